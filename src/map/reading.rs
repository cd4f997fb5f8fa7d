//! What the ring says.

use super::{MapTab, Ring};
use crate::analysis::Knob;
use crate::analysis::sweep::Swept;
use crate::plot::map::Spot;
use crate::text::{Number, message, minus, say, signed, whole};

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
pub(super) fn percent(share: f64) -> Number {
    // Half a per cent is rounded up, and what rounds to nothing has no sign.
    whole((100.0 * share).round() + 0.0)
}

/// A signed number of points.
pub(super) fn points(difference: f64) -> Number {
    let points = (100.0 * difference).round() + 0.0;
    if points > 0.0 { signed(points, 0) } else { minus(points, 0) }
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
                        Some(theory) => percent(swept.points.estimate(theory, cell)?[0]).said(),
                        None => points(swept.points.differing(cell)?[0]).said(),
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
        say!("map-reading", settings = settings(values), estimates = self.estimates(swept, number))
    }

    /// What the ring says, in words.
    pub fn reading(&self) -> String {
        let Some((swept, cell)) = self.read() else { return say!("map-nothing-known") };
        let id = if self.ring == Ring::Lab { "map-reading-lab" } else { "map-reading" };
        let values = settings(self.ring_values().into_iter());
        message(id, &[("settings", values.into()), ("estimates", self.estimates(swept, cell).into())])
    }

    fn estimates(&self, swept: &Swept, cell: usize) -> String {
        let names = |slot: usize| self.theory(slot).name();
        let runs = swept.points.runs.get(cell).copied().unwrap_or(0);
        if runs == 0 {
            let refused = swept.points.refused.binary_search(&cell).is_ok();
            return if refused { say!("map-cannot-be-run") } else { say!("map-not-computed") };
        }
        let mut parts: Vec<String> = Vec::new();
        for (theory, slot) in self.slots().into_iter().enumerate() {
            if let Some([value, low, high]) = swept.points.estimate(theory, cell) {
                parts.push(say!(
                    "map-estimate",
                    theory = names(slot),
                    value = percent(value),
                    low = percent(low),
                    high = percent(high)
                ));
            }
        }
        if let Some([value, low, high]) = swept.points.differing(cell) {
            let unsure = low <= 0.0 && high >= 0.0;
            let id = if unsure { "map-difference-unsure" } else { "map-difference" };
            let numbers = [("value", value), ("low", low), ("high", high)];
            parts.push(message(id, &numbers.map(|(name, number)| (name, points(number).into()))));
        }
        say!("map-estimates", estimates = parts, runs = runs)
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
            ("leadership_change", 0.0) => say!("map-setting-nobody-leaves"),
            ("leadership_change", _) => say!("map-setting-leadership_change", value = knob.show(value)),
            ("public_enmity", _) => say!("map-setting-public_enmity", value = knob.show(value)),
            ("sensibility", _) => say!("map-setting-sensibility", value = knob.show(value)),
            _ => {
                let value = knob.show((value * 1e4).round() / 1e4);
                say!("map-setting", name = knob.name(), value = value)
            }
        })
        .collect();
    let text = words.join(", ");
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
