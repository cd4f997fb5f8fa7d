//! What a person sets and reads by id: levers, parameters, theories, seed, run, quantity, pin.

use super::history::State;
use super::settings::Quantity;
use super::{Lab, Settings, levers, results, rows, weights};
use crate::param::{self, Scale};
use crate::text::{self, say, short};
use serde_json::{Value, json};

impl Lab {
    /// Sets anything by its id: a lever, a parameter, `theory.first`, `theory.second`, `seed`, `run`, `quantity`,
    /// `record`, `pin`.
    ///
    /// # Errors
    /// One sentence with what is allowed; nothing has changed then.
    pub fn set(&mut self, id: &str, value: &Value) -> Result<(), String> {
        let text = match value {
            Value::String(text) => text.trim().to_owned(),
            Value::Null => "none".into(),
            Value::Number(number) => number.as_f64().map_or_else(String::new, |x| x.to_string()),
            Value::Bool(flag) => flag.to_string(),
            _ => {
                return Err(say!("lab-set-list", id = id));
            }
        };
        let quoted = text::quoted(&text);
        let mut settings = self.state.settings.clone();
        match id {
            "theory.first" | "theory.second" => {
                let theory =
                    crate::theory::find(&text).ok_or_else(|| say!("lab-set-theory", text = quoted))?;
                settings.theories[usize::from(id == "theory.second")] = theory.id.into();
            }
            "seed" => {
                settings.seed = text
                    .parse()
                    .map_err(|_| say!("lab-set-seed", text = quoted, most = u64::MAX.to_string()))?;
            }
            "run" => match text.parse::<u32>() {
                Ok(run @ 1..=1000) => settings.run = run - 1,
                _ => return Err(say!("lab-set-run", text = quoted)),
            },
            "quantity" => {
                settings.quantity = Quantity::ALL
                    .iter()
                    .find(|(_, name)| *name == text)
                    .map(|(q, _)| *q)
                    .ok_or_else(|| say!("lab-set-quantity", text = quoted))?;
            }
            "record" => settings.record = super::record::parse(&self.state.scenario, &text)?,
            "pin" => {
                let last = f64::from(self.state.scenario.quarters() - 1);
                let at = text.parse::<f64>().ok().filter(|t| (0.0..=last).contains(t));
                let at = at.ok_or_else(|| say!("lab-set-pin", text = quoted, last = short(last)))?;
                self.move_pin(at);
                return Ok(());
            }
            _ if levers::IDS.contains(&id) => {
                *levers::setting_mut(&mut settings, id) = Some(levers::parse(id, &text)?);
            }
            _ => {
                let known = param::find(id).filter(|&(row, i)| !super::rows::hidden(row, i));
                let (row, _) = known.ok_or_else(|| say!("lab-set-unknown", id = text::quoted(id)))?;
                let number = param::typed(&text).ok_or_else(|| {
                    let (low, high) = row.range;
                    say!(
                        "lab-set-number",
                        name = row.name(),
                        text = quoted,
                        low = short(low),
                        high = short(high)
                    )
                })?;
                let value = row.check(row.name(), number).map_err(|e| e.to_string())?;
                self.change(&mut settings, id, value);
            }
        }
        self.apply(settings)
    }

    /// The value of an id; null for what does not exist.
    pub fn get(&self, id: &str) -> Value {
        match id {
            "theory.first" => json!(self.state.settings.theories[0]),
            "theory.second" => json!(self.state.settings.theories[1]),
            "seed" => json!(self.state.settings.seed.to_string()),
            "run" => json!(self.state.settings.run + 1),
            "quantity" => json!(Quantity::ALL[results::slot(self.state.settings.quantity)].1),
            "record" => self.record_view()["id"].clone(),
            "pin" => json!(self.pin),
            "scenario" => json!(self.state.scenario.id),
            _ if levers::IDS.contains(&id) => {
                let set = levers::setting(&self.state.settings, id)
                    .unwrap_or_else(|| levers::scripted(id, &self.state.scenario));
                match (id, set) {
                    ("leadership_change", 0.0) => Value::Null,
                    ("leadership_change", years) => json!(years),
                    (_, share) => json!(share * 100.0),
                }
            }
            _ => match param::find(id) {
                Some(_) => json!(component(&self.state, id)),
                None => Value::Null,
            },
        }
    }

    /// Moves a slider to a position of its track, 0 to 1; a mark nearer than `snap` draws the thumb to it.
    pub fn set_position(&mut self, id: &str, position: f64, snap: f64) -> Result<(), String> {
        let mut settings = self.state.settings.clone();
        if levers::IDS.contains(&id) {
            let marks = levers::marks(id, &self.state.scenario);
            let near = marks.iter().find(|(v, ..)| (levers::position(id, *v) - position).abs() <= snap);
            let value = near.map_or_else(|| levers::value_at(id, position), |(v, ..)| *v);
            *levers::setting_mut(&mut settings, id) = Some(value);
        } else if let Some((row, _)) = param::find(id) {
            self.change(&mut settings, id, rows::value_at(row, position));
        }
        self.apply(settings)
    }

    /// Moves a slider or the run by keyboard.
    pub fn step(&mut self, id: &str, direction: f64, stride: &str) -> Result<(), String> {
        if id == "run" {
            let run = (i64::from(self.state.settings.run) + 1 + direction as i64).clamp(1, 1000);
            return self.set("run", &json!(run));
        }
        // A hundredth of the track, and no less than the step between whole numbers.
        let whole = param::find(id).filter(|(row, _)| row.scale == Scale::Whole);
        let least = whole.map_or(0.0, |(row, _)| 1.0 / (row.slider.1 - row.slider.0));
        let by = f64::max(if stride == "step" { 0.01 } else { 0.1 }, least);
        let Some(at) = self.position(id) else { return Ok(()) };
        if stride == "tick" && levers::IDS.contains(&id) {
            let mut marks: Vec<f64> = levers::marks(id, &self.state.scenario)
                .iter()
                .map(|(v, ..)| levers::position(id, *v))
                .collect();
            marks.sort_unstable_by(f64::total_cmp);
            let next = if direction > 0.0 {
                marks.into_iter().find(|m| *m > at + 1e-6)
            } else {
                marks.into_iter().rev().find(|m| *m < at - 1e-6)
            };
            return next.map_or(Ok(()), |m| self.set_position(id, m, 1e-9));
        }
        self.set_position(id, at + by * direction, 0.0)
    }

    /// Changes a component of a parameter, with what has to go along. A slider that is held starts from where it was taken.
    fn change(&self, settings: &mut Settings, id: &str, value: f64) {
        let held = self.held.as_deref() == Some(id);
        let start = self.history.drag_start().filter(|_| held).unwrap_or(&self.state);
        weights::change(settings, id, value, |other| component(start, other));
    }

    fn position(&self, id: &str) -> Option<f64> {
        if levers::IDS.contains(&id) {
            let set = levers::setting(&self.state.settings, id)
                .unwrap_or_else(|| levers::scripted(id, &self.state.scenario));
            return Some(levers::position(id, set));
        }
        let (row, _) = param::find(id)?;
        Some(rows::position(row, self.get(id).as_f64()?))
    }

    /// Takes one change back.
    pub fn reset(&mut self, id: &str) -> Result<(), String> {
        let mut settings = self.state.settings.clone();
        if levers::IDS.contains(&id) {
            *levers::setting_mut(&mut settings, id) = None;
        }
        weights::reset(&mut settings, id);
        self.apply(settings)
    }

    /// Takes every change back, theories, seed and run included.
    pub fn reset_all(&mut self) -> Result<(), String> {
        let settings = Settings::default();
        let (_, runs) = Self::compute(&self.state.scenario, &settings)?;
        self.move_pin(Self::first_turnover(&self.state.scenario, &runs));
        self.apply(settings)
    }
}

/// The value of a parameter's component, which exists, as the second theory runs it.
fn component(state: &State, id: &str) -> f64 {
    let p = state.settings.base(Some(&state.scenario), state.settings.theory(1)).unwrap_or_default();
    param::find(id).map_or(f64::NAN, |(row, i)| (row.slots.read)(&p)[i])
}
