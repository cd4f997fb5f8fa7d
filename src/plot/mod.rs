//! The Lab's figure, drawn with plotters on any backend that has a [`Pen`].
//!
//! Three functions draw three layers, one above the other: [`draw_frame`] what stays while a slider moves,
//! [`draw_curves`] the model's results, [`draw_pointer`] what follows the pointer. In the browser each layer
//! is a canvas, drawn through a [`Recorder`]; any other plotters backend with a line `impl Pen for ...` does
//! as well, if it is [`UNIT`] times as large as the figure.
//!
//! [`LabLayout`] knows where everything stands and leads back from a place to a time. Nothing here computes
//! or decides about trust: a [`LabFigure`] says all there is to say.

mod axis;
mod caption;
mod commands;
mod curves;
mod element;
mod events;
pub mod figure;
mod frame;
pub mod games;
mod glyph;
mod labels;
pub mod layout;
pub mod map;
mod meter;
mod names;
mod observed;
mod pen;
mod place;
mod pointer;
mod record;
mod sheet;
pub mod small;
mod strips;
mod svg;
pub mod theme;

#[cfg(test)]
mod tests;

pub use caption::Caption;
pub use curves::draw_curves;
pub use events::{event_at, intensity_at};
pub use figure::LabFigure;
pub use frame::draw_frame;
pub use layout::{Hit, LabLayout, Panel, Rect};
pub use meter::{AverageWidths, MeasureText, TextMeter};
pub use names::NameSpots;
pub use observed::record_at;
pub use pen::{Dash, Look, Pen, Stroke, UNIT};
pub use pointer::draw_pointer;
pub use record::{PaintError, Recorder, TextBox};
pub use sheet::Drawn;
pub use svg::Picture;
pub use theme::{Palette, Theme, TheoryHue, TheoryStyle};

/// A figure, its place and its look: what each of the three drawing functions needs.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// What is shown.
    pub figure: &'a LabFigure,
    /// Where it stands; made from the same figure.
    pub layout: &'a LabLayout,
    /// In which colours.
    pub theme: Theme,
    /// How wide its texts are.
    pub meter: &'a TextMeter,
}
