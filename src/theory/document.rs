//! The theories as a reader sees them in MODEL.md.

use super::ALL;

/// A table in Markdown: name and author, claim, mechanisms kept and switched off, what is not carried over; then the
/// sources.
pub fn theory_table() -> String {
    let mut out =
        String::from("| theory | claim | keeps | switches off | not faithful |\n|---|---|---|---|---|\n");
    for theory in ALL {
        let cells = [
            format!("**{}** (`{}`), {}", theory.name(), theory.id, theory.author()),
            theory.claim().into(),
            theory.keeps().into(),
            theory.switches_off().into(),
            theory.not_faithful().into(),
        ];
        out += &format!("| {} |\n", cells.map(|cell| cell.replace('|', "\\|")).join(" | "));
    }
    out += "\nSources, and what would count against each:\n\n";
    for theory in ALL {
        out += &format!("- **{}**. {} Against it: {}\n", theory.name(), theory.citation, theory.against());
    }
    out
}
