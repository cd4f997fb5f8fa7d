//! Edits of terms of office: who leads, from when to when.

use super::{LeaderChange, Person, TYPES, by_hand, grade_by_hand, hand, quotes, type_name};
use crate::dyad::Side;
use crate::param::{Parameters, Status};
use crate::scenario::{Date, Graded, Leader, Scenario};
use crate::text::{say, short as number, term};

impl Scenario {
    /// Those before and after a leader in office.
    pub fn neighbours(&self, index: usize) -> (Option<usize>, Option<usize>) {
        let Some(leader) = self.leaders.get(index) else { return (None, None) };
        let order = self.term_order(leader.side);
        let at = order.iter().position(|&i| i == index).unwrap_or(0);
        (at.checked_sub(1).map(|before| order[before]), order.get(at + 1).copied())
    }

    /// Who takes office in a case is history's to say; where chance says it, terms cannot be edited.
    fn terms_are_set(&self) -> Result<(), String> {
        if self.leaders_by_chance {
            return Err(say!("edit-terms-by-chance"));
        }
        Ok(())
    }

    pub(super) fn change_leader(&mut self, index: usize, change: &LeaderChange) -> Result<String, String> {
        let short = self.leader(index)?.short.clone();
        let (before, after) = self.neighbours(index);
        if matches!(change, LeaderChange::Start(_) | LeaderChange::End(_)) {
            self.terms_are_set()?;
        }
        let leader = &mut self.leaders[index];
        Ok(match change {
            LeaderChange::Name(name) => {
                let words = say!("edit-renamed", old = &leader.name, new = quotes(name));
                // The short name follows, unless somebody has chosen one that is no part of the full name.
                if leader.name.contains(leader.short.as_str()) {
                    leader.short = name.split_whitespace().last().unwrap_or(name).into();
                }
                leader.name.clone_from(name);
                words
            }
            LeaderChange::Short(name) => {
                leader.short.clone_from(name);
                say!("edit-called", leader = short, name = quotes(name))
            }
            LeaderChange::Note(note) => {
                leader.note.clone_from(note);
                say!("edit-note", leader = short)
            }
            LeaderChange::Disposition(value) => {
                leader.disposition = by_hand(*value);
                say!("edit-disposition", leader = short, value = number(*value))
            }
            LeaderChange::Sensibility(value) => {
                leader.sensibility = by_hand(*value);
                say!("edit-sensibility", leader = short, value = number((value * 1000.0).round() / 10.0))
            }
            LeaderChange::Coalition(value) => {
                leader.coalition = Graded { value: *value, status: Status::Judgement, source: hand() };
                match *value {
                    1 => say!("edit-coalition-first", leader = short),
                    _ => say!("edit-coalition-other", leader = short),
                }
            }
            LeaderChange::Start(date) => {
                let moved = date.days_since(leader.start);
                (leader.start, leader.dates) = (*date, grade_by_hand());
                if let Some(before) = before {
                    self.move_last_day(before, moved)?;
                }
                self.in_sequence(index)?;
                say!("edit-from", leader = short, date = self.quarter_words(*date))
            }
            LeaderChange::End(date) => {
                let moved = date.days_since(leader.end);
                (leader.end, leader.dates) = (*date, grade_by_hand());
                if let Some(after) = after {
                    let next = &mut self.leaders[after];
                    (next.start, next.dates) = (next.start.plus(moved), grade_by_hand());
                    self.in_sequence(after)?;
                }
                self.in_sequence(index)?;
                say!("edit-until", leader = short, date = self.quarter_words(*date))
            }
        })
    }

    fn move_last_day(&mut self, index: usize, days: i32) -> Result<(), String> {
        let leader = &mut self.leaders[index];
        (leader.end, leader.dates) = (leader.end.plus(days), grade_by_hand());
        self.in_sequence(index)
    }

    /// A term that ends before it begins is none, and a term of a day is an accident of the hand.
    fn in_sequence(&self, index: usize) -> Result<(), String> {
        let leader = &self.leaders[index];
        if leader.end > leader.start {
            return Ok(());
        }
        Err(say!("edit-no-term", leader = &leader.short, end = leader.end, start = leader.start))
    }

    pub(super) fn let_stay(&mut self, index: usize) -> Result<String, String> {
        self.terms_are_set()?;
        let stayer = self.leader(index)?.short.clone();
        let (_, Some(next)) = self.neighbours(index) else {
            return Err(say!("edit-no-successor", leader = stayer));
        };
        let gone = self.leaders[next].clone();
        let leader = &mut self.leaders[index];
        (leader.end, leader.dates) = (gone.end, grade_by_hand());
        self.leaders.remove(next);
        self.join_terms(gone.side);
        Ok(say!("edit-stays", leader = stayer, gone = gone.short))
    }

    pub(super) fn remove_leader(&mut self, index: usize) -> Result<String, String> {
        self.terms_are_set()?;
        let gone = self.leader(index)?.clone();
        match self.neighbours(index) {
            (Some(before), _) => {
                let leader = &mut self.leaders[before];
                (leader.end, leader.dates) = (gone.end, grade_by_hand());
            }
            (None, Some(after)) => {
                let leader = &mut self.leaders[after];
                (leader.start, leader.dates) = (gone.start, grade_by_hand());
            }
            (None, None) => {
                let state = &self.sides[gone.side].phrase;
                return Err(say!("edit-only-leader", leader = gone.name, state = state));
            }
        }
        self.leaders.remove(index);
        self.join_terms(gone.side);
        Ok(say!("edit-without", what = gone.short))
    }

    pub(super) fn replace(&mut self, index: usize, person: Person) -> Result<String, String> {
        self.terms_are_set()?;
        let gone = self.leader(index)?.clone();
        let before = self.neighbours(index).0;
        let came = self.person(
            gone.side,
            person,
            before.map_or(gone.coalition.value, |b| self.leaders[b].coalition.value),
        )?;
        let words = say!("edit-in-place", leader = &came.short, gone = &gone.short);
        self.leaders[index] = Leader { start: gone.start, end: gone.end, dates: gone.dates, ..came };
        self.join_terms(gone.side);
        Ok(words)
    }

    pub(super) fn insert(&mut self, side: Side, date: Date, person: Person) -> Result<String, String> {
        self.terms_are_set()?;
        let order = self.term_order(side);
        let in_office = order.iter().copied().rfind(|&i| self.leaders[i].start <= date);
        let Some(index) = in_office.filter(|&i| date <= self.leaders[i].end || Some(&i) == order.last())
        else {
            return Err(say!("edit-nobody-in-office", date = date));
        };
        let predecessor = &self.leaders[index];
        if date <= predecessor.start || date >= predecessor.end {
            return Err(say!(
                "edit-edge-of-term",
                date = date,
                leader = &predecessor.short,
                start = predecessor.start,
                end = predecessor.end
            ));
        }
        let came = self.person(side, person, predecessor.coalition.value)?;
        let words = say!("edit-from", leader = &came.short, date = self.quarter_words(date));
        let end = predecessor.end;
        self.leaders[index].end = date;
        self.leaders[index].dates = grade_by_hand();
        self.leaders.push(Leader { start: date, end, dates: grade_by_hand(), ..came });
        self.join_terms(side);
        Ok(words)
    }

    /// Somebody as a leader of `side`; the days are the caller's.
    fn person(&self, side: Side, person: Person, predecessors_coalition: i8) -> Result<Leader, String> {
        let kind = match person {
            Person::Leader(index) => {
                let leader = self.leader(index)?;
                if leader.side != side {
                    let state = &self.sides[side].phrase;
                    return Err(say!("edit-no-leader-of", leader = &leader.name, state = state));
                }
                return Ok(leader.clone());
            }
            Person::Type(kind) => kind,
        };
        let id = TYPES.get(kind).copied().ok_or_else(|| say!("edit-no-type"))?;
        let usual = Parameters::default();
        let (disposition, sensibility) = match id {
            "distruster" => (-0.6, 0.25),
            "sensible" => (0.0, 0.8),
            _ => (0.0, usual.sensibility_mean),
        };
        let coalition = if id == "other_party" { -predecessors_coalition } else { predecessors_coalition };
        let source = term("edit-type-source");
        let of_type = |value| Graded { value, status: Status::Judgement, source: source.into() };
        let start = self.start.first_day();
        Ok(Leader {
            side,
            name: type_name(id).into(),
            short: term(&format!("edit-type-{id}-short")).into(),
            start,
            end: start,
            dates: grade_by_hand(),
            disposition: of_type(disposition),
            sensibility: of_type(sensibility),
            coalition: Graded { value: coalition, status: Status::Judgement, source: hand() },
            note: say!("edit-type-note"),
        })
    }

    /// Nobody succeeds himself: terms of one person that follow each other become one.
    fn join_terms(&mut self, side: Side) {
        loop {
            let order = self.term_order(side);
            let same = |pair: &[usize]| self.leaders[pair[0]].name == self.leaders[pair[1]].name;
            let Some(at) = order.windows(2).position(same) else { return };
            let (kept, gone) = (order[at], order[at + 1]);
            self.leaders[kept].end = self.leaders[gone].end;
            self.leaders.remove(gone);
        }
    }
}
