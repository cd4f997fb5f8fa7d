//! The experiment file: TOML, described in docs/experiment.md.

use crate::Refusal;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Largest experiment file that is looked into, bytes.
const MAX_BYTES: u64 = 1_000_000;

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
    let shown = path.display();
    let unreadable = |error| Refusal(format!("{shown}: the experiment cannot be read ({error})."));
    let mut bytes = Vec::new();
    // What comes is counted: a device has no length and may have no end.
    let file = std::fs::File::open(path).map_err(unreadable)?;
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Refusal(format!("{shown}: it is too large, up to 1 MB is allowed.")));
    }
    let text = String::from_utf8(bytes)
        .map_err(|_| Refusal(format!("{shown}: this is no text, so it is no experiment.")))?;
    let mut file: File = toml::from_str(&text).map_err(|error| {
        let line =
            error.span().map_or(1, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
        let message = error.message().lines().collect::<Vec<_>>().join("; ");
        Refusal(format!("{shown}, line {line}: {}.", message.trim_end_matches('.')))
    })?;
    if let Some(folder) = path.parent() {
        for named in [&mut file.scenario, &mut file.edited].into_iter().flatten() {
            *named = folder.join(&*named);
        }
    }
    Ok(file)
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
