//! The table of digests: one line a case, theory and seed, of one version of the engine.

use entente::lab::ENGINE;
use std::collections::BTreeMap;

/// A line: what is digested, and three digests.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub case: String,
    pub theory: String,
    pub seed: u64,
    /// Of three replicates run alone, every number of them.
    pub runs: String,
    /// Of the values of an ensemble, batch after batch, as workers computed them.
    pub ensemble: String,
    /// Of the lines that the page's table has of it: bands, means, the highlighted run.
    pub bands: String,
}

/// What a table says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    pub engine: String,
    pub named: BTreeMap<String, String>,
    pub rows: Vec<Row>,
}

#[cfg(not(target_arch = "wasm32"))]
const HEAD: &str = "\
# Digests of what this version of the engine computes. The same rows come out natively and in WebAssembly, in lanes and one
# replicate at a time, on any number of workers; docs/reproducibility.md says of what they are. Lines are added, never
# changed: what moves a digest needs a new version of the engine, which has a table of its own.
";

impl Row {
    #[cfg(not(target_arch = "wasm32"))]
    fn line(&self) -> String {
        let Row { case, theory, seed, runs, ensemble, bands } = self;
        format!("{case} {theory} {seed} {runs} {ensemble} {bands}")
    }

    /// Whether two rows are of the same.
    pub fn is_of(&self, other: &Row) -> bool {
        (&self.case, &self.theory, self.seed) == (&other.case, &other.theory, other.seed)
    }
}

impl Table {
    /// This engine's.
    #[cfg(target_arch = "wasm32")]
    pub fn committed() -> Table {
        Self::read(include_str!(concat!("digests-", env!("CARGO_PKG_VERSION"), ".txt")))
    }

    /// This engine's; nothing where there is none yet.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn committed() -> Table {
        let text = std::fs::read_to_string(crate::versions::file(ENGINE)).unwrap_or_default();
        if text.is_empty() { Table { engine: ENGINE.into(), ..Table::default() } } else { Self::read(&text) }
    }

    /// From its text.
    pub fn read(text: &str) -> Table {
        let mut table = Table::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.split(' ').collect::<Vec<_>>()[..] {
                ["engine", version] => table.engine = version.into(),
                [name, digest] => assert!(
                    table.named.insert(name.into(), digest.into()).is_none(),
                    "{name} stands twice in the table"
                ),
                [case, theory, seed, runs, ensemble, bands] => {
                    let seed = seed.parse().unwrap_or_else(|_| panic!("{line:?}: the seed is no number"));
                    let [case, theory, runs, ensemble, bands] =
                        [case, theory, runs, ensemble, bands].map(str::to_owned);
                    let row = Row { case, theory, seed, runs, ensemble, bands };
                    assert!(!table.rows.iter().any(|known| known.is_of(&row)), "{line:?} stands twice");
                    table.rows.push(row);
                }
                _ => panic!("{line:?} is no line of the table"),
            }
        }
        table
    }

    /// As it is committed.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn text(&self) -> String {
        use std::fmt::Write;
        let mut rows = self.rows.clone();
        rows.sort_by_key(|row| crate::rows::place(&row.case, &row.theory, row.seed));
        let mut text = format!("{HEAD}engine {}\n", self.engine);
        for (name, digest) in &self.named {
            let _ = writeln!(text, "{name} {digest}");
        }
        text += "# case, theory, seed; runs, ensemble, bands\n";
        for row in rows {
            let _ = writeln!(text, "{}", row.line());
        }
        text
    }

    /// Holds computed rows to the table.
    ///
    /// # Panics
    /// The first row that differs is named, with how many do.
    pub fn hold(&self, computed: &[Row], how: &str) {
        assert!(!computed.is_empty() && self.engine == ENGINE);
        let wrong: Vec<String> = computed.iter().filter_map(|row| self.differs(row)).collect();
        let count = wrong.len();
        assert!(
            count == 0,
            "Engine {ENGINE}, {how}: {} ({count} of {} rows differ)",
            wrong[0],
            computed.len()
        );
    }

    fn differs(&self, row: &Row) -> Option<String> {
        let of = format!("{} under {} with seed {}", row.case, row.theory, row.seed);
        let Some(known) = self.rows.iter().find(|known| known.is_of(row)) else {
            return Some(format!("{of} is not in the table"));
        };
        let parts = [
            ("runs", &known.runs, &row.runs),
            ("ensemble", &known.ensemble, &row.ensemble),
            ("bands", &known.bands, &row.bands),
        ];
        let (name, known, here) = parts.into_iter().find(|(_, known, here)| known != here)?;
        Some(format!("{of}: {name} is {here}, the table has {known}"))
    }
}
