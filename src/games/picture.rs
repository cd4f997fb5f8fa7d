//! One figure's picture: the commands that draw it, and the image of a map's cells under them.

use crate::plot::games::{MapFigure, MapLayout, PathsFigure, PathsLayout, draw_map, draw_paths, paint_cells};
use crate::plot::{PaintError, Recorder, Rect, TextMeter, Theme};
use std::rc::Rc;

/// The picture, and what it was made of.
pub struct Picture {
    recorder: Recorder,
    width: f64,
    meter: Rc<TextMeter>,
    /// What decided the cells, and the cells.
    key: Vec<f64>,
    pub(super) cells: Vec<u8>,
    image: Vec<u8>,
    /// What the image was painted with.
    painted: Option<Theme>,
}

impl Picture {
    pub(super) fn new(meter: &Rc<TextMeter>) -> Self {
        Picture {
            recorder: Recorder::new(Rc::clone(meter)),
            width: 400.0,
            meter: Rc::clone(meter),
            key: Vec::new(),
            cells: Vec::new(),
            image: Vec::new(),
            painted: None,
        }
    }

    /// Sets the width, CSS pixels; at 260 the labels still have room.
    pub(super) fn resize(&mut self, width: f64) {
        self.width = width.clamp(260.0, 2000.0);
    }

    /// The height of the picture at its width, CSS pixels.
    pub(super) fn height(&self, paths: bool) -> f64 {
        if paths { PathsLayout::new(self.width).height } else { self.map_layout().height }
    }

    /// Whether the cells are those of another map; the key is then taken over.
    pub(super) fn is_outdated(&mut self, key: Vec<f64>) -> bool {
        let outdated = self.key != key;
        if outdated {
            self.key = key;
            self.painted = None;
        }
        outdated
    }

    /// Where a map stands in its picture.
    pub(super) fn map_layout(&self) -> MapLayout {
        MapLayout::new(self.width)
    }

    /// Draws a map, and the image under it if the cells or the theme have changed.
    pub(super) fn draw_map(&mut self, figure: &MapFigure, theme: Theme) -> Result<(), PaintError> {
        if self.painted != Some(theme) {
            paint_cells(figure, theme, &mut self.image);
            self.painted = Some(theme);
        }
        let layout = self.map_layout();
        self.recorder.resize(layout.width, layout.height);
        let meter = &self.meter;
        self.recorder.paint(|area| draw_map(area, figure, &layout, theme, meter))
    }

    /// Draws paths.
    pub(super) fn draw_paths(&mut self, figure: &PathsFigure, theme: Theme) -> Result<(), PaintError> {
        let layout = PathsLayout::new(self.width);
        self.recorder.resize(layout.width, layout.height);
        let meter = &self.meter;
        self.recorder.paint(|area| draw_paths(area, figure, &layout, theme, meter))
    }

    /// What draws the picture.
    pub fn recorder(&self) -> &Recorder {
        &self.recorder
    }

    /// The regions of a map's cells, row after row, the row of the lowest values first; empty for other figures.
    pub fn cells(&self) -> &[u8] {
        &self.cells
    }

    /// RGBA bytes of a map's image, [`super::SIZE`] pixels wide and high; empty for other figures.
    pub fn image(&self) -> &[u8] {
        &self.image
    }

    /// Where the image stands, CSS pixels.
    pub fn place(&self) -> Rect {
        self.map_layout().plot
    }
}
