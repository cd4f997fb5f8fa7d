//! What a change of a scenario does: the scenario and the edited one on the same shocks, run by run. A piece is a batch
//! of replicates: for each theory those of the scenario, then those of the edited one.

use super::edits;
use super::ensemble::{Blocks, measures, slots, told, unbroken};
use crate::Refusal;
use crate::table::names;
use entente::analysis::{Estimate, Experiment, Study};
use entente::dyad::Level;
use entente::ensemble::{BATCH, quantiles};
use entente::lab::settings::Question;
use entente::rng::Seed;
use entente::scenario::Scenario;
use entente::trajectory::Measure;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;

/// Its name.
pub const NAME: &str = "fork";

/// What it is told.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Ask {
    /// Edits of the timeline, one after the other, as `window.entente.edit` takes them.
    edits: Vec<Value>,
    /// Ids of measures, such as `trust.a.public`.
    measures: Option<Vec<String>>,
}

/// The study.
pub struct ForkStudy {
    seed: Seed,
    /// Theory by theory: the scenario, the edited one.
    questions: Vec<[Question; 2]>,
    blocks: Blocks,
    words: Vec<String>,
    /// The first quarter in which the scripts differ.
    from: usize,
}

/// A measure's difference, with the change less without it, quarter by quarter.
#[derive(Serialize)]
pub struct Difference {
    measure: &'static str,
    side: &'static str,
    level: &'static str,
    mean: Vec<f64>,
    low: Vec<f64>,
    high: Vec<f64>,
    median: Vec<f64>,
    q05: Vec<f64>,
    q25: Vec<f64>,
    q75: Vec<f64>,
    q95: Vec<f64>,
}

/// What the change does under a theory.
#[derive(Serialize)]
pub struct Fork {
    pairs: usize,
    /// What was changed, in words; nothing where the edited scenario is a file.
    changes: Vec<String>,
    /// The first quarter that the change reaches.
    from: usize,
    /// Difference in the share of quarters of joint cooperation from there on, and runs with more, less and as much.
    effect: Estimate,
    higher: usize,
    lower: usize,
    same: usize,
    series: Vec<Difference>,
}

/// What is compared where nothing is named; joint cooperation comes first, since the effect is read off it.
fn usual() -> Vec<Measure> {
    let mut all =
        vec![Measure::Joint, Measure::Cooperation, Measure::DecisionTrust(0), Measure::DecisionTrust(1)];
    all.extend((0..2).flat_map(|side| Level::ALL.map(|level| Measure::Trust(side, level))));
    all.push(Measure::Institutions);
    all
}

impl ForkStudy {
    /// From what is asked.
    ///
    /// # Errors
    /// One sentence with what is wrong and what is allowed.
    pub fn new(
        experiment: Experiment,
        single: bool,
        edited: Option<&Scenario>,
        ask: &Value,
    ) -> Result<Self, Refusal> {
        let ask: Ask = told(ask)?;
        let Some(scenario) = experiment.scenario.clone() else {
            return Err(Refusal(
                "fork: without a scenario there is nothing to change; a scenario file is needed.".into(),
            ));
        };
        let (edited, words) = match (edited, ask.edits.as_slice()) {
            (Some(_), [_, ..]) => {
                let both = "fork: an edited scenario and edits are given; one of the two is allowed.";
                return Err(Refusal(both.into()));
            }
            (Some(edited), []) => (edited.clone(), Vec::new()),
            (None, edits) => edits::applied(&scenario, &experiment.settings, edits)?,
        };
        if (edited.start, edited.end) != (scenario.start, scenario.end) {
            return Err(Refusal(format!(
                "edited: it spans {} to {}, the scenario {} to {}; the same span is allowed.",
                edited.start, edited.end, scenario.start, scenario.end
            )));
        }
        let mut measures = measures(ask.measures.as_deref(), usual())?;
        measures.retain(|&measure| measure != Measure::Joint);
        measures.insert(0, Measure::Joint);
        let (settings, runs) = (experiment.settings.clone(), experiment.runs);
        let other = Experiment::new(Some(Arc::new(edited)), settings, runs).map_err(Refusal)?;
        let questions = slots(single)
            .map(|slot| {
                let of =
                    |experiment: &Experiment| experiment.question(experiment.theory(slot), &[], &measures);
                Ok([of(&experiment).map_err(Refusal)?, of(&other).map_err(Refusal)?])
            })
            .collect::<Result<Vec<_>, Refusal>>()?;
        let differ = questions.iter().filter_map(|[then, now]| {
            let at = then.script.iter().zip(&now.script).position(|(then, now)| then != now);
            if then.parameters == now.parameters { at } else { Some(0) }
        });
        let Some(from) = differ.min() else {
            return Err(Refusal(
                "fork: nothing that a run depends on is changed; edits of terms or events are.".into(),
            ));
        };
        let blocks = Blocks { measures, quarters: experiment.quarters(), blocks: 2 * questions.len(), runs };
        Ok(Self { seed: Seed(experiment.settings.seed), questions, blocks, words, from })
    }

    fn under(&self, slot: usize, pieces: &[&[f64]]) -> Option<Fork> {
        let pairs = self.blocks.runs.min(pieces.len() * BATCH);
        let mut more = vec![0.0; pairs];
        let mut series = Vec::new();
        for (at, &measure) in self.blocks.measures.iter().enumerate() {
            let (name, side, level) = names(measure);
            let mut lists: [Vec<f64>; 8] = Default::default();
            for quarter in 0..self.blocks.quarters {
                let mut values = self.blocks.values(pieces, 2 * slot + 1, at, quarter);
                let without = self.blocks.values(pieces, 2 * slot, at, quarter);
                values.iter_mut().zip(&without).for_each(|(now, then)| *now -= then);
                if at == 0 && quarter >= self.from {
                    // Quarters are counted whole, so that equal runs are exactly equal.
                    more.iter_mut().zip(&values).for_each(|(more, value)| *more += value);
                }
                let Estimate { value, low, high } = Estimate::of(&values, (f64::NEG_INFINITY, f64::INFINITY));
                let [q05, q25, median, q75, q95] = quantiles(&values, [0.05, 0.25, 0.5, 0.75, 0.95])?;
                for (list, number) in lists.iter_mut().zip([value, low, high, median, q05, q25, q75, q95]) {
                    list.push(number);
                }
            }
            let [mean, low, high, median, q05, q25, q75, q95] = lists;
            series.push(Difference {
                measure: name,
                side,
                level,
                mean,
                low,
                high,
                median,
                q05,
                q25,
                q75,
                q95,
            });
        }
        let count = |holds: fn(f64) -> bool| more.iter().filter(|&&more| holds(more)).count();
        let [higher, lower, same] = [count(|m| m > 0.0), count(|m| m < 0.0), count(|m| m == 0.0)];
        let quarters = (self.blocks.quarters - self.from) as f64;
        more.iter_mut().for_each(|more| *more /= quarters);
        let effect = Estimate::of(&more, (-1.0, 1.0));
        Some(Fork {
            pairs,
            changes: self.words.clone(),
            from: self.from,
            effect,
            higher,
            lower,
            same,
            series,
        })
    }
}

impl Study for ForkStudy {
    /// Theory by theory.
    type Answer = Vec<Fork>;

    fn pieces(&self) -> usize {
        self.blocks.pieces()
    }

    fn width(&self) -> usize {
        self.blocks.width()
    }

    fn piece(&self, index: usize) -> Result<Vec<f64>, String> {
        Ok(self.questions.iter().flatten().flat_map(|question| question.run(self.seed, index)).collect())
    }

    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> Option<Vec<Fork>> {
        let pieces = unbroken(pieces);
        (0..self.questions.len()).map(|slot| self.under(slot, &pieces)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente::ensemble::Ensemble;
    use entente::lab::Settings;
    use entente::measures::{Differences, Effect};
    use serde_json::json;

    #[test]
    fn differences_are_those_of_the_page() {
        let text = include_str!("../../../../www/scenarios/us-ussr.json");
        let scenario = Arc::new(entente::scenario::parse(text).unwrap());
        let leader = scenario.leaders.iter().position(|leader| leader.short == "Reagan").unwrap();
        let experiment = Experiment::new(Some(scenario), Settings::default(), 100).unwrap();
        let ask = json!({ "edits": [{ "edit": "stay", "leader": leader }], "measures": ["institutions"] });
        let study = ForkStudy::new(experiment, false, None, &ask).unwrap();
        let mut pieces: Vec<Option<Vec<f64>>> =
            (0..Study::pieces(&study)).map(|index| Some(Study::piece(&study, index).unwrap())).collect();
        let answer = Study::answer(&study, &pieces).unwrap();
        for (slot, fork) in answer.iter().enumerate() {
            let ensemble = |which: usize| {
                let question = &study.questions[slot][which];
                let mut ensemble = Ensemble::new(question.plan.clone());
                (0..2).for_each(|batch| assert!(ensemble.accept(batch, question.run(study.seed, batch))));
                ensemble
            };
            let (without, with) = (ensemble(0), ensemble(1));
            let effect = Effect::of(&with, &without, fork.from, 44).unwrap();
            assert_eq!(
                (effect.mean, effect.low, effect.high),
                (fork.effect.value, fork.effect.low, fork.effect.high)
            );
            assert_eq!((effect.higher, effect.lower, effect.same), (fork.higher, fork.lower, fork.same));
            let read = |e: &Ensemble, t: usize, out: &mut Vec<f64>| e.values(Measure::Institutions, t, out);
            let differences = Differences::of(&with, &without, &read).unwrap();
            assert_eq!(
                (differences.mean, differences.q95),
                (fork.series[1].mean.clone(), fork.series[1].q95.clone())
            );
            assert!(fork.higher + fork.lower > 0 && fork.from == 32, "{}", fork.from);
        }
        // Half of the pieces: half of the pairs.
        pieces[1] = None;
        assert_eq!(Study::answer(&study, &pieces).unwrap()[0].pairs, 50);
    }
}
