//! A case changed by hand: terms of office cut, prolonged and given to others, events added, moved and silenced.
//!
//! An edit gives a valid case or one sentence. What was changed is marked as a judgement: a number that somebody
//! chose is no longer data.

mod events;
mod terms;

use super::{Actor, Confidence, Date, Event, EventKind, Grade, Graded, Leader, Quantity, Scenario};
use crate::dyad::Side;
use crate::param::Status;
use crate::text::{lower, quoted, say, term};

/// Where an edited value comes from.
fn hand() -> String {
    say!("edit-by-hand")
}

/// One change of a case. Leaders and events are named by their places in the case.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Something about a term.
    Leader(usize, LeaderChange),
    /// "What if X had stayed": takes over the successor's time in office.
    Stay(usize),
    /// "What if Y had come in": the days stay, the person changes.
    Replace(usize, Person),
    /// Somebody takes over on a day from whoever is in office then.
    Insert(Side, Date, Person),
    /// Without this leader: the predecessor stays; the first leader's time goes to the successor.
    RemoveLeader(usize),
    /// Another event.
    AddEvent { kind: EventKind, date: Date, actor: Actor, intensity: f64, label: Option<String> },
    /// Something about an event.
    Event(usize, EventChange),
    /// Without this event.
    RemoveEvent(usize),
}

/// What can change about a term.
#[derive(Clone, Debug, PartialEq)]
pub enum LeaderChange {
    Name(String),
    Short(String),
    /// The predecessor's last day moves with it.
    Start(Date),
    /// The successor's first day moves with it.
    End(Date),
    Disposition(f64),
    Sensibility(f64),
    Coalition(i8),
    Note(String),
}

/// What can change about an event.
#[derive(Clone, Debug, PartialEq)]
pub enum EventChange {
    Date(Date),
    Kind(EventKind),
    Actor(Actor),
    Intensity(f64),
    /// Date and intensity together, as a hand on the chart moves them.
    Place(Date, f64),
    Label(String),
    Text(String),
    Muted(bool),
}

/// Who could be in office instead.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Person {
    /// Somebody of the case, by place.
    Leader(usize),
    /// A type, by place in [`TYPES`].
    Type(usize),
}

/// Types of leaders: id, name, name in a narrow bar.
pub const TYPES: [&str; 4] = ["distruster", "sensible", "same_party", "other_party"];

/// What a type is called.
pub fn type_name(id: &str) -> &'static str {
    term(&format!("edit-type-{id}"))
}

impl Scenario {
    /// The case with one edit, and the edit in words.
    ///
    /// # Errors
    /// One sentence: what, where, what is allowed.
    pub fn edited(&self, edit: &Edit) -> Result<(Scenario, String), String> {
        let mut scenario = self.clone();
        let words = scenario.apply(edit)?;
        scenario.validate().map_err(|refusal| refusal.to_string())?;
        Ok((scenario, words))
    }

    fn apply(&mut self, edit: &Edit) -> Result<String, String> {
        match edit {
            Edit::Leader(leader, change) => self.change_leader(*leader, change),
            Edit::Stay(leader) => self.let_stay(*leader),
            Edit::Replace(leader, person) => self.replace(*leader, *person),
            Edit::Insert(side, date, person) => self.insert(*side, *date, *person),
            Edit::RemoveLeader(leader) => self.remove_leader(*leader),
            Edit::AddEvent { kind, date, actor, intensity, label } => {
                let name = kind.name();
                let label = label.clone().unwrap_or_else(|| name.into());
                self.events.push(Event {
                    date: *date,
                    actor: *actor,
                    kind: *kind,
                    intensity: by_hand(*intensity),
                    text: say!("edit-event-text", kind = name),
                    label,
                    confidence: Confidence::Invented,
                    source: say!("edit-event-source"),
                    muted: false,
                });
                Ok(say!("edit-added", kind = lower(name), date = self.quarter_words(*date)))
            }
            Edit::Event(event, change) => self.change_event(*event, change),
            Edit::RemoveEvent(event) => {
                self.event(*event)?;
                let event = self.events.remove(*event);
                Ok(say!("edit-without", what = quotes(&event.label)))
            }
        }
    }

    fn leader(&self, index: usize) -> Result<&Leader, String> {
        self.leaders.get(index).ok_or_else(|| say!("edit-no-leader", index = index))
    }

    fn event(&self, index: usize) -> Result<&Event, String> {
        self.events.get(index).ok_or_else(|| say!("edit-no-event", index = index))
    }
}

fn quotes(text: &str) -> String {
    let shown = quoted(text);
    say!("edit-quoted", text = shown.trim_matches('"'))
}

fn by_hand(value: f64) -> Quantity {
    Graded { value, status: Status::Judgement, source: hand() }
}

fn grade_by_hand() -> Grade {
    Grade { status: Status::Judgement, source: hand() }
}
