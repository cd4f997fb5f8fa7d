//! What defines a view, to be kept in a link, a file or the browser, and taken up again.

use super::settings::Settings;
use super::{Lab, levers};
use crate::param;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Version of what is kept. Version 1 is read for ever.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Kept {
    version: u32,
    scenario: String,
    pin: f64,
    settings: Settings,
    /// Digest of the two highlighted runs, by which a page says whether its engine reproduces them.
    digest: String,
}

impl Lab {
    /// SHA-256 over every number of the two highlighted runs: the same on every machine for the same settings.
    pub fn digest(&mut self) -> Result<String, String> {
        if self.stale {
            (self.parameters, self.runs) = Self::compute(&self.scenario, &self.settings)?;
            self.stale = false;
        }
        let mut hash = Sha256::new();
        for run in &self.runs {
            for value in run.slab() {
                hash.update(value.to_bits().to_le_bytes());
            }
        }
        Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Everything that defines the view but the text of the scenario, whose id stands in it.
    ///
    /// # Errors
    /// What could not be run, as a sentence.
    pub fn kept(&mut self) -> Result<Value, String> {
        let digest = self.digest()?;
        Ok(
            json!({ "version": VERSION, "scenario": self.scenario.id, "pin": self.pin, "settings": self.settings,
            "digest": digest }),
        )
    }

    /// Takes a kept view up, on the scenario that is open. Returns whether this engine reproduces its digest.
    ///
    /// # Errors
    /// One sentence with what is wrong and what is allowed; nothing has changed then.
    pub fn restore(&mut self, kept: &Value) -> Result<bool, String> {
        let unchanged = |sentence: String| format!("{sentence} Nothing was changed.");
        match kept["version"].as_u64() {
            Some(1) => {}
            Some(version) => {
                return Err(unchanged(format!(
                    "The link is of version {version}; this page reads version {VERSION}. A newer Entente made it."
                )));
            }
            None => return Err(unchanged("The link says no version; it may be cut.".into())),
        }
        let kept: Kept = serde_json::from_value(kept.clone())
            .map_err(|error| unchanged(format!("The link cannot be read ({error}).")))?;
        if kept.scenario != self.scenario.id {
            return Err(unchanged(format!(
                "The link is of the case {:?}, which is not open.",
                kept.scenario
            )));
        }
        self.check(&kept.settings).map_err(unchanged)?;
        let last = f64::from(self.scenario.quarters() - 1);
        if !(0.0..=last).contains(&kept.pin) {
            return Err(unchanged(format!("The link’s pin is no quarter from 0 to {last}.")));
        }
        self.apply(kept.settings).map_err(unchanged)?;
        self.move_pin(kept.pin);
        Ok(self.digest()? == kept.digest)
    }

    /// Whether settings from outside are settings that a person could have made.
    fn check(&self, settings: &Settings) -> Result<(), String> {
        for id in &settings.theories {
            if crate::theory::find(id).is_none() {
                return Err(format!("{id:?} is none of the eleven theories."));
            }
        }
        if settings.run >= 1000 {
            return Err(format!("Run {}: 1 to 1000 is allowed.", u64::from(settings.run) + 1));
        }
        for id in levers::IDS {
            if let Some(value) = levers::setting(settings, id) {
                let (text, none) = match id {
                    "leadership_change" => (value.to_string(), value == 0.0),
                    _ => ((100.0 * value).to_string(), false),
                };
                levers::parse(id, if none { "none" } else { &text })?;
            }
        }
        for (id, &value) in &settings.changes {
            let (row, _) = param::find(id).ok_or_else(|| format!("{id:?} is no parameter."))?;
            row.check(row.name, value).map_err(|error| error.to_string())?;
        }
        Ok(())
    }
}
