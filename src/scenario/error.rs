//! What is said about a file that cannot be read: one sentence, whatever the file holds.

use std::fmt::{self, Display};

use crate::param::ParameterError;
use crate::text::{say, tame, term};

/// The place of what is wrong with the whole of a file.
pub(super) const WHOLE: &str = "file";

/// Why a scenario was refused. Shown as one sentence: where, what was wrong, what is allowed, what was kept.
///
/// Text from the file appears quoted, shortened and with control characters escaped, so that the sentence can be
/// put into a page or a terminal as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioError(Box<Parts>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Parts {
    path: String,
    wrong: String,
    allowed: String,
}

impl ScenarioError {
    // Taking what can be shown, not what is shown, keeps the cost of wording out of files without fault.
    #[cold]
    #[inline(never)]
    pub(super) fn new(path: &dyn Display, wrong: &dyn Display, allowed: &dyn Display) -> Self {
        let shown = |part: &dyn Display, limit| {
            let text = part.to_string();
            // What nobody here can say is spelled between marks, which have to last until the page says it.
            if text.starts_with('\u{1}') { text } else { tame(&text, limit) }
        };
        let parts = Parts { path: shown(path, 120), wrong: shown(wrong, 240), allowed: shown(allowed, 240) };
        ScenarioError(Box::new(parts))
    }

    /// A text that is no JSON.
    pub(super) fn syntax(error: &serde_json::Error) -> Self {
        let message = error.to_string();
        let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
        let wrong = say!("refusal-no-json", line = error.line(), column = error.column(), why = message);
        Self::new(&WHOLE, &wrong, &term("refusal-json-allowed"))
    }

    /// A refusal of the setting `key` by the parameter table, whose sentence starts with the place in the value and
    /// says what is allowed by itself.
    pub(super) fn from_setting(key: &str, refusal: &ParameterError) -> Self {
        let (place, wrong) = refusal.0.split_once(": ").unwrap_or((key, &refusal.0));
        let place = place.strip_prefix(key).unwrap_or_default();
        Self::new(&format_args!("settings.{key}.value{place}"), &wrong.trim_end_matches('.'), &"")
    }

    /// A refusal of the settings taken together.
    pub(super) fn from_settings(refusal: &ParameterError) -> Self {
        Self::new(&"settings", &refusal.0.trim_end_matches('.'), &"")
    }

    /// Where: the JSON path, such as `events[3].date`, or `file` when the whole of it is meant.
    pub fn path(&self) -> &str {
        &self.0.path
    }
}

impl Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Parts { path, wrong, allowed } = &*self.0;
        let path = if path == WHOLE { term("refusal-file") } else { path };
        f.write_str(&match allowed.is_empty() {
            true => say!("refusal-alone", path = path, wrong = wrong),
            false => say!("refusal", path = path, wrong = wrong, allowed = allowed),
        })
    }
}

impl std::error::Error for ScenarioError {}
