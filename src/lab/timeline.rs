//! Terms and events under the hand: what can be taken hold of, what a movement does, and the same as a list.

use super::Lab;
use super::history::State;
use crate::dyad::Side;
use crate::param;
use crate::plot::{LabLayout, Rect, event_at, intensity_at};
use crate::scenario::edit::{EventChange, LeaderChange, Person, TYPES, type_name};
use crate::scenario::{Actor, Date, DateError, Edit, EventKind, Leader, Scenario};
use crate::text::{quoted, repeated, say, term};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// What a pointer is on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Grip {
    /// The end of a leader's term; the successor's begins there.
    Edge {
        leader: usize,
        edge: &'static str,
    },
    /// A term; no leader where chance chose who is in office.
    Term {
        leader: Option<usize>,
        side: Side,
    },
    Event {
        event: usize,
    },
}

/// What is held, and how everything stood when it was taken.
pub(super) struct Grabbed {
    grip: Grip,
    at: (f64, f64),
    /// Beyond a hand's tremor an event's intensity follows.
    lifted: bool,
    from: State,
}

/// A vertical movement this small (CSS pixels) does not mean the intensity.
const TREMOR: f64 = 8.0;

impl Lab {
    /// Why terms cannot be edited, if they cannot.
    fn locked(&self) -> Option<String> {
        if self.state.scenario.leaders_by_chance {
            return Some(say!("lab-terms-by-chance"));
        }
        self.state.settings.leadership_change.map(|_| say!("lab-terms-by-lever"))
    }

    /// The top of the events' row, CSS pixels from the top of the figure.
    pub fn events_row(&self) -> f64 {
        self.picture.as_ref().map_or(0.0, |(_, layout)| layout.events.top)
    }

    /// What lies within `reach` CSS pixels of a point and can be taken hold of.
    pub fn grab(&mut self, x: f64, y: f64, reach: f64) -> Option<Grip> {
        let (figure, layout) = self.picture.as_ref()?;
        let grip = match event_at(layout, figure, x, y, reach) {
            Some(event) => Grip::Event { event },
            None => self.term_at(layout, x, y, reach)?,
        };
        self.grabbed = Some(Grabbed { grip, at: (x, y), lifted: false, from: self.state.clone() });
        Some(grip)
    }

    fn term_at(&self, layout: &LabLayout, x: f64, y: f64, reach: f64) -> Option<Grip> {
        let inside = |row: &Rect| (row.top..=row.bottom).contains(&y);
        let side = layout.leaders.iter().position(inside)?;
        if x < layout.chart.left - reach || x > layout.chart.right + reach {
            return None;
        }
        if self.locked().is_some() {
            return Some(Grip::Term { leader: None, side });
        }
        let scenario = &self.state.scenario;
        let order = scenario.term_order(side);
        let from = |i: usize| layout.x_of(scenario.position_of(scenario.leaders[i].start));
        let edges = order.windows(2).map(|pair| (pair[0], (from(pair[1]) - x).abs()));
        let nearest = edges.min_by(|a, b| a.1.total_cmp(&b.1)).filter(|(_, distance)| *distance <= reach);
        if let Some((leader, _)) = nearest {
            return Some(Grip::Edge { leader, edge: "end" });
        }
        let leader = order.iter().copied().rfind(|&i| from(i) <= x).or(order.first().copied());
        Some(Grip::Term { leader, side })
    }

    /// Moves what was grabbed last to a point; by quarters, or by days if `fine`. Returns what that means in words.
    ///
    /// # Errors
    /// One sentence; what is held stays where it was.
    pub fn drag(&mut self, x: f64, y: f64, fine: bool) -> Result<String, String> {
        let Some((_, layout)) = &self.picture else { return Ok(String::new()) };
        let Some(grabbed) = &mut self.grabbed else { return Ok(String::new()) };
        grabbed.lifted |= (y - grabbed.at.1).abs() > TREMOR;
        let quarters = (x - grabbed.at.0) / layout.chart.width() * layout.quarters();
        let from = &grabbed.from.scenario;
        let edit = match grabbed.grip {
            Grip::Term { .. } => return Ok(String::new()),
            Grip::Edge { leader, .. } => match moved_edge(from, leader, quarters, fine) {
                Some(date) => Edit::Leader(leader, LeaderChange::End(date)),
                None => return Ok(String::new()),
            },
            Grip::Event { event } => {
                let old = &from.events[event];
                let intensity = match grabbed.lifted {
                    true => intensity_at(layout, old.intensity.value, y - grabbed.at.1),
                    false => old.intensity.value,
                };
                Edit::Event(event, EventChange::Place(moved_day(from, old.date, quarters, fine), intensity))
            }
        };
        let (scenario, words) = from.edited(&edit)?;
        self.change_scenario(scenario, words.clone())?;
        Ok(words)
    }

    /// What is held, for its ghost.
    pub(super) fn held_event(&self) -> Option<&crate::scenario::Event> {
        let grabbed = self.grabbed.as_ref().filter(|_| self.held.is_some())?;
        match grabbed.grip {
            Grip::Event { event } => grabbed.from.scenario.events.get(event),
            _ => None,
        }
    }

    fn change_scenario(&mut self, scenario: Scenario, words: String) -> Result<(), String> {
        let state = self.state.with(scenario);
        if state.scenario == self.state.scenario {
            return Ok(());
        }
        self.dirty.frame = true;
        self.take_step(state, words)
    }

    /// Changes the timeline by one step.
    ///
    /// # Errors
    /// One sentence with what is allowed; nothing has changed then.
    pub fn edit(&mut self, change: &Value) -> Result<(), String> {
        let word = change["edit"].as_str().unwrap_or_default();
        match word {
            "restore" => {
                let case = std::rc::Rc::clone(&self.state.case);
                let state =
                    State { scenario: std::rc::Rc::clone(&case), reference: case, ..self.state.clone() };
                if state == self.state {
                    return Ok(());
                }
                self.dirty.frame = true;
                return self.take_step(state, say!("lab-step-restore"));
            }
            "fork_here" => return self.fork_here(),
            "compare_with_case" => return self.compare_with_case(),
            _ => {}
        }
        let edit = read_edit(change)?;
        let of_terms = !matches!(edit, Edit::AddEvent { .. } | Edit::Event(..) | Edit::RemoveEvent(_));
        if let Some(why) = self.locked().filter(|_| of_terms) {
            return Err(say!("lab-edit-unchanged", sentence = why));
        }
        let (scenario, words) = self.state.scenario.edited(&edit)?;
        self.change_scenario(scenario, words)
    }

    /// The open scenario with its edits as a file.
    pub fn scenario_text(&self) -> String {
        crate::scenario::to_json(&self.state.scenario)
    }

    /// Id of the case that is open.
    pub fn case_id(&self) -> &str {
        &self.state.case.id
    }

    /// What the page keeps of its own beside the view.
    pub fn set_page(&mut self, page: Value) {
        self.page = page;
    }

    /// The timeline as a list: the same that the chart shows.
    pub fn timeline(&self) -> Value {
        let (scenario, case) = (&self.state.scenario, &self.state.case);
        let sides = [0, 1].map(|side| {
            let leaders: Vec<Value> =
                scenario.term_order(side).into_iter().map(|i| self.listed_leader(i)).collect();
            json!({ "name": scenario.sides[side].name, "short": scenario.sides[side].short, "leaders": leaders })
        });
        let events: Vec<Value> = scenario
            .event_order()
            .into_iter()
            .map(|i| {
                let e = &scenario.events[i];
                json!({
                    "index": i, "date": e.date, "kind": e.kind, "kind_name": e.kind.name(), "actor": e.actor,
                    "actor_name": scenario.actor_words(e.actor), "intensity": e.intensity.value,
                    "status": e.intensity.status.name(), "label": e.label, "text": e.text, "muted": e.muted,
                    "confidence": e.confidence.words(), "source": e.source, "changed": !case.events.contains(e),
                })
            })
            .collect();
        let kinds = EventKind::ADDABLE.map(|kind| json!({ "id": kind, "name": kind.name() }));
        let types = TYPES.map(|id| json!({ "person": { "type": id }, "name": type_name(id) }));
        json!({
            "altered": self.state.is_altered(), "locked": self.locked(), "sides": sides, "events": events,
            "kinds": kinds, "people": types, "first": scenario.start.first_day(), "last": scenario.end.last_day(),
            "pin": scenario.day_at(self.pin),
        })
    }

    fn listed_leader(&self, index: usize) -> Value {
        let scenario = &self.state.scenario;
        let leader = &scenario.leaders[index];
        let successor = scenario.neighbours(index).1;
        json!({
            "index": index, "side": leader.side, "name": leader.name, "short": leader.short, "start": leader.start,
            "end": leader.end, "disposition": leader.disposition.value, "sensibility": leader.sensibility.value,
            "coalition": leader.coalition.value, "note": leader.note, "source": sources(leader),
            "status": leader.dates.status.name(), "opens": scenario.opening(leader.side).is_some_and(|o| std::ptr::eq(o, leader)),
            "stays": successor.map(|_| say!("lab-had-stayed", leader = &leader.short)),
            "changed": !self.state.case.leaders.contains(leader),
        })
    }
}

/// An edit as `window.entente.edit` and experiment files write it.
///
/// # Errors
/// One sentence with what is wrong.
pub fn read_edit(change: &Value) -> Result<Edit, String> {
    let word = change["edit"].as_str().unwrap_or_default();
    let index = |name: &str| {
        change[name]
            .as_u64()
            .map(|at| at as usize)
            .ok_or_else(|| say!("lab-edit-place", name = name, text = repeated(&change[name])))
    };
    Ok(match word {
        "set_leader" => Edit::Leader(index("leader")?, leader_change(change)?),
        "stay" => Edit::Stay(index("leader")?),
        "replace" => Edit::Replace(index("leader")?, person(&change["person"])?),
        "insert" => {
            let side = index("side")?;
            if side > 1 {
                return Err(say!("lab-edit-side", text = repeated(&change["side"])));
            }
            Edit::Insert(side, read_date(&change["date"])?, person(&change["person"])?)
        }
        "remove_leader" => Edit::RemoveLeader(index("leader")?),
        "add_event" => {
            let kind: EventKind = read_word("kind", &change["kind"])?;
            Edit::AddEvent {
                kind,
                date: read_date(&change["date"])?,
                actor: if change["actor"].is_null() {
                    match kind {
                        EventKind::Summit | EventKind::Treaty | EventKind::Institution => Actor::Both,
                        _ => Actor::A,
                    }
                } else {
                    read_word("actor", &change["actor"])?
                },
                intensity: match &change["intensity"] {
                    Value::Null => kind.usual_intensity(),
                    value => read_number("intensity", value)?,
                },
                label: match &change["label"] {
                    Value::Null => None,
                    value => Some(read_text("label", value)?),
                },
            }
        }
        "set_event" => Edit::Event(index("event")?, event_change(change)?),
        "remove_event" => Edit::RemoveEvent(index("event")?),
        _ => return Err(say!("lab-edit-unknown", text = quoted(word))),
    })
}

/// Where a term's facts and judgements come from.
fn sources(leader: &Leader) -> String {
    say!(
        "lab-term-sources",
        datesStatus = leader.dates.status.name(),
        dates = ended(&leader.dates.source),
        dispositionStatus = leader.disposition.status.name(),
        disposition = ended(&leader.disposition.source),
        sensibilityStatus = leader.sensibility.status.name(),
        sensibility = ended(&leader.sensibility.source),
        coalitionStatus = leader.coalition.status.name(),
        coalition = ended(&leader.coalition.source)
    )
}

/// A text with a full stop at its end.
fn ended(text: &str) -> String {
    let text = text.trim_end();
    if text.ends_with(['.', '!', '?']) { text.into() } else { format!("{text}.") }
}

/// Where the end of a term goes: at least one quarter of each of the two terms remains. `None` without a successor
/// or where there is no room.
fn moved_edge(scenario: &Scenario, leader: usize, quarters: f64, fine: bool) -> Option<Date> {
    let (term, next) = (&scenario.leaders[leader], &scenario.leaders[scenario.neighbours(leader).1?]);
    let last = f64::from(scenario.quarters());
    let low = scenario.position_of(term.start).max(0.0).floor() + 1.0;
    let high = scenario.position_of(next.end).min(last).ceil() - 1.0;
    if low > high {
        return None;
    }
    // The bar is seen to change hands on the successor's first day.
    let from = scenario.position_of(next.start);
    let to = (from + quarters).clamp(low, high);
    let snapped = if fine {
        to
    } else if quarters.abs() < 0.4 {
        from
    } else {
        to.round()
    };
    let gap = next.start.days_since(term.end);
    Some(scenario.day_at(snapped).plus(-gap))
}

/// Where a day goes within the span: the same day of another quarter, or any day if `fine`.
fn moved_day(scenario: &Scenario, date: Date, quarters: f64, fine: bool) -> Date {
    let (first, last) = (scenario.start.first_day(), scenario.end.last_day());
    let day = if fine {
        scenario.day_at((scenario.position_of(date) + quarters).max(0.0))
    } else {
        let quarter = date.quarter();
        let to = quarter.plus(quarters.round() as i32);
        let day = to.first_day().plus(date.days_since(quarter.first_day()));
        day.min(to.last_day())
    };
    day.clamp(first, last)
}

fn leader_change(change: &Value) -> Result<LeaderChange, String> {
    let value = &change["value"];
    Ok(match change["field"].as_str().unwrap_or_default() {
        "name" => LeaderChange::Name(read_text("name", value)?),
        "short" => LeaderChange::Short(read_text("short", value)?),
        "note" => LeaderChange::Note(read_text("note", value)?),
        "start" => LeaderChange::Start(read_date(value)?),
        "end" => LeaderChange::End(read_date(value)?),
        "disposition" => LeaderChange::Disposition(read_number("disposition", value)?),
        "sensibility" => LeaderChange::Sensibility(read_number("sensibility", value)?),
        "coalition" => LeaderChange::Coalition(read_coalition(value)?),
        field => return Err(say!("lab-edit-term-field", text = quoted(field))),
    })
}

fn event_change(change: &Value) -> Result<EventChange, String> {
    let value = &change["value"];
    Ok(match change["field"].as_str().unwrap_or_default() {
        "date" => EventChange::Date(read_date(value)?),
        "kind" => EventChange::Kind(read_word("kind", value)?),
        "actor" => EventChange::Actor(read_word("actor", value)?),
        "intensity" => EventChange::Intensity(read_number("intensity", value)?),
        "label" => EventChange::Label(read_text("label", value)?),
        "text" => EventChange::Text(read_text("text", value)?),
        "muted" => {
            EventChange::Muted(value.as_bool().ok_or_else(|| say!("lab-edit-muted", text = repeated(value)))?)
        }
        field => {
            return Err(say!("lab-edit-event-field", text = quoted(field)));
        }
    })
}

fn person(value: &Value) -> Result<Person, String> {
    if let Some(leader) = value["leader"].as_u64() {
        return Ok(Person::Leader(leader as usize));
    }
    let kind = TYPES.iter().position(|id| value["type"] == *id);
    kind.map(Person::Type).ok_or_else(|| say!("lab-edit-person", text = repeated(value)))
}

/// A text, which may be empty; nothing is an empty one.
fn read_text(name: &str, value: &Value) -> Result<String, String> {
    match value {
        Value::Null => Ok(String::new()),
        Value::String(text) => Ok(text.trim().into()),
        other => Err(say!("lab-edit-text", name = name, text = repeated(other))),
    }
}

/// A coalition for engagement or against it.
fn read_coalition(value: &Value) -> Result<i8, String> {
    let number = read_number("coalition", value)?;
    let whole = [1, -1].into_iter().find(|&whole| f64::from(whole) == number);
    whole.ok_or_else(|| not_a("coalition", value))
}

fn read_date(value: &Value) -> Result<Date, String> {
    let text = value.as_str().unwrap_or_default();
    text.trim().parse().map_err(|refusal: DateError| say!("lab-edit-date", why = refusal.to_string()))
}

fn read_number(field: &str, value: &Value) -> Result<f64, String> {
    let number = match value {
        Value::String(text) => param::typed(text),
        other => other.as_f64(),
    };
    number.ok_or_else(|| not_a(field, value))
}

fn not_a(field: &str, value: &Value) -> String {
    let [name, allowed] = ["", "-range"].map(|what| term(&format!("lab-edit-{field}{what}")));
    say!("lab-edit-number", name = name, text = repeated(value), allowed = allowed)
}

fn read_word<T: DeserializeOwned>(name: &str, value: &Value) -> Result<T, String> {
    T::deserialize(value).map_err(|_| say!("lab-edit-word", name = name, text = repeated(value)))
}
