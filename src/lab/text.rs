//! Sentences and read-outs, written from the results.

use super::levers;
use super::results;
use super::settings::Quantity;
use super::{Lab, picture};
use crate::text::{Value as Said, count, grouped, lower_first, message, say, whole};
use serde::Serialize;
use serde_json::{Value, json};

/// A piece of a sentence; a theory's name stands in its colour.
#[derive(Clone, Debug, Serialize)]
pub struct Span {
    pub text: String,
    pub theory: Option<usize>,
}

/// Everything on the page that is neither a picture nor a row of the parameter table.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    pub headline: Vec<String>,
    pub subtitle: String,
    pub ledger: Vec<Span>,
    pub aside: String,
    /// What moved trust in the quarter at the pin.
    pub quarter: Value,
    pub changed: usize,
    /// Id of the case, and whether its timeline has been changed by hand.
    pub case: String,
    pub title: String,
    pub altered: bool,
    /// What the page keeps of its own.
    pub page: Value,
    /// What undo and redo would do, in words.
    pub history: [Option<String>; 2],
    pub theories: Value,
    pub quantity: Value,
    pub quantities: Value,
    pub seed: String,
    pub run: u32,
    /// Runs that all bands rest on: of two theories the one that has fewer.
    pub runs: usize,
    /// Runs that each theory's bands rest on; 0 where none are in.
    pub runs_each: [usize; 2],
    pub progress: Value,
    pub carriers: Value,
    pub carriers_note: String,
    /// What an edit of the timeline does; null without one.
    pub fork: Value,
    pub survival: Value,
    pub durable: Value,
    pub hoffman: Value,
    /// Which observed series is shown, and how well the runs fit one.
    pub record: Value,
    pub fit: Value,
    pub honesty: String,
    pub description: String,
    pub table: Value,
}

/// What a theory says about the pin: values before and after, and, of trust, the threshold after; per cent.
struct Reading {
    name: &'static str,
    before: f64,
    after: f64,
    threshold: Option<f64>,
}

impl Reading {
    /// What happened at the pin, short enough for a headline: what crosses its threshold needs no number, and the
    /// numbers stand in the chart and in the ledger.
    fn sentence(&self, theory: &str) -> String {
        let (before, after) = (self.before.round(), self.after.round());
        let way = self.way();
        let Some(threshold) = self.threshold else {
            return if before == after {
                say!("lab-reading-cooperation-stays", theory = theory, after = whole(after))
            } else {
                let (before, after) = (whole(before), whole(after));
                say!(
                    "lab-reading-cooperation-moves",
                    theory = theory,
                    way = way,
                    before = before,
                    after = after
                )
            };
        };
        let place = if self.after >= threshold { "above" } else { "below" };
        if (self.before >= threshold) != (self.after >= threshold) {
            say!("lab-reading-crosses", theory = theory, way = way, place = place)
        } else if before == after {
            say!("lab-reading-holds", theory = theory, after = whole(after), place = place)
        } else {
            say!("lab-reading-moves", theory = theory, way = way, after = whole(after), place = place)
        }
    }

    fn way(&self) -> &'static str {
        if self.after.round() < self.before.round() { "falls" } else { "rises" }
    }
}

impl Lab {
    pub(super) fn quantity_label(&self, quantity: Quantity) -> String {
        let short = |i: usize| &self.state.scenario.sides[i].short;
        match quantity {
            Quantity::AInB => say!("lab-quantity-trust", from = short(0), to = short(1)),
            Quantity::BInA => say!("lab-quantity-trust", from = short(1), to = short(0)),
            Quantity::Weaker => say!("lab-quantity-weaker"),
            Quantity::Cooperation => say!("lab-quantity-cooperation"),
        }
    }

    pub(super) fn date(&self, quarter: usize) -> String {
        let at = self.state.scenario.start.quarter() as usize - 1 + quarter;
        let year = self.year(self.state.scenario.start.year() + (at / 4) as i32);
        say!("lab-quarter", year = year, quarter = at % 4 + 1)
    }

    /// A year inside a sentence: years without history are counted.
    pub(super) fn year(&self, year: i32) -> String {
        if self.state.scenario.is_dated() { year.to_string() } else { say!("lab-year-counted", year = year) }
    }

    /// What of this case is fact and what is judgement.
    fn honesty(&self) -> String {
        let scenario = &self.state.scenario;
        let (start, end) = (scenario.start.year(), scenario.end.year());
        let events = match (scenario.events.is_empty(), scenario.is_dated()) {
            (true, false) => say!("lab-events-none"),
            (true, true) => say!("lab-events-none-dated", start = start, end = end),
            (false, true) => say!("lab-events-dated", start = start, end = end),
            (false, false) => say!("lab-events"),
        };
        let events =
            if self.state.is_altered() { say!("lab-events-altered", events = events) } else { events };
        if scenario.leaders_by_chance {
            return say!("lab-honesty-chance", events = events);
        }
        say!("lab-honesty", events = events)
    }

    /// A series before and after what happens in the pinned quarter. Trust is what a quarter begins with, the level of
    /// cooperation what it ends with, and it starts at 0; but a turnover ends its quarter, and moves both in the next.
    fn around_pin(&self, quantity: Quantity, series: &[f64]) -> [f64; 2] {
        let pin = self.pin as usize;
        if quantity == Quantity::Cooperation && self.pinned_turnover().is_none() {
            return [pin.checked_sub(1).map_or(0.0, |before| series[before]), series[pin]];
        }
        [series[pin], series[(pin + 1).min(series.len() - 1)]]
    }

    fn readings(&self, quantity: Quantity) -> Option<[Reading; 2]> {
        let mut out = Vec::new();
        for slot in 0..2 {
            let summary = self.summaries[slot].as_ref()?;
            let median = &summary.quantities[results::slot(quantity)].median;
            let [before, after] = self.around_pin(quantity, median);
            let [_, threshold] = self.around_pin(quantity, &summary.threshold);
            out.push(Reading {
                name: self.state.settings.theory(slot).name(),
                before,
                after,
                threshold: (quantity != Quantity::Cooperation).then_some(threshold),
            });
        }
        <[Reading; 2]>::try_from(out).ok()
    }

    fn headline(&self) -> Vec<String> {
        let Some(readings) = self.readings(self.state.settings.quantity) else {
            return vec![say!("lab-under-way")];
        };
        let pin = self.pin as usize;
        let opening = match self.pinned_turnover() {
            Some((quarter, side)) => match self.leaving(quarter as usize, side) {
                Some(name) => say!("lab-when-leaves", leader = name),
                None => say!("lab-at-turnover", date = self.date(pin)),
            },
            None => say!("lab-in", date = self.date(pin)),
        };
        let [first, second] = &readings;
        let reading = first.sentence(&lower_first(first.name));
        vec![say!("lab-headline", opening = opening, reading = reading), second.sentence(second.name)]
    }

    fn ledger(&self) -> Vec<Span> {
        let plain = |text: String| Span { text, theory: None };
        let Some(readings) = self.readings(self.state.settings.quantity) else { return Vec::new() };
        let pin = self.pin as usize;
        let arrival = self.pinned_turnover().and_then(|(t, side)| self.arriving(t as usize, side));
        let start = match arrival {
            Some(name) => say!("lab-ledger-arrival", leader = name, date = self.date(pin)),
            None => say!("lab-ledger-in", date = self.date(pin)),
        };
        let mut spans = vec![plain(format!("{start} "))];
        for (slot, r) in readings.iter().enumerate() {
            let name = if slot == 0 { lower_first(r.name) } else { r.name.into() };
            spans.push(Span { text: name, theory: Some(slot) });
            let (before, after) = (r.before.round(), r.after.round());
            let what = if r.threshold.is_some() { "trust" } else { "cooperation" };
            let told = if before == after {
                say!("lab-ledger-stayed", what = what, after = whole(after))
            } else {
                let (before, after) = (whole(before), whole(after));
                say!("lab-ledger-moved", what = what, way = r.way(), before = before, after = after)
            };
            spans.push(plain(format!(" {told} ")));
        }
        spans
    }

    /// The other side's story, where it differs: a finding that holds for one side never stands alone.
    fn aside(&self) -> String {
        let (other, side) = match self.state.settings.quantity {
            Quantity::AInB => (Quantity::BInA, 1),
            Quantity::BInA => (Quantity::AInB, 0),
            _ => return String::new(),
        };
        let Some(readings) = self.readings(other) else { return String::new() };
        let above =
            readings.iter().filter(|r| r.threshold.is_some_and(|threshold| r.after >= threshold)).count();
        say!(
            "lab-aside",
            side = &self.state.scenario.sides[side].short,
            above = ["none", "one", "both"][above],
            firstBefore = whole(readings[0].before),
            firstAfter = whole(readings[0].after),
            secondBefore = whole(readings[1].before),
            secondAfter = whole(readings[1].after)
        )
    }

    fn table(&self) -> Value {
        let (Some(a), Some(b)) = (&self.summaries[0], &self.summaries[1]) else {
            return json!({ "head": [], "rows": [] });
        };
        let slot = results::slot(self.state.settings.quantity);
        let (a, b) = (&a.quantities[slot], &b.quantities[slot]);
        let median = |i: usize| say!("lab-table-median", theory = self.state.settings.theory(i).name());
        let bands = || [say!("lab-table-middle"), say!("lab-table-band")];
        let head: Vec<String> = [say!("lab-table-quarter")]
            .into_iter()
            .chain((0..2).flat_map(|i| [median(i)].into_iter().chain(bands())))
            .collect();
        let rows: Vec<Value> = (0..a.median.len())
            .map(|t| {
                let range = |low: f64, high: f64| say!("range", low = whole(low), high = whole(high));
                let cells = |x: &results::Bands| {
                    [whole(x.median[t]).said(), range(x.q25[t], x.q75[t]), range(x.q05[t], x.q95[t])]
                };
                json!([[self.date(t)].as_slice(), &cells(a), &cells(b)].concat())
            })
            .collect();
        json!({ "head": head, "rows": rows })
    }

    fn description(&self) -> String {
        let label = self.quantity_label(self.state.settings.quantity);
        let mut text = say!(
            "lab-description",
            from = self.year(self.state.scenario.start.year()),
            to = self.year(self.state.scenario.end.year()),
            label = label
        );
        for slot in 0..2 {
            if let Some(summary) = &self.summaries[slot] {
                let m = &summary.quantities[results::slot(self.state.settings.quantity)].median;
                let pin = self.pin as usize;
                text.push(' ');
                text += &say!(
                    "lab-description-theory",
                    theory = self.state.settings.theory(slot).name(),
                    start = whole(m[0]),
                    before = whole(m[pin]),
                    date = self.date(pin),
                    after = whole(m[(pin + 1).min(m.len() - 1)]),
                    end = whole(m[m.len() - 1])
                );
            }
        }
        text
    }

    fn subtitle(&self, runs: usize) -> String {
        let settings = &self.state.settings;
        let values: [(&str, Said); 3] = [
            ("label", self.quantity_label(settings.quantity).into()),
            ("runs", grouped(runs).into()),
            ("run", count(f64::from(settings.run + 1)).into()),
        ];
        match settings.quantity {
            Quantity::Cooperation => message("lab-subtitle-cooperation", &values),
            _ => message("lab-subtitle-trust", &values),
        }
    }

    /// Everything the page says.
    pub fn view(&self) -> View {
        let hues = self.hues();
        let settings = &self.state.settings;
        let (done, wanted) = self.progress();
        let runs_each = self.summaries.each_ref().map(|known| known.as_ref().map_or(0, |s| s.runs));
        let runs = runs_each.into_iter().filter(|&known| known > 0).min().unwrap_or(0);
        let theory = |slot: usize| {
            let t = settings.theory(slot);
            json!({ "id": t.id, "name": t.name(), "hue": picture::hue_word(hues[slot]) })
        };
        let choice = |(q, id): (Quantity, &str)| json!({ "id": id, "label": self.quantity_label(q) });
        View {
            headline: self.headline(),
            subtitle: self.subtitle(runs),
            ledger: self.ledger(),
            aside: self.aside(),
            quarter: self.quarter_view(),
            case: self.state.case.id.clone(),
            title: self.state.case.title.clone(),
            altered: self.state.is_altered(),
            page: self.page.clone(),
            changed: settings.changes.len()
                + levers::IDS.iter().filter(|id| levers::setting(settings, id).is_some()).count(),
            history: self.history.offers().map(|words| words.map(str::to_owned)),
            theories: json!([theory(0), theory(1)]),
            quantity: choice(Quantity::ALL[results::slot(settings.quantity)]),
            quantities: Quantity::ALL.into_iter().map(choice).collect(),
            seed: settings.seed.to_string(),
            run: settings.run + 1,
            runs,
            runs_each,
            progress: if done < wanted { json!({ "done": done, "wanted": wanted }) } else { Value::Null },
            carriers: self.carriers(),
            carriers_note: say!("lab-carriers-note", since = self.year(self.state.scenario.start.year())),
            fork: self.fork_view(),
            survival: self.survival(),
            durable: self.durable(),
            hoffman: self.hoffman(),
            record: self.record_view(),
            fit: self.fit_view(),
            honesty: self.honesty(),
            description: [self.description(), self.moves()].join(" "),
            table: self.table(),
        }
    }

    /// The numbers behind every figure and read-out.
    pub fn results(&self) -> Value {
        let (done, wanted) = self.progress();
        let slot = results::slot(self.state.settings.quantity);
        let theory = |i: usize| {
            let bands = self.summaries[i].as_ref().map(|s| {
                let q = &s.quantities[slot];
                let level = |b: &results::Bands| json!({ "median": b.median, "q25": b.q25, "q75": b.q75 });
                let levels: Vec<Value> =
                    s.levels.iter().map(|side| side.iter().map(level).collect()).collect();
                let beliefs: Vec<Value> = s.quantities[..2].iter().map(level).collect();
                json!({ "replicates": s.runs, "beliefs": beliefs, "wants_safety": self.parameters[i].trustworthy, "median": q.median, "q05": q.q05, "q25": q.q25, "q75": q.q75,
                    "q95": q.q95, "threshold": s.threshold, "signs": s.signs, "joint": s.joint,
                    "institutions": s.institutions.median, "levels": levels })
            });
            json!({ "id": self.state.settings.theories[i], "ensemble": bands,
                "run": results::run_series(&self.runs[i], self.state.settings.quantity),
                "stay": self.stays[i].as_ref().map(|stay| &stay[slot].median) })
        };
        json!({
            "scenario": self.state.scenario.id, "seed": self.state.settings.seed.to_string(), "run": self.state.settings.run + 1,
            "quantity": self.get("quantity"), "pin": self.pin, "theories": [theory(0), theory(1)],
            "survival": self.survival(), "durable": self.durable(), "hoffman": self.hoffman(),
            "record": self.record_view(), "fit": self.fit_view(), "carriers": self.carriers(), "settings": self.state.settings, "settled": self.settled(),
            "progress": { "done": done, "wanted": wanted }, "refining": self.refining(),
        })
    }
}
