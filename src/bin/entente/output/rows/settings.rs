//! Rows of studies over settings: maps, sensitivity, what tells theories apart.

use super::Kind::{Number, Text, Whole};
use super::{Cell, Table, View, estimate, items, number, text, whole};
use serde_json::Value;

/// The three numbers of a place in a list of them.
fn at(list: &Value, place: usize) -> [Cell; 3] {
    [0, 1, 2].map(|i| number(&list[3 * place + i]))
}

impl View<'_> {
    /// A row a place and theory, and one for the difference of two.
    pub fn sweep(&self) -> Table {
        let (said, axes) = (self.answer, items(&self.answer["axes"]));
        let points = &said["points"];
        let knobs = axes.iter().map(|axis| (axis["knob"].as_str().unwrap_or_default(), Number));
        let numbers = [
            ("theory", Text),
            ("outcome", Text),
            ("runs", Whole),
            ("value", Number),
            ("low", Number),
            ("high", Number),
        ];
        let mut table = Table::new(&knobs.chain(numbers).collect::<Vec<_>>());
        // One value more where nobody leaves: 0, as in experiments.
        let values: Vec<Vec<f64>> = (axes.iter())
            .map(|axis| {
                let values = items(&axis["values"]).iter().filter_map(Value::as_f64);
                values.chain((axis["none"] == true).then_some(0.0)).collect()
            })
            .collect();
        let mut series: Vec<(String, &Value)> = Vec::new();
        let ids: Vec<&str> = items(&said["theories"]).iter().filter_map(Value::as_str).collect();
        for (&id, list) in ids.iter().zip(items(&points["theories"])) {
            series.push((id.into(), list));
        }
        if let [first, second] = ids[..] {
            series.push((format!("{second} - {first}"), &points["difference"]));
        }
        for (place, runs) in items(&points["runs"]).iter().enumerate() {
            let mut rest = place;
            let mut here = Vec::new();
            for axis in &values {
                here.push(Cell::from(axis[rest % axis.len().max(1)]));
                rest /= axis.len().max(1);
            }
            for (id, list) in &series {
                // Without a run there is nothing to tell: the model cannot be run there.
                let none = runs.as_u64() == Some(0);
                let numbers = if none { at(&Value::Null, 0) } else { at(list, place) };
                let head = [id.as_str().into(), text(&said["outcome"]), whole(runs)];
                table.push(here.iter().cloned().chain(head).chain(numbers));
            }
        }
        table
    }

    /// Every dial under every theory that its list of `key` has.
    fn dials(&self, key: &str) -> Vec<([Cell; 5], &Value)> {
        let theories = self.opened.document.told();
        let mut rows = Vec::new();
        for dial in items(&self.answer["dials"]) {
            for (&theory, said) in theories.iter().zip(items(&dial[key])) {
                let ends = [0, 1].map(|i| text(&dial["ends"][i]));
                let [low, high] = ends;
                rows.push(([theory.into(), text(&dial["id"]), text(&dial["name"]), low, high], said));
            }
        }
        rows
    }

    /// The columns that every dial has, and further ones.
    fn columns<'n>(more: &[&'n str]) -> Table {
        let mut columns = ["theory", "id", "name", "from", "to"].map(|name| (name, Text)).to_vec();
        columns.extend(more.iter().map(|&name: &&'n str| (name, Number)));
        Table::new(&columns)
    }

    pub fn tornado(&self) -> Table {
        let mut table = Self::columns(&[
            "at_from",
            "at_from_low",
            "at_from_high",
            "at_to",
            "at_to_low",
            "at_to_high",
            "change",
            "change_low",
            "change_high",
        ]);
        for (head, bar) in self.dials("bars") {
            let ends = [estimate(&bar["ends"][0]), estimate(&bar["ends"][1]), estimate(&bar["change"])];
            table.push(head.into_iter().chain(ends.into_iter().flatten()));
        }
        table
    }

    pub fn morris(&self) -> Table {
        let mut table = Self::columns(&["mu_star", "mu_star_low", "mu_star_high", "mu", "sigma"]);
        for (head, effect) in self.dials("effects") {
            let tail = ["mu", "sigma"].map(|key| number(&effect[key]));
            table.push(head.into_iter().chain(estimate(&effect["mu_star"])).chain(tail));
        }
        table
    }

    pub fn sobol(&self) -> Table {
        let mut table =
            Self::columns(&["first", "first_low", "first_high", "total", "total_low", "total_high"]);
        for (head, indices) in self.dials("indices") {
            table
                .push(head.into_iter().chain(estimate(&indices["first"])).chain(estimate(&indices["total"])));
        }
        table
    }

    /// Every observable at every date, then the best date of each, then what separates best at every setting.
    pub fn distinguish(&self) -> Table {
        let mut table = Table::new(&[
            ("what", Text),
            ("observable", Text),
            ("date", Text),
            ("levers", Text),
            ("auc", Number),
            ("auc_low", Number),
            ("auc_high", Number),
            ("evidence", Number),
            ("higher", Text),
        ]);
        let mut put = |what: &str, head: [Cell; 3], separation: &Value, higher: Cell| {
            let numbers = estimate(&separation["auc"]).into_iter().chain([number(&separation["evidence"])]);
            table.push([what.into()].into_iter().chain(head).chain(numbers).chain([higher]));
        };
        let said = self.answer;
        for strip in items(&said["strips"]) {
            for (date, cell) in items(&said["dates"]).iter().zip(items(&strip["cells"])) {
                put("date", [text(&strip["id"]), text(date), Cell::Nothing], cell, Cell::Nothing);
            }
        }
        let mut best = |what: &str, finding: &Value, levers: Cell| {
            let head = [text(&finding["observable"]), text(&finding["date"]), levers];
            put(what, head, &finding["separation"], text(&finding["higher"]));
        };
        for finding in items(&said["findings"]) {
            best("best", finding, Cell::Nothing);
        }
        for setting in items(&said["settings"]) {
            let levers: Vec<&str> = items(&setting["levers"]).iter().filter_map(Value::as_str).collect();
            best("setting", &setting["finding"], levers.join("; ").into());
        }
        table
    }
}
