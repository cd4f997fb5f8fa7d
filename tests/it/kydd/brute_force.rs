//! Closed forms against enumeration of every pure strategy, at random payoffs and beliefs.
//!
//! The enumeration knows nothing of thresholds: it compares expected payoffs. Weak inequalities carry a tolerance of
//! 1e-9, as ties do in the closed forms; at random points neither matters.

use super::{Random, game, probability};
use entente::kydd::security_dilemma::{self, mixed_cooperation};
use entente::kydd::signal::Signal;
use entente::kydd::{Equilibrium, reassurance};
use std::collections::BTreeSet;

const TOLERANCE: f64 = 1e-9;

/// Expected payoff of cooperating, or of defecting, against somebody who cooperates with probability `q`.
pub fn expected([r, t, p, s]: [f64; 4], cooperate: bool, q: f64) -> f64 {
    if cooperate { q * r + (1.0 - q) * s } else { q * t + (1.0 - q) * p }
}

fn best(payoffs: [f64; 4], act: bool, q: f64) -> bool {
    expected(payoffs, act, q) >= expected(payoffs, !act, q) - TOLERANCE
}

/// All combinations of `N` choices.
fn choices<const N: usize>() -> impl Iterator<Item = [bool; N]> {
    (0..1u32 << N).map(|bits| std::array::from_fn(|i| bits >> i & 1 == 1))
}

fn share(yes: bool) -> f64 {
    f64::from(u8::from(yes))
}

#[test]
fn the_one_shot_game_has_exactly_the_equilibria_that_enumeration_finds() {
    let mut random = Random::new(1);
    let mut cooperative = 0;
    for _ in 0..4000 {
        // Two states that differ in everything; the first index is the state, the second the type.
        let payoffs = [random.payoffs(), random.payoffs()];
        let trust = [(); 2].map(|()| random.probability());
        let [t12, t21] = trust.map(|t| t.get());
        let mut found = BTreeSet::new();
        for [a_seeker, a_expansionist, b_seeker, b_expansionist] in choices::<4>() {
            let of_b = t12 * share(b_seeker) + (1.0 - t12) * share(b_expansionist);
            let of_a = t21 * share(a_seeker) + (1.0 - t21) * share(a_expansionist);
            if best(payoffs[0][0], a_seeker, of_b)
                && best(payoffs[0][1], a_expansionist, of_b)
                && best(payoffs[1][0], b_seeker, of_a)
                && best(payoffs[1][1], b_expansionist, of_a)
            {
                assert!(!a_expansionist && !b_expansionist);
                found.insert(match (a_seeker, b_seeker) {
                    (true, true) => Equilibrium::Cooperative,
                    (false, false) => Equilibrium::Noncooperative,
                    other => panic!("{other:?}"),
                });
            }
        }
        if let Some(cooperation) = mixed_by_bisection([payoffs[0][0], payoffs[1][0]], [t12, t21]) {
            found.insert(Equilibrium::Mixed);
            let minimum = payoffs.map(|both| game(both).minimum_trust());
            let closed = mixed_cooperation(trust, minimum).unwrap();
            // Sixty halvings of [0, 1], then payoffs around 1 with slopes above 1e-4.
            assert!((0..2).all(|i| (closed[i] - cooperation[i]).abs() < 1e-9), "{closed:?} {cooperation:?}");
        }
        let closed = security_dilemma::equilibria(trust, payoffs.map(|both| game(both).minimum_trust()));
        assert_eq!(closed.iter().collect::<BTreeSet<_>>(), found, "{payoffs:?} {trust:?}");
        cooperative += usize::from(found.contains(&Equilibrium::Cooperative));
    }
    assert!((400..3600).contains(&cooperative), "both outcomes are tried: {cooperative}");
}

/// Probabilities of cooperation strictly between 0 and 1 that leave both security seekers indifferent.
fn mixed_by_bisection(seekers: [[f64; 4]; 2], trust: [f64; 2]) -> Option<[f64; 2]> {
    let indifferent = |payoffs: [f64; 4], trust: f64| {
        let worth = |x: f64| expected(payoffs, true, trust * x) - expected(payoffs, false, trust * x);
        let (mut low, mut high) = (0.0, 1.0);
        if worth(low) >= 0.0 || worth(high) <= 0.0 {
            return None;
        }
        for _ in 0..60 {
            let middle = 0.5 * (low + high);
            if worth(middle) < 0.0 { low = middle } else { high = middle }
        }
        Some(high)
    };
    // A's seeker is held indifferent by B's cooperation.
    let b = indifferent(seekers[0], trust[0])?;
    let a = indifferent(seekers[1], trust[1])?;
    Some([a, b])
}

#[test]
fn the_signal_game_has_exactly_the_equilibria_that_enumeration_finds() {
    let mut random = Random::new(2);
    let mut seen = BTreeSet::new();
    for _ in 0..4000 {
        let payoffs = random.payoffs();
        let t = random.between(0.01, 0.99);
        let (beta, alpha) = (random.between(0.02, 0.6), random.between(0.6, 0.98));
        let mut found = BTreeSet::new();
        for [s_good, s_bad, e_good, e_bad] in choices::<4>() {
            // Probability that a state cooperates which shows good signs with probability `good`.
            let acts = |good: f64, plan: [bool; 2]| good * share(plan[0]) + (1.0 - good) * share(plan[1]);
            let (seeker, expansionist) = ([s_good, s_bad], [e_good, e_bad]);
            let mut stable = true;
            for (own, plan, shows) in [(0, seeker, alpha), (1, expansionist, beta)] {
                // What the other sees of me depends on what I am, what it does on what it is.
                let (as_seeker, as_expansionist) = (acts(shows, seeker), acts(shows, expansionist));
                for (sign, [likely_s, likely_e]) in
                    [[alpha, beta], [1.0 - alpha, 1.0 - beta]].into_iter().enumerate()
                {
                    let belief = t * likely_s / (t * likely_s + (1.0 - t) * likely_e);
                    let q = belief * as_seeker + (1.0 - belief) * as_expansionist;
                    stable &= best(payoffs[own], plan[sign], q);
                }
            }
            if stable {
                assert_eq!(expansionist, [false; 2]);
                found.insert(match seeker {
                    [true, true] => Equilibrium::Unconditional,
                    [true, false] => Equilibrium::Conditional,
                    [false, false] => Equilibrium::Noncooperative,
                    perverse => panic!("{perverse:?}"),
                });
            }
        }
        let m = game(payoffs).minimum_trust();
        let signal = Signal::new(probability(alpha), probability(beta)).unwrap();
        let closed: BTreeSet<_> = signal.equilibria(probability(t), m).iter().collect();
        assert_eq!(closed, found, "{payoffs:?} t={t} alpha={alpha} beta={beta}");
        // The regions are the same borders, solved for trust.
        let regions = signal.regions(m);
        assert_eq!(t >= regions.unconditional_from, found.contains(&Equilibrium::Unconditional));
        let conditional = regions.conditional.is_some_and(|[low, high]| low <= t && t <= high);
        assert_eq!(conditional, found.contains(&Equilibrium::Conditional));
        seen.extend(found);
    }
    assert_eq!(seen.len(), 3);
}

/// Whether some equilibrium of the sunk-cost game separates: the security seeker alone pays `k`, and security seekers
/// cooperate after it. A, who trusts B with `t12`, pays or not; then both play.
fn sunk_cost_separates([seeker, expansionist]: [[f64; 4]; 2], t12: f64, k: f64) -> bool {
    // A's plan: whether it pays, its act if it paid, its act if not. B's: its act if A paid, if not.
    choices::<10>().any(|c| {
        let a = [[c[0], c[1], c[2]], [c[3], c[4], c[5]]];
        let b = [[c[6], c[7]], [c[8], c[9]]];
        if !(a[0][0] && !a[1][0] && a[0][1] && b[0][0]) {
            return false;
        }
        let after = |paid: bool| usize::from(!paid);
        // Both messages are on the path, and each reveals its sender.
        let b_believes = |paid: bool| share(paid);
        let types = [seeker, expansionist];
        let b_best = [true, false].iter().all(|&paid| {
            let belief = b_believes(paid);
            let q = belief * share(a[0][1 + after(paid)]) + (1.0 - belief) * share(a[1][1 + after(paid)]);
            (0..2).all(|own| best(types[own], b[own][after(paid)], q))
        });
        let a_best = (0..2).all(|own| {
            let q = |paid: bool| t12 * share(b[0][after(paid)]) + (1.0 - t12) * share(b[1][after(paid)]);
            let worth = |paid: bool| {
                expected(types[own], a[own][1 + after(paid)], q(paid)) - if paid { k } else { 0.0 }
            };
            [true, false].iter().all(|&paid| best(types[own], a[own][1 + after(paid)], q(paid)))
                && worth(a[own][0]) >= worth(!a[own][0]) - TOLERANCE
        });
        a_best && b_best
    })
}

#[test]
fn sunk_costs_separate_exactly_in_their_window() {
    let mut random = Random::new(3);
    let mut separating = 0;
    for _ in 0..4000 {
        let payoffs = random.payoffs();
        let t = random.probability();
        let game = game(payoffs);
        let window = reassurance::sunk_cost_window(&game, t);
        let k = random.between(0.0, 1.5 * window.high.max(window.low).max(0.1));
        let closed = reassurance::sunk_cost_separates(&game, t) && window.contains(k);
        let found = sunk_cost_separates(payoffs, t.get(), k);
        assert_eq!(closed, found, "{payoffs:?} {t:?} k={k} {window:?}");
        separating += usize::from(found);
    }
    assert!(separating > 200, "both outcomes are tried: {separating}");
}
