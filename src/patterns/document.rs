//! The suite as data for the page, and as sentences.

use super::world::SPREAD;
use super::{Finding, Pattern};
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
        "holds": holds,
        "strength": pattern.strength.word(),
        "origin": pattern.origin.phrase(),
        "holds_under_jitter": jittered.value().map(|_| jittered.successes),
    })
}
