//! The elements that charts are made of, in data coordinates (quarter, value). They borrow their series, so
//! that a redraw copies nothing, and yield only finite points: a gap in the data is a gap in the picture.

use plotters::element::{Drawable, PointCollection};
use plotters::style::{Color, RGBAColor};
use plotters_backend::{BackendCoord, DrawingBackend, DrawingErrorKind};

use super::pen::{Pen, Stroke};

/// A shape that knows how many corners it has and where they lie.
pub(super) trait Corners {
    fn count(&self) -> usize;
    fn corner(&self, index: usize) -> (f64, f64);
}

/// Walks along the corners of a shape.
pub(super) struct Walk<'a, T> {
    shape: &'a T,
    next: usize,
}

impl<T: Corners> Iterator for Walk<'_, T> {
    type Item = (f64, f64);

    fn next(&mut self) -> Option<(f64, f64)> {
        (self.next < self.shape.count()).then(|| {
            self.next += 1;
            self.shape.corner(self.next - 1)
        })
    }
}

/// A line through one value a quarter.
pub(super) struct Trace<'a> {
    first: f64,
    values: &'a [f64],
    stepped: bool,
    top: f64,
    stroke: Stroke,
}

/// The lines of a series that begins at quarter `first`, one for each stretch without a gap. Values are
/// limited to 0..`top`. With `stepped`, a value holds until the next quarter.
pub(super) fn traces(
    first: usize,
    values: &[f64],
    top: f64,
    stepped: bool,
    stroke: Stroke,
) -> impl Iterator<Item = Trace<'_>> {
    stretches(values.len(), move |index| values[index].is_finite()).filter(|(from, to)| to - from > 1).map(
        move |(from, to)| Trace {
            first: (first + from) as f64,
            values: &values[from..to],
            stepped,
            top,
            stroke,
        },
    )
}

impl Corners for Trace<'_> {
    fn count(&self) -> usize {
        if self.stepped { 2 * self.values.len() - 1 } else { self.values.len() }
    }

    fn corner(&self, index: usize) -> (f64, f64) {
        let (time, value) = if self.stepped { (index.div_ceil(2), index / 2) } else { (index, index) };
        (self.first + time as f64, self.values[value].clamp(0.0, self.top))
    }
}

impl<'a, 'd> PointCollection<'a, (f64, f64)> for &'a Trace<'d> {
    type Point = (f64, f64);
    type IntoIter = Walk<'a, Trace<'d>>;

    fn point_iter(self) -> Self::IntoIter {
        Walk { shape: self, next: 0 }
    }
}

impl<DB: Pen> Drawable<DB> for Trace<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        points: I,
        backend: &mut DB,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
        backend.trace(points, &self.stroke)
    }
}

/// The area between two series.
pub(super) struct Ribbon<'a> {
    first: f64,
    low: &'a [f64],
    high: &'a [f64],
    top: f64,
    color: RGBAColor,
}

/// The areas between `low` and `high`, one for each stretch where both have values. An empty `low` stands for
/// zero. Values are limited to 0..`top`.
pub(super) fn ribbons<'a>(
    low: &'a [f64],
    high: &'a [f64],
    top: f64,
    color: RGBAColor,
) -> impl Iterator<Item = Ribbon<'a>> {
    let length = if low.is_empty() { high.len() } else { low.len().min(high.len()) };
    stretches(length, move |index| {
        high[index].is_finite() && low.get(index).is_none_or(|low| low.is_finite())
    })
    .filter(|(from, to)| to - from > 1)
    .map(move |(from, to)| Ribbon {
        first: from as f64,
        low: low.get(from..to).unwrap_or_default(),
        high: &high[from..to],
        top,
        color,
    })
}

impl Corners for Ribbon<'_> {
    fn count(&self) -> usize {
        2 * self.high.len()
    }

    fn corner(&self, index: usize) -> (f64, f64) {
        let length = self.high.len();
        let (at, value) = if index < length {
            (index, self.high[index])
        } else {
            let at = 2 * length - 1 - index;
            (at, self.low.get(at).copied().unwrap_or(0.0))
        };
        (self.first + at as f64, value.clamp(0.0, self.top))
    }
}

impl<'a, 'd> PointCollection<'a, (f64, f64)> for &'a Ribbon<'d> {
    type Point = (f64, f64);
    type IntoIter = Walk<'a, Ribbon<'d>>;

    fn point_iter(self) -> Self::IntoIter {
        Walk { shape: self, next: 0 }
    }
}

impl<DB: DrawingBackend> Drawable<DB> for Ribbon<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        points: I,
        backend: &mut DB,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
        backend.fill_polygon(points, &self.color.to_backend_color())
    }
}

/// Something drawn at one place by a function that knows the backend.
pub(super) struct Stamp<C, F> {
    at: C,
    draw: F,
}

impl<C, F> Stamp<C, F> {
    pub(super) fn new(at: C, draw: F) -> Self {
        Stamp { at, draw }
    }
}

impl<'a, C, F> PointCollection<'a, C> for &'a Stamp<C, F> {
    type Point = &'a C;
    type IntoIter = std::iter::Once<&'a C>;

    fn point_iter(self) -> Self::IntoIter {
        std::iter::once(&self.at)
    }
}

impl<DB, C, F> Drawable<DB> for Stamp<C, F>
where
    DB: DrawingBackend,
    F: Fn(&mut DB, BackendCoord) -> Result<(), DrawingErrorKind<DB::ErrorType>>,
{
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut points: I,
        backend: &mut DB,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
        points.next().map_or(Ok(()), |at| (self.draw)(backend, at))
    }
}

/// The stretches `from..to` of `0..length` on which `holds` is true, from the left.
pub(super) fn stretches(
    length: usize,
    holds: impl Fn(usize) -> bool,
) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let from = (at..length).find(|&index| holds(index))?;
        let to = (from..length).find(|&index| !holds(index)).unwrap_or(length);
        at = to;
        Some((from, to))
    })
}
