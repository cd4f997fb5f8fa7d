//! The trap: simulated dyads against the gambler's ruin, and the ways out.

use super::{Random, baseline, minimum_trust, misperception, probability};
use entente::kydd::repeated::{
    Conduct, RepeatedDyad, Seen, TrustWalk, dyad_trap_probability, escape, quarters_to_renewal,
};
use entente::kydd::security_dilemma::Selection;
use entente::kydd::{Equilibrium, Type, security_dilemma};
use entente::math::logit;

const DYADS: u32 = 100_000;

/// Whether a dyad of security seekers, or of a security seeker A and an expansionist B, is trapped before it is out of
/// danger: 21 log-odds above the thresholds, the probability of still being trapped is below 1e-9.
fn is_trapped(walks: [TrustWalk; 2], others: Type, random: &mut Random) -> bool {
    let dyad = RepeatedDyad {
        minimum_trust: walks.map(|walk| walk.minimum_trust),
        misperception: walks[0].misperception,
        selection: Selection::PayoffDominant,
    };
    let mut trust = walks.map(|walk| logit(walk.start.get()));
    let safe = walks.map(|walk| logit(walk.minimum_trust.get()) + 21.0);
    while trust[0] < safe[0] || trust[1] < safe[1] {
        let played = dyad.played(trust, Equilibrium::Cooperative);
        if played == Equilibrium::Noncooperative {
            assert_eq!(dyad.learned(trust, played, [Seen::Defection; 2]), trust);
            return true;
        }
        let seen = [others, Type::SecuritySeeker].map(|actor| {
            let misread = random.between(0.0, 1.0) < dyad.misperception.get();
            if (actor == Type::SecuritySeeker) != misread { Seen::Cooperation } else { Seen::Defection }
        });
        trust = dyad.learned(trust, played, seen);
    }
    false
}

fn walk(start: f64, minimum: f64, noise: f64) -> TrustWalk {
    TrustWalk {
        start: probability(start),
        minimum_trust: minimum_trust(minimum),
        misperception: misperception(noise),
    }
}

#[test]
fn simulated_dyads_of_security_seekers_are_trapped_as_often_as_gamblers_are_ruined() {
    let mut random = Random::new(5);
    let cases = [
        [walk(0.5, 0.2, 0.1), walk(0.5, 0.2, 0.1)],
        [walk(0.8, 0.2, 0.2), walk(0.5, 0.2, 0.2)],
        [walk(0.6, 0.5, 0.3), walk(0.9, 0.2, 0.3)],
        // Starts whole steps above the threshold: a tie is still cooperation.
        [walk(0.5, 0.2, 0.2), walk(0.2, 0.2, 0.2)],
    ];
    for walks in cases {
        let trapped = (0..DYADS).filter(|_| is_trapped(walks, Type::SecuritySeeker, &mut random)).count();
        let expected = dyad_trap_probability(walks);
        let error = (expected * (1.0 - expected) / f64::from(DYADS)).sqrt();
        let share = trapped as f64 / f64::from(DYADS);
        assert!((share - expected).abs() <= 4.0 * error, "{walks:?}: {share} against {expected}");
    }
}

#[test]
fn against_an_expansionist_every_dyad_is_trapped() {
    let mut random = Random::new(6);
    let walks = [walk(0.9, 0.2, 0.2), walk(0.9, 0.2, 0.2)];
    assert!((0..2000).all(|_| is_trapped(walks, Type::Expansionist, &mut random)));
    assert_eq!(walks[0].trap_probability(Type::Expansionist), 1.0);
    assert!(walks[0].drift(Type::Expansionist) < 0.0 && walks[0].drift(Type::SecuritySeeker) > 0.0);
}

#[test]
fn the_trap_is_never_likelier_than_the_odds_of_threshold_to_start() {
    let mut random = Random::new(7);
    for _ in 0..4000 {
        let walk = walk(random.between(0.0, 1.0), random.between(0.0, 1.0), random.between(0.0, 0.5));
        let trapped = walk.trap_probability(Type::SecuritySeeker);
        // Rounding of logarithms and exponentials of up to some hundred steps.
        assert!(trapped <= walk.trap_bound().max(0.0) * (1.0 + 1e-9) || trapped == 1.0, "{walk:?}");
        assert!((0.0..=1.0).contains(&trapped), "{walk:?}");
        assert_eq!(trapped == 1.0, walk.start.get() < walk.minimum_trust.get(), "{walk:?}");
        assert!((0.0..=1.0).contains(&dyad_trap_probability([walk; 2])));
    }
}

#[test]
fn the_bound_is_met_where_each_quarter_says_little() {
    // Odds of 4 to 1 at the start, 1 to 1 at the threshold.
    let bound = walk(0.8, 0.5, 0.1).trap_bound();
    assert!((bound - 0.25).abs() < 1e-15);
    // The smaller a step, the less trust falls below the threshold: at the limit the ruin is as likely as the bound.
    let trapped = walk(0.8, 0.5, 0.4999).trap_probability(Type::SecuritySeeker);
    assert!(trapped < bound && trapped > 0.999 * bound, "{trapped}");
}

#[test]
fn extreme_walks_have_an_answer() {
    assert_eq!(walk(1.0, 0.5, 0.2).steps_to_trap(), None);
    assert_eq!(walk(1.0, 0.5, 0.0).trap_probability(Type::SecuritySeeker), 0.0);
    assert_eq!(walk(0.0, 0.5, 0.2).steps_to_trap(), Some(0));
    assert_eq!(walk(0.1, 0.5, 0.0).trap_probability(Type::SecuritySeeker), 1.0);
    let noisiest = walk(0.5, 0.5, 0.5 - f64::EPSILON / 4.0);
    assert_eq!(noisiest.steps_to_trap(), Some(1));
    assert!((noisiest.trap_probability(Type::SecuritySeeker) - 1.0).abs() < 1e-15);
    assert!(walk(0.9, 0.5, 0.5 - f64::EPSILON / 4.0).steps_to_trap().unwrap() < u64::MAX / 2);
    // Acts that are never misread: the first bad one says everything, and none comes from a security seeker.
    assert_eq!(walk(0.9, 0.5, 0.0).steps_to_trap(), Some(1));
    assert_eq!(walk(0.9, 0.5, 0.0).trap_probability(Type::SecuritySeeker), 0.0);
    let sure = RepeatedDyad {
        minimum_trust: [minimum_trust(0.5); 2],
        misperception: misperception(0.0),
        selection: Selection::PayoffDominant,
    };
    let up = sure.learned([0.0; 2], Equilibrium::Cooperative, [Seen::Cooperation; 2]);
    assert_eq!(sure.learned(up, Equilibrium::Cooperative, [Seen::Defection; 2]), [0.0; 2]);
}

#[test]
fn a_hysteretic_dyad_stays_out_when_structure_relents_and_a_payoff_dominant_one_returns() {
    let trust = [0.0; 2];
    let after = |selection, threshold: f64, current| {
        let dyad = RepeatedDyad {
            minimum_trust: [minimum_trust(threshold); 2],
            misperception: misperception(0.1),
            selection,
        };
        dyad.played(trust, current)
    };
    let (cooperative, none) = (Equilibrium::Cooperative, Equilibrium::Noncooperative);
    for (selection, back) in [
        (Selection::PayoffDominant, cooperative),
        (Selection::Hysteretic, none),
        (Selection::Pessimistic, none),
    ] {
        let fallen = after(selection, 0.6, cooperative);
        assert_eq!(fallen, none);
        assert_eq!(after(selection, 0.4, fallen), back, "{selection:?}");
    }
    assert_eq!(after(Selection::Hysteretic, 0.4, cooperative), cooperative);
}

#[test]
fn type_renewal_frees_a_dyad_in_the_quarter_that_the_formula_names() {
    let mut random = Random::new(8);
    let mut freed = 0;
    for _ in 0..4000 {
        let [trapped, renewed, m] = [(); 3].map(|()| random.between(0.0, 1.0));
        let renewal = random.between(0.001, 1.0);
        let answer = quarters_to_renewal(
            probability(trapped),
            probability(renewed),
            minimum_trust(m),
            probability(renewal),
        );
        let (mut trust, mut quarters) = (trapped, 0u64);
        while trust < m && quarters < 100_000 {
            trust = (1.0 - renewal) * trust + renewal * renewed;
            quarters += 1;
        }
        match answer {
            Some(n) => assert_eq!(n, quarters, "{trapped} {renewed} {m} {renewal}"),
            None => assert!(renewed <= m && trust < m),
        }
        freed += usize::from(answer.is_some_and(|n| n > 0));
    }
    assert!(freed > 400, "both outcomes are tried: {freed}");
    let renewal =
        |tau| quarters_to_renewal(probability(0.1), probability(0.9), minimum_trust(0.5), probability(tau));
    assert_eq!((renewal(0.0), renewal(1.0)), (None, Some(1)));
    // Half of the way in one quarter: what is reached exactly is reached.
    assert_eq!(renewal(0.5), Some(1));
    // ln 2 / 1e-12, which 1 - 1e-12 in floating point would miss by a part in ten thousand.
    assert!(renewal(1e-12).unwrap().abs_diff(693_147_180_560) < 10);
}

#[test]
fn every_way_out_of_the_trap_leads_out() {
    let (structure, gains) = baseline();
    let trapped = probability(0.05);
    let way = escape(&structure, gains, trapped, probability(0.3), probability(0.05)).unwrap();
    assert_eq!(way.quarters, Some(13));
    let costly = entente::kydd::Structure { cost: super::stake(way.cost), ..structure };
    let calm = entente::kydd::Structure {
        first_strike: probability(way.first_strike),
        other_first_strike: probability(way.first_strike),
        ..structure
    };
    for changed in [costly, calm] {
        let m = changed.payoffs(gains[0]).unwrap().minimum_trust().unwrap();
        assert!((m.get() - trapped.get()).abs() < 1e-12, "{m:?}");
        let possible = security_dilemma::equilibria([trapped; 2], [m; 2]);
        assert!(possible.contains(Equilibrium::Cooperative));
    }
    // The reference's solved case K3b K0-1 at trust .05.
    assert!(
        (way.signal.low - 0.0481).abs() < 5e-5 && (way.signal.high - 0.2917).abs() < 5e-5,
        "{:?}",
        way.signal
    );
}

#[test]
fn a_quarter_of_cooperation_teaches_on_average_what_bayes_rule_says() {
    for noise in [0.05, 0.2, 0.45] {
        let misread = probability(noise);
        let conduct = Conduct {
            seeker: probability(1.0),
            expansionist: probability(0.0),
            cooperation_misread: misread,
            defection_misread: misread,
        };
        for (other, good) in [(Type::SecuritySeeker, 1.0 - noise), (Type::Expansionist, noise)] {
            let expected =
                good * conduct.evidence(Seen::Cooperation) + (1.0 - good) * conduct.evidence(Seen::Defection);
            // A few roundings of numbers up to 3.
            assert!((walk(0.5, 0.2, noise).drift(other) - expected).abs() < 1e-14, "{noise}: {expected}");
        }
    }
}
