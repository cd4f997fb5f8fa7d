//! Undo and redo without limit, each step with what it did in words.

use super::levers;
use super::settings::{Quantity, Settings};
use super::{Lab, results};
use crate::param::{self, plain};

/// What was done, and the settings on its other side.
#[derive(Clone, Debug)]
struct Step {
    settings: Settings,
    words: String,
}

/// The steps that can be taken back and those that can be done again.
#[derive(Default)]
pub(super) struct History {
    past: Vec<Step>,
    future: Vec<Step>,
    /// Whether the slider that is held has its step already: a drag is one step.
    dragged: bool,
}

impl History {
    /// Notes a change from `before`; `held` says whether it is part of a drag.
    pub fn note(&mut self, before: &Settings, words: String, held: bool) {
        self.future.clear();
        if held && self.dragged {
            if let Some(step) = self.past.last_mut() {
                step.words = words;
            }
            return;
        }
        self.dragged = held;
        self.past.push(Step { settings: before.clone(), words });
    }

    /// Where the drag began, if one is under way.
    pub fn drag_start(&self) -> Option<&Settings> {
        self.past.last().filter(|_| self.dragged).map(|step| &step.settings)
    }

    /// A drag is over; one that ended where it began was none.
    pub fn let_go(&mut self, settings: &Settings) {
        if std::mem::take(&mut self.dragged)
            && self.past.last().is_some_and(|step| step.settings == *settings)
        {
            self.past.pop();
        }
    }

    /// What undo and redo would do, in words.
    pub fn offers(&self) -> [Option<&str>; 2] {
        [&self.past, &self.future].map(|steps| steps.last().map(|step| step.words.as_str()))
    }
}

impl Lab {
    /// Takes the last step back; returns what it had done, in words.
    pub fn undo(&mut self) -> Option<String> {
        let step = self.history.past.pop()?;
        self.history.dragged = false;
        let words = step.words.clone();
        self.history.future.push(Step { settings: self.settings.clone(), words: step.words });
        self.take(step.settings);
        Some(words)
    }

    /// Does again what was last taken back; returns it in words.
    pub fn redo(&mut self) -> Option<String> {
        let step = self.history.future.pop()?;
        let words = step.words.clone();
        self.history.past.push(Step { settings: self.settings.clone(), words: step.words });
        self.take(step.settings);
        Some(words)
    }

    /// What differs between two settings, as a step is called.
    pub(super) fn words(&self, before: &Settings, after: &Settings) -> String {
        if *after == Settings::default() {
            return "Reset all".into();
        }
        let mut said = Vec::new();
        for (slot, place) in ["First theory", "Second theory"].into_iter().enumerate() {
            if before.theories[slot] != after.theories[slot] {
                said.push(format!("{place}: {}", after.theory(slot).name));
            }
        }
        for id in levers::IDS {
            if levers::setting(before, id) != levers::setting(after, id) {
                let lever = levers::show(after, &self.scenario, id);
                let value = match lever.field.as_str() {
                    _ if lever.scripted => "as scripted".into(),
                    "none" => "none".into(),
                    field => format!("{field} {}", lever.unit),
                };
                said.push(format!("{}: {value}", lever.name));
            }
        }
        for id in before.changes.keys().chain(after.changes.keys()) {
            let (old, new) = (before.changes.get(id), after.changes.get(id));
            let Some((row, _)) = param::find(id) else { continue };
            let value = new.map_or_else(|| "the scenario’s value".into(), |&value| plain(value));
            let words = format!("{}: {value}", row.name);
            if old != new && !said.contains(&words) {
                said.push(words);
            }
        }
        if before.seed != after.seed {
            said.push(format!("Seed {}", after.seed));
        }
        if before.run != after.run {
            said.push(format!("Run {}", after.run + 1));
        }
        if before.quantity != after.quantity {
            said.push(self.quantity_label(Quantity::ALL[results::slot(after.quantity)].0));
        }
        match said.len() {
            0..=2 => said.join("; "),
            more => format!("{}; {} more", said[0], more - 1),
        }
    }
}
