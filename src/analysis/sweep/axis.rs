//! One axis of a sweep: a knob and the values it takes.

use crate::analysis::Knob;
use crate::math::{exp, ln};
use crate::text::{say, short};
use serde::Deserialize;

/// How values are spread between the first and the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scale {
    /// As on the knob's slider.
    Slider,
    /// Equal steps.
    Linear,
    /// Equal ratios.
    Log,
}

/// What is asked of an axis; what is left out is as on the slider.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskAxis {
    /// The knob's id.
    pub knob: String,
    /// The first value.
    #[serde(default)]
    pub from: Option<f64>,
    /// The last value.
    #[serde(default)]
    pub to: Option<f64>,
    /// How many values there are.
    #[serde(default = "usual_steps")]
    pub steps: usize,
    /// How they are spread.
    #[serde(default = "usual_scale")]
    pub scale: Scale,
    /// Whether "nobody leaves" is added to the terms in office, as it is unless this says no.
    #[serde(default)]
    pub none: Option<bool>,
}

fn usual_steps() -> usize {
    20
}

fn usual_scale() -> Scale {
    Scale::Slider
}

/// The lever whose axis has a place beyond every number: nobody leaves.
const LEADERSHIP: &str = "leadership_change";

/// A knob and its values.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// What is turned.
    pub knob: Knob,
    /// Its values, rising; without that for "nobody leaves".
    pub values: Vec<f64>,
    /// Whether "nobody leaves" is one place more.
    pub none: bool,
}

impl Axis {
    /// From what is asked; `place` is what the axis is called.
    ///
    /// # Errors
    /// One sentence with what is allowed.
    pub fn new(place: &str, ask: &AskAxis) -> Result<Self, String> {
        let knob = Knob::find(&ask.knob).map_err(|refusal| format!("{place}: {refusal}"))?;
        let (low, high) = knob.slider();
        let (from, to) = (ask.from.unwrap_or(low), ask.to.unwrap_or(high));
        for value in [from, to] {
            if knob.id() == LEADERSHIP && value == 0.0 {
                return Err(say!("ask-axis-nobody", place = place));
            }
            knob.check(value).map_err(|refusal| format!("{place}: {refusal}"))?;
        }
        if from >= to {
            let (least, most) = knob.range();
            return Err(say!(
                "ask-axis-crosses",
                place = place,
                from = short(from),
                to = short(to),
                least = short(least),
                most = short(most)
            ));
        }
        if !(2..=super::MAX_CELLS).contains(&ask.steps) {
            return Err(say!("ask-axis-steps", place = place, steps = ask.steps, most = super::MAX_CELLS));
        }
        if ask.scale == Scale::Log && from <= 0.0 {
            return Err(say!("ask-axis-log", place = place, from = short(from)));
        }
        let none = ask.none.unwrap_or(knob.id() == LEADERSHIP);
        if none && knob.id() != LEADERSHIP {
            return Err(say!("ask-axis-none", place = place, knob = LEADERSHIP));
        }
        let values = values(&knob, ask, (from, to));
        if !values.is_sorted_by(|a, b| a < b) {
            return Err(say!(
                "ask-axis-whole",
                place = place,
                steps = ask.steps,
                from = short(from),
                to = short(to),
                most = short(to - from + 1.0)
            ));
        }
        Ok(Self { knob, values, none })
    }

    /// How many places there are, "nobody leaves" included.
    pub fn len(&self) -> usize {
        self.values.len() + usize::from(self.none)
    }

    /// Never: there are at least two.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// The value at a place; 0, which means that nobody leaves, beyond the last.
    pub fn value(&self, place: usize) -> f64 {
        self.values.get(place).copied().unwrap_or(0.0)
    }

    /// The refinement at which a place is computed, from 0.
    pub(super) fn level(&self, place: usize) -> u32 {
        let depth = depth(self.values.len());
        match place {
            _ if place + 1 >= self.values.len() => 0,
            _ => depth - place.trailing_zeros().min(depth),
        }
    }
}

/// How often the steps of a first picture are halved until every one of `count` values is there.
pub fn depth(count: usize) -> u32 {
    // At least four steps in the first picture.
    (count.saturating_sub(1) / 4).checked_ilog2().unwrap_or(0)
}

/// The places among `count` values that are known at a refinement: the last always, and all at the last refinement.
pub fn lattice(count: usize, level: u32) -> Vec<usize> {
    let stride = 1usize << (depth(count) - level.min(depth(count)));
    let mut places: Vec<usize> = (0..count).step_by(stride).collect();
    if places.last() != Some(&(count - 1)) {
        places.push(count - 1);
    }
    places
}

fn values(knob: &Knob, ask: &AskAxis, (from, to): (f64, f64)) -> Vec<f64> {
    // A slider that counts has whole numbers only, and none beside its ends on any scale.
    let whole = knob.at(0.3).fract() == 0.0 && knob.at(0.7).fract() == 0.0 && knob.check(0.5).is_err();
    let (low, high) = knob.slider();
    let on_slider = ask.scale == Scale::Slider && from >= low && to <= high;
    let [first, last] = [from, to].map(|value| knob.position(value));
    let ratio = if from > 0.0 { ln(to / from) } else { 0.0 };
    (0..ask.steps)
        .map(|step| {
            let share = step as f64 / (ask.steps - 1) as f64;
            let value = match ask.scale {
                // The ends are those that were asked for, to the last bit.
                _ if step == 0 => from,
                _ if step + 1 == ask.steps => to,
                Scale::Slider if on_slider => knob.at(first + share * (last - first)),
                Scale::Log => from * exp(share * ratio),
                _ => from + share * (to - from),
            };
            if whole { value.round() } else { value.clamp(from, to) }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beyond_its_slider_a_knob_has_equal_steps() {
        let ask = |from, to, steps| AskAxis {
            knob: "decisiveness".into(),
            from: Some(from),
            to: Some(to),
            steps,
            scale: Scale::Slider,
            none: None,
        };
        let (low, high) = Knob::find("decisiveness").unwrap().slider();
        let within = Axis::new("across", &ask(low, high, 3)).unwrap().values;
        assert!(
            (within[1] - (low + high) / 2.0).abs() > 0.1 * (high - low),
            "the slider is even: {within:?}"
        );
        let beyond = Axis::new("across", &ask(low, high + 10.0, 3)).unwrap().values;
        assert!((beyond[1] - (low + high + 10.0) / 2.0).abs() < 1e-9, "{beyond:?} between {low} and {high}");
    }
}
