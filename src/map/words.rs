//! The map in sentences, written from its numbers: only what they carry.

use super::axes::ends;
use super::reading::percent;
use super::{MapTab, Mode, Ring};
use crate::analysis::outcome::Kind;
use crate::analysis::sweep::{Swept, lattice};
use crate::analysis::{Knob, Outcome};
use crate::lab::picture::hue_word;
use crate::plot::map::Strip;
use serde_json::{Value, json};

/// Differences of parts of the map that are not worth a word.
const SAME: f64 = 0.03;

/// How often something comes.
fn often(share: f64) -> &'static str {
    match share {
        _ if share < 0.025 => "almost never",
        _ if share < 0.2 => "rarely",
        _ if share < 0.45 => "sometimes",
        _ if share < 0.7 => "often",
        _ if share < 0.975 => "usually",
        _ => "nearly always",
    }
}

/// A mean over part of a map, theory by theory, and where that is: low or high along each axis.
struct Part {
    high: Vec<bool>,
    means: Vec<f64>,
}

impl MapTab {
    /// The halves of a curve or the quarters of a map, as far as they are known; without "nobody leaves".
    fn parts(&self) -> Vec<Part> {
        let Some(swept) = &self.swept else { return Vec::new() };
        let counts: Vec<usize> = swept.axes.iter().map(|axis| axis.values.len()).collect();
        // Even places: the coarsest lattice, which is known first, so that a sentence does not wander while it fills.
        let lattices: Vec<Vec<usize>> = counts.iter().map(|&count| lattice(count, 1)).collect();
        let one = vec![0];
        let rows = lattices.get(1).unwrap_or(&one);
        let mut parts = Vec::new();
        for number in 0..1usize << counts.len() {
            let high: Vec<bool> = (0..counts.len()).map(|axis| number >> axis & 1 == 1).collect();
            let inside = |axis: usize, place: usize| {
                counts.get(axis).is_none_or(|count| (2 * place > count - 1) == high[axis])
            };
            let mut sums = vec![0.0; swept.theories.len()];
            let mut known = 0.0;
            for &row in rows.iter().filter(|&&row| inside(1, row)) {
                for &column in lattices[0].iter().filter(|&&column| inside(0, column)) {
                    let cell = Self::cell_number(swept, [column, row]);
                    let values: Option<Vec<f64>> = (0..sums.len())
                        .map(|theory| swept.points.estimate(theory, cell).map(|[value, ..]| value))
                        .collect();
                    if let Some(values) = values {
                        known += 1.0;
                        for (sum, value) in sums.iter_mut().zip(values) {
                            *sum += value;
                        }
                    }
                }
            }
            if known > 0.0 {
                parts.push(Part { high, means: sums.into_iter().map(|sum| sum / known).collect() });
            }
        }
        parts
    }

    fn where_of(&self, part: &Part) -> String {
        let words: Vec<String> = self
            .choice
            .knobs()
            .zip(&part.high)
            .map(|(knob, &high)| ends(knob)[usize::from(high)].clone())
            .collect();
        words.join(" and ")
    }

    /// What the outcome is called within a sentence.
    fn noun(&self) -> String {
        match self.choice.outcome {
            Outcome::Durable => "durable cooperation".into(),
            Outcome::Breakthrough => "a breakthrough".into(),
            Outcome::TrustingRelationship => "a trusting relationship".into(),
            Outcome::Cooperation => "joint cooperation".into(),
            Outcome::FinalCooperation => "cooperation at the end".into(),
            Outcome::Institutions => "institutions at the end".into(),
            Outcome::Hoffman => "Hoffman’s index at the end".into(),
            outcome => format!("“{}”", self.outcome_name(outcome)),
        }
    }

    fn outcome_name(&self, outcome: Outcome) -> String {
        let [a, b] = self.sides();
        outcome.name([&a, &b])
    }

    /// The two states: of a typical rivalry nobody knows the names.
    pub(super) fn sides(&self) -> [String; 2] {
        if self.choice.case && !self.follow.sides[0].is_empty() {
            self.follow.sides.clone()
        } else {
            ["the first state", "the second state"].map(String::from)
        }
    }

    /// How a part of the map says of one theory.
    fn says(&self, mean: f64) -> String {
        match self.choice.outcome.kind() {
            Kind::Share => often(mean).into(),
            Kind::Mean => format!("{} %", percent(mean)),
        }
    }

    /// The finding, and the means that it rests on.
    fn finding(&self) -> [String; 2] {
        let (slots, noun) = (self.slots(), self.noun());
        let name = |n: usize| self.theory(slots[n]).name();
        let share = self.choice.outcome.kind() == Kind::Share;
        let parts = self.parts();
        let whole = if self.choice.up.is_some() { "quarter of the map" } else { "half of the range" };
        let apart = |part: &Part| match part.means[..] {
            [first, second] => (second - first).abs(),
            _ => 0.0,
        };
        let Some(widest) = parts.iter().max_by(|a, b| apart(a).total_cmp(&apart(b))) else {
            return Default::default();
        };
        if let [first, second] = widest.means[..] {
            let rest = format!("In that {whole}, {} and {} % on average.", percent(first), percent(second));
            if (second - first).abs() < SAME {
                let largest = percent((second - first).abs());
                let noun = capital(&noun);
                return [
                    format!(
                        "{noun} is nearly the same in both theories, whichever part of this is looked at."
                    ),
                    format!("In no {whole} are they more than {largest} points apart on average."),
                ];
            }
            let (a, b) = (self.says(first), self.says(second));
            let place = self.where_of(widest);
            let text = match (share, a == b) {
                (true, false) => {
                    format!("Where {place}, {noun} {a} comes under {}, {b} under {}.", name(0), name(1))
                }
                (true, true) => {
                    let more = usize::from(second > first);
                    format!("Where {place}, {noun} {a} comes under both, more often under {}.", name(more))
                }
                (false, _) => {
                    format!("Where {place}, {noun} averages {a} under {}, {b} under {}.", name(0), name(1))
                }
            };
            return [text, rest];
        }
        let by_mean = |a: &&Part, b: &&Part| a.means[0].total_cmp(&b.means[0]);
        let (Some(low), Some(high)) = (parts.iter().min_by(by_mean), parts.iter().max_by(by_mean)) else {
            return Default::default();
        };
        let (least, most) = (self.says(low.means[0]), self.says(high.means[0]));
        let rest =
            format!("In those parts, {} and {} % on average.", percent(low.means[0]), percent(high.means[0]));
        if high.means[0] - low.means[0] < SAME {
            return [format!("Under {}, neither setting moves {noun} by much.", name(0)), rest];
        }
        let (low, high) = (self.where_of(low), self.where_of(high));
        let text = if share {
            format!("Under {}, {noun} {least} comes where {low}, {most} where {high}.", name(0))
        } else {
            format!("Under {}, {noun} averages {least} where {low}, {most} where {high}.", name(0))
        };
        [text, rest]
    }

    /// What is counted, of how many runs, and what was run.
    fn subtitle(&self, rest: &str) -> String {
        let share = self.choice.outcome.kind() == Kind::Share;
        let name = self.outcome_name(self.choice.outcome);
        let within = if self.choice.case { "within the case" } else { "within 30 years" };
        let what = if share {
            format!("{name} {within}: share of runs, in %.")
        } else {
            format!("{name}: mean, in %.")
        };
        let (least, error) = self.swept.as_ref().map_or((0, 0.0), |swept| self.certainty(swept));
        let runs = if least == 0 {
            String::new()
        } else {
            let cell = self.cells().trim_end_matches('s');
            let both = if self.slots().len() == 2 { ", same shocks for both" } else { "" };
            let of = self.swept.as_ref().map_or(self.choice.each, |swept| swept.runs);
            let count = if least < of {
                format!("{least} to {of} runs a {cell}")
            } else {
                format!("{of} runs a {cell}")
            };
            format!(" {count} (±{} points){both}.", percent(error.max(0.005)))
        };
        [what, runs, if rest.is_empty() { String::new() } else { format!(" {rest}") }].concat()
    }

    /// The fewest runs of a known place and the largest half of an interval.
    fn certainty(&self, swept: &Swept) -> (usize, f64) {
        let mut least = usize::MAX;
        let mut widest: f64 = 0.0;
        for (cell, &runs) in swept.points.runs.iter().enumerate().filter(|&(_, &runs)| runs > 0) {
            least = least.min(runs as usize);
            for theory in 0..swept.theories.len() {
                if let Some([_, low, high]) = swept.points.estimate(theory, cell) {
                    widest = widest.max((high - low) / 2.0);
                }
            }
        }
        if least == usize::MAX { (0, 0.0) } else { (least, widest) }
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        notes.push(match self.choice.case {
            true => {
                format!("Scripted events, {}; a lever on an axis replaces its script.", self.follow.title)
            }
            false => "Unscripted runs of a typical rivalry, 30 years.".into(),
        });
        for slot in 0..2 {
            if let Some(refusal) = self.choice.absent(&self.follow.settings, slot) {
                notes.push(capital(refusal.trim_start_matches("outcome: ")));
            }
        }
        if self.choice.up.is_some() {
            notes.push(
                match self.choice.mode {
                    Mode::Difference if self.shown() == [None] => {
                        "Hatched where sampling error hides the sign. Lines and colours are evened out over neighbouring cells."
                    }
                    _ => "Colours fade where the interval is wide. Lines and colours are evened out over neighbouring cells; the ring has its own cell’s number.",
                }
                .into(),
            );
        }
        if let Some(Swept { points, .. }) =
            self.swept.as_ref().filter(|swept| !swept.points.refused.is_empty())
        {
            let (empty, all) = (points.refused.len(), points.runs.len());
            notes.push(format!(
                "The model cannot be run at {empty} of {all} {}: no security dilemma there, or weights that do not sum \
                 to 1.",
                self.cells()
            ));
        }
        for knob in self.choice.knobs() {
            let unit = knob.unit();
            if !unit.is_empty() && !knob.is_lever() {
                notes.push(format!("{} in: {unit}.", knob.name()));
            }
        }
        notes.extend(self.polls());
        notes.push("A property of these parameters, not of the world.".into());
        notes
    }

    /// The surveys that stand at the axis of public enmity.
    fn polls(&self) -> Option<String> {
        let knob = self.choice.knobs().find(|knob| knob.id() == "public_enmity")?;
        let mut marks = self.marks(knob);
        marks.sort_by(|a, b| a.1.label.cmp(&b.1.label));
        let source = marks.first()?.1.source.split(':').next()?;
        let told: Vec<String> =
            marks.iter().map(|(value, mark)| format!("{} in {}", knob.show(*value), mark.label)).collect();
        Some(format!("Polls, {}: {} ({source}).", self.follow.sides[0], told.join(", ")))
    }

    /// What the places of the map or the curves are called.
    fn cells(&self) -> &'static str {
        if self.choice.up.is_some() { "cells" } else { "places" }
    }

    /// Places done of those that are under way, and what is being done; nothing once all is there.
    fn progress(&self) -> Value {
        let Some(swept) = &self.swept else {
            return json!({ "done": 0, "text": "Computing the first picture" });
        };
        let cells = swept.points.runs.len() - swept.points.refused.len();
        let known = swept.points.runs.iter().filter(|&&runs| runs > 0).count();
        let whole = swept.points.runs.iter().filter(|&&runs| runs as usize >= swept.runs).count();
        if whole >= cells {
            return Value::Null;
        }
        let (done, text) = if known < cells {
            (0.5 * known as f64 / cells as f64, format!("{known} of {cells} {}", self.cells()))
        } else {
            let share = 0.5 + 0.5 * whole as f64 / cells as f64;
            (share, format!("{} runs in {whole} of {cells} {}", swept.runs, self.cells()))
        };
        json!({ "done": done, "text": text })
    }

    /// The picture in words.
    fn description(&self, finding: &str) -> String {
        let Some(swept) = &self.swept else { return "Nothing is known yet.".into() };
        let axis = |knob: &Knob, n: usize| {
            let values = &swept.axes[n].values;
            let [low, high] = [values[0], values[values.len() - 1]].map(|value| knob.show(value));
            let beyond = if swept.axes[n].none { ", and nobody leaving" } else { "" };
            format!("{}, from {low} to {high}{beyond}", knob.name())
        };
        let axes: Vec<String> = self
            .choice
            .knobs()
            .enumerate()
            .map(|(n, knob)| format!("{}: {}.", ["Across", "Up"][n], axis(knob, n)))
            .collect();
        let mut corners = Vec::new();
        for part in self.parts() {
            let means: Vec<String> = part
                .means
                .iter()
                .zip(self.slots())
                .map(|(&mean, slot)| format!("{} {} %", self.theory(slot).name(), percent(mean)))
                .collect();
            corners.push(format!("Where {}: {} on average.", self.where_of(&part), means.join(", ")));
        }
        let kind = if self.choice.up.is_some() { "Map" } else { "Curves" };
        format!(
            "{kind} of {}. {} {finding} {} {}",
            self.outcome_name(self.choice.outcome),
            axes.join(" "),
            corners.join(" "),
            self.reading()
        )
    }

    /// Everything about the tab that is no picture.
    pub fn view(&self) -> Value {
        let [finding, rest] = self.finding();
        let hues = self.hues();
        let theories: Vec<Value> = (0..2)
            .map(|slot| json!({ "name": self.theory(slot).name(), "hue": hue_word(hues[slot]) }))
            .collect();
        let strip = match (&self.figure.axes[0].beyond, &self.figure.axes[1].beyond) {
            (Some(_), _) => Some(Strip::Right),
            (_, Some(_)) => Some(Strip::Top),
            _ => None,
        };
        json!({
            "across": self.choice.across.id(),
            "up": self.choice.up.as_ref().map_or("", Knob::id),
            "outcome": self.choice.outcome.id(),
            "mode": if self.choice.mode == Mode::Difference { "difference" } else { "both" },
            "runs": if self.choice.case { "case" } else { "rivalry" },
            "places": self.choice.places.to_string(),
            "each": self.choice.each.to_string(),
            "ranges": self.choice.fields(),
            "theories": theories,
            "headline": finding,
            "subtitle": self.subtitle(&rest),
            "notes": self.notes(),
            "description": self.description(&finding),
            "progress": self.progress(),
            "reading": self.reading(),
            "moved": self.ring != Ring::Lab,
            "strip": strip.is_some(),
            "tables": self.tables(),
        })
    }
}

/// With a capital letter.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
