//! A change that moves a digest needs a new version of the engine and a line in the changelog: tables are added to, never
//! changed, and there is one for each version.

use crate::NAMED;
use crate::cases::CASES;
use crate::rows::{Alone, SEEDS, rows};
use crate::table::{Row, Table};
use entente::lab::ENGINE;
use entente::lane::Wide;
use entente::theory;
use std::path::PathBuf;
use std::process::Command;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/portability");
const CHANGELOG: &str = include_str!("../../CHANGELOG.md");
const INDEX: &str = include_str!("../../www/scenarios/index.json");

/// How a line of the changelog begins that says which numbers moved.
const MOVED: &str = "- Numbers move: ";

/// Where the table of a version stands.
pub fn file(version: &str) -> PathBuf {
    [FOLDER, &format!("digests-{version}.txt")].iter().collect()
}

/// The tables of all versions, the oldest first.
fn tables() -> Vec<Table> {
    let names =
        std::fs::read_dir(FOLDER).expect("the folder is there").map(|entry| entry.unwrap().file_name());
    let mut versions: Vec<String> = names
        .filter_map(|name| Some(name.to_str()?.strip_prefix("digests-")?.strip_suffix(".txt")?.to_owned()))
        .collect();
    versions.sort_by_key(|version| numbers(version));
    let read = |version: &String| {
        let table = Table::read(&std::fs::read_to_string(file(version)).unwrap());
        assert_eq!(table.engine, *version, "the table names the engine that its file names");
        table
    };
    versions.iter().map(read).collect()
}

fn numbers(version: &str) -> Vec<u32> {
    version
        .split('.')
        .map(|part| part.parse().unwrap_or_else(|_| panic!("{version} is no version")))
        .collect()
}

/// Everything that `before` says and `after` says otherwise, or no longer.
fn moved(before: &Table, after: &Table) -> Vec<String> {
    let named = before.named.iter().filter(|(name, digest)| after.named.get(*name) != Some(digest));
    let rows = before.rows.iter().filter(|row| !after.rows.contains(row));
    let words = |row: &Row| format!("{} under {} with seed {}", row.case, row.theory, row.seed);
    named.map(|(name, _)| name.clone()).chain(rows.map(words)).collect()
}

/// What is wrong with the changelog, if one version follows another.
fn unsaid(before: &Table, after: &Table, changelog: &str) -> Option<String> {
    let heading = format!("## {}\n", after.engine);
    let Some((_, section)) = changelog.split_once(&heading) else {
        return Some(format!("CHANGELOG.md has no {heading:?}"));
    };
    let section = section.split("\n## ").next().unwrap_or_default();
    let first = moved(before, after).into_iter().next()?;
    let told = section.lines().any(|line| line.strip_prefix(MOVED).is_some_and(|rest| rest.len() > 20));
    let wanted =
        || format!("{first} has moved, and no line of {} begins \"{MOVED}\" and says why", after.engine);
    (!told).then(wanted)
}

#[test]
fn this_engine_has_a_table_of_every_case_theory_and_seed() {
    let tables = tables();
    let newest = tables.last().expect("there is a table");
    assert_eq!(newest.engine, ENGINE, "a new version needs its table: docs/reproducibility.md says how");
    assert_eq!(
        std::fs::read_to_string(file(ENGINE)).unwrap(),
        newest.text(),
        "the table is as it is written"
    );
    let missing = lacking(newest);
    assert!(
        missing.is_empty(),
        "the table lacks {}: docs/reproducibility.md says how it gains it",
        missing[0]
    );
    assert_eq!(
        newest.rows.len(),
        CASES.len() * theory::ALL.len() * SEEDS.len(),
        "no row is of something else"
    );
    let names: Vec<&str> = newest.named.keys().map(String::as_str).collect();
    assert_eq!(names, NAMED.map(|(name, _)| name));
}

#[test]
fn every_case_of_the_page_is_in_the_table() {
    let index: serde_json::Value = serde_json::from_str(INDEX).unwrap();
    let files: Vec<&str> =
        index.as_array().unwrap().iter().map(|case| case["file"].as_str().unwrap()).collect();
    assert_eq!(files, CASES.map(|(case, _)| format!("{case}.json")));
}

#[test]
fn a_version_whose_numbers_differ_from_the_last_says_so_in_the_changelog() {
    let tables = tables();
    assert_eq!(unsaid(&Table::default(), &tables[0], CHANGELOG), None);
    for pair in tables.windows(2) {
        assert_eq!(unsaid(&pair[0], &pair[1], CHANGELOG), None);
    }
}

#[test]
fn a_moved_digest_without_a_line_in_the_changelog_is_found() {
    let row = |bands: &str| Row {
        case: "us-ussr".into(),
        theory: "kydd".into(),
        seed: 51,
        runs: "a".into(),
        ensemble: "b".into(),
        bands: bands.into(),
    };
    let table = |engine: &str, rows| Table { engine: engine.into(), named: Default::default(), rows };
    let (old, same) = (table("0.1.0", vec![row("c")]), table("0.2.0", vec![row("c")]));
    let (other, none) = (table("0.2.0", vec![row("d")]), table("0.2.0", vec![]));
    let silent =
        "# Changelog\n\n## 0.2.0\n- A button.\n\n## 0.1.0\n- Numbers move: this is an older version's.\n";
    let told = "## 0.2.0\n- A button.\n- Numbers move: a leap costs what the source says it does.\n";
    assert_eq!(unsaid(&old, &same, silent), None);
    assert!(unsaid(&old, &other, silent).unwrap().starts_with("us-ussr under kydd with seed 51 has moved"));
    assert!(unsaid(&old, &none, silent).is_some(), "a row that is gone has moved");
    assert!(unsaid(&old, &other, "## 0.2.0\n- Numbers move: \n").is_some(), "it has to say something");
    assert_eq!(unsaid(&old, &other, told), None);
    assert!(unsaid(&old, &same, "## 0.1.0\n").unwrap().contains("## 0.2.0"));
}

#[test]
fn the_first_row_that_differs_is_named() {
    let table = Table::committed();
    let mut rows = table.rows.clone();
    table.hold(&rows, "as it is");
    (rows[2].ensemble, rows[5].bands) = ("0".into(), "0".into());
    let panic = std::panic::catch_unwind(|| table.hold(&rows, "here")).unwrap_err();
    let Row { case, theory, seed, ensemble, .. } = &table.rows[2];
    let said =
        format!("{case} under {theory} with seed {seed}: ensemble is 0, the table has {ensemble} (2 of ");
    assert!(panic.downcast_ref::<String>().unwrap().contains(&said));
}

/// What git knows of a table is what it said when it was first committed. Without a history there is nothing to hold it to.
#[test]
fn no_line_of_a_table_was_ever_changed() {
    let git = |arguments: &[&str]| {
        let output = Command::new("git").args(["-C", FOLDER]).args(arguments).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    };
    for table in tables() {
        let name = format!("digests-{}.txt", table.engine);
        let added = git(&["log", "--diff-filter=A", "--format=%H", "--", &name]).unwrap_or_default();
        // The workflow fetches the history for this test: there it has to be seen.
        assert!(
            !added.is_empty() || std::env::var_os("GITHUB_ACTIONS").is_none(),
            "{name}: git does not say when it was committed, so that nothing holds it"
        );
        for commit in added.lines() {
            let first = git(&["show", &format!("{commit}:./{name}")]).expect("a commit that added it has it");
            let moved = moved(&Table::read(&first), &table);
            assert!(
                moved.is_empty(),
                "{name}: {} is not what it was when {} was first committed: put the table back and give the engine a \
                 new version in Cargo.toml",
                moved[0],
                table.engine
            );
        }
    }
}

/// What this engine's table does not have.
fn lacking(table: &Table) -> Vec<String> {
    let wanted = CASES.iter().flat_map(|(case, _)| {
        theory::ALL.iter().flat_map(move |theory| SEEDS.map(|seed| (*case, theory.id, seed)))
    });
    wanted
        .filter(|(case, theory, seed)| {
            !table.rows.iter().any(|row| (&*row.case, &*row.theory, row.seed) == (*case, *theory, *seed))
        })
        .map(|(case, theory, seed)| format!("{case} under {theory} with seed {seed}"))
        .collect()
}

/// Adds what this engine's table lacks, and changes nothing that stands there.
#[test]
#[ignore = "writes the table; see docs/reproducibility.md"]
fn write() {
    let mut table = Table::committed();
    for (name, compute) in NAMED {
        table.named.entry(name.into()).or_insert_with(compute);
    }
    if !lacking(&table).is_empty() {
        for row in rows(&SEEDS, &Alone::<Wide>::new()) {
            if !table.rows.iter().any(|known| known.is_of(&row)) {
                table.rows.push(row);
            }
        }
    }
    std::fs::write(file(ENGINE), table.text()).expect("the table can be written");
}
