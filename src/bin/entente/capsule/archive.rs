//! A ZIP archive from anywhere, read with limits: what is unpacked is counted, not believed.

use crate::output::sha256;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::Path;
use zip::ZipArchive;

/// No capsule is larger, and none of its files is.
pub const MOST_BYTES: u64 = 20_000_000;

/// All files of a capsule, unpacked.
const MOST_UNPACKED: u64 = 40_000_000;

/// Files in a capsule.
const MOST_FILES: usize = 32;

/// How the record of a file begins in the list at an archive's end.
const RECORD: &[u8] = b"PK\x01\x02";

/// The files of a capsule by name.
pub struct Archive(BTreeMap<String, Vec<u8>>);

/// A name from an archive as a sentence takes it.
pub fn unwrapped(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_control()).take(40).collect()
}

impl Archive {
    /// Unpacks everything, within limits.
    ///
    /// # Errors
    /// One sentence where it is none, is damaged or is too large.
    pub fn open(path: &Path) -> Result<Self, String> {
        let unread = |error: std::io::Error| format!("it cannot be read ({error}).");
        let mut bytes = Vec::new();
        let file = std::fs::File::open(path).map_err(unread)?;
        file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(unread)?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(format!("it has more than {} MB, which no capsule has.", MOST_BYTES / 1_000_000));
        }
        let damaged = |error: &dyn std::fmt::Display| {
            format!("it is no ZIP archive, or a damaged one ({}).", error.to_string().trim_end_matches('.'))
        };
        // Each file of an archive has such a record; they are counted before any of them is read.
        let records = bytes.windows(RECORD.len()).filter(|part| *part == RECORD).count();
        if records > MOST_FILES {
            return Err(format!("it holds {records} files; a capsule has at most {MOST_FILES}."));
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
        let mut files = BTreeMap::new();
        let mut left = MOST_UNPACKED;
        for index in 0..archive.len() {
            let mut entry = archive.by_index(index).map_err(|error| damaged(&error))?;
            let name = entry.name().map_err(|error| damaged(&error))?.into_owned();
            let shown = unwrapped(&name);
            // A capsule has no folders, and nothing of it is written to a disk.
            if name.contains(['/', '\\']) {
                return Err(format!("“{shown}” is no part of the capsule."));
            }
            let limit = left.min(MOST_BYTES);
            let mut content = Vec::new();
            // What an archive says of its sizes is enough to refuse it, but not to believe it: what comes out is counted.
            if entry.size() <= limit {
                entry.by_ref().take(limit + 1).read_to_end(&mut content).map_err(|error| damaged(&error))?;
            }
            if entry.size().max(content.len() as u64) > limit {
                return Err(format!(
                    "“{shown}” unpacks to more than a capsule holds; it was not read further."
                ));
            }
            left -= content.len() as u64;
            if files.insert(name, content).is_some() {
                return Err(format!("it holds two files called “{shown}”."));
            }
        }
        Ok(Archive(files))
    }

    /// A file as text.
    ///
    /// # Errors
    /// One sentence where it is not there or no text.
    pub fn text(&self, name: &str) -> Result<String, String> {
        let bytes = self.0.get(name).ok_or_else(|| format!("{name} is missing in it."))?;
        String::from_utf8(bytes.clone()).map_err(|_| format!("{name} is no text; the capsule is damaged."))
    }

    /// Whether the files are those that the manifest lists, byte by byte.
    ///
    /// # Errors
    /// One sentence with the first that is not.
    pub fn holds(&self, listed: &BTreeMap<String, String>) -> Result<(), String> {
        for (name, wanted) in listed {
            let shown = unwrapped(name);
            let bytes = self.0.get(name).ok_or_else(|| format!("“{shown}” is missing in it."))?;
            if sha256(bytes) != *wanted {
                return Err(format!(
                    "“{shown}” is not as it was saved; the capsule is damaged or was changed."
                ));
            }
        }
        let more = self.0.keys().find(|name| *name != "capsule.json" && !listed.contains_key(*name));
        more.map_or(Ok(()), |name| Err(format!("“{}” is no part of the capsule.", unwrapped(name))))
    }
}
