//! Where the parts of a game's figure stand, and the way back from a place on a map to a value.

use crate::plot::Rect;

/// Room for the numbers at the left, and for half a number at the right, CSS pixels.
const LEFT: f64 = 46.0;
const RIGHT: f64 = 14.0;

/// A map with its two axes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapLayout {
    /// Width of the figure, CSS pixels.
    pub width: f64,
    /// Height of the figure, CSS pixels.
    pub height: f64,
    /// Where the cells stand.
    pub plot: Rect,
}

impl MapLayout {
    /// The layout at a width, CSS pixels.
    pub fn new(width: f64) -> Self {
        let across = width - LEFT - RIGHT;
        let plot =
            Rect { left: LEFT, top: 26.0, right: LEFT + across, bottom: 26.0 + (across * 0.8).min(360.0) };
        MapLayout { width, height: plot.bottom + 44.0, plot }
    }

    /// The place of a point that lies at these shares of the axes, 0 to 1 across and up.
    pub fn place(&self, [across, up]: [f64; 2]) -> (f64, f64) {
        (self.plot.left + across * self.plot.width(), self.plot.bottom - up * self.plot.height())
    }

    /// The shares of the axes at a place, limited to the map; `None` if it is farther away from the map than a finger
    /// may miss it.
    pub fn locate(&self, x: f64, y: f64) -> Option<[f64; 2]> {
        let near = self.plot.grown(12.0).holds(&Rect::around((x, y), 0.0));
        let across = (x - self.plot.left) / self.plot.width();
        let up = (self.plot.bottom - y) / self.plot.height();
        near.then(|| [across.clamp(0.0, 1.0), up.clamp(0.0, 1.0)])
    }
}

/// Two panels of paths, one above the other, and two bars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PathsLayout {
    /// Width of the figure, CSS pixels.
    pub width: f64,
    /// Height of the figure, CSS pixels.
    pub height: f64,
    /// A's trust in B, B's trust in A.
    pub panels: [Rect; 2],
    /// Where the two bars begin and how far the longest may reach.
    pub bars: [Rect; 2],
}

impl PathsLayout {
    /// The layout at a width, CSS pixels.
    pub fn new(width: f64) -> Self {
        // As high as a map beside it where both are as wide as they get.
        let high = (0.3 * width).clamp(100.0, 130.0);
        let panel = |top: f64| Rect { left: LEFT, top, right: width - RIGHT, bottom: top + high };
        let panels = [panel(22.0), panel(52.0 + high)];
        let below = panels[1].bottom + 44.0;
        let bar = |top: f64| Rect { left: LEFT, top, right: width - RIGHT - 48.0, bottom: top + 12.0 };
        let bars = [bar(below + 18.0), bar(below + 54.0)];
        PathsLayout { width, height: bars[1].bottom + 8.0, panels, bars }
    }
}
