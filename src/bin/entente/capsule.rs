//! `entente export` and `entente verify`: a view of the page made again from its files, bit for bit.

mod archive;

use crate::Refusal;
use crate::input::Kind;
use crate::say::print;
use archive::{Archive, MOST_BYTES, unwrapped};
use clap::Args;
use entente::lab::{ENGINE, Lab, Taken};
use entente::plot::AverageWidths;
use entente::scenario;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

/// The numbers or the figure of an experiment that the page has saved.
#[derive(Args)]
pub struct Export {
    /// An experiment file of the page.
    #[arg(value_name = "EXPERIMENT.json")]
    experiment: PathBuf,
    /// Runs of each theory, or of the first and the second: 1000 or 64,128.
    #[arg(long, default_value = "1000", allow_hyphen_values = true)]
    runs: String,
    /// csv: the numbers; svg: the figure.
    #[arg(long, default_value = "csv")]
    format: String,
}

/// Whether a capsule's numbers come out the same here.
#[derive(Args)]
pub struct Verify {
    /// A capsule that the page has saved.
    #[arg(value_name = "CAPSULE.zip")]
    capsule: PathBuf,
}

/// What an experiment file of the page is read as.
const EXPERIMENT: Kind = Kind {
    name: "the experiment",
    allowed: "an experiment file of the page, JSON of up to 20 MB that may be read,",
    most: MOST_BYTES,
};

/// What a capsule is read as.
const CAPSULE: Kind = Kind {
    name: "the capsule",
    allowed: "a capsule of the page, a ZIP archive of up to 20 MB that may be read,",
    most: MOST_BYTES,
};

/// What a capsule says of itself.
#[derive(Deserialize)]
struct Manifest {
    seed: String,
    runs: [usize; 2],
    digest: Digests,
    /// SHA-256 of every other file.
    files: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Digests {
    /// Over the lines of the table.
    results: String,
    /// Over the two highlighted runs.
    runs: String,
}

/// The width of a figure, CSS pixels: that of the page at 1440.
const WIDTH: f64 = 848.0;

impl Export {
    /// Computes and prints.
    pub fn run(self) -> Result<(), Refusal> {
        if !["csv", "svg"].contains(&self.format.as_str()) {
            return Err(Refusal(format!("--format: {:?} is neither csv nor svg.", self.format)));
        }
        let runs = both(&self.runs)?;
        let shown = self.experiment.display().to_string();
        let text = EXPERIMENT.text(&self.experiment)?;
        let mut lab = opened(&text).map_err(|wrong| Refusal(format!("{shown}: {wrong}")))?;
        lab.compute_to(runs).map_err(Refusal)?;
        let taken = lab.take_away().map_err(Refusal)?;
        let text =
            if self.format == "csv" { taken.csv } else { lab.picture(WIDTH, &taken).map_err(Refusal)?.svg() };
        print(text.as_bytes())
    }
}

/// One number of runs for both theories, or one each.
fn both(text: &str) -> Result<[usize; 2], Refusal> {
    let wrong =
        || Refusal(format!("--runs: {text:?} is neither a number such as 1000 nor two such as 64,128."));
    let counts: Option<Vec<usize>> = text.split(',').map(|count| count.trim().parse().ok()).collect();
    match counts.as_deref() {
        Some(&[one]) => Ok([one, one]),
        Some(&[first, second]) => Ok([first, second]),
        _ => Err(wrong()),
    }
}

/// The laboratory with an experiment open.
fn opened(text: &str) -> Result<Lab, String> {
    let mut kept: Value =
        serde_json::from_str(text).map_err(|error| format!("this is no experiment ({error})."))?;
    let map = kept.as_object_mut().filter(|map| map.get("entente") == Some(&"experiment".into()));
    let map = map.ok_or("this is no experiment: an object marked \"entente\": \"experiment\" is allowed.")?;
    for own in ["entente", "name", "saved"] {
        map.remove(own);
    }
    let case = map.get("case").ok_or("the experiment lacks its scenario (case).")?.to_string();
    let mut lab = Lab::new(&case, AverageWidths)?;
    lab.restore(&kept, None).map_err(|sentence| sentence.replace("The link", "The experiment"))?;
    Ok(lab)
}

/// A scenario as values. The page writes 0 where this writes 0.0, and members of an object in another order.
fn read(text: &str) -> Option<Value> {
    let scenario = scenario::parse(text).ok()?;
    serde_json::to_value(scenario).ok().map(with_plain_numbers)
}

/// The same with every number as a float.
fn with_plain_numbers(value: Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().into(),
        Value::Array(items) => items.into_iter().map(with_plain_numbers).collect(),
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name, with_plain_numbers(value))).collect()
        }
        other => other,
    }
}

impl Verify {
    /// Computes anew what the capsule says and tells whether it is the same.
    pub fn run(self) -> Result<ExitCode, Refusal> {
        let shown = self.capsule.display().to_string();
        let refuse = |wrong: String| Refusal(format!("{shown}: {wrong}"));
        let archive = Archive::open(CAPSULE.bytes(&self.capsule)?).map_err(refuse)?;
        let manifest = manifest(&archive).map_err(refuse)?;
        let experiment = archive.text("experiment.entente.json").map_err(refuse)?;
        let mut lab = opened(&experiment).map_err(refuse)?;
        let told = archive.text("scenario.json").map_err(refuse)?;
        let same =
            matches!((read(&told), read(&lab.scenario_text())), (Some(told), Some(own)) if told == own);
        if !same {
            return Err(refuse("scenario.json is not the scenario of the experiment.".into()));
        }
        lab.compute_to(manifest.runs).map_err(refuse)?;
        let taken = lab.take_away().map_err(refuse)?;
        let runs = lab.digest().map_err(refuse)?;
        let differs = differences(&manifest, &taken, &runs, &archive.text("results.csv").map_err(refuse)?);
        let Digests { results, .. } = &manifest.digest;
        let [first, second] = manifest.runs;
        if differs.is_empty() {
            let seed = &manifest.seed;
            let said = format!(
                "{shown}: the same. Entente {ENGINE}, seed {seed}, {first} and {second} runs, digest {results}.\n"
            );
            print(said.as_bytes())?;
            return Ok(ExitCode::SUCCESS);
        }
        let said = format!(
            "{shown}: not the same. {} differ here: {} instead of {results}.\n",
            differs.join(" and "),
            taken.digest
        );
        print(said.as_bytes())?;
        Ok(ExitCode::from(1))
    }
}

/// What does not come out as the capsule has it.
fn differences(manifest: &Manifest, taken: &Taken, runs: &str, csv: &str) -> Vec<&'static str> {
    let rows = |csv: &str| csv.find("\r\nband,").map(|at| csv[at..].to_owned());
    let mut out = Vec::new();
    if taken.digest != manifest.digest.results || rows(csv) != rows(&taken.csv) {
        out.push("the results");
    }
    if runs != manifest.digest.runs {
        out.push("the highlighted runs");
    }
    out
}

/// The manifest, once it is known that this is a capsule of this engine and that its files are as it says.
fn manifest(archive: &Archive) -> Result<Manifest, String> {
    let text = archive.text("capsule.json").map_err(|_| {
        "this is an archive, but no capsule of Entente: it has no capsule.json that can be read.".to_owned()
    })?;
    let value: Value = serde_json::from_str(&text)
        .map_err(|error| format!("capsule.json cannot be read ({error}); the capsule is damaged."))?;
    if value["entente"] != "capsule" {
        return Err("this is an archive, but no capsule of Entente: capsule.json says so nowhere.".into());
    }
    if value["version"] != 1 {
        let version = &value["version"];
        return Err(format!(
            "the capsule is of version {version}; version 1 is read. A newer Entente made it."
        ));
    }
    let engine = value["engine"].as_str().unwrap_or("an unknown version");
    if engine != ENGINE {
        return Err(format!(
            "the capsule was made by Entente {}, and this is {ENGINE}, whose numbers may be others: verify it with that version.",
            unwrapped(engine)
        ));
    }
    let manifest: Manifest = serde_json::from_value(value)
        .map_err(|error| format!("capsule.json cannot be read ({error}); the capsule is damaged."))?;
    archive.holds(&manifest.files)?;
    Ok(manifest)
}
