//! Studies on the command line: what is asked, computed in pieces, kept, shared out, put together again.
//!
//! `document`: everything that a study is asked, complete in itself; `flags` and `file`: where that comes from;
//! `door`: the subcommands; `runner`: pieces on all cores; `journal`: pieces that outlive the process; `share`: which
//! pieces are whose; `merge`: shares put together; `telling`: what pieces say, read one by one; `ensemble` and `fork`: studies that the page does not have.

mod document;
pub mod door;
mod edits;
mod ensemble;
pub mod file;
pub mod flags;
mod fork;
mod journal;
mod merge;
mod runner;
mod share;
mod telling;

pub use document::{Document, Opened};
pub use door::{Command, Sensitivity, named};
pub use journal::beside as journal;
pub use merge::Merge;
pub use share::Share;
pub use telling::Source;
