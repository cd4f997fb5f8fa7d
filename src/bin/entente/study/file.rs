//! The experiment file: TOML, described in docs/experiment.md.

use crate::Refusal;
use crate::input::Kind;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What it is read as.
const EXPERIMENT: Kind =
    Kind { name: "the experiment", allowed: "a TOML file of up to 1 MB that may be read", most: 1_000_000 };

/// What a file can say; every line can be left out.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct File {
    pub study: Option<String>,
    /// Scenario files, beside the experiment file where they are not absolute.
    pub scenario: Option<PathBuf>,
    pub edited: Option<PathBuf>,
    pub theory: Option<String>,
    pub theories: Option<Vec<String>>,
    /// A whole number; as text where it needs more than 63 bits.
    pub seed: Option<Value>,
    pub runs: Option<Value>,
    pub levers: BTreeMap<String, Value>,
    pub parameters: BTreeMap<String, Value>,
    pub ask: BTreeMap<String, Value>,
}

/// Reads an experiment file.
///
/// # Errors
/// One sentence with the line, what is wrong and what is allowed.
pub fn read(path: &Path) -> Result<File, Refusal> {
    let text = EXPERIMENT.text(path)?;
    let mut file = parse(&text, &path.display().to_string())?;
    if let Some(folder) = path.parent() {
        for named in [&mut file.scenario, &mut file.edited].into_iter().flatten() {
            *named = folder.join(&*named);
        }
    }
    Ok(file)
}

/// The same of a text, of a file that is shown as `shown`.
///
/// # Errors
/// As [`read`].
pub fn parse(text: &str, shown: &str) -> Result<File, Refusal> {
    toml::from_str(text).map_err(|error| {
        let line =
            error.span().map_or(1, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
        let message = error.message().lines().collect::<Vec<_>>().join("; ");
        Refusal(format!("{shown}, line {line}: {}.", message.trim_end_matches('.')))
    })
}

/// A value as TOML writes it: a number, `true`, a text in quotation marks, a list, a table; anything else is a text.
pub fn value(text: &str) -> Value {
    #[derive(Deserialize)]
    struct One {
        value: Value,
    }
    let parsed = toml::from_str::<One>(&format!("value = {text}"));
    parsed.map_or_else(|_| Value::String(text.trim().into()), |one| one.value)
}
