//! What the ring says.

use super::{MapTab, Ring};
use crate::analysis::Knob;
use crate::analysis::sweep::Swept;
use crate::param::plain;
use crate::plot::map::Spot;

/// The places along the axes next to a spot.
pub(super) fn place_of(swept: &Swept, spot: Spot) -> [usize; 2] {
    let mut cell = [0, 0];
    for (n, at) in [spot.across, spot.up].into_iter().enumerate() {
        let Some(axis) = swept.axes.get(n) else { continue };
        let last = axis.values.len() - 1;
        cell[n] = match at {
            Some(at) => (at * last as f64).round().clamp(0.0, last as f64) as usize,
            None if axis.none => last + 1,
            None => last,
        };
    }
    cell
}

/// Per cent as a person reads them: whole.
pub(super) fn percent(share: f64) -> String {
    plain((100.0 * share).round())
}

/// A signed number of points.
pub(super) fn points(difference: f64) -> String {
    let points = (100.0 * difference).round();
    if points > 0.0 { format!("+{}", plain(points)) } else { plain(points).replace('-', "−") }
}

impl MapTab {
    /// Where the ring stands.
    pub(super) fn spot(&self) -> Spot {
        let [across, up] = match (&self.ring, &self.swept) {
            (Ring::Cell(cell), Some(swept)) => [0, 1].map(|n| match swept.axes.get(n) {
                Some(axis) if cell[n] >= axis.values.len() => None,
                Some(axis) => Some(cell[n] as f64 / (axis.values.len() - 1).max(1) as f64),
                None => Some(0.0),
            }),
            _ => self.places_of(&self.follow),
        };
        Spot { across, up }
    }

    /// The number of a place in the answer.
    pub(super) fn cell_number(swept: &Swept, [across, up]: [usize; 2]) -> usize {
        up * swept.axes.first().map_or(1, |axis| axis.places()) + across
    }

    /// The answer and the place in it that the ring reads.
    fn read(&self) -> Option<(&Swept, usize)> {
        match (&self.ring, &self.swept, &self.here) {
            (Ring::Lab, Some(_), Some(here)) => Some((here, 0)),
            (Ring::Lab, Some(swept), None) => {
                Some((swept, Self::cell_number(swept, place_of(swept, self.spot()))))
            }
            (Ring::Cell(cell), Some(swept), _) => Some((swept, Self::cell_number(swept, *cell))),
            _ => None,
        }
    }

    /// What stands in the rings, map by map.
    pub(super) fn ring_texts(&self) -> Vec<String> {
        self.shown()
            .into_iter()
            .map(|what| {
                let text = self.read().and_then(|(swept, cell)| {
                    Some(match self.slot_in_answer(what) {
                        Some(theory) => percent(swept.points.estimate(theory, cell)?[0]),
                        None => points(swept.points.differing(cell)?[0]),
                    })
                });
                text.unwrap_or_else(|| "–".into())
            })
            .collect()
    }

    /// The values that the ring stands for, knob by knob.
    pub(super) fn ring_values(&self) -> Vec<(&Knob, f64)> {
        let knobs = self.choice.knobs();
        match (&self.ring, &self.swept) {
            (Ring::Cell(cell), Some(swept)) => knobs
                .enumerate()
                .map(|(n, knob)| (knob, swept.axes[n].values.get(cell[n]).copied().unwrap_or(0.0)))
                .collect(),
            _ => knobs.map(|knob| (knob, self.choice.value(knob, &self.follow))).collect(),
        }
    }

    /// What a place says, in words.
    pub(super) fn reading_of(&self, cell: [usize; 2]) -> String {
        let Some(swept) = &self.swept else { return String::new() };
        let knobs = self.choice.knobs().enumerate();
        let values = knobs.map(|(n, knob)| (knob, swept.axes[n].values.get(cell[n]).copied().unwrap_or(0.0)));
        let number = Self::cell_number(swept, cell);
        format!("{}. {}", settings(values), self.estimates(swept, number))
    }

    /// What the ring says, in words.
    pub fn reading(&self) -> String {
        let Some((swept, cell)) = self.read() else { return "Nothing is known yet.".into() };
        let place = if self.ring == Ring::Lab { "As in the Lab: " } else { "" };
        let values = settings(self.ring_values().into_iter());
        format!("{place}{values}. {}", self.estimates(swept, cell))
    }

    fn estimates(&self, swept: &Swept, cell: usize) -> String {
        let names = |slot: usize| self.theory(slot).name();
        let runs = swept.points.runs.get(cell).copied().unwrap_or(0);
        if runs == 0 {
            let refused = swept.points.refused.binary_search(&cell).is_ok();
            return if refused { "The model cannot be run there." } else { "Not computed yet." }.into();
        }
        let mut parts: Vec<String> = Vec::new();
        for (theory, slot) in self.slots().into_iter().enumerate() {
            if let Some([value, low, high]) = swept.points.estimate(theory, cell) {
                let (low, high) = (percent(low), percent(high));
                parts.push(format!("{} {} % ({low} to {high})", names(slot), percent(value)));
            }
        }
        if let Some([value, low, high]) = swept.points.differing(cell) {
            let sure = if low <= 0.0 && high >= 0.0 { ", not surely different" } else { "" };
            parts.push(format!(
                "difference {} points ({} to {}{sure})",
                points(value),
                points(low),
                points(high)
            ));
        }
        format!("{}. {runs} runs.", parts.join(", "))
    }

    /// What has to be set in the Lab to be where the ring is: ids, and values as a person would type them.
    pub fn to_set(&self) -> Vec<(String, String)> {
        if self.ring == Ring::Lab {
            return Vec::new();
        }
        let typed = |(knob, value): (&Knob, f64)| (knob.id().to_owned(), knob.typed(value));
        self.ring_values().into_iter().map(typed).collect()
    }
}

/// Settings in words: "Leadership change 3.7 years, Public enmity 13 %".
fn settings<'a>(values: impl Iterator<Item = (&'a Knob, f64)>) -> String {
    let words: Vec<String> = values
        .map(|(knob, value)| match (knob.id(), value) {
            ("leadership_change", 0.0) => "nobody leaves office".into(),
            ("leadership_change", _) => format!("a new leader every {}", knob.show(value)),
            ("public_enmity", _) => format!("{} of the public trust", knob.show(value)),
            ("sensibility", _) => format!("fear is seen in {} of hostile acts", knob.show(value)),
            _ => format!("{} {}", knob.name(), knob.show((value * 1e4).round() / 1e4)),
        })
        .collect();
    let text = words.join(", ");
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
