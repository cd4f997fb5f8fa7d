//! Files that appear whole or not at all.

use super::unfinished;
use crate::Refusal;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};

/// What a file's name asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Csv,
    Parquet,
}

impl Target {
    /// By the end of the name.
    ///
    /// # Errors
    /// One sentence where it is neither.
    pub fn of(out: &Path) -> Result<Self, Refusal> {
        let end = out.extension().and_then(|end| end.to_str()).unwrap_or_default();
        match end {
            "csv" => Ok(Target::Csv),
            "parquet" => Ok(Target::Parquet),
            _ => Err(Refusal(format!("--out: {} ends in neither .csv nor .parquet.", out.display()))),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// SHA-256 in letters.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// SHA-256 over the bits of numbers, eight bytes each, the lowest first.
#[derive(Default)]
pub struct Numbers(Sha256);

impl Numbers {
    /// Takes the next numbers in.
    pub fn add(&mut self, numbers: &[f64]) {
        for number in numbers {
            self.0.update(number.to_bits().to_le_bytes());
        }
    }

    /// SHA-256 in letters.
    pub fn digest(self) -> String {
        hex(&self.0.finalize())
    }
}

/// SHA-256 of a file, in letters.
///
/// # Errors
/// Where it cannot be read.
pub fn sha256_of_file(path: &Path) -> std::io::Result<String> {
    let (mut file, mut hash, mut bytes) = (File::open(path)?, Sha256::new(), vec![0; 1 << 16]);
    loop {
        match file.read(&mut bytes)? {
            0 => return Ok(hex(&hash.finalize())),
            count => hash.update(&bytes[..count]),
        }
    }
}

/// A file that is written under another name beside its own and renamed at the end: whoever looks sees the old one or
/// the new one. One that does not come to its end leaves nothing; what a process that was killed left goes with the
/// next.
pub struct Part {
    /// Which flag named it.
    flag: &'static str,
    path: PathBuf,
    part: PathBuf,
    /// Locked as long as it is written.
    file: BufWriter<File>,
    hash: Sha256,
}

impl Part {
    /// An empty one.
    ///
    /// # Errors
    /// One sentence where it cannot be written.
    pub fn new(flag: &'static str, path: &Path) -> Result<Self, Refusal> {
        if path.is_dir() {
            return Err(unwritable(flag, path, &"it is a folder"));
        }
        remove_dead(path);
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{}.part", std::process::id()));
        let part = path.with_file_name(name);
        unfinished::begin(&part);
        let file = File::create(&part).map_err(|error| {
            unfinished::end(&part);
            unwritable(flag, path, &error)
        })?;
        // Where files cannot be locked, what a killed process leaves stays.
        let _ = file.try_lock();
        Ok(Self { flag, path: path.to_owned(), part, file: BufWriter::new(file), hash: Sha256::new() })
    }

    /// SHA-256 of what is written so far, in letters.
    pub fn sha256(&self) -> String {
        hex(&self.hash.clone().finalize())
    }

    /// Nothing more comes, and there is room for all of it.
    ///
    /// # Errors
    /// One sentence where it cannot be written.
    pub fn complete(&mut self) -> Result<(), Refusal> {
        let written = self.file.flush().and_then(|()| self.file.get_ref().sync_all());
        written.map_err(|error| unwritable(self.flag, &self.path, &error))
    }

    /// It is whole and gets its name.
    ///
    /// # Errors
    /// One sentence where it cannot be written; an older file is untouched then.
    pub fn place(mut self) -> Result<(), Refusal> {
        self.complete()?;
        let placed = std::fs::rename(&self.part, &self.path);
        placed.map_err(|error| unwritable(self.flag, &self.path, &error))
    }
}

/// Removes what processes that were killed have left of a file: nobody holds it any more.
fn remove_dead(path: &Path) {
    let Some(own) = path.file_name().and_then(|name| name.to_str()) else { return };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let process =
            name.to_str().and_then(|name| name.strip_prefix(own)?.strip_prefix('.')?.strip_suffix(".part"));
        if process.is_none_or(|number| number.parse::<u32>().is_err()) {
            continue;
        }
        let dead = File::open(entry.path()).is_ok_and(|file| file.try_lock().is_ok());
        if dead {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

impl Write for Part {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let count = self.file.write(bytes)?;
        self.hash.update(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // One that has its name is no longer there.
        let _ = std::fs::remove_file(&self.part);
        unfinished::end(&self.part);
    }
}

/// That a file cannot be written, and why.
pub fn unwritable(flag: &str, path: &Path, error: &dyn std::fmt::Display) -> Refusal {
    Refusal(format!("--{flag}: {} cannot be written ({error}).", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_those_of_the_standard() {
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        let bytes: Vec<u8> = [1.0f64, -0.0].iter().flat_map(|x| x.to_le_bytes()).collect();
        let mut numbers = Numbers::default();
        numbers.add(&[1.0]);
        numbers.add(&[-0.0]);
        assert_eq!(numbers.digest(), sha256(&bytes));
    }

    #[test]
    fn what_does_not_come_to_its_end_leaves_what_was_there() {
        let path = std::env::temp_dir().join(format!("entente-part-{}", std::process::id()));
        std::fs::write(&path, "old").unwrap();
        let mut part = Part::new("out", &path).unwrap();
        part.write_all(b"new").unwrap();
        let beside = part.part.clone();
        assert!(beside.exists());
        // What another process left is removed, what one writes is not.
        let dead = path.with_file_name(format!("{}.1.part", path.file_name().unwrap().to_str().unwrap()));
        let other = path.with_file_name(format!("{}.mine.part", path.file_name().unwrap().to_str().unwrap()));
        for file in [&dead, &other] {
            std::fs::write(file, "half").unwrap();
        }
        remove_dead(&path);
        assert!(beside.exists() && other.exists() && !dead.exists());
        std::fs::remove_file(other).unwrap();
        drop(part);
        assert!(!beside.exists());
        assert_eq!(std::fs::read(&path).unwrap(), b"old");
        let mut part = Part::new("out", &path).unwrap();
        part.write_all(b"ne").unwrap();
        part.write_all(b"w").unwrap();
        assert_eq!(part.sha256(), sha256(b"new"));
        part.place().unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert_eq!(sha256_of_file(&path).unwrap(), sha256(b"new"));
        std::fs::remove_file(&path).unwrap();
    }
}
