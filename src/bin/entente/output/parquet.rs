//! A table as Parquet: every column may have gaps, texts are UTF-8, nothing is compressed.

use super::table::{Cell, Kind, Table};
use crate::Refusal;
use parquet::basic::{LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, DataType, DoubleType, Int64Type};
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::types::Type;
use std::sync::Arc;

/// Under which key of the file's own notes it says what it is of.
pub const KEY: &str = "entente";

/// Rows of a row group.
pub const GROUP: usize = 1 << 20;

/// A schema of these columns.
///
/// # Errors
/// Where the library refuses it.
pub fn schema(columns: &[(&str, Physical, Repetition)]) -> Result<Arc<Type>, Refusal> {
    let fields = columns.iter().map(|&(name, physical, repetition)| {
        let text = (physical == Physical::BYTE_ARRAY).then_some(LogicalType::String);
        let field = Type::primitive_type_builder(name, physical).with_repetition(repetition);
        Ok(Arc::new(field.with_logical_type(text).build()?))
    });
    let fields = fields.collect::<Result<Vec<_>, Refusal>>()?;
    Ok(Arc::new(Type::group_type_builder("entente").with_fields(fields).build()?))
}

/// Properties of a file that says what it is of.
pub fn properties(about: &str) -> parquet::file::properties::WriterPropertiesBuilder {
    let note = KeyValue::new(KEY.to_owned(), Some(about.to_owned()));
    WriterProperties::builder()
        .set_created_by(format!("Entente {}", env!("CARGO_PKG_VERSION")))
        .set_key_value_metadata(Some(vec![note]))
}

/// Writes the next column of a row group.
///
/// # Errors
/// Where the library refuses it.
pub fn column<T: DataType>(
    group: &mut SerializedRowGroupWriter<'_, impl std::io::Write + Send>,
    values: &[T::T],
    levels: Option<&[i16]>,
) -> Result<(), Refusal> {
    let column = group.next_column()?;
    let mut column = column.ok_or_else(|| Refusal("Parquet: a column is missing.".into()))?;
    column.typed::<T>().write_batch(values, levels, None)?;
    column.close()?;
    Ok(())
}

/// The bytes of the file.
///
/// # Errors
/// Where the library refuses it.
pub fn bytes(table: &Table, about: &str) -> Result<Vec<u8>, Refusal> {
    let columns: Vec<(&str, Physical, Repetition)> = (table.columns.iter())
        .map(|(name, kind)| {
            let physical = match kind {
                Kind::Text => Physical::BYTE_ARRAY,
                Kind::Whole => Physical::INT64,
                Kind::Number => Physical::DOUBLE,
            };
            (name.as_str(), physical, Repetition::OPTIONAL)
        })
        .collect();
    let properties = Arc::new(properties(about).build());
    let mut file = SerializedFileWriter::new(Vec::new(), schema(&columns)?, properties)?;
    for rows in table.rows.chunks(GROUP) {
        let mut group = file.next_row_group()?;
        for (i, (_, kind)) in table.columns.iter().enumerate() {
            let cells = || rows.iter().map(|row| &row[i]);
            let there = |cell: &Cell| i16::from(*cell != Cell::Nothing);
            let levels: Vec<i16> = cells().map(there).collect();
            match kind {
                Kind::Text => {
                    let texts = cells().filter_map(|cell| match cell {
                        Cell::Text(text) => Some(ByteArray::from(text.as_str())),
                        _ => None,
                    });
                    column::<ByteArrayType>(&mut group, &texts.collect::<Vec<_>>(), Some(&levels))?;
                }
                Kind::Whole => {
                    let numbers = cells().filter_map(|cell| match cell {
                        Cell::Whole(number) => Some(*number),
                        _ => None,
                    });
                    column::<Int64Type>(&mut group, &numbers.collect::<Vec<_>>(), Some(&levels))?;
                }
                Kind::Number => {
                    let numbers = cells().filter_map(|cell| match cell {
                        Cell::Number(number) => Some(*number),
                        _ => None,
                    });
                    column::<DoubleType>(&mut group, &numbers.collect::<Vec<_>>(), Some(&levels))?;
                }
            }
        }
        group.close()?;
    }
    Ok(file.into_inner()?)
}
