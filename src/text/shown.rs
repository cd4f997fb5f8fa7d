//! What somebody's file or address says, as a sentence can repeat it.

/// Characters that a name has no use for: they break lines, hide, or turn the reading direction.
pub fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// In quotation marks, at most 40 characters, nothing invisible in it.
pub fn quoted(text: &str) -> String {
    let short: String = text.chars().take(40).collect();
    let mark = if short.len() < text.len() { "…" } else { "" };
    format!("\"{}{mark}\"", tame(&short, 80))
}

/// At most `limit` characters, control characters escaped.
pub fn tame(text: &str, limit: usize) -> String {
    let mut tamed = String::new();
    for c in text.chars().take(limit) {
        if is_control(c) { tamed.extend(c.escape_unicode()) } else { tamed.push(c) }
    }
    if text.chars().nth(limit).is_some() {
        tamed.push('…');
    }
    tamed
}

/// A value that was put where another belongs, or why it was not taken: at most 240 characters.
pub fn repeated(value: &impl ToString) -> String {
    tame(&value.to_string(), 240)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_repeated_stays_in_its_line_and_has_an_end() {
        assert_eq!(quoted("a\u{202e}\n"), "\"a\\u{202e}\\u{a}\"");
        assert_eq!(quoted(&"é".repeat(41)), format!("\"{}…\"", "é".repeat(40)));
        assert_eq!(repeated(&"unknown field `\u{1b}[2J`"), "unknown field `\\u{1b}[2J`");
        assert_eq!(repeated(&"x".repeat(10_000)).chars().count(), 241);
    }
}
