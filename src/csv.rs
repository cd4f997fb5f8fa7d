//! Comma-separated values as RFC 4180 has them, with decimal points, safe to be opened in a spreadsheet.

/// A value of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words, from wherever they come.
    Text(String),
    /// Written so that it is read back to the last bit; what is not a number stays empty.
    Number(f64),
    /// A whole number.
    Count(usize),
    /// Nothing.
    Empty,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Text(text.into())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Cell::Text(text)
    }
}

/// Adds a line with these cells.
pub fn line(out: &mut String, cells: impl IntoIterator<Item = Cell>) {
    for (place, cell) in cells.into_iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        match cell {
            Cell::Text(text) => out.push_str(&quoted(&text)),
            Cell::Number(value) if value.is_finite() => out.push_str(&value.to_string()),
            Cell::Count(count) => out.push_str(&count.to_string()),
            Cell::Number(_) | Cell::Empty => {}
        }
    }
    out.push_str("\r\n");
}

/// A text as a cell. A spreadsheet takes one that begins with these signs for a formula and runs it: an apostrophe
/// makes it a text.
fn quoted(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r', '\t']) || text.trim() != text {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_quoted_where_it_has_to_be_and_never_a_formula() {
        for (text, cell) in [
            ("plain", "plain"),
            ("a, b", "\"a, b\""),
            ("say \"so\"", "\"say \"\"so\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            (" edge", "\" edge\""),
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "\"'\t=1\""),
        ] {
            assert_eq!(quoted(text), cell);
        }
    }

    #[test]
    fn numbers_have_a_point_and_come_back_to_the_last_bit() {
        let mut text = String::new();
        line(&mut text, [Cell::Number(-0.1 - 0.2), Cell::Number(f64::NAN), Cell::Empty, Cell::Count(7)]);
        assert_eq!(text, "-0.30000000000000004,,,7\r\n");
        assert_eq!(text.split(',').next().unwrap().parse(), Ok(-0.1 - 0.2));
    }
}
