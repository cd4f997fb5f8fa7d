//! The read-outs beside the chart: who carries the trust, what survives a turnover, how many end in durable trust,
//! Hoffman's signs.

use super::Lab;
use super::batches::{OPEN_RUNS, STAY_RUNS};
use super::settings::Quantity;
use crate::dyad::Constants;
use crate::measures::{Carriers, Z_95};
use crate::text::{percent, say, term};
use serde_json::{Value, json};

/// A share of a theory as a bar: value, ends of its interval of 95 %, words; per cent, none longer than the track.
fn bar(slot: usize, share: f64, (low, high): (f64, f64)) -> Value {
    let (percent, words) = (|x: f64| (100.0 * x).min(100.0), percent);
    json!({ "theory": slot, "percent": percent(share), "low": percent(low), "high": percent(high),
        "text": words(share) })
}

/// A bar whose runs are still under way.
fn unknown(slot: usize) -> Value {
    json!({ "theory": slot, "percent": null, "low": 0, "high": 0, "text": "…" })
}

impl Lab {
    pub(super) fn carriers(&self) -> Value {
        let side = usize::from(self.state.settings.quantity == Quantity::BInA);
        let mut out = Vec::new();
        for slot in 0..2 {
            let Some(summary) = &self.summaries[slot] else { continue };
            let weights = Constants::new(&self.parameters[slot]).weights[side];
            let at = |t: usize| {
                let change = |series: &Vec<f64>| series[t.min(series.len() - 1)] - series[0];
                let [levels @ .., bond] = &summary.mean_trust[side];
                Carriers::new(weights, levels.each_ref().map(change), change(bond))
            };
            let before = at(self.pin as usize);
            let nothing = if before.decision_trust() < 0.05 {
                term("lab-carriers-nothing-yet")
            } else {
                term("lab-carriers-nothing-left")
            };
            let rows: Vec<Value> = [
                (term("lab-carriers-before"), before),
                (term("lab-carriers-after"), at(self.pin as usize + 1)),
            ]
            .into_iter()
            .map(|(label, carriers)| {
                let all = [
                    ("person", term("lab-carrier-person"), carriers.person),
                    ("L", term("lab-carrier-leader"), carriers.leader),
                    ("B", term("lab-carrier-bureaucracy"), carriers.bureaucracy),
                    ("M", term("lab-carrier-media"), carriers.media),
                    ("P", term("lab-carrier-public"), carriers.public),
                ];
                // Where a part is above nought the bar says more than a word over it.
                let above = all.iter().any(|&(.., value)| value >= 0.05);
                let empty = if above || carriers.decision_trust() >= 0.05 { "" } else { nothing };
                // Beside the word stands only what is more than nothing.
                let least = if empty.is_empty() { 0.005 } else { 0.05 };
                let parts: Vec<Value> = all
                    .into_iter()
                    .filter(|(.., value)| value.abs() >= least)
                    .map(|(key, name, value)| json!({ "key": key, "name": name, "value": value }))
                    .collect();
                json!({ "label": label, "parts": parts, "empty": empty })
            })
            .collect();
            out.push(json!({ "theory": slot, "rows": rows }));
        }
        Value::Array(out)
    }

    /// Joint cooperation in the six quarters after the pinned turnover, against the leader staying.
    pub(super) fn survival(&self) -> Value {
        let Some((quarter, side)) = self.pinned_turnover() else { return Value::Null };
        let values: Vec<Value> = (0..2)
            .map(|slot| match self.survivals[slot] {
                None => unknown(slot),
                Some(None) => {
                    json!({ "theory": slot, "percent": null, "low": 0, "high": 0, "text": say!("lab-nothing-to-lose") })
                }
                Some(Some(s)) => bar(slot, s.ratio, (s.low, s.high)),
            })
            .collect();
        let who = self.leaving(quarter as usize, side).unwrap_or_else(|| say!("lab-the-leader"));
        let months = 3 * self.survival_quarters(quarter);
        json!({
            "title": say!("lab-survives-title"),
            "note": say!("lab-survives-note", months = months, leader = who, pairs = STAY_RUNS),
            "values": values,
            "curve": self.curve_view(),
        })
    }

    pub(super) fn durable(&self) -> Value {
        let values: Vec<Value> = (0..2)
            .map(|slot| match &self.opens[slot] {
                Some(share) => bar(slot, share.value().unwrap_or(0.0), share.wilson(Z_95)),
                None => unknown(slot),
            })
            .collect();
        json!({
            "title": say!("lab-durable-title"),
            "note": say!("lab-durable-note", runs = OPEN_RUNS),
            "values": values,
        })
    }

    pub(super) fn hoffman(&self) -> Value {
        let (Some(a), Some(b)) = (&self.summaries[0], &self.summaries[1]) else { return Value::Null };
        let names = ["lab-sign-discretion", "lab-sign-oversight", "lab-sign-rules"].map(term);
        let rows: Vec<Value> = (0..3)
            .map(|n| json!({ "name": names[n], "first": 100.0 * a.signs[n], "second": 100.0 * b.signs[n] }))
            .collect();
        let above = (0..3).filter(|&n| b.signs[n] > 0.5).count();
        let signs = ["none", "one", "two", "all"][above];
        json!({
            "title": say!("lab-hoffman-title"),
            "note": say!(
                "lab-hoffman-note", year = self.year(self.state.scenario.end.year()), signs = signs
            ),
            "rows": rows,
        })
    }
}
