//! The sidecar: everything that is needed to know what a file is of, and to make it again.

use super::files::sha256;
use super::table::Table;
use crate::study::{Opened, Share};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// What a sidecar tells.
pub struct Sidecar<'a> {
    pub opened: &'a Opened,
    /// `None`: the result of all pieces.
    pub share: Option<Share>,
    pub out: &'a Path,
    /// SHA-256 of the file that it stands beside.
    pub sha256: &'a str,
    /// Digest of the numbers of all pieces, or those of the share, in order.
    pub digest: &'a str,
    /// `None` beside a share.
    pub table: Option<&'a Table>,
}

/// The sidecar of an output.
pub fn beside(out: &Path) -> PathBuf {
    let mut name = out.as_os_str().to_owned();
    name.push(".json");
    name.into()
}

/// A word as a shell takes it.
fn word(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=:,+@%".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        text.into()
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

impl Sidecar<'_> {
    /// The command that makes the file again, with everything as flags, whatever files it was asked by.
    fn command(&self) -> String {
        let document = &self.opened.document;
        let mut words = vec!["entente".to_owned()];
        let (command, method) = crate::study::named(&document.study);
        words.push(command.into());
        if let Some(method) = method {
            words.extend(["--method".into(), method.into()]);
        }
        words.extend(
            [&document.scenario, &document.edited].into_iter().flatten().map(|file| file.file.clone()),
        );
        words.extend(document.theories.iter().flat_map(|theory| ["--theory".into(), theory.clone()]));
        words.extend(["--seed".into(), document.seed.clone()]);
        words.extend(["--runs".into(), document.runs.to_string()]);
        for (id, value) in document.levers.iter().chain(&document.parameters) {
            words.extend(["--set".into(), format!("{id}={value}")]);
        }
        for (key, value) in document.ask.as_object().into_iter().flatten() {
            words.extend(["--ask".into(), format!("{key}={}", toml(value))]);
        }
        if let Some(share) = self.share {
            words.extend(["--shard".into(), share.to_string()]);
        }
        words.extend(["--out".into(), self.out.display().to_string()]);
        words.iter().map(|text| word(text)).collect::<Vec<_>>().join(" ")
    }

    /// Its text.
    pub fn text(&self) -> String {
        let (document, study) = (&self.opened.document, &self.opened.study);
        let scenario =
            document.scenario.as_ref().zip(self.opened.scenario.as_ref()).map(|(source, scenario)| {
                json!({
                    "id": scenario.id, "title": scenario.title, "file": source.file,
                    "sha256": sha256(source.text.as_bytes()), "text": source.text,
                })
            });
        let edited = document.edited.as_ref().map(|source| {
            json!({ "file": source.file, "sha256": sha256(source.text.as_bytes()), "text": source.text })
        });
        let table = self.table.map(|table| {
            let columns: Vec<&str> = table.columns.iter().map(|(name, _)| name.as_str()).collect();
            json!({ "rows": table.rows.len(), "columns": columns })
        });
        let what = match &self.opened.scenario {
            Some(scenario) => format!("scenario “{}”", scenario.title),
            None => "unscripted runs of a typical rivalry".into(),
        };
        let changed: Vec<String> = (document.levers.iter().chain(&document.parameters))
            .map(|(id, value)| format!("{id} {value}"))
            .collect();
        let changed = if changed.is_empty() { String::new() } else { format!(", {}", changed.join(", ")) };
        let citation = format!(
            "Entente {}, study “{}”, {what}, theory {}{changed}, seed {}, {} runs, digest {}.",
            document.engine,
            document.study,
            document.theories.join(" and "),
            document.seed,
            document.runs,
            &self.digest[..16.min(self.digest.len())]
        );
        let sidecar = json!({
            "entente": document.engine,
            "study": document.study,
            "experiment": self.opened.digest,
            "scenario": scenario,
            "edited": edited,
            "theories": document.theories,
            "seed": document.seed,
            "runs": document.runs,
            "levers": document.levers,
            "parameters": document.parameters,
            "ask": document.ask,
            "pieces": study.pieces(),
            "width": study.width(),
            "share": self.share.map(|share| share.to_string()),
            "digest": self.digest,
            "file": { "name": self.out.file_name().map(|name| name.to_string_lossy()), "sha256": self.sha256 },
            "table": table,
            "command": self.command(),
            "citation": citation,
        });
        format!("{sidecar:#}\n")
    }
}

/// A value as TOML writes it, in one line.
fn toml(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(toml).collect::<Vec<_>>().join(", ")),
        Value::Object(object) => {
            let pairs =
                object.iter().map(|(key, value)| format!("{} = {}", Value::from(key.as_str()), toml(value)));
            format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_back_from_a_shell() {
        assert_eq!(word("us-ussr.json"), "us-ussr.json");
        assert_eq!(word("a b"), "'a b'");
        assert_eq!(word("it's"), "'it'\\''s'");
        let value = json!({ "edits": [{ "edit": "stay", "leader": 3 }], "share": 0.5 });
        assert_eq!(toml(&value), r#"{ "edits" = [{ "edit" = "stay", "leader" = 3 }], "share" = 0.5 }"#);
    }
}
