//! The catalogue: every message that the program says is there, with the values it is given, in every language.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What a message needs: its values and the messages it quotes.
#[derive(Clone, Debug, Default, PartialEq)]
struct Needs {
    values: BTreeSet<String>,
    messages: BTreeSet<String>,
}

fn read_pattern(pattern: &Pattern<&str>, needs: &mut Needs) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            read_expression(expression, needs);
        }
    }
}

fn read_expression(expression: &Expression<&str>, needs: &mut Needs) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, needs),
        Expression::Select { selector, variants } => {
            read_inline(selector, needs);
            variants.iter().for_each(|variant| read_pattern(&variant.value, needs));
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, needs: &mut Needs) {
    match inline {
        InlineExpression::VariableReference { id } => drop(needs.values.insert(id.name.into())),
        InlineExpression::MessageReference { id, .. } => drop(needs.messages.insert(id.name.into())),
        InlineExpression::Placeable { expression } => read_expression(expression, needs),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| read_inline(argument, needs));
        }
        _ => {}
    }
}

pub fn files_in(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_in(&path, endings));
        } else if path.extension().is_some_and(|ending| endings.iter().any(|one| ending == *one)) {
            files.push(path);
        }
    }
    files.sort();
    files
}

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All messages of a language.
fn catalogue(language: &str) -> BTreeMap<String, Needs> {
    let mut all = BTreeMap::new();
    for file in files_in(&root().join("locales").join(language), &["ftl"]) {
        let text = fs::read_to_string(&file).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str());
        let resource = resource.unwrap_or_else(|(_, errors)| {
            let line = 1 + text[..errors[0].pos.start].matches('\n').count();
            panic!("{}:{line}: {}", file.display(), errors[0])
        });
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut needs = Needs::default();
            read_pattern(message.value.as_ref().expect("a message has a text"), &mut needs);
            let again = all.insert(message.id.name.to_owned(), needs);
            assert!(again.is_none(), "{}: {} is there twice", file.display(), message.id.name);
        }
    }
    all
}

/// Every language that has a folder.
pub fn languages() -> BTreeSet<String> {
    let folders = fs::read_dir(root().join("locales")).unwrap();
    folders.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// Every text between quotes that could be an id, and where an id is asked for: the call's own text.
struct Sources {
    literals: BTreeSet<String>,
    calls: Vec<(String, String)>,
}

fn is_id(text: &str) -> bool {
    text.contains('-') && text.chars().all(|c| c.is_ascii_alphanumeric() || "_-{}".contains(c))
}

/// What a call says, from its opening bracket to the closing one.
fn call(text: &str) -> &str {
    let (mut depth, mut quoted, mut escaped) = (0, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[1..at];
        }
    }
    text
}

/// The parts of a call between its own commas.
fn parts(call: &str) -> Vec<String> {
    let (mut parts, mut depth, mut quoted, mut escaped) = (vec![String::new()], 0, false, false);
    for c in call.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut().unwrap().push(c);
    }
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// What of a file is no comment.
fn code_of(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    code.join("\n")
}

/// Ids that the page puts together of parts, as a comment tells them: `// Messages: a-b, a-c`.
fn told_in(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap();
    let lists = text.lines().filter_map(|line| line.trim_start().strip_prefix("// Messages:"));
    lists.flat_map(|list| list.split(',')).map(|id| id.trim().to_owned()).filter(|id| is_id(id)).collect()
}

fn sources() -> Sources {
    let mut found = Sources { literals: BTreeSet::new(), calls: Vec::new() };
    let files = [files_in(&root().join("src"), &["rs"]), files_in(&root().join("www"), &["js"])];
    for file in files.iter().flatten().chain([&root().join("index.html")]) {
        let code = code_of(file);
        found.literals.extend(told_in(file));
        found.literals.extend(code.split('"').filter(|piece| is_id(piece)).map(Into::into));
        for opening in ["say!(", "term(", "message(", "text("] {
            for (at, _) in code.match_indices(opening) {
                let call = call(&code[at + opening.len() - 1..]).trim();
                let Some(id) = call.strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
                    continue;
                };
                if is_id(id) || opening == "say!(" {
                    found
                        .calls
                        .push((id.into(), if opening == "say!(" { call.into() } else { String::new() }));
                }
            }
        }
    }
    found
}

/// Whether an id is what a text with places in it can become: `lever-{id}-name`.
fn fits(pattern: &str, id: &str) -> bool {
    let mut pieces = pattern.split('{').enumerate().map(|(n, piece)| match n {
        0 => piece,
        _ => piece.split_once('}').map_or("", |(_, rest)| rest),
    });
    let Some(mut rest) = pieces.next().and_then(|start| id.strip_prefix(start)) else { return false };
    for piece in pieces {
        let Some(at) = rest.rfind(piece) else { return false };
        rest = &rest[at + piece.len()..];
    }
    rest.is_empty()
}

/// The values of a message and of those that it quotes.
fn values(all: &BTreeMap<String, Needs>, id: &str) -> BTreeSet<String> {
    let Some(needs) = all.get(id) else { return BTreeSet::new() };
    let quoted = needs.messages.iter().flat_map(|other| values(all, other));
    needs.values.iter().cloned().chain(quoted).collect()
}

#[test]
fn every_message_that_is_said_exists_and_is_given_its_values() {
    let english = catalogue("en");
    let mut wrong = Vec::new();
    for (id, call) in sources().calls {
        if !english.contains_key(&id) {
            wrong.push(format!("{id}: there is no such message"));
        } else if !call.is_empty() {
            let given: BTreeSet<String> = parts(&call)[1..]
                .iter()
                .map(|part| part.split('=').next().unwrap_or_default().trim().to_owned())
                .collect();
            let needed = values(&english, &id);
            if given != needed {
                wrong.push(format!("{id}: is given {given:?}, needs {needed:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_message_of_the_catalogue_is_said() {
    let english = catalogue("en");
    let literals = sources().literals;
    let (patterns, exact): (Vec<&String>, Vec<&String>) =
        literals.iter().partition(|literal| literal.contains('{'));
    let exact: BTreeSet<&String> = exact.into_iter().collect();
    let quoted: BTreeSet<&String> = english.values().flat_map(|needs| &needs.messages).collect();
    // Ids without a hyphen are plain words, which a literal may be for other reasons.
    let plain = ["number", "percent", "range", "named", "day", "unchanged", "refusal"];
    let silent: Vec<&String> = english
        .keys()
        .filter(|id| !exact.contains(id) && !quoted.contains(id) && !plain.contains(&id.as_str()))
        .filter(|id| !patterns.iter().any(|pattern| fits(pattern, id)))
        .collect();
    assert!(silent.is_empty(), "nobody says {silent:?}");
}

#[test]
fn every_language_has_the_messages_of_english_with_their_values() {
    let english = catalogue("en");
    let listed = fs::read_to_string(root().join("www/language.js")).unwrap();
    for language in languages() {
        assert!(
            listed.contains(&format!("\"{language}\"")),
            "WRITTEN in www/language.js does not name \"{language}\""
        );
        let other = catalogue(&language);
        for id in english.keys().chain(other.keys()) {
            assert!(english.contains_key(id), "{language}: {id} is not in English");
            assert!(other.contains_key(id), "{language}: {id} is missing");
            assert_eq!(values(&other, id), values(&english, id), "{language}: {id}");
        }
    }
}

/// The ids of the messages of a file.
fn ids_of(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap();
    let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    ids.filter(|id| is_id(id)).map(Into::into).collect()
}

/// The page holds every English file, the program those of which it says a message.
#[test]
fn the_program_and_the_page_hold_the_english_files_that_they_say() {
    let model: BTreeSet<String> = files_in(&root().join("src"), &["rs"])
        .iter()
        .flat_map(|file| {
            code_of(file).split('"').filter(|piece| is_id(piece)).map(String::from).collect::<Vec<_>>()
        })
        .collect();
    let said = |id: &String| {
        model.contains(id) || model.iter().any(|literal| literal.contains('{') && fits(literal, id))
    };
    let [program, first, later] = ["src/text/english.rs", "www/english.js", "www/english-later.js"]
        .map(|file| fs::read_to_string(root().join(file)).unwrap());
    let page = first + &later;
    for file in files_in(&root().join("locales/en"), &["ftl"]) {
        let name = file.file_name().unwrap().to_str().unwrap();
        let needed = ids_of(&file).iter().any(said);
        assert!(!needed || program.contains(&format!("en/{name}\"")), "src/text/english.rs: {name}");
        assert!(page.contains(&format!("en/{name}\"")), "www/english.js and www/english-later.js: {name}");
    }
}

#[test]
fn a_pattern_of_ids_fits_what_it_can_become() {
    assert!(fits("lever-{id}-name", "lever-public_enmity-name"));
    assert!(fits("{a}-{b}", "one-two-three"));
    assert!(!fits("lever-{id}-name", "lever-public_enmity-unit"));
    assert_eq!(parts("\"a-b\", x = f(1, 2), y = \"p, q\""), ["\"a-b\"", "x = f(1, 2)", "y = \"p, q\""]);
}
