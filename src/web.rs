//! The facade for the browser: conversions, nothing else.

use crate::analysis::Knob;
use crate::lab;
use crate::text::say;
use crate::web_crossing::{CanvasText, Strings, commands, from_page, plain, refuse, theme_of};
use js_sys::{Array, Float32Array, Float64Array, Function};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = reportError)]
    fn report_error(error: &js_sys::Error);
}

/// Reports a panic to the page's banner before the trap ends the call.
#[wasm_bindgen(start)]
pub fn start() {
    std::panic::set_hook(Box::new(|info| report_error(&js_sys::Error::new(&info.to_string()))));
}

/// Version of the model.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}

/// Who says messages: a function of an id and its values, called once before all else.
#[wasm_bindgen]
pub fn set_speaker(speaker: Function) {
    crate::text::set_speaker(speaker);
}

/// The laboratory behind the page; `www/types.d.ts` says what each method takes and gives.
#[wasm_bindgen]
pub struct Lab {
    pub(crate) inner: lab::Lab,
    strings: [Strings; 5],
}

#[wasm_bindgen]
impl Lab {
    #[wasm_bindgen(constructor)]
    pub fn new(scenario: &str, measure: Function) -> Result<Lab, JsError> {
        let inner = lab::Lab::new(scenario, CanvasText(measure)).map_err(refuse)?;
        Ok(Lab { inner, strings: Default::default() })
    }

    pub fn parameters(&self) -> Result<JsValue, JsError> {
        plain(&self.inner.rows())
    }

    pub fn parameter(&self, id: &str) -> Result<JsValue, JsError> {
        plain(&self.inner.row(id))
    }

    pub fn ratification(&self) -> Result<JsValue, JsError> {
        plain(&lab::ratification())
    }

    pub fn strengths(&self) -> Result<JsValue, JsError> {
        plain(&self.inner.strengths())
    }

    pub fn levers(&self) -> Result<JsValue, JsError> {
        plain(&self.inner.levers())
    }

    /// What can be varied, by its id.
    pub fn knob(&self, id: &str) -> Result<JsValue, JsError> {
        plain(&Knob::find(id).map_err(refuse)?.told())
    }

    /// What the edits of the scenario are compared with, as a scenario.
    pub fn reference_text(&self) -> String {
        self.inner.text_of(lab::Kind::Reference as usize)
    }

    /// What a person has set, as a study is told it.
    pub fn settings(&self) -> Result<JsValue, JsError> {
        plain(self.inner.settings())
    }

    pub fn theories(&self) -> Result<JsValue, JsError> {
        plain(&lab::theory_cards())
    }

    pub fn set(&mut self, id: &str, value: JsValue) -> Result<(), JsError> {
        let value =
            serde_wasm_bindgen::from_value(value).map_err(|_| refuse(say!("lab-set-no-value", id = id)))?;
        self.inner.set(id, &value).map_err(refuse)
    }

    pub fn get(&self, id: &str) -> Result<JsValue, JsError> {
        plain(&self.inner.get(id))
    }

    pub fn set_position(&mut self, id: &str, position: f64, snap: Option<f64>) -> Result<(), JsError> {
        self.inner.set_position(id, position, snap.unwrap_or(0.0)).map_err(refuse)
    }

    pub fn step(&mut self, id: &str, direction: f64, stride: &str) -> Result<(), JsError> {
        self.inner.step(id, direction, stride).map_err(refuse)
    }

    pub fn begin_drag(&mut self, id: &str) {
        self.inner.begin_drag(id);
    }

    pub fn end_drag(&mut self, _id: &str) {
        self.inner.end_drag();
    }

    pub fn give_up_drag(&mut self) {
        self.inner.give_up_drag();
    }

    pub fn reset(&mut self, id: &str) -> Result<(), JsError> {
        self.inner.reset(id).map_err(refuse)
    }

    pub fn reset_all(&mut self) -> Result<(), JsError> {
        self.inner.reset_all().map_err(refuse)
    }

    pub fn undo(&mut self) -> Option<String> {
        self.inner.undo()
    }

    pub fn redo(&mut self) -> Option<String> {
        self.inner.redo()
    }

    pub fn opened(&self) -> Option<String> {
        self.inner.opened().map(str::to_owned)
    }

    pub fn set_opened(&mut self, id: Option<String>) {
        self.inner.set_opened(id);
    }

    pub fn kept(&mut self) -> Result<JsValue, JsError> {
        plain(&self.inner.kept().map_err(refuse)?)
    }

    pub fn experiment(&mut self) -> Result<JsValue, JsError> {
        plain(&self.inner.experiment().map_err(refuse)?)
    }

    pub fn restore(&mut self, kept: JsValue, case: Option<String>) -> Result<bool, JsError> {
        self.inner.restore(&from_page(kept)?, case.as_deref()).map_err(refuse)
    }

    /// Notes what the page keeps of its own beside the view.
    pub fn set_page(&mut self, page: JsValue) -> Result<(), JsError> {
        self.inner.set_page(from_page(page)?);
        Ok(())
    }

    pub fn edit(&mut self, change: JsValue) -> Result<(), JsError> {
        self.inner.edit(&from_page(change)?).map_err(refuse)
    }

    pub fn timeline(&self) -> Result<JsValue, JsError> {
        plain(&self.inner.timeline())
    }

    pub fn grab(&mut self, x: f64, y: f64, reach: f64) -> Result<JsValue, JsError> {
        plain(&self.inner.grab(x, y, reach))
    }

    pub fn events_row(&self) -> f64 {
        self.inner.events_row()
    }

    pub fn drag(&mut self, x: f64, y: f64, fine: bool) -> Result<String, JsError> {
        self.inner.drag(x, y, fine).map_err(refuse)
    }

    pub fn scenario_text(&self) -> String {
        self.inner.scenario_text()
    }

    pub fn case_id(&self) -> String {
        self.inner.case_id().into()
    }

    pub fn open(&mut self, scenario: &str) -> Result<(), JsError> {
        self.inner.open(scenario).map_err(refuse)
    }

    /// A fresh seed from the browser's entropy.
    pub fn propose_seed(&self) -> Result<String, JsError> {
        // 32 bits: short enough to be read out in a lecture hall.
        getrandom::u32().map(|seed| seed.to_string()).map_err(|e| refuse(e.to_string()))
    }

    pub fn resize(&mut self, width: f64) -> f64 {
        self.inner.resize(width)
    }

    pub fn resize_small(&mut self, name: &str, width: f64) -> f64 {
        self.inner.resize_small(name, width)
    }

    /// A small figure's numbers, as `{ caption, head, rows }`.
    pub fn small_numbers(&self, name: &str) -> Result<JsValue, JsError> {
        plain(&self.inner.small_numbers(name))
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
    pub fn commands(&self, layer: &str) -> Float32Array {
        commands(self.inner.layer(index(layer)))
    }

    pub fn strings(&mut self, layer: &str) -> Array {
        let layer = index(layer);
        self.strings[layer].of(self.inner.layer(layer))
    }

    pub fn hover(&mut self, x: Option<f64>, y: f64) -> Option<String> {
        self.inner.hover(x.map(|x| (x, y)))
    }

    pub fn hover_quarter(&mut self, quarter: Option<f64>) {
        self.inner.hover_quarter(quarter);
    }

    pub fn press(&mut self, x: f64, y: f64) -> bool {
        self.inner.press(x, y)
    }

    pub fn step_pin(&mut self, direction: f64, stride: &str) {
        self.inner.step_pin(direction, stride);
    }

    pub fn view(&self) -> Result<JsValue, JsError> {
        plain(&self.inner.view())
    }

    pub fn results(&self) -> Result<JsValue, JsError> {
        plain(&self.inner.results())
    }

    /// Whether every batch of the question has come back.
    pub fn settled(&self) -> bool {
        self.inner.settled()
    }

    pub fn digest(&mut self) -> Result<String, JsError> {
        self.inner.digest().map_err(refuse)
    }

    /// The next batch for a worker as `[question, kind, slot, batch]`, or nothing. For `pool.js` only.
    pub fn job(&mut self) -> Option<Vec<u32>> {
        self.inner.next_job().map(|j| vec![j.question, j.kind as u32, j.slot as u32, j.batch as u32])
    }

    /// More runs of the scenario, for a view that has been at rest. Returns whether there are any to add.
    pub fn refine(&mut self) -> bool {
        self.inner.refine()
    }

    /// Whether batches that only refine are under way, and nothing else is.
    pub fn refining(&self) -> bool {
        self.inner.refining() && self.inner.settled()
    }

    /// Runs done and wanted of the scenario.
    pub fn progress(&self) -> Vec<u32> {
        let (done, wanted) = self.inner.progress();
        vec![done as u32, wanted as u32]
    }

    /// What a worker needs to know beside the scenario and the job. For `pool.js` only.
    pub fn brief(&self) -> Result<JsValue, JsError> {
        plain(&self.inner.brief())
    }

    /// Which text a kind of batch needs: another number, another text. For `pool.js` only.
    pub fn text_since(&self, kind: usize) -> u32 {
        self.inner.text_since(kind)
    }

    /// That text. For `pool.js` only.
    pub fn text_of(&self, kind: usize) -> String {
        self.inner.text_of(kind)
    }

    /// Takes a worker's batch in. For `pool.js` only.
    pub fn accept(&mut self, question: u32, kind: usize, slot: usize, batch: usize, values: &[f64]) {
        self.inner.accept(lab::Job { question, kind, slot, batch }, values.to_vec());
    }
}

fn index(layer: &str) -> usize {
    ["frame", "curves", "pointer", "fork", "survival"].iter().position(|name| *name == layer).unwrap_or(0)
}

/// A worker's half: computes batches.
#[wasm_bindgen]
pub struct Runner(lab::Runner);

#[wasm_bindgen]
impl Runner {
    #[wasm_bindgen(constructor)]
    pub fn new(scenario: &str, brief: JsValue) -> Result<Runner, JsError> {
        lab::Runner::new(scenario, from_page(brief)?).map(Runner).map_err(refuse)
    }

    pub fn ask(&mut self, brief: JsValue) -> Result<(), JsError> {
        self.0.ask(from_page(brief)?);
        Ok(())
    }

    /// One batch, ready to be transferred.
    pub fn batch(&self, kind: usize, slot: usize, batch: usize) -> Result<Float64Array, JsError> {
        let values = self.0.batch(kind, slot, batch).map_err(refuse)?;
        Ok(Float64Array::from(values.as_slice()))
    }
}
