//! Shares are put together to what one process computes.

use super::{Folder, SCENARIO, digest, ensemble, entente, good, refused, sidecar};
use std::fs;
use std::path::Path;

#[test]
fn shares_in_any_order_are_the_whole() {
    let folder = Folder::new("shares");
    let whole = folder.file("whole.csv");
    good(&ensemble(&["--out", &whole]));
    let shares: Vec<String> = (1..=4).map(|i| folder.file(&format!("{i}.parquet"))).collect();
    for (i, share) in shares.iter().enumerate() {
        good(&ensemble(&["--shard", &format!("{}/4", i + 1), "--out", share]));
    }
    let merged = folder.file("merged.csv");
    let order = [2, 0, 3, 1].map(|i: usize| shares[i].as_str());
    good(&[&["merge"], &order[..], &["--out", &merged]].concat());
    assert_eq!(digest(&merged), digest(&whole));
    assert_eq!(fs::read(&merged).unwrap(), fs::read(&whole).unwrap());
    let (merged, whole) = (sidecar(&merged), sidecar(&whole));
    assert_eq!(merged["experiment"], whole["experiment"]);
    assert_eq!(merged["scenario"]["text"], fs::read_to_string(SCENARIO).unwrap());
    // What does not fit together is not put together, and nothing is written.
    let other = folder.file("other.parquet");
    let arguments = ensemble(&["--shard", "1/4", "--out", &other, "--set", "cost_of_conflict=0.5"]);
    good(&arguments);
    let bad = folder.file("bad.csv");
    let merge = |files: &[&str], says: &str| refused(&[&["merge"], files, &["--out", &bad]].concat(), says);
    let s: Vec<&str> = shares.iter().map(String::as_str).collect();
    merge(&s[1..], "1 of 3 pieces are in no file (0)");
    merge(&[s[0], s[1], s[0], s[2]], "too; nothing was written");
    merge(&[s[1], s[2], &other], "another experiment");
    merge(&[s[0], SCENARIO], "no share of a study");
    merge(&["missing.parquet"], "cannot be read");
    let table = folder.file("table.parquet");
    good(&ensemble(&["--out", &table]));
    merge(&[&table], "no share of a study");
    assert!(!Path::new(&bad).exists());
    // A share that was damaged anywhere is refused, or the damage is in nothing that counts.
    let spoilt = folder.file("spoilt.parquet");
    let sound = fs::read(&shares[0]).unwrap();
    let mut refusals = 0;
    for n in 0..24 {
        let mut broken = sound.clone();
        broken[(2 * n + 1) * sound.len() / 48] ^= 0x10;
        fs::write(&spoilt, broken).unwrap();
        let out = entente(&["merge", &spoilt, s[1], s[2], s[3], "--out", &bad]);
        if out.status.success() {
            assert_eq!(digest(&bad), whole["digest"].as_str().unwrap());
            for file in [&bad, &format!("{bad}.json")] {
                fs::remove_file(file).unwrap();
            }
            continue;
        }
        refusals += 1;
        let sentence = String::from_utf8(out.stderr).unwrap();
        assert_eq!(out.status.code(), Some(2), "{sentence}");
        assert!(sentence.contains("spoilt.parquet") && sentence.lines().count() == 1, "{sentence}");
        assert!(!Path::new(&bad).exists());
    }
    assert!(refusals > 10, "{refusals}");
    refused(&[&["merge"], &s[..], &["--out", "no.txt"]].concat(), "neither .csv nor .parquet");
}
