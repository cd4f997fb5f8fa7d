//! From the text of version 1 to a [`Scenario`]: every field by its name, nothing left over.

use std::collections::BTreeMap;

use super::error::ScenarioError;
use super::node::Node;
use super::validate::{SIDES_ALLOWED, unknown_version};
use super::{Event, Grade, Graded, Leader, Observed, Point, Quantity, Scenario, SideSpec, Survey, VERSION};
use crate::dyad::Side;

type Read<T> = Result<T, ScenarioError>;

/// Reads the fields; laws are for `validate`.
pub(super) fn scenario(text: &str) -> Read<Scenario> {
    let mut f = Node::root(text)?.fields()?;
    // The version comes before the shape: a file of another version has another shape.
    let version = f.get("version", |node| node.whole("refusal-version-number-allowed"))?;
    if version != VERSION {
        return Err(unknown_version(version));
    }
    let scenario = Scenario {
        version,
        id: f.get("id", Node::text)?,
        title: f.get("title", Node::text)?,
        sides: f.get("sides", |node| node.exactly(side_spec))?,
        start: f.get("start", Node::parsed)?,
        end: f.get("end", Node::parsed)?,
        opens_at: f.get_or("opens_at", None, |node| node.parsed().map(Some))?,
        starting_trust: f.get("starting_trust", |node| node.exactly(|levels| levels.exactly(quantity)))?,
        starting_institutions: f.get("starting_institutions", quantity)?,
        leaders_by_chance: f.get_or("leaders_by_chance", false, Node::flag)?,
        leaders: f.get("leaders", |node| node.list(leader))?,
        events: f.get("events", |node| node.list(event))?,
        surveys: f.get("surveys", |node| node.list(survey))?,
        settings: f.get("settings", settings)?,
        record: f.get_or("record", Vec::new(), |node| node.list(observed))?,
    };
    f.end()?;
    Ok(scenario)
}

fn side_spec(node: &Node<'_>) -> Read<SideSpec> {
    let mut f = node.fields()?;
    let side = SideSpec {
        name: f.get("name", Node::text)?,
        phrase: f.get("phrase", Node::text)?,
        short: f.get("short", Node::text)?,
        regime: f.get("regime", Node::word)?,
    };
    f.end()?;
    Ok(side)
}

fn quantity(node: &Node<'_>) -> Read<Quantity> {
    graded(node, |value| value.number())
}

fn graded<T>(node: &Node<'_>, read: fn(&Node<'_>) -> Read<T>) -> Read<Graded<T>> {
    let mut f = node.fields()?;
    let value = f.get("value", read)?;
    let graded = Graded { value, status: f.get("status", Node::word)?, source: f.get("source", Node::text)? };
    f.end()?;
    Ok(graded)
}

fn grade(node: &Node<'_>) -> Read<Grade> {
    let mut f = node.fields()?;
    let grade = Grade { status: f.get("status", Node::word)?, source: f.get("source", Node::text)? };
    f.end()?;
    Ok(grade)
}

fn leader(node: &Node<'_>) -> Read<Leader> {
    let mut f = node.fields()?;
    let leader = Leader {
        side: f.get("side", side)?,
        name: f.get("name", Node::text)?,
        short: f.get("short", Node::text)?,
        start: f.get("start", Node::parsed)?,
        end: f.get("end", Node::parsed)?,
        dates: f.get("dates", grade)?,
        disposition: f.get("disposition", quantity)?,
        sensibility: f.get("sensibility", quantity)?,
        coalition: f
            .get("coalition", |node| graded(node, |value| value.whole("refusal-coalitions-allowed")))?,
        note: f.get("note", Node::text)?,
    };
    f.end()?;
    Ok(leader)
}

fn event(node: &Node<'_>) -> Read<Event> {
    let mut f = node.fields()?;
    let event = Event {
        date: f.get("date", Node::parsed)?,
        actor: f.get("actor", Node::word)?,
        kind: f.get("kind", Node::word)?,
        intensity: f.get("intensity", quantity)?,
        label: f.get("label", Node::text)?,
        text: f.get("text", Node::text)?,
        confidence: f.get("confidence", Node::word)?,
        source: f.get("source", Node::text)?,
        muted: f.get_or("muted", false, Node::flag)?,
    };
    f.end()?;
    Ok(event)
}

fn survey(node: &Node<'_>) -> Read<Survey> {
    let mut f = node.fields()?;
    let survey = Survey {
        date: f.get("date", Node::parsed)?,
        side: f.get("side", side)?,
        level: f.get("level", Node::word)?,
        question: f.get("question", Node::text)?,
        value: f.get("value", Node::number_or_null)?,
        text: f.get("text", Node::text)?,
        pollster: f.get("pollster", Node::text)?,
        status: f.get("status", Node::word)?,
        source: f.get("source", Node::text)?,
    };
    f.end()?;
    Ok(survey)
}

fn observed(node: &Node<'_>) -> Read<Observed> {
    let mut f = node.fields()?;
    let series = Observed {
        id: f.get("id", Node::text)?,
        short: f.get("short", Node::text)?,
        name: f.get("name", Node::text)?,
        unit: f.get("unit", Node::text)?,
        kind: f.get("kind", Node::word)?,
        side: f.get_or("side", None, |node| side(node).map(Some))?,
        low: f.get("low", Node::number)?,
        high: f.get("high", Node::number)?,
        points: f.get("points", |node| node.list(point))?,
        status: f.get("status", Node::word)?,
        source: f.get("source", Node::text)?,
    };
    f.end()?;
    Ok(series)
}

fn point(node: &Node<'_>) -> Read<Point> {
    let mut f = node.fields()?;
    let point = Point {
        date: f.get("date", Node::parsed)?,
        end: f.get_or("end", None, |node| node.parsed().map(Some))?,
        value: f.get("value", Node::number)?,
        n: f.get_or("n", None, |node| node.whole("refusal-whole-allowed").map(Some))?,
        label: f.get_or("label", None, |node| node.text().map(Some))?,
    };
    f.end()?;
    Ok(point)
}

fn settings(node: &Node<'_>) -> Read<BTreeMap<String, Graded<serde_json::Value>>> {
    let mut settings = BTreeMap::new();
    for (key, setting) in node.fields()?.all() {
        settings.insert(key, graded(&setting, |value| value.parameter())?);
    }
    Ok(settings)
}

fn side(node: &Node<'_>) -> Read<Side> {
    node.whole(SIDES_ALLOWED)
}
