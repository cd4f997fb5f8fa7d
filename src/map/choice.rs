//! What a person chooses on the Map tab, and the question that it puts.

use super::Follow;
use crate::analysis::{Knob, Outcome};
use crate::lab::settings::Quantity;
use crate::lab::{Settings, levers};
use crate::math::logistic;
use crate::param;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Values along each axis of a map, and of a curve.
const STEPS: usize = 40;
const CURVE_STEPS: usize = 61;

/// Runs of each place.
pub const RUNS: usize = 250;

/// What of the two theories is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// A map of each.
    #[default]
    Both,
    /// A map of the second less the first.
    Difference,
}

/// What is varied, read and shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The knob across.
    pub across: Knob,
    /// The knob up; without one there are curves.
    pub up: Option<Knob>,
    /// What is read of a run.
    pub outcome: Outcome,
    /// What is shown.
    pub mode: Mode,
    /// Whether the open case is run, and not a typical rivalry without a script.
    pub case: bool,
}

impl Default for Choice {
    fn default() -> Self {
        let lever = |n: usize| Knob::find(levers::IDS[n]).expect("a lever is a knob");
        Choice {
            across: lever(0),
            up: Some(lever(1)),
            outcome: Outcome::Durable,
            mode: Mode::Both,
            case: false,
        }
    }
}

impl Choice {
    /// Chooses by name: `across`, `up`, `outcome`, `mode`, `runs`. A knob that is on the other axis changes places.
    ///
    /// # Errors
    /// One sentence; nothing has changed then.
    pub fn set(&mut self, what: &str, value: &str) -> Result<(), String> {
        match (what, value) {
            ("across", _) => {
                let knob = Knob::find(value)?;
                if self.up.as_ref() == Some(&knob) {
                    self.up = Some(self.across.clone());
                }
                self.across = knob;
            }
            ("up", "") => self.up = None,
            ("up", _) => {
                let knob = Knob::find(value)?;
                if self.across == knob {
                    self.across = self.up.clone().unwrap_or_else(|| {
                        let other = usize::from(knob.id() == levers::IDS[0]);
                        Knob::find(levers::IDS[other]).expect("a lever is a knob")
                    });
                }
                self.up = Some(knob);
            }
            ("outcome", _) => self.outcome = Outcome::find(value)?,
            ("mode", "both") => self.mode = Mode::Both,
            ("mode", "difference") => self.mode = Mode::Difference,
            ("runs", "rivalry") => self.case = false,
            ("runs", "case") => self.case = true,
            _ => return Err(format!("{what}: {value:?} is nothing that can be chosen here.")),
        }
        Ok(())
    }

    /// What of it travels with a view; nothing where all is as at first.
    pub fn kept(&self) -> Option<BTreeMap<&'static str, String>> {
        let mode = if self.mode == Mode::Both { "both" } else { "difference" };
        let up = self.up.as_ref().map_or("", |knob| knob.id());
        let all = [
            ("across", self.across.id()),
            ("up", up),
            ("outcome", &self.outcome.id()),
            ("mode", mode),
            ("runs", if self.case { "case" } else { "rivalry" }),
        ];
        (*self != Choice::default()).then(|| all.map(|(what, value)| (what, value.to_owned())).into())
    }

    /// The choice that travelled with a view; the first one where none did.
    ///
    /// # Errors
    /// One sentence where something of it cannot be chosen.
    pub fn restored(kept: &Value) -> Result<Self, String> {
        let mut choice = Choice::default();
        for (what, value) in kept.as_object().into_iter().flatten() {
            let value = value.as_str().ok_or_else(|| format!("{what}: {value} is no text."))?;
            choice.set(what, value)?;
        }
        if kept.is_object() || kept.is_null() { Ok(choice) } else { Err(format!("{kept} is no choice.")) }
    }

    /// The knobs on the axes.
    pub fn knobs(&self) -> impl Iterator<Item = &Knob> {
        [Some(&self.across), self.up.as_ref()].into_iter().flatten()
    }

    /// Why a theory does not have the outcome, as a sentence.
    pub fn absent(&self, settings: &Settings, slot: usize) -> Option<String> {
        let theory = settings.theory(slot);
        let parameters = settings.parameters(None, theory).ok()?;
        self.outcome.absent(theory, &parameters)
    }

    /// The slots of the theories that have the outcome.
    pub fn slots(&self, settings: &Settings) -> Vec<usize> {
        (0..2).filter(|&slot| self.absent(settings, slot).is_none()).collect()
    }

    /// The questions: all places of the axes; and the settings as they are, one place. None where no theory has the
    /// outcome. What does not decide an answer is left as it is by default, so that an equal question is equal.
    pub fn questions(&self, settings: &Settings) -> Vec<Value> {
        let slots = self.slots(settings);
        if slots.is_empty() {
            return Vec::new();
        }
        let slot = if slots.len() == 2 { None } else { slots.first() };
        let plain = Settings { run: 0, quantity: Quantity::AInB, record: None, ..settings.clone() };
        let mut varied = plain.clone();
        for knob in self.knobs() {
            if levers::IDS.contains(&knob.id()) {
                *levers::setting_mut(&mut varied, knob.id()) = None;
            }
            varied.changes.remove(knob.id());
        }
        let steps = if self.up.is_some() { STEPS } else { CURVE_STEPS };
        let axis = |knob: &Knob| json!({ "knob": knob.id(), "steps": fitting(knob, steps) });
        let question = |settings: &Settings, ask: Value| json!({ "study": "sweep", "open": !self.case, "runs": RUNS, "settings": settings, "ask": ask });
        let across = axis(&self.across);
        let up = self.up.as_ref().map(axis);
        vec![
            question(&varied, json!({ "across": across, "up": up, "outcome": self.outcome, "slot": slot })),
            question(&plain, json!({ "outcome": self.outcome, "slot": slot })),
        ]
    }

    /// The value of a knob where the Lab is: in a typical rivalry, or in the case.
    pub fn value(&self, knob: &Knob, follow: &Follow) -> f64 {
        let id = knob.id();
        if let Some(value) =
            levers::IDS.contains(&id).then(|| levers::setting(&follow.settings, id)).flatten()
        {
            return value;
        }
        if self.case {
            let lever = follow.levers.iter().find(|lever| lever.id == id);
            let value = lever.map(|lever| levers::value_at(id, lever.position));
            let known = follow.values.iter().find(|(known, _)| known == id).map(|&(_, value)| value);
            if let Some(value) = value.or(known) {
                return value;
            }
        }
        let p = follow.settings.base(None, follow.settings.theory(1)).unwrap_or_default();
        match id {
            "leadership_change" if !p.turnover_by_chance => 0.0,
            "leadership_change" => {
                let hazard: f64 = p.regime.iter().map(|&regime| p.turnover_hazard[regime as usize]).sum();
                (2.0 / (4.0 * hazard)).clamp(2.0, 30.0)
            }
            "public_enmity" => logistic(p.starting_trust[0][3]),
            "sensibility" => p.sensibility_mean,
            _ => param::find(id).map_or(0.0, |(row, i)| (row.slots.read)(&p)[i]),
        }
    }
}

/// As many steps as there are whole numbers, where a knob counts.
fn fitting(knob: &Knob, steps: usize) -> usize {
    let (low, high) = knob.slider();
    let counts = param::find(knob.id()).is_some_and(|(row, _)| row.scale == param::Scale::Whole);
    if counts { steps.min((high - low) as usize + 1) } else { steps }
}

/// What can be chosen: knobs by group, outcomes.
pub fn choices(sides: &[String; 2]) -> Value {
    let mut groups: Vec<(&str, Vec<Value>)> = vec![("Levers", Vec::new())];
    for knob in Knob::all() {
        let group = knob.group().map_or("Levers", |group| group.title());
        if groups.last().is_none_or(|(last, _)| *last != group) {
            groups.push((group, Vec::new()));
        }
        let entry = json!({ "id": knob.id(), "label": knob.name() });
        if let Some((_, knobs)) = groups.last_mut() {
            knobs.push(entry);
        }
    }
    let groups: Vec<Value> =
        groups.into_iter().map(|(name, knobs)| json!({ "name": name, "knobs": knobs })).collect();
    let [a, b] = sides.each_ref().map(String::as_str);
    let outcomes: Vec<Value> = Outcome::all()
        .into_iter()
        .map(|outcome| json!({ "id": outcome.id(), "label": outcome.name([a, b]) }))
        .collect();
    json!({ "groups": groups, "outcomes": outcomes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_travels_and_the_first_one_takes_no_room() {
        assert_eq!(Choice::default().kept(), None);
        assert_eq!(Choice::restored(&Value::Null), Ok(Choice::default()));
        for outcome in Outcome::all() {
            for (across, up) in
                [("mimicry", "public_enmity"), ("public_enmity", "leadership_change"), ("gain", "")]
            {
                let mut choice = Choice { mode: Mode::Difference, case: true, ..Choice::default() };
                choice.set("outcome", &outcome.id()).unwrap();
                choice.set("across", across).unwrap();
                choice.set("up", up).unwrap();
                assert_eq!(Choice::restored(&json!(choice.kept())), Ok(choice));
            }
        }
    }
}
