//! The scenario file, version 1.
//!
//! These types are the format: what serde writes of them is what stands in the file, `read` takes every field by the
//! same name, and a field that is not named here is refused. Version 1 is read for ever. A later field is optional and means, where it is absent, what
//! version 1 meant; whatever would change the meaning of an existing field raises the version and gets types of its
//! own beside these.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::calendar::{Date, QuarterDate, SurveyDate};
use super::observed::Observed;
use crate::dyad::{Level, Regime, Side};
use crate::param::Status;
use crate::text::term;

/// A dated case: two states, their leaders, what happened, and where trust stood at the start.
///
/// The order of `leaders`, `events` and `surveys` in a file carries no meaning. Dates do.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Scenario {
    /// Version of the format: 1.
    #[cfg_attr(feature = "cli", schemars(range(min = 1, max = 1)))]
    pub version: u32,
    /// Short name for links and files: small letters, digits and hyphens, at most 60.
    #[cfg_attr(feature = "cli", schemars(length(max = 60), regex(pattern = "^[a-z0-9-]+$")))]
    pub id: String,
    /// Title without the years, such as "United States–Soviet Union"; the years are `start` and `end`.
    #[cfg_attr(feature = "cli", schemars(length(min = 1, max = 120)))]
    pub title: String,
    /// The two states; side 0 is state A, side 1 is state B everywhere.
    pub sides: [SideSpec; 2],
    /// First quarter of the run. A case without history counts its years from 1.
    pub start: QuarterDate,
    /// Last quarter of the run, inclusive; the span is 1 to 400 quarters.
    pub end: QuarterDate,
    /// The quarter that the page opens at, inside the span. Absent in a file it is the first turnover.
    #[cfg_attr(feature = "cli", schemars(default))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens_at: Option<QuarterDate>,
    /// Trust in the other state at the start by side, then leader, bureaucracy, media and NGOs, public; log-odds,
    /// -4 to 4.
    #[cfg_attr(feature = "cli", schemars(schema_with = "super::json_schema::starting_trust"))]
    pub starting_trust: [[Quantity; 4]; 2],
    /// Strength of common institutions at the start, 0 to 1.
    #[cfg_attr(feature = "cli", schemars(extend("properties" = { "value": { "minimum": 0, "maximum": 1 } })))]
    pub starting_institutions: Quantity,
    /// Whether leaders leave and arrive by chance, at the hazard of their regime. Absent in a file it is false:
    /// history says who was in office when.
    #[cfg_attr(feature = "cli", schemars(default))]
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub leaders_by_chance: bool,
    /// Terms of office. Each side has a leader throughout, but for gaps of less than a year. Where leaders come by
    /// chance: whom each side opens with, if anybody is named; the last day is then without meaning.
    #[cfg_attr(feature = "cli", schemars(length(max = 200)))]
    pub leaders: Vec<Leader>,
    /// What happened inside the span.
    #[cfg_attr(feature = "cli", schemars(length(max = 1000)))]
    pub events: Vec<Event>,
    /// What citizens were asked, inside the span or outside it.
    #[cfg_attr(feature = "cli", schemars(length(max = 1000)))]
    pub surveys: Vec<Survey>,
    /// Parameters that this case sets, by the key of MODEL.md (`inc_rate`, `embed`, ...), with a value
    /// in the shape and range that the parameter table gives.
    #[cfg_attr(feature = "cli", schemars(schema_with = "super::json_schema::settings"))]
    pub settings: BTreeMap<String, Graded<serde_json::Value>>,
    /// What others have measured of the two states' dealings. Absent in a file it is empty.
    #[cfg_attr(feature = "cli", schemars(default, length(max = 12)))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub record: Vec<Observed>,
}

/// A state.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct SideSpec {
    /// Full name, such as "Soviet Union".
    #[cfg_attr(feature = "cli", schemars(length(min = 1, max = 120)))]
    pub name: String,
    /// The name inside a sentence, with its article where it has one: "the Soviet Union".
    #[cfg_attr(feature = "cli", schemars(length(min = 1, max = 120)))]
    pub phrase: String,
    /// Short form for labels: "USSR".
    #[cfg_attr(feature = "cli", schemars(length(min = 1, max = 40)))]
    pub short: String,
    /// Regime in the sense of the model: how leaders lose office and whom they depend on.
    pub regime: Regime,
}

/// A value with the grade of its evidence and where it comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Graded<T> {
    /// The value.
    pub value: T,
    /// Data, derived or judgement.
    pub status: Status,
    /// Where it comes from, or why it was chosen.
    #[cfg_attr(feature = "cli", schemars(length(min = 1, max = 1000)))]
    pub source: String,
}

/// A number with the grade of its evidence.
pub type Quantity = Graded<f64>;

/// One term of office.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Leader {
    /// 0 or 1.
    #[cfg_attr(feature = "cli", schemars(range(min = 0, max = 1)))]
    pub side: Side,
    /// Full name, at most 120 characters.
    #[cfg_attr(feature = "cli", schemars(length(min = 1, max = 120)))]
    pub name: String,
    /// The name in a sentence or a narrow bar: "Bush".
    #[cfg_attr(feature = "cli", schemars(length(min = 1, max = 120)))]
    pub short: String,
    /// Day of accession; may lie before the span.
    pub start: Date,
    /// Last day in office; may lie after the span. The successor may start on it.
    pub end: Date,
    /// Grade and source of the two days.
    pub dates: Grade,
    /// General disposition to expect good faith, log-odds, -4 to 4.
    #[cfg_attr(feature = "cli", schemars(extend("properties" = { "value": { "minimum": -4, "maximum": 4 } })))]
    pub disposition: Quantity,
    /// Security-dilemma sensibility: share of hostile acts in which the leader sees fear, 0 to 1.
    #[cfg_attr(feature = "cli", schemars(extend("properties" = { "value": { "minimum": 0, "maximum": 1 } })))]
    pub sensibility: Quantity,
    /// Support coalition, 1 or -1: a successor with the other sign rests on another coalition.
    #[cfg_attr(feature = "cli", schemars(extend("properties" = { "value": { "enum": [1, -1] } })))]
    pub coalition: Graded<i8>,
    /// Anything a reader should know about the term, may be empty.
    #[cfg_attr(feature = "cli", schemars(length(max = 1000)))]
    pub note: String,
}

/// Grade and source of facts that stand beside it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Grade {
    /// Data, derived or judgement.
    pub status: Status,
    /// Where the facts come from.
    pub source: String,
}

/// Something that happened between the two states.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Event {
    /// The day, or the first of several; inside the span.
    pub date: Date,
    /// Who did it.
    pub actor: Actor,
    /// What it was; decides what it does to a run, see [`Scenario::script`].
    pub kind: EventKind,
    /// From -1 (hostile) to 1 (cooperative).
    #[cfg_attr(feature = "cli", schemars(extend("properties" = { "value": { "minimum": -1, "maximum": 1 } })))]
    pub intensity: Quantity,
    /// Short label for the chart, at most 40 characters.
    #[cfg_attr(feature = "cli", schemars(length(min = 1, max = 40)))]
    pub label: String,
    /// One sentence.
    #[cfg_attr(feature = "cli", schemars(length(min = 1, max = 1000)))]
    pub text: String,
    /// How well the fact is secured.
    pub confidence: Confidence,
    /// Where the fact was met, or that it was not checked.
    pub source: String,
    /// Whether the event is kept but has no force in a run. Absent in a file it is false.
    #[cfg_attr(feature = "cli", schemars(default))]
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub muted: bool,
}

/// Who acts in an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub enum Actor {
    /// State A, side 0.
    A,
    /// State B, side 1.
    B,
    /// Both states.
    #[serde(rename = "both")]
    Both,
}

impl Actor {
    /// The sides that act: 0, 1 or both.
    pub fn sides(self) -> &'static [Side] {
        match self {
            Actor::A => &[0],
            Actor::B => &[1],
            Actor::Both => &[0, 1],
        }
    }
}

/// Kind of an event; [`Scenario::script`] says what each does to a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum EventKind {
    /// A leap of trust: one side makes itself vulnerable for all to see.
    Leap,
    /// Leaders meet.
    Summit,
    /// A treaty or agreement.
    Treaty,
    /// A common institution, or an act that builds one.
    Institution,
    /// A cooperative act in return.
    Reciprocation,
    /// A hostile incident.
    Crisis,
    /// Trust that was given is broken.
    Betrayal,
    /// Words, warm or hostile.
    Rhetoric,
    /// A change of leader, marked on the time axis; the terms of office decide when it happens.
    Turnover,
}

impl EventKind {
    /// Every kind that can be added by hand; a turnover follows from the terms of office.
    pub const ADDABLE: [EventKind; 8] = [
        EventKind::Leap,
        EventKind::Summit,
        EventKind::Treaty,
        EventKind::Institution,
        EventKind::Reciprocation,
        EventKind::Crisis,
        EventKind::Betrayal,
        EventKind::Rhetoric,
    ];

    /// The kind in words.
    pub fn name(self) -> &'static str {
        term(match self {
            EventKind::Leap => "event-leap",
            EventKind::Summit => "event-summit",
            EventKind::Treaty => "event-treaty",
            EventKind::Institution => "event-institution",
            EventKind::Reciprocation => "event-reciprocation",
            EventKind::Crisis => "event-crisis",
            EventKind::Betrayal => "event-betrayal",
            EventKind::Rhetoric => "event-rhetoric",
            EventKind::Turnover => "event-turnover",
        })
    }

    /// The intensity of an event that is added by hand and of which nothing else is said.
    pub fn usual_intensity(self) -> f64 {
        match self {
            EventKind::Leap => 0.8,
            EventKind::Summit | EventKind::Reciprocation => 0.5,
            EventKind::Treaty | EventKind::Institution => 0.6,
            EventKind::Rhetoric => 0.3,
            EventKind::Turnover => 0.0,
            EventKind::Crisis => -0.6,
            EventKind::Betrayal => -0.8,
        }
    }
}

/// How well a fact is secured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub enum Confidence {
    /// The date or fact was met in a source.
    A,
    /// A standard fact, not checked again.
    B,
    /// No fact: somebody's "what if".
    Invented,
}

impl Confidence {
    /// In words, as a part of a sentence.
    pub fn words(self) -> &'static str {
        match self {
            Confidence::A => term("event-met-in-source"),
            Confidence::B => term("event-standard-fact"),
            Confidence::Invented => term("event-what-if"),
        }
    }
}

/// One question put to people on one side.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Survey {
    /// When, as exactly as the source says; may lie outside the span.
    pub date: SurveyDate,
    /// The side that answers, 0 or 1.
    #[cfg_attr(feature = "cli", schemars(range(min = 0, max = 1)))]
    pub side: Side,
    /// Who was asked.
    pub level: Level,
    /// The question.
    pub question: String,
    /// Per cent with a favourable view of the other state, 0 to 100, where that was the question. Only such answers
    /// can be drawn beside the model's trust.
    #[cfg_attr(feature = "cli", schemars(required, schema_with = "super::json_schema::share_or_null"))]
    pub value: Option<f64>,
    /// The answers in words.
    pub text: String,
    /// Who asked: "Gallup".
    pub pollster: String,
    /// Grade of the figure.
    pub status: Status,
    /// Where the figure was met.
    pub source: String,
}
