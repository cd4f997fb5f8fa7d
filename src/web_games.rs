//! The facade of the games for the browser: conversions, nothing else.

use crate::games::{self, Figure, SIZE};
use crate::web_crossing::{CanvasText, Strings, commands, refuse, theme_of};
use js_sys::{Array, Float32Array, Function, Object, Reflect, Uint8ClampedArray};
use wasm_bindgen::prelude::*;

/// The games behind the Model tab; `www/types.d.ts` says what each method takes and gives.
#[wasm_bindgen]
pub struct GamesModel {
    inner: games::Games,
    strings: [Strings; 4],
}

#[wasm_bindgen]
impl GamesModel {
    #[wasm_bindgen(constructor)]
    pub fn new(measure: Function) -> Result<GamesModel, JsError> {
        let inner = games::Games::new(CanvasText(measure)).map_err(refuse)?;
        Ok(GamesModel { inner, strings: Default::default() })
    }

    pub fn sliders(&self) -> Array {
        let array = Array::new();
        for slider in &self.inner.sliders() {
            let object = Object::new();
            let (setting, put) = (slider.setting, |name, value: &str| put(&object, name, &value.into()));
            put("id", setting.id());
            put("name", setting.name());
            put("group", setting.group());
            put("unit", setting.unit());
            put("field", &slider.field);
            put("sentence", &slider.sentence);
            put("hint", &slider.hint);
            put("refusal", &slider.refusal);
            self::put(&object, "position", &slider.position.into());
            self::put(&object, "changed", &slider.changed.into());
            array.push(&object);
        }
        array
    }

    pub fn view(&self) -> Object {
        let view = self.inner.view();
        let figures = Array::new();
        for figure in &view.figures {
            let object = Object::new();
            put(&object, "title", &figure.words.title.into());
            put(&object, "finding", &figure.words.finding.as_str().into());
            put(&object, "note", &figure.words.note.as_str().into());
            put(&object, "description", &figure.words.description.as_str().into());
            put(&object, "refusal", &figure.refusal.as_str().into());
            figures.push(&object);
        }
        let payoffs = Array::new();
        for row in &view.payoffs {
            payoffs.push(&texts(row));
        }
        let object = Object::new();
        put(&object, "payoffs", &payoffs);
        put(&object, "thresholds", &view.thresholds.as_str().into());
        put(&object, "statics", &texts(&view.statics));
        put(&object, "figures", &figures);
        put(&object, "summary", &view.summary.as_str().into());
        object
    }

    pub fn set(&mut self, id: &str, text: &str) -> Result<(), JsError> {
        self.inner.set(id, text).map_err(refuse)
    }

    pub fn get(&self, id: &str) -> Option<f64> {
        games::Setting::find(id).map(|setting| self.inner.settings().get(setting))
    }

    pub fn set_position(&mut self, id: &str, position: f64) {
        self.inner.set_position(id, position);
    }

    pub fn step(&mut self, id: &str, direction: f64, stride: &str) {
        self.inner.step(id, direction * if stride == "step" { 1.0 } else { 10.0 });
    }

    /// The page tells of every drag; the games draw the same during one.
    pub fn begin_drag(&self) {}

    pub fn end_drag(&self) {}

    pub fn reset(&mut self, id: &str) {
        self.inner.reset(id);
    }

    pub fn reset_all(&mut self) {
        self.inner.reset_all();
    }

    pub fn press(&mut self, figure: usize, x: f64, y: f64) -> bool {
        self.inner.press(numbered(figure), x, y)
    }

    pub fn step_point(&mut self, figure: usize, across: f64, up: f64) {
        self.inner.step_point(numbered(figure), across, up);
    }

    pub fn resize(&mut self, figure: usize, width: f64) -> f64 {
        self.inner.resize(numbered(figure), width)
    }

    pub fn set_theme(&mut self, name: &str) {
        self.inner.set_theme(theme_of(name));
    }

    pub fn fonts_changed(&mut self) {
        self.inner.fonts_changed();
    }

    /// Draws what is stale: one number a figure, not 0 if it was.
    pub fn frame(&mut self) -> Result<Vec<u8>, JsError> {
        Ok(self.inner.frame().map_err(refuse)?.map(u8::from).into())
    }

    /// A view into this module's memory: valid until the next call.
    pub fn commands(&self, figure: usize) -> Float32Array {
        commands(self.inner.picture(numbered(figure)).recorder())
    }

    pub fn strings(&mut self, figure: usize) -> Array {
        let figure = numbered(figure);
        self.strings[figure as usize].of(self.inner.picture(figure).recorder())
    }

    /// RGBA of a map's cells, a view into this module's memory: valid until the next call. Empty for paths.
    pub fn image(&self, figure: usize) -> Uint8ClampedArray {
        // SAFETY: the page copies the view before it calls anything that could move this module's memory.
        unsafe { Uint8ClampedArray::view(self.inner.picture(numbered(figure)).image()) }
    }

    /// Where the image stands, CSS pixels: left, top, width, height; and the pixels along its edge.
    pub fn image_place(&self, figure: usize) -> Vec<f64> {
        let place = self.inner.picture(numbered(figure)).place();
        vec![place.left, place.top, place.width(), place.height(), SIZE as f64]
    }
}

fn numbered(figure: usize) -> Figure {
    Figure::ALL[figure.min(3)]
}

fn put(object: &Object, name: &str, value: &JsValue) {
    // A new plain object refuses nothing.
    let _ = Reflect::set(object, &name.into(), value);
}

fn texts(texts: &[String]) -> Array {
    let array = Array::new();
    for text in texts {
        array.push(&text.as_str().into());
    }
    array
}
