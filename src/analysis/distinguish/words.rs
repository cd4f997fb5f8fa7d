//! What would have to be observed, as a sentence.

use super::Finding;
use crate::math::exp;
use crate::text::{fixed, message, say, whole};

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
        moment => say!("distinguish-when", date = &finding.date, moment = moment),
    };
    let word = |finding: &Finding| match finding.separation.strength() {
        s if s < 0.6 => "hardly",
        s if s < 0.7 => "little",
        s if s < 0.85 => "fairly",
        _ => "well",
    };
    let strength = |finding: &Finding| area(finding.separation.strength());
    if best.separation.sure_strength() <= 0.5 {
        return say!("distinguish-nothing");
    }
    let factor = exp(best.separation.evidence);
    let factor = if factor < 10.0 { fixed(factor, 1) } else { whole(factor) };
    let mut values = vec![
        ("name", (&best.name).into()),
        ("when", when(best).into()),
        ("auc", strength(best).into()),
        ("theory", best.higher.into()),
        ("factor", factor.into()),
    ];
    let id = match best.still[..] {
        [] => "distinguish-best",
        [one] => {
            values.push(("still", one.into()));
            "distinguish-best-still"
        }
        [first, second, ..] => {
            values.push(("still", say!("list-and", first = first, second = second).into()));
            "distinguish-best-still"
        }
    };
    let mut text = message(id, &values);
    let plain = findings.iter().find(|finding| finding.observable == "cooperation");
    match plain.filter(|finding| finding.observable != best.observable) {
        Some(plain) => {
            text += " ";
            text += &say!("distinguish-plain", how = word(plain), auc = strength(plain), when = when(plain));
        }
        None => {
            if let Some(next) = findings.get(1) {
                let (name, auc) = (&next.name, strength(next));
                text += " ";
                text += &say!("distinguish-next", name = name, auc = auc, when = when(next));
            }
        }
    }
    text
}
