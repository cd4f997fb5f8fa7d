//! What pieces say, taken in one by one: their digest and the answer. Of an ensemble no piece is kept, so that as many
//! runs as one likes take no more memory than what they say; other answers are read off all pieces at once.

use super::document::Opened;
use super::ensemble::Gathered;
use crate::Refusal;
use crate::output::Numbers;
use serde_json::Value;
use std::collections::BTreeMap;

/// Where finished pieces are read, one by one.
pub trait Source {
    /// The numbers of a piece that is there.
    ///
    /// # Errors
    /// One sentence where they cannot be read.
    fn piece(&mut self, index: usize) -> Result<Vec<f64>, Refusal>;
}

enum Said<'a> {
    Runs(Gathered<'a>),
    Pieces(Vec<Option<Vec<f64>>>),
}

/// Pieces that are being taken in.
pub struct Telling<'a> {
    opened: &'a Opened,
    numbers: Numbers,
    said: Said<'a>,
    next: usize,
    /// Pieces that came before those that precede them: a few, since they are computed in order.
    waiting: BTreeMap<usize, Vec<f64>>,
}

impl<'a> Telling<'a> {
    /// Of no piece yet.
    pub fn new(opened: &'a Opened) -> Self {
        let said = match &opened.ensemble {
            Some(ensemble) => Said::Runs(ensemble.gather()),
            None => Said::Pieces(Vec::new()),
        };
        Self { opened, numbers: Numbers::default(), said, next: 0, waiting: BTreeMap::new() }
    }

    /// All pieces of a source.
    ///
    /// # Errors
    /// One sentence where one cannot be read.
    pub fn all(opened: &'a Opened, source: &mut dyn Source) -> Result<Self, Refusal> {
        let mut telling = Self::new(opened);
        for index in 0..opened.study.pieces() {
            telling.take(index, source.piece(index)?);
        }
        Ok(telling)
    }

    /// Takes a piece in.
    pub fn take(&mut self, index: usize, piece: Vec<f64>) {
        self.waiting.insert(index, piece);
        while let Some(piece) = self.waiting.remove(&self.next) {
            self.numbers.add(&piece);
            match &mut self.said {
                Said::Runs(runs) => runs.add(&piece),
                Said::Pieces(pieces) => pieces.push(Some(piece)),
            }
            self.next += 1;
        }
    }

    /// The digest of the numbers, and what they say.
    pub fn end(self) -> (String, Value) {
        let answer = match self.said {
            Said::Runs(runs) => serde_json::to_value(runs.answer()).unwrap_or_default(),
            Said::Pieces(pieces) => self.opened.study.answer(&pieces),
        };
        (self.numbers.digest(), answer)
    }
}
