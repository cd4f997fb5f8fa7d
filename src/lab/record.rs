//! The observed record beside the model: which series is shown, and how well the runs fit one.

use super::Lab;
use super::history::State;
use super::settings::Settings;
use crate::dyad::Level;
use crate::ensemble::EXACT;
use crate::math::logistic;
use crate::measures::{Fit, Years};
use crate::plot::figure::{ObservedSeries, SeriesPoint, SeriesShape};
use crate::scenario::{CODED_EVENTS, Observed, Point, RecordKind, Scenario};
use crate::text::{Value as Said, grouped, message, minus, quoted, say, short, whole};
use crate::trajectory::Measure;
use serde_json::{Value, json};

/// Fewest years in common with the runs for a series to be compared with them.
const FEWEST_YEARS: usize = 4;

/// The series of an id as it is set: none is the coded events.
///
/// # Errors
/// One sentence with what is allowed.
pub(super) fn parse(scenario: &Scenario, id: &str) -> Result<Option<String>, String> {
    if id == CODED_EVENTS || id == "none" {
        return Ok(None);
    }
    if scenario.record.iter().any(|series| series.id == id) {
        return Ok(Some(id.into()));
    }
    let known: Vec<&str> = scenario.record.iter().map(|series| series.id.as_str()).collect();
    let known: Vec<String> = [&[CODED_EVENTS], &known[..]].concat().into_iter().map(Into::into).collect();
    Err(say!("lab-record-unknown", id = quoted(id), known = known))
}

fn find<'a>(scenario: &'a Scenario, settings: &Settings) -> Option<&'a Observed> {
    let id = settings.record.as_ref()?;
    scenario.record.iter().find(|series| series.id == *id)
}

/// The yearly values of a series that lie in years which the case has from January to December.
fn yearly(scenario: &Scenario, series: &Observed) -> Vec<(i32, f64)> {
    let (first, last) = (scenario.start.first_day(), scenario.end.last_day());
    let whole = first.year() + i32::from(first.month() > 1)..=last.year() - i32::from(last.month() < 12);
    // The value, and of how many it is the mean.
    let mut years: Vec<(i32, f64, f64)> = Vec::new();
    for point in &series.points {
        let year = point.date.first_day().year();
        match years.last_mut() {
            Some((last, mean, count)) if *last == year => {
                *count += 1.0;
                *mean += (point.value - *mean) / *count;
            }
            _ if whole.contains(&year) => years.push((year, point.value, 1.0)),
            _ => {}
        }
    }
    years.into_iter().map(|(year, mean, _)| (year, mean)).collect()
}

/// The series that runs are compared with: the one shown, or the first of the case that can be.
fn fitted<'a>(scenario: &'a Scenario, settings: &Settings) -> Option<&'a Observed> {
    let fits = |series: &&Observed| {
        series.kind != RecordKind::Crises && yearly(scenario, series).len() >= FEWEST_YEARS
    };
    find(scenario, settings).filter(fits).or_else(|| scenario.record.iter().find(fits))
}

/// Half of a scale that values fill: 1, 2 or 5 times a power of ten, as far as the scale goes.
fn reach(series: &Observed) -> f64 {
    let most = series.points.iter().fold(0.0_f64, |most, point| most.max(point.value.abs()));
    let bound = series.low.abs().max(series.high.abs());
    let steps =
        [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0];
    steps.into_iter().find(|step| *step >= most).unwrap_or(bound).min(bound)
}

impl Lab {
    pub(super) fn shown_series(&self) -> Option<&Observed> {
        find(&self.state.scenario, &self.state.settings)
    }

    /// The choice of a record as a step is called.
    pub(super) fn record_words(&self, settings: &Settings) -> String {
        let series = find(&self.state.scenario, settings);
        let series = series.map_or_else(|| say!("lab-record-coded"), |series| series.short.clone());
        say!("lab-record-step", series = series)
    }

    /// Whether the record takes the place of the coded events in their row.
    pub(super) fn record_is_in_row(&self) -> bool {
        self.shown_series().is_some_and(|series| series.kind != RecordKind::Share)
    }

    /// The record as the figure has it.
    pub(super) fn record_mark(&self) -> Option<ObservedSeries> {
        let (scenario, series) = (&self.state.scenario, self.shown_series()?);
        let crises = series.kind == RecordKind::Crises;
        let point = |point: &Point| {
            let middle = scenario.middle_of(point.date);
            if !crises {
                return SeriesPoint { from: middle, to: middle, value: point.value };
            }
            // A crisis of which only the month or year of its end is known ended somewhere in it.
            let to = point
                .end
                .map_or_else(|| scenario.position_of(point.date.last_day()), |end| scenario.middle_of(end));
            SeriesPoint { from: scenario.position_of(point.date.first_day()), to, value: point.value }
        };
        Some(ObservedSeries {
            name: series.short.clone(),
            unit: series.unit.split([' ', ',']).next().unwrap_or_default().into(),
            shape: match series.kind {
                RecordKind::Score => SeriesShape::Line { reach: reach(series) },
                RecordKind::Share => SeriesShape::Circles,
                RecordKind::Crises => SeriesShape::Spans,
            },
            points: series.points.iter().map(point).collect(),
        })
    }

    /// A share of citizens as surveys of the public's strip: quarter, per cent, words.
    pub(super) fn record_surveys(&self) -> Vec<(f64, f64, String)> {
        let Some(series) = self.shown_series().filter(|series| series.kind == RecordKind::Share) else {
            return Vec::new();
        };
        let quarters = f64::from(self.state.scenario.quarters());
        let points = series.points.iter().map(|point| {
            let at = self.state.scenario.middle_of(point.date);
            (at, point.value, say!("lab-record-survey", series = &series.short, value = whole(point.value)))
        });
        points.filter(|(at, ..)| (0.0..quarters).contains(at)).collect()
    }

    /// What a point of the record says, by its place in the figure's series.
    pub(super) fn record_point(&self, index: usize) -> Option<String> {
        let series = self.shown_series()?;
        let point = series.points.get(index)?;
        let when = match point.end {
            Some(end) if end != point.date => say!("lab-record-span", from = point.date, to = end),
            _ => say!("day", day = point.date),
        };
        if series.kind == RecordKind::Crises {
            let label = point.label.as_deref().unwrap_or(&series.short);
            return Some(say!("lab-record-crisis", label = label, when = when, source = &series.source));
        }
        let n = point
            .n
            .map_or_else(String::new, |n| format!(" {}", say!("lab-record-n", n = grouped(n as usize))));
        Some(say!(
            "lab-record-point",
            series = &series.name,
            when = when,
            value = short(point.value).with_minus(),
            count = n,
            unit = &series.unit,
            source = &series.source
        ))
    }

    /// What the page says of the record: the choices and what is shown.
    pub(super) fn record_view(&self) -> Value {
        let coded = json!({ "id": CODED_EVENTS, "label": say!("lab-record-coded") });
        let choice = |series: &Observed| json!({ "id": series.id, "label": series.short });
        let choices: Vec<Value> =
            std::iter::once(coded.clone()).chain(self.state.scenario.record.iter().map(choice)).collect();
        let shown = self.shown_series();
        let mut view = shown.map_or(coded, choice);
        view["choices"] = choices.into();
        view["note"] = match shown {
            None => say!("lab-record-coded-note").into(),
            Some(series) => {
                let n: u32 = series.points.iter().filter_map(|point| point.n).fold(0, u32::saturating_add);
                let n = if n > 0 { say!("lab-record-n-all", n = grouped(n as usize)) } else { String::new() };
                let values: [(&str, Said); 5] = [
                    ("series", (&series.name).into()),
                    ("unit", (&series.unit).into()),
                    ("count", series.points.len().into()),
                    ("n", n.into()),
                    ("source", (&series.source).into()),
                ];
                match series.kind {
                    RecordKind::Crises => message("lab-record-entries", &values),
                    _ => message("lab-record-values", &values),
                }
                .into()
            }
        };
        view
    }

    /// Whether a state differs from the present one in nothing but the record shown.
    pub(super) fn differs_in_record_only(&self, state: &State) -> bool {
        let (now, same) = (&self.state, std::rc::Rc::ptr_eq);
        same(&state.case, &now.case)
            && same(&state.scenario, &now.scenario)
            && same(&state.reference, &now.reference)
            && state.settings.record != now.settings.record
            && Settings { record: now.settings.record.clone(), ..state.settings.clone() } == now.settings
    }

    /// Another record is shown: no run changes, and what is known of all of them is compared with it.
    pub(super) fn show_record(&mut self, state: State) {
        self.answers.know_record(&state.settings);
        self.state = state;
        (0..2).for_each(|slot| self.read_fit(slot));
        self.dirty.curves = true;
        self.dirty.text = true;
    }

    /// Compares a theory's runs with the record, once all of them are there.
    pub(super) fn read_fit(&mut self, slot: usize) {
        let scenario = &self.state.scenario;
        let ensemble = self.answers.whole(slot);
        self.fits[slot] =
            fitted(scenario, &self.state.settings).zip(ensemble).and_then(|(series, ensemble)| {
                let from = (scenario.start.year(), usize::from(scenario.start.quarter() - 1));
                let (measure, map): (_, fn(f64) -> f64) = match (series.kind, series.side) {
                    (RecordKind::Share, Some(side)) => (Measure::Trust(side, Level::Public), logistic),
                    _ => (Measure::Joint, |both| both),
                };
                Fit::new(&Years::of(ensemble, measure, from, map), &yearly(scenario, series))
            });
    }

    /// How well the runs fit the record; null where the case has none that could say.
    pub(super) fn fit_view(&self) -> Value {
        let scenario = &self.state.scenario;
        let Some(series) = fitted(scenario, &self.state.settings) else { return Value::Null };
        let years = yearly(scenario, series);
        let (n, runs) = (years.len(), grouped(EXACT));
        let of_years = match (years.first(), years.last()) {
            (Some((first, _)), Some((last, _))) => say!("range", low = *first, high = *last),
            _ => String::new(),
        };
        let mut note = say!("lab-fit-note", series = &series.short, years = of_years, n = n, runs = runs);
        if self.state.is_altered() {
            note.push(' ');
            note += &say!("lab-fit-by-hand");
        }
        let compared = match series.side.filter(|_| series.kind == RecordKind::Share) {
            Some(side) => say!("lab-fit-public", state = &scenario.sides[side].phrase),
            None => say!("lab-fit-joint"),
        };
        let rows: Vec<Value> = (0..2).map(|slot| fit_row(slot, self.fits[slot].as_ref())).collect();
        let silent: Vec<String> = (0..2)
            .filter_map(|slot| {
                let fit = self.fits[slot].as_ref().filter(|fit| (1..fit.runs).contains(&fit.silent))?;
                let name = self.state.settings.theory(slot).name();
                let (silent, runs) = (grouped(fit.silent), grouped(fit.runs));
                Some(say!("lab-fit-silent", theory = name, silent = silent, runs = runs))
            })
            .collect();
        json!({
            "title": say!("lab-fit-title"),
            "note": note,
            "rows": rows,
            "silent": silent.join(" "),
            "source": say!(
                "lab-fit-source", compared = compared, series = &series.name, source = &series.source
            ),
        })
    }
}

/// A theory's row: words, and the bar's value and ends on a track from -1 to 1.
fn fit_row(slot: usize, fit: Option<&Fit>) -> Value {
    let Some(fit) = fit else {
        return json!({ "theory": slot, "text": "…", "value": null, "low": 0, "high": 0 });
    };
    let Some([value, low, high]) = fit.correlation else {
        let text = say!("lab-fit-none");
        return json!({ "theory": slot, "text": text, "value": null, "low": 0, "high": 0 });
    };
    let lag = fit.best.map_or_else(String::new, |(lag, best)| {
        let (years, value) = (lag.abs(), minus(best, 2));
        match lag.signum() {
            0 => say!("lab-fit-lag-none", value = value),
            1 => say!("lab-fit-lag-after", years = years, value = value),
            _ => say!("lab-fit-lag-ahead", years = years, value = value),
        }
    });
    let text =
        say!("lab-fit-correlation", value = minus(value, 2), low = minus(low, 2), high = minus(high, 2))
            + &lag;
    json!({ "theory": slot, "text": text, "value": value, "low": low, "high": high })
}
