//! What would have to be observed, as a sentence.

use super::Finding;
use crate::math::exp;

/// A strength as the field writes it: ".83".
fn area(strength: f64) -> String {
    let text = format!("{strength:.2}");
    text.strip_prefix('0').map_or(text.clone(), String::from)
}

/// What would have to be observed, in words.
pub fn sentence(findings: &[Finding]) -> String {
    let Some(best) = findings.first() else { return String::new() };
    let when = |finding: &Finding| match finding.moment.as_str() {
        "" => finding.date.clone(),
        moment => format!("{}, {moment}", finding.date),
    };
    let word = |finding: &Finding| match finding.separation.strength() {
        s if s < 0.6 => "hardly separates",
        s if s < 0.7 => "separates a little",
        s if s < 0.85 => "separates",
        _ => "separates well",
    };
    let strength = |finding: &Finding| area(finding.separation.strength());
    if best.separation.sure_strength() <= 0.5 {
        return "No single reading tells these two models apart beyond chance.".into();
    }
    let factor = exp(best.separation.evidence);
    let factor = if factor < 10.0 { format!("{factor:.1}") } else { format!("{factor:.0}") };
    let still = match best.still.as_slice() {
        [] => String::new(),
        names => format!(" ({} keeps it as it starts)", names.join(" and ")),
    };
    let mut text = format!(
        "{}, {}: AUC {}, higher in {}{still}; one such reading is worth a Bayes factor of {factor} on average.",
        best.name,
        when(best),
        strength(best),
        best.higher
    );
    let plain = findings.iter().find(|finding| finding.observable == "cooperation");
    match plain.filter(|finding| finding.observable != best.observable) {
        Some(plain) => {
            text += &format!(
                " Cooperation itself {} ({} at best, {}).",
                word(plain),
                strength(plain),
                when(plain)
            );
        }
        None => {
            if let Some(next) = findings.get(1) {
                text += &format!(" Next comes {} ({}, {}).", next.name, strength(next), when(next));
            }
        }
    }
    text
}
