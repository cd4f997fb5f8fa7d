//! Rows of studies that compare parts, orders, interventions.

use super::Kind::{Number, Text, Whole};
use super::{Cell, Table, View, estimate, items, number, text, whole};
use entente::analysis::Part;

impl View<'_> {
    pub fn attribution(&self) -> Table {
        let shares = [("part", Text), ("share", Number), ("low", Number), ("high", Number), ("runs", Whole)];
        let both = self.opened.document.told().len() > 1;
        let head = if both { &[("theory", Text)][..] } else { &[] };
        let mut table = Table::new(&[head, &shares].concat());
        for (theory, said) in self.theories() {
            let parts = Part::ALL.into_iter().map(Part::name).zip(items(&said["parts"]));
            for (name, share) in parts.chain([("none", &said["none"]), ("all", &said["all"])]) {
                let row = [name.into()].into_iter().chain(estimate(share)).chain([whole(&said["runs"])]);
                table.push(both.then(|| theory.clone()).into_iter().chain(row));
            }
        }
        table
    }

    pub fn survival(&self) -> Table {
        let mut table = Table::new(&[
            ("theory", Text),
            ("curve", Text),
            ("quarter", Whole),
            ("at_risk", Whole),
            ("events", Whole),
            ("survival", Number),
            ("low", Number),
            ("high", Number),
        ]);
        for (theory, said) in self.theories() {
            for curve in ["waiting", "lasting"] {
                for step in items(&said[curve]) {
                    let counts = ["time", "at_risk", "events"].map(|key| whole(&step[key]));
                    let shares = ["survival", "low", "high"].map(|key| number(&step[key]));
                    table.push([theory.clone(), curve.into()].into_iter().chain(counts).chain(shares));
                }
            }
        }
        table
    }

    pub fn order(&self) -> Table {
        let mut table = Table::new(&[
            ("theory", Text),
            ("first", Text),
            ("second", Text),
            ("runs", Whole),
            ("silent", Whole),
            ("lead_q25", Number),
            ("lead_median", Number),
            ("lead_q75", Number),
            ("before", Whole),
            ("before_low", Number),
            ("before_high", Number),
            ("after", Whole),
        ]);
        for (theory, said) in self.theories() {
            for pair in items(said) {
                let head = [theory.clone(), text(&pair["first"]), text(&pair["second"])];
                let counts = [whole(&pair["runs"]), whole(&pair["silent"])];
                let lead = [0, 1, 2].map(|i| number(&pair["lead"][i]));
                let before = &pair["before"];
                let tail = [whole(&before[0]), number(&before[1]), number(&before[2]), whole(&pair["after"])];
                table.push(head.into_iter().chain(counts).chain(lead).chain(tail));
            }
        }
        table
    }

    pub fn interaction(&self) -> Table {
        const LINES: [&str; 4] = ["as_it_is", "assumption", "intervention", "both"];
        let mut table = Table::new(&[
            ("theory", Text),
            ("what", Text),
            ("line", Text),
            ("quarter", Whole),
            ("runs", Whole),
            ("value", Number),
            ("low", Number),
            ("high", Number),
        ]);
        for (theory, said) in self.theories() {
            let runs = whole(&said["runs"]);
            let mut put = |what: &str, line: &str, quarter: Cell, numbers: [Cell; 3]| {
                let head = [theory.clone(), what.into(), line.into(), quarter, runs.clone()];
                table.push(head.into_iter().chain(numbers));
            };
            for (line, outcome) in LINES.into_iter().zip(items(&said["outcomes"])) {
                put("outcome", line, Cell::Nothing, estimate(outcome));
            }
            for (line, effect) in LINES.into_iter().zip(items(&said["effects"])) {
                put("effect", line, Cell::Nothing, estimate(effect));
            }
            put("interaction", "", Cell::Nothing, estimate(&said["interaction"]));
            for (line, levels) in LINES.into_iter().zip(items(&said["lines"])) {
                for (quarter, level) in items(levels).iter().enumerate() {
                    put("cooperation", line, quarter.into(), [number(level), Cell::Nothing, Cell::Nothing]);
                }
            }
        }
        table
    }

    pub fn resilience(&self) -> Table {
        let mut table = Table::new(&[
            ("theory", Text),
            ("what", Text),
            ("shock", Text),
            ("quarter", Whole),
            ("pairs", Whole),
            ("value", Number),
            ("low", Number),
            ("high", Number),
        ]);
        for (theory, said) in self.theories() {
            let pairs = whole(&said["pairs"]);
            let mut put = |what: &str, shock: Cell, quarter: Cell, numbers: [Cell; 3]| {
                let head = [theory.clone(), what.into(), shock, quarter, pairs.clone()];
                table.push(head.into_iter().chain(numbers));
            };
            put("index", Cell::Nothing, Cell::Nothing, estimate(&said["index"]));
            for left in items(&said["battery"]) {
                let shock = text(&left["shock"]);
                put("score", shock.clone(), Cell::Nothing, estimate(&left["score"]));
                for key in ["lowest", "later"] {
                    put(
                        key,
                        shock.clone(),
                        Cell::Nothing,
                        [number(&left[key]), Cell::Nothing, Cell::Nothing],
                    );
                }
                for (quarter, level) in items(&left["course"]).iter().enumerate() {
                    put(
                        "course",
                        shock.clone(),
                        quarter.into(),
                        [number(level), Cell::Nothing, Cell::Nothing],
                    );
                }
            }
        }
        table
    }

    pub fn hysteresis(&self) -> Table {
        let columns =
            [("theory", Text), ("branch", Text), ("runs", Whole), ("shift", Number), ("cooperation", Number)];
        let mut table = Table::new(&[&columns[..], &[("area", Number)]].concat());
        for (theory, said) in self.theories() {
            for branch in ["falling", "rising"] {
                for point in items(&said[branch]) {
                    let head = [theory.clone(), branch.into(), whole(&said["runs"])];
                    let numbers = [number(&point[0]), number(&point[1]), number(&said["area"])];
                    table.push(head.into_iter().chain(numbers));
                }
            }
        }
        table
    }
}
