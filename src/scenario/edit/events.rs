//! Edits of events, and the words for them.

use super::{EventChange, by_hand, lower, quotes};
use crate::scenario::{Actor, Date, Event, EventKind, Scenario};
use crate::text::{say, short, term};

impl Scenario {
    pub(super) fn change_event(&mut self, index: usize, change: &EventChange) -> Result<String, String> {
        let label = quotes(&self.event(index)?.label);
        let event = &mut self.events[index];
        Ok(match change {
            EventChange::Date(date) => {
                event.date = *date;
                say!("named", name = label, value = self.quarter_words(*date))
            }
            EventChange::Kind(kind) => {
                event.kind = *kind;
                say!("named", name = label, value = lower(kind.name()))
            }
            EventChange::Actor(actor) => {
                event.actor = *actor;
                say!("edit-event-actor", event = label, actor = self.actor_words(*actor))
            }
            EventChange::Intensity(value) => {
                event.intensity = by_hand(*value);
                say!("edit-event-intensity", event = label, intensity = short(*value))
            }
            EventChange::Place(date, value) => {
                let moved = event.date != *date;
                event.date = *date;
                if event.intensity.value != *value {
                    event.intensity = by_hand(*value);
                }
                match (moved, self.quarter_words(*date)) {
                    (true, quarter) => {
                        say!("edit-event-place", event = label, date = quarter, intensity = short(*value))
                    }
                    (false, _) => say!("edit-event-intensity", event = label, intensity = short(*value)),
                }
            }
            EventChange::Label(text) => {
                event.label.clone_from(text);
                say!("edit-renamed", old = label, new = quotes(text))
            }
            EventChange::Text(text) => {
                event.text.clone_from(text);
                say!("edit-event-text-of", event = label)
            }
            EventChange::Muted(muted) => {
                event.muted = *muted;
                if *muted { say!("edit-muted", event = label) } else { say!("edit-counts", event = label) }
            }
        })
    }

    /// Whether an event is no mark of a turnover, or of one that the terms of office have: an edited case may have
    /// lost it.
    pub fn marks_a_turnover(&self, event: &Event) -> bool {
        event.kind != EventKind::Turnover
            || self.leaders.iter().any(|leader| {
                leader.start.quarter() == event.date.quarter() && event.actor.sides().contains(&leader.side)
            })
    }

    /// Who acts, in words.
    pub fn actor_words(&self, actor: Actor) -> &str {
        match actor {
            Actor::A => &self.sides[0].phrase,
            Actor::B => &self.sides[1].phrase,
            Actor::Both => term("edit-both"),
        }
    }

    /// A day's quarter in words: "1988 Q2".
    pub fn quarter_words(&self, date: Date) -> String {
        let quarter = date.quarter();
        let year = quarter.year();
        let year = if self.is_dated() { year.to_string() } else { say!("lab-year-counted", year = year) };
        say!("lab-quarter", year = year, quarter = i32::from(quarter.quarter()))
    }
}
