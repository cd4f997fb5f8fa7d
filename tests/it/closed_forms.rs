//! What the model must do where pencil and paper know the answer.

use entente::dyad::decision::minimum_trust;
use entente::dyad::{Coalition, Dyad, Intervention, Level, Regime, Script, Successor};
use entente::kydd::repeated::{TrustWalk, dyad_trap_probability};
use entente::kydd::{MinimumTrust, Misperception, Probability};
use entente::math::{ln, logistic, logit};
use entente::measures::bond_half_life;
use entente::param::{Parameters, check_together};
use entente::rng::Seed;
use entente::theory;
use entente::trajectory::{Measure, Trajectory, simulate};
use rayon::iter::{IntoParallelIterator, ParallelIterator};

/// Replicates of a simulated share: one of a tenth is then known to .0015 (one standard error).
const REPLICATES: u64 = 40_000;

fn quiet(quarters: u32) -> Vec<Intervention> {
    Script::default().unrolled(quarters)
}

fn trust(run: &Trajectory, quarter: usize) -> [f64; 4] {
    Level::ALL.map(|level| run.series(Measure::Trust(0, level))[quarter])
}

/// Share of replicates in which something holds, and how far it is from what it should be, in standard errors of a
/// share of that size.
fn deviation(expected: f64, holds: impl Fn(u64) -> bool + Sync) -> (f64, f64) {
    let hits = (0..REPLICATES).into_par_iter().filter(|&replicate| holds(replicate)).count();
    let share = hits as f64 / REPLICATES as f64;
    (share, (share - expected) / (expected * (1.0 - expected) / REPLICATES as f64).sqrt())
}

/// The limit of pure influence: nothing is learned, nothing happens, and nobody is too far away to be heard.
fn influence_alone() -> Parameters {
    Parameters {
        learning_rate: [0.0; 4],
        incident_rate: 0.0,
        type_volatility: 0.0,
        noise: [0.0; 4],
        anchor_drift: [0.0; 4],
        confidence_span: 1e9,
        leap_rate: 0.0,
        meeting_rate: 0.0,
        turnover_by_chance: false,
        institution_growth: 0.0,
        trust_to_identity: 0.0,
        starting_trust: [[1.0; 4]; 2],
        starting_anchor: [[0.0, -1.0, 0.5, -2.0]; 2],
        disposition: [0.6; 2],
        ..Parameters::default()
    }
}

/// Friedkin and Johnsen's (1990) map, written from the paper: every level moves towards those it listens to and
/// towards its anchor; the leader's anchor is conventional wisdom and disposition.
fn friedkin_johnsen(p: &Parameters, x: [f64; 4]) -> [f64; 4] {
    let wisdom = (x[Level::Bureaucracy as usize] + x[Level::Public as usize]) / 2.0;
    std::array::from_fn(|k| {
        let anchor = if k == 0 { wisdom + p.disposition[0] } else { p.starting_anchor[0][k] };
        let heard: f64 = (0..4).map(|l| p.influence[k][l] * (x[l] - x[k])).sum();
        x[k] + heard + p.stubbornness[k] * (anchor - x[k])
    })
}

#[test]
fn one_quarter_of_influence_is_friedkin_and_johnsens_map() {
    let p = influence_alone();
    let run = Trajectory::run(&p, Seed(1), 0, &quiet(100));
    let mut x = [1.0; 4];
    for t in 0..100 {
        x = friedkin_johnsen(&p, x);
        for (got, wanted) in trust(&run, t).into_iter().zip(x) {
            // A few roundings a quarter; bounded confidence with a span of 1e9 takes 1e-18 away.
            assert!((got - wanted).abs() < 1e-13, "quarter {t}: {got} instead of {wanted}");
        }
    }
    let first = trust(&run, 0);
    for (got, printed) in first.into_iter().zip([1.03, 0.92, 0.975, 0.88]) {
        assert!((got - printed).abs() < 1e-14, "{first:?}");
    }
}

#[test]
fn influence_settles_at_friedkin_and_johnsens_limit() {
    let p = influence_alone();
    let limit = trust(&Trajectory::run(&p, Seed(1), 0, &quiet(1000)), 999);
    for (got, printed) in limit.into_iter().zip([-0.340638, -0.542083, -0.210851, -0.581552]) {
        // Half a unit in the last printed place; what is left of the start after 1000 quarters is 1e-13.
        assert!((got - printed).abs() < 5e-7, "{limit:?}");
    }
}

#[test]
fn influence_settles_with_a_half_life_of_22_quarters() {
    let p = influence_alone();
    let run = Trajectory::run(&p, Seed(1), 0, &quiet(1000));
    let limit = trust(&run, 999);
    for (k, limit) in limit.into_iter().enumerate() {
        let distance = |t: usize| trust(&run, t)[k] - limit;
        let eigenvalue = distance(301) / distance(300);
        // After 300 quarters only the leading mode is left; its value is printed with six digits.
        assert!((eigenvalue - 0.969691).abs() < 1e-6, "level {k}: {eigenvalue}");
        assert!((ln(0.5) / ln(eigenvalue) - 22.5).abs() < 0.05);
    }
}

#[test]
fn without_anchors_the_levels_reach_degroots_consensus() {
    let start = [1.0, -1.0, 0.5, -2.0];
    let p = Parameters { stubbornness: [0.0; 4], starting_trust: [start; 2], ..influence_alone() };
    // DeGroot (1974): a level's say in the consensus is its weight in the stationary distribution of who is heard.
    let mut say = [0.25; 4];
    for _ in 0..5000 {
        say = std::array::from_fn(|l| {
            let heard: f64 = (0..4).map(|k| say[k] * p.influence[k][l]).sum();
            say[l] + heard - say[l] * p.influence[l].iter().sum::<f64>()
        });
    }
    let consensus: f64 = say.iter().zip(start).map(|(say, x)| say * x).sum();
    for got in trust(&Trajectory::run(&p, Seed(1), 0, &quiet(1000)), 999) {
        // A thousand quarters of roundings.
        assert!((got - consensus).abs() < 1e-12, "{got} instead of {consensus}");
    }
}

/// The rational state with a threshold `m`, trust `t` and misperception `noise`.
fn rational(m: f64, t: f64, noise: f64) -> Parameters {
    let mut p = theory::find("kydd").unwrap().preset();
    p.starting_trust = [[logit(t); 4]; 2];
    p.misperception = noise;
    // The formula of `minimum_trust` solved for the advantage of striking first.
    let stakes = p.gain + p.loss;
    p.first_strike = m * (p.cost_of_conflict + p.loss - p.power * stakes) / stakes;
    check_together(&p).unwrap();
    p
}

/// Net misperceptions after which trust is below the threshold, and the chance that either side ever gets there:
/// the gambler's ruin of both (MODEL.md, “Games”).
fn trap(p: &Parameters) -> (u64, f64) {
    let walk = TrustWalk {
        start: Probability::new(logistic(p.starting_trust[0][0])).unwrap(),
        minimum_trust: MinimumTrust::new(minimum_trust(p)).unwrap(),
        misperception: Misperception::new(p.misperception).unwrap(),
    };
    (walk.steps_to_trap().unwrap(), dyad_trap_probability([walk; 2]))
}

#[test]
fn two_trustworthy_states_are_trapped_as_often_as_gamblers_are_ruined() {
    let defaults = {
        let mut p = theory::find("kydd").unwrap().preset();
        p.starting_trust = [[1.0; 4]; 2];
        p.misperception = 0.15;
        p
    };
    let cases = [
        (defaults, 2, 0.0613),
        (rational(0.2, 0.5, 0.1), 1, 0.209877),
        (rational(0.2, 0.8, 0.2), 3, 0.031006),
        (rational(0.2, 0.9, 0.3), 5, 0.028707),
    ];
    for (mut p, steps, printed) in cases {
        // The rational state has one belief, its leader's; the other levels only follow, and need not be computed.
        p.frozen = [false, true, true, true];
        let (n, expected) = trap(&p);
        assert_eq!(n, steps);
        assert!((expected - printed).abs() < 5e-5, "{expected} instead of {printed}");
        // A first ruin later than quarter t has a chance of the order of (4 e (1 - e))^(t / 2): here 1e-6, a
        // thousandth of a standard error.
        let e = p.misperception;
        let script = quiet((2.0 * ln(1e-6) / ln(4.0 * e * (1.0 - e))).ceil() as u32);
        let (share, errors) = deviation(expected, |replicate| {
            let mut cooperate = true;
            simulate(&p, Seed(4), replicate, &script, |_, _, quarter| cooperate = quarter.joint());
            !cooperate
        });
        // Three standard errors: a right model fails one case in 370, and the seed is fixed.
        assert!(errors.abs() < 3.0, "{share} instead of {expected}: {errors} standard errors");
    }
}

#[test]
fn type_renewal_springs_the_trap_after_thirteen_quarters() {
    let (trapped, renewed) = (0.05, 0.3);
    let mut p = rational(0.171429, trapped, 0.0);
    (p.type_volatility, p.volatility_base) = (0.05, renewed);
    let run = Trajectory::run(&p, Seed(1), 0, &quiet(20));
    assert_eq!(run.series(Measure::Joint).iter().position(|&joint| joint == 1.0), Some(13));
}

#[test]
fn a_rational_state_learns_by_bayes_rule() {
    // Trust before, misperception, mimicry, whether the act is seen as cooperation, trust after, by the reference.
    let cases = [
        (0.5, 0.1, 0.0, true, 0.9),
        (0.5, 0.1, 0.0, false, 0.1),
        (0.2, 0.1, 0.0, true, 0.692308),
        (0.5, 0.1, 0.5, true, 0.642857),
    ];
    for (before, noise, mimicry, cooperation, after) in cases {
        let mut p = rational(0.1, before, noise);
        p.mimicry = mimicry;
        let mut act = Intervention::default();
        (act.cooperation[1], act.hostility[1]) = (cooperation, !cooperation);
        // Misperception is chance: the first replicate that sees B's act as it is.
        let seen = (0..20).find_map(|replicate| {
            let after = Trajectory::run(&p, Seed(1), replicate, std::slice::from_ref(&act))
                .series(Measure::Trust(0, Level::Leader))[0];
            (cooperation == (after > logit(before))).then(|| logistic(after))
        });
        // Half a unit in the sixth place, as printed.
        assert!((seen.unwrap() - after).abs() < 5e-7, "{before} to {seen:?} instead of {after}");
    }
}

#[test]
fn below_the_threshold_a_rational_state_learns_nothing() {
    for hostile in [false, true] {
        let mut act = Intervention::default();
        (act.cooperation[1], act.hostility[1]) = (!hostile, hostile);
        let run = Trajectory::run(&rational(0.514286, 0.5, 0.1), Seed(1), 0, &vec![act; 20]);
        // Types act alike, so that the likelihood ratio is one, whatever is seen.
        assert!(run.series(Measure::Trust(0, Level::Leader)).iter().all(|&x| x == 0.0));
    }
}

#[test]
fn the_minimum_trust_threshold_is_the_games() {
    // Gain, cost of conflict, power, first-strike advantage: the reference's symmetric solved cases.
    let rows = [
        (0.2, 0.3, 0.5, 0.1, 0.171429),
        (0.2, 1.0, 0.5, 0.1, 0.085714),
        (0.2, 0.3, 0.5, 0.3, 0.514286),
        (0.2, 0.3, 0.5, 0.02, 0.034286),
        (0.2, 0.3, 0.7, 0.1, 0.260870),
        (0.2, 0.3, 0.3, 0.1, 0.127660),
        (1.0, 0.3, 0.5, 0.1, 0.666667),
        // The largest advantage and the smallest cost at which trust of .2 is enough.
        (0.2, 0.3, 0.5, 0.116667, 0.2),
        (0.2, 0.2, 0.5, 0.1, 0.2),
    ];
    for (gain, cost_of_conflict, power, first_strike, printed) in rows {
        let p = Parameters { gain, cost_of_conflict, power, first_strike, ..Parameters::default() };
        // The advantage is printed with six digits, too.
        assert!((minimum_trust(&p) - printed).abs() < 1.1e-6, "{}", minimum_trust(&p));
    }
}

#[test]
fn purely_interpersonal_trust_is_half_gone_after_4_6_or_11_quarters() {
    use Regime::{Autocracy, Democracy};
    let defaults = Parameters::default();
    let cases = [
        ([Democracy, Democracy], 4.192, 4.776),
        ([Democracy, Autocracy], 6.026, 7.310),
        ([Autocracy, Autocracy], 10.714, 15.579),
    ];
    for (regime, printed, without_decay) in cases {
        let hazards = regime.map(|regime| defaults.turnover_hazard[regime as usize]);
        assert!((bond_half_life(defaults.bond_decay, hazards) - printed).abs() < 5e-4);
        assert!((bond_half_life(0.0, hazards) - without_decay).abs() < 5e-4);
        // The model's own bond, with nothing that makes or breaks it but time and the end of terms.
        let p = Parameters {
            regime,
            personal_credit: 0.0,
            meeting_rate: 0.0,
            leap_rate: 0.0,
            gap_penalty: [0.0; 2],
            starting_bond: 1.0,
            ..defaults.clone()
        };
        let quarters = printed as u32 + 1;
        let kept = (1.0 - hazards[0]) * (1.0 - hazards[1]);
        let (mut expected, mut decayed) = (1.0, 1.0);
        for _ in 0..quarters {
            expected *= kept;
            decayed *= 1.0 - p.bond_decay;
        }
        let script = quiet(quarters);
        let (share, errors) = deviation(expected, |replicate| {
            let mut bond = 0.0;
            simulate(&p, Seed(11), replicate, &script, |_, dyad: &Dyad, _| bond = dyad.states[0].bond);
            assert!(bond == 0.0 || (bond - decayed).abs() < 1e-14, "{bond}");
            bond > 0.0
        });
        assert!(errors.abs() < 3.0, "{share} instead of {expected}: {errors} standard errors");
        // Just past the half-life less than half of the bond is left, a quarter before more.
        assert!(share * decayed < 0.5 && share * decayed / kept / (1.0 - p.bond_decay) > 0.5);
    }
}

#[test]
fn leaders_leave_with_the_hazard_of_their_regime_and_of_their_punishment() {
    for (regime, base) in [(Regime::Democracy, 0.070), (Regime::Autocracy, 0.022)] {
        // The public stands still, so that the leader's lead over it is known.
        let p = Parameters { regime: [regime; 2], frozen: [true; 4], ..Parameters::default() };
        let ahead = Parameters { starting_bond: 2.5, ..p.clone() };
        let lead = 2.5 + p.starting_trust[0][0] - p.starting_trust[0][3] - p.gap_tolerance;
        let mut betrayal = Intervention::default();
        betrayal.betrayal[0] = true;
        let hazard = |punishment: f64| logistic(logit(base) + punishment);
        let cases = [
            (&p, Intervention::default(), base),
            (&p, betrayal, hazard(p.betrayal_penalty[regime as usize])),
            (&ahead, Intervention::default(), hazard(p.gap_penalty[regime as usize] * lead)),
        ];
        for (p, intervention, expected) in cases {
            let script = [intervention];
            let (share, errors) = deviation(expected, |replicate| {
                let mut left = false;
                simulate(p, Seed(23), replicate, &script, |_, _, quarter| left = quarter.turnover[0]);
                left
            });
            assert!(
                errors.abs() < 3.0,
                "{regime:?}: {share} instead of {expected}: {errors} standard errors"
            );
        }
    }
}

#[test]
fn successors_inherit_by_coalition_and_institutions() {
    // Everything stands still but the change of leaders.
    let p = Parameters {
        stubbornness: [0.0; 4],
        influence: [[0.0; 4]; 4],
        starting_trust: [[1.5, -0.5, 0.0, -1.0]; 2],
        starting_institutions: 0.5,
        institution_decay: 0.0,
        institution_growth: 0.0,
        ..influence_alone()
    };
    let disposition = -0.6;
    for (coalition, kept) in [(Coalition::Same, 0.30), (Coalition::Different, 0.10)] {
        let mut change = Intervention::default();
        change.turnover[0] = true;
        change.coalition[0] = Some(coalition);
        change.successor[0] = Some(Successor { disposition, sensibility: 0.4 });
        let got = trust(&Trajectory::run(&p, Seed(1), 0, &[change]), 0)[0];
        let kept = kept + (1.0 - kept) * 0.6 * 0.5;
        let expected = kept * 1.5 + (1.0 - kept) * (-0.75 + disposition);
        assert!((got - expected).abs() < 1e-14, "{coalition:?}: {got} instead of {expected}");
    }
}

#[test]
fn an_enemy_image_is_half_gone_after_34_23_or_46_quarters() {
    // Levels that do not move pull their anchors towards them.
    let p = Parameters {
        frozen: [true; 4],
        starting_trust: [[0.0; 4]; 2],
        starting_anchor: [[-2.0; 4]; 2],
        ..Parameters::default()
    };
    for (level, printed) in [(Level::Bureaucracy, 34), (Level::Media, 23), (Level::Public, 46)] {
        let rate = p.anchor_drift[level as usize];
        let half_life = ln(0.5) / ln(1.0 - rate);
        assert_eq!(half_life.round() as i32, printed);
        let mut crossed = None;
        simulate(&p, Seed(1), 0, &quiet(60), |t, dyad, _| {
            if crossed.is_none() && dyad.states[0].anchor[level as usize] >= -1.0 {
                crossed = Some(t + 1);
            }
        });
        assert_eq!(crossed, Some(half_life.ceil() as usize), "{level:?}");
    }
}

#[test]
fn the_cooperation_level_forgets_half_in_five_and_a_half_quarters() {
    let act = Intervention { cooperation: [true; 2], ..Intervention::default() };
    let run = Trajectory::run(&Parameters::default(), Seed(1), 0, &vec![act; 40]);
    let mut rest = 1.0;
    for &level in run.series(Measure::Cooperation) {
        rest *= 0.88;
        assert!((level - (1.0 - rest)).abs() < 1e-14);
    }
    assert!((ln(0.5) / ln(0.88) - 5.4).abs() < 0.05);
}
