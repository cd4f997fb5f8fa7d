//! The observed record beside the model: which series is shown, and how well the runs fit one.

use super::Lab;
use super::history::State;
use super::settings::Settings;
use crate::dyad::Level;
use crate::ensemble::EXACT;
use crate::math::logistic;
use crate::measures::{Fit, Years};
use crate::param::plain;
use crate::plot::figure::{ObservedSeries, SeriesPoint, SeriesShape};
use crate::scenario::{CODED_EVENTS, Observed, Point, RecordKind, Scenario};
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
    Err(format!(
        "Record: the case has no {id:?}; {} is allowed.",
        [&[CODED_EVENTS], &known[..]].concat().join(", ")
    ))
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

/// A number with two decimals and a minus that is as wide as a plus.
fn signed(value: f64) -> String {
    format!("{value:.2}").replace('-', "−")
}

/// A count with a comma after the thousands.
fn counted(count: usize) -> String {
    if count < 1000 { count.to_string() } else { format!("{},{:03}", counted(count / 1000), count % 1000) }
}

impl Lab {
    pub(super) fn shown_series(&self) -> Option<&Observed> {
        find(&self.state.scenario, &self.state.settings)
    }

    /// The choice of a record as a step is called.
    pub(super) fn record_words(&self, settings: &Settings) -> String {
        let series = find(&self.state.scenario, settings);
        format!("Record: {}", series.map_or("coded events", |series| &series.short))
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
            (at, point.value, format!("{} {:.0}", series.short, point.value))
        });
        points.filter(|(at, ..)| (0.0..quarters).contains(at)).collect()
    }

    /// What a point of the record says, by its place in the figure's series.
    pub(super) fn record_point(&self, index: usize) -> Option<String> {
        let series = self.shown_series()?;
        let point = series.points.get(index)?;
        let when = match point.end {
            Some(end) if end != point.date => format!("{} to {end}", point.date),
            _ => point.date.to_string(),
        };
        if series.kind == RecordKind::Crises {
            let label = point.label.as_deref().unwrap_or(&series.short);
            return Some(format!("{label}, {when}. {}", series.source));
        }
        let value = plain(point.value).replace('-', "−");
        let n = point.n.map_or_else(String::new, |n| format!(" (n = {})", counted(n as usize)));
        Some(format!("{}, {when}: {value}{n}. Unit: {}. {}", series.name, series.unit, series.source))
    }

    /// What the page says of the record: the choices and what is shown.
    pub(super) fn record_view(&self) -> Value {
        let coded = json!({ "id": CODED_EVENTS, "label": "coded events" });
        let choice = |series: &Observed| json!({ "id": series.id, "label": series.short });
        let choices: Vec<Value> =
            std::iter::once(coded.clone()).chain(self.state.scenario.record.iter().map(choice)).collect();
        let shown = self.shown_series();
        let mut view = shown.map_or(coded, choice);
        view["choices"] = choices.into();
        view["note"] = match shown {
            None => "The case’s own events, smoothed: their intensities are judgements, not a record.".into(),
            Some(series) => {
                let n: u32 = series.points.iter().filter_map(|point| point.n).fold(0, u32::saturating_add);
                let n = if n > 0 { format!(", n = {} in all", counted(n as usize)) } else { String::new() };
                let values = if series.kind == RecordKind::Crises { "entries" } else { "values" };
                let count = series.points.len();
                format!("{}. Unit: {}; {count} {values}{n}. {}", series.name, series.unit, series.source)
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
        let (n, runs) = (years.len(), counted(EXACT));
        let of_years = match (years.first(), years.last()) {
            (Some((first, _)), Some((last, _))) => format!("{first}–{last}"),
            _ => String::new(),
        };
        let by_hand = if self.state.is_altered() { " The timeline has been changed by hand." } else { "" };
        let compared = match series.side.filter(|_| series.kind == RecordKind::Share) {
            Some(side) => format!("public trust of {}", scenario.sides[side].phrase),
            None => "joint cooperation".into(),
        };
        let rows: Vec<Value> = (0..2).map(|slot| fit_row(slot, self.fits[slot].as_ref())).collect();
        let silent: Vec<String> = (0..2)
            .filter_map(|slot| {
                let fit = self.fits[slot].as_ref().filter(|fit| (1..fit.runs).contains(&fit.silent))?;
                let name = self.state.settings.theory(slot).name;
                let (silent, all) = (counted(fit.silent), counted(fit.runs));
                Some(format!("{name}: {silent} of {all} runs are the same in every year and are left out."))
            })
            .collect();
        json!({
            "title": "Does it fit the record?",
            "note": format!(
                "{}, yearly means {of_years}, n = {n} years, {runs} runs. Not out of sample: events, intensities and starting trust were coded knowing the outcome.{by_hand}",
                series.short
            ),
            "rows": rows,
            "silent": silent.join(" "),
            "source": format!("Ranks of {compared}, against: {}. {}", series.name, series.source),
        })
    }
}

/// A theory's row: words, and the bar's value and ends on a track from -1 to 1.
fn fit_row(slot: usize, fit: Option<&Fit>) -> Value {
    let Some(fit) = fit else {
        return json!({ "theory": slot, "text": "…", "value": null, "low": 0, "high": 0 });
    };
    let Some([value, low, high]) = fit.correlation else {
        let text = "no run varies from year to year: there is no rank correlation";
        return json!({ "theory": slot, "text": text, "value": null, "low": 0, "high": 0 });
    };
    let lag = fit.best.map_or_else(String::new, |(lag, best)| {
        let years = if lag.abs() == 1 { "1 year".into() } else { format!("{} years", lag.abs()) };
        let place = match lag.signum() {
            0 => "in the same year".into(),
            1 => format!("when the model runs {years} after the record"),
            _ => format!("when the model runs {years} ahead of the record"),
        };
        format!("; their mean is closest {place}: {}", signed(best))
    });
    let text = format!(
        "rank correlation {} (90 % of runs: {} to {}){lag}",
        signed(value),
        signed(low),
        signed(high)
    );
    json!({ "theory": slot, "text": text, "value": value, "low": low, "high": high })
}
