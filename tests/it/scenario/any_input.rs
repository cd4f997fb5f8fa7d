//! Whatever the input: no panic, one clean sentence or a case that survives a round trip.

use entente::scenario::{self, Date};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{US_USSR, us_ussr};
use crate::harness::scenario::read;

fn assert_handled(bytes: &[u8]) {
    read(bytes);
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-2.0..2.0).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[0-9]{4}-[01][0-9]-[0-3][0-9]".prop_map(Value::from),
        "(19[789][0-9])-Q[0-5]".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec(("[a-z]{0,6}", inner), 0..4).prop_map(|items| items.into_iter().collect()),
        ]
    })
}

/// Walks down by `path` and replaces, removes or doubles what it finds there.
fn mutate(node: &mut Value, path: &[prop::sample::Index], how: u8, new: Value) {
    let Some((step, rest)) = path.split_first() else { return *node = new };
    match node {
        Value::Array(items) if !items.is_empty() => {
            let at = step.index(items.len());
            match (rest.is_empty(), how) {
                (true, 0) => drop(items.remove(at)),
                (true, 1) => items.push(items[at].clone()),
                _ => mutate(&mut items[at], rest, how, new),
            }
        }
        Value::Object(fields) if !fields.is_empty() => {
            let key = fields.keys().nth(step.index(fields.len())).unwrap().clone();
            match (rest.is_empty(), how) {
                (true, 0) => drop(fields.remove(&key)),
                (true, 1) => drop(fields.insert(format!("{key}x"), new)),
                _ => mutate(&mut fields[&key], rest, how, new),
            }
        }
        leaf => *leaf = new,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        assert_handled(&bytes);
    }

    #[test]
    fn random_json_never_panics(value in any_json()) {
        assert_handled(value.to_string().as_bytes());
    }

    #[test]
    fn mutated_files_never_panic(
        edits in prop::collection::vec(
            (prop::collection::vec(any::<prop::sample::Index>(), 1..5), 0..4u8, any_json()), 1..4),
    ) {
        let mut file: Value = serde_json::from_str(US_USSR).unwrap();
        for (path, how, new) in edits {
            mutate(&mut file, &path, how, new);
        }
        assert_handled(file.to_string().as_bytes());
    }

    #[test]
    fn files_with_broken_bytes_never_panic(
        breaks in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..5),
    ) {
        let mut bytes = US_USSR.as_bytes().to_vec();
        for (at, byte) in breaks {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        assert_handled(&bytes);
    }

    #[test]
    fn a_valid_case_survives_a_round_trip(
        trust in prop::array::uniform4(-4.0..=4.0),
        intensities in prop::collection::vec(-1.0..=1.0, 16),
        days in prop::collection::vec((1981..=1991, 1..=12u8, 1..=28u8), 16),
        embed in prop::array::uniform2(0.0..=5.0),
        name in "\\PC{1,60}[^\\s\\p{C}]",
    ) {
        let mut case = us_ussr();
        for (quantity, value) in case.starting_trust[0].iter_mut().zip(trust) {
            quantity.value = value;
        }
        for ((event, intensity), (year, month, day)) in case.events.iter_mut().zip(intensities).zip(days) {
            event.intensity.value = intensity;
            event.date = Date::new(year, month, day).unwrap();
        }
        case.settings.get_mut("embed").unwrap().value = json!(embed);
        case.leaders[3].name = name;
        prop_assume!(case.validate().is_ok());
        prop_assert_eq!(scenario::parse(&scenario::to_json(&case)), Ok(case));
    }
}
