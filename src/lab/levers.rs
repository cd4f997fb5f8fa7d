//! The three headline levers: values, units, marks, sentences.

use super::settings::{Settings, take_scenario};
use crate::dyad::Regime;
use crate::math::{exp, ln, logistic};
use crate::param::{Parameters, plain, typed};
use crate::scenario::{Leader, Scenario};
use crate::text::{self, Value, say, short, term};
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
    term(&format!("lever-{id}-name"))
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
    // Words as files have them, and as the page says them.
    let unit = term("lever-leadership_change-unit");
    let cleaned = text.trim().trim_end_matches('%').trim_end_matches("years").trim_end_matches(unit);
    let cleaned = cleaned.trim();
    let nobody = [cleaned.to_lowercase(), term("lever-none").to_lowercase()];
    let number = typed(cleaned);
    let quoted = text::quoted(text);
    match (id, number) {
        ("leadership_change", _) if nobody[0] == "none" || nobody[0] == nobody[1] => Ok(0.0),
        ("leadership_change", Some(years)) if (2.0..=30.0).contains(&years) => Ok(years),
        ("leadership_change", _) => Err(say!("lever-no-term", text = quoted)),
        ("public_enmity", Some(x)) if (1.0..=70.0).contains(&x) => Ok(x / 100.0),
        ("public_enmity", _) => Err(say!("lever-no-share-of-public", text = quoted)),
        (_, Some(x)) if (0.0..=100.0).contains(&x) => Ok(x / 100.0),
        _ => Err(say!("lever-no-share-of-acts", text = quoted)),
    }
}

/// The value a lever has as scripted, read from the scenario.
pub fn scripted(id: &str, scenario: &Scenario) -> f64 {
    match id {
        "leadership_change" if scenario.leaders_by_chance => {
            let hazards = by_chance(scenario).turnover_hazard;
            let [a, b] = [0, 1].map(|i| hazards[scenario.sides[i].regime as usize]);
            if a + b == 0.0 { 0.0 } else { (2.0 / (4.0 * (a + b))).clamp(2.0, 30.0) }
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
    match id {
        "leadership_change" => vec![
            (3.7, say!("lever-mark-democracy"), say!("lever-mark-democracy-source")),
            (10.2, say!("lever-mark-autocracy"), say!("lever-mark-autocracy-source")),
            (0.0, say!("lever-none"), say!("lever-mark-none-source")),
        ],
        "public_enmity" => scenario
            .surveys
            .iter()
            .filter_map(|s| {
                let share = s.value? / 100.0;
                (s.side == 0 && (0.01..=0.7).contains(&share)).then(|| {
                    (
                        share,
                        s.date.first_day().year().to_string(),
                        say!("named", name = &s.pollster, value = &s.question),
                    )
                })
            })
            .collect(),
        _ => telling_leaders(scenario)
            .into_iter()
            .map(|l| {
                let source = say!("named", name = l.sensibility.status.name(), value = &l.sensibility.source);
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
fn as_scripted(scenario: &Scenario, years: f64) -> String {
    if !scenario.leaders_by_chance {
        return if years == 0.0 {
            say!("lever-scripted-nobody")
        } else {
            say!("lever-scripted-term", years = short(years))
        };
    }
    let hazards = by_chance(scenario).turnover_hazard;
    let terms = [0, 1].map(|i| {
        let years = 1.0 / (4.0 * hazards[scenario.sides[i].regime as usize]);
        short((years * 10.0).round() / 10.0)
    });
    let staying = [0, 1].map(|i| hazards[scenario.sides[i].regime as usize] == 0.0);
    let [first_years, second_years] = terms;
    match staying {
        [true, true] => return say!("lever-chance-nobody"),
        [false, true] => {
            return say!("lever-chance-one", years = first_years, state = &scenario.sides[0].phrase);
        }
        [true, false] => {
            return say!("lever-chance-one", years = second_years, state = &scenario.sides[1].phrase);
        }
        [false, false] => {}
    }
    match [0, 1].map(|i| scenario.sides[i].regime) {
        [Regime::Democracy, Regime::Democracy] => say!("lever-chance-democracies", years = first_years),
        [Regime::Autocracy, Regime::Autocracy] => say!("lever-chance-autocracies", years = first_years),
        _ => say!(
            "lever-chance-both",
            firstYears = first_years,
            first = &scenario.sides[0].phrase,
            secondYears = second_years,
            second = &scenario.sides[1].phrase
        ),
    }
}

/// What is heard of a lever's value: a number, which each language writes in its own way, or in words that nobody leaves.
fn heard(field: &str, number: f64) -> Value {
    if field == plain(number) { short(number).into() } else { field.into() }
}

/// The lever as the page shows it.
pub fn show(settings: &Settings, scenario: &Scenario, id: &'static str) -> Lever {
    let set = setting(settings, id);
    let value = set.unwrap_or_else(|| scripted(id, scenario));
    // Polls are given to a tenth; a judgement of how often leaders see fear is not.
    let places = if id == "public_enmity" { 10.0 } else { 1.0 };
    let percent = (value * 100.0 * places).round() / places;
    let (field, sentence) = match id {
        "leadership_change" => {
            let years = (value * 10.0).round() / 10.0;
            let sentence = match set {
                None => as_scripted(scenario, years),
                Some(0.0) => say!("lever-nobody-leaves"),
                Some(_) => say!("lever-term", years = short(years)),
            };
            let field = if value == 0.0 { say!("lever-none") } else { plain(years) };
            (field, sentence)
        }
        "public_enmity" => (plain(percent), say!("lever-citizens", percent = short(percent))),
        _ => (
            plain(percent),
            match set {
                None if !scenario.leaders_by_chance => {
                    say!("lever-fear-scripted")
                }
                None => say!("lever-fear-average"),
                Some(_) => say!("lever-fear"),
            },
        ),
    };
    let unit = term(&format!("lever-{id}-unit"));
    let ticks = marks(id, scenario)
        .into_iter()
        .map(|(value, label, source)| Tick { position: position(id, value), label, source })
        .collect();
    let number = if id == "leadership_change" { (value * 10.0).round() / 10.0 } else { percent };
    let spoken = say!("lever-spoken", value = heard(&field, number), unit = unit, sentence = &sentence);
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
        hint: term(&format!("lever-{id}-hint")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_heard_as_a_number_of_the_readers_language() {
        assert!(matches!(heard("3.7", 3.7), Value::Number(number) if number.shown() == "3.7"));
        assert!(matches!(heard("0.5", 0.5), Value::Number(number) if number.shown() == "0.5"));
        assert!(matches!(heard("none", 0.0), Value::Text(text) if text == "none"));
    }
}
