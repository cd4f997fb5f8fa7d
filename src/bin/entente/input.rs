//! Files that are read: never more than is allowed, and refused in one sentence that names the file, what is wrong and
//! what is allowed.

use crate::Refusal;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// What a file is read as.
#[derive(Clone, Copy)]
pub struct Kind {
    /// In the middle of a sentence.
    pub name: &'static str,
    /// A file that would do, in the middle of a sentence.
    pub allowed: &'static str,
    /// Bytes.
    pub most: usize,
}

impl Kind {
    /// What is in a file.
    ///
    /// # Errors
    /// One sentence where it cannot be read or is too large.
    pub fn bytes(self, path: &Path) -> Result<Vec<u8>, Refusal> {
        let Self { name, allowed, most } = self;
        let unreadable = |error| self.unreadable(path, &error);
        let file = File::open(path).map_err(unreadable)?;
        let mut bytes = Vec::new();
        // A device has no length and may have no end: one byte more than is allowed tells that there is more.
        file.take(most as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        if bytes.len() > most {
            let shown = path.display();
            return Err(Refusal(format!("{shown}: {name} is too long; {allowed} is allowed.")));
        }
        Ok(bytes)
    }

    /// What is in a file of text.
    ///
    /// # Errors
    /// One sentence where it cannot be read, is too large or no UTF-8.
    pub fn text(self, path: &Path) -> Result<String, Refusal> {
        let Self { name, allowed, .. } = self;
        String::from_utf8(self.bytes(path)?).map_err(|error| {
            let (shown, byte) = (path.display(), error.utf8_error().valid_up_to() + 1);
            Refusal(format!("{shown}: {name} is no text in UTF-8 (byte {byte}); {allowed} is allowed."))
        })
    }

    /// That a file cannot be read, and why.
    pub fn unreadable(self, path: &Path, error: &std::io::Error) -> Refusal {
        let Self { name, allowed, .. } = self;
        Refusal(format!("{}: {name} cannot be read ({error}); {allowed} is allowed.", path.display()))
    }
}
