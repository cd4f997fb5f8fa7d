//! Edits of a scenario's timeline in an experiment file: as the page takes them, with leaders and events by name.

use crate::Refusal;
use entente::lab::{Settings, read_edit};
use entente::scenario::{Edit, Scenario};
use serde_json::Value;

/// Replaces the names of leaders and events in an edit by their places in the scenario that it edits.
fn name_places(edit: &mut Value, scenario: &Scenario) -> Result<(), String> {
    let leaders: Vec<[&str; 2]> =
        scenario.leaders.iter().map(|l| [l.short.as_str(), l.name.as_str()]).collect();
    let events: Vec<[&str; 2]> =
        scenario.events.iter().map(|e| [e.label.as_str(), e.label.as_str()]).collect();
    place(edit.get_mut("leader"), "leader", &leaders)?;
    place(edit.get_mut("event"), "event", &events)?;
    place(edit.get_mut("person").and_then(|person| person.get_mut("leader")), "leader", &leaders)
}

fn place(value: Option<&mut Value>, what: &str, names: &[[&str; 2]]) -> Result<(), String> {
    let Some((value, name)) =
        value.and_then(|value| value.as_str().map(str::to_owned).map(|name| (value, name)))
    else {
        return Ok(());
    };
    let found: Vec<usize> = (0..names.len()).filter(|&at| names[at].contains(&name.as_str())).collect();
    match found.as_slice() {
        &[at] => *value = at.into(),
        [] => {
            let known: Vec<&str> = names.iter().map(|[short, _]| *short).collect();
            return Err(format!("no {what} is called {name:?}; there are {}.", known.join(", ")));
        }
        several => {
            let places: Vec<String> = several.iter().map(usize::to_string).collect();
            let places = places.join(", ");
            return Err(format!("{name:?} is the name of several; the place of one is allowed: {places}."));
        }
    }
    Ok(())
}

/// The scenario with edits, one after the other, and what they are in words. Names and places are those of the timeline
/// as the edits before have left it.
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
        let mut edit = edit.clone();
        name_places(&mut edit, &scenario).map_err(wrong)?;
        let edit = read_edit(&edit).map_err(wrong)?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn case(name: &str) -> Scenario {
        let file = format!("{}/www/scenarios/{name}.json", env!("CARGO_MANIFEST_DIR"));
        entente::scenario::parse(&std::fs::read_to_string(file).unwrap()).unwrap()
    }

    #[test]
    fn a_name_means_the_same_event_after_another_was_removed() {
        let scenario = case("us-ussr");
        let muted = |scenario: &Scenario| {
            scenario.events.iter().filter(|e| e.muted).map(|e| e.label.clone()).collect::<Vec<_>>()
        };
        let edits = [
            json!({ "edit": "remove_event", "event": scenario.events[0].label }),
            json!({ "edit": "set_event", "event": scenario.events[2].label, "field": "muted", "value": true }),
        ];
        let (edited, _) = applied(&scenario, &Settings::default(), &edits).unwrap();
        assert_eq!(edited.events.len(), scenario.events.len() - 1);
        assert_eq!(muted(&edited), [scenario.events[2].label.clone()]);
        let again = [edits[0].clone(), edits[0].clone()];
        let Err(Refusal(why)) = applied(&scenario, &Settings::default(), &again) else { panic!() };
        assert!(why.starts_with("edits[1]: no event is called"), "{why}");
    }

    #[test]
    fn a_name_that_several_bear_is_refused_with_their_places() {
        let scenario = case("egypt-israel");
        let twice: Vec<usize> =
            (0..scenario.leaders.len()).filter(|&at| scenario.leaders[at].short == "Rabin").collect();
        assert_eq!(twice.len(), 2);
        let edit = json!({ "edit": "stay", "leader": "Rabin" });
        let Err(Refusal(why)) = applied(&scenario, &Settings::default(), &[edit]) else { panic!() };
        assert!(why.contains(&format!("{}, {}", twice[0], twice[1])), "{why}");
    }
}
