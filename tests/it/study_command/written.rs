//! What is written: tables in both formats, pieces, sidecars.

use super::{Folder, SCENARIO, digest, ensemble, good, refused, sidecar};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;
use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

/// Rows of a Parquet file as CSV would write them.
fn rows(path: &str) -> Vec<Vec<String>> {
    let reader = SerializedFileReader::new(File::open(path).unwrap()).unwrap();
    let text = |field: &Field| match field {
        Field::Null => String::new(),
        Field::Str(text) => text.clone(),
        Field::Long(number) => number.to_string(),
        Field::Int(number) => number.to_string(),
        Field::Double(number) => number.to_string(),
        other => panic!("{other:?}"),
    };
    let rows = reader.get_row_iter(None).unwrap().map(Result::unwrap);
    rows.map(|row| row.get_column_iter().map(|(_, field)| text(field)).collect()).collect()
}

#[test]
fn parquet_and_csv_hold_the_same() {
    let folder = Folder::new("formats");
    let [csv, parquet] = ["t.csv", "t.parquet"].map(|name| folder.file(name));
    for out in [&csv, &parquet] {
        good(&ensemble(&["--theory", "wheeler", "--out", out]));
    }
    let mut table = csv::Reader::from_path(&csv).unwrap();
    let header: Vec<String> = table.headers().unwrap().iter().map(Into::into).collect();
    let wanted: Vec<Vec<String>> =
        table.records().map(|row| row.unwrap().iter().map(Into::into).collect()).collect();
    assert_eq!(wanted.len(), 2 * 2 * 44);
    assert_eq!(rows(&parquet), wanted);
    let columns = sidecar(&parquet)["table"]["columns"].clone();
    assert_eq!(columns, serde_json::json!(header));
    assert_eq!(digest(&csv), digest(&parquet));
    // The pieces of a share are numbered, and their numbers are those of the digest.
    let share = folder.file("share.parquet");
    good(&ensemble(&["--theory", "wheeler", "--shard", "1/1", "--out", &share]));
    let pieces = rows(&share);
    assert_eq!(pieces.len(), 3 * 2 * 2 * 44 * 50);
    assert_eq!(
        (&pieces[0][..2], &pieces[pieces.len() - 1][..2]),
        (&["0", "0"].map(String::from)[..], &["2", "8799"].map(String::from)[..])
    );
    assert_eq!(digest(&share), digest(&csv));
}

#[test]
fn the_sidecar_says_how_to_make_it_again() {
    let folder = Folder::new("sidecar");
    let edits = "edits=[{edit=\"stay\", leader=\"Reagan\"}, {edit=\"add_event\", kind=\"crisis\", date=\"1990-05-01\", label=\"It's a test\"}]";
    let out = folder.file("fork.csv");
    let arguments = [
        "--theory",
        "embedded",
        "--seed",
        "18446744073709551615",
        "--runs",
        "60",
        "--set",
        "sensibility=0.4",
    ];
    let more = [
        "--set",
        "cost_of_conflict=0.35",
        "--ask",
        edits,
        "--ask",
        "measures=[\"institutions\"]",
        "--out",
        &out,
    ];
    good(&[&["fork", SCENARIO], &arguments[..], &more[..]].concat());
    let side = sidecar(&out);
    let first = fs::read(&out).unwrap();
    for name in ["fork.csv", "fork.csv.json"] {
        fs::remove_file(folder.file(name)).unwrap();
    }
    let bin = Path::new(env!("CARGO_BIN_EXE_entente")).parent().unwrap().to_owned();
    let paths = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let line = side["command"].as_str().unwrap();
    let again = Command::new("sh").args(["-c", line]).env("PATH", paths).output().unwrap();
    assert!(again.status.success(), "{line}: {}", String::from_utf8_lossy(&again.stderr));
    assert_eq!(sidecar(&out), side);
    assert_eq!(fs::read(&out).unwrap(), first);
    assert_eq!(side["entente"], env!("CARGO_PKG_VERSION"));
    assert_eq!(side["seed"], "18446744073709551615");
    assert_eq!(side["levers"], serde_json::json!({ "sensibility": 0.4 }));
    assert_eq!(side["parameters"], serde_json::json!({ "cost_of_conflict": 0.35 }));
    let citation = side["citation"].as_str().unwrap();
    assert!(
        citation.contains("cost_of_conflict 0.35") && citation.contains("seed 18446744073709551615"),
        "{citation}"
    );
    // Asked again, nothing is computed and nothing changes.
    let said = good(&[&["fork", SCENARIO], &arguments[..], &more[..]].concat());
    assert!(String::from_utf8(said.stderr).unwrap().contains("is there already"));
    // A file that somebody changed is not written over.
    fs::write(&out, "mine").unwrap();
    refused(&[&["fork", SCENARIO], &arguments[..], &more[..]].concat(), "left as it was");
    assert_eq!(fs::read(&out).unwrap(), b"mine");
}
