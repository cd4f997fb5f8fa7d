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
use crate::text::term;

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

/// A theory of trust between states; its words are the catalogue's.
#[derive(Debug)]
pub struct Theory {
    /// Lower-case id; in upper case it is the name of the reference implementation's preset.
    pub id: &'static str,
    pub family: Family,
    pub citation: &'static str,
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
    fn text(&self, what: &str) -> &'static str {
        term(&format!("theory-{}-{what}", self.id))
    }

    /// Name on the page.
    pub fn name(&self) -> &'static str {
        self.text("name")
    }

    /// Whose it is.
    pub fn author(&self) -> &'static str {
        self.text("author")
    }

    /// The claim in one sentence.
    pub fn claim(&self) -> &'static str {
        self.text("claim")
    }

    /// Mechanisms kept.
    pub fn keeps(&self) -> &'static str {
        self.text("keeps")
    }

    /// Mechanisms switched off.
    pub fn switches_off(&self) -> &'static str {
        self.text("switches_off")
    }

    /// What of the literature this does not carry.
    pub fn not_faithful(&self) -> &'static str {
        self.text("not_faithful")
    }

    /// What would count against it.
    pub fn against(&self) -> &'static str {
        self.text("against")
    }

    /// The theory's preset: its defaults and restrictions on the default rivalry.
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
            for text in [
                theory.name(),
                theory.author(),
                theory.claim(),
                theory.citation,
                theory.keeps(),
                theory.against(),
            ] {
                assert!(!text.is_empty() && !text.contains('\u{1}'), "{}", theory.id);
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
