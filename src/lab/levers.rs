//! The three headline levers: values, units, marks, sentences.

use super::settings::{Settings, take_scenario};
use crate::dyad::Regime;
use crate::math::{exp, ln, logistic};
use crate::param::{Parameters, plain};
use crate::scenario::{Leader, Scenario};
use serde::Serialize;

/// The levers' ids.
pub const IDS: [&str; 3] = ["leadership_change", "public_enmity", "sensibility"];

/// Where the scale of years ends and "none" begins on the track.
const DETENT: f64 = 0.94;

/// A mark on the track.
#[derive(Clone, Debug, Serialize)]
pub struct Tick {
    pub position: f64,
    pub label: String,
    pub source: String,
}

/// A lever as the page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Lever {
    pub id: &'static str,
    pub name: &'static str,
    pub unit: &'static str,
    pub field: String,
    pub sentence: String,
    pub spoken: String,
    pub position: f64,
    pub changed: bool,
    pub scripted: bool,
    pub ticks: Vec<Tick>,
    pub hint: &'static str,
}

fn log_position(value: f64, low: f64, high: f64) -> f64 {
    ln(value / low) / ln(high / low)
}

fn log_value(position: f64, low: f64, high: f64) -> f64 {
    low * exp(position * ln(high / low))
}

/// A lever's name on the page.
pub fn name(id: &str) -> &'static str {
    match id {
        "leadership_change" => "Leadership change",
        "public_enmity" => "Public enmity",
        _ => "Security-dilemma sensibility",
    }
}

/// The values that a lever can have, both ends included, beside "nobody leaves".
pub fn range(id: &str) -> (f64, f64) {
    match id {
        "leadership_change" => (2.0, 30.0),
        "public_enmity" => (0.01, 0.70),
        _ => (0.0, 1.0),
    }
}

/// The place of a value between the ends of a lever's range, 0 to 1; years and shares of the public by ratios.
pub fn of_scale(id: &str, value: f64) -> f64 {
    let (low, high) = range(id);
    let at = if low > 0.0 { log_position(value.max(low), low, high) } else { value };
    at.clamp(0.0, 1.0)
}

/// The value at such a place.
pub fn on_scale(id: &str, place: f64) -> f64 {
    let ((low, high), place) = (range(id), place.clamp(0.0, 1.0));
    let value = if low > 0.0 { log_value(place, low, high) } else { place };
    value.clamp(low, high)
}

/// Position on the track, 0 to 1, of a lever's value.
pub fn position(id: &str, value: f64) -> f64 {
    match id {
        "leadership_change" if value == 0.0 => 1.0,
        "leadership_change" => DETENT * of_scale(id, value),
        _ => of_scale(id, value),
    }
}

/// Value at a position of the track.
pub fn value_at(id: &str, position: f64) -> f64 {
    let position = position.clamp(0.0, 1.0);
    match id {
        "leadership_change" if position > 0.5 * (1.0 + DETENT) => 0.0,
        "leadership_change" => (on_scale(id, position / DETENT) * 10.0).round() / 10.0,
        "public_enmity" => (on_scale(id, position) * 1000.0).round() / 1000.0,
        _ => (on_scale(id, position) * 100.0).round() / 100.0,
    }
}

/// Reads a lever's value from what a person typed.
///
/// # Errors
/// One sentence with what is allowed.
pub fn parse(id: &str, text: &str) -> Result<f64, String> {
    let cleaned = text.trim().trim_end_matches('%').trim_end_matches("years").trim().replace(',', ".");
    let number = cleaned.parse::<f64>().ok().filter(|x| x.is_finite());
    match (id, number) {
        ("leadership_change", _) if cleaned.eq_ignore_ascii_case("none") => Ok(0.0),
        ("leadership_change", Some(years)) if (2.0..=30.0).contains(&years) => Ok(years),
        ("leadership_change", _) => Err(format!("{text:?} is no term here: 2 to 30 years, or none.")),
        ("public_enmity", Some(x)) if (1.0..=70.0).contains(&x) => Ok(x / 100.0),
        ("public_enmity", _) => Err(format!("{text:?} is no share here: 1 to 70 per cent of the public.")),
        (_, Some(x)) if (0.0..=100.0).contains(&x) => Ok(x / 100.0),
        _ => Err(format!("{text:?} is no share here: 0 to 100 per cent of hostile acts.")),
    }
}

/// The value a lever has as scripted, read from the scenario.
pub fn scripted(id: &str, scenario: &Scenario) -> f64 {
    match id {
        "leadership_change" if scenario.leaders_by_chance => {
            let hazards = by_chance(scenario).turnover_hazard;
            let [a, b] = [0, 1].map(|i| hazards[scenario.sides[i].regime as usize]);
            (2.0 / (4.0 * (a + b))).clamp(2.0, 30.0)
        }
        "leadership_change" => {
            let exits: usize =
                scenario.script().quarters.iter().map(|i| i.turnover.iter().filter(|&&x| x).count()).sum();
            let years = f64::from(scenario.quarters()) / 4.0;
            if exits == 0 { 0.0 } else { (2.0 * years / exits as f64).clamp(2.0, 30.0) }
        }
        "public_enmity" => logistic(scenario.starting_trust[0][3].value).clamp(0.01, 0.70),
        _ if scenario.leaders_by_chance => by_chance(scenario).sensibility_mean,
        _ => {
            let leaders = &scenario.leaders;
            leaders.iter().map(|l| l.sensibility.value).sum::<f64>() / leaders.len().max(1) as f64
        }
    }
}

/// What a case without scripted leaders draws them from.
fn by_chance(scenario: &Scenario) -> Parameters {
    let mut p = Parameters::default();
    // A valid scenario's settings are values that the table takes.
    let _ = take_scenario(&mut p, scenario);
    p
}

/// A lever's setting, if the user moved it.
pub fn setting(settings: &Settings, id: &str) -> Option<f64> {
    match id {
        "leadership_change" => settings.leadership_change,
        "public_enmity" => settings.public_enmity,
        _ => settings.sensibility,
    }
}

/// The same, to be changed.
pub fn setting_mut<'a>(settings: &'a mut Settings, id: &str) -> &'a mut Option<f64> {
    match id {
        "leadership_change" => &mut settings.leadership_change,
        "public_enmity" => &mut settings.public_enmity,
        _ => &mut settings.sensibility,
    }
}

/// Marks on a lever's track from left to right, as value, label and source.
pub fn marks(id: &str, scenario: &Scenario) -> Vec<(f64, String, String)> {
    let mut marks: Vec<(f64, String, String)> = Vec::new();
    for mark in unordered_marks(id, scenario) {
        let at = marks.partition_point(|other| position(id, other.0) <= position(id, mark.0));
        marks.insert(at, mark);
    }
    marks
}

fn unordered_marks(id: &str, scenario: &Scenario) -> Vec<(f64, String, String)> {
    let archigos = "Archigos 4.1, 1946-2015, by Polity2 of the year before";
    match id {
        "leadership_change" => vec![
            (3.7, "democracy".into(), format!("{archigos}: 948 exits in 3,540 leader-years")),
            (10.2, "autocracy".into(), format!("{archigos}: 331 exits in 3,362 leader-years")),
            (0.0, "none".into(), "nobody leaves office".into()),
        ],
        "public_enmity" => scenario
            .surveys
            .iter()
            .filter_map(|s| {
                let share = s.value? / 100.0;
                (s.side == 0 && (0.01..=0.7).contains(&share)).then(|| {
                    (share, s.date.first_day().year().to_string(), format!("{}: {}", s.pollster, s.question))
                })
            })
            .collect(),
        _ => telling_leaders(scenario)
            .into_iter()
            .map(|l| {
                let source = format!("{}: {}", l.sensibility.status.word(), l.sensibility.source);
                (l.sensibility.value, l.short.clone(), source)
            })
            .collect(),
    }
}

/// The leaders between whom all others lie, and the one with whom the first state opens; nobody twice.
fn telling_leaders(scenario: &Scenario) -> Vec<&Leader> {
    let by_sensibility = |a: &&Leader, b: &&Leader| a.sensibility.value.total_cmp(&b.sensibility.value);
    let leaders = || scenario.leaders.iter();
    let mut telling: Vec<&Leader> = Vec::new();
    let three = [scenario.opening(0), leaders().min_by(by_sensibility), leaders().max_by(by_sensibility)];
    for leader in three.into_iter().flatten() {
        if telling.iter().all(|other| other.short != leader.short) {
            telling.push(leader);
        }
    }
    telling
}

/// How leaders change as scripted, as a sentence.
fn as_scripted(scenario: &Scenario, years: &str) -> String {
    if !scenario.leaders_by_chance {
        return match years {
            "0" => "As scripted: nobody leaves office.".into(),
            _ => format!("As scripted: a new leader every {years} years, on average."),
        };
    }
    let hazards = by_chance(scenario).turnover_hazard;
    let terms = [0, 1].map(|i| {
        let years = 1.0 / (4.0 * hazards[scenario.sides[i].regime as usize]);
        plain((years * 10.0).round() / 10.0)
    });
    let regimes = [0, 1].map(|i| match scenario.sides[i].regime {
        Regime::Democracy => "a democracy",
        Regime::Autocracy => "an autocracy",
    });
    if regimes[0] == regimes[1] {
        return format!(
            "By chance, as in {}: a new leader every {} years, on average.",
            regimes[0], terms[0]
        );
    }
    let [a, b] = [0, 1].map(|i| format!("every {} years in {}", terms[i], scenario.sides[i].phrase));
    format!("By chance: a new leader {a} and {b}, on average.")
}

/// The lever as the page shows it.
pub fn show(settings: &Settings, scenario: &Scenario, id: &'static str) -> Lever {
    let set = setting(settings, id);
    let value = set.unwrap_or_else(|| scripted(id, scenario));
    // Polls are given to a tenth; a judgement of how often leaders see fear is not.
    let places = if id == "public_enmity" { 10.0 } else { 1.0 };
    let percent = plain((value * 100.0 * places).round() / places);
    let (unit, field, sentence, hint) = match id {
        "leadership_change" => {
            let years = plain((value * 10.0).round() / 10.0);
            let sentence = match set {
                None => as_scripted(scenario, &years),
                Some(0.0) => "Nobody leaves office.".into(),
                Some(_) => format!("A new leader every {years} years, on each side."),
            };
            let field = if value == 0.0 { "none".into() } else { years };
            ("years", field, sentence, "2 to 30 years, or none")
        }
        "public_enmity" => (
            "% trust",
            percent.clone(),
            format!("{percent} in 100 citizens trust the other side at the start."),
            "1 to 70 %",
        ),
        _ => (
            "%",
            percent.clone(),
            match set {
                None if !scenario.leaders_by_chance => {
                    "As scripted: how often leaders see fear behind a hostile act.".into()
                }
                None => "On average: how often leaders see fear behind a hostile act.".into(),
                Some(_) => "How often leaders see fear behind a hostile act.".into(),
            },
            "0 to 100 %",
        ),
    };
    let ticks = marks(id, scenario)
        .into_iter()
        .map(|(value, label, source)| Tick { position: position(id, value), label, source })
        .collect();
    let spoken = format!("{field} {unit}. {sentence}");
    Lever {
        id,
        name: name(id),
        unit,
        field,
        sentence,
        spoken,
        position: position(id, value),
        changed: set.is_some(),
        scripted: set.is_none(),
        ticks,
        hint,
    }
}
