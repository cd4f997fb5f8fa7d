//! The public as persons.
//!
//! Claim: a public is no single believer. Citizens differ in what they are inclined to believe and in how much they
//! follow politics; those who follow it hear more of what leaders and media say and accept less of what does not fit
//! (receive, accept, sample: Zaller 1992); neighbours in a small world (Watts and Strogatz 1998) average what they
//! think (DeGroot 1974; Friedkin and Johnsen 1990). Agents in place of a mean are the way of Rousseau and van der Veen
//! (2005). See MODEL.md, “Switched off unless asked for”. Of citizen `n` with awareness `a_n`:
//!
//! ```text
//! hears a cue with probability σ(-1 + 3 a_n)      accepts it by h with δ_n = δ (1.2 - 0.6 a_n)
//! o_n moves by  Σ_l W_Pl h_n(x^l - o_n)  +  w_N mean of neighbours (o_m - o_n)  +  v_P (p_n - o_n)
//! ```
//!
//! What the quarter's events say reaches every citizen alike, as the public at large reads them. The public's trust
//! stays what it is everywhere else, one number, and is the citizens' mean: they are held as deviations from it, so
//! that whatever moves the public moves its citizens.

use super::{P, State};
use crate::lane::Lane;
use crate::math::logistic;
use crate::param::Parameters;
use crate::rng::{InvertedNormal, OpenUnit, Purpose, SideDraws};
use rand::Rng;
use rand::distr::Distribution;

/// The largest population, the upper end of the parameter's range.
const MOST: usize = 1000;

/// Neighbours on either side of a citizen before ties are moved: eight in all.
const REACH: usize = 4;

/// Chances of hearing a cue are held in units of `2^-16`, so that one random word serves four citizens.
const UNITS: f64 = 65536.0;

/// The citizens of one state.
#[derive(Clone, Debug, PartialEq)]
pub struct Citizens {
    /// Opinion minus the public's trust, log-odds; the sum is zero.
    deviation: Vec<f64>,
    /// Predisposition minus the public's anchor, log-odds.
    inclination: Vec<f64>,
    /// `(δ / δ_n)²`: how much less of a distant cue is accepted.
    resistance: Vec<f64>,
    /// Chance of hearing a cue in a quarter, in units of `2^-16`.
    attention: Vec<u32>,
    /// Of each citizen the [`Citizens::reach`] neighbours to one side; every tie is held once.
    ties: Vec<u16>,
}

/// What a public hears in a quarter.
pub struct Quarter {
    /// Weight and opinion (log-odds) of leader, bureaucracy and media.
    pub voices: [(f64, f64); 3],
    /// What events say, the same to all, log-odds.
    pub news: f64,
    /// The anchor of the public, identity included, log-odds.
    pub anchor: f64,
    pub draws: SideDraws,
}

impl Citizens {
    /// A population of its own for each side of each replicate: `draws` are those of the run's first quarter, so that
    /// every theory meets the same persons.
    #[cold]
    pub fn new(p: &Parameters, draws: SideDraws) -> Self {
        let count = (p.citizens as usize).min(MOST);
        let normals = InvertedNormal.sample_iter(draws.draw(Purpose::Predisposition));
        let mut inclination: Vec<f64> = normals.take(count).map(|z| p.predisposition_spread * z).collect();
        // The public starts where the scenario says, not where the sample happens to be.
        centre(&mut inclination);
        let awareness: Vec<f64> = OpenUnit.sample_iter(draws.draw(Purpose::Awareness)).take(count).collect();
        let resistance = awareness.iter().map(|a| 1.2 - 0.6 * a).map(|span| 1.0 / (span * span)).collect();
        let attention = awareness.iter().map(|a| (UNITS * logistic(3.0 * a - 1.0)) as u32).collect();
        let ties = small_world(count, p.rewiring, draws);
        Self { deviation: inclination.clone(), inclination, resistance, attention, ties }
    }

    /// Number of neighbours to one side: fewer than [`REACH`] only in a public too small for more.
    fn reach(&self) -> usize {
        self.ties.len() / self.deviation.len()
    }

    /// One quarter of listening and talking. Returns by how much the public's trust moves, log-odds.
    pub fn listen(&mut self, public: f64, p: &Parameters, quarter: &Quarter) -> f64 {
        let mut talk = [0.0; MOST];
        let reach = self.reach();
        for (n, neighbours) in self.ties.chunks_exact(reach.max(1)).enumerate() {
            // A tie moves both ends alike, in opposite directions: talk alone leaves the mean where it is.
            let own = self.deviation[n];
            let mut heard = 0.0;
            for &m in neighbours {
                let difference = self.deviation[usize::from(m)] - own;
                talk[usize::from(m)] -= difference;
                heard += difference;
            }
            talk[n] += heard;
        }
        let talk_weight = if reach > 0 { p.neighbour_weight / (2 * reach) as f64 } else { 0.0 };
        let narrowness = 1.0 / (p.confidence_span * p.confidence_span);
        let (limit, stubborn, drift) = (p.trust_limit, p.stubbornness[P], p.anchor_drift[P]);
        let anchor = quarter.anchor - public;
        let mut words = quarter.draws.draw(Purpose::Reception);
        let mut word = 0;
        let mut sum = 0.0;
        for n in 0..self.deviation.len() {
            if n % 4 == 0 {
                word = words.next_u64();
            }
            let hears = (word & 0xffff) as u32;
            word >>= 16;
            let own = self.deviation[n];
            let mut change =
                quarter.news + talk_weight * talk[n] + stubborn * (anchor + self.inclination[n] - own);
            if hears < self.attention[n] {
                let narrowness = narrowness * self.resistance[n];
                for (weight, voice) in quarter.voices {
                    let distance = voice - public - own;
                    change += weight * distance / (1.0 + distance * distance * narrowness);
                }
            }
            self.inclination[n] += drift * (own - self.inclination[n]);
            let opinion = (public + own + change).clamp(-limit, limit);
            self.deviation[n] = opinion - public;
            sum += self.deviation[n];
        }
        let moved = sum / self.deviation.len() as f64;
        for deviation in &mut self.deviation {
            *deviation -= moved;
        }
        moved
    }

    /// Standard deviation of opinions, log-odds.
    pub fn dispersion(&self) -> f64 {
        let squares: f64 = self.deviation.iter().map(|d| d * d).sum();
        (squares / self.deviation.len() as f64).sqrt()
    }

    /// Share of citizens who trust rather than not, 0 to 1, where the public's trust is `public`.
    pub fn share_trusting(&self, public: f64) -> f64 {
        let trusting = self.deviation.iter().filter(|&&d| public + d > 0.0).count();
        trusting as f64 / self.deviation.len() as f64
    }
}

/// Standard deviation of opinions in a public, log-odds; a public that is one believer has none.
pub fn dispersion<F: Lane>(state: &State<F>) -> F {
    F::from_lanes(|n| state.citizens.get(n).map_or(0.0, Citizens::dispersion))
}

/// Share of a public that trusts rather than not, 0 to 1; one believer does or does not.
pub fn share_trusting<F: Lane>(state: &State<F>) -> F {
    if state.citizens.is_empty() {
        return F::flag(F::splat(0.0).lt(state.trust[P]));
    }
    F::from_lanes(|n| state.citizens[n].share_trusting(state.trust[P].lane(n)))
}

fn centre(values: &mut [f64]) {
    let mean = values.iter().sum::<f64>() / values.len().max(1) as f64;
    values.iter_mut().for_each(|value| *value -= mean);
}

/// Ties of a small world: a ring in which each citizen knows the nearest, and some ties lead anywhere instead. Entry
/// `n * reach + s` is the other end of a tie of citizen `n`.
fn small_world(count: usize, rewiring: f64, draws: SideDraws) -> Vec<u16> {
    let reach = REACH.min(count.saturating_sub(1) / 2);
    let mut ties: Vec<u16> =
        (0..count * reach).map(|tie| ((tie / reach + tie % reach + 1) % count) as u16).collect();
    let moves = OpenUnit.sample_iter(draws.draw(Purpose::Rewiring));
    let mut ends = draws.draw(Purpose::NewTie);
    let held_by = |n: usize| n * reach..(n + 1) * reach;
    for (tie, u) in (0..ties.len()).zip(moves) {
        if u >= rewiring {
            continue;
        }
        let n = tie / reach;
        // In a small public everybody may already know everybody: then the tie stays.
        for _ in 0..16 {
            let m = ((u64::from(ends.next_u32()) * count as u64) >> 32) as usize;
            let known = ties[held_by(n)].contains(&(m as u16)) || ties[held_by(m)].contains(&(n as u16));
            if m != n && !known {
                ties[tie] = m as u16;
                break;
            }
        }
    }
    ties
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::{ReplicateDraws, Seed};

    fn draws(quarter: u32) -> SideDraws {
        ReplicateDraws::new(Seed(3), 0).quarter(quarter)[0]
    }

    /// Everybody's neighbours, both ways.
    fn neighbours(ties: &[u16], count: usize) -> Vec<Vec<usize>> {
        let mut all = vec![Vec::new(); count];
        for (tie, &m) in ties.iter().enumerate() {
            let (n, m) = (tie / REACH, usize::from(m));
            all[n].push(m);
            all[m].push(n);
        }
        all
    }

    /// Share of pairs of one's neighbours who know each other.
    fn clustering(all: &[Vec<usize>]) -> f64 {
        let (mut closed, mut pairs) = (0, 0);
        for known in all {
            for (i, a) in known.iter().enumerate() {
                for b in &known[i + 1..] {
                    pairs += 1;
                    closed += usize::from(all[*a].contains(b));
                }
            }
        }
        f64::from(closed as u32) / f64::from(pairs)
    }

    /// Mean number of steps from citizen 0 to the others.
    fn mean_distance(all: &[Vec<usize>]) -> f64 {
        let mut distance = vec![usize::MAX; all.len()];
        distance[0] = 0;
        let mut reached = vec![0];
        let mut next = 0;
        while let Some(&n) = reached.get(next) {
            next += 1;
            for &m in &all[n] {
                if distance[m] == usize::MAX {
                    distance[m] = distance[n] + 1;
                    reached.push(m);
                }
            }
        }
        assert_eq!(reached.len(), all.len(), "nobody is alone");
        distance.iter().sum::<usize>() as f64 / (all.len() - 1) as f64
    }

    #[test]
    fn a_few_ties_that_lead_anywhere_make_the_world_small_and_leave_it_clustered() {
        let world = |rewiring: f64| neighbours(&small_world(500, rewiring, draws(0)), 500);
        let (ring, small) = (world(0.0), world(0.1));
        // Watts and Strogatz: a ring of degree 8 has clustering 3 (8 - 2) / (4 (8 - 1)); its mean distance is about
        // 500 / 16.
        assert!((clustering(&ring) - 18.0 / 28.0).abs() < 1e-12);
        assert!((mean_distance(&ring) - 31.4).abs() < 0.5, "{}", mean_distance(&ring));
        assert!(clustering(&small) > 0.6 * clustering(&ring), "{}", clustering(&small));
        assert!(mean_distance(&small) < 0.2 * mean_distance(&ring), "{}", mean_distance(&small));
        for known in [ring, small, world(1.0)].iter().flatten() {
            let mut others = known.clone();
            others.sort_unstable();
            others.dedup();
            assert_eq!(others.len(), known.len(), "nobody is known twice");
        }
        for count in 1..12 {
            let ties = small_world(count, 0.5, draws(0));
            assert_eq!(ties.len(), count * REACH.min((count - 1) / 2));
        }
    }

    #[test]
    fn elites_at_odds_divide_those_who_follow_politics_and_leave_the_others_in_between() {
        let p = Parameters { citizens: 1000.0, neighbour_weight: 0.0, ..Parameters::default() };
        let mut public = Citizens::new(&p, draws(0));
        for t in 0..80 {
            let voices = [(0.1, 1.5), (0.0, 0.0), (0.1, -1.5)];
            public.listen(0.0, &p, &Quarter { voices, news: 0.0, anchor: 0.0, draws: draws(t) });
        }
        // The more aware, the greater the resistance.
        let middle = 1.0 / (0.9 * 0.9);
        let spread = |aware: bool| {
            let citizens = public.deviation.iter().zip(&public.resistance);
            let squares: Vec<f64> =
                citizens.filter(|(_, r)| (**r > middle) == aware).map(|(d, _)| d * d).collect();
            (squares.iter().sum::<f64>() / squares.len() as f64).sqrt()
        };
        assert!(spread(true) > 1.3 * spread(false), "{} and {}", spread(true), spread(false));
    }

    #[test]
    fn neighbours_who_talk_come_to_be_more_alike_than_strangers() {
        let p = Parameters { citizens: 500.0, stubbornness: [0.1; 4], ..Parameters::default() };
        let mut public = Citizens::new(&p, draws(0));
        let likeness = |public: &Citizens| {
            let products = public
                .ties
                .iter()
                .enumerate()
                .map(|(tie, &m)| public.deviation[tie / REACH] * public.deviation[usize::from(m)]);
            products.sum::<f64>() / public.ties.len() as f64 / (public.dispersion() * public.dispersion())
        };
        let before = likeness(&public);
        for t in 0..40 {
            public.listen(
                0.0,
                &p,
                &Quarter { voices: [(0.0, 0.0); 3], news: 0.0, anchor: 0.0, draws: draws(t) },
            );
        }
        // Strangers correlate by nothing: with 2000 ties three standard errors are .07.
        assert!(before.abs() < 0.07 && likeness(&public) > 0.15, "{before} and {}", likeness(&public));
    }

    #[test]
    fn a_quarter_moves_each_citizen_as_the_formula_says() {
        const N: usize = 5;
        let mut p = Parameters { neighbour_weight: 0.3, confidence_span: 1.5, ..Parameters::default() };
        (p.trust_limit, p.stubbornness[P], p.anchor_drift[P]) = (2.2, 0.07, 0.02);
        let opinion = [0.9, -0.4, 2.15, -2.1, 0.2];
        let disposed = [1.1, -0.2, 0.3, -1.7, 0.0];
        let span = [1.2, 0.9, 0.6, 1.0, 0.8];
        let follows = [true, false, true, true, false];
        let voices = [(0.1, 1.5), (0.05, -0.5), (0.2, 1.9)];
        let (news, anchor) = (1.4, 0.4);
        let mean = |values: [f64; N]| values.iter().sum::<f64>() / N as f64;
        let before = mean(opinion);
        // A ring in which everybody knows the next one, and so the one before.
        let mut public = Citizens {
            deviation: opinion.map(|o| o - before).to_vec(),
            inclination: disposed.map(|x| x - anchor).to_vec(),
            resistance: span.map(|d: f64| 1.0 / (d * d)).to_vec(),
            attention: follows.map(|all| if all { UNITS as u32 } else { 0 }).to_vec(),
            ties: vec![1, 2, 3, 4, 0],
        };
        let moved = public.listen(before, &p, &Quarter { voices, news, anchor, draws: draws(0) });
        let after: [f64; N] = std::array::from_fn(|n| {
            let o = opinion[n];
            let neighbours = 0.5 * (opinion[(n + 1) % N] + opinion[(n + N - 1) % N]);
            let accepted = |far: f64| 1.0 / (1.0 + far * far);
            let heard: f64 =
                voices.iter().map(|(weight, x)| weight * (x - o) * accepted((x - o) / (1.5 * span[n]))).sum();
            let cues = if follows[n] { heard } else { 0.0 };
            (o + news + 0.3 * (neighbours - o) + 0.07 * (disposed[n] - o) + cues).clamp(-2.2, 2.2)
        });
        assert!(after.contains(&2.2), "one is at the limit");
        assert!((moved - (mean(after) - before)).abs() < 1e-14);
        // The anchor of the public drifts in the same quarter towards what it believes, and takes everybody's with it.
        let drifted = anchor + 0.02 * (before - anchor);
        for n in 0..N {
            assert!((before + moved + public.deviation[n] - after[n]).abs() < 1e-14, "citizen {n}");
            let towards_opinion = disposed[n] + 0.02 * (opinion[n] - disposed[n]);
            assert!((drifted + public.inclination[n] - towards_opinion).abs() < 1e-14, "citizen {n}");
        }
    }

    #[test]
    fn awareness_is_what_makes_citizens_hear_more_and_accept_less() {
        let p = Parameters { citizens: 1000.0, predisposition_spread: 0.8, ..Parameters::default() };
        let public = Citizens::new(&p, draws(0));
        let awareness: Vec<f64> = public.resistance.iter().map(|r| (1.2 - 1.0 / r.sqrt()) / 0.6).collect();
        for (a, attention) in awareness.iter().zip(&public.attention) {
            assert!((0.0..1.0).contains(a));
            // Held as whole units, of which a part is cut off.
            let exact = 65536.0 * logistic(-1.0 + 3.0 * a);
            assert!((-1e-6..1.0 + 1e-6).contains(&(exact - f64::from(*attention))), "{exact}: {attention}");
        }
        // Evenly spread: the mean of 1000 is within three standard errors, sqrt(1 / 12000), of a half.
        let mean = awareness.iter().sum::<f64>() / 1000.0;
        assert!((mean - 0.5).abs() < 0.0274, "{mean}");
        assert_eq!(
            public.deviation, public.inclination,
            "everybody starts with what he is inclined to believe"
        );
        assert!(public.deviation.iter().sum::<f64>().abs() < 1e-12);
        assert_eq!(Citizens::new(&Parameters { citizens: 3000.0, ..p }, draws(0)).deviation.len(), MOST);
    }

    #[test]
    fn each_citizen_hears_by_a_chance_of_his_own() {
        const N: usize = 12;
        const QUARTERS: u32 = 64;
        let p = Parameters { confidence_span: 1e9, stubbornness: [0.0; 4], ..Parameters::default() };
        let mut heard = [[false; QUARTERS as usize]; N];
        for t in 0..QUARTERS {
            let mut public = Citizens {
                deviation: vec![0.0; N],
                inclination: vec![0.0; N],
                resistance: vec![1.0; N],
                attention: vec![1 << 15; N],
                ties: Vec::new(),
            };
            let voices = [(0.1, 1.0), (0.0, 0.0), (0.0, 0.0)];
            let moved = public.listen(0.0, &p, &Quarter { voices, news: 0.0, anchor: 0.0, draws: draws(t) });
            for (heard, deviation) in heard.iter_mut().zip(&public.deviation) {
                heard[t as usize] = moved + deviation > 0.05;
            }
        }
        for n in 0..N {
            // Of 64 fair coins, fewer than 12 or more than 52 fall on one side once in ten million.
            let count =
                |other: usize| (0..64).filter(|&t| heard[n][t] == (other == n || heard[other][t])).count();
            assert!((12..=52).contains(&count(n)), "citizen {n} hears in {} quarters", count(n));
            assert!((0..n).all(|m| (12..=52).contains(&count(m))), "citizen {n} hears what another hears");
        }
    }
}
