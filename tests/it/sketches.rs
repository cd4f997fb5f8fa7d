//! What an ensemble says of more runs than it keeps, against the same of every value.

use entente::ensemble::{ERROR, EXACT, Ensemble, Plan, Reading, Scale, run_span};
use entente::lab::{Kind, Settings};
use entente::math::logistic;
use entente::rng::Seed;
use entente::scenario;
use entente::theory;
use entente::trajectory::Measure;

const CASE: &str = include_str!("../../www/scenarios/us-ussr.json");

/// Shares at which quantiles are read: the bands of figures, and the ends.
const SHARES: [f64; 9] = [0.0, 0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999, 1.0];

/// Runs of the case under a theory, in spans of these lengths.
fn spans(theory: &str, lengths: &[usize]) -> (Plan, Vec<(usize, Vec<f64>)>) {
    let settings = Settings { theories: [theory.into(), theory.into()], ..Settings::default() };
    let scenario = scenario::parse(CASE).unwrap();
    let question = settings.question(&scenario, Kind::Main, 0, None).unwrap();
    let plan = Plan { measures: Measure::all(), quarters: question.plan.quarters };
    let mut first = 0;
    let spans = lengths.iter().map(|&count| {
        first += count;
        let from = first - count;
        (from, run_span(&plan, &question.parameters, Seed(settings.seed), from, count, &question.script))
    });
    (plan.clone(), spans.collect())
}

fn gathered(mut ensemble: Ensemble, spans: impl IntoIterator<Item = (usize, Vec<f64>)>) -> Ensemble {
    for (first, values) in spans {
        assert!(ensemble.accept_span(first, values));
    }
    ensemble
}

fn everything() -> Vec<Reading> {
    let weaker = Reading::Lesser(Measure::DecisionTrust(0), Measure::DecisionTrust(1));
    Measure::all().into_iter().map(Reading::Of).chain([weaker]).collect()
}

/// A quantile lies within a bin of that of all values, since each order statistic does: [`ERROR`], and rounding. A share
/// lies between those of the ends of the bin.
#[test]
fn quantiles_shares_and_means_of_every_measure_under_every_theory_are_those_of_all_values() {
    let mut worst: f64 = 0.0;
    for theory in theory::ALL {
        let (plan, spans) = spans(theory.id, &[1000, 500]);
        let exact = gathered(Ensemble::new(plan.clone()), spans.clone());
        let sketched = gathered(Ensemble::sketched(plan.clone(), everything()), spans);
        assert_eq!((exact.replicates(), sketched.replicates()), (1500, EXACT));
        assert_eq!((exact.runs(), sketched.runs()), (1500, 1500));
        for (reading, quarter) in
            everything().into_iter().flat_map(|r| (0..plan.quarters).map(move |t| (r, t)))
        {
            let (Reading::Of(measure) | Reading::Lesser(measure, _)) = reading;
            let place = format!("{} {reading:?} in {quarter}", theory.id);
            let map = match Scale::of(measure) {
                Scale::LogOdds => logistic,
                Scale::Share => |share| share,
            };
            let of = |ensemble: &Ensemble| ensemble.quantiles(reading, quarter, SHARES, map).unwrap();
            for ((a, b), share) in of(&exact).into_iter().zip(of(&sketched)).zip(SHARES) {
                assert!((a - b).abs() <= ERROR + 1e-12, "{place}, {share}: {a} and {b}");
                worst = worst.max((a - b).abs());
            }
            let Reading::Of(measure) = reading else { continue };
            assert_eq!(exact.mean(measure, quarter), sketched.mean(measure, quarter), "{place}");
            let mut values = Vec::new();
            exact.values(measure, quarter, &mut values);
            let value = values[0];
            let beyond =
                |by: f64| values.iter().filter(|x| map(**x) >= map(value) + by).count() as f64 / 1500.0;
            let share = sketched.share(reading, quarter, value);
            assert!(beyond(ERROR + 1e-12) <= share && share <= beyond(-ERROR), "{place}: {share}");
            // Far from even odds several log-odds are one probability: counted are log-odds.
            let known = values.iter().filter(|x| **x >= value).count() as f64 / 1500.0;
            assert_eq!(exact.share(reading, quarter, value), known, "{place}");
        }
    }
    assert!(worst > 0.1 * ERROR, "a sketch that knew every value would not be one: {worst}");
}

#[test]
fn neither_the_grouping_of_replicates_nor_the_order_in_which_groups_come_changes_anything() {
    let (plan, wide) = spans("embedded", &[1400]);
    let (_, mut narrow) = spans("embedded", &[64, 936, 1, 199, 200]);
    narrow.reverse();
    let whole = gathered(Ensemble::sketched(plan.clone(), everything()), wide);
    let parts = gathered(Ensemble::sketched(plan.clone(), everything()), narrow.clone());
    assert_eq!(parts.runs(), 1400);
    // What comes twice counts once.
    let twice = gathered(parts.clone(), narrow);
    for (reading, quarter) in everything().into_iter().flat_map(|r| (0..plan.quarters).map(move |t| (r, t))) {
        let of = |ensemble: &Ensemble| ensemble.quantiles(reading, quarter, SHARES, |x| x);
        assert!(of(&whole) == of(&parts) && of(&parts) == of(&twice), "{reading:?} in {quarter}");
        if let Reading::Of(measure) = reading {
            assert_eq!(whole.mean(measure, quarter).to_bits(), parts.mean(measure, quarter).to_bits());
            assert_eq!(whole.series(measure, 999), parts.series(measure, 999));
            assert_eq!(whole.series(measure, 1000), None, "only the first thousand are kept");
        }
    }
}

#[test]
fn only_whole_runs_are_taken_in_and_a_gap_waits() {
    let (plan, spans) = spans("kydd", &[10, 10]);
    let mut ensemble = Ensemble::sketched(plan, everything());
    assert!(!ensemble.accept_span(0, Vec::new()) && !ensemble.accept_span(0, vec![0.5; 7]));
    let [first, second] = <[_; 2]>::try_from(spans).unwrap();
    assert!(ensemble.accept_span(second.0, second.1));
    assert_eq!((ensemble.runs(), ensemble.replicates()), (0, 0));
    assert!(ensemble.accept_span(first.0, first.1));
    assert_eq!(ensemble.runs(), 20);
}

/// Forty years of every measure: what a figure could ask for at most.
#[test]
fn a_hundred_thousand_runs_take_no_more_memory_than_two_thousand() {
    let quarters = 160;
    let plan = Plan { measures: Measure::all(), quarters };
    let readings = everything();
    let sketches = readings.len() * quarters * 1002 * size_of::<u32>();
    let exact = EXACT * Measure::COUNT * quarters * size_of::<f64>();
    let mut ensemble = Ensemble::sketched(plan, readings);
    let span = |count: usize, from: usize| -> Vec<f64> {
        (0..Measure::COUNT * quarters * count).map(|i| ((i + from) % 1009) as f64 / 1009.0).collect()
    };
    ensemble.accept_span(0, span(1000, 0));
    let mut bytes = Vec::new();
    for first in (1000..100_000).step_by(1000) {
        ensemble.accept_span(first, span(1000, first));
        bytes.push(ensemble.bytes());
    }
    assert_eq!(ensemble.runs(), 100_000);
    assert!(bytes.iter().all(|now| *now == bytes[0]), "{bytes:?}");
    let most = sketches + exact + Measure::COUNT * quarters * size_of::<f64>();
    assert!(bytes[0] <= most && most < 256 << 20, "{} bytes, {most} expected", bytes[0]);
    let [median] = ensemble.quantiles(Reading::Of(Measure::Hoffman), 3, [0.5], |x| x).unwrap();
    assert!((median - 0.5).abs() < 0.01, "{median}");
}
