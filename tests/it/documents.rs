//! Generated parts of documents say what the code says. `ENTENTE_WRITE=1 cargo test documents` rewrites them.

use entente::param::parameter_table;
use entente::theory::theory_table;

const MODEL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/MODEL.md");
const END: &str = "<!-- end -->";

/// The document with the text between the marks of `name` replaced.
fn with_part(document: &str, name: &str, text: &str) -> String {
    let mark = format!("<!-- generated: {name} -->\n");
    let start = document.find(&mark).unwrap_or_else(|| panic!("{mark:?} is missing")) + mark.len();
    let end = start + document[start..].find(END).unwrap_or_else(|| panic!("{name} has no end"));
    format!("{}\n{text}\n{}", &document[..start], &document[end..])
}

#[test]
fn the_model_document_has_the_tables_of_the_code() {
    let document = std::fs::read_to_string(MODEL).unwrap();
    let parts = [("theories", theory_table()), ("parameters", parameter_table())];
    let wanted = parts.iter().fold(document.clone(), |text, (name, part)| with_part(&text, name, part));
    if std::env::var("ENTENTE_WRITE").is_ok_and(|value| value == "1") {
        std::fs::write(MODEL, wanted).unwrap();
        return;
    }
    let drift = document.lines().zip(wanted.lines()).find(|(is, should)| is != should);
    assert!(document == wanted, "MODEL.md has drifted ({drift:#?}); ENTENTE_WRITE=1 rewrites its tables.");
}
