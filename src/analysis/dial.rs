//! What a sensitivity analysis turns: a lever, a component of a parameter, or all components of a parameter together.

use super::knob::Knob;
use crate::lab::levers;
use crate::param::TABLE;
use crate::text::{say, short, term};

/// A lever, a component, or the components of one parameter at one value, over a span.
#[derive(Clone, Debug)]
pub struct Dial {
    id: String,
    name: String,
    knobs: Vec<Knob>,
    low: f64,
    high: f64,
    words: Option<[&'static str; 2]>,
}

/// A span that is plausible rather than merely possible: id, ends, and messages for the ends where numbers say little.
type Plausible = (&'static str, f64, f64, Option<[&'static str; 2]>);

/// What is varied where nothing is chosen, each over a plausible span: inside the slider of the parameter table,
/// around the default, and without ends at which a mechanism becomes another one. Judgement.
#[rustfmt::skip]
pub const PLAUSIBLE: [Plausible; 18] = [
    ("leadership_change", 2.0, 14.0, None),
    ("public_enmity", 0.03, 0.45, None),
    ("sensibility", 0.15, 0.80, None),
    ("first_strike", 0.05, 0.30, None),
    ("cost_of_conflict", 0.1, 1.0, None),
    ("misperception", 0.02, 0.20, None),
    ("mimicry", 0.0, 0.6, None),
    ("negativity", 1.0, 3.0, Some(["dial-none", "dial-strong"])),
    ("confirmation_bias", 0.0, 0.8, None),
    ("incident_rate", 0.01, 0.10, None),
    ("leap_rate", 0.0, 0.5, None),
    ("meeting_rate", 0.0, 0.7, None),
    ("embedding_effort", 0.0, 4.0, Some(["dial-none", "dial-four-times"])),
    ("institution_growth", 0.0, 0.12, Some(["dial-none", "dial-twice-as-fast"])),
    ("anchor_drift", 0.005, 0.06, Some(["dial-hard", "dial-soft"])),
    ("stubbornness", 0.01, 0.12, Some(["dial-weak", "dial-strong"])),
    ("inheritance_same", 0.0, 0.7, None),
    ("type_volatility", 0.0, 0.02, None),
];

/// Parameters that together decide whether the model can run a setting: payoffs, and weights that have to sum to one.
const BOUND: [&str; 6] = ["gain", "loss", "cost_of_conflict", "power", "first_strike", "decision_weights"];

/// Parameters that a lever governs: while it is set they change nothing.
const GOVERNED: [&str; 3] = ["turnover_hazard", "sensibility", "sensibility_mean"];

/// Parameters that are not varied unless they are named: weights that have to sum to one, and a public made of single
/// citizens with what only they have, which costs a thousand times the work.
const APART: [&str; 5] =
    ["decision_weights", "citizens", "predisposition_spread", "neighbour_weight", "rewiring"];

impl Dial {
    /// The dial of an id: a lever's, a component's (`learning_rate.leader`), or a parameter's, whose components are then
    /// moved together. Over its plausible span if it has one, else over its slider.
    ///
    /// # Errors
    /// One sentence where there is none.
    pub fn find(id: &str) -> Result<Dial, String> {
        let parts = || {
            let row = TABLE.iter().find(|row| row.id == id)?;
            let knobs = (0..row.shape.len()).filter_map(|i| Knob::find(&row.component_id(i)).ok());
            Some((row.name().to_string(), knobs.collect()))
        };
        let (name, knobs): (_, Vec<Knob>) = match (Knob::find(id), parts()) {
            (Ok(knob), _) => (knob.name(), vec![knob]),
            (_, Some(parts)) => parts,
            (Err(refusal), None) => return Err(refusal),
        };
        let known = PLAUSIBLE.iter().find(|(known, ..)| *known == id);
        let ((low, high), words) =
            known.map_or((knobs[0].slider(), None), |&(_, low, high, words)| ((low, high), words));
        Ok(Dial { id: id.into(), name, knobs, low, high, words })
    }

    /// Those that are varied where nothing is chosen.
    pub fn usual() -> Vec<Dial> {
        PLAUSIBLE.iter().filter_map(|(id, ..)| Dial::find(id).ok()).collect()
    }

    /// The levers and every parameter that can be varied by itself, over their sliders.
    pub fn all() -> Vec<Dial> {
        let levers = Knob::all().into_iter().filter(Knob::is_lever).map(|knob| knob.id().to_string());
        let rows = TABLE.iter().map(|row| row.id.to_string());
        let free = rows.filter(|id| !GOVERNED.contains(&id.as_str()) && !APART.contains(&id.as_str()));
        levers.chain(free).filter_map(|id| Dial::find(&id).ok()).map(Dial::over_slider).collect()
    }

    fn over_slider(mut self) -> Dial {
        (self.low, self.high) = self.knobs[0].slider();
        self.words = None;
        self
    }

    /// The same over another span.
    ///
    /// # Errors
    /// One sentence where an end is not allowed or the ends cross.
    pub fn over(mut self, [low, high]: [f64; 2]) -> Result<Dial, String> {
        for knob in &self.knobs {
            // "Nobody leaves" stands beyond the years, not at their lower end.
            if knob.id() == levers::IDS[0] && (low == 0.0 || high == 0.0) {
                let (least, most) = knob.slider();
                return Err(say!(
                    "ask-span-nobody",
                    dial = &self.id,
                    least = short(least),
                    most = short(most)
                ));
            }
            knob.check(low)?;
            knob.check(high)?;
        }
        if low >= high {
            return Err(say!("ask-span", dial = &self.id, low = short(low), high = short(high)));
        }
        (self.low, self.high, self.words) = (low, high, None);
        Ok(self)
    }

    /// Its id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its name on the page.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it is one of the three levers.
    pub fn is_lever(&self) -> bool {
        self.knobs[0].is_lever()
    }

    /// Whether turning it can make a setting that the model cannot run.
    pub fn is_bound(&self) -> bool {
        BOUND.iter().any(|id| self.id.starts_with(id))
    }

    /// The unit of its values.
    pub fn unit(&self) -> &'static str {
        self.knobs[0].unit()
    }

    /// The ends of its span.
    pub fn ends(&self) -> [f64; 2] {
        [self.low, self.high]
    }

    /// An end in words, short.
    pub fn show(&self, end: usize) -> String {
        match self.words {
            Some(words) => term(words[end]).into(),
            None => self.knobs[0].show(self.ends()[end]),
        }
    }

    /// The value at a position along its span, 0 to 1: on the slider's own scale inside the slider, else evenly.
    pub fn at(&self, position: f64) -> f64 {
        let (knob, (low, high)) = (&self.knobs[0], self.knobs[0].slider());
        if position <= 0.0 || position >= 1.0 {
            return if position <= 0.0 { self.low } else { self.high };
        }
        if self.low >= low && self.high <= high {
            let (from, to) = (knob.position(self.low), knob.position(self.high));
            return knob.at(from + position * (to - from));
        }
        let value = self.low + position * (self.high - self.low);
        // What the table counts is refused as a fraction.
        if knob.check(value).is_ok() { value } else { value.round() }
    }

    /// Its knobs, turned to a value.
    pub fn turned(&self, value: f64) -> impl Iterator<Item = (&Knob, f64)> {
        self.knobs.iter().map(move |knob| (knob, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plausible_spans_lie_inside_the_sliders() {
        assert_eq!(Dial::usual().len(), PLAUSIBLE.len());
        for dial in Dial::usual() {
            let (low, high) = dial.knobs[0].slider();
            let [from, to] = dial.ends();
            assert!(low <= from && from < to && to <= high, "{}", dial.id());
            dial.clone().over(dial.ends()).unwrap();
        }
        assert_eq!(Dial::usual().iter().filter(|dial| dial.is_lever()).count(), 3);
    }

    #[test]
    fn a_parameter_moves_all_that_it_is_made_of() {
        let dial = Dial::find("negativity").unwrap();
        assert_eq!(dial.turned(3.0).count(), 4);
        assert_eq!(Dial::find("anchor_drift").unwrap().turned(0.0).count(), 3, "a leader has no anchor");
        assert_eq!(Dial::find("negativity.media").unwrap().turned(3.0).count(), 1);
        assert_eq!((dial.show(0), dial.show(1)), ("none".into(), "strong".into()));
        assert!(Dial::find("peace").unwrap_err().contains("is nothing that can be varied"));
    }

    #[test]
    fn positions_run_along_the_span_on_the_sliders_scale() {
        let years = Dial::find("leadership_change").unwrap().over([2.0, 8.0]).unwrap();
        assert_eq!((years.at(0.0), years.at(1.0)), (2.0, 8.0));
        // The slider of years is logarithmic: half way between 2 and 8 lies 4.
        assert!((years.at(0.5) - 4.0).abs() < 1e-9);
        let cost = Dial::find("cost_of_conflict").unwrap().over([1.0, 5.0]).unwrap();
        assert_eq!(cost.at(0.25), 2.0, "beyond the slider evenly");
        let window = Dial::find("exposure_window").unwrap().over([1.0, 40.0]).unwrap();
        assert_eq!(window.at(0.5), 21.0, "whole quarters");
        let nobody = Dial::find("leadership_change").unwrap().over([0.0, 10.0]).unwrap_err();
        assert!(nobody.contains("nobody leaves") && nobody.contains("2 to 30"), "{nobody}");
        for (wrong, says) in [([3.0, 1.0], "is no span"), ([0.0, 30.0], "outside the allowed range")] {
            let refusal = Dial::find("cost_of_conflict").unwrap().over(wrong).unwrap_err();
            assert!(refusal.contains(says), "{refusal}");
        }
    }

    #[test]
    fn all_that_can_be_varied_by_itself_is_there_once() {
        let all = Dial::all();
        assert!(all.len() > 60, "{}", all.len());
        let mut ids: Vec<&str> = all.iter().map(Dial::id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all.len());
        assert!(all.iter().all(|dial| dial.id() != "citizens" && dial.id() != "turnover_hazard"));
    }
}
