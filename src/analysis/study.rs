//! An analysis as pieces of work that can be computed anywhere and in any order.
//!
//! Workers of the page, threads, shards on other machines, and a run that was interrupted all compute pieces; what is
//! said depends on the pieces alone, never on who computed them or when.

use serde::Serialize;

/// An analysis that is made of many ensembles.
pub trait Study {
    /// What it says.
    type Answer: Serialize;

    /// How many pieces there are; those that are worth most for a first picture come first.
    fn pieces(&self) -> usize;

    /// Numbers in a piece, the same for all.
    fn width(&self) -> usize;

    /// The numbers of one piece: they depend on the study and the index alone.
    ///
    /// # Errors
    /// One sentence where the model cannot run the piece.
    fn piece(&self, index: usize) -> Result<Vec<f64>, String>;

    /// What the pieces that are there say, `None` while they say nothing. Pieces that are missing are `None`.
    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> Option<Self::Answer>;
}

/// A study of any kind.
pub trait AnyStudy: Send + Sync {
    /// See [`Study::pieces`].
    fn pieces(&self) -> usize;
    /// See [`Study::width`].
    fn width(&self) -> usize;
    /// See [`Study::piece`].
    ///
    /// # Errors
    /// One sentence where the model cannot run the piece.
    fn piece(&self, index: usize) -> Result<Vec<f64>, String>;
    /// What the pieces say, as JSON; null while they say nothing.
    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> serde_json::Value;
}

impl<S: Study + Send + Sync> AnyStudy for S {
    fn pieces(&self) -> usize {
        Study::pieces(self)
    }

    fn width(&self) -> usize {
        Study::width(self)
    }

    fn piece(&self, index: usize) -> Result<Vec<f64>, String> {
        Study::piece(self, index)
    }

    fn answer(&self, pieces: &[Option<Vec<f64>>]) -> serde_json::Value {
        serde_json::to_value(Study::answer(self, pieces)).unwrap_or_default()
    }
}
