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
    /// Lower-case word.
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
            Group::Structure => "Structure and first strikes",
            Group::Evidence => "Evidence and bad news",
            Group::Leaders => "Leaders, meetings, leaps",
            Group::Influence => "Who listens to whom",
            Group::Institutions => "Institutions and their signs",
            Group::Identity => "Identity and enemy images",
            Group::Succession => "Succession",
            Group::Overdrawing => "Overdrawn trust",
            Group::Start => "Where trust starts",
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

/// A row of the parameter table.
#[derive(Clone, Debug)]
pub struct Row {
    /// Id in code, links and the page: the field's words.
    pub id: &'static str,
    /// Key of the reference implementation and of `entente trace --set`.
    pub key: &'static str,
    /// Symbol in the specification and in MODEL.md.
    pub symbol: &'static str,
    /// Name on the page.
    pub name: &'static str,
    /// Meaning, in one plain sentence.
    pub meaning: &'static str,
    /// Unit.
    pub unit: &'static str,
    /// Allowed values, both ends included.
    pub range: (f64, f64),
    /// The part of the range that a slider covers.
    pub slider: (f64, f64),
    pub scale: Scale,
    pub shape: Shape,
    pub group: Group,
    pub status: Status,
    /// Source or reason of the default.
    pub source: &'static str,
    /// Plain words that a search should find it by.
    pub words: &'static str,
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

impl Row {
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
            return Err(ParameterError(format!(
                "{place}: {} is a fraction, but only whole {} are allowed, {} to {}.",
                plain(value),
                self.unit,
                plain(low),
                plain(high)
            )));
        }
        let shown = if value.is_finite() { plain(value) } else { "that".into() };
        Err(ParameterError(format!(
            "{place}: {shown} is outside the allowed range, {} to {} ({}).",
            plain(low),
            plain(high),
            self.unit
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
            return Err(ParameterError(format!(
                "decision_weights: {} sum to {}, but the weights of the four levels must sum to 1.",
                weights.map(plain).join(", "),
                plain(sum)
            )));
        }
    }
    let m = crate::dyad::decision::minimum_trust(p);
    if !(m > 0.0 && m < 1.0) {
        return Err(ParameterError(format!(
            "These payoffs are no security dilemma (minimum trust {} instead of between 0 and 1): the cost of conflict \
             must exceed {} with this power, gain, loss and first-strike advantage.",
            plain(m),
            plain((p.power + p.first_strike) * (p.gain + p.loss) - p.loss)
        )));
    }
    Ok(())
}
