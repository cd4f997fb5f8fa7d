//! No sentence that the page could show stands in the code: its words are the catalogue's.

use crate::text::{files_in, root};
use std::collections::BTreeSet;
use std::fs;

/// Files whose words no reader of the page sees, and why.
const FILES: [(&str, &str); 8] = [
    ("kydd/cases.rs", "answers files of cases on the command line"),
    ("kydd/json.rs", "reads files of cases on the command line"),
    ("kydd/error.rs", "the command line's sentences; the page's are in games/dyad.rs"),
    ("param/document.rs", "writes MODEL.md"),
    ("theory/document.rs", "writes MODEL.md"),
    ("scenario/json_schema.rs", "a schema for those who write files"),
    ("plot/svg.rs", "the language of pictures"),
    ("plot/theme.rs", "names of fonts"),
];

/// Other texts that are none of the catalogue's, and why.
const TEXTS: [(&str, &str, &str); 20] = [
    ("lab/batches.rs", "there are four kinds of batches", "a programmer's mistake"),
    ("lab/mod.rs", "two theories are compared", "a programmer's mistake"),
    (
        "lab/jobs.rs",
        "{wrong} runs: a view rests on 64 to {MOST_RUNS} runs, batch by batch.",
        "the command line",
    ),
    ("lab/export.rs", "per cent; quarters count from 0", "in a file, the same in every language"),
    ("lab/export.rs", "{} to {}", "in a file, the same in every language"),
    ("lab/export.rs", " (muted)", "in a file, the same in every language"),
    ("map/export.rs", "{second} less {first}", "ids in a file"),
    ("map/export.rs", "{fewest} to {most}", "in a file, the same in every language"),
    (
        "map/export.rs",
        "shares, 0 to 1, with their intervals of 95 %",
        "in a file, the same in every language",
    ),
    ("map/choice.rs", "{from} to {to}", "a range as addresses have it"),
    ("map/choice.rs", " to ", "a range as addresses have it"),
    ("plot/meter.rs", "italic ", "the language of fonts"),
    ("plot/meter.rs", "{slant}{} {}px {FONT_FAMILY}", "the language of fonts"),
    ("ratification.rs", "U.S. Capitol Visitor Center (visitthecapitol.gov)", "a name"),
    ("ratification.rs", "Politico; New York Times Learning Network", "names"),
    ("scenario/error.rs", " at line ", "how serde_json ends a sentence"),
    ("scenario/node.rs", ", expected ", "how serde begins a list"),
    ("scenario/node.rs", "one of ", "how serde begins a list"),
    ("scenario/node.rs", " or ", "how serde ends a list of two"),
    ("scenario/node.rs", "an object", "serde asks for it and nobody shows it"),
];

/// A text in quotation marks, and the code before it.
struct Literal<'a> {
    before: &'a str,
    text: &'a str,
}

/// Where a comment, a character or a text that begins at `at` ends; what is none of these is one byte long.
fn token(code: &str, at: usize) -> (usize, Option<(usize, usize)>) {
    let rest = &code[at..];
    let find = |end: &str, from: usize| rest[from..].find(end).map_or(code.len(), |n| at + from + n);
    if rest.starts_with("//") {
        return (find("\n", 0), None);
    }
    if let Some(after) = rest.strip_prefix("r#\"") {
        let end = after.find("\"#").map_or(code.len(), |n| at + 3 + n);
        return ((end + 2).min(code.len()), Some((at + 3, end)));
    }
    if let Some(after) = rest.strip_prefix('\'') {
        // A lifetime has no second mark near by.
        let mut letters = after.char_indices();
        let end = match letters.next() {
            Some((_, '\\')) => find("'", 3) + 1,
            Some((_, _)) => match letters.next() {
                Some((n, '\'')) => at + 1 + n + 1,
                _ => at + 1,
            },
            None => code.len(),
        };
        return (end, None);
    }
    if rest.starts_with('"') {
        let mut escaped = false;
        for (n, c) in rest.char_indices().skip(1) {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => return (at + n + 1, Some((at + 1, at + n))),
                _ => {}
            }
        }
        return (code.len(), None);
    }
    (at + rest.chars().next().map_or(1, char::len_utf8), None)
}

fn literals(code: &str) -> Vec<Literal<'_>> {
    let (mut found, mut at) = (Vec::new(), 0);
    while at < code.len() {
        let (end, text) = token(code, at);
        if let Some((from, to)) = text {
            found.push(Literal { before: code[..at].trim_end(), text: &code[from..to] });
        }
        at = end;
    }
    found
}

/// Whether a text has a word and a blank outside its places, and is no path before a refusal (`outcome: {…}`).
fn speaks(text: &str) -> bool {
    let (mut plain, mut depth) = (String::new(), 0);
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    let path = plain.split_once(':').is_some_and(|(place, rest)| {
        place.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') && !rest.contains(char::is_alphabetic)
    });
    let letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count();
    // In a pattern of two places, a word between them is enough.
    plain.contains(' ') && plain.split(' ').any(|word| letters(word) > 1) && !path
}

#[test]
fn what_the_page_speaks_from_has_no_sentence_of_its_own() {
    let source = root().join("src");
    let (mut wrong, mut used) = (Vec::new(), BTreeSet::new());
    for file in files_in(&source, &["rs"]) {
        let name = file.strip_prefix(&source).unwrap().to_str().unwrap().replace('\\', "/");
        if name.starts_with("bin/") || name.split('/').any(|part| part == "tests" || part == "tests.rs") {
            continue;
        }
        let code = fs::read_to_string(&file).unwrap();
        let code = code.split("#[cfg(test)]\nmod ").next().unwrap();
        for Literal { before, text } in literals(code) {
            // What only a programmer reads; titles of books, which are in their own language.
            let told = [".expect(", "panic!(", "assert!(", "citation:"];
            if !speaks(text) || told.iter().any(|end| before.ends_with(end)) {
                continue;
            }
            if let Some((file, _)) = FILES.iter().find(|(file, _)| *file == name) {
                used.insert((*file, ""));
            } else if let Some((file, text, _)) =
                TEXTS.iter().find(|(file, known, _)| *file == name && *known == text)
            {
                used.insert((*file, *text));
            } else {
                wrong.push(format!("src/{name}:{}: {text}", before.lines().count()));
            }
        }
    }
    assert!(wrong.is_empty(), "These are to be messages of locales/en:\n{}", wrong.join("\n"));
    let listed = FILES.map(|(file, _)| (file, "")).into_iter();
    let listed: BTreeSet<_> = listed.chain(TEXTS.map(|(file, text, _)| (file, text))).collect();
    assert_eq!(used, listed, "an exception that there is no more");
}

#[test]
fn a_sentence_is_told_from_an_id_a_path_and_a_comment() {
    let code = "// \"no text\"\nlet a: &'static str = \"two words\"; let b = ['\"', '\\'', 'x']; f(r#\"raw \"one\"\"#, \"it \\\"is\\\"\")";
    let texts: Vec<&str> = literals(code).iter().map(|literal| literal.text).collect();
    assert_eq!(texts, ["two words", "raw \"one\"", "it \\\"is\\\""]);
    for spoken in ["two words", " higher →", "{} years", "A map of {what}.", "outcome: {id} is none"] {
        assert!(speaks(spoken), "{spoken}");
    }
    for silent in [
        "map-often-never",
        "{} {}",
        "outcome: {sentence}",
        "{place}: {refusal}",
        "leaders[{i}].{field}",
        " %",
    ] {
        assert!(!speaks(silent), "{silent}");
    }
}
