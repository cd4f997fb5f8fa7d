//! Pieces of a share as Parquet: a row a number, with the piece it is of and its place in it.

use super::files::Numbers;
use super::parquet::{GROUP, KEY, column, properties, schema};
use crate::Refusal;
use crate::input::Kind;
use crate::study::{Document, Share, Source, journal};
use parquet::basic::{Repetition, Type as Physical};
use parquet::column::reader::{ColumnReader, get_typed_column_reader};
use parquet::data_type::{DataType, DoubleType, Int32Type};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::ColumnPath;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Numbers of a row group: of each share one group is held while shares are put together.
const HELD: usize = GROUP / 8;

/// What it is read as.
const SHARE: Kind = Kind {
    name: "the share",
    allowed: "a Parquet file that entente --shard wrote and that may be read",
    most: usize::MAX,
};

/// What a file of pieces says of itself.
#[derive(Serialize, Deserialize)]
pub struct Pieces {
    pub document: Document,
    /// Digest of the experiment.
    pub experiment: String,
    pub share: String,
    pub pieces: usize,
    pub width: usize,
    /// Digest of the numbers in this file.
    pub digest: String,
}

/// Writes a share's file: its pieces in order, and all of them, group by group.
///
/// # Errors
/// Where a piece cannot be read, or the library refuses one.
pub fn write_pieces(
    about: &Pieces,
    source: &mut dyn Source,
    share: Share,
    out: impl Write + Send,
) -> Result<(), Refusal> {
    let columns = [
        ("piece", Physical::INT32, Repetition::REQUIRED),
        ("number", Physical::INT32, Repetition::REQUIRED),
        ("value", Physical::DOUBLE, Repetition::REQUIRED),
    ];
    let plain = ColumnPath::from("value");
    let properties = properties(&serde_json::to_string(about)?).set_column_dictionary_enabled(plain, false);
    let mut file = SerializedFileWriter::new(out, schema(&columns)?, Arc::new(properties.build()))?;
    let mine: Vec<usize> = share.pieces(about.pieces).collect();
    for indices in mine.chunks((HELD / about.width.max(1)).max(1)) {
        let (mut places, mut numbers, mut values) = (Vec::new(), Vec::new(), Vec::new());
        for &index in indices {
            let piece = source.piece(index)?;
            places.extend(std::iter::repeat_n(index as i32, piece.len()));
            numbers.extend(0..piece.len() as i32);
            values.extend(piece);
        }
        let mut group = file.next_row_group()?;
        column::<Int32Type>(&mut group, &places, None)?;
        column::<Int32Type>(&mut group, &numbers, None)?;
        column::<DoubleType>(&mut group, &values, None)?;
        group.close()?;
    }
    file.close()?;
    Ok(())
}

fn all<T: DataType>(reader: ColumnReader, rows: usize) -> Result<Vec<T::T>, Refusal> {
    let mut values = Vec::with_capacity(rows);
    let mut reader = get_typed_column_reader::<T>(reader);
    while values.len() < rows {
        let (_, read, _) = reader.read_records(rows - values.len(), None, None, &mut values)?;
        if read == 0 {
            return Err(Refusal("it ends too soon".into()));
        }
    }
    Ok(values)
}

/// A share's file that is open: what it says of itself, and where its pieces are.
pub struct Shard {
    path: PathBuf,
    reader: SerializedFileReader<File>,
    pub about: Pieces,
    /// The piece that each place of each group holds.
    pub groups: Vec<Vec<usize>>,
    /// The group that was read last, and its numbers.
    held: Option<(usize, Vec<f64>)>,
}

impl Shard {
    /// Opens it and reads it through once: what is in it is then known to be whole.
    ///
    /// # Errors
    /// One sentence where it is no such file or not what it says.
    pub fn open(path: &Path) -> Result<Self, Refusal> {
        let shown = path.display();
        let said = |Refusal(why): Refusal| {
            let why = why.trim_end_matches('.');
            Refusal(format!("{shown}: it is no share of a study that entente --shard wrote ({why})."))
        };
        let file = File::open(path).map_err(|error| {
            if !path.exists() && journal(path).exists() {
                let why =
                    "the share is not finished yet; its own command, given again, goes on from what is kept";
                return Refusal(format!("{shown}: {why}."));
            }
            SHARE.unreadable(path, &error)
        })?;
        let (shard, digest) = Self::read(path, file).map_err(said)?;
        if digest != shard.about.digest {
            return Err(Refusal(format!("{shown}: its numbers are not those that were written.")));
        }
        Ok(shard)
    }

    fn read(path: &Path, file: File) -> Result<(Self, String), Refusal> {
        let reader = SerializedFileReader::new(file)?;
        let notes = reader.metadata().file_metadata().key_value_metadata();
        let note = notes.and_then(|notes| notes.iter().find(|note| note.key == KEY));
        let text = note.and_then(|note| note.value.as_deref());
        let text = text.ok_or_else(|| Refusal("nothing says what it is of".into()))?;
        let about: Pieces = serde_json::from_str(text)?;
        let mut shard = Self { path: path.to_owned(), reader, about, groups: Vec::new(), held: None };
        let mut numbers = Numbers::default();
        for group in 0..shard.reader.num_row_groups() {
            let values = shard.values(group)?;
            let reader = shard.reader.get_row_group(group)?;
            let places = all::<Int32Type>(reader.get_column_reader(0)?, values.len())?;
            let width = shard.about.width.max(1);
            let mut indices = Vec::new();
            for (places, values) in places.chunks(width).zip(values.chunks(width)) {
                let index = usize::try_from(places[0]).ok().filter(|&index| index < shard.about.pieces);
                let index = index.ok_or_else(|| Refusal("a piece has no such number".into()))?;
                if values.len() != shard.about.width || places.iter().any(|&place| place != places[0]) {
                    return Err(Refusal(format!("piece {index} is not whole")));
                }
                indices.push(index);
            }
            numbers.add(&values);
            shard.groups.push(indices);
        }
        Ok((shard, numbers.digest()))
    }

    /// The values of a group.
    fn values(&self, group: usize) -> Result<Vec<f64>, Refusal> {
        let group = self.reader.get_row_group(group)?;
        let rows = usize::try_from(group.metadata().num_rows()).unwrap_or(0);
        if group.num_columns() != 3 {
            return Err(Refusal("it has other columns".into()));
        }
        all::<DoubleType>(group.get_column_reader(2)?, rows)
    }

    /// The numbers of the piece at a place of a group.
    ///
    /// # Errors
    /// One sentence where the file can no longer be read.
    pub fn numbers(&mut self, group: usize, place: usize) -> Result<Vec<f64>, Refusal> {
        if self.held.as_ref().is_none_or(|(held, _)| *held != group) {
            let failed =
                |Refusal(why)| Refusal(format!("{}: it cannot be read ({why}).", self.path.display()));
            self.held = Some((group, self.values(group).map_err(failed)?));
        }
        let (_, values) = self.held.as_ref().expect("it was read above");
        Ok(values[place * self.about.width..(place + 1) * self.about.width].to_vec())
    }
}
