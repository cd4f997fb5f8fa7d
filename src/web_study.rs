//! The facade of studies for the browser: conversions, nothing else.

use crate::analysis::{AnyStudy, ask};
use crate::web_crossing::{plain, refuse};
use js_sys::Float64Array;
use wasm_bindgen::prelude::*;

/// A study: in a worker it computes pieces, in the page it takes them in and says what they say.
#[wasm_bindgen]
pub struct Study {
    inner: Box<dyn AnyStudy>,
    pieces: Vec<Option<Vec<f64>>>,
}

#[wasm_bindgen]
impl Study {
    /// From its text; see `analysis::ask`.
    #[wasm_bindgen(constructor)]
    pub fn new(text: &str) -> Result<Study, JsError> {
        let inner = ask::open(text).map_err(refuse)?;
        let pieces = vec![None; inner.pieces()];
        Ok(Study { inner, pieces })
    }

    pub fn pieces(&self) -> usize {
        self.inner.pieces()
    }

    /// The numbers of a piece, ready to be transferred.
    pub fn piece(&self, index: usize) -> Result<Float64Array, JsError> {
        let numbers = self.inner.piece(index).map_err(refuse)?;
        Ok(Float64Array::from(numbers.as_slice()))
    }

    /// Takes a piece in; one of another width is left out.
    pub fn accept(&mut self, index: usize, numbers: &[f64]) {
        if let Some(piece) = self.pieces.get_mut(index).filter(|_| numbers.len() == self.inner.width()) {
            *piece = Some(numbers.to_vec());
        }
    }

    /// What the pieces say; null while they say nothing.
    pub fn answer(&self) -> Result<JsValue, JsError> {
        let answer = self.inner.answer(&self.pieces);
        plain(&answer)
    }
}
