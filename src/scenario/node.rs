//! A place in a JSON text: its path and its text, read one level at a time.
//!
//! serde's derived readers with path tracking would cost the page's program some 30 kilobytes more, compressed. Here
//! each level is read as raw JSON: every refusal has a path, repeated keys are seen, and numbers go through the
//! standard library, which reads back exactly what was written.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use serde::de::value::{Error as WordError, StrDeserializer};
use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::error::{ScenarioError, WHOLE};
use crate::text::{quoted, say, term};

/// No object of the format has more fields; settings have at most 100. Bounds the search for repeated keys.
const MAX_FIELDS: usize = 200;

/// A value in the text.
pub(super) struct Node<'a> {
    path: String,
    raw: &'a str,
}

impl<'a> Node<'a> {
    /// The whole of a JSON text.
    pub fn root(text: &'a str) -> Result<Self, ScenarioError> {
        match serde_json::from_str::<&RawValue>(text) {
            Ok(raw) => Ok(Node { path: String::new(), raw: raw.get() }),
            Err(error) => Err(ScenarioError::syntax(&error)),
        }
    }

    /// An object's fields.
    pub fn fields(&self) -> Result<Fields<'a>, ScenarioError> {
        if !self.raw.starts_with('{') {
            return Err(self.refusal(term("refusal-object-allowed")));
        }
        let Entries(entries) = self.decoded()?;
        if entries.len() > MAX_FIELDS {
            let wrong = say!("refusal-fields", count = entries.len());
            return Err(ScenarioError::new(&self.place(), &wrong, &say!("refusal-up-to", most = MAX_FIELDS)));
        }
        for (i, (key, _)) in entries.iter().enumerate() {
            if entries[..i].iter().any(|(earlier, _)| earlier == key) {
                let path = self.join(key);
                let allowed = term("refusal-once-allowed");
                return Err(ScenarioError::new(&path, &term("refusal-twice"), &allowed));
            }
        }
        Ok(Fields { prefix: self.join(""), entries, known: Vec::new() })
    }

    /// A list, each item read by `read`.
    pub fn list<T>(&self, read: fn(&Node<'a>) -> Result<T, ScenarioError>) -> Result<Vec<T>, ScenarioError> {
        if !self.raw.starts_with('[') {
            return Err(self.refusal(term("refusal-list-allowed")));
        }
        let raw: Vec<&'a RawValue> = self.decoded()?;
        let mut items = Vec::with_capacity(raw.len());
        for (i, item) in raw.into_iter().enumerate() {
            items.push(read(&Node { path: format!("{}[{i}]", self.path), raw: item.get() })?);
        }
        Ok(items)
    }

    /// A list of exactly `N` items.
    pub fn exactly<T, const N: usize>(
        &self,
        read: fn(&Node<'a>) -> Result<T, ScenarioError>,
    ) -> Result<[T; N], ScenarioError> {
        self.list(read)?.try_into().map_err(|items: Vec<T>| {
            let wrong = say!("refusal-list-of", count = items.len());
            ScenarioError::new(&self.place(), &wrong, &say!("refusal-list-of-allowed", count = N))
        })
    }

    /// A text, its escapes undone.
    pub fn text(&self) -> Result<String, ScenarioError> {
        if !self.raw.starts_with('"') {
            return Err(self.refusal(term("refusal-text-allowed")));
        }
        self.decoded()
    }

    /// A finite number; the law of its range is for `validate`.
    pub fn number(&self) -> Result<f64, ScenarioError> {
        match self.raw.parse::<f64>() {
            Ok(number) if self.is_number() && number.is_finite() => Ok(number),
            Ok(_) if self.is_number() => {
                let allowed = term("refusal-finite-allowed");
                Err(ScenarioError::new(&self.place(), &term("refusal-number-large"), &allowed))
            }
            _ => Err(self.refusal(term("refusal-number-allowed"))),
        }
    }

    /// A whole number that fits its type; the message `allowed` says which do.
    pub fn whole<T: TryFrom<i64>>(&self, allowed: &str) -> Result<T, ScenarioError> {
        match self.raw.parse::<i64>().ok().and_then(|number| number.try_into().ok()) {
            Some(number) => Ok(number),
            None => Err(self.refusal(term(allowed))),
        }
    }

    /// True or false.
    pub fn flag(&self) -> Result<bool, ScenarioError> {
        match self.raw {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(self.refusal(term("refusal-flag-allowed"))),
        }
    }

    /// A date of any of the three kinds.
    pub fn parsed<T: FromStr<Err = super::DateError>>(&self) -> Result<T, ScenarioError> {
        self.text()?.parse().map_err(|error: super::DateError| {
            ScenarioError::new(&self.place(), &error.wrong(), &error.allowed())
        })
    }

    /// One of the words of an enum, as serde knows them.
    pub fn word<T: DeserializeOwned>(&self) -> Result<T, ScenarioError> {
        let text = self.text()?;
        T::deserialize(StrDeserializer::new(&text)).map_err(|error| self.unknown_word(&text, &error))
    }

    #[cold]
    fn unknown_word(&self, text: &str, error: &WordError) -> ScenarioError {
        let known = error.to_string();
        let known = known.rsplit_once(", expected ").map_or("", |(_, known)| known);
        let known = known.trim_start_matches("one of ").replace('`', "");
        let allowed = match known.split_once(" or ") {
            Some((first, second)) => say!("refusal-either-allowed", first = first, second = second),
            None => {
                let all: Vec<String> = known.split(", ").map(String::from).collect();
                say!("refusal-all-allowed", all = all)
            }
        };
        ScenarioError::new(&self.place(), &say!("refusal-unknown-word", text = quoted(text)), &allowed)
    }

    /// A finite number, or null for none.
    pub fn number_or_null(&self) -> Result<Option<f64>, ScenarioError> {
        if self.raw == "null" { Ok(None) } else { self.number().map(Some) }
    }

    /// A parameter's value: a number, a word, or a list or matrix of them, as the parameter table takes it.
    pub fn parameter(&self) -> Result<Value, ScenarioError> {
        self.value_of_depth(2)
    }

    // The limit keeps a thousand nested brackets from being read a thousand times.
    fn value_of_depth(&self, depth: u8) -> Result<Value, ScenarioError> {
        match self.raw.as_bytes().first() {
            Some(b'[') if depth == 2 => self.list(|item| item.value_of_depth(1)).map(Value::from),
            Some(b'[') if depth == 1 => self.list(|item| item.value_of_depth(0)).map(Value::from),
            Some(b'[' | b'{') => Err(self.refusal(term("refusal-parameter-allowed"))),
            Some(b'"') => self.text().map(Value::from),
            Some(b't' | b'f') => Ok(Value::from(self.raw == "true")),
            Some(b'n') | None => Ok(Value::Null),
            Some(_) => match self.raw.parse::<i64>() {
                Ok(whole) => Ok(whole.into()),
                Err(_) => self.number().map(Value::from),
            },
        }
    }

    fn is_number(&self) -> bool {
        self.raw.starts_with(|c: char| c == '-' || c.is_ascii_digit())
    }

    fn decoded<T: Deserialize<'a>>(&self) -> Result<T, ScenarioError> {
        // The syntax was checked at the root; what remains is half a surrogate pair in a text.
        serde_json::from_str(self.raw).map_err(|_| {
            ScenarioError::new(&self.place(), &term("refusal-escape"), &term("refusal-unicode-allowed"))
        })
    }

    #[cold]
    fn refusal(&self, allowed: &str) -> ScenarioError {
        let found = match self.raw.as_bytes().first() {
            Some(b'{') => say!("refusal-found-object"),
            Some(b'[') => say!("refusal-found-list"),
            Some(b'"') => say!("refusal-found-text", text = quoted(self.raw.trim_matches('"'))),
            _ if self.is_number() => say!("refusal-found-number", number = self.raw),
            _ => self.raw.to_owned(),
        };
        ScenarioError::new(&self.place(), &say!("refusal-is", found = found), &allowed)
    }

    fn join(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn place(&self) -> &str {
        if self.path.is_empty() { WHOLE } else { &self.path }
    }
}

/// The fields of an object: each is taken once, and none may be left.
pub(super) struct Fields<'a> {
    prefix: String,
    entries: Vec<(String, &'a RawValue)>,
    known: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// The field `name`, which must be there, read by `read`.
    #[inline(never)]
    pub fn get<T>(
        &mut self,
        name: &'static str,
        read: fn(&Node<'a>) -> Result<T, ScenarioError>,
    ) -> Result<T, ScenarioError> {
        read(&self.take(name)?)
    }

    /// The field `name`, which may be absent.
    pub fn get_or<T>(
        &mut self,
        name: &'static str,
        absent: T,
        read: fn(&Node<'a>) -> Result<T, ScenarioError>,
    ) -> Result<T, ScenarioError> {
        self.find(name).map_or(Ok(absent), |node| read(&node))
    }

    fn take(&mut self, name: &'static str) -> Result<Node<'a>, ScenarioError> {
        self.find(name).ok_or_else(|| {
            let path = format!("{}{name}", self.prefix);
            ScenarioError::new(&path, &term("refusal-missing"), &term("refusal-must-be-given"))
        })
    }

    fn find(&mut self, name: &'static str) -> Option<Node<'a>> {
        self.known.push(name);
        let at = self.entries.iter().position(|(key, _)| key == name)?;
        let raw = self.entries.swap_remove(at).1.get();
        Some(Node { path: format!("{}{name}", self.prefix), raw })
    }

    /// All fields, for an object whose keys are free.
    pub fn all(self) -> impl Iterator<Item = (String, Node<'a>)> {
        self.entries.into_iter().map(move |(key, raw)| {
            let path = format!("{}{key}", self.prefix);
            (key, Node { path, raw: raw.get() })
        })
    }

    /// Refuses what was not taken.
    pub fn end(self) -> Result<(), ScenarioError> {
        let Some((key, _)) = self.entries.first() else { return Ok(()) };
        let path = format!("{}{}", self.prefix, if key.is_empty() { "\"\"" } else { key });
        let known: Vec<String> = self.known.iter().copied().map(String::from).collect();
        let allowed = say!("refusal-all-allowed", all = known);
        Err(ScenarioError::new(&path, &term("refusal-no-field"), &allowed))
    }
}

/// An object's entries as they stand in the text, repeated keys and all.
struct Entries<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Entries<'de>, M::Error> {
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
