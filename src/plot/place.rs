//! Finding room for a label among what is already there.

use plotters_backend::text_anchor::{HPos, VPos};

use super::layout::Rect;
use super::pen::Look;

/// A series as it stands on the sheet: heights at even distances from the left.
pub(super) struct Course {
    left: f64,
    step: f64,
    heights: Vec<f64>,
}

impl Course {
    /// A course whose first height stands at `left`, the others `step` CSS pixels apart.
    pub(super) fn new(left: f64, step: f64, heights: Vec<f64>) -> Self {
        Course { left, step, heights }
    }

    /// The number of points.
    pub(super) fn len(&self) -> usize {
        self.heights.len()
    }

    /// A point of the course; its height may be no number.
    pub(super) fn point(&self, index: usize) -> (f64, f64) {
        (self.left + self.step * index as f64, self.heights[index])
    }

    /// The height at a place, if the course reaches it without a gap.
    pub(super) fn height_at(&self, x: f64) -> Option<f64> {
        let along = (x - self.left) / self.step;
        if !(along >= 0.0 && along <= self.len() as f64 - 1.0) {
            return None;
        }
        let index = (along as usize).min(self.len().saturating_sub(2));
        let (from, to) = (self.heights[index], *self.heights.get(index + 1)?);
        let height = from + (to - from) * (along - index as f64);
        height.is_finite().then_some(height)
    }

    /// The highest and lowest place (smallest and largest y) between two places, if there is any.
    pub(super) fn span(&self, left: f64, right: f64) -> Option<(f64, f64)> {
        let (from, to) = ((left - self.left) / self.step, (right - self.left) / self.step);
        let inner = (from.max(0.0) as usize + usize::from(from > 0.0)).min(self.len());
        let outer = (to.max(-1.0) + 1.0) as usize;
        let mut span = (f64::INFINITY, f64::NEG_INFINITY);
        // A height that is no number loses every comparison.
        let mut meet = |height: f64| span = (span.0.min(height), span.1.max(height));
        meet(self.height_at(left).unwrap_or(f64::NAN));
        meet(self.height_at(right).unwrap_or(f64::NAN));
        for &height in self.heights.get(inner..outer.min(self.len())).unwrap_or_default() {
            meet(height);
        }
        (span.0 <= span.1).then_some(span)
    }

    /// Whether the course passes through a rectangle.
    pub(super) fn crosses(&self, rect: &Rect) -> bool {
        self.span(rect.left, rect.right).is_some_and(|(top, bottom)| top < rect.bottom && bottom > rect.top)
    }
}

/// A place a label could take, before its size is known.
#[derive(Clone, Copy)]
pub(super) struct Stand {
    /// The point its anchor stands at.
    pub(super) at: (f64, f64),
    /// Which point of the label that is.
    pub(super) anchor: (HPos, VPos),
    /// How little the place is liked for itself, from 0; only the order matters.
    pub(super) dislike: f64,
}

impl Stand {
    pub(super) fn new(at: (f64, f64), h: HPos, v: VPos, dislike: f64) -> Self {
        Stand { at, anchor: (h, v), dislike }
    }

    /// The space a label of this look and width takes here.
    pub(super) fn rect(&self, look: &Look, width: f64) -> Rect {
        let (left, top, right, bottom) = Look { anchor: self.anchor, ..*look }.extent(width, self.at);
        Rect { left, top, right, bottom }
    }
}

/// A place of known size, by number, that competes for a label.
#[derive(Clone, Copy)]
pub(super) struct Candidate {
    pub(super) key: usize,
    pub(super) stand: Stand,
    pub(super) rect: Rect,
}

/// What labels must not touch.
#[derive(Clone, Default)]
pub(super) struct Taken {
    rects: Vec<Rect>,
}

impl Taken {
    pub(super) fn add(&mut self, rect: Rect) {
        self.rects.push(rect);
    }

    /// Whether a rectangle comes nearer than `gap` to something.
    pub(super) fn is_near(&self, rect: &Rect, gap: f64) -> bool {
        self.rects.iter().any(|taken| taken.is_near(rect, gap))
    }

    /// The least disliked candidate inside `bounds` that touches nothing and is disliked less than `limit`;
    /// its space is then taken. `dislike` adds to what a place is disliked for itself; it is asked only where
    /// the answer can matter, and told from where on it no longer does.
    pub(super) fn settle(
        &mut self,
        bounds: &Rect,
        limit: f64,
        candidates: impl IntoIterator<Item = Candidate>,
        dislike: impl Fn(&Candidate, f64) -> f64,
    ) -> Option<Candidate> {
        let (mut best, mut least) = (None, limit);
        for candidate in candidates {
            let own = candidate.stand.dislike;
            if own >= least || !bounds.holds(&candidate.rect) || self.is_near(&candidate.rect, 2.0) {
                continue;
            }
            let whole = own + dislike(&candidate, least - own);
            if whole < least {
                (best, least) = (Some(candidate), whole);
            }
        }
        self.add(best?.rect);
        best
    }
}

/// Positions `0..count` by rising value, equal ones in their own order. One sort for all that is placed: a generic one
/// would be built anew for each kind of thing.
pub(super) fn order(count: usize, value: &dyn Fn(usize) -> f64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_unstable_by(|&a, &b| value(a).total_cmp(&value(b)).then(a.cmp(&b)));
    order
}

/// Moves heights apart until each is `distance` from the next, as little as possible, within `top` and
/// `bottom`. Returns them in the given order, or nothing if there is no room for all.
pub(super) fn spread(wanted: &[f64], distance: f64, top: f64, bottom: f64) -> Option<Vec<f64>> {
    if (wanted.len().saturating_sub(1)) as f64 * distance > bottom - top {
        return None;
    }
    let order = order(wanted.len(), &|index| wanted[index]);
    let mut heights: Vec<f64> = order.iter().map(|&index| wanted[index].clamp(top, bottom)).collect();
    // Neighbours that are too close share the shift; a few rounds settle the few labels there are.
    for _ in 0..2 * heights.len() {
        for at in 1..heights.len() {
            let lack = distance - (heights[at] - heights[at - 1]);
            if lack > 0.0 {
                heights[at - 1] -= lack / 2.0;
                heights[at] += lack / 2.0;
            }
        }
    }
    for at in 0..heights.len() {
        let least = if at == 0 { top } else { heights[at - 1] + distance };
        heights[at] = heights[at].max(least);
    }
    for at in (0..heights.len()).rev() {
        let most = if at + 1 == heights.len() { bottom } else { heights[at + 1] - distance };
        heights[at] = heights[at].min(most);
    }
    let mut placed = vec![0.0; wanted.len()];
    for (&index, &height) in order.iter().zip(&heights) {
        placed[index] = height;
    }
    Some(placed)
}
