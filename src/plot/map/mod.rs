//! Maps of an outcome over two settings, one a theory or one of their difference, with the ring that stands at the same
//! place in all of them; and curves of an outcome over one setting.
//!
//! As with the Lab's figure, nothing here computes or decides: a [`SweepFigure`] or a [`CurveFigure`] says all there is
//! to say. Cells become an [`Image`] under the drawing: forty thousand rectangles would take a hundred times as long.

mod contour;
mod curve;
mod draw;
mod field;
mod image;
mod layout;
mod ramp;

pub use curve::{CurveFigure, CurveLayout, CurveLine, draw_curves};
pub use draw::{draw_map, draw_ring};
pub use field::Field;
pub use image::{Image, paint};
pub use layout::{MapPlace, Spot, Strip, SweepLayout};
pub use ramp::Ramp;

use super::theme::TheoryHue;

/// One map.
#[derive(Clone, Debug, PartialEq)]
pub struct SweepMap {
    /// Its name.
    pub title: String,
    /// The theory whose look the name has; none for a difference.
    pub hue: Option<TheoryHue>,
    /// The values between the ends of both axes.
    pub field: Field,
    /// The values where one of the settings is beyond every number ("nobody leaves").
    pub strip: Option<Field>,
    /// What the ring says: a number of two or three digits.
    pub ring: String,
}

/// A place on an axis that is named.
#[derive(Clone, Debug, PartialEq)]
pub struct AxisTick {
    /// 0 to 1 along the axis.
    pub at: f64,
    /// Its value.
    pub text: String,
    /// What it stands for, written below; may be empty.
    pub note: String,
}

/// An axis.
#[derive(Clone, Debug, PartialEq)]
pub struct SweepAxis {
    /// What it counts.
    pub title: String,
    /// Named places, the most telling first: one that has no room is left out.
    pub ticks: Vec<AxisTick>,
    /// The name of the strip beyond its end, if it has one.
    pub beyond: Option<String>,
}

/// What the maps show.
#[derive(Clone, Debug, PartialEq)]
pub struct SweepFigure {
    /// Side by side, or one below the other where there is no room.
    pub maps: Vec<SweepMap>,
    /// Across and up.
    pub axes: [SweepAxis; 2],
    /// What the colours mean.
    pub ramp: Ramp,
    /// The names of the two theories, for the key of a difference.
    pub names: [String; 2],
    /// Where the ring stands in all of them; none before there is anything to read.
    pub ring: Option<Spot>,
}
