//! How an edited case differs from the case: small enough for a link.

use crate::text::say;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Scenario, parse};

/// The leaders and events of an edited case as differences from the case: a number is an entry of the case as it is,
/// an object with `of` one with changed fields, any other object an entry of its own. A list that is as in the case
/// is absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Patch {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    leaders: Option<Vec<Value>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    events: Option<Vec<Value>>,
}

impl Patch {
    /// What makes `edited` of `case`; of a case only leaders and events are edited.
    pub fn between(case: &Scenario, edited: &Scenario) -> Patch {
        let of = |scenario: &Scenario| {
            let value = |list: Result<Value, serde_json::Error>| match list {
                Ok(Value::Array(items)) => items,
                _ => Vec::new(),
            };
            [value(serde_json::to_value(&scenario.leaders)), value(serde_json::to_value(&scenario.events))]
        };
        let ([leaders, events], [new_leaders, new_events]) = (of(case), of(edited));
        Patch { leaders: difference(&leaders, &new_leaders), events: difference(&events, &new_events) }
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        *self == Patch::default()
    }

    /// The edited case.
    ///
    /// # Errors
    /// One sentence, as of a scenario file.
    pub fn apply(&self, case: &Scenario) -> Result<Scenario, String> {
        if self.is_empty() {
            return Ok(case.clone());
        }
        let mut whole = serde_json::to_value(case).map_err(|error| error.to_string())?;
        for (name, list) in [("leaders", &self.leaders), ("events", &self.events)] {
            let Some(list) = list else { continue };
            let old = whole[name].as_array().cloned().unwrap_or_default();
            let entries: Result<Vec<Value>, String> = list
                .iter()
                .enumerate()
                .map(|(i, entry)| restored(&old, entry, &format!("{name}[{i}]")))
                .collect();
            whole[name] = Value::Array(entries?);
        }
        parse(&whole.to_string()).map_err(|refusal| refusal.to_string())
    }
}

fn difference(old: &[Value], new: &[Value]) -> Option<Vec<Value>> {
    if old == new {
        return None;
    }
    let mut used = vec![false; old.len()];
    // What is as it was finds itself before what has changed looks for the nearest.
    let same: Vec<Option<usize>> = new
        .iter()
        .map(|entry| {
            let at = (0..old.len()).find(|&i| !used[i] && old[i] == *entry)?;
            used[at] = true;
            Some(at)
        })
        .collect();
    let mut out = Vec::new();
    for (entry, same) in new.iter().zip(same) {
        if let Some(at) = same {
            out.push(at.into());
            continue;
        }
        let nearest = (0..old.len()).filter(|&i| !used[i]).min_by_key(|&i| changes(&old[i], entry).len());
        let found = nearest.map(|i| (i, changes(&old[i], entry)));
        match found {
            // Of an entry that is mostly another nothing is saved by naming it.
            Some((at, mut fields)) if 2 * fields.len() <= entry.as_object().map_or(0, Map::len) => {
                used[at] = true;
                fields.insert("of".into(), at.into());
                out.push(Value::Object(fields));
            }
            _ => out.push(entry.clone()),
        }
    }
    Some(out)
}

/// The fields of `new` that `old` has otherwise; null for one that `new` lacks.
fn changes(old: &Value, new: &Value) -> Map<String, Value> {
    let empty = Map::new();
    let (old, new) = (old.as_object().unwrap_or(&empty), new.as_object().unwrap_or(&empty));
    let mut out = Map::new();
    for (key, value) in new {
        if old.get(key) != Some(value) {
            out.insert(key.clone(), value.clone());
        }
    }
    for key in old.keys().filter(|key| !new.contains_key(*key)) {
        out.insert(key.clone(), Value::Null);
    }
    out
}

fn restored(old: &[Value], entry: &Value, path: &str) -> Result<Value, String> {
    let of = |at: Option<u64>| {
        at.and_then(|at| old.get(at as usize))
            .cloned()
            .ok_or_else(|| say!("refusal-no-entry", path = path, last = old.len().saturating_sub(1)))
    };
    let Some(fields) = entry.as_object() else { return of(entry.as_u64()) };
    let Some(at) = fields.get("of") else { return Ok(entry.clone()) };
    let mut whole = of(at.as_u64())?;
    for (key, value) in fields.iter().filter(|(key, _)| *key != "of") {
        if value.is_null() {
            whole.as_object_mut().and_then(|map| map.remove(key));
        } else {
            whole[key] = value.clone();
        }
    }
    Ok(whole)
}
