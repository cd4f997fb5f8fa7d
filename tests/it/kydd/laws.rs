//! What the literature says of these games, and what must hold of any such game.

use super::{Random, baseline, game, minimum_trust, ordinal, plain, probability, stake};
use entente::kydd::map::{Region, State, over_structure, over_trust};
use entente::kydd::repeated::{Conduct, Seen};
use entente::kydd::security_dilemma::{Selection, equilibria};
use entente::kydd::signal::Signal;
use entente::kydd::structure::ComparativeStatics;
use entente::kydd::{Equilibrium, GameError, Structure, Type, reassurance};
use std::num::NonZeroUsize;

/// The threshold of a structure given as numbers: g, l, c, pi, phi_i, phi_j.
fn threshold([g, l, c, pi, phi_i, phi_j]: [f64; 6]) -> Option<f64> {
    let structure = Structure {
        loss: stake(l),
        cost: stake(c),
        power: probability(pi),
        first_strike: probability(phi_i),
        other_first_strike: probability(phi_j),
    };
    structure.payoffs(stake(g)).ok()?.minimum_trust().ok().map(|m| m.get())
}

#[test]
fn the_threshold_falls_with_the_cost_of_conflict_and_rises_with_power_and_first_strike_advantage() {
    // Kydd (2005); Kydd (1997), abstract.
    let mut random = Random::new(10);
    for _ in 0..4000 {
        let (structure, gain) = random.security_seeker();
        let d = structure.comparative_statics(gain).unwrap();
        assert!(d.cost < 0.0 && d.gain > 0.0, "{structure:?} {d:?}");
        assert!(
            d.power >= 0.0 && d.first_strike >= 0.0 && d.other_first_strike >= 0.0,
            "{structure:?} {d:?}"
        );
        // More to lose makes conflict costlier and being struck first more fearful; which wins is a matter of c and g.
        let sign = structure.cost.get() - gain.get();
        assert!(d.loss * sign >= 0.0, "{structure:?} {d:?}");
    }
}

#[test]
fn comparative_statics_are_the_slopes_of_the_threshold() {
    let mut random = Random::new(11);
    let mut compared = 0;
    for _ in 0..4000 {
        let (s, gain) = random.security_seeker();
        let at = [gain, s.loss, s.cost].map(|x| x.get());
        let [pi, phi_i, phi_j] = [s.power, s.first_strike, s.other_first_strike].map(|x| x.get());
        let at = [at[0], at[1], at[2], pi, phi_i, phi_j];
        let m = threshold(at).unwrap();
        let ComparativeStatics { gain, loss, cost, power, first_strike, other_first_strike } =
            s.comparative_statics(gain).unwrap();
        // Close to T = R or P = S the threshold bends too sharply for differences.
        let [r, t, p, s] = s.payoffs(stake(at[0])).unwrap().values();
        if r - t < 0.05 || p - s < 0.05 {
            continue;
        }
        let slopes = [gain, loss, cost, power, first_strike, other_first_strike];
        for (i, slope) in slopes.into_iter().enumerate() {
            let h = 1e-6;
            let (mut up, mut down) = (at, at);
            up[i] += h;
            down[i] -= h;
            let bends = |x: f64| (at[3] + at[4] - x).abs() < 2.0 * h || (at[3] - at[5]).abs() < 2.0 * h;
            if down[i] < 0.0 || (i > 2 && up[i] > 1.0) || bends(1.0) {
                continue;
            }
            let (Some(up), Some(down)) = (threshold(up), threshold(down)) else { continue };
            // Central differences: third derivatives of up to 1e5 times h squared, and rounding of m over h.
            assert!(
                ((up - down) / (2.0 * h) - slope).abs() < 1e-6 * (1.0 + slope.abs()),
                "{i} at {at:?}, m = {m}"
            );
            compared += 1;
        }
    }
    assert!(compared > 8000, "{compared}");
}

#[test]
fn the_structural_forms_agree_with_the_payoffs_where_no_clip_binds() {
    let mut random = Random::new(12);
    let mut compared = 0;
    for _ in 0..4000 {
        let (s, gain) = random.security_seeker();
        let [pi, phi_i, phi_j] = [s.power, s.first_strike, s.other_first_strike].map(|x| x.get());
        if pi + phi_i > 1.0 || pi - phi_j < 0.0 {
            continue;
        }
        let payoffs = s.payoffs(gain).unwrap();
        let stakes = gain.get() + s.loss.get();
        let m = payoffs.minimum_trust().unwrap().get();
        let form = phi_j * stakes / (s.cost.get() + s.loss.get() - (pi + phi_i - phi_j) * stakes);
        // Relative to the denominators, which can be small.
        assert!((m - form).abs() < 1e-9, "{s:?}: {m} {form}");
        compared += 1;
    }
    assert!(compared > 200, "{compared}");
}

#[test]
fn the_borders_of_the_cooperative_region_are_where_the_threshold_equals_trust() {
    let mut random = Random::new(13);
    let (mut inside, mut everywhere) = (0, 0);
    for _ in 0..4000 {
        let (s, gain) = random.security_seeker();
        let trust = random.between(0.02, 0.98);
        let cost = s.lowest_cost(gain, probability(trust));
        let at_cost = |c: f64| Structure { cost: stake(c), ..s }.payoffs(gain).unwrap().minimum_trust();
        if cost > 0.0 {
            assert!((at_cost(cost).unwrap().get() - trust).abs() < 1e-9, "{s:?} {cost}");
        } else {
            assert!(at_cost(0.0).unwrap().get() <= trust + 1e-9, "{s:?} {cost}");
        }
        let highest = s.highest_first_strike(gain, probability(trust));
        let at = |phi: f64| {
            let phi = probability(phi);
            Structure { first_strike: phi, other_first_strike: phi, ..s }
                .payoffs(gain)
                .unwrap()
                .minimum_trust()
        };
        if highest < 1.0 {
            inside += 1;
            assert!((at(highest).unwrap().get() - trust).abs() < 1e-9, "{s:?} {highest}");
            assert!(at(highest + 0.9 * (1.0 - highest)).map_or(1.0, |m| m.get()) > trust, "{s:?} {highest}");
        } else {
            everywhere += 1;
            assert!(at(1.0).unwrap().get() <= trust + 1e-9, "{s:?}");
        }
    }
    assert!(inside > 400 && everywhere > 400, "{inside} {everywhere}");
    let (s, gains) = baseline();
    assert_eq!(s.lowest_cost(gains[0], probability(0.0)), f64::INFINITY);
    assert_eq!(s.highest_first_strike(gains[0], probability(0.0)), 0.0);
}

#[test]
fn in_the_noncooperative_equilibrium_nothing_is_learned() {
    // Kydd (2005). Types that act alike teach nothing, to the last bit, whatever the noise.
    let mut random = Random::new(14);
    for _ in 0..4000 {
        let alike = random.probability();
        let conduct = Conduct {
            seeker: alike,
            expansionist: alike,
            cooperation_misread: random.probability(),
            defection_misread: random.probability(),
        };
        let trust = random.probability();
        for seen in [Seen::Cooperation, Seen::Defection] {
            assert_eq!(conduct.posterior(trust, seen), trust);
            assert_eq!(conduct.evidence(seen), 0.0);
        }
    }
    // An act that neither type could have done teaches nothing; one that only one type could have done, everything.
    let [none, half, all] = [0.0, 0.5, 1.0].map(probability);
    let exact = |seeker, expansionist| Conduct {
        seeker,
        expansionist,
        cooperation_misread: none,
        defection_misread: none,
    };
    assert_eq!(exact(none, none).evidence(Seen::Cooperation), 0.0);
    assert_eq!(exact(none, none).posterior(half, Seen::Cooperation), half);
    assert_eq!(exact(all, none).evidence(Seen::Cooperation), f64::INFINITY);
    assert_eq!(exact(all, none).posterior(half, Seen::Cooperation), all);
    assert_eq!(exact(all, none).posterior(all, Seen::Defection), all);
    // Full security dilemma sensibility towards a state that is certainly afraid: the same equilibrium, imagined.
    let [none, all, noise] = [0.0, 1.0, 0.1].map(probability);
    assert_eq!(Conduct::imagined(all, all, noise, noise).evidence(Seen::Defection), 0.0);
    assert!(Conduct::imagined(all, none, noise, noise).evidence(Seen::Defection) < -2.0);
}

#[test]
fn conflict_should_raise_the_belief_that_states_are_untrustworthy() {
    // Kydd (2005), the publisher's summary: first claim.
    let mut random = Random::new(15);
    for _ in 0..4000 {
        let signal =
            Signal::new(probability(random.between(0.5, 0.999)), probability(random.between(0.0, 0.5)));
        let trust = random.between(0.001, 0.999);
        let both = signal.unwrap().both_trustworthy_given_conflict(probability(trust)).unwrap();
        assert!((0.0..trust * trust).contains(&both), "{signal:?} {trust}");
    }
    let certain = Signal::new(probability(1.0), probability(0.0)).unwrap();
    assert_eq!(certain.both_trustworthy_given_conflict(probability(1.0)), None);
}

#[test]
fn reassurance_is_possible_under_the_deepest_mistrust() {
    // Kydd (2005), the publisher's summary: third claim. With payoffs from a structure, clipped or not, the risk
    // condition always holds.
    let mut random = Random::new(16);
    for _ in 0..4000 {
        let (structure, gains) = random.structural_game();
        let game = structure.game(gains[0], gains[1]).unwrap();
        assert!(reassurance::possible_at_any_trust(&game), "{structure:?}");
        for trust in [1e-9, 0.001, 0.5, 0.999] {
            let window = reassurance::share_window(&game, probability(trust));
            assert!(
                window.exists() && window.low >= 0.0 && window.high <= 1.0,
                "{structure:?} {trust} {window:?}"
            );
        }
    }
    // A small signal, far below what trust would need without it: the reference's solved case K3b K0-3 at trust .05.
    let (structure, gains) = baseline();
    let advantage = probability(0.3);
    let offence = Structure { first_strike: advantage, other_first_strike: advantage, ..structure };
    let game = offence.game(gains[0], gains[1]).unwrap();
    let window = reassurance::share_window(&game, probability(0.05));
    assert!((window.low - 0.0478).abs() < 5e-5 && (window.high - 0.0972).abs() < 5e-5, "{window:?}");
    assert!(game.minimum_trust().get() > 0.5);
}

#[test]
fn reassurance_works_at_any_trust_exactly_if_security_seekers_bear_more_risk() {
    // Kydd (2000), abstract.
    let mut random = Random::new(17);
    let mut possible = 0;
    for _ in 0..4000 {
        let game = game(random.payoffs());
        let at_any = reassurance::possible_at_any_trust(&game);
        let exists = |trust: f64| reassurance::share_window(&game, probability(trust)).exists();
        let everywhere = std::iter::successors(Some(1.0), |trust| Some(trust * 0.5)).take(60).all(exists);
        assert_eq!(at_any, everywhere, "{game:?}");
        possible += usize::from(at_any);
    }
    assert!((2000..3999).contains(&possible), "both outcomes are tried: {possible}");
    assert!(reassurance::possible_at_any_trust(&ordinal()), "a tie counts");
}

#[test]
fn the_windows_in_signal_and_in_trust_are_one_region() {
    let mut random = Random::new(18);
    let mut inside = 0;
    for _ in 0..20_000 {
        let game = game(random.payoffs());
        let (trust, share) = (random.probability(), random.probability());
        let by_share = reassurance::share_window(&game, trust).contains(share.get());
        assert_eq!(
            by_share,
            reassurance::trust_window(&game, share).contains(trust.get()),
            "{game:?} {trust:?}"
        );
        inside += usize::from(by_share);
    }
    assert!(inside > 1000, "{inside}");
}

#[test]
fn escalation_raises_fear_without_bias() {
    // Kydd (1997), abstract. Defection lowers trust, cooperation raises it, and on average neither happens.
    let mut random = Random::new(19);
    for _ in 0..4000 {
        let noise = random.between(0.0, 0.49);
        let expansionist = random.between(0.0, 0.99);
        let conduct = Conduct {
            seeker: probability(random.between(expansionist + 0.001, 1.0)),
            expansionist: probability(expansionist),
            cooperation_misread: probability(noise),
            defection_misread: probability(noise),
        };
        let trust = random.between(0.01, 0.99);
        let after = |seen| conduct.posterior(probability(trust), seen).get();
        let (good, bad) = (after(Seen::Cooperation), after(Seen::Defection));
        assert!(bad < trust && trust < good, "{conduct:?}");
        let cooperation = |intends: f64| intends * (1.0 - noise) + (1.0 - intends) * noise;
        let expected = trust * cooperation(conduct.seeker.get()) + (1.0 - trust) * cooperation(expansionist);
        // Some ten roundings of numbers below 1.
        assert!((expected * good + (1.0 - expected) * bad - trust).abs() < 1e-14, "{conduct:?}");
        // Two opposite observations of symmetric conduct cancel, in either order.
        let honest = Conduct { seeker: probability(1.0), expansionist: probability(0.0), ..conduct };
        let step = |t, seen| honest.posterior(t, seen);
        let there = step(step(probability(trust), Seen::Cooperation), Seen::Defection);
        let back = step(step(probability(trust), Seen::Defection), Seen::Cooperation);
        if noise > 0.01 {
            // Near certainty, where the first leads, 1 - t keeps 12 digits.
            assert!((there.get() - trust).abs() < 1e-12 && (back.get() - trust).abs() < 1e-12, "{honest:?}");
        }
    }
}

#[test]
fn both_types_prefer_the_cooperative_equilibrium_where_it_exists() {
    let mut random = Random::new(20);
    let mut cooperative = 0;
    for _ in 0..4000 {
        let payoffs = random.payoffs();
        let trust = random.probability();
        let m = game(payoffs).minimum_trust();
        let existing = equilibria([trust; 2], [m; 2]);
        let [seeker, expansionist] = payoffs;
        let t = trust.get();
        if existing.contains(Equilibrium::Cooperative) {
            cooperative += 1;
            assert!(t * seeker[0] + (1.0 - t) * seeker[3] >= seeker[2] - 1e-9, "{payoffs:?}");
            assert!(t * expansionist[1] + (1.0 - t) * expansionist[2] >= expansionist[2], "{payoffs:?}");
        }
        // Each rule picks what exists.
        for rule in [Selection::PayoffDominant, Selection::Pessimistic, Selection::Hysteretic] {
            for current in Equilibrium::ALL {
                assert!(existing.contains(rule.select(existing, current)), "{rule:?}");
            }
        }
    }
    assert!(cooperative > 400, "{cooperative}");
}

#[test]
fn payoffs_that_are_no_security_dilemma_are_refused() {
    assert!(matches!(plain([4.0, 3.0, 1.0, 1.0]), Err(GameError::NoDilemma { .. })));
    assert!(matches!(plain([4.0, 4.0, 2.0, 1.0]), Err(GameError::KnifeEdge { .. })));
    let expansionist = plain([3.0, 4.0, 2.0, 1.0]).unwrap();
    assert_eq!(expansionist.preference(), Type::Expansionist);
    assert!(matches!(expansionist.minimum_trust(), Err(GameError::NoSecuritySeeker { .. })));
    let seeker = plain([4.0, 3.0, 2.0, 1.0]).unwrap();
    let of = entente::kydd::Game::new;
    assert!(matches!(of(expansionist, expansionist), Err(GameError::NoSecuritySeeker { .. })));
    assert!(matches!(of(seeker, seeker), Err(GameError::NoExpansionist { .. })));
    let hesitant = plain([4.0, 1.5, 2.0, 1.0]).unwrap();
    assert!(matches!(of(hesitant, expansionist), Err(GameError::CostlyFirstStrike { .. })));
    // The knife edge is an edge up to rounding: here T is 5e-17 away from R = 0.
    let (structure, _) = baseline();
    let edge = Structure { cost: stake(0.2), ..structure };
    assert!(matches!(edge.payoffs(stake(1.0)), Err(GameError::KnifeEdge { .. })));
    for x in [f64::NAN, f64::INFINITY, -0.1, 1.1] {
        assert!(matches!(entente::kydd::Probability::new(x), Err(GameError::Range { .. })));
    }
}

const COLUMNS: NonZeroUsize = NonZeroUsize::new(40).unwrap();

#[test]
fn a_map_over_trust_is_the_game_at_the_centre_of_each_cell() {
    let minimum = [minimum_trust(0.3), minimum_trust(0.7)];
    let mut cells = [Region::default(); 40 * 20];
    over_trust(&mut cells, COLUMNS, minimum);
    for (i, cell) in cells.iter().enumerate() {
        let trust = [(i % 40) as f64 / 40.0 + 0.0125, (i / 40) as f64 / 20.0 + 0.025];
        let cooperative = equilibria(trust.map(probability), minimum).contains(Equilibrium::Cooperative);
        assert_eq!(*cell == Region::Cooperative, cooperative, "{trust:?}");
        assert_eq!(matches!(cell, Region::OnlyA | Region::Cooperative), trust[0] >= 0.3, "{trust:?}");
        assert_eq!(matches!(cell, Region::OnlyB | Region::Cooperative), trust[1] >= 0.7, "{trust:?}");
    }
}

#[test]
fn a_map_over_structure_is_bounded_by_the_borders_of_the_cooperative_region() {
    let (structure, gains) = baseline();
    let state = |power: f64, trust: f64| State {
        gain: gains[0],
        loss: structure.loss,
        power: probability(power),
        trust: probability(trust),
    };
    let states = [state(0.6, 0.4), state(0.4, 0.3)];
    let mut cells = [Region::default(); 40 * 40];
    over_structure(
        &mut cells,
        COLUMNS,
        [stake(0.0), stake(1.0)],
        [probability(0.0), probability(0.5)],
        &states,
    );
    for (i, cell) in cells.iter().enumerate() {
        let cost = stake((i % 40) as f64 / 40.0 + 0.0125);
        let phi = (i / 40) as f64 / 80.0 + 0.00625;
        let enough = states.map(|state| {
            let here = Structure { power: state.power, cost, ..structure };
            phi <= here.highest_first_strike(state.gain, state.trust)
        });
        let seekers = states
            .iter()
            .all(|state| threshold([0.2, 1.0, cost.get(), state.power.get(), phi, phi]).is_some());
        let expected = match enough {
            _ if !seekers => Region::NoSecuritySeeker,
            [true, true] => Region::Cooperative,
            [true, false] => Region::OnlyA,
            [false, true] => Region::OnlyB,
            [false, false] => Region::Noncooperative,
        };
        assert_eq!(*cell, expected, "{cost:?} {phi}");
    }
    let all = [Region::Noncooperative, Region::OnlyB, Region::Cooperative, Region::NoSecuritySeeker];
    assert!(all.iter().all(|region| cells.contains(region)));
    // Without an advantage there is no dilemma; an empty map and a torn last row are maps too.
    let mut row = [Region::default(); 50];
    over_structure(&mut row, COLUMNS, [stake(0.5); 2], [probability(0.0); 2], &states);
    assert_eq!(row, [Region::NoDilemma; 50]);
    over_trust(&mut [], COLUMNS, [minimum_trust(0.5); 2]);
}
