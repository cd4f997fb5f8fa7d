//! The chart in words: what moved, by how much, when and why, for who does not see it.

use super::Lab;
use super::results;
use super::settings::Quantity;
use crate::text::{Value as Said, say, whole};

/// A change smaller than this, in per cent points from one quarter to the next, is not told.
const TOLD: f64 = 2.0;

impl Lab {
    /// Of each theory's median the range, the largest rise and the largest fall with what happened in that quarter, and
    /// how long it lies above its threshold.
    pub(super) fn moves(&self) -> String {
        let quantity = self.state.settings.quantity;
        let mut parts = Vec::new();
        for slot in 0..2 {
            let Some(summary) = &self.summaries[slot] else { continue };
            let median = &summary.quantities[results::slot(quantity)].median;
            let theory = self.state.settings.theory(slot).name();
            // Trust is what a quarter begins with, the level of cooperation what it ends with.
            let late = usize::from(quantity == Quantity::Cooperation);
            let low = median.iter().copied().fold(f64::INFINITY, f64::min);
            let high = median.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            parts.push(say!("lab-moves-range", theory = theory, low = whole(low), high = whole(high)));
            if let Some(quarter) = largest(median, 1.0) {
                let (from, to) = (whole(median[quarter]), whole(median[quarter + 1]));
                let (date, why) = (self.date(quarter + late), self.happened(quarter, late));
                parts.push(say!("lab-moves-rise", from = from, to = to, date = date, why = why));
            }
            if let Some(quarter) = largest(median, -1.0) {
                let (from, to) = (whole(median[quarter]), whole(median[quarter + 1]));
                let (date, why) = (self.date(quarter + late), self.happened(quarter, late));
                parts.push(say!("lab-moves-fall", from = from, to = to, date = date, why = why));
            }
            if quantity != Quantity::Cooperation {
                let above = median.iter().zip(&summary.threshold).filter(|(trust, least)| trust >= least);
                let (above, all) = (whole(above.count() as f64), whole(median.len() as f64));
                parts.push(say!("lab-moves-threshold", above = above, all = all));
            }
        }
        parts.join(" ")
    }

    /// What a change between a quarter and the next goes with: the successions that end the quarter, and the events that
    /// count, of a series that is recorded `late` quarters later than trust; in brackets, and empty where there is nothing.
    fn happened(&self, quarter: usize, late: usize) -> String {
        let scenario = &self.state.scenario;
        let scripted = self.state.settings.leadership_change.is_none() && !scenario.leaders_by_chance;
        let successions = (0..2).filter(|_| scripted).filter_map(|side| {
            let (old, new) = (self.leaving(quarter, side)?, self.arriving(quarter, side)?);
            Some(say!("lab-moves-succession", old = old, new = new))
        });
        // A mark of a turnover says in the case's words what the succession says.
        let turnover = crate::scenario::EventKind::Turnover;
        let events = scenario
            .events
            .iter()
            .filter(|event| !event.muted && (event.kind != turnover || !scripted))
            .filter(|event| scenario.quarter_of(event.date) == Some((quarter + late) as u32))
            .map(|event| event.label.clone());
        let all: Vec<String> = successions.chain(events).collect();
        if all.is_empty() { String::new() } else { say!("lab-moves-why", all = Said::List(all)) }
    }
}

/// The quarter in which a series changes most in the direction of `sign`, if that is worth telling.
fn largest(series: &[f64], sign: f64) -> Option<usize> {
    let change = |quarter: usize| sign * (series[quarter + 1] - series[quarter]);
    (0..series.len().saturating_sub(1))
        .max_by(|&a, &b| change(a).total_cmp(&change(b)))
        .filter(|&quarter| change(quarter) >= TOLD)
}
