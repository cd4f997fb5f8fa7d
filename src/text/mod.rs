//! What is said: every message has an id and a place for each of its values; its words stand in the catalogue,
//! `locales/<language>/*.ftl`, in the syntax of Fluent.
//!
//! Natively the catalogue is English ([`english`]). In a page the page formats, in its reader's language ([`page`]);
//! where there is no page, as in a worker, a message is spelled so that the page can still say it.

#[cfg(not(target_arch = "wasm32"))]
mod english;
mod number;
#[cfg(target_arch = "wasm32")]
mod page;
mod shown;

pub use number::{Number, count, fixed, grouped, minus, percent, short, signed, whole};
#[cfg(target_arch = "wasm32")]
pub(crate) use page::set_speaker;
pub use shown::{is_control, quoted, repeated, tame};

#[cfg(not(target_arch = "wasm32"))]
use english as language;
#[cfg(target_arch = "wasm32")]
use page as language;

use crate::scenario::{Date, SurveyDate};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// What stands in a message's place.
#[derive(Clone, Debug)]
pub enum Value {
    Text(String),
    Number(Number),
    /// A day, a month or a year, as `1989-03-11`, `1989-03` or `1989`.
    Day(String),
    List(Vec<String>),
}

impl Value {
    /// As English has it.
    pub fn shown(&self) -> String {
        match self {
            Value::Text(text) | Value::Day(text) => text.clone(),
            Value::Number(number) => number.shown(),
            Value::List(parts) => parts.join(", "),
        }
    }
}

/// A message with its values.
pub fn message(id: &str, values: &[(&str, Value)]) -> String {
    language::message(id, values)
}

/// A message without values. A page has one language from its start to its end, so each is asked for once.
pub fn term(id: &str) -> &'static str {
    thread_local! {
        static KNOWN: RefCell<BTreeMap<String, &'static str>> = const { RefCell::new(BTreeMap::new()) };
    }
    KNOWN.with_borrow_mut(|known| match known.get(id) {
        Some(text) => text,
        None => {
            // As many as the catalogue has messages, and they are wanted as long as the program runs.
            let text: &'static str = Box::leak(message(id, &[]).into_boxed_str());
            known.insert(id.into(), text);
            text
        }
    })
}

/// Says a message of the catalogue: `say!("lab-step-run", run = 17)`.
macro_rules! say {
    ($id:literal) => { $crate::text::term($id).to_owned() };
    ($id:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::text::message($id, &[$((stringify!($name), $crate::text::Value::from($value))),+])
    };
}
pub(crate) use say;

/// The sentence as it goes on within another.
pub fn lower_first(text: &str) -> String {
    let (first, rest) = text.split_at(text.chars().next().map_or(0, char::len_utf8));
    lower(first) + rest
}

/// A name as it stands within a sentence: German has its nouns with a capital letter wherever they stand.
pub fn lower(name: &str) -> String {
    if term("names-are-lowered") == "1" { name.to_ascii_lowercase() } else { name.to_owned() }
}

/// A message that nobody here can say: its id and its values, between marks that no text has. `www/text.js` reads it.
pub fn spelled(id: &str, values: &[(&str, Value)]) -> String {
    format!("\u{1}{id}\u{2}{}\u{3}", number::written(values))
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Value::Text(text.clone())
    }
}

impl From<Number> for Value {
    fn from(number: Number) -> Self {
        Value::Number(number)
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Value::Day(date.to_string())
    }
}

impl From<SurveyDate> for Value {
    fn from(date: SurveyDate) -> Self {
        Value::Day(date.to_string())
    }
}

impl From<Vec<String>> for Value {
    fn from(parts: Vec<String>) -> Self {
        Value::List(parts)
    }
}

macro_rules! counts {
    ($($kind:ty)+) => { $(impl From<$kind> for Value {
        fn from(number: $kind) -> Self {
            Value::Number(count(number as f64))
        }
    })+ };
}
counts!(usize u8 u32 u64 i32 i64);
