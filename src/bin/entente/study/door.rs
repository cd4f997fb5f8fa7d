//! The subcommands: from what is asked to what is written or printed.

use super::document::Opened;
use super::flags::Flags;
use super::journal::Journal;
use super::runner::{compute, is_stopped, stop_gently};
use super::share::Share;
use super::telling::{Source, Telling};
use crate::Refusal;
use crate::output::{
    Numbers, Part, Pieces, Sidecar, Target, beside, bytes, rows, sha256_of_file, unfinished, unwritable,
    write_pieces,
};
use crate::say::{self, tell};
use clap::Args;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;

/// A subcommand with one study.
#[derive(Args)]
pub struct Command {
    #[command(flatten)]
    flags: Flags,
}

/// What moves an outcome: the subcommand with several studies.
#[derive(Args)]
pub struct Sensitivity {
    #[command(flatten)]
    flags: Flags,
    /// morris: screening of everything that can be varied; sobol: shares of variance of a few; tornado: one at a time.
    #[arg(long)]
    method: Option<String>,
}

/// Subcommands, and the studies that each has with their usual numbers of runs; the usual study first.
const DOORS: [(&str, &[(&str, usize)]); 11] = [
    ("ensemble", &[("ensemble", 1000)]),
    ("sweep", &[("sweep", 64)]),
    ("sensitivity", &[("morris", 64), ("sobol", 64), ("tornado", 400)]),
    ("attribution", &[("attribution", 400)]),
    ("distinguish", &[("distinguish", 400)]),
    ("resilience", &[("resilience", 1000)]),
    ("hysteresis", &[("hysteresis", 1000)]),
    ("fork", &[("fork", 1000)]),
    ("survival", &[("survival", 1000)]),
    ("order", &[("order", 1000)]),
    ("interaction", &[("interaction", 1000)]),
];

/// The subcommand of a study, and the method that it has to be told, if any.
pub fn named(study: &str) -> (&'static str, Option<&str>) {
    let has = |studies: &[(&str, usize)]| studies.iter().any(|(name, _)| *name == study);
    let door = DOORS.iter().find(|(_, studies)| has(studies));
    door.map_or(("merge", None), |(name, studies)| (name, (studies[0].0 != study).then_some(study)))
}

impl Command {
    /// Runs the study of a subcommand.
    pub fn run(self, name: &str) -> Result<(), Refusal> {
        ask(&self.flags, name, None)
    }
}

impl Sensitivity {
    /// Runs the study that the method is.
    pub fn run(self) -> Result<(), Refusal> {
        ask(&self.flags, "sensitivity", self.method.as_deref())
    }
}

/// The studies of a subcommand with their usual numbers of runs, the usual study first.
///
/// # Errors
/// One sentence where there is no such subcommand.
pub fn studies(name: &str) -> Result<&'static [(&'static str, usize)], Refusal> {
    let found = DOORS.iter().find(|(door, _)| *door == name);
    found.map(|&(_, studies)| studies).ok_or_else(|| Refusal(format!("{name:?} is no study.")))
}

/// Computes what is asked, and writes or prints it; `method` chooses among the studies of a subcommand.
fn ask(flags: &Flags, name: &str, method: Option<&str>) -> Result<(), Refusal> {
    let studies = studies(name)?;
    if !["csv", "json"].contains(&flags.format.as_str()) {
        return Err(Refusal(format!("--format: {:?} is neither csv nor json.", flags.format)));
    }
    let share = flags.shard.as_deref().map(Share::read).transpose()?;
    let document = flags.document(studies, method)?;
    let Some(out) = &flags.out else {
        if share.is_some() {
            let what = "a share says nothing by itself; --out FILE.parquet names where its pieces go";
            return Err(Refusal(format!("--shard: {what}.")));
        }
        return print(&document.open()?, &flags.format);
    };
    let target = Target::of(out)?;
    if share.is_some() && target != Target::Parquet {
        return Err(Refusal(format!(
            "--out: {} is no .parquet, which the pieces of a share are.",
            out.display()
        )));
    }
    keep(&document.open()?, share, out, target)
}

fn print(opened: &Opened, format: &str) -> Result<(), Refusal> {
    let mut telling = Telling::new(opened);
    let pieces: Vec<usize> = (0..opened.study.pieces()).collect();
    compute(opened.study.as_ref(), pieces.len(), &pieces, &mut |index, numbers| {
        telling.take(index, numbers);
        Ok(())
    })?;
    let (digest, answer) = telling.end();
    let text = if format == "csv" {
        bytes(&rows::table(opened, &answer), Target::Csv, "")?
    } else {
        let document = rows::document(opened, &answer, &digest);
        format!("{document:#}\n").into_bytes()
    };
    say::print(&text)
}

/// Whether the output is there already, whole and of this experiment.
///
/// # Errors
/// One sentence where something else is there.
fn there(opened: &Opened, share: Option<Share>, out: &Path) -> Result<bool, Refusal> {
    let shown = out.display();
    if out.is_dir() {
        return Err(Refusal(format!("--out: {shown} is a folder; the name of a file is allowed.")));
    }
    let side = beside(out);
    let sidecar = std::fs::read(&side).ok();
    if sidecar.is_none() && !out.exists() {
        return Ok(false);
    }
    let told: Value = sidecar.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    let share = share.map_or(Value::Null, |share| share.to_string().into());
    if told["experiment"] != opened.digest.as_str() || told["share"] != share {
        let which = if out.exists() { out.display() } else { side.display() };
        return Err(Refusal(format!(
            "--out: {which} is there and of another experiment or share; it was left as it was: choose another name, or remove it and its sidecar."
        )));
    }
    if !out.exists() {
        return Ok(false);
    }
    let found =
        sha256_of_file(out).map_err(|error| Refusal(format!("--out: {shown} cannot be read ({error}).")))?;
    if told["file"]["sha256"] != found.as_str() {
        return Err(Refusal(format!(
            "--out: {shown} is not the file that its sidecar tells of; it was left as it was."
        )));
    }
    Ok(true)
}

/// Computes what is not in the journal yet, and writes the file once everything is there.
fn keep(opened: &Opened, share: Option<Share>, out: &Path, target: Target) -> Result<(), Refusal> {
    if there(opened, share, out)? {
        tell(&format!("{} is there already, of this experiment.", out.display()));
        return Ok(());
    }
    let part = share.unwrap_or(Share::WHOLE);
    let study = opened.study.as_ref();
    let mut journal = Journal::open(out, opened, part)?;
    let mine: Vec<usize> = part.pieces(study.pieces()).collect();
    let missing: Vec<usize> = mine.iter().copied().filter(|&index| !journal.has(index)).collect();
    let had = mine.len() - missing.len();
    if had > 0 {
        tell(&format!("{had} of {} pieces are there from before.", mine.len()));
    }
    stop_gently(&journal);
    let computed = compute(study, mine.len(), &missing, &mut |index, numbers| {
        journal.add(index, &numbers)?;
        unfinished::end(journal.path());
        Ok(())
    });
    let done = match computed {
        Ok(0) => write(opened, share, out, target, &mut journal),
        Ok(_) => Err(Refusal("stopped.".into())),
        Err(refusal) => Err(refusal),
    };
    let Err(Refusal(why)) = done else {
        journal.remove();
        return Ok(());
    };
    let (kept, of) = (journal.count(), mine.len());
    if kept == 0 {
        journal.remove();
        if !is_stopped() {
            return Err(Refusal(why));
        }
        tell("stopped before a piece was finished; nothing is kept.");
        std::process::exit(130);
    }
    let (why, journal) = (why.trim_end_matches('.'), journal.path().display());
    let kept =
        format!("{kept} of {of} pieces are kept in {journal}, and the same command goes on from there.");
    if !is_stopped() {
        return Err(Refusal(format!("{why}; {kept}")));
    }
    tell(&format!("stopped; {kept}"));
    std::process::exit(130);
}

/// Writes the result of all pieces, unless something else is there.
///
/// # Errors
/// One sentence where it cannot be written.
pub fn finish(opened: &Opened, out: &Path, target: Target, source: &mut dyn Source) -> Result<(), Refusal> {
    if there(opened, None, out)? {
        tell(&format!("{} is there already, of this experiment.", out.display()));
        return Ok(());
    }
    write(opened, None, out, target, source)
}

fn write(
    opened: &Opened,
    share: Option<Share>,
    out: &Path,
    target: Target,
    source: &mut dyn Source,
) -> Result<(), Refusal> {
    let study = opened.study.as_ref();
    let mut file = Part::new("out", out)?;
    let (digest, table) = if let Some(share) = share {
        let mut numbers = Numbers::default();
        for index in share.pieces(study.pieces()) {
            numbers.add(&source.piece(index)?);
        }
        let about = Pieces {
            document: opened.document.clone(),
            experiment: opened.digest.clone(),
            share: share.to_string(),
            pieces: study.pieces(),
            width: study.width(),
            digest: numbers.digest(),
        };
        write_pieces(&about, source, share, &mut file).map_err(|Refusal(why)| {
            // What is wrong with a piece names its file; what the library says of the disk names none.
            let named = why.contains(&out.display().to_string());
            if named { Refusal(why) } else { unwritable("out", out, &why.trim_end_matches('.')) }
        })?;
        (about.digest, None)
    } else {
        let (digest, answer) = Telling::all(opened, source)?.end();
        let table = rows::table(opened, &answer);
        let about = json!({ "document": opened.document, "experiment": opened.digest, "digest": digest });
        let text = bytes(&table, target, &about.to_string())?;
        file.write_all(&text).map_err(|error| unwritable("out", out, &error))?;
        (digest, Some(table))
    };
    // All of it is on the disk before anything has its name.
    file.complete()?;
    let sha256 = file.sha256();
    let sidecar = Sidecar { opened, share, out, sha256: &sha256, digest: &digest, table: table.as_ref() };
    // The sidecar first: a file that is there is then known to be whole.
    let side = beside(out);
    let mut told = Part::new("out", &side)?;
    told.write_all(sidecar.text().as_bytes()).map_err(|error| unwritable("out", &side, &error))?;
    told.place()?;
    file.place()
}
