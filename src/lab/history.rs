//! Undo and redo without limit, each step with what it did in words.

use super::levers;
use super::settings::{Quantity, Settings};
use super::{Lab, results, weights};
use crate::param;
use crate::param::{ParameterError, Parameters};
use crate::scenario::{self, Scenario};
use crate::text::{say, short};
use std::rc::Rc;

/// Everything that a step can change.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct State {
    /// The case as it was opened.
    pub case: Rc<Scenario>,
    /// The case with its edits.
    pub scenario: Rc<Scenario>,
    /// What the edits are compared with: the case, or the edited case from which a fork starts.
    pub reference: Rc<Scenario>,
    pub settings: Settings,
}

impl State {
    /// Parameters of the scenario as one of the two theories runs it.
    pub fn parameters(&self, slot: usize) -> Result<Parameters, ParameterError> {
        self.settings.parameters(Some(&self.scenario), self.settings.theory(slot))
    }

    /// A scenario as its text says, without edits.
    pub fn of(text: &str, settings: Settings) -> Result<Self, String> {
        let case = Rc::new(scenario::parse(text).map_err(|refusal| refusal.to_string())?);
        Ok(State { scenario: Rc::clone(&case), reference: Rc::clone(&case), case, settings })
    }

    /// The same with another scenario; one that is the case again is the case.
    pub fn with(&self, scenario: Scenario) -> Self {
        let scenario = [&self.case, &self.reference, &self.scenario]
            .into_iter()
            .find(|known| ***known == scenario)
            .map_or_else(|| Rc::new(scenario.clone()), Rc::clone);
        State { scenario, ..self.clone() }
    }

    /// Whether the timeline is not that of the case.
    pub fn is_altered(&self) -> bool {
        !Rc::ptr_eq(&self.case, &self.scenario)
    }

    /// Whether there is a change to be compared with what was before it.
    pub fn is_forked(&self) -> bool {
        !Rc::ptr_eq(&self.reference, &self.scenario)
    }
}

/// What was done, and the state on its other side.
#[derive(Clone, Debug)]
struct Step {
    state: State,
    pin: f64,
    words: String,
    /// What the page had open there, if the step opened something: other steps leave that as it is.
    opened: Option<Option<String>>,
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
    pub fn note(&mut self, before: State, pin: f64, words: String, held: bool) {
        self.future.clear();
        if held && self.dragged {
            if let Some(step) = self.past.last_mut() {
                step.words = words;
            }
            return;
        }
        self.dragged = held;
        self.past.push(Step { state: before, pin, words, opened: None });
    }

    /// The step that was noted last opened something in the place of `before`.
    pub fn note_opening(&mut self, before: Option<String>) {
        if let Some(step) = self.past.last_mut() {
            step.opened = Some(before);
        }
    }

    /// The drag's step, if one is under way that has one: no step any more.
    fn give_up(&mut self) -> Option<Step> {
        std::mem::take(&mut self.dragged).then(|| self.past.pop()).flatten()
    }

    /// Where the drag began, if one is under way.
    pub fn drag_start(&self) -> Option<&State> {
        self.past.last().filter(|_| self.dragged).map(|step| &step.state)
    }

    /// A drag is over; one that ended where it began was none.
    pub fn let_go(&mut self, state: &State) {
        if std::mem::take(&mut self.dragged) && self.past.last().is_some_and(|step| step.state == *state) {
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
        let back = self.cross(step);
        self.history.future.push(back);
        Some(words)
    }

    /// Does again what was last taken back; returns it in words.
    pub fn redo(&mut self) -> Option<String> {
        let step = self.history.future.pop()?;
        let words = step.words.clone();
        let back = self.cross(step);
        self.history.past.push(back);
        Some(words)
    }

    /// What is held goes back to where it was taken, and is no step.
    pub fn give_up_drag(&mut self) {
        if let Some(step) = self.history.give_up() {
            self.cross(step);
        }
    }

    /// Goes to the other side of a step; returns the way back.
    fn cross(&mut self, Step { state, pin, words, opened }: Step) -> Step {
        let opened = opened.map(|there| std::mem::replace(&mut self.opened, there));
        let back = Step { state: self.state.clone(), pin: self.pin, words, opened };
        self.go_to(state, pin);
        back
    }

    /// The pin is no part of a step, but a case has its own.
    fn go_to(&mut self, state: State, pin: f64) {
        if state.case.id != self.state.case.id || state.scenario.quarters() != self.state.scenario.quarters()
        {
            self.pin = pin;
        }
        self.take(state);
    }

    /// What differs between two settings, as a step is called.
    pub(super) fn words(&self, before: &Settings, after: &Settings) -> String {
        // Back to the coded events is no more than that.
        let but_record = Settings { record: None, ..before.clone() };
        if *after == Settings::default() && but_record != *after {
            return say!("lab-step-reset");
        }
        let mut said = Vec::new();
        if before.theories[0] != after.theories[0] {
            said.push(say!("lab-step-first-theory", theory = after.theory(0).name()));
        }
        if before.theories[1] != after.theories[1] {
            said.push(say!("lab-step-second-theory", theory = after.theory(1).name()));
        }
        for id in levers::IDS {
            if levers::setting(before, id) != levers::setting(after, id) {
                let lever = levers::show(after, &self.state.scenario, id);
                let value = match lever.field.as_str() {
                    _ if lever.scripted => say!("lab-step-as-scripted"),
                    field if id == "leadership_change" && lever.position == 1.0 => field.into(),
                    field => say!("lab-step-lever", value = field, unit = lever.unit),
                };
                said.push(say!("named", name = lever.name, value = value));
            }
        }
        for id in before.changes.keys().chain(after.changes.keys()) {
            let (old, new) = (before.changes.get(id), after.changes.get(id));
            let Some((row, _)) = param::find(id) else { continue };
            let value = new.map_or_else(|| say!("lab-step-scenario-value"), |&value| short(value).said());
            // Four weights change at once, of which none says more than another.
            let words = if weights::are(id) {
                row.name().into()
            } else {
                say!("named", name = row.name(), value = value)
            };
            if old != new && !said.contains(&words) {
                said.push(words);
            }
        }
        if before.seed != after.seed {
            said.push(say!("lab-step-seed", seed = after.seed.to_string()));
        }
        if before.run != after.run {
            said.push(say!("lab-step-run", run = after.run + 1));
        }
        if before.quantity != after.quantity {
            said.push(self.quantity_label(Quantity::ALL[results::slot(after.quantity)].0));
        }
        if before.record != after.record {
            said.push(self.record_words(after));
        }
        match said.len() {
            0 => String::new(),
            1 => said.remove(0),
            2 => say!("list-of-two", first = &said[0], second = &said[1]),
            more => say!("list-of-more", first = &said[0], count = more - 1),
        }
    }
}
