//! What defines a view, to be kept in a link, a file or the browser, and taken up again.

use super::history::State;
use super::settings::Settings;
use super::{ENGINE, Lab, hex};
use crate::map::Choice;
use crate::scenario::{self, Patch};
use crate::text::{quoted, repeated, say, short, term};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::rc::Rc;

/// Version of what is kept. Version 1 is read for ever.
const VERSION: u32 = 1;

/// Letters of an engine's version, at most.
const LONGEST_ENGINE: usize = 40;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    version: u32,
    /// Id of the case.
    scenario: String,
    pin: f64,
    settings: Settings,
    /// Digest of the two highlighted runs, by which a page says whether its engine reproduces them.
    digest: String,
    /// Version of the engine that made it; views that are older than this field do not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    engine: Option<String>,
    /// The case itself, where the page that opens this may not have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    case: Option<Value>,
    /// What was changed of its timeline.
    #[serde(default, skip_serializing_if = "Patch::is_empty")]
    edits: Patch,
    /// The timeline that the changes are compared with, where that is not the case's.
    #[serde(default, skip_serializing_if = "Patch::is_empty")]
    reference: Patch,
    /// What the page keeps of its own: open panels, the tab, what is chosen in the Map tab.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    page: Value,
}

impl Lab {
    /// SHA-256 over every number of the two highlighted runs: the same on every machine for the same settings.
    pub fn digest(&mut self) -> Result<String, String> {
        if self.stale {
            (self.parameters, self.runs) = Self::compute(&self.state.scenario, &self.state.settings)?;
            self.stale = false;
        }
        let mut hash = Sha256::new();
        for run in &self.runs {
            for value in run.slab() {
                hash.update(value.to_bits().to_le_bytes());
            }
        }
        Ok(hex(&hash.finalize()))
    }

    /// Everything that defines the view but the text of the case, whose id stands in it.
    ///
    /// # Errors
    /// What could not be run, as a sentence.
    pub fn kept(&mut self) -> Result<Value, String> {
        self.keep(None)
    }

    /// The same with the case inside: what a page needs that does not have the case.
    ///
    /// # Errors
    /// What could not be run, as a sentence.
    pub fn experiment(&mut self) -> Result<Value, String> {
        let case = serde_json::to_value(&*self.state.case).map_err(|error| error.to_string())?;
        self.keep(Some(case))
    }

    fn keep(&mut self, case: Option<Value>) -> Result<Value, String> {
        let digest = self.digest()?;
        let State { case: base, scenario, reference, settings } = &self.state;
        let kept = Kept {
            version: VERSION,
            scenario: base.id.clone(),
            pin: self.pin,
            settings: settings.clone(),
            digest,
            engine: Some(ENGINE.into()),
            case,
            edits: Patch::between(base, scenario),
            reference: Patch::between(base, reference),
            page: self.page.clone(),
        };
        serde_json::to_value(kept).map_err(|error| error.to_string())
    }

    /// Takes a kept view up as one step. `case` is the text of the case that it names, where that is not the open one
    /// and does not stand in the view. Returns whether this engine reproduces the view's digest.
    ///
    /// # Errors
    /// One sentence with what is wrong and what is allowed; nothing has changed then.
    pub fn restore(&mut self, kept: &Value, case: Option<&str>) -> Result<bool, String> {
        let (kept, state) = self.read(kept, case).map_err(|sentence| {
            let sentence = sentence.trim_end_matches(term("unchanged")).trim_end();
            say!("lab-keep-nothing-changed", sentence = sentence)
        })?;
        self.page = kept.page;
        if state != self.state {
            let words = if state.case.id == self.state.case.id && state.scenario == self.state.scenario {
                self.words(&self.state.settings, &state.settings)
            } else {
                say!("lab-step-opened-view", title = &state.case.title)
            };
            self.let_go();
            self.take_step(state, words)?;
            self.history.note_opening(self.opened.clone());
        }
        self.move_pin(kept.pin);
        Ok(self.digest()? == kept.digest)
    }

    /// The experiment with a name that the page has open, by its id.
    pub fn opened(&self) -> Option<&str> {
        self.opened.as_deref()
    }

    /// What is open has a name, or has lost it: no step, but what was opened before it has its own again by undo.
    pub fn set_opened(&mut self, id: Option<String>) {
        self.opened = id;
    }

    /// Reads and checks everything before anything changes.
    fn read(&self, kept: &Value, case: Option<&str>) -> Result<(Kept, State), String> {
        match kept["version"].as_u64() {
            Some(1) => {}
            Some(version) => {
                return Err(say!("lab-keep-version", version = version.to_string(), known = VERSION));
            }
            None => return Err(say!("lab-keep-no-version")),
        }
        let mut kept: Kept = serde_json::from_value(kept.clone())
            .map_err(|error| say!("lab-keep-unreadable", why = repeated(&error)))?;
        let case = match (kept.case.take(), case) {
            (Some(case), _) => {
                Rc::new(scenario::parse(&case.to_string()).map_err(|error| error.to_string())?)
            }
            (None, _) if kept.scenario == self.state.case.id => Rc::clone(&self.state.case),
            (None, Some(text)) => Rc::new(scenario::parse(text).map_err(|error| error.to_string())?),
            (None, None) => Rc::clone(&self.state.case),
        };
        if kept.scenario != case.id {
            return Err(say!("lab-keep-case", id = quoted(&kept.scenario)));
        }
        // The page says it in a sentence of its own: no other words get in there.
        let is_version = |engine: &String| {
            (1..=LONGEST_ENGINE).contains(&engine.len())
                && engine.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-+".contains(&byte))
        };
        if kept.engine.as_ref().is_some_and(|engine| !is_version(engine)) {
            return Err(say!("lab-keep-engine", most = LONGEST_ENGINE));
        }
        kept.settings.check()?;
        Choice::restored(&kept.page["map"]).map_err(|sentence| say!("lab-keep-map", why = sentence))?;
        if let Some(id) = &kept.settings.record {
            super::record::parse(&case, id)?;
        }
        let last = f64::from(case.quarters() - 1);
        if !(0.0..=last).contains(&kept.pin) {
            return Err(say!("lab-keep-pin", last = short(last)));
        }
        // One that is as it was stays the same, so that what is known of it still counts.
        let case = if *case == *self.state.case { Rc::clone(&self.state.case) } else { case };
        let mut state = State {
            scenario: Rc::clone(&case),
            reference: Rc::clone(&case),
            case,
            settings: kept.settings.clone(),
        };
        let reference = kept.reference.apply(&state.case);
        let reference = reference.map_err(|error| say!("lab-keep-comparison", why = error.to_string()))?;
        let scenario = kept.edits.apply(&state.case);
        let scenario = scenario.map_err(|error| say!("lab-keep-timeline", why = error.to_string()))?;
        state.reference = state.with(reference).scenario;
        state = state.with(scenario);
        for slot in 0..2 {
            state.parameters(slot).map_err(|error| error.to_string())?;
        }
        Ok((kept, state))
    }
}
