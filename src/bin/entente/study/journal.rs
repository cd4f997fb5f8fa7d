//! Pieces that outlive the process: a file beside the output, one record a finished piece.
//!
//! The first line says of which experiment and share the pieces are; a record is the piece's index, its numbers and a
//! checksum. A record that the end of a process cut short is dropped when the file is opened again.

use super::document::Opened;
use super::runner::is_stopped;
use super::share::Share;
use super::telling::Source;
use crate::Refusal;
use crate::output::unwritable;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Head {
    journal: u32,
    experiment: String,
    share: String,
    pieces: usize,
    width: usize,
}

/// Longest first line that is looked at, bytes.
const MAX_HEAD: u64 = 4096;

/// A journal that is open: nobody else writes to it. The numbers stay in the file: there may be more of them than memory
/// holds.
pub struct Journal {
    file: File,
    path: PathBuf,
    /// Where the record of each piece begins.
    places: Vec<Option<u64>>,
    /// Where the next record goes.
    end: u64,
    /// Bytes of a record.
    record: usize,
}

/// The journal of an output.
pub fn beside(out: &Path) -> PathBuf {
    let mut name = out.as_os_str().to_owned();
    name.push(".journal");
    name.into()
}

impl Journal {
    /// Opens the journal of an output, with the pieces that it holds.
    ///
    /// # Errors
    /// One sentence where it cannot be written, is in use, or is of another experiment; it stays as it is then.
    pub fn open(out: &Path, opened: &Opened, share: Share) -> Result<Self, Refusal> {
        let path = beside(out);
        let shown = path.display();
        let tried = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
        let file = tried.map_err(|error| unwritable("out", &path, &error))?;
        if file.try_lock().is_err() {
            return Err(Refusal(format!(
                "{shown}: another process is writing to it; it was left as it was."
            )));
        }
        let head = Head {
            journal: 1,
            experiment: opened.digest.clone(),
            share: share.to_string(),
            pieces: opened.study.pieces(),
            width: opened.study.width(),
        };
        let (places, record) = (vec![None; head.pieces], 8 * (head.width + 2));
        let mut journal = Self { file, path: path.clone(), places, end: 0, record };
        journal.read(&head, share)?;
        Ok(journal)
    }

    fn read(&mut self, head: &Head, share: Share) -> Result<(), Refusal> {
        let shown = self.path.display().to_string();
        let failed =
            |error: std::io::Error| Refusal(format!("{shown}: it cannot be read or written ({error})."));
        let mut own = serde_json::to_vec(head)?;
        own.push(b'\n');
        let mut reader = BufReader::new(&self.file);
        let mut line = Vec::new();
        reader.by_ref().take(MAX_HEAD).read_until(b'\n', &mut line).map_err(failed)?;
        // A new one, or one whose first line the end of a process or of the disk cut short.
        if line.len() < own.len() && own.starts_with(&line) {
            let written = self.file.rewind().and_then(|()| self.file.write_all(&own));
            return written.map(|()| self.end = own.len() as u64).map_err(|error| {
                let _ = std::fs::remove_file(&self.path);
                unwritable("out", &self.path, &error)
            });
        }
        let other = || {
            Refusal(format!(
                "{shown}: it holds pieces of another experiment or share; nothing was changed: choose another --out, or remove that file if its pieces are no longer wanted."
            ))
        };
        let found: Head = serde_json::from_slice(&line).map_err(|_| other())?;
        if found != *head {
            return Err(other());
        }
        let mut good = line.len() as u64;
        let mut record = vec![0; self.record];
        while reader.read_exact(&mut record).is_ok() {
            let Some((index, _)) = unpacked(&record) else { break };
            if index >= head.pieces || !share.has(index) {
                break;
            }
            self.places[index] = Some(good);
            good += record.len() as u64;
        }
        self.file.set_len(good).map_err(failed)?;
        self.end = good;
        Ok(())
    }

    /// Whether it holds a piece.
    pub fn has(&self, index: usize) -> bool {
        self.places[index].is_some()
    }

    /// How many it holds.
    pub fn count(&self) -> usize {
        self.places.iter().flatten().count()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// Adds a piece.
    ///
    /// # Errors
    /// One sentence where it cannot be written.
    pub fn add(&mut self, index: usize, numbers: &[f64]) -> Result<(), Refusal> {
        let record = packed(index, numbers);
        let sought = self.file.seek(SeekFrom::Start(self.end));
        sought
            .and_then(|_| self.file.write_all(&record))
            .map_err(|error| unwritable("out", &self.path, &error))?;
        self.places[index] = Some(self.end);
        self.end += record.len() as u64;
        Ok(())
    }

    /// Removes it: what it holds is in the output now, or it holds nothing.
    pub fn remove(self) {
        // What stays behind only costs space: it is of this experiment.
        let _ = std::fs::remove_file(&self.path);
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Source for Journal {
    fn piece(&mut self, index: usize) -> Result<Vec<f64>, Refusal> {
        // A file of many pieces takes a while to write: who stops it has all of them, and no file.
        if is_stopped() {
            return Err(Refusal("stopped.".into()));
        }
        let failed = |why: &dyn std::fmt::Display| {
            Refusal(format!("{}: it cannot be read ({why}).", self.path.display()))
        };
        let place = self.places[index].ok_or_else(|| failed(&format!("piece {index} is not in it")))?;
        let mut record = vec![0; self.record];
        let read =
            (&self.file).seek(SeekFrom::Start(place)).and_then(|_| (&self.file).read_exact(&mut record));
        read.map_err(|error| failed(&error))?;
        match unpacked(&record) {
            Some((found, numbers)) if found == index => Ok(numbers),
            _ => Err(failed(&format!("piece {index} is damaged"))),
        }
    }
}

fn packed(index: usize, numbers: &[f64]) -> Vec<u8> {
    let mut record = Vec::with_capacity(8 * (numbers.len() + 2));
    record.extend((index as u64).to_le_bytes());
    for number in numbers {
        record.extend(number.to_bits().to_le_bytes());
    }
    let check = Sha256::digest(&record);
    record.extend(&check[..8]);
    record
}

/// Index and numbers of a record; `None` where its checksum is another.
fn unpacked(record: &[u8]) -> Option<(usize, Vec<f64>)> {
    let (data, check) = record.split_at(record.len() - 8);
    if Sha256::digest(data)[..8] != *check {
        return None;
    }
    let mut words = data.chunks_exact(8).map(|word| u64::from_le_bytes(word.try_into().unwrap_or_default()));
    let index = usize::try_from(words.next()?).ok()?;
    Some((index, words.map(f64::from_bits).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_comes_back_to_the_last_bit_or_not_at_all() {
        let numbers = [0.1, -0.0, f64::NAN, f64::INFINITY, 5e-324];
        let record = packed(77, &numbers);
        let (index, back) = unpacked(&record).unwrap();
        assert_eq!(index, 77);
        assert!(back.iter().zip(&numbers).all(|(a, b)| a.to_bits() == b.to_bits()));
        for at in 0..record.len() {
            let mut broken = record.clone();
            broken[at] ^= 1;
            assert_eq!(unpacked(&broken).map(|(index, _)| index), None, "{at}");
        }
    }
}
