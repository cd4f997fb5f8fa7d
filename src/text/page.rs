//! Messages by the page, in its reader's language.

use super::{Value, number, spelled};
use js_sys::Function;
use std::cell::RefCell;
use wasm_bindgen::JsValue;

thread_local! {
    static SPEAKER: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Who says messages from now on: takes an id and its values as JSON, gives the text.
pub(crate) fn set_speaker(speaker: Function) {
    SPEAKER.set(Some(speaker));
}

pub(super) fn message(id: &str, values: &[(&str, Value)]) -> String {
    let said = SPEAKER.with_borrow(|speaker| {
        let written = if values.is_empty() { String::new() } else { number::written(values) };
        speaker.as_ref()?.call2(&JsValue::NULL, &id.into(), &written.into()).ok()?.as_string()
    });
    said.unwrap_or_else(|| spelled(id, values))
}
