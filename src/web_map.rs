//! The facade of the Map tab for the browser: conversions, nothing else.

use crate::map::{LeverCurves as Curves, MapTab, choice};
use crate::web_crossing::{CanvasText, Strings, commands, from_page, plain, refuse, theme_of};
use js_sys::{Array, Float32Array, Function, Uint8ClampedArray};
use wasm_bindgen::prelude::*;

/// The Map tab; `www/types.d.ts` says what each method takes and gives.
#[wasm_bindgen]
pub struct MapModel {
    pub(crate) inner: MapTab,
    strings: [Strings; 2],
}

#[wasm_bindgen]
impl MapModel {
    #[wasm_bindgen(constructor)]
    pub fn new(measure: Function) -> MapModel {
        MapModel { inner: MapTab::new(CanvasText(measure)), strings: Default::default() }
    }

    pub fn choices(&self) -> Result<JsValue, JsError> {
        plain(&choice::choices(&self.inner.states()))
    }

    pub fn choose(&mut self, what: &str, value: &str) -> Result<(), JsError> {
        self.inner.choose(what, value).map_err(refuse)
    }

    pub fn kept(&self) -> Result<JsValue, JsError> {
        plain(&self.inner.kept())
    }

    pub fn restore(&mut self, kept: JsValue) -> Result<(), JsError> {
        self.inner.restore(&from_page(kept)?).map_err(refuse)
    }

    pub fn asked(&self) -> Result<JsValue, JsError> {
        plain(&self.inner.asked())
    }

    pub fn follow(&mut self, lab: JsValue) -> Result<(), JsError> {
        self.inner.follow(from_page(lab)?);
        Ok(())
    }

    pub fn questions(&self) -> Result<JsValue, JsError> {
        plain(&self.inner.questions())
    }

    pub fn forget(&mut self, here: bool) {
        self.inner.forget(here);
    }

    pub fn take(&mut self, answer: JsValue) -> Result<(), JsError> {
        self.inner.take(from_page(answer)?);
        Ok(())
    }

    pub fn view(&self) -> Result<JsValue, JsError> {
        plain(&self.inner.view())
    }

    pub fn reading(&self) -> String {
        self.inner.reading()
    }

    pub fn to_set(&self) -> Result<JsValue, JsError> {
        plain(&self.inner.to_set())
    }

    pub fn resize(&mut self, width: f64) -> f64 {
        self.inner.resize(width)
    }

    pub fn height(&self) -> f64 {
        self.inner.height()
    }

    pub fn set_theme(&mut self, name: &str) {
        self.inner.set_theme(theme_of(name));
    }

    pub fn fonts_changed(&mut self) {
        self.inner.fonts_changed();
    }

    pub fn frame(&mut self) -> Result<JsValue, JsError> {
        plain(&self.inner.frame().map_err(refuse)?)
    }

    /// A view into this module's memory: valid until the next call.
    pub fn commands(&self, layer: usize) -> Float32Array {
        commands(self.inner.layer(layer))
    }

    pub fn strings(&mut self, layer: usize) -> Array {
        self.strings[layer.min(1)].of(self.inner.layer(layer))
    }

    /// Left, top, width and height of each image of cells, CSS pixels, and the pixels in its rows.
    pub fn images(&self) -> Vec<f64> {
        let place = self.inner.images().iter();
        place
            .flat_map(|(rect, image)| [rect.left, rect.top, rect.width(), rect.height(), image.width as f64])
            .collect()
    }

    /// RGBA of an image of cells, a view into this module's memory: valid until the next call.
    pub fn image(&self, number: usize) -> Uint8ClampedArray {
        let bytes = self.inner.images().get(number).map_or(&[][..], |(_, image)| &image.bytes);
        // SAFETY: the page copies the view before it calls anything that could move this module's memory.
        unsafe { Uint8ClampedArray::view(bytes) }
    }

    /// Across and down of every ring, CSS pixels.
    pub fn rings(&self) -> Vec<f64> {
        self.inner.rings().into_iter().flat_map(|(x, y)| [x, y]).collect()
    }

    pub fn press(&mut self, x: f64, y: f64, map: Option<usize>) -> bool {
        self.inner.press(x, y, map)
    }

    pub fn hover(&self, x: f64, y: f64) -> Option<String> {
        self.inner.hover(x, y)
    }

    pub fn step(&mut self, across: i32, up: i32) {
        self.inner.step(across, up);
    }

    pub fn release(&mut self) {
        self.inner.release();
    }
}

/// The curves over the Lab's levers.
#[wasm_bindgen]
pub struct LeverCurves {
    inner: Curves,
    strings: [Strings; 3],
}

#[wasm_bindgen]
impl LeverCurves {
    #[wasm_bindgen(constructor)]
    pub fn new(measure: Function) -> LeverCurves {
        LeverCurves { inner: Curves::new(CanvasText(measure)), strings: Default::default() }
    }

    pub fn follow(&mut self, settings: JsValue) -> Result<JsValue, JsError> {
        plain(&self.inner.follow(from_page(settings)?))
    }

    pub fn take(&mut self, lever: usize, answer: JsValue) -> Result<(), JsError> {
        self.inner.take(lever, from_page(answer)?);
        Ok(())
    }

    pub fn resize(&mut self, lever: usize, width: f64, reach: f64) -> f64 {
        self.inner.resize(lever, width, reach)
    }

    pub fn set_theme(&mut self, name: &str) {
        self.inner.set_theme(theme_of(name));
    }

    pub fn frame(&mut self) -> Result<Vec<u8>, JsError> {
        Ok(self.inner.frame().map_err(refuse)?.map(u8::from).into())
    }

    pub fn words(&self, lever: usize) -> String {
        self.inner.words(lever)
    }

    /// A view into this module's memory: valid until the next call.
    pub fn commands(&self, lever: usize) -> Float32Array {
        commands(self.inner.recorder(lever))
    }

    pub fn strings(&mut self, lever: usize) -> Array {
        self.strings[lever.min(2)].of(self.inner.recorder(lever))
    }
}
