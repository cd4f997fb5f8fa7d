//! What an analysis can vary: one of the three levers, or one component of a parameter.

use crate::lab::{Settings, levers, rows};
use crate::param::{self, Group, Row, Shape, TABLE};
use crate::text::{message, quoted, say, short, term};
use serde::Serialize;

/// A lever or a component of a parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Knob {
    id: String,
    what: What,
}

/// A knob as the page is told of it.
#[derive(Clone, Debug, Serialize)]
pub struct Told {
    pub id: String,
    pub name: String,
    /// The title of its group; none for a lever.
    pub group: Option<&'static str>,
    pub unit: &'static str,
    pub range: (f64, f64),
    pub slider: (f64, f64),
}

#[derive(Clone, Copy, Debug)]
enum What {
    Lever(&'static str),
    Component(&'static Row, usize),
}

impl PartialEq for What {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (What::Lever(a), What::Lever(b)) => a == b,
            (What::Component(a, i), What::Component(b, k)) => a.id == b.id && i == k,
            _ => false,
        }
    }
}

impl Knob {
    /// The knob of an id: a lever's (`leadership_change`, `public_enmity`, `sensibility`) or a component's
    /// (`cost_of_conflict`, `learning_rate.leader`).
    ///
    /// # Errors
    /// One sentence where there is none.
    pub fn find(id: &str) -> Result<Knob, String> {
        if let Some(lever) = levers::IDS.into_iter().find(|&lever| lever == id) {
            return Ok(Knob { id: id.into(), what: What::Lever(lever) });
        }
        match param::find(id) {
            Some((row, i)) if !rows::hidden(row, i) => {
                Ok(Knob { id: id.into(), what: What::Component(row, i) })
            }
            _ => {
                let levers = levers::IDS.map(String::from).to_vec();
                Err(say!("knob-unknown", id = quoted(id), levers = levers))
            }
        }
    }

    /// All knobs: the levers, then every component of every parameter in the order of the table.
    pub fn all() -> Vec<Knob> {
        let components = TABLE.iter().flat_map(|row| {
            (0..row.shape.len())
                .filter(|&i| !rows::hidden(row, i))
                .map(|i| Knob { id: row.component_id(i), what: What::Component(row, i) })
        });
        levers::IDS
            .into_iter()
            .map(|lever| Knob { id: lever.into(), what: What::Lever(lever) })
            .chain(components)
            .collect()
    }

    /// Its id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whether it is one of the three levers.
    pub fn is_lever(&self) -> bool {
        matches!(self.what, What::Lever(_))
    }

    /// Its name on the page, with the component in words: "Learning rate, leader".
    pub fn name(&self) -> String {
        match self.what {
            What::Lever(lever) => levers::name(lever).into(),
            What::Component(row, _) if row.shape == Shape::One => row.name().into(),
            What::Component(row, i) => {
                let component = row.shape.component(i);
                let part = |id: &str| term(&format!("knob-part-{id}"));
                match component.split_once('.') {
                    None => say!("knob-part-of", name = row.name(), part = part(&component)),
                    Some((first, second)) => {
                        say!("knob-parts-of", name = row.name(), first = part(first), second = part(second))
                    }
                }
            }
        }
    }

    /// The group in which it stands; levers are in none.
    pub fn group(&self) -> Option<Group> {
        match self.what {
            What::Lever(_) => None,
            What::Component(row, _) => Some(row.group),
        }
    }

    /// The unit of its values.
    pub fn unit(&self) -> &'static str {
        match self.what {
            What::Lever(lever) => term(&format!("knob-unit-{lever}")),
            What::Component(row, _) => row.unit(),
        }
    }

    /// Values that are allowed, both ends included; of leadership change also 0, which means that nobody leaves.
    pub fn range(&self) -> (f64, f64) {
        match self.what {
            What::Lever(lever) => levers::range(lever),
            What::Component(row, _) => row.range,
        }
    }

    /// The part of the range that a slider covers.
    pub fn slider(&self) -> (f64, f64) {
        match self.what {
            What::Lever(lever) => levers::range(lever),
            What::Component(row, _) => row.slider,
        }
    }

    /// The value at a position along the slider, 0 to 1, on the slider's own scale. "Nobody leaves" is no position.
    pub fn at(&self, position: f64) -> f64 {
        match self.what {
            What::Lever(lever) => levers::on_scale(lever, position),
            What::Component(row, _) => rows::on_scale(row, position),
        }
    }

    /// The position of a value along the slider, 0 to 1.
    pub fn position(&self, value: f64) -> f64 {
        match self.what {
            What::Lever(lever) => levers::of_scale(lever, value),
            What::Component(row, _) => rows::position(row, value),
        }
    }

    /// Reads a value as a person typed it in the Lab: with a comma, with a unit.
    ///
    /// # Errors
    /// One sentence with what is allowed.
    pub fn parse(&self, text: &str) -> Result<f64, String> {
        if let What::Lever(lever) = self.what {
            return levers::parse(lever, text);
        }
        let number = param::typed(text).ok_or_else(|| say!("knob-no-number", text = quoted(text)))?;
        self.check(number)
    }

    /// Whether a value is allowed.
    ///
    /// # Errors
    /// One sentence with what is.
    pub fn check(&self, value: f64) -> Result<f64, String> {
        let nobody = self.what == What::Lever("leadership_change") && value == 0.0;
        let (low, high) = self.range();
        if let What::Component(row, _) = self.what {
            return row.check(&self.id, value).map_err(|refusal| refusal.to_string());
        }
        if nobody || (low..=high).contains(&value) {
            return Ok(value);
        }
        let nobody = self.id == "leadership_change";
        let id = if nobody { "knob-outside-or-nobody" } else { "knob-outside" };
        let shown = if value.is_finite() { short(value).said() } else { say!("param-that") };
        let values = [
            ("id", self.id.as_str().into()),
            ("value", shown.into()),
            ("low", short(low).into()),
            ("high", short(high).into()),
            ("unit", self.unit().into()),
        ];
        Err(message(id, &values))
    }

    /// Turns it to a value, which [`Knob::check`] allows.
    pub fn set(&self, settings: &mut Settings, value: f64) {
        match self.what {
            What::Lever(lever) => *levers::setting_mut(settings, lever) = Some(value),
            What::Component(..) => {
                settings.changes.insert(self.id.clone(), value);
            }
        }
    }

    /// What the page needs to know of it.
    pub fn told(&self) -> Told {
        Told {
            id: self.id.clone(),
            name: self.name(),
            group: self.group().map(Group::title),
            unit: self.unit(),
            range: self.range(),
            slider: self.slider(),
        }
    }

    /// A value as a person would type it in the Lab.
    pub fn typed(&self, value: f64) -> String {
        match self.what {
            What::Lever("leadership_change") if value == 0.0 => "none".into(),
            // 0.07 is 7 per cent, not 7.000000000000001.
            What::Lever("public_enmity" | "sensibility") => ((value * 1e12).round() / 1e10).to_string(),
            _ => value.to_string(),
        }
    }

    /// A value as the page writes it, short: "3.7 years", "13 %", "0.35".
    pub fn show(&self, value: f64) -> String {
        match self.what {
            What::Lever("leadership_change") if value == 0.0 => say!("lever-none"),
            What::Lever("leadership_change") => {
                say!("lever-shown-years", years = short((value * 10.0).round() / 10.0))
            }
            What::Lever(_) => say!("lever-shown-percent", percent = short((value * 1000.0).round() / 10.0)),
            What::Component(..) => short(value).said(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_knob_is_found_by_its_id_and_its_scale_goes_there_and_back() {
        let knobs = Knob::all();
        assert!(knobs.len() > 90);
        for knob in knobs {
            assert_eq!(Knob::find(knob.id()), Ok(knob.clone()));
            let (low, high) = knob.slider();
            for (position, end) in [(0.0, low), (1.0, high)] {
                let value = knob.at(position);
                assert!((value - end).abs() <= 1e-9 * end.abs().max(1.0), "{} {value} {end}", knob.id());
                assert!((knob.position(value) - position).abs() < 1e-9, "{}", knob.id());
                knob.check(value).unwrap();
            }
            assert!(knob.check(f64::NAN).is_err());
            let mut settings = Settings::default();
            knob.set(&mut settings, knob.at(0.5));
            assert_ne!(settings, Settings::default(), "{}", knob.id());
        }
    }

    #[test]
    fn what_cannot_be_varied_is_refused_in_a_sentence() {
        for id in ["", "seed", "learning_rate", "influence.leader.leader", "cost_of_conflict.a"] {
            let refusal = Knob::find(id).unwrap_err();
            assert!(refusal.contains("is nothing that can be varied"), "{refusal}");
        }
        let knob = Knob::find("leadership_change").unwrap();
        assert_eq!(knob.check(0.0), Ok(0.0));
        assert_eq!([knob.show(0.0), knob.show(2.04)], ["none", "2 years"]);
        let refusal = knob.check(1.0).unwrap_err();
        assert_eq!(
            refusal,
            "leadership_change: 1 is outside the allowed range, 2 to 30 (years in office), or 0 if nobody leaves."
        );
    }
}
