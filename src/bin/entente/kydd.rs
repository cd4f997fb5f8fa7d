//! `entente kydd`: the security dilemma and its relatives, solved.

use crate::Refusal;
use crate::say::print;
use clap::Args;
use entente::kydd::cases::{KINDS_TEXT, MAX_BYTES, solve};
use std::io::Read;

/// Games of trust, solved: reads a JSON array of cases and prints it with the answers filled in.
#[derive(Args)]
#[command(after_long_help = KINDS_TEXT)]
pub struct Kydd {}

impl Kydd {
    /// Reads standard input and prints; nothing is printed before every case is answered.
    pub fn run(self) -> Result<(), Refusal> {
        let unreadable = |error| {
            Refusal(format!("standard input cannot be read ({error}); a JSON array of cases is allowed."))
        };
        let mut input = Vec::new();
        // One byte more than is allowed tells a text that is too long from one that just fits.
        std::io::stdin().lock().take(MAX_BYTES as u64 + 1).read_to_end(&mut input).map_err(unreadable)?;
        let text = solve(&input)?;
        print(text.as_bytes())
    }
}
