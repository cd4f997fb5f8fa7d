//! `entente merge`: shares of a study put together.

use super::document::Opened;
use super::door::finish;
use super::runner::stop_at_once;
use super::telling::Source;
use crate::Refusal;
use crate::output::{Pieces, Shard, Target};
use clap::Args;
use std::path::{Path, PathBuf};

/// Puts the shares that --shard wrote together: the table and the digest are those of one process.
#[derive(Args)]
pub struct Merge {
    /// Files of all shares of one experiment, in any order.
    #[arg(value_name = "SHARE.parquet", required = true)]
    shares: Vec<PathBuf>,
    /// A file to write to, .csv or .parquet; FILE.json beside it says what it is of.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Some numbers in words: the first few.
fn listed(numbers: &[usize]) -> String {
    let first: Vec<String> = numbers.iter().take(5).map(ToString::to_string).collect();
    let more = if numbers.len() > 5 { format!(" and {} more", numbers.len() - 5) } else { String::new() };
    format!("{}{more}", first.join(", "))
}

/// Shares that are open, and where each piece is: in which, in which group, at which place of it.
struct Shares {
    shards: Vec<Shard>,
    places: Vec<Option<(usize, usize, usize)>>,
}

impl Shares {
    /// Adds the next share of `paths`, of the experiment of the first one.
    fn add(&mut self, paths: &[PathBuf], shard: Shard) -> Result<(), Refusal> {
        let number = self.shards.len();
        let shown = paths[number].display();
        if let Some(first) = self.shards.first() {
            let of = |about: &Pieces| (about.experiment.clone(), about.pieces, about.width);
            if of(&shard.about) != of(&first.about) {
                let first = paths[0].display();
                return Err(Refusal(format!(
                    "{shown}: it is of another experiment than {first}; nothing was written."
                )));
            }
        }
        for (group, pieces) in shard.groups.iter().enumerate() {
            for (place, &index) in pieces.iter().enumerate() {
                if let Some((other, ..)) = self.places[index].replace((number, group, place)) {
                    let other = paths[other].display();
                    return Err(Refusal(format!(
                        "{shown}: piece {index} is in {other} too; nothing was written."
                    )));
                }
            }
        }
        self.shards.push(shard);
        Ok(())
    }
}

impl Source for Shares {
    fn piece(&mut self, index: usize) -> Result<Vec<f64>, Refusal> {
        let place = self.places[index];
        let (shard, group, place) =
            place.ok_or_else(|| Refusal(format!("merge: piece {index} is in no file.")))?;
        self.shards[shard].numbers(group, place)
    }
}

/// The experiment that a share says it is of.
///
/// # Errors
/// One sentence where this engine has no such experiment.
fn experiment(path: &Path, about: &Pieces) -> Result<Opened, Refusal> {
    let (engine, named) = (env!("CARGO_PKG_VERSION"), path.display());
    if about.document.engine != engine {
        let theirs = &about.document.engine;
        return Err(Refusal(format!(
            "{named}: the shares are of Entente {theirs}, this is {engine}; the same version is allowed."
        )));
    }
    let opened = about.document.clone().open().map_err(|Refusal(why)| {
        let why = why.trim_end().trim_end_matches('.');
        Refusal(format!("{named}: it does not say an experiment that can be opened ({why})."))
    })?;
    let of = (opened.digest.as_str(), opened.study.pieces(), opened.study.width());
    if of != (about.experiment.as_str(), about.pieces, about.width) {
        return Err(Refusal(format!(
            "{named}: it is of another build of the engine, or not of the experiment that it says; nothing was written."
        )));
    }
    Ok(opened)
}

impl Merge {
    /// Reads all shares, and writes once everything is known to fit.
    pub fn run(self) -> Result<(), Refusal> {
        let target = Target::of(&self.out)?;
        stop_at_once();
        let Some((path, others)) = self.shares.split_first() else {
            return Err(Refusal("merge: no share is named.".into()));
        };
        let first = Shard::open(path)?;
        let opened = experiment(path, &first.about)?;
        let mut shares = Shares { shards: Vec::new(), places: vec![None; opened.study.pieces()] };
        shares.add(&self.shares, first)?;
        for path in others {
            shares.add(&self.shares, Shard::open(path)?)?;
        }
        let places = shares.places.iter().enumerate();
        let missing: Vec<usize> =
            places.filter_map(|(index, place)| place.is_none().then_some(index)).collect();
        if !missing.is_empty() {
            let (count, of) = (missing.len(), shares.places.len());
            return Err(Refusal(format!(
                "merge: {count} of {of} pieces are in no file ({}); nothing was written: the shares that have them are missing.",
                listed(&missing)
            )));
        }
        finish(&opened, &self.out, target, &mut shares)
    }
}
