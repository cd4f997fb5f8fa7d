//! From dated history to what is forced on a run, quarter by quarter.

use super::{EventKind, Leader, Scenario, in_order};
use crate::dyad::Side;
use crate::dyad::script::{Coalition, Intervention, Script, Successor};

/// A treaty, institution or reciprocation at least this strong is kept in the quarter after its own, too.
const LASTING: f64 = 0.5;
/// A crisis at least this hostile counts as an incident.
const INCIDENT: f64 = -0.3;

impl Scenario {
    /// The script of the case: what happens in which quarter, whatever the model would have drawn.
    ///
    /// | in the file | in the run |
    /// |---|---|
    /// | a leader's accession after the opening | turnover in its quarter, with the successor's disposition and sensibility, and whether the support coalition changed |
    /// | leap | a leap of trust by its actor |
    /// | treaty, institution, reciprocation | cooperation by its actor in its quarter and, from intensity 0.5 up, in the next |
    /// | crisis of intensity -0.3 or below | an incident by its actor |
    /// | betrayal | hostility by its actor in its quarter and the next, and an incident |
    /// | summit | a meeting whose quality is the intensity |
    /// | rhetoric, weaker crises, events of kind turnover, muted events | nothing: they are shown, but carry no force |
    ///
    /// Hostility in the script wins over cooperation in the same quarter; that is the run's rule, so both are
    /// recorded here. A second summit in a quarter replaces the first, as a second successor does; the coalition is
    /// always compared with the immediate predecessor's. No leader falls by chance where the file names all of them.
    pub fn script(&self) -> Script {
        let mut script = Script { turnover_by_chance: self.leaders_by_chance, quarters: Vec::new() };
        for side in [0, 1] {
            self.add_successions(side, &mut script);
        }
        for i in in_order(self.events.iter().map(|event| (event.date, event.date))) {
            let event = &self.events[i];
            if event.muted {
                continue;
            }
            let Some(quarter) = self.quarter_of(event.date) else { continue };
            let (sides, intensity) = (event.actor.sides(), event.intensity.value);
            let mut force = |quarter: u32, act: fn(&mut Intervention) -> &mut [bool; 2]| {
                let acts = act(script.at(quarter));
                sides.iter().for_each(|&side| acts[side] = true);
            };
            match event.kind {
                EventKind::Leap => force(quarter, |i| &mut i.leap),
                EventKind::Treaty | EventKind::Institution | EventKind::Reciprocation => {
                    force(quarter, |i| &mut i.cooperation);
                    if intensity >= LASTING {
                        force(quarter + 1, |i| &mut i.cooperation);
                    }
                }
                EventKind::Crisis if intensity <= INCIDENT => force(quarter, |i| &mut i.incident),
                EventKind::Betrayal => {
                    force(quarter, |i| &mut i.hostility);
                    force(quarter + 1, |i| &mut i.hostility);
                    force(quarter, |i| &mut i.incident);
                }
                EventKind::Summit => script.at(quarter).summit = Some(intensity),
                EventKind::Crisis | EventKind::Rhetoric | EventKind::Turnover => {}
            }
        }
        script
    }

    /// The leader whom `side` (0 or 1) starts with: the last who took office in or before the first quarter; if
    /// none had, the first to come. Nobody is named only where leaders come by chance.
    pub fn opening(&self, side: Side) -> Option<&Leader> {
        self.succession(side).map(|(opening, _)| opening)
    }

    fn add_successions(&self, side: Side, script: &mut Script) {
        let Some((mut predecessor, successors)) = self.succession(side) else { return };
        for leader in successors {
            if let Some(quarter) = self.quarter_of(leader.start) {
                let changed = leader.coalition.value != predecessor.coalition.value;
                let intervention = script.at(quarter);
                intervention.turnover[side] = true;
                intervention.successor[side] = Some(Successor {
                    disposition: leader.disposition.value,
                    sensibility: leader.sensibility.value,
                });
                intervention.coalition[side] =
                    Some(if changed { Coalition::Different } else { Coalition::Same });
            }
            predecessor = leader;
        }
    }

    /// The opening leader and those who follow, in order of accession.
    fn succession(&self, side: Side) -> Option<(&Leader, Vec<&Leader>)> {
        let mut leaders = self.terms(side);
        let in_office = leaders.iter().take_while(|leader| leader.start.quarter() <= self.start).count();
        let successors = leaders.split_off(in_office.max(1).min(leaders.len()));
        Some((leaders.last()?, successors))
    }
}
