//! What a person chooses on the Map tab, and the question that it puts.

use super::Follow;
use crate::analysis::{Knob, Outcome};
use crate::lab::settings::Quantity;
use crate::lab::{Settings, levers};
use crate::math::logistic;
use crate::param;
use crate::text::{quoted, repeated, say, term};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Values along each axis of a map that can be chosen, and along a curve then: as many places as one row of a map is
/// cheap beside all its rows.
pub const STEPS: [(usize, usize); 4] = [(10, 31), (20, 41), (40, 61), (80, 121)];

/// Runs of each place that can be chosen.
pub const EACH: [usize; 4] = [64, 250, 1000, 4000];

/// Runs of each place, unless others are chosen.
pub const RUNS: usize = 250;

/// Values along each axis, unless others are chosen.
const PLACES: usize = 40;

/// What of the two theories is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// A map of each.
    #[default]
    Both,
    /// A map of the second less the first.
    Difference,
}

/// What is varied, read and shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The knob across.
    pub across: Knob,
    /// The knob up; without one there are curves.
    pub up: Option<Knob>,
    /// What is read of a run.
    pub outcome: Outcome,
    /// What is shown.
    pub mode: Mode,
    /// Whether the open case is run, and not a typical rivalry without a script.
    pub case: bool,
    /// First and last value across and up, in the knob's unit; `None` as on its slider.
    pub ranges: [Option<(f64, f64)>; 2],
    /// Values along each axis of a map, one of [`STEPS`].
    pub places: usize,
    /// Runs of each place, one of [`EACH`].
    pub each: usize,
}

impl Default for Choice {
    fn default() -> Self {
        let lever = |n: usize| Knob::find(levers::IDS[n]).expect("a lever is a knob");
        Choice {
            across: lever(0),
            up: Some(lever(1)),
            outcome: Outcome::Durable,
            mode: Mode::Both,
            case: false,
            ranges: [None; 2],
            places: PLACES,
            each: RUNS,
        }
    }
}

impl Choice {
    /// Chooses by name: `across`, `up`, `outcome`, `mode`, `runs`, `places`, `each`, `across_range` and `up_range` ("5 to
    /// 20" as a person types the ends in the Lab; nothing: as on the slider). A knob that is on the other axis changes
    /// places and takes its range along; another knob begins with the whole of its slider.
    ///
    /// # Errors
    /// One sentence; nothing has changed then.
    pub fn set(&mut self, what: &str, value: &str) -> Result<(), String> {
        match (what, value) {
            ("across", _) => {
                let knob = Knob::find(value)?;
                if self.up.as_ref() == Some(&knob) {
                    self.up = Some(self.across.clone());
                    self.ranges.swap(0, 1);
                } else if self.across != knob {
                    self.ranges[0] = None;
                }
                self.across = knob;
            }
            ("up", "") => {
                self.up = None;
                self.ranges[1] = None;
            }
            ("up", _) => {
                let knob = Knob::find(value)?;
                if self.across == knob {
                    self.ranges.swap(0, 1);
                    self.across = self.up.clone().unwrap_or_else(|| {
                        let other = usize::from(knob.id() == levers::IDS[0]);
                        Knob::find(levers::IDS[other]).expect("a lever is a knob")
                    });
                } else if self.up.as_ref() != Some(&knob) {
                    self.ranges[1] = None;
                }
                self.up = Some(knob);
            }
            ("outcome", _) => self.outcome = Outcome::find(value)?,
            ("mode", "both") => self.mode = Mode::Both,
            ("mode", "difference") => self.mode = Mode::Difference,
            ("runs", "rivalry") => self.case = false,
            ("runs", "case") => self.case = true,
            ("places", _) => {
                self.places = one_of(value, &STEPS.map(|(places, _)| places), term("map-number-of-values"))?
            }
            ("each", _) => self.each = one_of(value, &EACH, term("map-number-of-runs"))?,
            ("across_range", _) => self.ranges[0] = range(&self.across, value)?,
            ("up_range", _) => {
                let up = self.up.as_ref().ok_or_else(|| say!("map-nothing-up"))?;
                self.ranges[1] = range(up, value)?;
            }
            _ => return Err(say!("map-no-choice", what = repeated(&what), text = quoted(value))),
        }
        Ok(())
    }

    /// What of it travels with a view; nothing where all is as at first.
    pub fn kept(&self) -> Option<BTreeMap<&'static str, String>> {
        let mode = if self.mode == Mode::Both { "both" } else { "difference" };
        let up = self.up.as_ref().map_or("", |knob| knob.id());
        let all = [
            ("across", self.across.id()),
            ("up", up),
            ("outcome", &self.outcome.id()),
            ("mode", mode),
            ("runs", if self.case { "case" } else { "rivalry" }),
        ];
        let mut kept: BTreeMap<_, _> = all.map(|(what, value)| (what, value.to_owned())).into();
        for (what, range) in ["across_range", "up_range"].into_iter().zip(self.range_texts()) {
            kept.extend(range.map(|[from, to]| (what, format!("{from} to {to}"))));
        }
        kept.extend((self.places != PLACES).then(|| ("places", self.places.to_string())));
        kept.extend((self.each != RUNS).then(|| ("each", self.each.to_string())));
        (*self != Choice::default()).then_some(kept)
    }

    /// The ends of the chosen ranges as a person types them.
    fn range_texts(&self) -> [Option<[String; 2]>; 2] {
        let knobs = [Some(&self.across), self.up.as_ref()];
        [0, 1].map(|axis| {
            let (knob, (from, to)) = (knobs[axis]?, self.ranges[axis]?);
            Some([from, to].map(|value| knob.typed(value)))
        })
    }

    /// First and last value along an axis.
    pub fn ends(&self, axis: usize) -> Option<(f64, f64)> {
        let knob = self.knobs().nth(axis)?;
        Some(self.ranges[axis].unwrap_or_else(|| knob.slider()))
    }

    /// How far along an axis a value stands, 0 to 1.
    pub fn along(&self, axis: usize, value: f64) -> f64 {
        let (Some(knob), Some((from, to))) = (self.knobs().nth(axis), self.ends(axis)) else { return 0.0 };
        let (low, high) = knob.slider();
        // A range that a slider does not hold has equal steps, as the sweep has them.
        let place = |value: f64| if from >= low && to <= high { knob.position(value) } else { value };
        ((place(value) - place(from)) / (place(to) - place(from))).clamp(0.0, 1.0)
    }

    /// The fields of ranges as the page shows them, by axis.
    pub fn fields(&self) -> Vec<Value> {
        let field = |axis: usize, knob: &Knob| {
            let (from, to) = self.ends(axis).unwrap_or_default();
            let (least, most) = knob.range();
            json!({
                "name": knob.name(),
                "from": knob.typed(from),
                "to": knob.typed(to),
                "allowed": say!("range-words", low = knob.show(least), high = knob.show(most)),
                "changed": self.ranges[axis].is_some(),
            })
        };
        self.knobs().enumerate().map(|(axis, knob)| field(axis, knob)).collect()
    }

    /// The choice that travelled with a view; the first one where none did.
    ///
    /// # Errors
    /// One sentence where something of it cannot be chosen.
    pub fn restored(kept: &Value) -> Result<Self, String> {
        let mut choice = Choice::default();
        // A range is of the knob on its axis, which comes first.
        for ranges in [false, true] {
            for (what, value) in kept.as_object().into_iter().flatten() {
                let told = value.to_string();
                let value = value.as_str();
                let value = value
                    .ok_or_else(|| say!("map-no-text", what = repeated(what), value = repeated(&told)))?;
                if what.ends_with("_range") == ranges {
                    choice.set(what, value)?;
                }
            }
        }
        if kept.is_object() || kept.is_null() {
            Ok(choice)
        } else {
            Err(say!("map-no-choices", kept = kept.to_string()))
        }
    }

    /// The knobs on the axes.
    pub fn knobs(&self) -> impl Iterator<Item = &Knob> {
        [Some(&self.across), self.up.as_ref()].into_iter().flatten()
    }

    /// Why a theory does not have the outcome, as a sentence.
    pub fn absent(&self, settings: &Settings, slot: usize) -> Option<String> {
        let theory = settings.theory(slot);
        let parameters = settings.parameters(None, theory).ok()?;
        self.outcome.absent(theory, &parameters)
    }

    /// The slots of the theories that have the outcome.
    pub fn slots(&self, settings: &Settings) -> Vec<usize> {
        (0..2).filter(|&slot| self.absent(settings, slot).is_none()).collect()
    }

    /// The questions: all places of the axes; and the settings as they are, one place. None where no theory has the
    /// outcome. What does not decide an answer is left as it is by default, so that an equal question is equal.
    pub fn questions(&self, settings: &Settings) -> Vec<Value> {
        let slots = self.slots(settings);
        if slots.is_empty() {
            return Vec::new();
        }
        let slot = if slots.len() == 2 { None } else { slots.first() };
        let plain = Settings { run: 0, quantity: Quantity::AInB, record: None, ..settings.clone() };
        let mut varied = plain.clone();
        for knob in self.knobs() {
            if levers::IDS.contains(&knob.id()) {
                *levers::setting_mut(&mut varied, knob.id()) = None;
            }
            varied.changes.remove(knob.id());
        }
        let curve = STEPS.into_iter().find(|&(places, _)| places == self.places).map(|(_, curve)| curve);
        let steps = if self.up.is_some() { self.places } else { curve.unwrap_or(self.places) };
        let axis = |n: usize, knob: &Knob| {
            let (from, to) = self.ends(n).unwrap_or_default();
            let mut asked = json!({ "knob": knob.id(), "steps": fitting(knob, (from, to), steps) });
            if self.ranges[n].is_some() {
                asked["from"] = json!(from);
                asked["to"] = json!(to);
            }
            asked
        };
        let question = |settings: &Settings, ask: Value| json!({ "study": "sweep", "open": !self.case, "runs": self.each, "settings": settings, "ask": ask });
        let across = axis(0, &self.across);
        let up = self.up.as_ref().map(|knob| axis(1, knob));
        vec![
            question(&varied, json!({ "across": across, "up": up, "outcome": self.outcome, "slot": slot })),
            question(&plain, json!({ "outcome": self.outcome, "slot": slot })),
        ]
    }

    /// The value of a knob where the Lab is: in a typical rivalry, or in the case.
    pub fn value(&self, knob: &Knob, follow: &Follow) -> f64 {
        let id = knob.id();
        if let Some(value) =
            levers::IDS.contains(&id).then(|| levers::setting(&follow.settings, id)).flatten()
        {
            return value;
        }
        if self.case {
            let lever = follow.levers.iter().find(|lever| lever.id == id);
            let value = lever.map(|lever| levers::value_at(id, lever.position));
            let known = follow.values.iter().find(|(known, _)| known == id).map(|&(_, value)| value);
            if let Some(value) = value.or(known) {
                return value;
            }
        }
        let p = follow.settings.base(None, follow.settings.theory(1)).unwrap_or_default();
        match id {
            "leadership_change" if !p.turnover_by_chance => 0.0,
            "leadership_change" => {
                let hazard: f64 = p.regime.iter().map(|&regime| p.turnover_hazard[regime as usize]).sum();
                (2.0 / (4.0 * hazard)).clamp(2.0, 30.0)
            }
            "public_enmity" => logistic(p.starting_trust[0][3]),
            "sensibility" => p.sensibility_mean,
            _ => param::find(id).map_or(0.0, |(row, i)| (row.slots.read)(&p)[i]),
        }
    }
}

/// One of the numbers that can be chosen.
fn one_of(value: &str, allowed: &[usize], what: &str) -> Result<usize, String> {
    let number = value.parse().ok().filter(|number| allowed.contains(number));
    number.ok_or_else(|| {
        let allowed: Vec<String> = allowed.iter().map(usize::to_string).collect();
        say!("map-no-number", text = quoted(value), what = what, allowed = allowed)
    })
}

/// The ends of a range as a person typed them: "5 to 20"; `None` where nothing stands, or just what the slider covers.
fn range(knob: &Knob, text: &str) -> Result<Option<(f64, f64)>, String> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let name = knob.name();
    let (from, to) =
        text.split_once(" to ").ok_or_else(|| say!("map-range-ends", name = &name, text = quoted(text)))?;
    let end = |text: &str| knob.parse(text).map_err(|refusal| say!("named", name = &name, value = refusal));
    let (from, to) = (end(from)?, end(to)?);
    let nobody = knob.id() == levers::IDS[0] && (from == 0.0 || to == 0.0);
    if nobody {
        return Err(say!("map-range-none", name = name));
    }
    if from >= to {
        return Err(say!("map-range-crosses", name = name, from = knob.show(from), to = knob.show(to)));
    }
    let counts = param::find(knob.id()).is_some_and(|(row, _)| row.scale == param::Scale::Whole);
    if counts && to - from < 1.0 {
        return Err(say!("map-range-whole", name = name, from = knob.show(from), to = knob.show(to)));
    }
    Ok(((from, to) != knob.slider()).then_some((from, to)))
}

/// As many steps as there are whole numbers, where a knob counts.
fn fitting(knob: &Knob, (low, high): (f64, f64), steps: usize) -> usize {
    let counts = param::find(knob.id()).is_some_and(|(row, _)| row.scale == param::Scale::Whole);
    if counts { steps.min((high - low) as usize + 1) } else { steps }
}

/// What can be chosen: knobs by group, outcomes.
pub fn choices(sides: &[String; 2]) -> Value {
    let mut groups: Vec<(&str, Vec<Value>)> = vec![(term("map-group-levers"), Vec::new())];
    for knob in Knob::all() {
        let group = knob.group().map_or(term("map-group-levers"), |group| group.title());
        if groups.last().is_none_or(|(last, _)| *last != group) {
            groups.push((group, Vec::new()));
        }
        let entry = json!({ "id": knob.id(), "label": knob.name() });
        if let Some((_, knobs)) = groups.last_mut() {
            knobs.push(entry);
        }
    }
    let groups: Vec<Value> =
        groups.into_iter().map(|(name, knobs)| json!({ "name": name, "knobs": knobs })).collect();
    let [a, b] = sides.each_ref().map(String::as_str);
    let outcomes: Vec<Value> = Outcome::all()
        .into_iter()
        .map(|outcome| json!({ "id": outcome.id(), "label": outcome.name([a, b]) }))
        .collect();
    json!({ "groups": groups, "outcomes": outcomes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_travels_and_the_first_one_takes_no_room() {
        assert_eq!(Choice::default().kept(), None);
        assert_eq!(Choice::restored(&Value::Null), Ok(Choice::default()));
        for outcome in Outcome::all() {
            for (across, up) in
                [("mimicry", "public_enmity"), ("public_enmity", "leadership_change"), ("gain", "")]
            {
                let mut choice = Choice { mode: Mode::Difference, case: true, ..Choice::default() };
                choice.set("outcome", &outcome.id()).unwrap();
                choice.set("across", across).unwrap();
                choice.set("up", up).unwrap();
                assert_eq!(Choice::restored(&json!(choice.kept())), Ok(choice.clone()));
                choice.set("places", "80").unwrap();
                choice.set("each", "64").unwrap();
                choice.set("across_range", &format!("{} to {}", 0.2, 0.4)).err();
                assert_eq!(Choice::restored(&json!(choice.kept())), Ok(choice));
            }
        }
    }

    #[test]
    fn a_range_is_typed_as_in_the_lab_moves_with_its_knob_and_goes_with_it() {
        let mut choice = Choice::default();
        choice.set("up_range", "10 % to 25,5").unwrap();
        assert_eq!(choice.ranges, [None, Some((0.1, 0.255))]);
        assert_eq!(choice.questions(&Settings::default())[0]["ask"]["up"]["from"], json!(0.1));
        assert!(choice.along(1, 0.1) < 1e-12 && (choice.along(1, 0.255) - 1.0).abs() < 1e-12);
        assert_eq!(choice.along(1, 0.05), 0.0);
        assert_eq!(Choice::restored(&json!(choice.kept())), Ok(choice.clone()));
        choice.set("across", "public_enmity").unwrap();
        assert_eq!(choice.ranges, [Some((0.1, 0.255)), None]);
        choice.set("across", "mimicry").unwrap();
        assert_eq!(choice.ranges, [None, None]);
        choice
            .set(
                "across_range",
                &format!(
                    "{} to {}",
                    Knob::find("mimicry").unwrap().slider().0,
                    Knob::find("mimicry").unwrap().slider().1
                ),
            )
            .unwrap();
        assert_eq!(choice.ranges, [None, None]);
    }

    #[test]
    fn a_choice_that_cannot_be_is_refused_in_a_sentence_and_changes_nothing() {
        let mut choice = Choice::default();
        for (what, value, sentence) in [
            (
                "up_range",
                "25 to 10",
                "Public enmity: a range from 25 % to 10 % crosses itself; it has to begin below its end.",
            ),
            ("up_range", "25", "Public enmity: \"25\" is no range; two ends are."),
            (
                "up_range",
                "1 to 99",
                "Public enmity: \"99\" is no share here: 1 to 70 per cent of the public.",
            ),
            (
                "across_range",
                "none to 5",
                "Leadership change: “none” is no end of a range of years; it has a place of its own.",
            ),
            (
                "across_range",
                "NaN to 5",
                "Leadership change: \"NaN\" is no term here: 2 to 30 years, or none.",
            ),
            (
                "places",
                "1000000",
                "\"1000000\" is no number of values along each axis here; 10, 20, 40, 80 are allowed.",
            ),
            ("each", "0", "\"0\" is no number of runs of each place here; 64, 250, 1000, 4000 are allowed."),
        ] {
            assert_eq!(choice.set(what, value), Err(sentence.to_owned()));
            assert_eq!(choice, Choice::default());
        }
        choice.set("up", "").unwrap();
        assert_eq!(
            choice.set("up_range", "2 to 5"),
            Err("up_range: nothing is varied up; choose that first.".into())
        );
    }
}
