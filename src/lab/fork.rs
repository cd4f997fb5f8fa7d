//! What an edit of the timeline changes: the same shocks with and without it.

use super::Lab;
use super::results;
use crate::text::{say, term};

impl Lab {
    /// The first quarter in which the highlighted theories' medians part from what they are compared with.
    pub(super) fn parts_at(&self, slot: usize) -> Option<usize> {
        let quantity = results::slot(self.state.settings.quantity);
        let (now, then) = (self.summaries[slot].as_ref()?, self.references[slot].as_ref()?);
        let (now, then) = (&now.quantities[quantity].median, &then[quantity].median);
        now.iter().zip(then).position(|(a, b)| (a - b).abs() > 1e-9)
    }

    /// What an edited scenario is compared with, in words.
    pub(super) fn reference_words(&self) -> &'static str {
        match (std::rc::Rc::ptr_eq(&self.state.reference, &self.state.case), self.state.case.is_dated()) {
            (true, true) => term("lab-as-in-history"),
            (true, false) => term("lab-as-in-case"),
            (false, _) => term("lab-before-change"),
        }
    }

    /// From here on the timeline as it is is what changes are compared with.
    pub fn fork_here(&mut self) -> Result<(), String> {
        let reference = std::rc::Rc::clone(&self.state.scenario);
        self.compare_with(reference, say!("lab-step-fork"))
    }

    /// Changes are compared with the case again.
    pub fn compare_with_case(&mut self) -> Result<(), String> {
        let reference = std::rc::Rc::clone(&self.state.case);
        self.compare_with(reference, say!("lab-step-compare-case"))
    }

    fn compare_with(
        &mut self,
        reference: std::rc::Rc<crate::scenario::Scenario>,
        words: String,
    ) -> Result<(), String> {
        if std::rc::Rc::ptr_eq(&reference, &self.state.reference) {
            return Ok(());
        }
        self.references = [None, None];
        self.take_step(super::history::State { reference, ..self.state.clone() }, words)
    }
}
