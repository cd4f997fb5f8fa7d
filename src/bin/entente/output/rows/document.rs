//! The whole answer of a study as one JSON document.

use super::items;
use crate::study::Opened;
use entente::analysis::{Outcome, Part};
use serde_json::{Value, json};

/// The whole answer as one JSON document.
pub fn document(opened: &Opened, answer: &Value, digest: &str) -> Value {
    let document = &opened.document;
    let scenario = opened.scenario.as_ref().map_or("typical rivalry", |scenario| &scenario.id);
    let mut whole = json!({
        "engine": document.engine, "study": document.study, "scenario": scenario, "seed": document.seed,
        "runs": document.runs, "digest": digest,
    });
    if let [theory] = document.theories.as_slice() {
        whole["theory"] = theory.as_str().into();
    } else {
        whole["theories"] = document.theories.as_slice().into();
    }
    match document.theories.as_slice() {
        [_] if document.study == "attribution" => shared_out(opened, &answer[0], &mut whole),
        _ => {
            whole["answer"] = answer.clone();
            // A study that compares has run an only theory as both.
            if let Some(list) = whole["answer"].as_array_mut() {
                list.truncate(document.told().len());
            }
        }
    }
    whole
}

/// An attribution under one theory, with its coalitions by name.
fn shared_out(opened: &Opened, said: &Value, whole: &mut Value) {
    let horizon = opened.scenario.as_ref().map_or(120, |scenario| scenario.quarters());
    let named = opened.document.ask["outcome"].as_str().and_then(|id| Outcome::find(id).ok());
    let usual = if opened.scenario.is_some() { Outcome::Cooperation } else { Outcome::Durable };
    whole["outcome"] = match named.unwrap_or(usual) {
        Outcome::Durable => format!("durable cooperation within {horizon} quarters").into(),
        Outcome::Cooperation => format!("joint cooperation in quarters 0 to {horizon}").into(),
        other => other.id().into(),
    };
    let parts = Part::ALL.into_iter().zip(items(&said["parts"]));
    whole["parts"] = parts.map(|(part, share)| json!({ "part": part.name(), "share": share })).collect();
    let coalitions = items(&said["coalitions"]).iter().enumerate();
    whole["coalitions"] = coalitions
        .map(|(i, outcome)| {
            let members = Part::ALL.into_iter().enumerate().filter(|(bit, _)| i & (1 << bit) != 0);
            let members: Vec<&str> = members.map(|(_, part)| part.name()).collect();
            json!({ "parts": members, "outcome": outcome })
        })
        .collect();
    for key in ["all", "none", "runs"] {
        whole[key] = said[key].clone();
    }
}
