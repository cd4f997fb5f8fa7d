//! The map in sentences, written from its numbers: only what they carry.

use super::axes::ends;
use super::reading::percent;
use super::{MapTab, Mode, Ring};
use crate::analysis::outcome::Kind;
use crate::analysis::sweep::{Swept, lattice};
use crate::analysis::{Knob, Outcome};
use crate::lab::picture::hue_word;
use crate::plot::map::Strip;
use crate::text::{message, say, term};
use serde_json::{Value, json};

/// Differences of parts of the map that are not worth a word.
const SAME: f64 = 0.03;

/// How often something comes.
fn often(share: f64) -> &'static str {
    match share {
        _ if share < 0.025 => term("map-often-never"),
        _ if share < 0.2 => term("map-often-rarely"),
        _ if share < 0.45 => term("map-often-sometimes"),
        _ if share < 0.7 => term("map-often-often"),
        _ if share < 0.975 => term("map-often-usually"),
        _ => term("map-often-always"),
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
        match &words[..] {
            [first, second] => say!("list-and", first = first, second = second),
            _ => words.concat(),
        }
    }

    /// What the outcome is called within a sentence.
    fn noun(&self) -> String {
        match self.choice.outcome {
            Outcome::Durable => say!("map-noun-durable"),
            Outcome::Breakthrough => say!("map-noun-breakthrough"),
            Outcome::TrustingRelationship => say!("map-noun-trusting-relationship"),
            Outcome::Cooperation => say!("map-noun-cooperation"),
            Outcome::FinalCooperation => say!("map-noun-final-cooperation"),
            Outcome::Institutions => say!("map-noun-institutions"),
            Outcome::Hoffman => say!("map-noun-hoffman"),
            outcome => say!("map-noun-other", name = self.outcome_name(outcome)),
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
            [say!("state-first"), say!("state-second")]
        }
    }

    /// How a part of the map says of one theory.
    fn says(&self, mean: f64) -> String {
        match self.choice.outcome.kind() {
            Kind::Share => often(mean).into(),
            Kind::Mean => say!("percent", share = percent(mean)),
        }
    }

    /// The finding, and the means that it rests on.
    fn finding(&self) -> [String; 2] {
        let (slots, noun) = (self.slots(), self.noun());
        let name = |n: usize| self.theory(slots[n]).name();
        let share = self.choice.outcome.kind() == Kind::Share;
        let parts = self.parts();
        let whole = if self.choice.up.is_some() { "quarter" } else { "half" };
        let apart = |part: &Part| match part.means[..] {
            [first, second] => (second - first).abs(),
            _ => 0.0,
        };
        let Some(widest) = parts.iter().max_by(|a, b| apart(a).total_cmp(&apart(b))) else {
            return Default::default();
        };
        if let [first, second] = widest.means[..] {
            let rest = say!("map-means-in", whole = whole, first = percent(first), second = percent(second));
            if (second - first).abs() < SAME {
                let largest = percent((second - first).abs());
                return [
                    say!("map-finding-same", noun = capital(&noun)),
                    say!("map-means-apart", whole = whole, points = largest),
                ];
            }
            let (a, b) = (self.says(first), self.says(second));
            let place = self.where_of(widest);
            let text = match (share, a == b) {
                (true, false) => say!(
                    "map-finding-comes",
                    place = place,
                    noun = noun,
                    firstOften = a,
                    first = name(0),
                    secondOften = b,
                    second = name(1)
                ),
                (true, true) => {
                    let more = name(usize::from(second > first));
                    say!("map-finding-more", place = place, noun = noun, often = a, theory = more)
                }
                (false, _) => say!(
                    "map-finding-averages",
                    place = place,
                    noun = noun,
                    firstMean = a,
                    first = name(0),
                    secondMean = b,
                    second = name(1)
                ),
            };
            return [text, rest];
        }
        let by_mean = |a: &&Part, b: &&Part| a.means[0].total_cmp(&b.means[0]);
        let (Some(low), Some(high)) = (parts.iter().min_by(by_mean), parts.iter().max_by(by_mean)) else {
            return Default::default();
        };
        let (least, most) = (self.says(low.means[0]), self.says(high.means[0]));
        let rest = say!("map-means-one", low = percent(low.means[0]), high = percent(high.means[0]));
        if high.means[0] - low.means[0] < SAME {
            return [say!("map-finding-one-same", theory = name(0), noun = noun), rest];
        }
        let (low, high) = (self.where_of(low), self.where_of(high));
        let id = if share { "map-finding-one-comes" } else { "map-finding-one-averages" };
        let values = [
            ("theory", name(0).into()),
            ("noun", noun.into()),
            ("least", least.into()),
            ("low", low.into()),
            ("most", most.into()),
            ("high", high.into()),
        ];
        [message(id, &values), rest]
    }

    /// What is counted, of how many runs, and what was run.
    fn subtitle(&self, rest: &str) -> String {
        let share = self.choice.outcome.kind() == Kind::Share;
        let name = self.outcome_name(self.choice.outcome);
        let within = if self.choice.case { "case" } else { "rivalry" };
        let what = if share {
            say!("map-subtitle-share", name = name, within = within)
        } else {
            say!("map-subtitle-mean", name = name)
        };
        let (least, error) = self.swept.as_ref().map_or((0, 0.0), |swept| self.certainty(swept));
        let runs = if least == 0 {
            String::new()
        } else {
            let of = self.swept.as_ref().map_or(self.choice.each, |swept| swept.runs);
            let runs = if least < of {
                say!("range-words", low = least, high = of)
            } else {
                say!("number", number = of)
            };
            let (cell, points) = (self.cell(), percent(error.max(0.005)));
            let said = if self.slots().len() == 2 {
                say!("map-runs-both", runs = runs, cell = cell, points = points)
            } else {
                say!("map-runs", runs = runs, cell = cell, points = points)
            };
            format!(" {said}")
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
            true => say!("map-note-case", case = &self.follow.title),
            false => say!("map-note-rivalry"),
        });
        for slot in 0..2 {
            if let Some(refusal) = self.choice.absent(&self.follow.settings, slot) {
                notes.push(capital(refusal.trim_start_matches("outcome: ")));
            }
        }
        if self.choice.up.is_some() {
            notes.push(match self.choice.mode {
                Mode::Difference if self.shown() == [None] => say!("map-note-hatched"),
                _ => say!("map-note-fading"),
            });
        }
        if let Some(Swept { points, .. }) =
            self.swept.as_ref().filter(|swept| !swept.points.refused.is_empty())
        {
            let (empty, all) = (points.refused.len(), points.runs.len());
            notes.push(say!("map-note-refused", refused = empty, all = all, cell = self.cell()));
        }
        for knob in self.choice.knobs() {
            let unit = knob.unit();
            if !unit.is_empty() && !knob.is_lever() {
                notes.push(say!("map-note-unit", name = knob.name(), unit = unit));
            }
        }
        notes.extend(self.polls());
        notes.push(say!("map-note-property"));
        notes
    }

    /// The surveys that stand at the axis of public enmity.
    fn polls(&self) -> Option<String> {
        let knob = self.choice.knobs().find(|knob| knob.id() == "public_enmity")?;
        let mut marks = self.marks(knob);
        marks.sort_by(|a, b| a.1.label.cmp(&b.1.label));
        let source = marks.first()?.1.source.split(':').next()?;
        let told: Vec<String> = marks
            .iter()
            .map(|(value, mark)| say!("map-poll", value = knob.show(*value), label = &mark.label))
            .collect();
        Some(say!("map-polls", side = &self.follow.sides[0], polls = told, source = source))
    }

    /// What a place is called: of a map a cell, of curves a place.
    fn cell(&self) -> &'static str {
        if self.choice.up.is_some() { "cell" } else { "place" }
    }

    /// Places done of those that are under way, and what is being done; nothing once all is there.
    fn progress(&self) -> Value {
        let Some(swept) = &self.swept else {
            return json!({ "done": 0, "text": term("map-first-picture") });
        };
        let cells = swept.points.runs.len() - swept.points.refused.len();
        let known = swept.points.runs.iter().filter(|&&runs| runs > 0).count();
        let whole = swept.points.runs.iter().filter(|&&runs| runs as usize >= swept.runs).count();
        if whole >= cells {
            return Value::Null;
        }
        let (done, text) = if known < cells {
            let text = say!("map-progress-known", known = known, all = cells, cell = self.cell());
            (0.5 * known as f64 / cells as f64, text)
        } else {
            let share = 0.5 + 0.5 * whole as f64 / cells as f64;
            let (runs, cell) = (swept.runs, self.cell());
            (share, say!("map-progress-whole", runs = runs, whole = whole, all = cells, cell = cell))
        };
        json!({ "done": done, "text": text })
    }

    /// The picture in words.
    fn description(&self, finding: &str) -> String {
        let Some(swept) = &self.swept else { return say!("map-nothing-known") };
        let axis = |knob: &Knob, n: usize| {
            let values = &swept.axes[n].values;
            let [low, high] = [values[0], values[values.len() - 1]].map(|value| knob.show(value));
            let id = match (n, swept.axes[n].none) {
                (0, false) => "map-across",
                (0, true) => "map-across-none",
                (_, false) => "map-up",
                (_, true) => "map-up-none",
            };
            message(id, &[("name", knob.name().into()), ("low", low.into()), ("high", high.into())])
        };
        let axes: Vec<String> = self.choice.knobs().enumerate().map(|(n, knob)| axis(knob, n)).collect();
        let mut corners = Vec::new();
        for part in self.parts() {
            let means: Vec<String> = part
                .means
                .iter()
                .zip(self.slots())
                .map(|(&mean, slot)| {
                    say!("map-theory-mean", theory = self.theory(slot).name(), mean = percent(mean))
                })
                .collect();
            corners.push(say!("map-corner", place = self.where_of(&part), means = means));
        }
        let id = if self.choice.up.is_some() { "map-description" } else { "map-description-curves" };
        let values = [
            ("outcome", self.outcome_name(self.choice.outcome).into()),
            ("axes", axes.join(" ").into()),
            ("finding", finding.into()),
            ("corners", corners.join(" ").into()),
            ("reading", self.reading().into()),
        ];
        message(id, &values)
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
