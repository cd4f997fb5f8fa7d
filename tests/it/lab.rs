//! The session behind the page, without a page.

use entente::lab::{Lab, Runner};
use entente::plot::MeasureText;
use serde_json::{Value, json};

const CASE: &str = include_str!("../../www/scenarios/us-ussr.json");

/// Letters as wide as half the size of their font.
struct Halves;

impl MeasureText for Halves {
    fn width(&self, text: &str, font: &str) -> f64 {
        let size = font.split("px").next().and_then(|head| head.rsplit(' ').next()?.parse().ok());
        0.5 * size.unwrap_or(13.0) * text.chars().count() as f64
    }
}

fn lab() -> Lab {
    Lab::new(CASE, Halves).expect("the committed case opens")
}

/// Works through every batch that is asked for; `late` keeps that many back and hands them in in reverse.
fn work(lab: &mut Lab, late: usize) {
    loop {
        let runner = Runner::new(CASE, lab.brief()).unwrap();
        let jobs: Vec<_> = std::iter::from_fn(|| lab.next_job()).take(late.max(1)).collect();
        if jobs.is_empty() {
            return;
        }
        for job in jobs.into_iter().rev() {
            let values = runner.batch(job.kind, job.slot, job.batch).unwrap();
            lab.accept(job, values);
        }
    }
}

fn settled(late: usize) -> Lab {
    let mut lab = lab();
    lab.frame().unwrap();
    work(&mut lab, late);
    lab
}

fn median(results: &Value, slot: usize, quarter: usize) -> f64 {
    results["theories"][slot]["ensemble"]["median"][quarter].as_f64().unwrap()
}

#[test]
fn trust_in_the_person_leaves_with_reagan_and_embedded_trust_stays_above_its_threshold() {
    let lab = settled(1);
    let results = lab.results();
    assert!(lab.settled());
    let pin = results["pin"].as_f64().unwrap() as usize;
    assert_eq!(pin, 32, "Bush succeeds Reagan in the first quarter of 1989");
    let threshold = |slot: usize| results["theories"][slot]["ensemble"]["threshold"][33].as_f64().unwrap();
    assert!(median(&results, 0, 32) > 60.0 && median(&results, 0, 33) < threshold(0));
    assert!(median(&results, 1, 33) > threshold(1));
    let [first, second] = <[String; 2]>::try_from(lab.view().headline).unwrap();
    assert_eq!(first, "When Reagan leaves, interpersonal trust falls below its threshold.");
    assert_eq!(second, "Embedded trust falls to 34 % and stays above its threshold.");
}

#[test]
fn what_moved_cooperation_in_a_quarter_is_told_of_that_quarter() {
    let mut lab = settled(1);
    lab.set("quantity", &"cooperation".into()).unwrap();
    for pin in [0_usize, 12, 32, 40] {
        lab.set("pin", &pin.into()).unwrap();
        lab.frame().unwrap();
        work(&mut lab, 1);
        let results = lab.results();
        // The level is recorded at the end of a quarter and starts at 0; Reagan leaves at the end of quarter 32, so that
        // cooperation follows in the next.
        let told: String = lab.view().ledger.into_iter().map(|span| span.text).collect();
        for slot in 0..2 {
            let at = |quarter: usize| median(&results, slot, quarter);
            let (before, after) = match pin {
                0 => (0.0, at(0)),
                32 => (at(32), at(33)),
                _ => (at(pin - 1), at(pin)),
            };
            let (before, after) = (before.round(), after.round());
            let wanted =
                if before == after { format!("at {after}") } else { format!("from {before} to {after}") };
            assert!(told.contains(&wanted), "{pin}, {slot}: {wanted} in {told}");
        }
    }
}

#[test]
fn the_order_in_which_batches_come_back_changes_nothing() {
    assert!(settled(1).results() == settled(13).results(), "the results differ");
}

#[test]
fn the_first_picture_has_its_bands_before_any_worker_answers() {
    let mut lab = lab();
    lab.frame().unwrap();
    assert_eq!(lab.results()["theories"][0]["ensemble"]["replicates"], 64);
    lab.set("theory.second", &json!("rathbun")).unwrap();
    lab.frame().unwrap();
    assert_eq!(lab.results()["theories"][1]["ensemble"]["replicates"], 64);
    work(&mut lab, 4);
    assert_eq!(lab.results()["theories"][1]["ensemble"]["replicates"], 1000);
    assert!(lab.settled());
}

#[test]
fn batches_of_an_older_question_are_dropped() {
    let mut lab = lab();
    lab.frame().unwrap();
    let runner = Runner::new(CASE, lab.brief()).unwrap();
    let job = lab.next_job().unwrap();
    lab.set("seed", &json!("8")).unwrap();
    lab.accept(job, runner.batch(job.kind, job.slot, job.batch).unwrap());
    lab.frame().unwrap();
    work(&mut lab, 1);
    let mut fresh = self::lab();
    fresh.set("seed", &json!("8")).unwrap();
    fresh.frame().unwrap();
    work(&mut fresh, 1);
    assert!(lab.results() == fresh.results(), "an old batch was counted");
}

#[test]
fn what_is_refused_gets_a_sentence_with_what_is_allowed_and_changes_nothing() {
    let mut lab = settled(1);
    let (before, digest) = (lab.results(), lab.digest().unwrap());
    let refused = [
        ("seed", json!(-1), "whole number from 0"),
        ("seed", json!("1e99"), "whole number from 0"),
        ("seed", json!(""), "whole number from 0"),
        ("run", json!(0), "from 1 to 1000"),
        ("run", json!("last"), "from 1 to 1000"),
        ("leadership_change", json!("abc"), "2 to 30 years, or none"),
        ("leadership_change", json!(1.5), "2 to 30 years, or none"),
        ("public_enmity", json!("0 %"), "1 to 70 per cent"),
        ("sensibility", json!("1e99"), "0 to 100 per cent"),
        ("sensibility", json!("NaN"), "0 to 100 per cent"),
        ("theory.first", json!("astrology"), "theories"),
        ("quantity", json!("happiness"), "a_in_b"),
        ("pin", json!(44), "from 0 to 43"),
        ("cost_of_conflict", json!("abc"), "is allowed"),
        ("cost_of_conflict", json!("inf"), "is no number; 0 to 20 is allowed"),
        ("charisma", json!(1), "nothing that can be set"),
    ];
    for (id, value, allowed) in refused {
        let sentence = lab.set(id, &value).unwrap_err();
        assert!(sentence.contains(allowed), "{id} = {value}: {sentence}");
        assert!(sentence.ends_with('.'), "{sentence}");
        lab.frame().unwrap();
        assert_eq!(lab.digest().unwrap(), digest, "{id} = {value}");
    }
    assert!(lab.results() == before, "the results differ");
}

#[test]
fn a_refused_scenario_leaves_the_open_one() {
    let mut lab = settled(1);
    let before = lab.results();
    let edited = |from: &str, to: &str| {
        let text = CASE.replace(from, to);
        assert!(text != CASE, "{from}");
        text
    };
    let noise = "x".repeat(10_000_000);
    let refused = [
        (String::new(), ""),
        ("null".into(), ""),
        (noise, "2 MB"),
        (edited("\"name\": \"Ronald Reagan\"", "\"name\": \"\""), "leaders[0].name"),
        (edited("\"end\": \"1989-01-20\"", "\"end\": \"1989-06-20\""), "leaders[1]"),
        (edited("\"date\": \"1983-03-08\"", "\"date\": \"1979-03-08\""), "events[0].date"),
        (edited("\"value\": -2.2", "\"value\": \"-2.2\""), "starting_trust[0][1].value"),
    ];
    for (text, place) in refused {
        let sentence = lab.open(&text).unwrap_err();
        assert!(sentence.contains(place), "{place}: {sentence}");
        assert!(sentence.ends_with("The scenario was not changed."), "{sentence}");
        assert!(lab.results() == before, "the results differ");
    }
    lab.open(CASE).unwrap();
}

#[test]
fn levers_take_what_people_write() {
    let mut lab = lab();
    for (text, years) in
        [("3.7", json!(3.7)), ("3,7", json!(3.7)), (" 8 years", json!(8.0)), ("None", Value::Null)]
    {
        lab.set("leadership_change", &json!(text)).unwrap();
        assert_eq!(lab.get("leadership_change"), years, "{text}");
    }
    lab.set("public_enmity", &json!("13 %")).unwrap();
    assert_eq!(lab.get("public_enmity"), json!(13.0));
    let refused = lab.set("public_enmity", &json!("1,000")).unwrap_err();
    assert!(refused.contains("1,000") && refused.contains("70"), "{refused}");
    assert_eq!(lab.get("public_enmity"), json!(13.0));
    lab.reset_all().unwrap();
    assert_eq!(lab.view().changed, 0);
}

#[test]
fn a_drag_refines_less_and_letting_go_refines_again() {
    let mut lab = settled(1);
    lab.begin_drag("sensibility");
    lab.set_position("sensibility", 0.2, 0.0).unwrap();
    lab.frame().unwrap();
    work(&mut lab, 1);
    assert_eq!(lab.results()["theories"][0]["ensemble"]["replicates"], 64);
    lab.end_drag();
    assert!(!lab.settled());
    work(&mut lab, 1);
    assert_eq!(lab.results()["theories"][0]["ensemble"]["replicates"], 1000);
}

#[test]
fn bands_come_at_64_256_and_1000_runs_and_the_subtitle_says_which() {
    let mut lab = lab();
    lab.frame().unwrap();
    let mut seen = vec![lab.view().subtitle];
    let runner = Runner::new(CASE, lab.brief()).unwrap();
    while let Some(job) = lab.next_job() {
        lab.accept(job, runner.batch(job.kind, job.slot, job.batch).unwrap());
        if seen.last() != Some(&lab.view().subtitle) {
            seen.push(lab.view().subtitle);
        }
    }
    for (subtitle, runs) in seen.iter().zip(["64", "256", "1,000"]) {
        assert!(subtitle.contains(&format!(" Median of {runs} runs, bands 50 % and 90 %")), "{subtitle}");
    }
    assert_eq!((seen.len(), lab.view().runs, lab.view().progress), (3, 1000, Value::Null));
}

/// What rests on pairs of runs, or on their whole courses, keeps to the first thousand.
const PAIRED: [&str; 3] = ["survival", "durable", "fit"];

#[test]
fn a_view_at_rest_is_refined_to_ten_thousand_runs() {
    let mut lab = settled(1);
    let before = lab.results();
    assert!(lab.next_job().is_none() && !lab.refining());
    assert!(lab.refine());
    let job = lab.next_job().unwrap();
    let runner = Runner::new(CASE, lab.brief()).unwrap();
    lab.accept(job, runner.batch(job.kind, job.slot, job.batch).unwrap());
    assert!(lab.settled() && lab.refining());
    assert_eq!(lab.progress(), (1000, 10_000), "the second theory has no more than the answer yet");
    assert!(lab.view().subtitle.contains("Median of 1,000 runs"), "{}", lab.view().subtitle);
    work(&mut lab, 1);
    let after = lab.results();
    assert_eq!(after["theories"][1]["ensemble"]["replicates"], 10_000);
    assert!(lab.view().subtitle.contains("Median of 10,000 runs"), "{}", lab.view().subtitle);
    assert!(!lab.refining() && !lab.refine() && lab.next_job().is_none(), "there is no more to add");
    for key in PAIRED {
        assert_eq!(before[key], after[key], "{key}");
    }
    // Four standard errors of a median of 1,000 runs, and the width of a bin: a few percentage points.
    for slot in 0..2 {
        let steps = (0..44).map(|t| (median(&before, slot, t) - median(&after, slot, t)).abs());
        let most = steps.fold(0.0, f64::max);
        assert!(most > 0.0 && most < 8.0, "{most}");
    }
    let mut other = settled(1);
    other.refine();
    work(&mut other, 13);
    assert!(other.results() == after, "the order in which batches come back changes something");
}

#[test]
fn refining_gives_way_to_every_question_and_to_a_held_slider() {
    let mut lab = settled(1);
    assert!(lab.refine());
    let runner = Runner::new(CASE, lab.brief()).unwrap();
    let late = lab.next_job().unwrap();
    // Another pin is another question for the runs that are paired with those at hand, and comes first.
    lab.set("pin", &json!(31)).unwrap();
    lab.set("pin", &json!(32)).unwrap();
    assert!(lab.next_job().is_some_and(|job| job.kind != late.kind || job.question != late.question));
    lab.begin_drag("sensibility");
    assert!(!lab.refining() && !lab.refine());
    lab.set_position("sensibility", 0.2, 0.0).unwrap();
    lab.frame().unwrap();
    lab.accept(late, runner.batch(late.kind, late.slot, late.batch).unwrap());
    work(&mut lab, 1);
    assert_eq!(lab.results()["theories"][0]["ensemble"]["replicates"], 64, "an old batch was counted");
    lab.end_drag();
    assert!(!lab.refine(), "the answer is not there yet");
    work(&mut lab, 1);
    assert_eq!(lab.progress(), (1000, 1000));
}

#[test]
fn under_a_slider_that_never_rests_bands_still_arrive() {
    let mut lab = settled(1);
    let before = lab.results()["theories"][1]["ensemble"]["median"].clone();
    lab.begin_drag("public_enmity");
    let mut runner = Runner::new(CASE, lab.brief()).unwrap();
    // One batch comes back for every two movements; a first answer is two.
    for n in 0..8 {
        lab.set_position("public_enmity", 0.8 + 0.01 * f64::from(n), 0.0).unwrap();
        lab.frame().unwrap();
        if n % 2 == 0 {
            let job = lab.next_job().unwrap();
            runner.ask(lab.brief());
            lab.accept(job, runner.batch(job.kind, job.slot, job.batch).unwrap());
        }
    }
    assert_ne!(lab.results()["theories"][1]["ensemble"]["median"], before);
    lab.end_drag();
    work(&mut lab, 1);
    let mut fresh = self::lab();
    fresh.set_position("public_enmity", 0.87, 0.0).unwrap();
    fresh.frame().unwrap();
    work(&mut fresh, 1);
    assert!(lab.results()["theories"] == fresh.results()["theories"], "the last movement was not answered");
}

#[test]
fn every_pair_of_theories_and_every_quarter_has_a_picture_and_sentences() {
    let mut lab = lab();
    for theory in entente::theory::ALL {
        lab.set("theory.first", &json!(theory.id)).unwrap();
        for (quantity, width) in
            [("a_in_b", 848.0), ("b_in_a", 280.0), ("weaker", 358.0), ("cooperation", 1200.0)]
        {
            lab.set("quantity", &json!(quantity)).unwrap();
            lab.resize(width);
            for pin in [0, 1, 20, 43] {
                lab.set("pin", &json!(pin)).unwrap();
                lab.frame().unwrap();
                assert!((0..3).all(|layer| lab.layer(layer).commands().iter().all(|x| x.is_finite())));
                let view = lab.view();
                assert_eq!(view.headline.len(), 2);
                assert!(!serde_json::to_string(&view).unwrap().contains("NaN"), "{}", theory.id);
            }
        }
    }
}

const WITHOUT_HISTORY: [(&str, &str); 2] = [
    ("a democracy: a new leader every 3.6 years", include_str!("../../www/scenarios/two-democracies.json")),
    ("an autocracy: a new leader every 11.4 years", include_str!("../../www/scenarios/two-autocracies.json")),
];

#[test]
fn where_leaders_come_by_chance_the_pin_starts_at_the_first_turnover_of_the_highlighted_run() {
    let mut pins = Vec::new();
    for (change, text) in WITHOUT_HISTORY {
        let mut lab = lab();
        lab.open(text).unwrap();
        lab.frame().unwrap();
        let pin = lab.results()["pin"].as_f64().unwrap();
        assert!(pin > 0.0, "somebody leaves within thirty years");
        pins.push(pin);
        let view = lab.view();
        let (year, quarter) = (pin as usize / 4 + 1, pin as usize % 4 + 1);
        assert!(view.headline[0].starts_with(&format!("In year {year} Q{quarter}, ")), "{:?}", view.headline);
        assert!(view.survival.is_null(), "no turnover is scripted that could be taken back");
        assert!(view.honesty.contains("leaders come by chance"), "{}", view.honesty);
        let lever = lab.levers()[0].clone();
        assert!(lever.scripted && lever.sentence.contains(change), "{}", lever.sentence);
        assert_eq!(lab.levers()[2].field, "45", "the mean of those who may come");
        lab.set("run", &json!(3)).unwrap();
        lab.set("pin", &json!(0)).unwrap();
        lab.reset_all().unwrap();
        assert_eq!(lab.results()["pin"], pin, "Reset all brings the pin back");
    }
    assert!(pins[0] < pins[1], "leaders of democracies leave sooner: {pins:?}");
}

/// Everything the page asks for, in every case, at both ends of the span and at every lever.
#[test]
fn every_case_has_a_picture_and_sentences_without_a_gap() {
    for (file, text) in crate::scenario::cases::CASES {
        let mut lab = Lab::new(text, Halves).unwrap_or_else(|error| panic!("{file}: {error}"));
        let changes = [
            None,
            Some(("leadership_change", json!("none"))),
            Some(("leadership_change", json!(5))),
            Some(("sensibility", json!(60))),
            Some(("public_enmity", json!(20))),
        ];
        for (n, change) in changes.into_iter().enumerate() {
            if let Some((id, value)) = change {
                lab.set(id, &value).unwrap();
            }
            lab.resize([848.0, 358.0, 1200.0, 280.0, 700.0][n]);
            let last = lab.results()["theories"][0]["run"].as_array().unwrap().len() - 1;
            for pin in [0, last / 2, last] {
                lab.set("pin", &json!(pin)).unwrap();
                lab.frame().unwrap();
                assert!(
                    (0..3).all(|layer| lab.layer(layer).commands().iter().all(|x| x.is_finite())),
                    "{file}"
                );
                let view = lab.view();
                assert_eq!(view.headline.len(), 2, "{file}");
                let levers = lab.levers();
                let all = serde_json::to_string(&(&view, &levers)).unwrap();
                assert!(!all.contains("NaN") && !all.contains("inf "), "{file}: {all}");
                assert!(levers.iter().all(|lever| lever.position.is_finite()), "{file}");
                assert!(lab.rows().iter().all(|row| row.value.is_finite()), "{file}");
            }
        }
        lab.reset_all().unwrap();
        assert_eq!(lab.view().changed, 0, "{file}");
    }
}

#[test]
fn the_marks_of_sensibility_are_leaders_of_the_case() {
    let marks = |text: &str| -> Vec<String> {
        let lab = Lab::new(text, Halves).unwrap();
        lab.levers()[2].ticks.iter().map(|tick| tick.label.clone()).collect()
    };
    assert_eq!(marks(CASE), ["Andropov", "Reagan", "Gorbachev"]);
    let india = include_str!("../../www/scenarios/india-pakistan.json");
    assert_eq!(marks(india), ["Musharraf", "Deve Gowda", "Vajpayee"]);
    assert!(marks(WITHOUT_HISTORY[0].1).is_empty());
}
