//! The quarter at the pin in the highlighted run: what moved trust, in a sentence and in bars.

use super::Lab;
use super::settings::{Kind, Quantity};
use super::text::Span;
use crate::analysis::ledger::{Entry, Ledger, Part};
use crate::rng::Seed;
use crate::text::{self, Number, fixed, say, term, whole};
use serde_json::{Value, json};

/// A part below this is among the rest, log-odds.
const LEAST: f64 = 0.05;

/// How many parts a sentence names.
const NAMED: usize = 4;

impl Lab {
    /// Whose trust the ledger is of: that which is shown; the weaker of two at the pin in the second theory.
    fn ledger_side(&self, ledgers: &[Ledger; 2]) -> usize {
        match self.state.settings.quantity {
            Quantity::AInB => 0,
            Quantity::BInA => 1,
            Quantity::Weaker | Quantity::Cooperation => {
                let [a, b] = ledgers[1].decision_trust;
                usize::from(b.before < a.before)
            }
        }
    }

    fn ledgers(&self) -> Option<[Ledger; 2]> {
        let settings = &self.state.settings;
        let of = |slot: usize| {
            let question = settings.question(&self.state.scenario, Kind::Main, slot, None).ok()?;
            let (seed, run) = (Seed(settings.seed), u64::from(settings.run));
            Ledger::of_run(&question.parameters, seed, run, &question.script, self.pin as usize)
        };
        Some([of(0)?, of(1)?])
    }

    /// Title, sentence and parts by theory.
    pub(super) fn quarter_view(&self) -> Value {
        let Some(ledgers) = self.ledgers() else { return Value::Null };
        let side = self.ledger_side(&ledgers);
        let entries = ledgers.each_ref().map(|ledger| &ledger.decision_trust[side]);
        let date = self.date(self.pin as usize);
        let run = self.state.settings.run + 1;
        let whose = self.quantity_label(if side == 0 { Quantity::AInB } else { Quantity::BInA });
        let mut sentence = vec![Span {
            text: format!("{} ", say!("lab-quarter-opening", date = &date, run = run, whose = &whose)),
            theory: None,
        }];
        for (slot, entry) in entries.into_iter().enumerate() {
            let name = self.state.settings.theory(slot).name();
            let end = if slot == 0 { term("between-parts") } else { "." };
            sentence.push(Span { text: name.into(), theory: Some(slot) });
            sentence.push(Span { text: format!(" {}{end}", told(entry)), theory: None });
        }
        let (rows, rest) = rows(entries);
        json!({
            "title": say!("lab-quarter-title", date = date),
            "note": say!("lab-quarter-note", whose = whose, run = run),
            "sentence": sentence,
            "rows": rows,
            "rest": rest,
            "change": entries.map(Entry::change),
        })
    }
}

/// Parts that count in either theory, the largest first, and what the others come to.
fn rows(entries: [&Entry; 2]) -> (Vec<Value>, [f64; 2]) {
    let size = |part: Part| entries.map(|entry| entry.part(part).abs()).into_iter().fold(0.0, f64::max);
    let mut shown: Vec<Part> = Part::ALL.into_iter().filter(|&part| size(part) >= LEAST).collect();
    shown.sort_by(|&a, &b| size(b).total_cmp(&size(a)));
    let rest = entries.map(|entry| entry.change() - shown.iter().map(|&part| entry.part(part)).sum::<f64>());
    let rows = shown
        .into_iter()
        .map(|part| json!({ "name": part.name(), "values": entries.map(|entry| entry.part(part)) }))
        .collect();
    (rows, rest)
}

/// With a sign, a decimal and a proper minus; nought has none of them.
fn signed(value: f64) -> Number {
    let number = text::signed(value, 1);
    if matches!(number.shown().as_str(), "+0.0" | "−0.0") { whole(0.0) } else { number }
}

/// "fell by 1.9 log-odds: turnover −1.7, influence −0.3".
fn told(entry: &Entry) -> String {
    let change = entry.change();
    let moved = if change.abs() < LEAST {
        say!("lab-quarter-hardly")
    } else {
        let way = if change < 0.0 { "falls" } else { "rises" };
        say!("lab-quarter-moved", way = way, by = fixed(change.abs(), 1))
    };
    let mut parts: Vec<(&str, f64)> =
        Part::ALL.into_iter().map(|part| (part.name(), entry.part(part))).collect();
    parts.retain(|(_, value)| value.abs() >= LEAST);
    parts.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    parts.truncate(NAMED);
    if parts.is_empty() {
        return moved;
    }
    let rest = change - parts.iter().map(|(_, value)| value).sum::<f64>();
    if rest.abs() >= LEAST {
        parts.push((term("lab-quarter-rest"), rest));
    }
    let said: Vec<String> = parts
        .iter()
        .map(|(name, value)| say!("lab-quarter-part", part = *name, by = signed(*value)))
        .collect();
    say!("lab-quarter-told", moved = moved, parts = said)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(before: f64, after: f64, parts: &[(Part, f64)]) -> Entry {
        let mut all = [0.0; Part::COUNT];
        for (part, value) in parts {
            all[*part as usize] = *value;
        }
        Entry { before, after, parts: all }
    }

    #[test]
    fn the_sentence_names_the_largest_parts_first_and_what_is_left() {
        let parts = [
            (Part::Influence, -0.3),
            (Part::Turnover, -1.7),
            (Part::Noise, 0.1),
            (Part::Signal, 0.08),
            (Part::Anchor, -0.07),
            (Part::Meeting, -0.01),
        ];
        let told = told(&entry(1.5, -0.4, &parts));
        assert_eq!(
            told,
            "fell by 1.9 log-odds: turnover −1.7, influence −0.3, noise +0.1, signal +0.1, all else −0.1"
        );
    }

    #[test]
    fn what_hardly_moves_says_what_held_it() {
        let held = entry(1.0, 1.0, &[(Part::Signal, 0.4), (Part::Anchor, -0.4)]);
        assert_eq!(told(&held), "hardly moved: signal +0.4, anchor −0.4");
        assert_eq!(told(&entry(1.0, 1.01, &[(Part::Noise, 0.01)])), "hardly moved");
    }

    #[test]
    fn rows_are_of_both_theories_and_the_rest_completes_the_change() {
        let first = entry(0.0, -1.0, &[(Part::Turnover, -1.04), (Part::Noise, 0.04)]);
        let second = entry(0.0, 0.5, &[(Part::Signal, 0.5)]);
        let (rows, rest) = rows([&first, &second]);
        let names: Vec<&str> = rows.iter().filter_map(|row| row["name"].as_str()).collect();
        assert_eq!(names, ["turnover", "signal"]);
        assert!((rest[0] - 0.04).abs() < 1e-12 && rest[1] == 0.0);
    }
}
