//! A figure as paper measured in CSS pixels, for what belongs to no chart: labels, bars, glyphs; and the charts on
//! it. The Lab's figure is a [`Sheet`]: paper that knows the scene.

use std::ops::Deref;

use plotters::chart::{ChartBuilder, ChartContext};
use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::Rectangle;
use plotters::style::{Color, RGBAColor, ShapeStyle};
use plotters_backend::{BackendCoord, DrawingBackend, DrawingErrorKind};

use super::Scene;
use super::axis::Axis;
use super::element::Stamp;
use super::layout::Rect;
use super::meter::TextMeter;
use super::pen::{Look, Pen, Stroke, units};
use super::place::{Candidate, Course};
use super::theme::{Palette, Theme};

/// What a drawing function returns.
pub type Drawn<DB> = Result<(), DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>>;

/// A chart with the figure's two kinds of axes.
pub(super) type Chart<'a, DB> = ChartContext<'a, DB, Cartesian2d<Axis, Axis>>;

/// The drawing area of a whole figure and what is needed to draw on it.
pub(super) struct Paper<'a, DB: Pen> {
    area: &'a DrawingArea<DB, Shift>,
    meter: &'a TextMeter,
    pub(super) palette: &'static Palette,
}

impl<'a, DB: Pen> Paper<'a, DB> {
    pub(super) fn new(area: &'a DrawingArea<DB, Shift>, theme: Theme, meter: &'a TextMeter) -> Self {
        Paper { area, meter, palette: theme.palette() }
    }

    /// A chart that fills a rectangle.
    pub(super) fn chart_in(
        &self,
        rect: Rect,
        across: Axis,
        up: Axis,
    ) -> Result<Chart<'a, DB>, DrawingAreaErrorKind<DB::ErrorType>> {
        let (width, height) = self.area.dim_in_pixel();
        ChartBuilder::on(self.area)
            .margin_left(units(rect.left))
            .margin_top(units(rect.top))
            // plotters ends a range one virtual pixel early, so the chart is one wider and one higher.
            .margin_right(width as i32 - units(rect.right) - 1)
            .margin_bottom(height as i32 - units(rect.bottom) - 1)
            .build_cartesian_2d(across, up)
    }

    /// The width of a text, CSS pixels.
    pub(super) fn width(&self, text: &str, look: &Look) -> f64 {
        self.meter.width(text, look)
    }

    /// The space a text would take at a place.
    pub(super) fn extent(&self, text: &str, look: &Look, at: (f64, f64)) -> Rect {
        let (left, top, right, bottom) = look.extent(self.width(text, look), at);
        Rect { left, top, right, bottom }
    }

    /// Writes a label in the place it has been given.
    pub(super) fn label(&self, text: &str, look: &Look, place: &Candidate) -> Drawn<DB> {
        self.text(text, &Look { anchor: place.stand.anchor, ..*look }, place.stand.at)
    }

    pub(super) fn text(&self, text: &str, look: &Look, at: (f64, f64)) -> Drawn<DB> {
        self.stamp(at, |backend, at| backend.write(text, look, at))
    }

    /// Writes a text from below upwards.
    pub(super) fn upright(&self, text: &str, look: &Look, at: (f64, f64)) -> Drawn<DB> {
        self.stamp(at, |backend, at| backend.write_upright(text, look, at))
    }

    pub(super) fn rect(&self, rect: Rect, color: impl Into<RGBAColor>) -> Drawn<DB> {
        let corners = [(units(rect.left), units(rect.top)), (units(rect.right), units(rect.bottom))];
        self.area.draw(&Rectangle::new(corners, ShapeStyle::from(color.into()).filled()))
    }

    /// A level or upright line.
    pub(super) fn rule(
        &self,
        from: (f64, f64),
        to: (f64, f64),
        color: impl Into<RGBAColor>,
        width: f64,
    ) -> Drawn<DB> {
        let stroke = Stroke::solid(color, width);
        self.stamp(from, |backend, from| backend.draw_line(from, (units(to.0), units(to.1)), &stroke))
    }

    /// An open line through points.
    pub(super) fn trace(&self, points: impl Iterator<Item = (f64, f64)>, stroke: &Stroke) -> Drawn<DB> {
        let points: Vec<_> = points.map(|(x, y)| (units(x), units(y))).collect();
        self.stamp((0.0, 0.0), |backend, _| backend.trace(points.iter().copied(), stroke))
    }

    /// A filled polygon.
    pub(super) fn polygon(&self, corners: &[(f64, f64)], color: RGBAColor) -> Drawn<DB> {
        self.stamp((0.0, 0.0), |backend, _| {
            backend
                .fill_polygon(corners.iter().map(|&(x, y)| (units(x), units(y))), &color.to_backend_color())
        })
    }

    /// A disc with a ring around it that sets it off from what it covers.
    pub(super) fn dot(&self, at: (f64, f64), radius: f64, color: RGBAColor) -> Drawn<DB> {
        let casing = self.palette.background.to_backend_color();
        self.stamp(at, |backend, at| {
            backend.draw_circle(at, units(radius + 1.6) as u32, &casing, true)?;
            backend.draw_circle(at, units(radius) as u32, &color.to_backend_color(), true)
        })
    }

    /// Lets a function draw at a place, CSS pixels.
    pub(super) fn stamp(
        &self,
        at: (f64, f64),
        draw: impl Fn(&mut DB, BackendCoord) -> Result<(), DrawingErrorKind<DB::ErrorType>>,
    ) -> Drawn<DB> {
        self.area.draw(&Stamp::new((units(at.0), units(at.1)), draw))
    }
}

/// The Lab's figure as paper.
pub(super) struct Sheet<'a, DB: Pen> {
    paper: Paper<'a, DB>,
    pub(super) scene: &'a Scene<'a>,
}

impl<'a, DB: Pen> Deref for Sheet<'a, DB> {
    type Target = Paper<'a, DB>;

    fn deref(&self) -> &Paper<'a, DB> {
        &self.paper
    }
}

impl<'a, DB: Pen> Sheet<'a, DB> {
    pub(super) fn new(area: &'a DrawingArea<DB, Shift>, scene: &'a Scene<'a>) -> Self {
        Sheet { paper: Paper::new(area, scene.theme, scene.meter), scene }
    }

    /// A chart that fills a rectangle: time across, `value` upwards.
    pub(super) fn chart(
        &self,
        rect: Rect,
        value: Axis,
    ) -> Result<Chart<'a, DB>, DrawingAreaErrorKind<DB::ErrorType>> {
        let layout = self.scene.layout;
        self.chart_in(rect, Axis::new(0.0, layout.quarters(), layout.year_lines()), value)
    }

    /// The figure's own trust axis, without lines.
    pub(super) fn trust_axis(&self) -> Axis {
        Axis::new(0.0, self.scene.figure.axis_max, Vec::new())
    }

    /// The height of a value on the chart's scale, limited to it.
    pub(super) fn height_of(&self, value: f64) -> f64 {
        let (chart, max) = (self.scene.layout.chart, self.scene.figure.axis_max);
        chart.bottom - value.clamp(0.0, max) / max * chart.height()
    }

    /// A series of the chart that begins at quarter `first`, as it stands on the sheet.
    pub(super) fn course(&self, first: usize, values: &[f64]) -> Course {
        let layout = self.scene.layout;
        let step = layout.x_of(1.0) - layout.x_of(0.0);
        Course::new(
            layout.x_of(first as f64),
            step,
            values.iter().map(|&value| self.height_of(value)).collect(),
        )
    }
}
