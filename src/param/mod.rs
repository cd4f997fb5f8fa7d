//! Parameters: their values ([`Parameters`]), their table ([`TABLE`]: meaning, unit, range, default, status, source)
//! and how they are read from JSON ([`json`]). Sliders, help texts, validation and MODEL.md all read the table.

mod document;
pub mod json;
mod rows;
mod slots;

pub use document::parameter_table;
pub use entente_kernel::param::Parameters;
pub use rows::TABLE;
pub use slots::Slots;

use crate::dyad::Level;
use crate::text::{say, short, term};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Measured, with a source.
    Data,
    /// Follows from other numbers.
    Derived,
    /// The modellers' judgement.
    Judgement,
}

impl Status {
    /// What the page calls it.
    pub fn name(self) -> &'static str {
        match self {
            Status::Data => term("param-status-data"),
            Status::Derived => term("param-status-derived"),
            Status::Judgement => term("param-status-judgement"),
        }
    }

    /// Lower-case word in files and in the program.
    pub fn word(self) -> &'static str {
        match self {
            Status::Data => "data",
            Status::Derived => "derived",
            Status::Judgement => "judgement",
        }
    }
}

/// The groups in which the page folds parameters, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    Structure,
    Evidence,
    Leaders,
    Influence,
    Institutions,
    Identity,
    Succession,
    Overdrawing,
    Start,
}

impl Group {
    /// All groups, in order.
    pub const ALL: [Group; 9] = [
        Group::Structure,
        Group::Evidence,
        Group::Leaders,
        Group::Influence,
        Group::Institutions,
        Group::Identity,
        Group::Succession,
        Group::Overdrawing,
        Group::Start,
    ];

    /// Title.
    pub fn title(self) -> &'static str {
        match self {
            Group::Structure => term("param-group-structure"),
            Group::Evidence => term("param-group-evidence"),
            Group::Leaders => term("param-group-leaders"),
            Group::Influence => term("param-group-influence"),
            Group::Institutions => term("param-group-institutions"),
            Group::Identity => term("param-group-identity"),
            Group::Succession => term("param-group-succession"),
            Group::Overdrawing => term("param-group-overdrawing"),
            Group::Start => term("param-group-start"),
        }
    }
}

/// What the components of a parameter stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One number.
    One,
    /// One a level: leader, bureaucracy, media, public.
    Levels,
    /// One a side.
    Sides,
    /// One a regime: democracy, autocracy.
    Regimes,
    /// Regime by level.
    RegimeLevels,
    /// Listener by source.
    LevelLevels,
    /// Side by level.
    SideLevels,
}

/// What the page calls a level.
pub fn level_name(level: Level) -> &'static str {
    term(&format!("level-{}", level.id()))
}

const LEVELS: [Level; 4] = Level::ALL;
const REGIMES: [&str; 2] = ["democracy", "autocracy"];
const SIDES: [&str; 2] = ["a", "b"];

impl Shape {
    /// Number of components.
    pub fn len(self) -> usize {
        match self {
            Shape::One => 1,
            Shape::Levels => 4,
            Shape::Sides | Shape::Regimes => 2,
            Shape::RegimeLevels | Shape::SideLevels => 8,
            Shape::LevelLevels => 16,
        }
    }

    /// Never empty.
    pub fn is_empty(self) -> bool {
        false
    }

    /// Id of component `i`, the part of a parameter's id after the dot; empty for a single number.
    pub fn component(self, i: usize) -> String {
        match self {
            Shape::One => String::new(),
            Shape::Levels => LEVELS[i].id().into(),
            Shape::Sides => SIDES[i].into(),
            Shape::Regimes => REGIMES[i].into(),
            Shape::RegimeLevels => format!("{}.{}", REGIMES[i / 4], LEVELS[i % 4].id()),
            Shape::LevelLevels => format!("{}.{}", LEVELS[i / 4].id(), LEVELS[i % 4].id()),
            Shape::SideLevels => format!("{}.{}", SIDES[i / 4], LEVELS[i % 4].id()),
        }
    }
}

/// How a slider spreads values over its track.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    Linear,
    /// Equal steps are equal ratios; the range must be positive.
    Log,
    /// Whole numbers only: a count, or quarters that a mechanism counts one by one.
    Whole,
}

/// Why a default is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    /// A source or a reason of its own.
    Own,
    /// It was tuned so that the model's patterns hold.
    Tuned,
}

/// A row of the parameter table; its words are the catalogue's.
#[derive(Clone, Debug)]
pub struct Row {
    /// Id in code, links and the page: the field's words.
    pub id: &'static str,
    /// Key of the reference implementation and of `entente trace --set`.
    pub key: &'static str,
    /// Symbol in MODEL.md.
    pub symbol: &'static str,
    /// Which unit of the catalogue.
    unit_id: &'static str,
    /// Allowed values, both ends included.
    pub range: (f64, f64),
    /// The part of the range that a slider covers.
    pub slider: (f64, f64),
    pub scale: Scale,
    pub shape: Shape,
    pub group: Group,
    pub status: Status,
    reason: Reason,
    /// Whether there are words that it should be found by.
    has_words: bool,
    /// Access to its components.
    pub slots: Slots,
}

/// A refusal: what was wrong, where, what is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterError(pub String);

impl fmt::Display for ParameterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ParameterError {}

/// A number as a person writes it: no trailing zeros, no exponent where it can be avoided.
pub fn plain(value: f64) -> String {
    if value != 0.0 && value.abs() < 1e-3 || value.abs() >= 1e7 {
        return format!("{value:e}");
    }
    let text = format!("{value:.4}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".into() } else { text.into() }
}

/// A number as a person types it: with a point or a comma, a hyphen or a minus sign. A comma before three digits, which may
/// mean thousands to one reader and a fraction to another, is no number: `None`, as is all that is not finite.
pub fn typed(text: &str) -> Option<f64> {
    let text = text.trim();
    let thousands = text.split_once(',').is_some_and(|(whole, rest)| {
        let digits = whole.trim_start_matches(['-', '−', '+']);
        rest.len() == 3 && !digits.is_empty() && digits.trim_start_matches('0') == digits
    });
    let number = text.replace(',', ".").replace('−', "-").parse().ok()?;
    (!thousands && f64::is_finite(number)).then_some(number)
}

impl Row {
    fn text(&self, what: &str) -> &'static str {
        term(&format!("param-{}-{what}", self.id))
    }

    /// Name on the page.
    pub fn name(&self) -> &'static str {
        self.text("name")
    }

    /// Meaning, in one plain sentence.
    pub fn meaning(&self) -> &'static str {
        self.text("meaning")
    }

    pub fn unit(&self) -> &'static str {
        term(&format!("param-unit-{}", self.unit_id))
    }

    /// Source or reason of the default.
    pub fn source(&self) -> &'static str {
        match self.reason {
            Reason::Own => self.text("source"),
            Reason::Tuned => term("param-source-tuned"),
        }
    }

    /// Plain words that a search should find it by.
    pub fn words(&self) -> &'static str {
        if self.has_words { self.text("words") } else { "" }
    }

    /// Id of component `i`: `misperception` or `learning_rate.leader`.
    pub fn component_id(&self, i: usize) -> String {
        match self.shape {
            Shape::One => self.id.into(),
            shape => format!("{}.{}", self.id, shape.component(i)),
        }
    }

    /// Checks one value.
    ///
    /// # Errors
    /// Not a finite number, outside the range, or a fraction where the table counts: a sentence with what is allowed.
    pub fn check(&self, place: &str, value: f64) -> Result<f64, ParameterError> {
        let (low, high) = self.range;
        if value.is_finite() && value >= low && value <= high {
            if self.scale != Scale::Whole || value.fract() == 0.0 {
                return Ok(value);
            }
            return Err(ParameterError(say!(
                "param-fraction",
                place = place,
                value = short(value),
                unit = self.unit(),
                low = short(low),
                high = short(high)
            )));
        }
        let shown = if value.is_finite() { short(value).said() } else { say!("param-that") };
        Err(ParameterError(say!(
            "param-outside",
            place = place,
            value = shown,
            low = short(low),
            high = short(high),
            unit = self.unit()
        )))
    }
}

/// The row and component of an id such as `learning_rate.leader`.
pub fn find(id: &str) -> Option<(&'static Row, usize)> {
    let row = TABLE
        .iter()
        .find(|row| id.strip_prefix(row.id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))?;
    (0..row.shape.len()).find(|&i| row.component_id(i) == id).map(|i| (row, i))
}

/// Checks what single ranges cannot: weights that sum to 1, payoffs that are a security dilemma.
///
/// # Errors
/// A sentence that names the rule and the numbers that break it.
pub fn check_together(p: &Parameters) -> Result<(), ParameterError> {
    let sets = [Some(p.decision_weights[0]), Some(p.decision_weights[1]), p.weights_override];
    for weights in sets.into_iter().flatten() {
        let sum: f64 = weights.iter().sum();
        if (sum - 1.0).abs() > 1e-9 {
            let weights = weights.map(plain).to_vec();
            return Err(ParameterError(say!("param-weights", weights = weights, sum = short(sum))));
        }
    }
    let m = crate::dyad::decision::minimum_trust(p);
    if !(m > 0.0 && m < 1.0) {
        let cost = short((p.power + p.first_strike) * (p.gain + p.loss) - p.loss).with_minus();
        // Where being let down costs what a conflict does, the equation divides by nought.
        return Err(ParameterError(if m.is_finite() {
            say!("param-no-dilemma", trust = short(m).with_minus(), cost = cost)
        } else {
            say!("param-no-dilemma-no-minimum", cost = cost)
        }));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Parameters, check_together, typed};

    #[test]
    fn payoffs_that_are_no_security_dilemma_are_refused_in_numbers_that_are_some() {
        let refused = |power, cost_of_conflict, first_strike| {
            let p = Parameters {
                power,
                cost_of_conflict,
                first_strike,
                gain: 1.0,
                loss: 1.0,
                ..Parameters::default()
            };
            check_together(&p).unwrap_err().to_string()
        };
        let end = "with this power, gain, loss and first-strike advantage.";
        assert_eq!(
            refused(0.75, 0.25, 0.25),
            format!(
                "These payoffs are no security dilemma (minimum trust −2 instead of between 0 and 1): the cost of conflict must exceed 1 {end}"
            )
        );
        for first_strike in [0.25, 0.0] {
            let cost = 0.5 + 2.0 * first_strike;
            assert_eq!(
                refused(0.75, 0.5, first_strike),
                format!(
                    "These payoffs are no security dilemma (there is no minimum trust): the cost of conflict must exceed {cost} {end}"
                )
            );
        }
    }

    #[test]
    fn numbers_are_read_as_people_type_them_and_what_may_mean_two_things_is_none() {
        for (text, number) in [
            (" 2.5 ", 2.5),
            ("2,5", 2.5),
            ("0,125", 0.125),
            ("−3", -3.0),
            ("-0,250", -0.25),
            ("1,2345", 1.2345),
            ("1e-4", 1e-4),
        ] {
            assert_eq!(typed(text), Some(number), "{text}");
        }
        for text in ["", "1,000", "-12,500", "1,000,000", "1,000.5", "1.000,5", "NaN", "inf", "seven", "0x10"]
        {
            assert_eq!(typed(text), None, "{text}");
        }
    }
}
