//! The session's results as a [`LabFigure`].

use super::Lab;
use super::results::{self, Bands, run_series};
use super::settings::Quantity;
use crate::dyad::Level;
use crate::param::level_name;
use crate::plot::LabFigure;
use crate::plot::TheoryHue;
use crate::plot::figure::{Curve, EventMark, Strip, StripLine, Term};
use crate::text::{lower, say, short, whole};
use crate::theory::Family;
use crate::trajectory::Measure;

/// How a theory is drawn. Where both theories are of one family the second takes another family's look.
pub fn hues(families: [Family; 2]) -> [TheoryHue; 2] {
    let own = families.map(|family| match family {
        Family::Interpersonal => TheoryHue::Interpersonal,
        Family::Embedded => TheoryHue::Embedded,
        Family::Dispositional => TheoryHue::Dispositional,
        Family::Rational => TheoryHue::Rational,
    });
    if own[0] != own[1] {
        return own;
    }
    let other =
        if own[0] == TheoryHue::Interpersonal { TheoryHue::Embedded } else { TheoryHue::Interpersonal };
    [own[0], other]
}

/// The word of a hue, as the style sheet knows it.
pub fn hue_word(hue: TheoryHue) -> &'static str {
    match hue {
        TheoryHue::Interpersonal => "interpersonal",
        TheoryHue::Embedded => "embedded",
        TheoryHue::Dispositional => "dispositional",
        TheoryHue::Rational => "rational",
    }
}

impl Lab {
    pub(super) fn hues(&self) -> [TheoryHue; 2] {
        hues([0, 1].map(|i| self.state.settings.theory(i).family))
    }

    pub(super) fn figure(&self) -> LabFigure {
        let scenario = &self.state.scenario;
        let hues = self.hues();
        let mark = |e: &crate::scenario::Event| EventMark {
            at: scenario.position_of(e.date),
            actor: e.actor,
            kind: e.kind,
            intensity: e.intensity.value,
            label: e.label.clone(),
            muted: e.muted || !scenario.marks_a_turnover(e),
        };
        let last = |values: &[f64]| values.last().copied().unwrap_or(f64::NAN);
        LabFigure {
            start_year: scenario.start.year(),
            start_quarter: scenario.start.quarter() - 1,
            quarters: scenario.quarters() as usize,
            sides: [0, 1].map(|i| scenario.sides[i].name.clone()),
            sides_short: [0, 1].map(|i| scenario.sides[i].short.clone()),
            axis_max: if self.state.settings.quantity == Quantity::Cooperation { 100.0 } else { 90.0 },
            curves: [0, 1].map(|slot| self.curve(slot, hues[slot])),
            terms: self.terms(),
            events: scenario.events.iter().map(mark).collect(),
            held_event: self.held_event().map(mark),
            observed: self.observed(),
            record: self.record_mark(),
            strips: Level::ALL.map(|level| self.strip(level)).into(),
            institutions: Some(Strip {
                label: say!("lab-institutions"),
                note: (self.parameters[1].institution_growth == 0.0).then(|| say!("lab-not-in-theory")),
                lines: self.summaries[1]
                    .iter()
                    .map(|s| StripLine {
                        side: None,
                        median: s.institutions.median.clone(),
                        band50: None,
                        end_label: whole(last(&s.institutions.median)).said(),
                    })
                    .collect(),
                surveys: Vec::new(),
            }),
            pin: Some(self.pin),
            hover: self.hover,
            threshold_note: self.threshold_note(),
            dragging: self.held.is_some(),
        }
    }

    fn threshold_note(&self) -> String {
        if self.state.settings.quantity == Quantity::Cooperation {
            return String::new();
        }
        let first = |slot: usize| self.summaries[slot].as_ref().and_then(|s| s.threshold.first().copied());
        match (first(0), first(1)) {
            (Some(a), Some(b)) => {
                let name = |slot: usize| lower(self.state.settings.theory(slot).name());
                say!(
                    "lab-threshold-note-values",
                    first = whole(a),
                    firstTheory = name(0),
                    second = whole(b),
                    secondTheory = name(1)
                )
            }
            _ => say!("lab-threshold-note"),
        }
    }

    fn curve(&self, slot: usize, style: TheoryHue) -> Curve {
        let quantity = results::slot(self.state.settings.quantity);
        let bands = self.summaries[slot].as_ref().map(|s| &s.quantities[quantity]);
        let median = bands.map(|b| b.median.clone()).unwrap_or_default();
        let pin = self.pin as usize;
        let turnover = self.pinned_turnover();
        let dot = |t: usize| median.get(t).map(|&v| (t, v));
        Curve {
            name: self.state.settings.theory(slot).name().into(),
            style,
            band50: bands.map(|b| (b.q25.clone(), b.q75.clone())),
            band90: bands.map(|b| (b.q05.clone(), b.q95.clone())),
            run: run_series(&self.runs[slot], self.state.settings.quantity),
            ghost: self.ghosts[slot].clone(),
            counterfactual: match (&self.stays[slot], turnover) {
                _ if self.state.is_forked() => self.references[slot].as_ref().and_then(|bands| {
                    let from = self.parts_at(slot)?.saturating_sub(1);
                    Some((from, bands[quantity].median[from..].to_vec(), self.reference_words().into()))
                }),
                (Some(stay), Some((quarter, side))) => {
                    let from = quarter as usize;
                    Some((from, stay[quantity].median[from..].to_vec(), self.stay_label(from, side)))
                }
                _ => None,
            },
            threshold: (self.state.settings.quantity != Quantity::Cooperation)
                .then(|| self.summaries[slot].as_ref().map(|s| s.threshold.clone()))
                .flatten(),
            before_after: turnover.and_then(|_| dot(pin).zip(dot(pin + 1))),
            median,
        }
    }

    fn stay_label(&self, quarter: usize, side: usize) -> String {
        self.leaving(quarter, side).map_or_else(String::new, |name| say!("lab-had-stayed", leader = name))
    }

    /// Short name of the leader whose term ends in a quarter.
    pub(super) fn leaving(&self, quarter: usize, side: usize) -> Option<String> {
        let terms = self.state.scenario.terms(side);
        let next =
            terms.iter().position(|l| self.state.scenario.quarter_of(l.start) == Some(quarter as u32))?;
        Some(terms[next.checked_sub(1)?].short.clone())
    }

    /// Short name of the leader who arrives in a quarter.
    pub(super) fn arriving(&self, quarter: usize, side: usize) -> Option<String> {
        let terms = self.state.scenario.terms(side);
        terms
            .iter()
            .find(|l| self.state.scenario.quarter_of(l.start) == Some(quarter as u32))
            .map(|l| l.short.clone())
    }

    fn terms(&self) -> Vec<Term> {
        let end = f64::from(self.state.scenario.quarters());
        let mut out = Vec::new();
        for side in 0..2 {
            if self.state.settings.leadership_change.is_none() && !self.state.scenario.leaders_by_chance {
                out.extend(self.state.scenario.terms(side).into_iter().filter_map(|leader| {
                    let start = self.state.scenario.position_of(leader.start).max(0.0);
                    let stop = self.state.scenario.position_of(leader.end).min(end);
                    (stop > start).then(|| Term {
                        side,
                        name: leader.name.clone(),
                        start,
                        end: stop,
                        drawn_by_chance: false,
                    })
                }));
                continue;
            }
            // Terms of the highlighted run: the first leader is the scenario's, if it names one; the others are drawn
            // by chance.
            let opening = self.state.scenario.opening(side).map(|leader| leader.name.clone());
            let named_until = if opening.is_some() { 0.0 } else { -1.0 };
            let mut start = 0.0;
            // Those of whom nobody has a name are counted.
            let mut count = 1_usize;
            let counted = opening.is_none();
            let mut name = opening.unwrap_or_else(|| say!("lab-leader-counted", number = count));
            for (t, left) in self.runs[1].series(Measure::Turnover(side)).iter().enumerate() {
                if *left > 0.0 {
                    let stop = t as f64 + 1.0;
                    out.push(Term { side, name, start, end: stop, drawn_by_chance: start > named_until });
                    count += 1;
                    let next = if counted {
                        say!("lab-leader-counted", number = count)
                    } else {
                        say!("lab-leader-new")
                    };
                    (start, name) = (stop, next);
                }
            }
            if start < end {
                out.push(Term { side, name, start, end, drawn_by_chance: start > named_until });
            }
        }
        out
    }

    /// Coded events, smoothed: a moving average with the weight of the cooperation level.
    fn observed(&self) -> Vec<(f64, f64)> {
        if self.state.scenario.events.is_empty() || self.record_is_in_row() {
            return Vec::new();
        }
        let mut level = 0.0;
        let quarters = self.state.scenario.quarters() as usize;
        let mut sums = vec![(0.0, 0usize); quarters];
        for event in &self.state.scenario.events {
            if let Some(t) = self.state.scenario.quarter_of(event.date) {
                sums[t as usize].0 += event.intensity.value;
                sums[t as usize].1 += 1;
            }
        }
        sums.into_iter()
            .enumerate()
            .map(|(t, (sum, count))| {
                let target = if count == 0 { 0.0 } else { sum / count as f64 };
                level += 0.35 * (target - level) * if count == 0 { 0.35 } else { 1.0 };
                (t as f64, level)
            })
            .collect()
    }

    fn strip(&self, level: Level) -> Strip {
        let k = level as usize;
        let absent = self.parameters[1].frozen[k];
        let line = |side: usize, bands: &Bands| StripLine {
            side: Some(side),
            median: bands.median.clone(),
            band50: Some((bands.q25.clone(), bands.q75.clone())),
            end_label: bands.median.last().map_or_else(String::new, |v| short(v.round()).said()),
        };
        Strip {
            label: level_name(level).into(),
            note: absent.then(|| say!("lab-not-in-theory")),
            lines: match &self.summaries[1] {
                Some(s) if !absent => [0, 1].map(|i| line(i, &s.levels[i][k])).into(),
                _ => Vec::new(),
            },
            surveys: self
                .state
                .scenario
                .surveys
                .iter()
                .filter(|s| s.level == level && s.side == 0)
                .filter_map(|s| {
                    let at = self.state.scenario.position_of_survey(s);
                    let inside = (0.0..f64::from(self.state.scenario.quarters())).contains(&at);
                    let value = s.value?;
                    inside.then(|| {
                        (at, value, say!("lab-record-survey", series = &s.pollster, value = whole(value)))
                    })
                })
                .chain(if level == Level::Public { self.record_surveys() } else { Vec::new() })
                .collect(),
        }
    }
}
