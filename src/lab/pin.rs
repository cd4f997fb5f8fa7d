//! The pin and the hairline: the time that sentences and numbers speak about.

use super::Lab;
use super::settings::Kind;
use crate::scenario::Scenario;
use crate::text::{say, short};
use crate::trajectory::{Measure, Trajectory};

impl Lab {
    /// Where the pin starts: where the case says; else at the script's first turnover; where leaders come by chance, at that of the
    /// highlighted run, whose terms of office the chart shows.
    pub(super) fn first_turnover(scenario: &Scenario, runs: &[Trajectory; 2]) -> f64 {
        if let Some(quarter) = scenario.opens_at {
            return f64::from(quarter.quarters_since(scenario.start));
        }
        let script = scenario.script();
        let of = |side: usize| {
            if scenario.leaders_by_chance {
                return runs[1].series(Measure::Turnover(side)).iter().position(|&left| left > 0.0);
            }
            script.quarters.iter().position(|i| i.turnover[side])
        };
        of(0).or_else(|| of(1)).unwrap_or(0) as f64
    }

    /// The turnover at the pin: quarter and side.
    pub(super) fn pinned_turnover(&self) -> Option<(u32, usize)> {
        let quarter = self.pin as u32;
        let script = self.state.settings.script(&self.state.scenario, self.state.settings.theory(1));
        let intervention = script.quarters.get(quarter as usize)?;
        (0..2).find(|&i| intervention.turnover[i]).map(|i| (quarter, i))
    }

    pub(super) fn move_pin(&mut self, quarter: f64) {
        let last = f64::from(self.state.scenario.quarters() - 1);
        let pin = quarter.round().clamp(0.0, last);
        if pin != self.pin {
            self.pin = pin;
            self.ask_again(&[Kind::Stay]);
            self.survivals = [None; 2];
            self.small.forget_survival();
        }
        self.dirty.curves = true;
        self.dirty.pointer = true;
        self.dirty.text = true;
    }

    /// Moves the hairline; returns what stands under the pointer, if it is an event.
    pub fn hover(&mut self, at: Option<(f64, f64)>) -> Option<String> {
        let (figure, layout) = self.picture.as_ref()?;
        let hit = at.and_then(|(x, y)| layout.locate(x, y));
        let quarter = hit.map(|hit| hit.quarter);
        let title = at
            .and_then(|(x, y)| {
                crate::plot::event_at(layout, figure, x, y, if layout.narrow { 22.0 } else { 12.0 })
            })
            .and_then(|i| {
                let event = self.state.scenario.events.get(i)?;
                Some(say!(
                    "lab-event",
                    text = &event.text,
                    intensity = short(event.intensity.value),
                    status = event.intensity.status.name(),
                    confidence = event.confidence.words(),
                    source = &event.source
                ))
            });
        let title = title.or_else(|| {
            let reach = if layout.narrow { 16.0 } else { 8.0 };
            self.record_point(crate::plot::record_at(layout, figure, at?, reach)?)
        });
        self.hover_quarter(quarter);
        title
    }

    /// Puts the hairline at a quarter, for what plays along time; `None` takes it away.
    pub fn hover_quarter(&mut self, quarter: Option<f64>) {
        let last = f64::from(self.state.scenario.quarters() - 1);
        let hover = quarter.map(|quarter| quarter.round().clamp(0.0, last));
        if hover != self.hover {
            self.hover = hover;
            self.dirty.pointer = true;
        }
    }

    /// Sets the pin where the pointer is, drawn to turnovers and events within 8 pixels.
    pub fn press(&mut self, x: f64, y: f64) -> bool {
        let Some((_, layout)) = &self.picture else { return false };
        let Some(hit) = layout.locate(x, y) else { return false };
        let snapped = layout.snap(hit.quarter, 8.0);
        let quarter = if snapped == hit.quarter { snapped.round() } else { snapped.floor() };
        self.move_pin(quarter);
        true
    }

    /// Moves the pin by keyboard: a quarter, a year (`page`), to the next event or turnover (`tick`).
    pub fn step_pin(&mut self, direction: f64, stride: &str) {
        let to = match stride {
            "tick" => {
                let mut stops: Vec<f64> = self.figure().events.iter().map(|e| e.at.floor()).collect();
                stops.sort_unstable_by(f64::total_cmp);
                let next = if direction > 0.0 {
                    stops.into_iter().find(|s| *s > self.pin)
                } else {
                    stops.into_iter().rev().find(|s| *s < self.pin)
                };
                next.unwrap_or(self.pin)
            }
            "page" => self.pin + 4.0 * direction,
            _ => self.pin + direction,
        };
        self.move_pin(to);
    }
}
