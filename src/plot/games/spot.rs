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

    /// The middles of the regions `0..kinds`, where there are such regions.
    pub(super) fn middles(&self, kinds: usize) -> Vec<Option<(f64, f64)>> {
        let mut sums = vec![(0.0, 0.0, 0.0); kinds];
        for (row, cells) in self.cells.chunks(self.columns).enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                let sum = &mut sums[usize::from(*cell)];
                *sum = (sum.0 + 1.0, sum.1 + column as f64, sum.2 + row as f64);
            }
        }
        let rows = self.cells.len() / self.columns;
        let middle = |(count, across, up): (f64, f64, f64)| {
            let x = self.plot.left + (across / count + 0.5) / self.columns as f64 * self.plot.width();
            (count > 0.0)
                .then(|| (x, self.plot.bottom - (up / count + 0.5) / rows as f64 * self.plot.height()))
        };
        sums.into_iter().map(middle).collect()
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

    /// The middle of the best place for a text of this size in a region with this middle, if there is one.
    pub(super) fn spot(
        &self,
        kind: u8,
        middle: (f64, f64),
        (width, height): (f64, f64),
        taken: &[Rect],
    ) -> Option<(f64, f64)> {
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
                    && self.cell(x, y) == Some(kind)
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
