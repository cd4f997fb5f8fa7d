//! What the targets share: what is asked of an input, and how an input that is a document is changed.

#[path = "../harness/mod.rs"]
pub mod harness;
pub mod mutate;
