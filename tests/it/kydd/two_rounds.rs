//! The two-round game against an exhaustive search of its symmetric pure perfect Bayesian equilibria: 32 strategies of
//! each type, and beliefs after a first move that no type makes.

use super::brute_force::expected;
use super::{Random, game, probability};
use entente::kydd::{Equilibrium, reassurance};
use std::collections::BTreeSet;

const TOLERANCE: f64 = 1e-9;

/// A first move, and a second after each history, indexed by own and the other's first move (1 for cooperation).
#[derive(Clone, Copy)]
struct Strategy {
    first: usize,
    second: [[usize; 2]; 2],
}

impl Strategy {
    fn all() -> [Strategy; 32] {
        std::array::from_fn(|bits| Strategy {
            first: bits & 1,
            second: [[bits >> 1 & 1, bits >> 2 & 1], [bits >> 3 & 1, bits >> 4 & 1]],
        })
    }
}

fn payoff([r, t, p, s]: [f64; 4], own: usize, other: usize) -> f64 {
    [[p, t], [s, r]][own][other]
}

struct TwoRounds {
    payoffs: [[f64; 4]; 2],
    trust: f64,
    share: f64,
}

impl TwoRounds {
    /// Belief that the other is a security seeker after its first move.
    fn belief(&self, types: [Strategy; 2], moved: usize, unexpected: f64) -> f64 {
        let [seeker, expansionist] = types.map(|strategy| f64::from(u8::from(strategy.first == moved)));
        let (yes, no) = (self.trust * seeker, (1.0 - self.trust) * expansionist);
        if yes + no > 0.0 { yes / (yes + no) } else { unexpected }
    }

    fn second_moves_are_best(&self, types: [Strategy; 2], beliefs: [f64; 2]) -> bool {
        (0..2).all(|own| {
            [(0, 0), (0, 1), (1, 0), (1, 1)].into_iter().all(|(mine, its)| {
                let belief = beliefs[its];
                let cooperates = |of: usize| types[of].second[its][mine] as f64;
                let q = belief * cooperates(0) + (1.0 - belief) * cooperates(1);
                let act = types[own].second[mine][its] == 1;
                expected(self.payoffs[own], act, q) >= expected(self.payoffs[own], !act, q) - TOLERANCE
            })
        })
    }

    fn first_moves_are_best(&self, types: [Strategy; 2]) -> bool {
        (0..2).all(|own| {
            let worth = |mine: usize| {
                let against = |other: Strategy| {
                    let its = other.first;
                    let second =
                        payoff(self.payoffs[own], types[own].second[mine][its], other.second[its][mine]);
                    self.share * payoff(self.payoffs[own], mine, its) + (1.0 - self.share) * second
                };
                self.trust * against(types[0]) + (1.0 - self.trust) * against(types[1])
            };
            worth(types[own].first) >= worth(1 - types[own].first) - TOLERANCE
        })
    }

    /// The named outcomes among all equilibria. Others exist (for example: nobody moves first, and security seekers
    /// cooperate in the second round as in the one-shot game); they have no name.
    fn equilibria(&self) -> BTreeSet<Equilibrium> {
        let mut found = BTreeSet::new();
        for seeker in Strategy::all() {
            for expansionist in Strategy::all() {
                let types = [seeker, expansionist];
                let named = match (seeker.first, expansionist.first) {
                    (1, 0) if seeker.second[1][1] == 1 && expansionist.second[0][1] == 0 => {
                        Equilibrium::Separating
                    }
                    (0, 0) if seeker.second[0][0] == 0 => Equilibrium::Noncooperative,
                    (1, 1) if seeker.second[1][1] == 1 && expansionist.second[1][1] == 0 => {
                        Equilibrium::PoolingCooperative
                    }
                    _ => continue,
                };
                let stable = [0.0, 0.25, 0.5, 0.75, self.trust, 1.0].into_iter().any(|unexpected| {
                    let beliefs = [0, 1].map(|moved| self.belief(types, moved, unexpected));
                    self.second_moves_are_best(types, beliefs)
                });
                if stable && self.first_moves_are_best(types) {
                    found.insert(named);
                }
            }
        }
        found
    }
}

#[test]
fn the_two_round_game_has_exactly_the_equilibria_that_the_search_finds() {
    let mut random = Random::new(4);
    let mut seen = BTreeSet::new();
    for n in 0..3000 {
        let payoffs = random.payoffs();
        let game = game(payoffs);
        let trust = random.probability();
        let window = reassurance::share_window(&game, trust);
        // Windows can be narrow: a third of the shares are drawn from inside, where there is an inside.
        let share = match n % 3 {
            0 if window.exists() => random.between(window.low, window.high),
            1 => random.between(0.0, 0.3),
            _ => random.between(0.0, 1.0),
        };
        let search = TwoRounds { payoffs, trust: trust.get(), share };
        let found = search.equilibria();
        let closed: BTreeSet<_> = reassurance::equilibria(&game, trust, probability(share)).iter().collect();
        assert_eq!(closed, found, "{payoffs:?} {trust:?} a={share}");
        seen.extend(found);
    }
    assert_eq!(seen.len(), 3);
}
