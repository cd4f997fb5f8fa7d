//! The format of a scenario file as JSON Schema, from the types that are the format.
//!
//! The schema is for editors and for programs that write cases. What no schema can say (one leader at a time, events
//! inside the span) is said by [`super::parse`] alone.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};
use std::borrow::Cow;

use super::{Date, Graded, Quantity, QuarterDate, Scenario, SurveyDate};

/// Where the schema is published, beside the cases of the page.
pub const FILE: &str = "schema.json";

/// The schema of version 1, draft 2020-12.
pub fn schema() -> Value {
    let mut schema = schemars::schema_for!(Scenario).to_value();
    schema["title"] = "Entente scenario, version 1".into();
    // A file may name its schema for an editor; the page does not read it.
    schema
}

/// The same as a text, as it is published.
pub fn text() -> String {
    let mut text = serde_json::to_string_pretty(&schema()).expect("a schema is plain data");
    text.push('\n');
    text
}

/// Two sides of four levels, each a judgement or better, log-odds.
pub(super) fn starting_trust(generator: &mut SchemaGenerator) -> Schema {
    let quantity = generator.subschema_for::<Quantity>().to_value();
    let mut level = quantity.as_object().cloned().unwrap_or_default();
    level.insert("properties".into(), json!({ "value": { "minimum": -4, "maximum": 4 } }));
    let list = |items: Value, count: u32| json!({ "type": "array", "items": items, "minItems": count, "maxItems": count });
    list(list(Value::Object(level), 4), 2).try_into().expect("an object is a schema")
}

/// Parameters by the key of the table.
pub(super) fn settings(generator: &mut SchemaGenerator) -> Schema {
    let setting = generator.subschema_for::<Graded<Value>>().to_value();
    let owned = super::validate::OWNED_ELSEWHERE.map(|(key, _)| key);
    let keys = crate::param::json::keys().into_iter().filter(|key| !owned.contains(key));
    let properties: Map<String, Value> = keys.map(|key| (key.to_owned(), setting.clone())).collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
        .try_into()
        .expect("an object is a schema")
}

/// Per cent, or nothing.
pub(super) fn share_or_null(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": ["number", "null"], "minimum": 0, "maximum": 100 })
}

/// The three dates are texts of a shape.
macro_rules! text_of_shape {
    ($($date:ty, $name:literal, $pattern:literal, $says:literal;)*) => {$(
        impl JsonSchema for $date {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": $pattern, "description": $says })
            }
        }
    )*};
}
text_of_shape!(
    Date, "Date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "A day of the Gregorian calendar, such as 1989-12-02.";
    QuarterDate, "QuarterDate", "^[0-9]{4}-Q[1-4]$", "A quarter of a year, such as 1989-Q4.";
    SurveyDate, "SurveyDate", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", "A year, month or day, such as 1987, 1985-11 or 1989-12-02.";
);
