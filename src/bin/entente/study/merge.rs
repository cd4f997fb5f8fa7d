//! `entente merge`: shares of a study put together.

use super::door::finish;
use super::runner::stop_at_once;
use super::telling::Source;
use crate::Refusal;
use crate::output::{Pieces, Shard, Target};
use clap::Args;
use std::path::PathBuf;

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
        self.places.resize(shard.about.pieces, None);
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

impl Merge {
    /// Reads all shares, and writes once everything is known to fit.
    pub fn run(self) -> Result<(), Refusal> {
        let target = Target::of(&self.out)?;
        stop_at_once();
        let mut shares = Shares { shards: Vec::new(), places: Vec::new() };
        for path in &self.shares {
            shares.add(&self.shares, Shard::open(path)?)?;
        }
        let Some((first, about)) = self.shares.first().zip(shares.shards.first().map(|shard| &shard.about))
        else {
            return Err(Refusal("merge: no share is named.".into()));
        };
        let missing: Vec<usize> = (0..about.pieces).filter(|&index| shares.places[index].is_none()).collect();
        if !missing.is_empty() {
            let (count, of) = (missing.len(), about.pieces);
            return Err(Refusal(format!(
                "merge: {count} of {of} pieces are in no file ({}); nothing was written: the shares that have them are missing.",
                listed(&missing)
            )));
        }
        let (engine, named) = (env!("CARGO_PKG_VERSION"), first.display());
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
        if opened.digest != about.experiment || opened.study.width() != about.width {
            return Err(Refusal(format!(
                "{named}: it is of another build of the engine, or not of the experiment that it says; nothing was \
                 written."
            )));
        }
        finish(&opened, &self.out, target, &mut shares)
    }
}
