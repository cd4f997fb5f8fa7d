//! The facade of what is taken away: conversions, nothing else.

use crate::lab::Taken;
use crate::plot;
use crate::web::Lab;
use crate::web_crossing::{commands, plain, refuse};
use crate::web_map::MapModel;
use js_sys::{Array, Float32Array, Float64Array, Uint8ClampedArray};
use wasm_bindgen::prelude::*;

/// A figure that is taken away: its numbers, and its picture with a caption.
#[wasm_bindgen]
pub struct Export {
    taken: Taken,
    picture: plot::Picture,
}

#[wasm_bindgen]
impl Export {
    /// Of the Lab's figure, this wide.
    pub fn lab(lab: &mut Lab, width: f64) -> Result<Export, JsError> {
        let taken = lab.inner.take_away().map_err(refuse)?;
        let picture = lab.inner.picture(width, &taken).map_err(refuse)?;
        Ok(Export { taken, picture })
    }

    /// Of the maps as they stand.
    pub fn map(map: &mut MapModel) -> Result<Export, JsError> {
        let taken = map.inner.take_away().map_err(refuse)?;
        let picture = map.inner.picture(&taken).map_err(refuse)?;
        Ok(Export { taken, picture })
    }

    /// The numbers and what they are of.
    pub fn taken(&self) -> Result<JsValue, JsError> {
        plain(&self.taken)
    }

    /// The picture as SVG.
    pub fn svg(&self) -> String {
        self.picture.svg()
    }

    pub fn width(&self) -> f64 {
        self.picture.width
    }

    pub fn height(&self) -> f64 {
        self.picture.height
    }

    /// The colour of the ground, as CSS has it.
    pub fn background(&self) -> String {
        let plotters::style::RGBColor(r, g, b) = self.picture.background;
        format!("rgb({r},{g},{b})")
    }

    /// A view into this module's memory: valid until the next call.
    pub fn commands(&self) -> Float32Array {
        commands(&self.picture.recorder)
    }

    pub fn strings(&self) -> Array {
        self.picture.recorder.strings().iter().map(|text| JsValue::from_str(text)).collect()
    }

    /// Left, top, width, height of each image of cells in CSS pixels, and the pixels in its rows.
    pub fn images(&self) -> Float64Array {
        let numbers: Vec<f64> = (self.picture.cells.iter())
            .flat_map(|(r, image)| [r.left, r.top, r.width(), r.height(), image.width as f64])
            .collect();
        Float64Array::from(numbers.as_slice())
    }

    /// The colours of its cells, RGBA.
    pub fn image(&self, number: usize) -> Uint8ClampedArray {
        let bytes = self.picture.cells.get(number).map_or(&[][..], |(_, image)| &image.bytes);
        Uint8ClampedArray::from(bytes)
    }
}

/// SHA-256 in letters: the browser's own is there only on pages that came over https.
#[wasm_bindgen]
pub fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
