//! What an observer could read.

use super::super::outcome::Outcome;
use crate::dyad::{Level, Side};
use crate::text::{message, say};
use crate::trajectory::Measure;

/// What can be observed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Observable {
    Cooperation,
    Trust(Side, Level),
    Institutions,
    Oversight,
}

impl Observable {
    /// How many there are.
    pub const COUNT: usize = 11;

    /// All, in the order in which they are told.
    pub fn all() -> [Observable; Self::COUNT] {
        std::array::from_fn(|n| match n {
            0 => Observable::Cooperation,
            9 => Observable::Institutions,
            10 => Observable::Oversight,
            n => Observable::Trust((n - 1) % 2, Level::ALL[(n - 1) / 2]),
        })
    }

    /// Its id, as that of the outcome where there is one.
    pub fn id(self) -> String {
        match self {
            Observable::Cooperation => "cooperation".into(),
            Observable::Trust(i, level) => format!("trust.{}.{}", ["a", "b"][i], level.id()),
            Observable::Institutions => "institutions".into(),
            Observable::Oversight => "oversight".into(),
        }
    }

    /// The same as an outcome of runs, where a theory can lack it.
    pub fn outcome(self) -> Option<Outcome> {
        match self {
            Observable::Trust(i, level) => Some(Outcome::Trust(i, level)),
            Observable::Institutions => Some(Outcome::Institutions),
            Observable::Cooperation | Observable::Oversight => None,
        }
    }

    /// Its name on the page.
    pub fn name(self, sides: &[String; 2]) -> String {
        match self {
            Observable::Cooperation => say!("distinguish-cooperation"),
            Observable::Trust(i, level) => {
                let id = format!("distinguish-trust-{}", level.id());
                message(&id, &[("state", (&sides[i]).into())])
            }
            Observable::Institutions => say!("distinguish-institutions"),
            Observable::Oversight => say!("distinguish-oversight"),
        }
    }
}

/// What has to be kept of a run.
pub fn measures() -> Vec<Measure> {
    let mut measures = vec![Measure::Cooperation, Measure::Institutions, Measure::Sign(1)];
    for side in 0..2 {
        measures.push(Measure::Bond(side));
        measures.extend(Level::ALL.map(|level| Measure::Trust(side, level)));
    }
    measures
}
