//! What studies write: tables as CSV and Parquet, pieces of a share, and the sidecar that says what they are of.

mod csv;
mod files;
mod parquet;
mod pieces;
pub mod rows;
mod sidecar;
mod table;
pub mod unfinished;

pub use files::{Numbers, Part, Target, sha256, sha256_of_file, unwritable};
pub use pieces::{Pieces, Shard, write_pieces};
pub use sidecar::{Sidecar, beside};
pub use table::Table;

use crate::Refusal;

/// A table as the bytes of a file.
///
/// # Errors
/// One sentence where it cannot be written.
pub fn bytes(table: &Table, target: Target, about: &str) -> Result<Vec<u8>, Refusal> {
    match target {
        Target::Csv => csv::bytes(table),
        Target::Parquet => parquet::bytes(table, about),
    }
}
