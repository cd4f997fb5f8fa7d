//! The curve of survival: what is left of joint cooperation, quarter by quarter, after the turnover at the pin.

use super::Lab;
use super::settings::Kind;
use super::small::{GAP, pairs};
use crate::measures::{LEAST_COOPERATING, SurvivalCurve};
use crate::plot::small::{SurvivalFigure, SurvivalLine};
use crate::text::{say, whole};
use serde_json::{Value, json};

impl Lab {
    /// Reads the curve of survival after the turnover at the pin, where there are more pairs than at the last time.
    pub(super) fn read_curve(&mut self, slot: usize, turnover: u32) {
        let [Some(with), Some(without)] =
            [Kind::Main, Kind::Stay].map(|kind| self.answers.ensemble(kind, slot))
        else {
            return;
        };
        let stamp = (
            self.answers.since(Kind::Main),
            self.answers.since(Kind::Stay),
            pairs(with, without),
            turnover as usize,
        );
        if self.small.curves[slot].as_ref().is_none_or(|(known, _)| *known != stamp) {
            let scripted = self.scripted(slot);
            let curve = SurvivalCurve::of(with, without, turnover as usize, |t| scripted.contains(&t));
            self.small.curves[slot] = Some((stamp, curve));
            self.dirty.small = true;
            self.dirty.text = true;
        }
    }

    /// The quarters, in order, in which the script has both sides cooperate.
    fn scripted(&self, slot: usize) -> Vec<usize> {
        let script = self.state.settings.script(&self.state.scenario, self.state.settings.theory(slot));
        let decided = script.quarters.iter().enumerate().filter(|(_, quarter)| quarter.has_both_cooperate());
        decided.map(|(t, _)| t).collect()
    }

    /// Whether a curve that has points has gaps, too.
    fn has_gaps(&self) -> bool {
        (0..2)
            .filter_map(|slot| self.survival_curve(slot))
            .any(|curve| curve.has_points() && curve.points.iter().any(Option::is_none))
    }

    fn survival_curve(&self, slot: usize) -> Option<&SurvivalCurve> {
        self.small.curves[slot].as_ref()?.1.as_ref()
    }

    pub(super) fn survival_figure(&self) -> SurvivalFigure {
        let hues = self.hues();
        let line = |slot: usize| {
            let curve = self.survival_curve(slot);
            let percent = |read: fn(&crate::measures::Survival) -> f64| -> Vec<f64> {
                // Of quarter 0, the turnover's own, there is no survival.
                let points = curve.into_iter().flat_map(|curve| &curve.points);
                std::iter::once(GAP)
                    .chain(points.map(|point| point.as_ref().map_or(GAP, |point| 100.0 * read(point))))
                    .collect()
            };
            SurvivalLine {
                name: self.state.settings.theory(slot).name().into(),
                style: hues[slot],
                ratio: percent(|point| point.ratio),
                band: (percent(|point| point.low), percent(|point| point.high)),
                half: curve.and_then(|curve| curve.half_life).map(|quarters| {
                    (quarters, [half_after(quarters), say!("lab-survival-half-short", quarters = quarters)])
                }),
            }
        };
        let known = self.small.curves.iter().all(Option::is_some);
        let some = (0..2).any(|slot| self.survival_curve(slot).is_some_and(SurvivalCurve::has_points));
        let length = |slot| self.survival_curve(slot).map_or(0, |curve| curve.points.len());
        SurvivalFigure {
            quarters: length(0).max(length(1)),
            lines: [0, 1].map(line),
            empty: match (some, known) {
                (true, _) => None,
                (false, true) => Some(say!("lab-survival-nothing", least = whole(LEAST_COOPERATING as f64))),
                (false, false) => Some(say!("lab-survival-under-way")),
            },
            dragging: self.held.is_some(),
        }
    }

    /// The curve of survival in words.
    pub(super) fn curve_view(&self) -> Value {
        let half = [0, 1].map(|slot| {
            let name = self.state.settings.theory(slot).name();
            let words = match (&self.small.curves[slot], self.survival_curve(slot)) {
                (None, _) => "…".into(),
                (_, None) => say!("lab-survival-ends"),
                (_, Some(curve)) if !curve.has_points() => say!("lab-nothing-to-lose"),
                (_, Some(curve)) => match curve.half_life {
                    Some(quarters) => half_after(quarters),
                    None => say!("lab-survival-never"),
                },
            };
            say!("named", name = name, value = words)
        });
        let mut text = say!("lab-survival-description");
        for slot in 0..2 {
            let Some(curve) = self.survival_curve(slot) else { continue };
            let name = self.state.settings.theory(slot).name();
            let at = |n: usize| curve.points.get(n - 1)?.map(|point| (n, point));
            let said: Vec<String> = [1, 4, 8, 12, 24]
                .into_iter()
                .filter_map(at)
                .map(|(n, point)| {
                    say!("lab-survival-after", percent = whole(100.0 * point.ratio), quarters = n)
                })
                .collect();
            text.push(' ');
            text += &if said.is_empty() {
                say!("lab-survival-theory", theory = name, said = say!("lab-nothing-to-lose"))
            } else {
                say!("lab-survival-theory", theory = name, said = said)
            };
            if let Some(share) = curve.collapse.and_then(|share| share.value()) {
                text.push(' ');
                text += &say!("lab-survival-collapse", share = whole(100.0 * share));
            }
        }
        let mut half = half.to_vec();
        if self.has_gaps() {
            let gaps = say!("lab-survival-gaps");
            text += &format!(" {gaps}.");
            half.push(gaps);
        }
        json!({ "description": text, "half": half })
    }
}

fn half_after(quarters: usize) -> String {
    say!("lab-survival-half", quarters = quarters)
}
