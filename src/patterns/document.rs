//! The suite as data for the page, and as sentences.

use super::world::SPREAD;
use super::{Bound, Finding, Pattern};
use crate::param::plain;
use serde_json::{Value, json};

/// Values are written with four decimals: more would be noise of the sample.
fn rounded(value: f64) -> Value {
    // A number that could not be measured is null.
    json!((value * 1e4).round() / 1e4)
}

/// The bounds of a pattern in one sentence.
pub fn sentence(pattern: &Pattern) -> String {
    let bounds: Vec<String> = pattern.bounds.iter().map(|bound| bound.phrase(pattern)).collect();
    bounds.join("; ")
}

/// A bound's message, which the page says in its reader's language: quantities by their place, numbers as `www/text.js`
/// takes them.
fn said(bound: &Bound) -> Value {
    let said = bound.said();
    let names = said.names.into_iter().map(|(name, quantity)| json!({ "name": name, "quantity": quantity }));
    let numbers = said.numbers.into_iter().map(|(name, number)| {
        let english = plain(number);
        json!({ "name": name, "number": number, "decimals": null, "grouped": false, "plus": false, "english": english })
    });
    json!({ "id": said.id, "names": names.collect::<Vec<_>>(), "numbers": numbers.collect::<Vec<_>>() })
}

/// What `www/patterns.json` holds.
pub fn document(findings: &[Finding]) -> Value {
    let patterns: Vec<Value> = findings.iter().map(row).collect();
    let jitters = findings.first().map_or(0, |finding| finding.jittered.of);
    json!({ "jitters": jitters, "spread": SPREAD, "patterns": patterns })
}

fn row(finding: &Finding) -> Value {
    let Finding { pattern, values, holds, jittered } = finding;
    let quantities: Vec<Value> = (values.iter().enumerate())
        .map(|(i, &value)| json!({ "name": pattern.quantity(i), "unit": pattern.unit(i), "value": rounded(value) }))
        .collect();
    json!({
        "id": pattern.id,
        "claim": pattern.claim(),
        "source": pattern.source(),
        "setup": pattern.setup(),
        "quantities": quantities,
        "bound": sentence(pattern),
        "bounds": pattern.bounds.iter().map(said).collect::<Vec<_>>(),
        "holds": holds,
        "strength": pattern.strength.word(),
        "origin": pattern.origin.phrase(),
        "origin_message": pattern.origin.id(),
        "holds_under_jitter": jittered.value().map(|_| jittered.successes),
    })
}
