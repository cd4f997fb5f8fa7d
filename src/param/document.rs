//! The parameter table as a reader sees it in MODEL.md.

use super::{Group, Parameters, Row, Shape, Status, TABLE, plain};

/// A table in Markdown for each group, under its title, and a line that counts the grades.
pub fn parameter_table() -> String {
    let defaults = Parameters::default();
    let count = |status| TABLE.iter().filter(|row| row.status == status).count();
    let mut out = format!(
        "{} parameters: {} data, {} derived, {} judgement.\n",
        TABLE.len(),
        count(Status::Data),
        count(Status::Derived),
        count(Status::Judgement)
    );
    for group in Group::ALL {
        out += &format!("\n### {}\n\n", group.title());
        out += "| symbol | id | key | meaning | unit | range | default | status | source |\n";
        out += "|---|---|---|---|---|---|---|---|---|\n";
        for row in TABLE.iter().filter(|row| row.group == group) {
            out += &line(row, &defaults);
        }
    }
    out
}

fn line(row: &Row, defaults: &Parameters) -> String {
    let cells = [
        format!("`{}`", row.symbol),
        format!("`{}`", row.id),
        format!("`{}`", row.key),
        row.meaning().into(),
        row.unit().into(),
        format!("{} to {}", plain(row.range.0), plain(row.range.1)),
        default(row.shape, (row.slots.read)(defaults)),
        row.status.word().into(),
        row.source().into(),
    ];
    format!("| {} |\n", cells.map(|cell| cell.replace('|', "\\|")).join(" | "))
}

/// A default in words: levels in the order leader, bureaucracy, media, public.
fn default(shape: Shape, values: &[f64]) -> String {
    let list = |values: &[f64]| values.iter().copied().map(plain).collect::<Vec<_>>().join(", ");
    let named = |names: &[&str]| {
        let part = |(name, values): (&&str, &[f64])| format!("{name}: {}", list(values));
        names.iter().zip(values.chunks(values.len() / names.len())).map(part).collect::<Vec<_>>().join("; ")
    };
    match shape {
        Shape::One | Shape::Levels => list(values),
        Shape::Sides | Shape::SideLevels => named(&["A", "B"]),
        Shape::Regimes | Shape::RegimeLevels => named(&["democracy", "autocracy"]),
        Shape::LevelLevels => named(&["to leader", "to bureaucracy", "to media", "to public"]),
    }
}
