//! Digests as the table has them: the first sixteen letters of SHA-256.

use sha2::{Digest, Sha256};

/// Over numbers, eight bytes each, the lowest first.
pub fn digest(values: impl IntoIterator<Item = f64>) -> String {
    let mut hash = Sha256::new();
    for value in values {
        hash.update(value.to_bits().to_le_bytes());
    }
    letters(&hash.finalize())
}

/// Over a text.
pub fn digest_of_text(text: &str) -> String {
    letters(&Sha256::digest(text.as_bytes()))
}

fn letters(hash: &[u8]) -> String {
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
