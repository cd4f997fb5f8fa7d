//! What stands along the axes, and what their ends are called.

use super::MapTab;
use crate::analysis::Knob;
use crate::lab::levers;
use crate::math::{exp, ln};
use crate::plot::map::{AxisTick, SweepAxis};
use crate::text::{message, say, short};
use serde::Deserialize;

/// A mark on a lever's track, as the Lab has it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Mark {
    /// 0 to 1 along the track.
    pub position: f64,
    pub label: String,
    pub source: String,
}

/// An axis without anything.
pub(super) fn empty() -> SweepAxis {
    SweepAxis { title: String::new(), ticks: Vec::new(), beyond: None }
}

/// What an axis counts, with the unit where it is short.
fn title(knob: &Knob) -> String {
    match knob.id() {
        "leadership_change" => say!("map-axis-leadership_change"),
        "public_enmity" => say!("map-axis-public_enmity"),
        "sensibility" => say!("map-axis-sensibility"),
        _ => knob.name(),
    }
}

/// Where settings are low and where they are high, in words that follow "where".
pub(super) fn ends(knob: &Knob) -> [String; 2] {
    let id = if knob.is_lever() { knob.id() } else { "other" };
    let name = [("name", knob.name().into())];
    [message(&format!("map-end-{id}-low"), &name), message(&format!("map-end-{id}-high"), &name)]
}

/// A value as the axis writes it, without its unit.
fn number(knob: &Knob, value: f64) -> String {
    let rounded = match knob.id() {
        "public_enmity" | "sensibility" => (value * 1000.0).round() / 10.0,
        "leadership_change" => (value * 10.0).round() / 10.0,
        _ => (value * 1e4).round() / 1e4,
    };
    short(rounded).said()
}

/// Values that are named where there is room, beside marks.
fn landmarks(knob: &Knob, ends: (f64, f64)) -> Vec<f64> {
    if ends != knob.slider() {
        return round_numbers(knob, ends);
    }
    match knob.id() {
        "leadership_change" => vec![2.0, 6.0, 20.0, 30.0],
        "public_enmity" => vec![0.02, 0.13, 0.7, 0.01],
        "sensibility" => vec![0.0, 1.0, 0.5, 0.25, 0.75],
        _ => round_numbers(knob, ends),
    }
}

/// More round numbers than four steps and a bit can meet.
const MOST_INNER: u32 = 8;

/// The ends, and round numbers between them.
fn round_numbers(knob: &Knob, (low, high): (f64, f64)) -> Vec<f64> {
    // Half way along a scale of ratios is the geometric mean.
    let (least, most) = knob.slider();
    let by_ratio = least > 0.0
        && low >= least
        && high <= most
        && knob.position((least * most).sqrt()) < 0.51
        && high / low > 4.0;
    let mut values = vec![low, high];
    if by_ratio {
        let decades = (ln(high / low) / ln(10.0)).ceil() as i32;
        let first = (ln(low) / ln(10.0)).floor() as i32;
        for decade in first..=first + decades {
            let power = exp(f64::from(decade) * ln(10.0));
            values.extend([1.0, 3.0].map(|digit| digit * power));
        }
    } else {
        let rough = (high - low) / 4.0;
        let power = exp((ln(rough) / ln(10.0)).floor() * ln(10.0));
        let step =
            [1.0, 2.0, 5.0, 10.0].map(|digit| digit * power).into_iter().find(|&step| step >= rough * 0.99);
        let step = step.unwrap_or(rough);
        let first = (low / step).ceil();
        // Counted, not added up: between two neighbouring numbers a step leads nowhere.
        let inner = (0..MOST_INNER).map(|n| (first + f64::from(n)) * step);
        values.extend(inner.take_while(|&value| value < high).map(|value| (value * 1e9).round() / 1e9));
    }
    values.retain(|value| (low..=high).contains(value));
    values
}

impl MapTab {
    /// The marks of a knob that is a lever, by value.
    pub(super) fn marks(&self, knob: &Knob) -> Vec<(f64, &Mark)> {
        let id = knob.id();
        let lever = self.follow.levers.iter().find(|lever| lever.id == id);
        lever
            .into_iter()
            .flat_map(|lever| &lever.ticks)
            .map(|mark| (levers::value_at(id, mark.position), mark))
            .collect()
    }

    /// The axes as they are chosen.
    pub(super) fn axes(&self) -> [SweepAxis; 2] {
        let axis = |n: usize, knob: &Knob| {
            let ends = self.choice.ends(n).unwrap_or_default();
            let marked = self.marks(knob).into_iter().map(|(value, mark)| (value, mark.label.clone()));
            let others = landmarks(knob, ends).into_iter().map(|value| (value, String::new()));
            let leaves = knob.id() == levers::IDS[0];
            let ticks = marked
                .chain(others)
                .filter(|&(value, _)| !(leaves && value == 0.0) && (ends.0..=ends.1).contains(&value))
                .map(|(value, note)| AxisTick {
                    at: self.choice.along(n, value),
                    text: number(knob, value),
                    note,
                });
            SweepAxis {
                title: title(knob),
                ticks: ticks.collect(),
                beyond: leaves.then(|| say!("lever-none")),
            }
        };
        [axis(0, &self.choice.across), self.choice.up.as_ref().map_or_else(empty, |knob| axis(1, knob))]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_between_neighbours_has_its_ends() {
        let knob = Knob::find("cost_of_conflict").unwrap();
        for low in [0.3, 0.5, 1.0, 2.0, 3.0] {
            let high = f64::from_bits(f64::to_bits(low) + 1);
            let values = round_numbers(&knob, (low, high));
            assert!(values.contains(&low) && values.contains(&high) && values.len() < 12, "{values:?}");
        }
    }

    #[test]
    fn every_knob_has_an_axis_with_ends_and_a_few_round_numbers() {
        for knob in Knob::all() {
            let marks = landmarks(&knob, knob.slider());
            assert!((3..14).contains(&marks.len()), "{}: {marks:?}", knob.id());
            let (low, high) = knob.slider();
            assert!(marks.contains(&high) && marks.contains(&low), "{}: {marks:?}", knob.id());
            assert!(marks.iter().all(|&value| number(&knob, value).len() < 8), "{}: {marks:?}", knob.id());
            assert!(!title(&knob).is_empty());
        }
    }
}
