//! Figure 3: two security seekers learn from noisy acts, quarter after quarter; some fall into the trap.

use super::dyad::{Dyad, STATES};
use super::{Words, both, percent};
use crate::kydd::Equilibrium;
use crate::kydd::repeated::{RepeatedDyad, Seen, TrustWalk, dyad_trap_probability};
use crate::kydd::security_dilemma::Selection;
use crate::math::logit;
use crate::plot::games::{PathsFigure, PathsPanel, Run};
use crate::rng::{Purpose, ReplicateDraws, Seed};
use crate::text::{say, term};

/// Runs that are counted.
const COUNTED: u64 = 1000;
/// Runs that are drawn: the first of those.
const DRAWN: usize = 40;
/// Ten years.
const QUARTERS: usize = 40;
/// The same shocks at every visit.
const SEED: Seed = Seed(1);
/// Trust beyond this, in log-odds (99.3 %), is drawn at the edge of the panel: it is as good as certain.
const CERTAIN: f64 = 5.0;
/// Trust that is written at the axis, if it is on it.
const TICKS: [f64; 9] = [0.001, 0.01, 0.05, 0.2, 0.5, 0.8, 0.95, 0.99, 0.999];

/// What decides what becomes of the runs.
pub fn key(dyad: &Dyad) -> Vec<f64> {
    let ([a, b], [m, n]) = (dyad.trust, dyad.thresholds());
    vec![a.get(), b.get(), m, n, dyad.misperception.get()]
}

/// What became of the runs.
#[derive(Clone, Debug, Default)]
pub struct Runs {
    /// Trust above the axis' lower end, log-odds, of A and of B, one drawn run after another.
    paths: [Vec<f64>; 2],
    drawn: Vec<Run>,
    /// Trapped among all runs.
    trapped: u64,
    low: f64,
}

impl Runs {
    /// Plays the dyad. Both states are security seekers, which neither knows of the other.
    pub fn of(dyad: &Dyad) -> Self {
        let repeated = RepeatedDyad {
            minimum_trust: both(|side| dyad.games[side].minimum_trust()),
            misperception: dyad.misperception,
            selection: Selection::PayoffDominant,
        };
        let [m, n] = dyad.thresholds();
        let thresholds = [logit(m), logit(n)];
        let start = both(|side| logit(dyad.trust[side].get()));
        let low = thresholds[0].min(thresholds[1]).min(start[0].max(-6.5)).min(start[1].max(-6.5)) - 2.5;
        let mut runs = Runs { low: low.max(-9.0), ..Runs::default() };
        for replicate in 0..COUNTED {
            let draws = ReplicateDraws::new(SEED, replicate);
            let shown = runs.drawn.len() < DRAWN;
            let (mut trust, mut run) = (start, Run::default());
            for quarter in 0..=QUARTERS {
                if shown {
                    for side in 0..2 {
                        runs.paths[side].push((trust[side] - runs.low).clamp(0.0, CERTAIN - runs.low));
                    }
                }
                if run.trapped.is_some() {
                    // Nobody learns any more: only the drawing goes on.
                    if shown { continue } else { break }
                }
                if repeated.played(trust, Equilibrium::Cooperative) != Equilibrium::Cooperative {
                    run.trapped = Some(quarter);
                    run.fallen = both(|side| trust[side] < thresholds[side] - 1e-12);
                    continue;
                }
                let noise = dyad.misperception.get();
                let sides = draws.quarter(quarter as u32);
                let [a, b] = both(|side| {
                    let misread = sides[side].uniform(Purpose::Observation) < noise;
                    if misread { Seen::Defection } else { Seen::Cooperation }
                });
                // A learns from what it sees of B's act, and B from A's.
                trust = repeated.learned(trust, Equilibrium::Cooperative, [b, a]);
            }
            runs.trapped += u64::from(run.trapped.is_some());
            if shown {
                runs.drawn.push(run);
            }
        }
        runs
    }

    /// The share of runs that were trapped within the time shown, 0 to 1.
    pub fn share(&self) -> f64 {
        self.trapped as f64 / COUNTED as f64
    }

    /// The figure of these runs.
    pub fn figure(&self, dyad: &Dyad) -> PathsFigure<'_> {
        let (thresholds, names) = (dyad.thresholds(), dyad.threshold_texts());
        let panel = |side: usize| PathsPanel {
            title: say!("games-trap-panel", from = STATES[side], to = STATES[1 - side]),
            paths: &self.paths[side],
            barrier: logit(thresholds[side]) - self.low,
            barrier_name: say!("games-trap-barrier", percent = &names[side]),
        };
        let high = CERTAIN - self.low;
        let ticks = TICKS.iter().map(|&p| (logit(p) - self.low, percent(p)));
        PathsFigure {
            panels: [panel(0), panel(1)],
            runs: &self.drawn,
            quarters: QUARTERS,
            high,
            ticks: ticks.filter(|(at, _)| (0.0..=high).contains(at)).collect(),
            shares: [
                bar(say!("games-trap-bar", runs = COUNTED), self.share()),
                bar(say!("games-trap-formula"), ruin(dyad)),
            ],
        }
    }

    /// What the figure says.
    pub fn words(&self, dyad: &Dyad) -> Words {
        let (share, formula) = (percent(self.share()), percent(ruin(dyad)));
        let (enough, [m, n]) = (dyad.enough(), dyad.threshold_texts());
        let finding = if enough == [true; 2] {
            say!("games-trap-finding", share = &share, formula = &formula)
        } else {
            match enough {
                [true, false] => say!("games-trap-b"),
                [false, true] => say!("games-trap-a"),
                _ => say!("games-trap-both"),
            }
        };
        let noise = percent(dyad.misperception.get());
        let walk = |side: usize| match walks(dyad)[side].steps_to_trap() {
            Some(0) => say!("games-walk-below", state = STATES[side]),
            Some(acts) => say!("games-walk", acts = acts, state = STATES[side]),
            None => say!("games-walk-never", state = STATES[side]),
        };
        let trapped = self.drawn.iter().filter(|run| run.trapped.is_some()).count();
        Words {
            title: term("games-trap"),
            finding,
            note: say!(
                "games-trap-note",
                drawn = DRAWN,
                runs = COUNTED,
                noise = noise,
                a = walk(0),
                b = walk(1)
            ),
            description: say!(
                "games-trap-description",
                needA = m,
                needB = n,
                drawn = DRAWN,
                trapped = trapped,
                runs = COUNTED,
                share = share,
                formula = formula
            ),
        }
    }
}

fn bar(name: String, share: f64) -> (String, f64, String) {
    (name, share, say!("percent", share = percent(share)))
}

fn walks(dyad: &Dyad) -> [TrustWalk; 2] {
    both(|side| TrustWalk {
        start: dyad.trust[side],
        minimum_trust: dyad.games[side].minimum_trust(),
        misperception: dyad.misperception,
    })
}

/// Probability that two security seekers are ever trapped (MODEL.md, “Games”).
pub fn ruin(dyad: &Dyad) -> f64 {
    dyad_trap_probability(walks(dyad))
}
