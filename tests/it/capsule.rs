//! What is taken away of a view, and the command line that makes it again and says whether it is the same.

use entente::lab::{ENGINE, Lab};
use entente::plot::AverageWidths;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::path::PathBuf;
use std::process::{Command, Output};
use zip::write::SimpleFileOptions;

const CASE: &str = include_str!("../../www/scenarios/us-ussr.json");

fn lab() -> Lab {
    Lab::new(CASE, AverageWidths).unwrap()
}

fn entente(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_entente")).args(arguments).output().unwrap()
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A file that is removed when the test ends.
struct File(PathBuf);

impl File {
    fn new(name: &str, content: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("entente-capsule-{}-{name}", std::process::id()));
        std::fs::write(&path, content).unwrap();
        File(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn experiment(lab: &mut Lab) -> String {
    let mut kept = lab.experiment().unwrap();
    kept["entente"] = "experiment".into();
    kept["name"] = "A test".into();
    // As JavaScript writes whole numbers.
    let text = kept.to_string().replace(":0.0,", ":0,").replace(":1.0,", ":1,");
    assert!(!text.contains("\"value\":0.0,"));
    text
}

type Files = BTreeMap<String, Vec<u8>>;

/// The files of a capsule as the page makes them, and what it says of itself.
fn parts(lab: &mut Lab, runs: [usize; 2]) -> (Files, Value) {
    lab.compute_to(runs).unwrap();
    let taken = lab.take_away().unwrap();
    let files: Files = [
        ("experiment.entente.json", experiment(lab)),
        ("scenario.json", lab.scenario_text()),
        ("results.csv", taken.csv.clone()),
        ("figure.svg", lab.picture(848.0, &taken).unwrap().svg()),
    ]
    .map(|(name, text)| (name.to_owned(), text.into_bytes()))
    .into();
    let sums: BTreeMap<&String, String> = files.iter().map(|(name, bytes)| (name, sha256(bytes))).collect();
    let manifest = json!({
        "entente": "capsule", "version": 1, "engine": ENGINE, "seed": "51", "runs": taken.runs,
        "digest": { "results": taken.digest, "runs": lab.digest().unwrap() }, "files": sums,
    });
    (files, manifest)
}

fn archive(files: &Files, manifest: Option<&Value>) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let told = manifest.map(|manifest| ("capsule.json".to_owned(), manifest.to_string().into_bytes()));
    for (name, bytes) in files.clone().into_iter().chain(told) {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The archive saying of all its files that they unpack to so many bytes.
fn declaring(mut archive: Vec<u8>, size: u32) -> Vec<u8> {
    // Where the two records that a file has in an archive hold its size.
    for (record, at) in [(b"PK\x03\x04", 22), (b"PK\x01\x02", 24)] {
        let starts: Vec<usize> =
            (0..archive.len() - 4).filter(|&start| archive[start..start + 4] == *record).collect();
        assert!(!starts.is_empty());
        for start in starts {
            archive[start + at..start + at + 4].copy_from_slice(&size.to_le_bytes());
        }
    }
    archive
}

fn verify(name: &str, bytes: &[u8]) -> (i32, String) {
    let file = File::new(name, bytes);
    let out = entente(&["verify", file.path()]);
    let said = String::from_utf8([out.stdout, out.stderr].concat()).unwrap();
    (out.status.code().unwrap(), said.replace(file.path(), "it"))
}

#[test]
fn the_table_has_as_many_cells_in_every_line_and_numbers_that_come_back() {
    let mut lab = lab();
    lab.compute_to([256, 256]).unwrap();
    let taken = lab.take_away().unwrap();
    assert!(taken.csv.ends_with("\r\n"));
    let mut reader = csv::ReaderBuilder::new().from_reader(taken.csv.as_bytes());
    let head = reader.headers().unwrap().clone();
    let at = |name: &str| head.iter().position(|column| column == name).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.unwrap()).collect();
    let results = lab.results();
    let medians: Vec<f64> = rows
        .iter()
        .filter(|row| &row[0] == "band" && &row[at("theory")] == "embedded" && &row[at("name")] == "a_in_b")
        .map(|row| row[at("median")].parse().unwrap())
        .collect();
    assert_eq!(json!(medians), results["theories"][1]["ensemble"]["median"]);
    let about =
        |name: &str| rows.iter().find(|row| &row[0] == "about" && &row[2] == name).unwrap()[13].to_owned();
    assert_eq!(about("seed"), "51");
    assert_eq!(about("engine"), ENGINE);
    assert_eq!(about("runs"), "[256,256]");
    assert!(about("finding").contains("Embedded"), "{}", about("finding"));
    assert!(rows.iter().any(|row| &row[0] == "leader" && row[2].contains("Gorbachev")));
    assert!(rows.iter().any(|row| &row[0] == "event" && &row[5] == "1986-10-11"), "Reykjavik");
}

#[test]
fn a_name_that_is_a_formula_is_a_text_in_the_table_and_in_the_figure() {
    let evil = CASE.replace("\"Mikhail Gorbachev\"", "\"=HYPERLINK(<b>&1</b>)\"");
    assert_ne!(evil, CASE);
    let mut lab = Lab::new(&evil, AverageWidths).unwrap();
    let taken = lab.take_away().unwrap();
    assert!(taken.csv.contains(",'=HYPERLINK(<b>&1</b>),"));
    assert!(!taken.csv.contains(",=HYPERLINK"));
    let svg = lab.picture(848.0, &taken).unwrap().svg();
    assert!(!svg.contains("<b>") && svg.contains("=HYPERLINK(&lt;b&gt;&amp;1&lt;/b&gt;)"));
}

#[test]
fn an_export_while_runs_are_under_way_is_of_what_is_asked_now() {
    let mut lab = lab();
    lab.compute_to([1000, 1000]).unwrap();
    let before = lab.take_away().unwrap();
    assert_eq!(before.runs, [1000, 1000]);
    // The bands that stand are those of the old setting until the first runs of the new one are in.
    lab.set("public_enmity", &json!(62)).unwrap();
    let after = lab.take_away().unwrap();
    assert_eq!(after.runs, [64, 64]);
    assert_ne!(after.digest, before.digest);
    assert!(after.notes.iter().any(|note| note.contains("64 runs")), "{:?}", after.notes);
    // A slider that is held is let go.
    lab.begin_drag("public_enmity");
    lab.set_position("public_enmity", 0.5, 0.0).unwrap();
    assert_eq!(lab.take_away().unwrap().runs, [64, 64]);
}

#[test]
fn the_figure_is_a_drawing_with_texts_as_texts_and_says_what_it_is_of() {
    let mut lab = lab();
    lab.compute_to([256, 256]).unwrap();
    for width in [320.0, 848.0] {
        let taken = lab.take_away().unwrap();
        let svg = lab.picture(width, &taken).unwrap().svg();
        for part in [
            "<title id=\"title\">When Reagan leaves",
            "Seed 51, run 17, 256 runs",
            ">Embedded</text>",
            "stroke-dasharray=\"9 4\"",
            "paint-order=\"stroke\"",
        ] {
            assert!(svg.contains(part), "{part} at {width}");
        }
        assert!(!svg.contains("NaN") && !svg.contains("<image"));
        assert_eq!(svg.matches("<g ").count(), svg.matches("</g>").count());
        assert!(svg.len() < 200_000, "{} bytes", svg.len());
        if let Ok(folder) = std::env::var("LOOK") {
            std::fs::write(format!("{folder}/lab-{width}.svg"), &svg).unwrap();
        }
    }
}

#[test]
fn a_capsule_is_verified_whatever_its_runs() {
    let mut changed = lab();
    changed.set("public_enmity", &json!(62)).unwrap();
    changed.set("theory.first", &json!("rathbun")).unwrap();
    changed.edit(&json!({ "edit": "remove_event", "event": 0 })).unwrap();
    for (name, mut lab, runs) in [("plain", lab(), [1000, 1000]), ("changed", changed, [64, 192])] {
        let (files, manifest) = parts(&mut lab, runs);
        let (code, said) = verify(name, &archive(&files, Some(&manifest)));
        assert_eq!(code, 0, "{said}");
        assert!(said.starts_with("it: the same. Entente"), "{said}");
        // The command of a capsule gives its table, byte by byte.
        let file = File::new(&format!("{name}.json"), &files["experiment.entente.json"]);
        let out = entente(&["export", file.path(), "--runs", &format!("{},{}", runs[0], runs[1])]);
        assert!(out.stdout == files["results.csv"], "{}", String::from_utf8_lossy(&out.stderr));
    }
}

#[test]
fn other_numbers_are_told_by_the_exit_status() {
    let (mut files, manifest) = parts(&mut lab(), [64, 64]);
    let mut other = manifest.clone();
    other["digest"]["runs"] = "0".repeat(64).into();
    let (code, said) = verify("runs", &archive(&files, Some(&other)));
    assert_eq!((code, said.contains("not the same. the highlighted runs differ")), (1, true), "{said}");
    // A table that was changed together with its checksum.
    let csv =
        String::from_utf8(files["results.csv"].clone()).unwrap().replacen("band,wheeler", "band,hoffman", 1);
    files.insert("results.csv".into(), csv.into_bytes());
    let mut other = manifest;
    other["files"]["results.csv"] = sha256(&files["results.csv"]).into();
    let (code, said) = verify("csv", &archive(&files, Some(&other)));
    assert_eq!((code, said.contains("not the same. the results differ")), (1, true), "{said}");
}

#[test]
fn what_is_no_capsule_is_refused_in_one_sentence() {
    let (files, manifest) = parts(&mut lab(), [64, 64]);
    let good = archive(&files, Some(&manifest));
    let with = |change: &dyn Fn(&mut Files, &mut Value)| {
        let (mut files, mut manifest) = (files.clone(), manifest.clone());
        change(&mut files, &mut manifest);
        archive(&files, Some(&manifest))
    };
    let listed = |files: &mut Files, manifest: &mut Value, name: &str, bytes: Vec<u8>| {
        manifest["files"][name] = sha256(&bytes).into();
        files.insert(name.into(), bytes);
    };
    let bad: Vec<(&str, Vec<u8>, &str)> = vec![
        ("nothing", Vec::new(), "no ZIP archive"),
        ("noise", vec![7; 4000], "no ZIP archive"),
        ("cut", good[..good.len() / 2].to_vec(), "no ZIP archive, or a damaged one"),
        ("huge", vec![0; 20_000_001], "a ZIP archive of up to 20 MB"),
        ("foreign", archive(&[("photo.jpg".to_owned(), vec![1; 9])].into(), None), "no capsule of Entente"),
        ("marked", with(&|_, m| m["entente"] = "experiment".into()), "no capsule of Entente"),
        ("future", with(&|_, m| m["version"] = 2.into()), "of version 2"),
        ("engine", with(&|_, m| m["engine"] = "9.9.9".into()), "made by Entente 9.9.9, and this is"),
        (
            "changed",
            with(&|f, _| {
                f.insert("figure.svg".into(), vec![1]);
            }),
            "“figure.svg” is not as it was saved",
        ),
        (
            "more",
            with(&|f, _| {
                f.insert("run.sh".into(), vec![1]);
            }),
            "“run.sh” is no part of the capsule",
        ),
        (
            "less",
            with(&|f, _| {
                f.remove("results.csv");
            }),
            "“results.csv” is missing",
        ),
        ("bomb", with(&|f, m| listed(f, m, "figure.svg", vec![0; 30_000_000])), "unpacks to more"),
        ("declared", declaring(good.clone(), 3_000_000_000), "unpacks to more"),
        (
            "lying",
            declaring(with(&|f, m| listed(f, m, "figure.svg", vec![0; 30_000_000])), 9),
            "larger than its declared uncompressed size",
        ),
        ("many", [&good[..], &b"PK\x01\x02".repeat(400_000)].concat(), "holds 400005 files"),
        ("nested", with(&|f, m| listed(f, m, "a/b.svg", vec![1])), "“a/b.svg” is no part of the capsule"),
        ("above", with(&|f, m| listed(f, m, "../b.svg", vec![1])), "“../b.svg” is no part of the capsule"),
        (
            "deep",
            with(&|f, m| listed(f, m, "experiment.entente.json", b"[".repeat(1_000_000))),
            "this is no experiment (recursion limit exceeded",
        ),
        (
            "forty",
            with(&|f, _| {
                (0..40).for_each(|n| {
                    f.insert(n.to_string(), vec![1]);
                })
            }),
            "holds 45 files",
        ),
        ("none", with(&|f, m| listed(f, m, "experiment.entente.json", b"{}".to_vec())), "no experiment"),
        (
            "other",
            with(&|f, m| listed(f, m, "scenario.json", b"{}".to_vec())),
            "scenario.json is not the scenario",
        ),
        ("runs", with(&|_, m| m["runs"] = json!([63, 64])), "63 runs: a view rests on"),
        ("digest", with(&|_, m| m["digest"] = 1.into()), "capsule.json cannot be read"),
    ];
    for (name, bytes, words) in bad {
        let (code, said) = verify(name, &bytes);
        assert_eq!(code, 2, "{name}: {said}");
        assert!(said.contains(words), "{name}: {said}");
        assert!(
            said.trim_end().lines().count() == 1 && said.len() < 300 && said.ends_with(".\n"),
            "{name}: {said}"
        );
    }
    // A byte in the middle: the checksum of the archive or of the capsule says so.
    for at in (0..good.len()).step_by(good.len() / 23) {
        let mut bytes = good.clone();
        bytes[at] ^= 0x55;
        let (code, said) = verify("flipped", &bytes);
        assert!(code != 0 || said.starts_with("it: the same"), "{at}: {said}");
        assert!(!said.contains("panicked"), "{at}: {said}");
    }
}

#[test]
fn an_export_is_refused_in_one_sentence() {
    let good = File::new("good.json", experiment(&mut lab()).as_bytes());
    let bad = File::new("bad.json", b"[1]");
    for (arguments, words) in [
        (&["nowhere.json"][..], "cannot be read"),
        (&[bad.path()], "no experiment"),
        (&[good.path(), "--runs", "a"], "neither a number"),
        (&[good.path(), "--runs", "1001"], "a view rests on"),
        (&[good.path(), "--format", "pdf"], "neither csv nor svg"),
    ] {
        let out = entente(&[&["export"], arguments].concat());
        let said = String::from_utf8(out.stderr).unwrap();
        assert_eq!(out.status.code(), Some(2), "{said}");
        assert!(said.contains(words) && said.trim_end().lines().count() == 1, "{said}");
    }
}
