//! Theories as restrictions of one system: what each claims, keeps and switches off.
//!
//! A theory has soft defaults, which a scenario or a user may change, and restrictions, which make it the theory it
//! is and are applied last.

mod adler_barnett;
mod document;
mod embedded;
mod hoffman;
mod kydd;
mod luhmann;
mod mercer;
mod rathbun;
mod spiral;
mod wheeler;
mod wheeler_spill;
mod wolfers;

pub use document::theory_table;

use crate::dyad::Script;
use crate::param::Parameters;

/// Families share a colour and a line style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Interpersonal,
    Embedded,
    Dispositional,
    Rational,
}

impl Family {
    /// Lower-case word.
    pub fn word(self) -> &'static str {
        match self {
            Family::Interpersonal => "interpersonal",
            Family::Embedded => "embedded",
            Family::Dispositional => "dispositional",
            Family::Rational => "rational",
        }
    }
}

/// A theory of trust between states.
#[derive(Debug)]
pub struct Theory {
    /// Lower-case id; in upper case it is the name of the specification's preset.
    pub id: &'static str,
    /// Name on the page.
    pub name: &'static str,
    pub family: Family,
    pub author: &'static str,
    /// The claim in one sentence.
    pub claim: &'static str,
    pub citation: &'static str,
    /// Mechanisms kept.
    pub keeps: &'static str,
    /// Mechanisms switched off.
    pub switches_off: &'static str,
    /// What of the literature this does not carry.
    pub not_faithful: &'static str,
    /// What would count against it.
    pub against: &'static str,
    /// Whether leaders are persons who can meet.
    pub meetings: bool,
    /// Soft defaults.
    pub defaults: fn(&mut Parameters),
    /// What the theory insists on.
    pub restrict: fn(&mut Parameters),
}

/// All theories, in the order of the page.
pub static ALL: [&Theory; 11] = [
    &wheeler::THEORY,
    &embedded::THEORY,
    &rathbun::THEORY,
    &kydd::THEORY,
    &wheeler_spill::THEORY,
    &hoffman::THEORY,
    &wolfers::THEORY,
    &adler_barnett::THEORY,
    &mercer::THEORY,
    &luhmann::THEORY,
    &spiral::THEORY,
];

/// The theory of an id, in either case.
pub fn find(id: &str) -> Option<&'static Theory> {
    ALL.iter().copied().find(|theory| theory.id.eq_ignore_ascii_case(id))
}

impl Theory {
    /// The specification's preset: defaults and restrictions on the default rivalry.
    pub fn preset(&self) -> Parameters {
        let mut p = Parameters::default();
        (self.defaults)(&mut p);
        (self.restrict)(&mut p);
        p
    }

    /// A script as this theory can read it: without persons there are no meetings.
    pub fn reads(&self, mut script: Script) -> Script {
        if !self.meetings {
            for intervention in &mut script.quarters {
                intervention.summit = None;
            }
        }
        script
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::param::check_together;

    #[test]
    fn every_theory_is_complete_and_its_restrictions_settle_at_once() {
        for theory in ALL.iter().copied() {
            for text in
                [theory.name, theory.author, theory.claim, theory.citation, theory.keeps, theory.against]
            {
                assert!(!text.is_empty(), "{}", theory.id);
            }
            let p = theory.preset();
            check_together(&p).unwrap();
            let mut again = p.clone();
            (theory.restrict)(&mut again);
            assert_eq!(p, again, "{}", theory.id);
            assert!(std::ptr::eq(find(&theory.id.to_uppercase()).unwrap(), theory));
        }
    }
}
