//! The laws of succession: somebody is in office, and not two at a time.

use super::error::ScenarioError;
use super::validate::fail;
use super::{Date, Leader, Scenario};
use crate::dyad::Side;
use crate::text::{quoted, say, term};

/// Interregna are facts (Chernenko follows Andropov after four days, Zardari follows Musharraf after three weeks); a
/// year without a leader is a missing leader.
const LONGEST_GAP_DAYS: i32 = 364;

impl Scenario {
    /// Checks that on each side terms follow one another: one day in common at most, gaps of less than a year, also
    /// between the span's ends and the first and last term, and no term wholly outside the span. Where leaders come
    /// by chance, only who opens the case may be named.
    pub(super) fn check_terms(&self) -> Result<(), ScenarioError> {
        if self.leaders_by_chance {
            return self.check_openings();
        }
        self.check_duplicates()?;
        let (first_day, last_day) = (self.start.first_day(), self.end.last_day());
        for (i, leader) in self.leaders.iter().enumerate() {
            if leader.end < first_day || leader.start > last_day {
                let field = if leader.end < first_day { "end" } else { "start" };
                let (start, end) = (leader.start.to_string(), leader.end.to_string());
                let wrong = say!("refusal-term-outside", start = start, end = end);
                let (first, last) = (first_day.to_string(), last_day.to_string());
                let allowed = say!("refusal-term-allowed", first = first, last = last);
                return fail(&format_args!("leaders[{i}].{field}"), &wrong, &allowed);
            }
        }
        for side in [0, 1] {
            let terms = self.terms(side);
            let mut without_since = first_day;
            for pair in terms.windows(2) {
                self.check_overlap(pair[0], pair[1])?;
            }
            for term in &terms {
                self.check_gap(side, without_since, term.start)?;
                without_since = term.end;
            }
            if terms.is_empty() {
                let wrong = say!("refusal-no-leader", side = quoted(&self.sides[side].name));
                return fail(&"leaders", &wrong, &term("refusal-leader-allowed"));
            }
            self.check_gap(side, without_since, last_day)?;
        }
        Ok(())
    }

    /// Who follows is drawn: history may name one leader a side, in office in the first quarter.
    fn check_openings(&self) -> Result<(), ScenarioError> {
        for (i, leader) in self.leaders.iter().enumerate() {
            if leader.start.quarter() > self.start {
                let wrong = say!("refusal-after-first", date = leader.start.to_string());
                let allowed = say!("refusal-day-up-to-allowed", last = self.start.last_day().to_string());
                return fail(&format_args!("leaders[{i}].start"), &wrong, &allowed);
            }
            if let Some(first) = self.leaders[..i].iter().position(|other| other.side == leader.side) {
                let side = quoted(&self.sides[leader.side].name);
                let wrong = say!("refusal-opens-twice", side = side, index = first);
                return fail(&format_args!("leaders[{i}]"), &wrong, &term("refusal-one-leader-allowed"));
            }
        }
        Ok(())
    }

    fn check_duplicates(&self) -> Result<(), ScenarioError> {
        for (i, leader) in self.leaders.iter().enumerate() {
            let same = |other: &Leader| {
                (other.side, other.start, &other.name) == (leader.side, leader.start, &leader.name)
            };
            if let Some(first) = self.leaders[..i].iter().position(same) {
                let (name, start) = (quoted(&leader.name), leader.start.to_string());
                let wrong = say!("refusal-same-term", leader = name, start = start, index = first);
                return fail(&format_args!("leaders[{i}]"), &wrong, &term("refusal-one-entry-allowed"));
            }
        }
        Ok(())
    }

    fn check_overlap(&self, earlier: &Leader, later: &Leader) -> Result<(), ScenarioError> {
        if later.start >= earlier.end {
            return Ok(());
        }
        let index = self.leaders.iter().position(|leader| std::ptr::eq(leader, later));
        let wrong = say!(
            "refusal-overlap",
            date = later.start.to_string(),
            leader = quoted(&earlier.name),
            start = earlier.start.to_string(),
            end = earlier.end.to_string()
        );
        let path = format!("leaders[{}].start", index.unwrap_or_default());
        fail(&path, &wrong, &say!("refusal-from-day-allowed", date = earlier.end.to_string()))
    }

    fn check_gap(&self, side: Side, from: Date, to: Date) -> Result<(), ScenarioError> {
        if to.days_since(from) <= LONGEST_GAP_DAYS {
            return Ok(());
        }
        let side = quoted(&self.sides[side].name);
        let wrong = say!("refusal-gap", side = side, from = from.to_string(), to = to.to_string());
        fail(&"leaders", &wrong, &term("refusal-gap-allowed"))
    }
}
