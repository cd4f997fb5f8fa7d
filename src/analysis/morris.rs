//! Morris screening: which of many parameters matter at all, wherever the others stand.
//!
//! A trajectory starts at a point of a grid of four levels and moves one parameter after the other, in random order, by
//! two thirds of its span. The change of the outcome, for a whole span, is that parameter's elementary effect there.
//! `mu` is the mean effect over trajectories; `mu*` the mean of its size, which does not cancel; `sigma` how much the
//! effect differs with where the others stand: interactions, curvature, and the sampling error of the outcome.
//!
//! All points are run on the same shocks. Trajectories with a point that the model cannot run (payoffs that are no
//! security dilemma) are drawn anew, so that the effects are those among points that it can. Sources: Morris (1991),
//! Technometrics 33, 161-174; Campolongo, Cariboni and Saltelli (2007), Environmental Modelling & Software 22,
//! 1509-1518.

use super::dial::Dial;
use super::estimate::Estimate;
use super::experiment::Experiment;
use super::outcome::Outcome;
use super::resample::{percentile_interval, resample};
use super::study::Study;
use super::surface::{Ask, Surface};
use crate::rng::{Purpose, ReplicateDraws, Seed};
use crate::text::say;
use rand::Rng;
use serde::Serialize;

/// Levels of the grid.
const LEVELS: u64 = 4;

/// A step: half the levels, so that every level is as likely at either end of it.
pub const STEP: f64 = 2.0 / 3.0;

/// Points of which each differs from the one before in one coordinate: the first, and which coordinate moves to where.
#[derive(Clone, Debug, PartialEq)]
pub struct Trajectory {
    pub start: Vec<f64>,
    pub moves: Vec<(usize, f64)>,
}

impl Trajectory {
    /// A trajectory in a cube; `number` and `attempt` say which.
    pub fn draw(dimensions: usize, seed: Seed, number: usize, attempt: u32) -> Self {
        let mut words = ReplicateDraws::new(seed, number as u64).quarter(attempt)[0].draw(Purpose::Design);
        let mut below = |n: u64| (u64::from(words.next_u32()) * n) >> 32;
        let start: Vec<f64> = (0..dimensions).map(|_| below(LEVELS) as f64 / (LEVELS - 1) as f64).collect();
        let mut order: Vec<usize> = (0..dimensions).collect();
        for last in (1..dimensions).rev() {
            order.swap(last, below(last as u64 + 1) as usize);
        }
        // Of four levels a step of two leads from each to exactly one other.
        let to = |from: f64| if from < 0.5 { from + STEP } else { from - STEP };
        let moves = order.into_iter().map(|at| (at, to(start[at]))).collect();
        Self { start, moves }
    }

    /// Point `n`: after the first `n` moves.
    pub fn point(&self, n: usize) -> Vec<f64> {
        let mut point = self.start.clone();
        for &(at, to) in &self.moves[..n] {
            point[at] = to;
        }
        point
    }

    /// How many points there are.
    pub fn len(&self) -> usize {
        self.moves.len() + 1
    }

    /// Never empty.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// Elementary effects, coordinate by coordinate, of the outcomes at its points.
    pub fn effects(&self, outcomes: &[f64]) -> Vec<f64> {
        let mut effects = vec![0.0; self.moves.len()];
        for (n, &(at, to)) in self.moves.iter().enumerate() {
            effects[at] = (outcomes[n + 1] - outcomes[n]) / (to - self.start[at]);
        }
        effects
    }
}

/// What screening says of one parameter, in units of the outcome for the parameter's whole span.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Effect {
    pub mu: f64,
    pub mu_star: Estimate,
    pub sigma: f64,
}

/// The effects of every coordinate from those of every trajectory; intervals by resampling trajectories. `None` of
/// fewer than two.
pub fn screen(effects: &[Vec<f64>]) -> Option<Vec<Effect>> {
    let n = effects.len();
    if n < 2 {
        return None;
    }
    let dimensions = effects[0].len();
    let mut over = vec![Vec::new(); dimensions];
    resample(n, |picks| {
        for (at, over) in over.iter_mut().enumerate() {
            over.push(picks.iter().map(|&pick| effects[pick][at].abs()).sum::<f64>() / n as f64);
        }
    });
    let effect = |at: usize| {
        let of = || effects.iter().map(|effect| effect[at]);
        let mu = of().sum::<f64>() / n as f64;
        let size = of().map(f64::abs).sum::<f64>() / n as f64;
        let squares: f64 = of().map(|effect| (effect - mu) * (effect - mu)).sum();
        let sigma = (squares / (n - 1) as f64).sqrt();
        Effect { mu, mu_star: percentile_interval(size, &over[at]), sigma }
    };
    Some((0..dimensions).map(effect).collect())
}

/// Trajectories where nothing is said.
pub const TRAJECTORIES: usize = 20;

/// Points in a piece of work.
const POINTS: usize = 2;

/// How often a trajectory is drawn anew before it is given up.
const ATTEMPTS: u32 = 200;

/// Screening of an outcome in the compared theories; a piece is two points of a trajectory.
pub struct MorrisStudy {
    surface: Surface,
    trajectories: Vec<Trajectory>,
}

/// One parameter in the answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Screened {
    pub id: String,
    pub name: String,
    pub lever: bool,
    /// The ends of its span, as the page writes them.
    pub ends: [String; 2],
    /// Theory by theory.
    pub effects: Vec<Effect>,
}

/// What screening says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Screening {
    pub outcome: Outcome,
    /// Which of the two theories, in the order in which they are told.
    pub slots: Vec<usize>,
    /// Runs of each point.
    pub runs: usize,
    /// Trajectories that are in.
    pub trajectories: usize,
    pub wanted: usize,
    /// By the larger `mu*` of the theories, falling.
    pub dials: Vec<Screened>,
}

impl MorrisStudy {
    /// From what is asked, and how many trajectories: 2 to 1,000.
    ///
    /// # Errors
    /// One sentence where what is asked is not allowed, or no trajectory can be run.
    pub fn new(experiment: Experiment, ask: Ask, trajectories: Option<usize>) -> Result<Self, String> {
        let count = trajectories.unwrap_or(TRAJECTORIES);
        if !(2..=1000).contains(&count) {
            return Err(say!("ask-trajectories", count = count));
        }
        // Everything that can be varied by itself, over its slider.
        let surface = Surface::new(experiment, &ask, Dial::all)?;
        let trajectories = (0..count).map(|n| Self::runnable(&surface, n)).collect::<Result<_, _>>()?;
        Ok(Self { surface, trajectories })
    }

    /// The first draw of a trajectory whose every point the model can run.
    fn runnable(surface: &Surface, number: usize) -> Result<Trajectory, String> {
        let seed = Seed(surface.experiment.settings.seed);
        let mut refusal = String::new();
        for attempt in 0..ATTEMPTS {
            let trajectory = Trajectory::draw(surface.dials.len(), seed, number, attempt);
            // Only a few parameters decide on that: the points after their moves stand for those that follow.
            let bound = |n: &usize| *n == 0 || surface.dials[trajectory.moves[n - 1].0].is_bound();
            let mut points = (0..trajectory.len()).filter(bound);
            match points.try_for_each(|n| surface.at(&trajectory.point(n)).map(|_| ())) {
                Ok(()) => return Ok(trajectory),
                Err(sentence) => refusal = sentence,
            }
        }
        Err(say!("ask-nowhere", why = refusal))
    }

    /// What is varied.
    pub fn surface(&self) -> &Surface {
        &self.surface
    }

    fn pieces_of_one(&self) -> usize {
        (self.surface.dials.len() + 1).div_ceil(POINTS)
    }
}

impl Study for MorrisStudy {
    type Answer = Screening;

    fn pieces(&self) -> usize {
        self.trajectories.len() * self.pieces_of_one()
    }

    fn width(&self) -> usize {
        POINTS * self.surface.theories()
    }

    fn piece(&self, index: usize) -> Result<Vec<f64>, String> {
        let (number, from) = (index / self.pieces_of_one(), index % self.pieces_of_one() * POINTS);
        let trajectory = &self.trajectories[number];
        let mut numbers = Vec::with_capacity(self.width());
        for n in from..(from + POINTS).min(trajectory.len()) {
            numbers.extend(self.surface.means(&trajectory.point(n))?);
        }
        numbers.resize(self.width(), 0.0);
        Ok(numbers)
    }

    /// Of the trajectories that are whole, from the first on.
    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> Option<Screening> {
        let theories = self.surface.theories();
        let mut effects: Vec<Vec<Vec<f64>>> = vec![Vec::new(); theories];
        for (trajectory, pieces) in self.trajectories.iter().zip(pieces.chunks(self.pieces_of_one())) {
            let Some(pieces) = pieces.iter().map(Option::as_ref).collect::<Option<Vec<_>>>() else { break };
            let means: Vec<f64> = pieces.into_iter().flatten().copied().collect();
            for (theory, effects) in effects.iter_mut().enumerate() {
                let outcomes: Vec<f64> =
                    means.iter().skip(theory).step_by(theories).take(trajectory.len()).copied().collect();
                effects.push(trajectory.effects(&outcomes));
            }
        }
        let screens: Vec<Vec<Effect>> =
            effects.iter().map(|effects| screen(effects)).collect::<Option<_>>()?;
        let mut dials: Vec<Screened> = self
            .surface
            .dials
            .iter()
            .enumerate()
            .map(|(at, dial)| Screened {
                id: dial.id().into(),
                name: dial.name().into(),
                lever: dial.is_lever(),
                ends: [dial.show(0), dial.show(1)],
                effects: screens.iter().map(|screen| screen[at]).collect(),
            })
            .collect();
        let most = |dial: &Screened| dial.effects.iter().map(|e| e.mu_star.value).fold(0.0, f64::max);
        dials.sort_by(|a, b| most(b).total_cmp(&most(a)));
        Some(Screening {
            outcome: self.surface.outcome,
            slots: self.surface.slots.clone(),
            runs: self.surface.experiment.runs,
            trajectories: effects[0].len(),
            wanted: self.trajectories.len(),
            dials,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trajectory_moves_every_coordinate_once_on_the_grid() {
        for number in 0..50 {
            let t = Trajectory::draw(7, Seed(3), number, 0);
            let mut moved: Vec<usize> = t.moves.iter().map(|&(at, _)| at).collect();
            moved.sort_unstable();
            assert_eq!(moved, (0..7).collect::<Vec<_>>());
            for n in 0..t.len() {
                for x in t.point(n) {
                    assert!(
                        (3.0 * x - (3.0 * x).round()).abs() < 1e-12 && (-1e-12..=1.0 + 1e-12).contains(&x)
                    );
                }
            }
        }
        assert_ne!(Trajectory::draw(7, Seed(3), 0, 0), Trajectory::draw(7, Seed(3), 0, 1));
        // Every level is a start as often as every other: 7,000 draws, four standard errors of a share of a quarter.
        let starts: Vec<f64> = (0..1000).flat_map(|n| Trajectory::draw(7, Seed(3), n, 0).start).collect();
        for level in 0..4 {
            let share =
                starts.iter().filter(|&&x| (3.0 * x).round() == f64::from(level)).count() as f64 / 7000.0;
            assert!((share - 0.25).abs() < 4.0 * (0.25f64 * 0.75 / 7000.0).sqrt(), "{level}: {share}");
        }
    }

    #[test]
    fn a_sum_has_its_slopes_as_effects_and_no_sigma_and_a_product_has_sigma() {
        let screened = |f: fn(&[f64]) -> f64| {
            let effects: Vec<Vec<f64>> = (0..40)
                .map(|number| {
                    let t = Trajectory::draw(3, Seed(1), number, 0);
                    t.effects(&(0..t.len()).map(|n| f(&t.point(n))).collect::<Vec<_>>())
                })
                .collect();
            screen(&effects).unwrap()
        };
        let sum = screened(|x| 2.0 * x[0] - 0.5 * x[1] + 7.0);
        for (effect, slope) in sum.iter().zip([2.0, -0.5, 0.0]) {
            assert!((effect.mu - slope).abs() < 1e-12 && effect.sigma < 1e-12, "{effect:?}");
            assert!((effect.mu_star.value - f64::abs(slope)).abs() < 1e-12, "{effect:?}");
        }
        let product = screened(|x| (x[0] - 0.5) * (x[1] - 0.5));
        // The effect of one is what the other stands at, ±1/2 and ±1/6 alike often: the mean size is 1/3, and sizes
        // have a standard deviation of 1/6, so that the mean of 40 errs by 0.026; four times that.
        assert!((product[0].mu_star.value - 1.0 / 3.0).abs() < 0.11, "{product:?}");
        assert!(
            product[0].mu.abs() < 0.25 && product[0].sigma > 0.2 && product[2].sigma == 0.0,
            "{product:?}"
        );
        assert_eq!(screen(&[vec![1.0]]), None);
    }
}
