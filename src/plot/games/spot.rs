//! Finding the place of a region's name: inside the region, touching nothing, near its middle.

use crate::plot::Rect;

/// Cells as they stand on the sheet.
pub(super) struct Ground<'a> {
    pub(super) cells: &'a [u8],
    pub(super) columns: usize,
    pub(super) plot: Rect,
}

/// Tried places along each axis: close enough that a name that fits is placed.
const TRIED: usize = 32;

impl Ground<'_> {
    fn cell(&self, x: f64, y: f64) -> Option<u8> {
        let rows = self.cells.len() / self.columns;
        let column = ((x - self.plot.left) / self.plot.width() * self.columns as f64) as usize;
        let row = ((self.plot.bottom - y) / self.plot.height() * rows as f64) as usize;
        self.cells.get(row.min(rows - 1) * self.columns + column.min(self.columns - 1)).copied()
    }

    /// The middle of a region, and whether there is such a region.
    fn middle(&self, kind: u8) -> Option<(f64, f64)> {
        let (mut count, mut across, mut up) = (0.0, 0.0, 0.0);
        for (row, cells) in self.cells.chunks(self.columns).enumerate() {
            for (column, _) in cells.iter().enumerate().filter(|(_, cell)| **cell == kind) {
                (count, across, up) = (count + 1.0, across + column as f64, up + row as f64);
            }
        }
        let rows = self.cells.len() / self.columns;
        (count > 0.0).then(|| {
            let x = self.plot.left + (across / count + 0.5) / self.columns as f64 * self.plot.width();
            (x, self.plot.bottom - (up / count + 0.5) / rows as f64 * self.plot.height())
        })
    }

    fn fits(&self, kind: u8, rect: &Rect) -> bool {
        // Every fifth pixel: no border turns within less.
        let (across, down) = ((rect.width() / 5.0).ceil(), (rect.height() / 5.0).ceil());
        let steps = |count: f64| (0..=count as usize).map(move |step| step as f64 / count);
        steps(across).all(|u| {
            steps(down)
                .all(|v| self.cell(rect.left + u * rect.width(), rect.top + v * rect.height()) == Some(kind))
        })
    }

    /// The middle of the best place for a text of this size in a region, if there is one.
    pub(super) fn spot(&self, kind: u8, (width, height): (f64, f64), taken: &[Rect]) -> Option<(f64, f64)> {
        let middle = self.middle(kind)?;
        let (mut best, mut least) = (None, f64::INFINITY);
        for i in 0..=TRIED {
            for j in 0..=TRIED {
                let along = [i, j].map(|at| at as f64 / TRIED as f64);
                let x = self.plot.left + along[0] * self.plot.width();
                let y = self.plot.top + along[1] * self.plot.height();
                let away = (x - middle.0).abs() + 2.0 * (y - middle.1).abs();
                let rect = Rect {
                    left: x - width / 2.0 - 5.0,
                    top: y - height / 2.0 - 2.0,
                    right: x + width / 2.0 + 5.0,
                    bottom: y + height / 2.0 + 2.0,
                };
                if away < least
                    && self.plot.holds(&rect)
                    && taken.iter().all(|other| !other.is_near(&rect, 0.0))
                    && self.fits(kind, &rect)
                {
                    (best, least) = (Some((x, y)), away);
                }
            }
        }
        best
    }
}
