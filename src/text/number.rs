//! Numbers in messages: how many decimals, which signs. English writes them as Rust does, other languages by the page's
//! `Intl`.

use super::Value;
use serde_json::{Map, json};

/// A number as it is to be written.
#[derive(Clone, Debug)]
pub struct Number {
    pub value: f64,
    /// None is as many as it takes.
    decimals: Option<usize>,
    /// Whether thousands are set apart.
    grouped: bool,
    sign: Sign,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Sign {
    /// As a programmer writes it.
    Hyphen,
    /// A minus as wide as a plus.
    Minus,
    /// A plus, too.
    Both,
}

/// A whole number that counts or names: of a run, of quarters, a year.
pub fn count(value: f64) -> Number {
    Number { value, decimals: Some(0), grouped: false, sign: Sign::Hyphen }
}

/// A count with its thousands set apart.
pub fn grouped(value: usize) -> Number {
    Number { grouped: true, ..count(value as f64) }
}

/// A measured number, rounded to a whole one.
pub fn whole(value: f64) -> Number {
    count(value)
}

/// With as many decimals.
pub fn fixed(value: f64, decimals: usize) -> Number {
    Number { decimals: Some(decimals), ..count(value) }
}

/// With as many decimals and a proper minus.
pub fn minus(value: f64, decimals: usize) -> Number {
    Number { sign: Sign::Minus, ..fixed(value, decimals) }
}

/// With as many decimals, and a sign either way.
pub fn signed(value: f64, decimals: usize) -> Number {
    Number { sign: Sign::Both, ..fixed(value, decimals) }
}

/// As short as it can be, four decimals at most.
pub fn short(value: f64) -> Number {
    Number { decimals: None, ..count(value) }
}

/// A share in words: "17 %".
pub fn percent(share: f64) -> String {
    super::say!("percent", share = whole(100.0 * share))
}

impl Number {
    /// With a proper minus.
    pub fn with_minus(self) -> Self {
        Number { sign: Sign::Minus, ..self }
    }

    /// As English has it.
    pub fn shown(&self) -> String {
        let value = self.value;
        let text = match (self.decimals, self.sign) {
            (None, _) => crate::param::plain(value),
            (Some(0), _) if self.grouped => thousands(value as usize),
            (Some(decimals), Sign::Both) => format!("{value:+.decimals$}"),
            (Some(decimals), _) => format!("{value:.decimals$}"),
        };
        if self.sign == Sign::Hyphen { text } else { text.replace('-', "−") }
    }

    /// The same as the page's reader has it, on its own.
    pub fn said(self) -> String {
        super::say!("number", number = self)
    }

    /// Whether it is a count, which words may agree with.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn counts(&self) -> bool {
        self.decimals == Some(0)
            && self.sign == Sign::Hyphen
            && self.value >= 0.0
            && self.value.fract() == 0.0
    }

    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn is_grouped(&self) -> bool {
        self.grouped
    }
}

/// A count with commas between thousands.
pub(super) fn thousands(count: usize) -> String {
    let digits = count.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A message's values as the page reads them: a text as it is, the others as objects.
pub(super) fn written(values: &[(&str, Value)]) -> String {
    let mut all = Map::new();
    for (name, value) in values {
        let value = match value {
            Value::Text(text) => json!(text),
            Value::Day(day) => json!({ "day": day }),
            Value::List(parts) => json!({ "list": parts }),
            Value::Number(number) => json!({
                "number": number.value, "decimals": number.decimals, "grouped": number.grouped,
                "plus": number.sign == Sign::Both, "english": number.shown(),
            }),
        };
        all.insert((*name).into(), value);
    }
    serde_json::Value::Object(all).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_the_decimals_and_signs_that_were_asked_for() {
        let all =
            [whole(41.6), fixed(0.5, 2), minus(-0.125, 1), signed(0.31, 1), signed(-2.0, 1), short(0.25)];
        assert_eq!(all.map(|n| n.shown()), ["42", "0.50", "−0.1", "+0.3", "−2.0", "0.25"]);
        assert_eq!([7, 100, 1000, 1_234_567].map(thousands), ["7", "100", "1,000", "1,234,567"]);
        assert_eq!(short(-3.0).with_minus().shown(), "−3");
    }
}
