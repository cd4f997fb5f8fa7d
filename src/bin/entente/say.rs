//! What is said on the two standard outputs. A device that is full is a refusal, never a panic.

use crate::Refusal;
use std::io::{ErrorKind, Write};

/// Prints a result.
///
/// # Errors
/// One sentence where it cannot be written. A reader that has seen enough (`| head`) is no failure.
pub fn print(text: &[u8]) -> Result<(), Refusal> {
    let mut out = std::io::stdout().lock();
    // What stands in the buffer until the end of the process would be lost without a word.
    match out.write_all(text).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Refusal(format!(
            "standard output cannot be written ({error}); what was printed is not whole."
        ))),
        _ => Ok(()),
    }
}

/// Says a sentence beside the result.
pub fn tell(sentence: &str) {
    // Where nobody can be told, the exit status still tells.
    let _ = writeln!(std::io::stderr(), "entente: {sentence}");
}
