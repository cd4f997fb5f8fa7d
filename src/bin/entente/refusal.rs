//! What is said where something is not done.

use entente::text::is_control;
use std::fmt::{self, Display, Write};

/// Letters of a refusal that are shown: the longest lists of what is allowed fit.
const MOST: usize = 2000;

/// A refusal: one sentence, exit status 2.
#[derive(Debug)]
pub struct Refusal(pub String);

impl<E: std::error::Error> From<E> for Refusal {
    fn from(error: E) -> Self {
        Refusal(error.to_string())
    }
}

/// In one line. What a file says is repeated in it, and a terminal obeys some letters: those are spelled.
impl Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for letter in self.0.chars().take(MOST) {
            if is_control(letter) { write!(f, "{}", letter.escape_unicode())? } else { f.write_char(letter)? }
        }
        if self.0.chars().nth(MOST).is_some() { f.write_char('…') } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::Refusal;

    #[test]
    fn a_refusal_is_one_line_that_no_terminal_obeys_and_that_has_an_end() {
        assert_eq!(Refusal("a\u{1b}[2J\nb\u{202e}".into()).to_string(), "a\\u{1b}[2J\\u{a}b\\u{202e}");
        assert_eq!(Refusal("é".repeat(2000)).to_string(), "é".repeat(2000));
        assert_eq!(Refusal("é".repeat(1_000_000)).to_string(), "é".repeat(2000) + "…");
    }
}
