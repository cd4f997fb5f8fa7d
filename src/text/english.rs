//! The English catalogue in the program itself.

use super::{Value, number, spelled};
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::sync::LazyLock;

/// Its files, one for each subject.
const FILES: [&str; 10] = [
    include_str!("../../locales/en/analysis.ftl"),
    include_str!("../../locales/en/common.ftl"),
    include_str!("../../locales/en/games.ftl"),
    include_str!("../../locales/en/lab.ftl"),
    include_str!("../../locales/en/map.ftl"),
    include_str!("../../locales/en/parameters.ftl"),
    include_str!("../../locales/en/patterns.ftl"),
    include_str!("../../locales/en/refusals.ftl"),
    include_str!("../../locales/en/scenario.ftl"),
    include_str!("../../locales/en/theories.ftl"),
];

static CATALOGUE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let english = unic_langid::LanguageIdentifier::from_bytes(b"en").expect("en is a language");
    let mut bundle = FluentBundle::new_concurrent(vec![english]);
    // One direction of writing throughout: marks around each value would be letters that nobody sees.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) if number.options.use_grouping => {
            Some(number::thousands(number.value as usize))
        }
        FluentValue::Number(number) => Some(format!("{:.0}", number.value)),
        _ => None,
    }));
    for file in FILES {
        // A test reads every file and says where it is wrong.
        if let Ok(resource) = FluentResource::try_new(file.into()) {
            let _ = bundle.add_resource(resource);
        }
    }
    bundle
});

fn argument(value: &Value) -> FluentValue<'static> {
    match value {
        Value::Number(number) if number.counts() => {
            let options = FluentNumberOptions { use_grouping: number.is_grouped(), ..Default::default() };
            FluentValue::Number(FluentNumber { value: number.value, options })
        }
        value => FluentValue::from(value.shown()),
    }
}

pub(super) fn message(id: &str, values: &[(&str, Value)]) -> String {
    let Some(pattern) = CATALOGUE.get_message(id).and_then(|message| message.value()) else {
        return spelled(id, values);
    };
    let arguments: FluentArgs = values.iter().map(|(name, value)| (*name, argument(value))).collect();
    let mut errors = Vec::new();
    let text = CATALOGUE.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
    if errors.is_empty() { text } else { spelled(id, values) }
}
