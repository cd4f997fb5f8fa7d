//! Edits of a scenario's timeline in an experiment file: as the page takes them, with leaders and events by name.

use super::document::Source;
use crate::Refusal;
use entente::lab::{Settings, read_edit};
use entente::scenario::{self, Edit, Scenario};
use serde_json::{Map, Value};

/// Replaces the names of leaders and events in what is asked by their places in the scenario.
///
/// # Errors
/// One sentence where nobody and nothing has such a name.
pub fn name_places(ask: &mut Map<String, Value>, scenario: Option<&Source>) -> Result<(), Refusal> {
    let Some(scenario) = scenario.and_then(|source| scenario::parse(&source.text).ok()) else {
        return Ok(());
    };
    let leaders: Vec<[&str; 2]> =
        scenario.leaders.iter().map(|l| [l.short.as_str(), l.name.as_str()]).collect();
    let events: Vec<[&str; 2]> =
        scenario.events.iter().map(|e| [e.label.as_str(), e.label.as_str()]).collect();
    let edits = ask.get_mut("edits").and_then(Value::as_array_mut);
    for edit in edits.into_iter().flatten() {
        place(edit.get_mut("leader"), "leader", &leaders)?;
        place(edit.get_mut("event"), "event", &events)?;
        place(edit.get_mut("person").and_then(|person| person.get_mut("leader")), "leader", &leaders)?;
    }
    Ok(())
}

fn place(value: Option<&mut Value>, what: &str, names: &[[&str; 2]]) -> Result<(), Refusal> {
    let Some((value, name)) =
        value.and_then(|value| value.as_str().map(str::to_owned).map(|name| (value, name)))
    else {
        return Ok(());
    };
    let found = names.iter().position(|known| known.contains(&name.as_str()));
    let found = found.ok_or_else(|| {
        let known: Vec<&str> = names.iter().map(|[short, _]| *short).collect();
        Refusal(format!("edits: no {what} is called {name:?}; there are {}.", known.join(", ")))
    })?;
    *value = found.into();
    Ok(())
}

/// The scenario with edits, one after the other, and what they are in words.
///
/// # Errors
/// One sentence where there is none, or one is not allowed.
pub fn applied(
    scenario: &Scenario,
    settings: &Settings,
    edits: &[Value],
) -> Result<(Scenario, Vec<String>), Refusal> {
    if edits.is_empty() {
        let none = "fork: nothing is changed; a second scenario file, or edits such as --ask 'edits=[{edit=\"stay\", leader=\"Reagan\"}]', are.";
        return Err(Refusal(none.into()));
    }
    let mut scenario = scenario.clone();
    let mut words = Vec::new();
    for (i, edit) in edits.iter().enumerate() {
        let wrong = |sentence: String| {
            Refusal(format!("edits[{i}]: {}", sentence.trim_end_matches(" The scenario was not changed.")))
        };
        if !edit.is_object() {
            return Err(wrong(format!(
                "{edit} is no edit; a table such as {{edit=\"stay\", leader=\"Reagan\"}} is."
            )));
        }
        let edit = read_edit(edit).map_err(wrong)?;
        let of_terms = !matches!(edit, Edit::AddEvent { .. } | Edit::Event(..) | Edit::RemoveEvent(_));
        if of_terms && (scenario.leaders_by_chance || settings.leadership_change.is_some()) {
            return Err(wrong(
                "leaders come by chance here, so that terms cannot be edited; events can.".into(),
            ));
        }
        let (next, said) = scenario.edited(&edit).map_err(wrong)?;
        scenario = next;
        words.push(said);
    }
    Ok((scenario, words))
}
