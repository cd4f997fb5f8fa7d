//! The observed record in the session: which series is shown, what it says, how the runs fit it.

use entente::lab::{Lab, Runner};
use entente::plot::AverageWidths;
use serde_json::{Value, json};

use super::scenario::cases::CASES;

fn text(file: &str) -> &'static str {
    CASES.iter().find(|(name, _)| *name == file).expect("the case ships").1
}

fn lab(file: &str) -> Lab {
    let mut lab = Lab::new(text(file), AverageWidths).unwrap();
    lab.frame().unwrap();
    lab
}

/// Works through every batch that is asked for.
fn work(lab: &mut Lab) {
    while let Some(job) = lab.next_job() {
        let runner = Runner::new(&lab.text_of(job.kind), lab.brief()).unwrap();
        let values = runner.batch(job.kind, job.slot, job.batch).unwrap();
        lab.accept(job, values);
    }
}

fn settled(file: &str) -> Lab {
    let mut lab = lab(file);
    work(&mut lab);
    lab
}

fn set(lab: &mut Lab, id: &str) -> Result<(), String> {
    lab.set("record", &json!(id))?;
    lab.frame().map(|_| ())
}

fn words(lab: &Lab) -> Vec<String> {
    (0..2).flat_map(|layer| lab.layer(layer).strings().to_vec()).collect()
}

#[test]
fn a_case_opens_with_its_coded_events_and_offers_what_was_measured() {
    let mut lab = lab("us-ussr");
    let view = lab.view();
    let ids: Vec<&str> =
        view.record["choices"].as_array().unwrap().iter().map(|c| c["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["events", "weis", "gss", "crises"]);
    assert_eq!((lab.get("record"), view.record["label"].clone()), (json!("events"), json!("coded events")));
    set(&mut lab, "weis").unwrap();
    assert_eq!((lab.get("record"), lab.view().record["label"].clone()), (json!("weis"), json!("WEIS")));
    let note = lab.view().record["note"].as_str().unwrap().to_owned();
    for words in ["Goldstein scale, −10 to 8.3, yearly mean", "11 values, n = 4,730 in all", "McClelland"] {
        assert!(note.contains(words), "{note}");
    }
}

#[test]
fn an_unknown_record_is_refused_with_what_the_case_has() {
    let mut lab = lab("us-ussr");
    let sentence = lab.set("record", &json!("vibes")).unwrap_err();
    assert_eq!(sentence, "Record: the case has no \"vibes\"; events, weis, gss, crises is allowed.");
    assert_eq!(lab.get("record"), json!("events"));
    let mut kept = lab.kept().unwrap();
    kept["settings"]["record"] = json!("vibes");
    assert!(lab.restore(&kept, None).unwrap_err().ends_with("is allowed. Nothing was changed."));
}

#[test]
fn the_record_stands_in_links_and_in_undo_and_changes_no_run() {
    let mut lab = settled("us-ussr");
    assert!(!lab.kept().unwrap()["settings"].as_object().unwrap().contains_key("record"));
    let (digest, fit) = (lab.digest().unwrap(), lab.view().fit);
    set(&mut lab, "gss").unwrap();
    assert!(lab.settled() && lab.next_job().is_none(), "nothing is to be computed anew");
    assert_eq!(lab.digest().unwrap(), digest);
    assert_eq!(lab.view().history[0].as_deref(), Some("Record: GSS"));
    let kept = lab.kept().unwrap();
    lab.undo().unwrap();
    assert_eq!((lab.get("record"), &lab.view().fit), (json!("events"), &fit));
    assert!(lab.restore(&kept, None).unwrap());
    assert_eq!(lab.get("record"), json!("gss"));
    set(&mut lab, "events").unwrap();
    assert_eq!(lab.view().history[0].as_deref(), Some("Record: coded events"));
    // Later changes are still answered.
    lab.set("seed", &json!("9")).unwrap();
    lab.frame().unwrap();
    work(&mut lab);
    assert!(lab.settled() && lab.view().fit != fit);
}

#[test]
fn each_record_says_its_name_and_unit_in_the_figure() {
    for width in [848.0, 358.0] {
        let mut lab = lab("egypt-israel");
        lab.resize(width);
        lab.frame().unwrap();
        let narrow = width < 600.0;
        assert!(!words(&lab).iter().any(|text| text.contains("Record")), "{:?}", words(&lab));
        set(&mut lab, "weis").unwrap();
        let said = words(&lab);
        let name = if narrow { "WEIS" } else { "Record: WEIS" };
        // 1992 is eight years before the end of the case: value and unit stand where the line ends.
        for text in [name, "Goldstein", "1.4", "+5", "−5"] {
            assert!(said.iter().any(|words| words == text), "{text} at {width}: {said:?}");
        }
    }
    let mut lab = lab("us-ussr");
    set(&mut lab, "gss").unwrap();
    let said = words(&lab);
    assert!(said.iter().any(|words| words == "Record: GSS"));
    assert!(said.iter().any(|words| words.starts_with("GSS ")), "a circle of the public's strip: {said:?}");
    assert!(said.iter().any(|words| words == "Gallup 62"), "the surveys of the case stay");
}

#[test]
fn a_point_of_the_record_says_its_value_and_source() {
    // Every place of the figure: what is found there must be an entry of the case.
    let tips = |lab: &mut Lab| {
        let mut tips = std::collections::BTreeSet::new();
        for x in (112..764).step_by(3) {
            for y in (300..760).step_by(3) {
                tips.extend(lab.hover(Some((f64::from(x), f64::from(y)))));
            }
        }
        tips
    };
    let mut lab = lab("us-ussr");
    let events = tips(&mut lab);
    let new = |lab: &mut Lab, id: &str| {
        set(lab, id).unwrap();
        tips(lab).into_iter().filter(|tip| !events.contains(tip)).collect::<Vec<_>>()
    };
    let weis = new(&mut lab, "weis");
    assert!(weis.len() >= 8, "an event may lie over a value: {weis:?}");
    assert!(
        weis.iter().any(|tip| tip.starts_with(
            "WEIS, mean Goldstein score of both states’ acts, 1990: 1.279 (n = 196). Unit: Goldstein scale"
        )),
        "{weis:?}"
    );
    assert!(new(&mut lab, "gss").iter().any(|tip| tip.contains(", 1990: 66.551 (n = 867).")));
    let crises = new(&mut lab, "crises");
    assert!(
        crises.iter().any(|tip| tip.starts_with("Able Archer 83 (ICB), 1983-11-02 to 1983-11-11.")),
        "{crises:?}"
    );
    assert!(crises.iter().any(|tip| tip.starts_with("MID 2228: use of force, 1981-05.")));
}

fn row(fit: &Value, slot: usize) -> (f64, f64, f64) {
    let number = |key: &str| fit["rows"][slot][key].as_f64().unwrap();
    (number("value"), number("low"), number("high"))
}

#[test]
fn the_fit_names_its_years_and_says_that_it_is_not_out_of_sample() {
    let mut lab = lab("us-ussr");
    let fit = lab.view().fit;
    assert_eq!((&fit["rows"][0]["value"], &fit["rows"][0]["text"]), (&Value::Null, &json!("…")));
    work(&mut lab);
    let fit = lab.view().fit;
    assert_eq!(
        fit["note"],
        "WEIS, yearly means 1981–1991, n = 11 years, 1,000 runs. Not out of sample: events, intensities and \
         starting trust were coded knowing the outcome."
    );
    for slot in 0..2 {
        let (value, low, high) = row(&fit, slot);
        assert!(-1.0 <= low && low <= value && value <= high && high <= 1.0);
        let text = fit["rows"][slot]["text"].as_str().unwrap();
        assert!(text.starts_with(&format!("rank correlation {value:.2} (90 % of runs: ")), "{text}");
        assert!(text.contains("; their mean is closest "), "{text}");
    }
    // The case was coded knowing that relations became better: a run that does not follow would be a mistake.
    assert!(row(&fit, 1).0 > 0.5, "{fit}");
    let reagan = json!({ "edit": "stay", "leader": 0 });
    lab.edit(&reagan).unwrap();
    assert!(lab.view().fit["note"].as_str().unwrap().ends_with("The timeline has been changed by hand."));
}

#[test]
fn the_fit_is_with_the_record_shown_where_that_is_yearly_and_else_with_the_first() {
    let mut lab = settled("us-ussr");
    let weis = lab.view().fit;
    set(&mut lab, "crises").unwrap();
    assert_eq!(lab.view().fit, weis);
    set(&mut lab, "gss").unwrap();
    let gss = lab.view().fit;
    assert!(gss["note"].as_str().unwrap().starts_with("GSS, yearly means 1982–1991, n = 8 years"));
    assert!(
        gss["source"].as_str().unwrap().starts_with("Ranks of public trust of the United States, against: ")
    );
    assert!(row(&gss, 1).0 != row(&weis, 1).0);
    // A case that begins in July has no whole first year.
    let egypt = settled("egypt-israel").view().fit;
    assert!(
        egypt["note"].as_str().unwrap().starts_with("WEIS, yearly means 1974–1992, n = 19 years"),
        "{egypt}"
    );
    for file in ["india-pakistan", "us-west-germany", "two-democracies"] {
        assert_eq!(self::lab(file).view().fit, Value::Null, "{file}");
    }
}

/// In years in which every quarter of a run is cooperative there is nothing to rank.
#[test]
fn runs_that_stand_still_are_counted_and_left_out() {
    let fit = settled("france-germany").view().fit;
    let silent = fit["silent"].as_str().unwrap();
    let count =
        silent.strip_prefix("Embedded: ").and_then(|rest| rest.split(' ').next()?.parse::<u32>().ok());
    assert!(count.is_some_and(|count| (500..1000).contains(&count)), "{silent}");
    assert!(silent.ends_with(" of 1,000 runs are the same in every year and are left out."), "{silent}");
    assert!(row(&fit, 1).0.is_finite());
    assert_eq!(settled("us-ussr").view().fit["silent"], "");
}

#[test]
fn another_case_has_another_record() {
    let mut lab = settled("us-ussr");
    set(&mut lab, "gss").unwrap();
    lab.open(text("india-pakistan")).unwrap();
    lab.frame().unwrap();
    assert_eq!((lab.get("record"), lab.view().fit), (json!("events"), Value::Null));
    lab.undo().unwrap();
    lab.frame().unwrap();
    assert_eq!(lab.get("record"), json!("gss"));
    assert_eq!(lab.view().fit["rows"][0]["value"], Value::Null, "its runs are under way again");
}
