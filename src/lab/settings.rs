//! What a user can set, and the question that it puts to the model.

use super::levers;
use crate::dyad::{Intervention, Script};
use crate::ensemble::{Plan, run_batch, run_span};
use crate::math::logit;
use crate::param::{self, ParameterError, Parameters, check_together, json};
use crate::rng::Seed;
use crate::scenario::Scenario;
use crate::text::{quoted, say};
use crate::theory::{self, Theory};
use crate::trajectory::Measure;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Range;

/// Length of unscripted runs: eleven quarters more than thirty years, because what begins in the last of them must be
/// seen to last.
pub const OPEN_QUARTERS: u32 = 131;

/// Everything that differs from the scenario as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// Ids of the two compared theories.
    pub theories: [String; 2],
    /// As text where it is written: JavaScript's numbers do not hold 64 bits.
    #[serde(with = "as_text")]
    pub seed: u64,
    /// The highlighted replicate, from 0.
    pub run: u32,
    pub quantity: Quantity,
    /// Mean years in office; 0 if nobody leaves; `None` as scripted.
    pub leadership_change: Option<f64>,
    /// Share of the public that trusts the other side, 0 to 1; `None` as in the scenario.
    pub public_enmity: Option<f64>,
    /// Leaders' security dilemma sensibility, 0 to 1; `None` as scripted.
    pub sensibility: Option<f64>,
    /// Values of parameter components by id.
    pub changes: BTreeMap<String, f64>,
    /// Id of the observed series that is shown; `None` shows the coded events.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
}

mod as_text {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(seed: &u64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(seed)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// What the chart shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quantity {
    AInB,
    BInA,
    Weaker,
    Cooperation,
}

impl Quantity {
    /// All, in the order of the picker.
    pub const ALL: [(Quantity, &'static str); 4] = [
        (Quantity::AInB, "a_in_b"),
        (Quantity::BInA, "b_in_a"),
        (Quantity::Weaker, "weaker"),
        (Quantity::Cooperation, "cooperation"),
    ];
}

/// Which ensemble a batch belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The scenario.
    Main = 0,
    /// The scenario without the turnover at the pin.
    Stay = 1,
    /// Unscripted runs of a typical rivalry, 30 years.
    Open = 2,
    /// What the edits of the scenario are compared with.
    Reference = 3,
}

impl Kind {
    /// All kinds, in the order in which they are computed.
    pub const ALL: [Kind; 4] = [Kind::Main, Kind::Reference, Kind::Stay, Kind::Open];

    /// The kind of a number.
    pub fn of(number: usize) -> Option<Kind> {
        Self::ALL.into_iter().find(|&kind| kind as usize == number)
    }
}

/// A question that a batch answers.
pub struct Question {
    pub parameters: Parameters,
    pub script: Vec<Intervention>,
    pub plan: Plan,
}

impl Question {
    /// One batch of [`crate::ensemble::BATCH`] replicates.
    pub fn run(&self, seed: Seed, batch: usize) -> Vec<f64> {
        run_batch(&self.plan, &self.parameters, seed, batch, &self.script)
    }

    /// Replicates one after the other.
    pub fn span(&self, seed: Seed, runs: Range<usize>) -> Vec<f64> {
        run_span(&self.plan, &self.parameters, seed, runs.start, runs.len(), &self.script)
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theories: ["wheeler".into(), "embedded".into()],
            seed: 51,
            run: 16,
            quantity: Quantity::AInB,
            leadership_change: None,
            public_enmity: None,
            sensibility: None,
            changes: BTreeMap::new(),
            record: None,
        }
    }
}

impl Settings {
    /// The compared theory.
    pub fn theory(&self, slot: usize) -> &'static Theory {
        theory::find(&self.theories[slot]).expect("a theory is checked when it is set")
    }

    /// Whether settings from outside are settings that a person could have made.
    ///
    /// # Errors
    /// One sentence with what is allowed.
    pub fn check(&self) -> Result<(), String> {
        for id in &self.theories {
            if crate::theory::find(id).is_none() {
                return Err(say!("lab-set-theory", text = quoted(id)));
            }
        }
        if self.run >= 1000 {
            return Err(say!("lab-check-run", run = (u64::from(self.run) + 1).to_string()));
        }
        for id in levers::IDS {
            if let Some(value) = levers::setting(self, id) {
                let (text, none) = match id {
                    "leadership_change" => (value.to_string(), value == 0.0),
                    _ => ((100.0 * value).to_string(), false),
                };
                levers::parse(id, if none { "none" } else { &text })?;
            }
        }
        for (id, &value) in &self.changes {
            let known = param::find(id).filter(|&(row, i)| !super::rows::hidden(row, i));
            let (row, _) = known.ok_or_else(|| say!("lab-check-parameter", id = quoted(id)))?;
            row.check(row.name(), value).map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    /// Parameters of the scenario, or of a typical rivalry, with the user's changes, before a theory restricts them.
    pub fn base(&self, scenario: Option<&Scenario>, theory: &Theory) -> Result<Parameters, ParameterError> {
        let mut p = Parameters::default();
        (theory.defaults)(&mut p);
        if let Some(scenario) = scenario {
            take_scenario(&mut p, scenario)?;
        }
        for (id, &value) in &self.changes {
            if let Some((row, i)) = param::find(id) {
                (row.slots.write)(&mut p)[i] = value;
                if row.id == "starting_trust" && !self.changes.contains_key(&id.replace("trust", "anchor")) {
                    p.starting_anchor[i / 4][i % 4] = value;
                }
            }
        }
        match self.leadership_change {
            Some(0.0) => p.turnover_by_chance = false,
            Some(years) => {
                p.turnover_by_chance = true;
                p.turnover_hazard = [1.0 / (4.0 * years); 2];
            }
            None => {}
        }
        if let Some(share) = self.public_enmity {
            for i in 0..2 {
                p.starting_trust[i][3] = logit(share);
                p.starting_anchor[i][3] = logit(share);
            }
        }
        if let Some(s) = self.sensibility {
            p.sensibility = [s; 2];
            p.sensibility_mean = s;
        }
        Ok(p)
    }

    /// Parameters as a theory runs them.
    pub fn parameters(
        &self,
        scenario: Option<&Scenario>,
        theory: &Theory,
    ) -> Result<Parameters, ParameterError> {
        let mut p = self.base(scenario, theory)?;
        (theory.restrict)(&mut p);
        check_together(&p)?;
        Ok(p)
    }

    /// The script, with what the levers take out of it.
    pub fn script(&self, scenario: &Scenario, theory: &Theory) -> Script {
        let mut script = theory.reads(scenario.script());
        for intervention in &mut script.quarters {
            if self.leadership_change.is_some() {
                intervention.turnover = [false; 2];
                intervention.successor = [None; 2];
                intervention.coalition = [None; 2];
            }
            if let Some(s) = self.sensibility {
                for successor in intervention.successor.iter_mut().flatten() {
                    successor.sensibility = s;
                }
            }
        }
        script
    }

    /// The question of an ensemble; `pin` is the turnover that [`Kind::Stay`] takes back: quarter and side.
    pub fn question(
        &self,
        scenario: &Scenario,
        kind: Kind,
        slot: usize,
        pin: Option<(u32, usize)>,
    ) -> Result<Question, ParameterError> {
        let theory = self.theory(slot);
        let scenario = (kind != Kind::Open).then_some(scenario);
        let parameters = self.parameters(scenario, theory)?;
        let quarters = scenario.map_or(OPEN_QUARTERS, Scenario::quarters);
        let mut script = scenario.map_or_else(Script::default, |scenario| self.script(scenario, theory));
        if let (Kind::Stay, Some((quarter, side))) = (kind, pin) {
            script.at(quarter).turnover[side] = false;
        }
        let measures = match kind {
            // The runs of the scenario become those it is compared with, when it is edited.
            Kind::Main | Kind::Reference => main_measures(),
            Kind::Stay => vec![
                Measure::DecisionTrust(0),
                Measure::DecisionTrust(1),
                Measure::Cooperation,
                Measure::Joint,
            ],
            Kind::Open => vec![Measure::Cooperation],
        };
        let plan = Plan { measures, quarters: quarters as usize };
        Ok(Question { parameters, script: script.unrolled(quarters), plan })
    }
}

/// Puts what a scenario says into parameters. Of an opening leader whom nobody names they keep what they have.
pub(super) fn take_scenario(p: &mut Parameters, scenario: &Scenario) -> Result<(), ParameterError> {
    for (key, setting) in &scenario.settings {
        json::set(p, key, &setting.value)?;
    }
    p.starting_institutions = scenario.starting_institutions.value;
    p.turnover_by_chance = scenario.leaders_by_chance;
    for i in 0..2 {
        p.regime[i] = scenario.sides[i].regime;
        p.starting_trust[i] = std::array::from_fn(|k| scenario.starting_trust[i][k].value);
        p.starting_anchor[i] = p.starting_trust[i];
        if let Some(leader) = scenario.opening(i) {
            p.disposition[i] = leader.disposition.value;
            p.sensibility[i] = leader.sensibility.value;
            p.coalition[i] = f64::from(leader.coalition.value);
        }
    }
    Ok(())
}

fn main_measures() -> Vec<Measure> {
    Measure::all()
        .into_iter()
        .filter(|m| {
            matches!(
                m,
                Measure::Joint
                    | Measure::DecisionTrust(_)
                    | Measure::Threshold
                    | Measure::Trust(..)
                    | Measure::Bond(_)
                    | Measure::Institutions
                    | Measure::Sign(_)
                    | Measure::Cooperation
            )
        })
        .collect()
}
