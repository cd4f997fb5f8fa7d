//! What the Lab's figure shows: plain data, handed over by the laboratory and drawn as it is.
//!
//! Time is in quarters since the scenario began: 0 is the first day of the first quarter, 2.5 the middle of
//! the third. Value `i` of a series belongs to the first day of quarter `i`. Trust is in per cent, 0 to 100.
//! A value that is not finite is a gap: the picture skips it.

use super::theme::TheoryHue;
use crate::scenario::{Actor, EventKind};

/// A lower and an upper bound for each quarter, per cent.
pub type Band = (Vec<f64>, Vec<f64>);

/// Everything the Lab's figure shows.
#[derive(Clone, Debug, PartialEq)]
pub struct LabFigure {
    /// The year of the first quarter.
    pub start_year: i32,
    /// The first quarter's place in its year, 0 (January) to 3 (October).
    pub start_quarter: u8,
    /// The length of the time axis, quarters.
    pub quarters: usize,
    /// The two states' names, state A first.
    pub sides: [String; 2],
    /// The same, short enough for a narrow screen.
    pub sides_short: [String; 2],
    /// The top of the trust axis, per cent (90 or 100); it never changes during a drag.
    pub axis_max: f64,
    /// The two theories that are compared.
    pub curves: [Curve; 2],
    /// Who governs when.
    pub terms: Vec<Term>,
    /// What happened when.
    pub events: Vec<EventMark>,
    /// An event that is being moved, as it was.
    pub held_event: Option<EventMark>,
    /// The coded events, smoothed: quarter and value, -1 (hostile) to 1 (cooperative). Empty where a record stands in
    /// their place.
    pub observed: Vec<(f64, f64)>,
    /// The observed record that is shown, if there is one.
    pub record: Option<ObservedSeries>,
    /// Trust by level, one row each, on the chart's own scale.
    pub strips: Vec<Strip>,
    /// The strength of institutions, 0 to 100, one area; its first line is drawn.
    pub institutions: Option<Strip>,
    /// The pinned time, quarters.
    pub pin: Option<f64>,
    /// The time under the pointer, quarters.
    pub hover: Option<f64>,
    /// What the thresholds mean. A colon divides what stands on the first line from the rest.
    pub threshold_note: String,
    /// Whether a control is being dragged: lines are then thinner, because their raster is what costs.
    pub dragging: bool,
}

impl LabFigure {
    /// Whether the layer below ([`super::draw_frame`]) is the same for both.
    pub fn has_frame_of(&self, other: &LabFigure) -> bool {
        let rows = |figure: &LabFigure| {
            let rows = figure.strips.iter().chain(&figure.institutions);
            rows.map(|strip| (strip.label.clone(), strip.note.clone())).collect::<Vec<_>>()
        };
        (self.start_year, self.start_quarter, self.quarters, self.axis_max)
            == (other.start_year, other.start_quarter, other.quarters, other.axis_max)
            && self.sides == other.sides
            && self.sides_short == other.sides_short
            && self.terms == other.terms
            && self.events == other.events
            && self.held_event == other.held_event
            && self.observed == other.observed
            && self.record == other.record
            && rows(self) == rows(other)
            && (0..2).all(|n| self.curves[n].ghost == other.curves[n].ghost)
    }
}

/// One theory's series.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The name that stands beside the line.
    pub name: String,
    /// Hue and line style.
    pub style: TheoryHue,
    /// Median of the ensemble, per cent.
    pub median: Vec<f64>,
    /// Half of the runs lie within, per cent.
    pub band50: Option<Band>,
    /// Nine in ten runs lie within, per cent; left out on a narrow screen.
    pub band90: Option<Band>,
    /// The highlighted run, per cent.
    pub run: Vec<f64>,
    /// The median before the drag, per cent.
    pub ghost: Option<Vec<f64>>,
    /// What would have been: the quarter at which it parts, values from there on (per cent), and its name.
    pub counterfactual: Option<(usize, Vec<f64>, String)>,
    /// Above this belief cooperation is worth the risk, per cent; none where it has no meaning.
    pub threshold: Option<Vec<f64>>,
    /// The quarters and values marked on both sides of the pin.
    pub before_after: Option<((usize, f64), (usize, f64))>,
}

/// One leader's time in office.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// The state, 0 or 1.
    pub side: usize,
    /// The leader's full name.
    pub name: String,
    /// Accession, quarters; may lie before the scenario.
    pub start: f64,
    /// Exit, quarters; may lie after the scenario.
    pub end: f64,
    /// Whether chance, not history, chose this leader: the name is then grey and slanted.
    pub drawn_by_chance: bool,
}

/// One event.
#[derive(Clone, Debug, PartialEq)]
pub struct EventMark {
    /// Its date, quarters.
    pub at: f64,
    /// Who acts: decides the colour.
    pub actor: Actor,
    /// What it is: decides the shape.
    pub kind: EventKind,
    /// From -1 (hostile) to 1 (cooperative): decides the height.
    pub intensity: f64,
    /// A few words; left out where there is no room.
    pub label: String,
    /// Whether it is kept without force.
    pub muted: bool,
}

/// A series that others measured.
#[derive(Clone, Debug, PartialEq)]
pub struct ObservedSeries {
    /// Its short name, such as "WEIS".
    pub name: String,
    /// Its unit in a word, such as "Goldstein".
    pub unit: String,
    /// How it is drawn.
    pub shape: SeriesShape,
    /// Its points in order of time.
    pub points: Vec<SeriesPoint>,
}

/// How an observed series is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SeriesShape {
    /// A line in the events' row, whose scale ends at this value on both sides of zero.
    Line { reach: f64 },
    /// Spans of time at the foot of the events' row.
    Spans,
    /// Circles in the public's strip; they are among its surveys.
    Circles,
}

/// A point of an observed series.
#[derive(Clone, Debug, PartialEq)]
pub struct SeriesPoint {
    /// Its time or beginning, quarters.
    pub from: f64,
    /// Its end, quarters; of a moment the same.
    pub to: f64,
    /// Its value in the series' own unit.
    pub value: f64,
}

/// One row of small lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// The row's name.
    pub label: String,
    /// Why the row is empty, for example "not in this theory".
    pub note: Option<String>,
    /// The lines, at most one a state.
    pub lines: Vec<StripLine>,
    /// Surveys: quarter, per cent, pollster and value.
    pub surveys: Vec<(f64, f64, String)>,
}

/// One line of a strip.
#[derive(Clone, Debug, PartialEq)]
pub struct StripLine {
    /// The state, 0 or 1; none if the line belongs to both.
    pub side: Option<usize>,
    /// Median, per cent.
    pub median: Vec<f64>,
    /// Half of the runs lie within, per cent.
    pub band50: Option<Band>,
    /// What stands at the right end, for example "US 33"; a narrow screen keeps the last word.
    pub end_label: String,
}
