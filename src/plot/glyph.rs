//! The shapes of events. The shape says what happened, the colour who did it.
//!
//! Corners are given in a box of side 1 around the middle, x to the right, y downwards.

use plotters::style::{Color, RGBAColor};
use plotters_backend::{BackendCoord, DrawingErrorKind};

use super::pen::{Pen, Stroke, units};
use crate::scenario::EventKind;

type Point = (f64, f64);

const TRIANGLE: [Point; 3] = [(0.0, -0.5), (0.54, 0.44), (-0.54, 0.44)];
const TRIANGLE_INNER: [Point; 3] = [(0.0, -0.16), (0.25, 0.28), (-0.25, 0.28)];
const SHEET: [Point; 5] = [(-0.38, -0.5), (0.14, -0.5), (0.4, -0.24), (0.4, 0.5), (-0.38, 0.5)];
const LOW_SHEET: [Point; 5] = [(-0.38, -0.24), (0.16, -0.24), (0.4, 0.0), (0.4, 0.5), (-0.38, 0.5)];
const BAR: [Point; 4] = [(-0.5, -0.52), (0.5, -0.52), (0.5, -0.36), (-0.5, -0.36)];
const DIAMOND: [Point; 4] = [(0.0, -0.52), (0.46, 0.0), (0.0, 0.52), (-0.46, 0.0)];
const DIAMOND_RIGHT: [Point; 3] = [(0.0, -0.52), (0.46, 0.0), (0.0, 0.52)];
const BUBBLE: [Point; 7] =
    [(-0.46, -0.44), (0.46, -0.44), (0.46, 0.2), (-0.06, 0.2), (-0.3, 0.48), (-0.3, 0.2), (-0.46, 0.2)];
/// A five-point star of outer radius 0.56, its points at multiples of 72 degrees.
const STAR: [Point; 10] = [
    (0.0, -0.54),
    (0.1296, -0.1583),
    (0.5326, -0.1531),
    (0.2096, 0.0881),
    (0.3292, 0.473),
    (0.0, 0.24),
    (-0.3292, 0.473),
    (-0.2096, 0.0881),
    (-0.5326, -0.1531),
    (-0.1296, -0.1583),
];

/// How far a glyph reaches from its middle to the left and right, in units of its size.
pub(super) fn half_width(kind: EventKind) -> f64 {
    match kind {
        EventKind::Summit => 0.66,
        EventKind::Treaty => 0.42,
        _ => 0.56,
    }
}

/// Draws the shape of an event of `size` CSS pixels around a point, with a casing in the ground's colour.
pub(super) fn draw<DB: Pen>(
    backend: &mut DB,
    kind: EventKind,
    at: BackendCoord,
    size: f64,
    color: RGBAColor,
    ground: RGBAColor,
) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
    let mut shape = Shape { backend, at, size, color, ground };
    match kind {
        EventKind::Leap => shape.solid(&TRIANGLE),
        EventKind::Reciprocation => {
            shape.solid(&TRIANGLE)?;
            shape.fill(&TRIANGLE_INNER, ground)
        }
        EventKind::Summit => shape.rings(),
        EventKind::Treaty => {
            shape.solid(&SHEET)?;
            shape.lines(&[(0.02, 0.02), (0.24, 0.24)])
        }
        EventKind::Institution => {
            shape.solid(&LOW_SHEET)?;
            shape.solid(&BAR)?;
            shape.lines(&[(0.12, 0.12), (0.3, 0.3)])
        }
        EventKind::Crisis => shape.solid(&STAR),
        EventKind::Betrayal => shape.cross(),
        EventKind::Rhetoric => shape.outline(&BUBBLE),
        EventKind::Turnover => {
            shape.outline(&DIAMOND)?;
            shape.fill(&DIAMOND_RIGHT, color)
        }
    }
}

/// Width of the casing, CSS pixels.
const CASING: f64 = 1.6;

struct Shape<'a, DB: Pen> {
    backend: &'a mut DB,
    at: BackendCoord,
    size: f64,
    color: RGBAColor,
    ground: RGBAColor,
}

impl<DB: Pen> Shape<'_, DB> {
    fn place(&self, (x, y): Point) -> BackendCoord {
        (self.at.0 + units(x * self.size), self.at.1 + units(y * self.size))
    }

    fn fill(&mut self, corners: &[Point], color: RGBAColor) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
        let corners: Vec<_> = corners.iter().map(|&corner| self.place(corner)).collect();
        self.backend.fill_polygon(corners, &color.to_backend_color())
    }

    /// Draws the edge of a polygon.
    fn edge(&mut self, corners: &[Point], stroke: Stroke) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
        let around = corners.iter().chain(&corners[..2]);
        let path: Vec<_> = around.map(|&corner| self.place(corner)).collect();
        self.backend.trace(path, &stroke)
    }

    /// A filled polygon with its casing.
    fn solid(&mut self, corners: &[Point]) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
        self.edge(corners, Stroke::solid(self.ground, 2.0 * CASING))?;
        self.fill(corners, self.color)
    }

    /// An empty polygon with its casing.
    fn outline(&mut self, corners: &[Point]) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
        let width = 0.13 * self.size;
        self.edge(corners, Stroke::solid(self.ground, width + 2.0 * CASING))?;
        self.fill(corners, self.ground)?;
        self.edge(corners, Stroke::solid(self.color, width))
    }

    /// Level lines in the ground's colour, as on a written sheet, at these heights.
    fn lines(&mut self, heights: &[Point]) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
        for &(left, right) in heights {
            let (from, to) = (self.place((-0.2, left)), self.place((0.22, right)));
            self.backend.draw_line(from, to, &Stroke::solid(self.ground, 0.1 * self.size))?;
        }
        Ok(())
    }

    /// Two linked rings.
    fn rings(&mut self) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
        let width = 0.14 * self.size;
        for stroke in [Stroke::solid(self.ground, width + 2.0 * CASING), Stroke::solid(self.color, width)] {
            for x in [-0.26, 0.26] {
                let center = self.place((x, 0.0));
                self.backend.draw_circle(center, units(0.33 * self.size) as u32, &stroke, false)?;
            }
        }
        Ok(())
    }

    /// Two crossing bars.
    fn cross(&mut self) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
        let width = 0.25 * self.size;
        for stroke in [Stroke::solid(self.ground, width + 2.0 * CASING), Stroke::solid(self.color, width)] {
            for (x, y) in [(0.36, 0.36), (0.36, -0.36)] {
                let path = [self.place((-x, -y)), self.place((x, y))];
                self.backend.trace(path, &stroke)?;
            }
        }
        Ok(())
    }
}
