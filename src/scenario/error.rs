//! What is said about a file that cannot be read: one sentence, whatever the file holds.

use std::fmt;

use crate::param::ParameterError;

/// Why a scenario was refused. Shown as one sentence: where, what was wrong, what is allowed, what was kept.
///
/// Text from the file appears quoted, shortened and with control characters escaped, so that the sentence can be
/// put into a page or a terminal as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioError {
    path: String,
    wrong: String,
    allowed: String,
}

impl ScenarioError {
    pub(super) fn new(path: impl Into<String>, wrong: impl Into<String>, allowed: impl Into<String>) -> Self {
        ScenarioError {
            path: tame(&path.into(), 120),
            wrong: tame(&wrong.into(), 240),
            allowed: tame(&allowed.into(), 240),
        }
    }

    /// A refusal of the setting `key` by the parameter table, whose sentence starts with the place in the value and
    /// says what is allowed by itself.
    pub(super) fn from_setting(key: &str, refusal: &ParameterError) -> Self {
        let (place, wrong) = refusal.0.split_once(": ").unwrap_or((key, &refusal.0));
        let place = place.strip_prefix(key).unwrap_or_default();
        Self::new(format!("settings.{key}.value{place}"), wrong.trim_end_matches('.'), "")
    }

    /// A refusal of the settings taken together.
    pub(super) fn from_settings(refusal: &ParameterError) -> Self {
        Self::new("settings", refusal.0.trim_end_matches('.'), "")
    }

    /// Where: the JSON path, such as `events[3].date`, or `file` when the whole of it is meant.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Rewords what serde says, which names Rust types, in the words of the format.
    pub(super) fn from_serde(path: &str, json: &serde_json::Error) -> Self {
        let path = if matches!(path, "." | "") { "file" } else { path }.to_owned();
        let message = json.to_string();
        let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
        if message == "number out of range" {
            return Self::new(path, "the number is too large", "a finite number is allowed");
        }
        if json.is_data() {
            return Self::from_data_message(path, message);
        }
        let place = format!("line {}, column {}", json.line(), json.column());
        let wrong = format!("{place} is no JSON ({message})");
        Self::new(path, wrong, "a JSON text without NaN, Infinity, comments or trailing commas is allowed")
    }

    fn from_data_message(path: String, message: &str) -> Self {
        let inside = |name: &str| if path == "file" { name.to_owned() } else { format!("{path}.{name}") };
        if let Some(name) = message.strip_prefix("missing field ") {
            return Self::new(inside(name.trim_matches('`')), "is missing", "it must be given");
        }
        if let Some(name) = message.strip_prefix("duplicate field ") {
            let name = name.trim_matches('`');
            return Self::new(inside(name), "is given twice", "once is allowed");
        }
        if let Some(rest) = message.strip_prefix("unknown field `") {
            let (name, known) = rest.rsplit_once("`, expected ").unwrap_or((rest, ""));
            // serde_path_to_error counts an unknown field as part of the path.
            let path = if path.ends_with(name) { path } else { inside(name) };
            return Self::new(path, "is no field of version 1", words(known));
        }
        if let Some(rest) = message.strip_prefix("unknown variant `") {
            let (name, known) = rest.rsplit_once("`, expected ").unwrap_or((rest, ""));
            return Self::new(path, format!("{} is not known", quoted(name)), words(known));
        }
        for kind in ["invalid type: ", "invalid value: ", "invalid length "] {
            if let Some((found, expected)) =
                message.strip_prefix(kind).and_then(|m| m.rsplit_once(", expected "))
            {
                let found =
                    if kind == "invalid length " { format!("a list of {found}") } else { shown(found) };
                return Self::new(path, format!("is {found}"), format!("{} is allowed", named(expected)));
            }
        }
        // Our own types say `wrong; allowed` themselves.
        let (wrong, allowed) = message.split_once("; ").unwrap_or((message, "see the format of version 1"));
        Self::new(path, wrong, allowed)
    }
}

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let link = if self.allowed.is_empty() { "" } else { "; " };
        write!(f, "{}: {}{link}{}. The scenario was not changed.", self.path, self.wrong, self.allowed)
    }
}

impl std::error::Error for ScenarioError {}

/// Text from a file as it may be shown: in quotation marks, at most 40 characters, nothing invisible in it.
pub(super) fn quoted(text: &str) -> String {
    let short: String = text.chars().take(40).collect();
    let mark = if short.len() < text.len() { "…" } else { "" };
    format!("\"{}{mark}\"", tame(&short, 80))
}

/// Characters that a name has no use for: they break lines, hide, or turn the reading direction.
pub(super) fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// At most `limit` characters, control characters escaped.
fn tame(text: &str, limit: usize) -> String {
    let mut tamed = String::new();
    for c in text.chars().take(limit) {
        if is_control(c) { tamed.extend(c.escape_unicode()) } else { tamed.push(c) }
    }
    if text.chars().nth(limit).is_some() {
        tamed.push('…');
    }
    tamed
}

/// serde's "one of `a`, `b`" as "a, b are allowed".
fn words(known: &str) -> String {
    let list = known.trim_start_matches("one of ").replace('`', "");
    let verb = if list.contains(", ") || list.contains(" or ") { "are" } else { "is" };
    format!("{list} {verb} allowed")
}

/// serde's name of a found value.
fn shown(found: &str) -> String {
    if let Some(text) = found.strip_prefix("string ") {
        return format!("the text {}", quoted(text.trim_matches('"')));
    }
    match found.split_once(" `") {
        Some(("integer" | "floating point", number)) => format!("the number {}", number.trim_matches('`')),
        Some((_, other)) => other.trim_matches('`').to_owned(),
        None => match found {
            "sequence" => "a list".to_owned(),
            "map" => "an object".to_owned(),
            other => other.to_owned(),
        },
    }
}

/// serde's name of an expected type.
fn named(expected: &str) -> String {
    if let Some(length) = expected.strip_prefix("an array of length ") {
        return format!("a list of {length}");
    }
    match expected {
        "f64" => "a number without quotation marks",
        "u32" | "usize" => "a whole number from 0",
        "i8" => "a whole number",
        "a string" => "a text",
        "a sequence" => "a list",
        "string or map" | "variant identifier" => "one of the format's words",
        struct_or_map if struct_or_map.starts_with("struct ") || struct_or_map.contains("map") => "an object",
        other => other,
    }
    .to_owned()
}
