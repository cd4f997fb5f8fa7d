//! Parameters from JSON, under the keys of the parameter table: `eps=0.1`, `regime=["dem","aut"]`.
//!
//! Every value is checked before anything is changed: a refused value leaves the parameters as they were.

use super::{ParameterError, Parameters, Row, Shape, TABLE, plain};
use crate::dyad::Regime;
use crate::text::{say, term};
use serde_json::Value;

fn refuse<T>(message: String) -> Result<T, ParameterError> {
    Err(ParameterError(message))
}

/// The word for a JSON value in a refusal; long ones are cut. Numbers are written by the standard library, since
/// serde_json's own tables for them are a sixteenth of the page's program.
fn shown(value: &Value) -> String {
    let text = written(value);
    if text.chars().count() > 60 { text.chars().take(57).collect::<String>() + "..." } else { text }
}

fn written(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number.as_f64().map_or_else(|| say!("param-a-number"), |x| x.to_string()),
        Value::String(text) => format!("{text:?}"),
        Value::Array(items) => format!("[{}]", items.iter().map(written).collect::<Vec<_>>().join(",")),
        Value::Object(_) => say!("param-an-object"),
    }
}

fn number(place: &str, value: &Value) -> Result<f64, ParameterError> {
    match value.as_f64() {
        Some(x) => Ok(x),
        None => refuse(say!("param-no-number", place = place, value = shown(value))),
    }
}

fn list<'a>(place: &str, value: &'a Value, length: usize, what: &str) -> Result<&'a [Value], ParameterError> {
    match value.as_array() {
        Some(items) if items.len() == length => Ok(items),
        Some(items) => {
            let (what, count) = (term(what), items.len());
            refuse(say!("param-entries", place = place, needed = length, what = what, count = count))
        }
        None => {
            let (value, what) = (shown(value), term(what));
            refuse(say!("param-no-list", place = place, value = value, needed = length, what = what))
        }
    }
}

fn boolean(place: &str, value: &Value) -> Result<bool, ParameterError> {
    match value.as_bool() {
        Some(flag) => Ok(flag),
        None => refuse(say!("param-no-boolean", place = place, value = shown(value))),
    }
}

// Messages: what the entries of a list are of.
const LEVELS: &str = "param-of-levels";
const SIDES: &str = "param-of-sides";
const REGIMES: &str = "param-of-regimes";

fn levels(row: &Row, place: &str, value: &Value) -> Result<[f64; 4], ParameterError> {
    let items = list(place, value, 4, LEVELS)?;
    let mut out = [0.0; 4];
    for (k, item) in items.iter().enumerate() {
        let place = format!("{place}[{k}]");
        out[k] = row.check(&place, number(&place, item)?)?;
    }
    Ok(out)
}

fn grid<const N: usize>(
    row: &Row,
    place: &str,
    value: &Value,
    what: &str,
) -> Result<[[f64; 4]; N], ParameterError> {
    let items = list(place, value, N, what)?;
    let mut out = [[0.0; 4]; N];
    for (i, item) in items.iter().enumerate() {
        out[i] = levels(row, &format!("{place}[{i}]"), item)?;
    }
    Ok(out)
}

fn row(key: &str) -> &'static Row {
    TABLE.iter().find(|row| row.key == key).expect("every special key has a row in the table")
}

fn flags<const N: usize>(place: &str, value: &Value, what: &str) -> Result<[bool; N], ParameterError> {
    let items = list(place, value, N, what)?;
    let mut out = [false; N];
    for (i, item) in items.iter().enumerate() {
        out[i] = boolean(&format!("{place}[{i}]"), item)?;
    }
    Ok(out)
}

/// Sets one key; see [`keys`] for what there is.
///
/// # Errors
/// An unknown key, a wrong shape, a value out of range: one sentence; the parameters are unchanged.
pub fn set(p: &mut Parameters, key: &str, value: &Value) -> Result<(), ParameterError> {
    match key {
        "x0" => p.starting_trust = [levels(row("x0_sides"), key, value)?; 2],
        "A0" => p.starting_anchor = [levels(row("A0_sides"), key, value)?; 2],
        "x0_sides" => {
            // In the reference, anchors start where trust starts when trust is given by side.
            p.starting_trust = grid(row(key), key, value, SIDES)?;
            p.starting_anchor = p.starting_trust;
        }
        "sds_lvl" => {
            let items = list(key, value, 4, LEVELS)?;
            let mut out = p.level_sensibility;
            for (k, item) in items.iter().enumerate() {
                // The leader's own sensibility comes with the person; the reference writes null there.
                if k > 0 || !item.is_null() {
                    let place = format!("{key}[{k}]");
                    out[k] = row(key).check(&place, number(&place, item)?)?;
                }
            }
            p.level_sensibility = out;
        }
        "omega_override" => {
            p.weights_override = if value.is_null() { None } else { Some(levels(row("omega"), key, value)?) };
        }
        "s_fixed" => {
            p.fixed_sensibility =
                if value.is_null() { None } else { Some(row("s0").check(key, number(key, value)?)?) };
        }
        "kydd_eq" => p.common_knowledge = boolean(key, value)?,
        "turnover" => p.turnover_by_chance = boolean(key, value)?,
        "freeze" => p.frozen = flags(key, value, LEVELS)?,
        "freeze_z" => p.institutions_frozen = boolean(key, value)?,
        "theta0" => p.trustworthy = flags(key, value, SIDES)?,
        "regime" => {
            let items = list(key, value, 2, SIDES)?;
            let mut out = p.regime;
            for (i, item) in items.iter().enumerate() {
                out[i] = match item.as_str() {
                    Some("dem" | "democracy") => Regime::Democracy,
                    Some("aut" | "autocracy") => Regime::Autocracy,
                    _ => {
                        let place = format!("{key}[{i}]");
                        return refuse(say!("param-no-regime", place = place, value = shown(item)));
                    }
                };
            }
            p.regime = out;
        }
        "party0" => {
            let items = list(key, value, 2, SIDES)?;
            let mut out = p.coalition;
            for (i, item) in items.iter().enumerate() {
                let x = number(&format!("party0[{i}]"), item)?;
                if x != 1.0 && x != -1.0 {
                    let place = format!("{key}[{i}]");
                    return refuse(say!("param-no-coalition", place = place, value = plain(x)));
                }
                out[i] = x;
            }
            p.coalition = out;
        }
        _ => {
            let Some(row) = TABLE.iter().find(|row| row.key == key || row.id == key) else {
                let all: Vec<String> = keys().into_iter().map(String::from).collect();
                return refuse(say!("param-unknown", key = key, all = all));
            };
            return set_row(p, row, key, value);
        }
    }
    Ok(())
}

fn set_row(p: &mut Parameters, row: &Row, key: &str, value: &Value) -> Result<(), ParameterError> {
    let checked: Vec<f64> = match row.shape {
        Shape::One => vec![row.check(key, number(key, value)?)?],
        Shape::Levels => levels(row, key, value)?.to_vec(),
        Shape::Sides | Shape::Regimes => {
            let what = if row.shape == Shape::Sides { SIDES } else { REGIMES };
            let mut out = Vec::new();
            for (i, item) in list(key, value, 2, what)?.iter().enumerate() {
                let place = format!("{key}[{i}]");
                out.push(row.check(&place, number(&place, item)?)?);
            }
            out
        }
        Shape::SideLevels => grid::<2>(row, key, value, SIDES)?.as_flattened().to_vec(),
        Shape::RegimeLevels => grid::<2>(row, key, value, REGIMES)?.as_flattened().to_vec(),
        Shape::LevelLevels => grid::<4>(row, key, value, LEVELS)?.as_flattened().to_vec(),
    };
    (row.slots.write)(p).copy_from_slice(&checked);
    Ok(())
}

/// All keys that [`set`] knows.
pub fn keys() -> Vec<&'static str> {
    let mut keys: Vec<&'static str> = TABLE.iter().map(|row| row.key).collect();
    keys.extend([
        "x0",
        "A0",
        "omega_override",
        "s_fixed",
        "kydd_eq",
        "turnover",
        "freeze",
        "freeze_z",
        "theta0",
        "regime",
        "party0",
    ]);
    keys
}
