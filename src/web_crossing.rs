//! How things cross between the page and the module: what every facade uses.

use crate::plot::{MeasureText, Recorder, Theme};
use js_sys::{Array, Float32Array, Function};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

/// The page's canvas measures a text: a function of the text and its font that gives a width in CSS pixels.
pub struct CanvasText(pub Function);

impl MeasureText for CanvasText {
    fn width(&self, text: &str, font: &str) -> f64 {
        let width = self.0.call2(&JsValue::NULL, &text.into(), &font.into());
        width.ok().and_then(|w| w.as_f64()).unwrap_or(0.0)
    }
}

/// A value as plain objects.
pub fn plain<T: Serialize>(value: &T) -> Result<JsValue, JsError> {
    value.serialize(&Serializer::json_compatible()).map_err(|e| JsError::new(&e.to_string()))
}

/// A value from plain objects.
pub fn from_page<T: DeserializeOwned>(value: JsValue) -> Result<T, JsError> {
    serde_wasm_bindgen::from_value(value).map_err(|e| JsError::new(&e.to_string()))
}

/// A sentence as an error.
pub fn refuse(sentence: String) -> JsError {
    JsError::new(&sentence)
}

/// A theme by its name on the page.
pub fn theme_of(name: &str) -> Theme {
    match name {
        "dark" => Theme::Dark,
        "projector" => Theme::Projector,
        _ => Theme::Light,
    }
}

/// Strings of a picture as JavaScript holds them: only new ones cross.
#[derive(Default)]
pub struct Strings {
    array: Array,
    generation: u32,
}

impl Strings {
    /// Those of a picture.
    pub fn of(&mut self, recorder: &Recorder) -> Array {
        if self.generation != recorder.generation() {
            *self = Strings { array: Array::new(), generation: recorder.generation() };
        }
        for text in recorder.strings().iter().skip(self.array.length() as usize) {
            self.array.push(&text.as_str().into());
        }
        self.array.clone()
    }
}

/// The commands of a picture, as a view into this module's memory: valid until the next call.
pub fn commands(recorder: &Recorder) -> Float32Array {
    // SAFETY: the page replays the view before it calls anything that could move this module's memory.
    unsafe { Float32Array::view(recorder.commands()) }
}
