//! The JSON of cases, read one level at a time: every refusal names its place, repeated fields are seen, and fields
//! keep their order and their text.

use std::fmt::{self, Display};

use serde::Deserialize;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;

use super::GameError;
use super::cases::CaseError;

/// No case has more fields; bounds the search for repeated ones.
const MAX_FIELDS: usize = 40;

/// Characters of somebody's text that a sentence quotes.
const QUOTED: usize = 40;

pub(super) type Read<T> = Result<T, CaseError>;

/// A refusal: where, what is wrong, what is allowed; `allowed` brings its verb, "is" or "are".
pub(super) fn refuse<T>(place: impl Display, wrong: impl Display, allowed: impl Display) -> Read<T> {
    Err(CaseError(format!("{place}: {wrong}; {allowed} allowed.")))
}

/// A refusal by the games themselves.
pub(super) fn refuse_game(place: impl Display, error: GameError) -> CaseError {
    CaseError(format!("{place}: {error}."))
}

/// The elements of a JSON array, unread.
pub(super) fn array(bytes: &[u8]) -> Read<Vec<&RawValue>> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            return refuse("input", format!("byte {} is no UTF-8", error.valid_up_to()), "UTF-8 is");
        }
    };
    match serde_json::from_str::<&RawValue>(text) {
        Err(error) => refuse_syntax(text, &error),
        Ok(raw) if raw.get().starts_with('[') => decode("input", raw.get()),
        Ok(raw) => refuse("input", format!("is {}", shown(raw.get())), "an array of cases is"),
    }
}

fn refuse_syntax<T>(text: &str, error: &serde_json::Error) -> Read<T> {
    let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    let offset = lines.map(str::len).sum::<usize>() + error.column();
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    refuse(
        place_before(text.as_bytes(), offset),
        format_args!("line {}, column {} is no JSON ({message})", error.line(), error.column()),
        "an array without NaN, Infinity, comments or trailing commas is",
    )
}

/// The case and field in which the byte at `offset` stands, found by brackets, commas and colons alone.
fn place_before(text: &[u8], offset: usize) -> String {
    let (mut depth, mut index, mut field) = (0usize, 0usize, None);
    let (mut open, mut escaped, mut last) = (None, false, 0..0);
    for (i, &byte) in text.iter().enumerate().take(offset.saturating_sub(1)) {
        match (open, byte) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), b'\\') => escaped = true,
            (Some(start), b'"') => (open, last) = (None, start..i),
            (Some(_), _) => {}
            (None, b'"') => open = Some(i + 1),
            (None, b'[' | b'{') => depth += 1,
            (None, b']' | b'}') => depth = depth.saturating_sub(1),
            (None, b':') if depth == 2 => field = Some(last.clone()),
            (None, b',') if depth == 2 => field = None,
            (None, b',') if depth == 1 => (index, field) = (index + 1, None),
            (None, _) => {}
        }
    }
    match (depth, field) {
        (0, _) => "input".to_owned(),
        (1, _) | (_, None) => format!("[{index}]"),
        (_, Some(name)) => format!("[{index}].{}", shown_name(&String::from_utf8_lossy(&text[name]))),
    }
}

/// Reads what was checked to be JSON; what may still be wrong is half a surrogate pair in a text.
fn decode<'a, T: Deserialize<'a>>(place: &str, raw: &'a str) -> Read<T> {
    serde_json::from_str(raw).or_else(|_| refuse(place, "has an escape that is no character", "Unicode is"))
}

/// A text between quotation marks, shortened, with nothing in it that breaks a line or hides.
pub(super) fn quoted(text: &str) -> String {
    let mut short: String = text.chars().take(QUOTED).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    format!("{short:?}")
}

fn shown_name(name: &str) -> String {
    let plain = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if plain && name.len() <= QUOTED { name.to_owned() } else { quoted(name) }
}

/// A value as a refusal names it.
fn shown(raw: &str) -> String {
    match raw.as_bytes().first() {
        Some(b'{') => "an object".to_owned(),
        Some(b'[') => "a list".to_owned(),
        Some(b'"') => match serde_json::from_str::<String>(raw) {
            Ok(text) => format!("the text {}", quoted(&text)),
            Err(_) => format!("the text {}", quoted(raw.trim_matches('"'))),
        },
        Some(b't' | b'f' | b'n') => raw.to_owned(),
        _ => format!("the number {}", quoted(raw).trim_matches('"')),
    }
}

/// An object of the array, or one inside it.
pub(super) struct Element<'a> {
    place: String,
    entries: Vec<(String, &'a RawValue)>,
    known: Vec<&'static str>,
}

impl<'a> Element<'a> {
    /// The object with the text `raw` at `place`.
    pub fn read(place: String, raw: &'a str) -> Read<Self> {
        if !raw.starts_with('{') {
            return refuse(place, format!("is {}", shown(raw)), "an object is");
        }
        let Entries(entries) = decode(&place, raw)?;
        if entries.len() > MAX_FIELDS {
            return refuse(place, format!("has {} fields", entries.len()), format!("up to {MAX_FIELDS} are"));
        }
        let element = Element { place, entries, known: Vec::new() };
        for (i, (name, _)) in element.entries.iter().enumerate() {
            if element.entries[..i].iter().any(|(earlier, _)| earlier == name) {
                return refuse(element.place_of(name), "is given twice", "once is");
            }
        }
        Ok(element)
    }

    /// Where the object stands, such as `[3]`.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Where one of its fields stands, such as `[3].t12`.
    pub fn place_of(&self, name: &str) -> String {
        format!("{}.{}", self.place, shown_name(name))
    }

    /// The text of the field `name`, if it is there.
    pub fn optional(&mut self, name: &'static str) -> Option<&'a str> {
        self.known.push(name);
        self.entries.iter().find(|(key, _)| key == name).map(|(_, raw)| raw.get())
    }

    /// The text of the field `name`, which must be there.
    pub fn required(&mut self, name: &'static str, allowed: &str) -> Read<&'a str> {
        match self.optional(name) {
            Some(raw) => Ok(raw),
            None => refuse(self.place_of(name), "is missing", allowed),
        }
    }

    /// A number that `check` lets pass.
    pub fn number<T>(&mut self, name: &'static str, check: fn(f64) -> Result<T, GameError>) -> Read<T> {
        let raw = self.required(name, "a number is")?;
        let place = self.place_of(name);
        match raw.parse::<f64>() {
            Ok(x) if x.is_finite() => check(x).map_err(|error| refuse_game(place, error)),
            Ok(_) => refuse(place, format!("{} is too large", shown(raw)), "a finite number is"),
            Err(_) => refuse(place, format!("is {}", shown(raw)), "a number without quotation marks is"),
        }
    }

    /// True or false.
    pub fn flag(&mut self, name: &'static str) -> Read<bool> {
        match self.required(name, "true or false is")? {
            "true" => Ok(true),
            "false" => Ok(false),
            raw => refuse(self.place_of(name), format!("is {}", shown(raw)), "true or false is"),
        }
    }

    /// A text, its escapes undone; `raw` is that of the field `name`.
    pub fn text(&self, name: &str, raw: &str, allowed: &str) -> Read<String> {
        if raw.starts_with('"') {
            decode(&self.place_of(name), raw)
        } else {
            refuse(self.place_of(name), format!("is {}", shown(raw)), allowed)
        }
    }

    /// Refuses fields that were neither asked for nor are among `others`; `what` is what has no such field.
    pub fn end(&self, what: &str, others: &[&str]) -> Read<()> {
        let known = |name: &str| self.known.contains(&name) || others.contains(&name);
        match self.entries.iter().find(|(name, _)| !known(name)) {
            None => Ok(()),
            Some((name, _)) => {
                let allowed = [&self.known, others].concat().join(", ");
                refuse(self.place_of(name), format!("is no field of {what}"), format!("{allowed} are"))
            }
        }
    }

    /// Writes the object as it was, with `answers` in their places or at its end.
    pub fn write(&self, answers: &[(&str, String)], out: &mut String) {
        let given = self.entries.iter().map(|(name, raw)| {
            let answer = answers.iter().find(|(answer, _)| answer == name);
            (name.as_str(), answer.map_or(raw.get(), |(_, text)| text))
        });
        let missing = answers.iter().filter(|(name, _)| self.entries.iter().all(|(key, _)| key != name));
        let added = missing.map(|(name, text)| (*name, text.as_str()));
        for (i, (name, text)) in given.chain(added).enumerate() {
            out.push_str(if i == 0 { "{\"" } else { ", \"" });
            // Names that passed `end` need no escapes.
            out.push_str(name);
            out.push_str("\": ");
            out.push_str(text);
        }
        out.push('}');
    }
}

/// An object's entries as they stand in the text, repeated ones and all.
struct Entries<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(All)
    }
}
