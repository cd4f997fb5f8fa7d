//! Changes of documents as documents: an input stays JSON or TOML while its fields move, so that what is changed reaches
//! what lies behind the reader. One change in four is libFuzzer's own, of bytes and by the dictionary.

use libfuzzer_sys::fuzzer_mutate;
use rand::rngs::StdRng;
use rand::{Rng, RngExt, SeedableRng};
use serde_json::{Map, Number, Value};

/// Texts that readers tell apart, and some that no reader should trip over.
const TEXTS: [&str; 34] = [
    "",
    "a",
    "1989-02-30",
    "1989-01-20",
    "1985-Q4",
    "0001-01-01",
    "9999-12-31",
    "1987",
    "1985-11",
    "A",
    "B",
    "both",
    "leap",
    "crisis",
    "treaty",
    "summit",
    "betrayal",
    "turnover",
    "data",
    "judgement",
    "Invented",
    "public",
    "leader",
    "democracy",
    "autocracy",
    "18446744073709551615",
    "-1",
    "1e999",
    "embedded",
    "kydd",
    "durable",
    "\u{202e}\u{0}\"\\\n",
    "𝕏é\u{301}",
    "K0-1",
];

/// Names of fields in one kind of document or another.
const NAMES: [&str; 30] = [
    "of",
    "muted",
    "value",
    "version",
    "settings",
    "changes",
    "edits",
    "reference",
    "case",
    "page",
    "map",
    "record",
    "points",
    "leaders",
    "events",
    "opens_at",
    "leaders_by_chance",
    "id",
    "kind",
    "base",
    "t12",
    "ask",
    "across",
    "up",
    "knob",
    "steps",
    "edit",
    "slot",
    "spans",
    "outcome",
];

/// Changes a JSON document in place and returns its new length.
pub fn json(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    document(
        data,
        size,
        max_size,
        seed,
        |bytes| serde_json::from_slice(bytes).ok(),
        |value| serde_json::to_string(value).ok(),
    )
}

/// Changes a TOML document in place and returns its new length.
pub fn toml(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let read = |bytes: &[u8]| toml::from_str(std::str::from_utf8(bytes).ok()?).ok();
    document(data, size, max_size, seed, read, |value| toml::to_string(value).ok())
}

fn document(
    data: &mut [u8],
    size: usize,
    max_size: usize,
    seed: u32,
    read: impl Fn(&[u8]) -> Option<Value>,
    write: impl Fn(&Value) -> Option<String>,
) -> usize {
    let mut random = StdRng::seed_from_u64(seed.into());
    if random.random_range(0..4) > 0
        && let Some(mut value) = read(&data[..size])
    {
        for _ in 0..=random.random_range(0..3) {
            change(&mut value, &mut random);
        }
        if let Some(text) = write(&value).filter(|text| text.len() <= max_size.min(data.len())) {
            data[..text.len()].copy_from_slice(text.as_bytes());
            return text.len();
        }
    }
    fuzzer_mutate(data, size, max_size)
}

fn count(node: &Value) -> usize {
    1 + match node {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    }
}

/// The node with a number, counted from the root.
fn nth<'a>(node: &'a mut Value, at: &mut usize) -> Option<&'a mut Value> {
    if *at == 0 {
        return Some(node);
    }
    *at -= 1;
    match node {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, at)),
        Value::Object(fields) => fields.values_mut().find_map(|item| nth(item, at)),
        _ => None,
    }
}

fn any<'a>(root: &'a mut Value, random: &mut impl Rng) -> &'a mut Value {
    let mut at = random.random_range(0..count(root));
    nth(root, &mut at).expect("nodes were counted")
}

/// One change at one place.
fn change(root: &mut Value, random: &mut impl Rng) {
    let other = any(root, random).clone();
    let node = any(root, random);
    match node {
        Value::Array(items) if random.random_bool(0.8) => {
            let at = random.random_range(0..=items.len());
            match random.random_range(0..5) {
                0 if at < items.len() => drop(items.remove(at)),
                1 if at < items.len() => items.insert(at, items[at].clone()),
                2 if at < items.len() => items.swap(0, at),
                3 => items.truncate(at),
                _ => items.insert(at, other),
            }
        }
        Value::Object(fields) if random.random_bool(0.8) => {
            let names: Vec<String> = fields.keys().cloned().collect();
            let name = if names.is_empty() {
                String::new()
            } else {
                names[random.random_range(0..names.len())].clone()
            };
            match random.random_range(0..4) {
                0 => drop(fields.remove(&name)),
                1 => drop(fields.insert(NAMES[random.random_range(0..NAMES.len())].into(), leaf(random))),
                2 => drop(fields.insert(NAMES[random.random_range(0..NAMES.len())].into(), other)),
                _ => drop(fields.insert(name, leaf(random))),
            }
        }
        Value::Number(number) if random.random_bool(0.8) => *node = moved(number, random),
        Value::String(text) if random.random_bool(0.5) => {
            let middle = text.floor_char_boundary(random.random_range(0..=text.len()));
            match random.random_range(0..4) {
                0 => text.truncate(middle),
                1 => text.insert(middle, random.random()),
                2 => text.insert(middle, char::from(random.random_range(b'0'..=b'9'))),
                _ => *text = text.repeat(random.random_range(2..20)),
            }
        }
        Value::Bool(flag) if random.random_bool(0.8) => *flag = !*flag,
        _ => *node = if random.random_bool(0.3) { other } else { leaf(random) },
    }
}

/// A number near another one, or at an edge of what numbers can be.
fn moved(number: &Number, random: &mut impl Rng) -> Value {
    const EDGES: [f64; 14] = [
        0.0,
        -0.0,
        1.0,
        -1.0,
        0.5,
        1e-6,
        5e-324,
        1e300,
        -1e300,
        400.0,
        1e9,
        0.999_999_999,
        4_294_967_296.0,
        9e15,
    ];
    if let Some(whole) = number.as_i64()
        && random.random_bool(0.5)
    {
        return whole.saturating_add(random.random_range(-2..=2)).into();
    }
    let x = number.as_f64().unwrap_or_default();
    match random.random_range(0..4) {
        0 => EDGES[random.random_range(0..EDGES.len())].into(),
        1 => (-x).into(),
        2 => (x * random.random_range(0.0..3.0)).into(),
        _ => random.random_range(-1.5..1.5).into(),
    }
}

fn leaf(random: &mut impl Rng) -> Value {
    match random.random_range(0..8) {
        0 => Value::Null,
        1 => random.random::<bool>().into(),
        2 => random.random_range(-2..50).into(),
        3 => random.random_range(-1.5..1.5).into(),
        4 => Value::Array(Vec::new()),
        5 => Value::Object(Map::new()),
        _ => TEXTS[random.random_range(0..TEXTS.len())].into(),
    }
}
