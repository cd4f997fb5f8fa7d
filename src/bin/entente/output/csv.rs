//! A table as CSV: numbers as short as they can be and still come back to the last bit.

use super::table::{Cell, Table};
use crate::Refusal;

/// The bytes of the file.
///
/// # Errors
/// None in memory.
pub fn bytes(table: &Table) -> Result<Vec<u8>, Refusal> {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(table.columns.iter().map(|(name, _)| name))?;
    for row in &table.rows {
        out.write_record(row.iter().map(|cell| match cell {
            Cell::Nothing => String::new(),
            Cell::Text(text) => text.clone(),
            Cell::Whole(number) => number.to_string(),
            Cell::Number(number) => number.to_string(),
        }))?;
    }
    out.into_inner().map_err(|error| Refusal(error.to_string()))
}
