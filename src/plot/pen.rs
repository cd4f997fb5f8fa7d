//! What plotters' backends cannot do by themselves: dashes, weights of type, halos behind text.
//!
//! [`Pen`] adds two verbs to a `DrawingBackend`. Both have a default that any backend can follow: it cuts
//! dashes into short solid paths and writes text without a halo. [`super::Recorder`] overrides both.

use std::convert::Infallible;

use plotters::style::RGBAColor;
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily,
    FontStyle,
};

use super::theme::FONT_FAMILY;

/// Virtual pixels in one CSS pixel. plotters' coordinates are `i32`: at one unit a pixel, curves would move
/// in jumps.
pub const UNIT: f64 = 16.0;

/// A length or coordinate in CSS pixels as virtual pixels. Saturates; what is not a number becomes 0.
pub fn units(pixels: f64) -> i32 {
    (pixels * UNIT).round() as i32
}

/// The patterns a line can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dash {
    /// Unbroken.
    Solid,
    /// Long dashes, 9-4.
    Dashes,
    /// Dash and dot, 10-3-2-3.
    DashDot,
    /// Dots for a future that did not happen.
    Dots,
    /// Fine dots for a threshold.
    FineDots,
}

impl Dash {
    /// Lengths of dashes and gaps by turns, CSS pixels; empty if unbroken. At these widths a square of the
    /// line's own width is a dot, and round ends would double the cost of drawing it.
    pub fn lengths(self) -> &'static [f64] {
        match self {
            Dash::Solid => &[],
            Dash::Dashes => &[9.0, 4.0],
            Dash::DashDot => &[10.0, 3.0, 2.0, 3.0],
            Dash::Dots => &[2.0, 2.5],
            Dash::FineDots => &[1.4, 2.6],
        }
    }
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Colour with opacity.
    pub color: RGBAColor,
    /// Width, CSS pixels.
    pub width: f64,
    /// Pattern.
    pub dash: Dash,
}

impl Stroke {
    /// An unbroken line.
    pub fn solid(color: impl Into<RGBAColor>, width: f64) -> Self {
        Stroke { color: color.into(), width, dash: Dash::Solid }
    }

    /// The same line with a pattern.
    pub fn dashed(self, dash: Dash) -> Self {
        Stroke { dash, ..self }
    }
}

impl BackendStyle for Stroke {
    fn color(&self) -> BackendColor {
        backend_color(self.color)
    }

    fn stroke_width(&self) -> u32 {
        units(self.width).max(1) as u32
    }
}

/// plotters' colour as its backends want it.
pub fn backend_color(color: RGBAColor) -> BackendColor {
    BackendColor { alpha: color.3, rgb: (color.0, color.1, color.2) }
}

/// How a text is written.
#[derive(Clone, Copy)]
pub struct Look {
    /// Height of the font, CSS pixels.
    pub size: f64,
    /// Weight of the font, 100 to 900; 400 is regular, 700 bold.
    pub weight: u16,
    /// Whether the text is slanted.
    pub italic: bool,
    /// Colour of the text.
    pub color: RGBAColor,
    /// Colour and width (CSS pixels) of a line around the letters, so that they stand off what they cross.
    pub halo: Option<(RGBAColor, f64)>,
    /// Which point of the text stands at the given place.
    pub anchor: (HPos, VPos),
}

impl Look {
    /// Regular text, anchored at the left and vertically centred on its capitals.
    pub fn new(size: f64, color: impl Into<RGBAColor>) -> Self {
        let anchor = (HPos::Left, VPos::Center);
        Look { size, weight: 400, italic: false, color: color.into(), halo: None, anchor }
    }

    /// The same in another weight.
    pub fn weight(self, weight: u16) -> Self {
        Look { weight, ..self }
    }

    /// The same, slanted.
    pub fn italic(self) -> Self {
        Look { italic: true, ..self }
    }

    /// The same with a halo of this colour, `width` CSS pixels in all.
    pub fn halo(self, color: impl Into<RGBAColor>, width: f64) -> Self {
        Look { halo: Some((color.into(), width)), ..self }
    }

    /// The same, anchored elsewhere.
    pub fn anchored(self, h: HPos, v: VPos) -> Self {
        Look { anchor: (h, v), ..self }
    }

    /// How far the base line lies below the anchor, CSS pixels. The fractions are Source Sans's: capitals
    /// 0.66 of the size, descenders 0.22.
    pub fn baseline(&self) -> f64 {
        self.size
            * match self.anchor.1 {
                VPos::Top => ASCENT,
                VPos::Center => 0.33,
                VPos::Bottom => -DESCENT,
            }
    }

    /// The space a text of this width takes: left, top, right, bottom, CSS pixels.
    pub fn extent(&self, width: f64, at: (f64, f64)) -> (f64, f64, f64, f64) {
        let left = at.0
            - match self.anchor.0 {
                HPos::Left => 0.0,
                HPos::Center => width / 2.0,
                HPos::Right => width,
            };
        let baseline = at.1 + self.baseline();
        (left, baseline - ASCENT * self.size, left + width, baseline + DESCENT * self.size)
    }
}

/// Height of letters over the base line, as a fraction of the size.
pub(super) const ASCENT: f64 = 0.72;
/// Depth of letters under the base line, as a fraction of the size.
pub(super) const DESCENT: f64 = 0.22;

impl BackendTextStyle for Look {
    type FontError = Infallible;

    fn color(&self) -> BackendColor {
        backend_color(self.color)
    }

    fn size(&self) -> f64 {
        self.size * UNIT
    }

    fn style(&self) -> FontStyle {
        match (self.italic, self.weight >= 600) {
            (true, _) => FontStyle::Italic,
            (false, true) => FontStyle::Bold,
            (false, false) => FontStyle::Normal,
        }
    }

    fn anchor(&self) -> Pos {
        Pos::new(self.anchor.0, self.anchor.1)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(FONT_FAMILY)
    }

    // Only backends that paint letters pixel by pixel ask for these two; there is none among ours.
    fn layout_box(&self, _: &str) -> Result<((i32, i32), (i32, i32)), Infallible> {
        Ok(((0, 0), (0, 0)))
    }

    fn draw<E, F: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _: &str,
        _: BackendCoord,
        _: F,
    ) -> Result<Result<(), E>, Infallible> {
        Ok(Ok(()))
    }
}

/// A drawing backend that can draw dashed lines and styled text.
pub trait Pen: DrawingBackend {
    /// Draws an open line through the points (virtual pixels).
    fn trace<I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        points: I,
        stroke: &Stroke,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        cut_dashes(self, points, stroke)
    }

    /// Writes a text whose anchor stands at `at` (virtual pixels).
    fn write(
        &mut self,
        text: &str,
        look: &Look,
        at: BackendCoord,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        self.draw_text(text, look, at)
    }

    /// Writes a text from below upwards, its anchor at `at`. A backend that cannot turn letters writes it level.
    fn write_upright(
        &mut self,
        text: &str,
        look: &Look,
        at: BackendCoord,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        self.write(text, look, at)
    }
}

/// Draws a dashed line as many short solid ones, for backends that know no dashes.
fn cut_dashes<DB: DrawingBackend, I: IntoIterator<Item = BackendCoord>>(
    backend: &mut DB,
    points: I,
    stroke: &Stroke,
) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
    let lengths = stroke.dash.lengths();
    if lengths.is_empty() {
        return backend.draw_path(points, stroke);
    }
    let mut turn = 0;
    let mut left = lengths[0] * UNIT;
    let mut dash: Vec<BackendCoord> = Vec::new();
    let mut last: Option<BackendCoord> = None;
    for point in points {
        let Some(from) = last.replace(point) else {
            dash.push(point);
            continue;
        };
        let (dx, dy) = (f64::from(point.0 - from.0), f64::from(point.1 - from.1));
        let length = (dx * dx + dy * dy).sqrt();
        let mut done = 0.0;
        while length - done > left {
            done += left;
            dash.push((from.0 + (dx * done / length) as i32, from.1 + (dy * done / length) as i32));
            if turn % 2 == 0 {
                backend.draw_path(dash.drain(..), stroke)?;
            }
            turn = (turn + 1) % lengths.len();
            left = lengths[turn] * UNIT;
        }
        left -= length - done;
        if turn % 2 == 0 {
            dash.push(point);
        }
    }
    if dash.len() > 1 { backend.draw_path(dash, stroke) } else { Ok(()) }
}
