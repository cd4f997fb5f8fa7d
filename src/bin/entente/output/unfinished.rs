//! Files that are not whole yet: they go when the process is made to end before they are.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

static FILES: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

fn files() -> MutexGuard<'static, Vec<PathBuf>> {
    FILES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A file is begun.
pub fn begin(path: &Path) {
    files().push(path.to_owned());
}

/// A file is whole, or gone.
pub fn end(path: &Path) {
    files().retain(|other| other != path);
}

/// Removes all that are begun: the process ends now.
pub fn remove() {
    for path in files().drain(..) {
        let _ = std::fs::remove_file(path);
    }
}
