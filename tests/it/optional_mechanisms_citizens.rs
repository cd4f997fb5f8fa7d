//! The public as persons: its mean, its talk, its cues, and shocks in common.

use entente::dyad::{Level, Script};
use entente::ensemble::{BATCH, Ensemble, Plan, run_batch};
use entente::math::{exp, ln};
use entente::param::Parameters;
use entente::rng::Seed;
use entente::theory;
use entente::trajectory::{Measure, Trajectory};

const PUBLIC: Measure = Measure::Trust(0, Level::Public);

/// A public that nothing moves: what a test needs, it adds. Everybody else stands still.
fn quiet(citizens: f64) -> Parameters {
    Parameters {
        citizens,
        frozen: [true, true, true, false],
        influence: [[0.0; 4]; 4],
        learning_rate: [0.0; 4],
        noise: [0.0; 4],
        stubbornness: [0.0; 4],
        anchor_drift: [0.0; 4],
        betrayal_shock: [0.0; 4],
        type_volatility: 0.0,
        neighbour_weight: 0.0,
        meeting_rate: 0.0,
        trust_to_identity: 0.0,
        turnover_by_chance: false,
        ..Parameters::default()
    }
}

fn run(p: &Parameters, replicate: u64, quarters: u32) -> Trajectory {
    Trajectory::run(p, Seed(21), replicate, &Script::default().unrolled(quarters))
}

#[test]
fn citizens_who_are_alike_and_hear_no_cues_are_the_public_that_believes_as_one() {
    let mut p = theory::find("embedded").unwrap().preset();
    p.influence[3] = [0.0; 4];
    let one = run(&p, 0, 120);
    let many = run(&Parameters { citizens: 500.0, predisposition_spread: 0.0, ..p }, 0, 120);
    // Rounding of a mean of 500, over 120 quarters.
    for (one, many) in one.series(PUBLIC).iter().zip(many.series(PUBLIC)) {
        assert!((one - many).abs() < 1e-9, "{one} and {many}");
    }
    assert!(many.series(Measure::Dispersion(0)).iter().all(|d| *d < 1e-9));
}

#[test]
fn a_cue_reaches_three_citizens_in_five() {
    let mut p = quiet(500.0);
    p.influence[3][0] = 0.08;
    (p.confidence_span, p.predisposition_spread) = (1e12, 0.0);
    p.starting_trust = [[1.0, 0.0, 0.0, 0.0]; 2];
    // The mean of σ(-1 + 3a) over awareness.
    let expected = (ln(1.0 + exp(2.0)) - ln(1.0 + exp(-1.0))) / 3.0;
    let heard: Vec<f64> = (0..80).map(|r| run(&p, r, 1).series(PUBLIC)[0] / 0.08).collect();
    let mean = heard.iter().sum::<f64>() / 80.0;
    let error = (expected * (1.0 - expected) / (80.0 * 500.0)).sqrt();
    assert!((mean - expected).abs() < 3.0 * error, "{mean} for {expected} +- {error}");
}

#[test]
fn talk_among_neighbours_brings_opinions_together_and_leaves_their_mean() {
    let p = Parameters { neighbour_weight: 0.1, ..quiet(500.0) };
    let talk = run(&p, 0, 100);
    let start = p.starting_trust[0][3];
    assert!(talk.series(PUBLIC).iter().all(|x| (x - start).abs() < 1e-12));
    let dispersion = talk.series(Measure::Dispersion(0));
    assert!(dispersion.windows(2).all(|pair| pair[1] < pair[0]));
    // 500 normal values have a standard deviation within three standard errors (.076) of theirs.
    let first = run(&Parameters { neighbour_weight: 0.0, ..p }, 0, 1).series(Measure::Dispersion(0))[0];
    assert!((first - 0.8).abs() < 0.076, "{first}");
    assert!(dispersion[99] < 0.2 * first, "{}", dispersion[99]);
}

#[test]
fn leaders_and_media_at_odds_keep_a_public_divided_and_at_one_unite_it() {
    let spread = |leader: f64, media: f64, replicate: u64| {
        let mut p = quiet(500.0);
        (p.influence[3][0], p.influence[3][2], p.stubbornness[3]) = (0.1, 0.1, 0.02);
        (p.neighbour_weight, p.confidence_span) = (0.02, 1.5);
        p.starting_trust = [[leader, 0.0, media, 0.0]; 2];
        p.starting_anchor = [[0.0; 4]; 2];
        run(&p, replicate, 80).series(Measure::Dispersion(0))[79]
    };
    for replicate in 0..10 {
        let (divided, united) = (spread(1.5, -1.5, replicate), spread(0.0, 0.0, replicate));
        // The mean of what leaders and media say is the same in both.
        assert!(divided > 3.0 * united, "{divided} and {united}");
    }
}

#[test]
fn two_theories_meet_the_same_citizens_and_two_seeds_do_not() {
    let still = |id: &str, seed: u64| {
        let mut p = theory::find(id).unwrap().preset();
        // Room for everybody: at the limit of trust, news would move some and not others.
        p = Parameters { citizens: 200.0, neighbour_weight: 0.0, trust_limit: 40.0, ..p };
        (p.influence[3], p.stubbornness[3]) = ([0.0; 4], 0.0);
        let script = Script::default().unrolled(3);
        Trajectory::run(&p, Seed(seed), 9, &script).series(Measure::Dispersion(1)).to_vec()
    };
    let (a, b) = (still("embedded", 1), still("wolfers", 1));
    // The same persons; news that differ move all of them alike.
    assert!(a.iter().zip(&b).all(|(a, b)| (a - b).abs() < 1e-12), "{a:?} and {b:?}");
    assert_ne!(a, still("embedded", 2));
}

#[test]
fn runs_in_batches_and_alone_are_the_same_and_the_share_counts_citizens() {
    let p = Parameters { citizens: 40.0, ..theory::find("embedded").unwrap().preset() };
    let measures = vec![PUBLIC, Measure::Dispersion(1), Measure::ShareTrusting(0)];
    let plan = Plan { measures: measures.clone(), quarters: 20 };
    let script = Script::default().unrolled(20);
    let mut ensemble = Ensemble::new(plan.clone());
    assert!(ensemble.accept(0, run_batch(&plan, &p, Seed(21), 0, &script)));
    for replicate in [0, BATCH - 1] {
        let alone = run(&p, replicate as u64, 20);
        for &measure in &measures {
            assert_eq!(ensemble.series(measure, replicate).unwrap(), alone.series(measure));
        }
        for share in alone.series(Measure::ShareTrusting(0)) {
            let count = share * 40.0;
            assert!((count - count.round()).abs() < 1e-9 && (0.0..=1.0).contains(share));
        }
    }
}

#[test]
fn a_public_of_citizens_still_follows_its_leaders_into_trust() {
    // The stylised fact of top-down change (pattern P2b) holds with persons: paired over 60 runs.
    let base = Parameters { citizens: 200.0, ..theory::find("embedded").unwrap().preset() };
    let silent = Parameters { embedding_effort: [0.0; 2], ..base.clone() };
    let end = |p: &Parameters, r: u64| run(p, r, 120).series(PUBLIC)[119];
    let differences: Vec<f64> = (0..60).map(|r| end(&base, r) - end(&silent, r)).collect();
    let mean = differences.iter().sum::<f64>() / 60.0;
    let error = (differences.iter().map(|d| (d - mean) * (d - mean)).sum::<f64>() / 60.0 / 59.0).sqrt();
    assert!(mean > 3.0 * error, "{mean} +- {error}");
}

#[test]
fn those_trust_whose_log_odds_are_above_nought() {
    for citizens in [0.0, 1.0, 500.0] {
        let share = |trust: f64| {
            let mut p = Parameters { predisposition_spread: 0.3, ..quiet(citizens) };
            (p.starting_trust[0][3], p.starting_anchor[0][3]) = (trust, trust);
            run(&p, 0, 1).series(Measure::ShareTrusting(0))[0]
        };
        // Ten standard deviations away nobody thinks otherwise.
        assert_eq!([share(3.0), share(-3.0)], [1.0, 0.0], "{citizens}");
    }
    // Of 500, whom .3 divide around .15, .69 trust: half a standard deviation, within three standard errors.
    let mut p = Parameters { predisposition_spread: 0.3, ..quiet(500.0) };
    (p.starting_trust[0][3], p.starting_anchor[0][3]) = (0.15, 0.15);
    let share = run(&p, 0, 1).series(Measure::ShareTrusting(0))[0];
    assert!((share - 0.6915).abs() < 0.062, "{share}");
}
