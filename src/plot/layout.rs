//! Where everything stands, and the way back from a place to a time.

use super::figure::LabFigure;

/// A rectangle, CSS pixels from the top left corner of the figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub left: f64,
    /// Upper edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Lower edge.
    pub bottom: f64,
}

impl Rect {
    /// The square around a point that reaches `reach` CSS pixels to every side.
    pub fn around((x, y): (f64, f64), reach: f64) -> Rect {
        Rect { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
    }

    /// Width, CSS pixels.
    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    /// Height, CSS pixels.
    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }

    /// Half way between the upper and the lower edge.
    pub fn middle(&self) -> f64 {
        (self.top + self.bottom) / 2.0
    }

    /// Whether the two come nearer to each other than `gap` CSS pixels.
    pub fn is_near(&self, other: &Rect, gap: f64) -> bool {
        self.left < other.right + gap
            && other.left < self.right + gap
            && self.top < other.bottom + gap
            && other.top < self.bottom + gap
    }

    /// Whether the other lies in this one.
    pub fn holds(&self, other: &Rect) -> bool {
        self.left <= other.left
            && other.right <= self.right
            && self.top <= other.top
            && other.bottom <= self.bottom
    }

    /// The same, moved outwards by `by` CSS pixels on every side.
    pub fn grown(&self, by: f64) -> Rect {
        Rect { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }
}

/// A row of the figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The curves.
    Chart,
    /// The leaders of state 0 or 1.
    Leaders(usize),
    /// The events.
    Events,
    /// The names of the years.
    Years,
    /// One level's strip, by its index in [`LabFigure::strips`].
    Strip(usize),
    /// The institutions.
    Institutions,
}

/// What lies under a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// The row.
    pub panel: Panel,
    /// The time, quarters since the scenario began, within the scenario.
    pub quarter: f64,
}

/// Figures narrower than this (CSS pixels) are laid out for a phone.
pub const PHONE_BELOW: f64 = 600.0;

/// The places of all rows of the Lab's figure at one width.
#[derive(Clone, Debug, PartialEq)]
pub struct LabLayout {
    /// Width of the figure, CSS pixels, at least 200.
    pub width: f64,
    /// Height of the figure, CSS pixels.
    pub height: f64,
    /// Whether this is the phone's layout: short names, the 50 % band only, names of strips above them.
    pub narrow: bool,
    /// The curves.
    pub chart: Rect,
    /// The leaders of state A and B.
    pub leaders: [Rect; 2],
    /// The events.
    pub events: Rect,
    /// The names of the years.
    pub years: Rect,
    /// The levels, in the order of the figure's strips.
    pub strips: Vec<Rect>,
    /// The institutions, if the figure has them.
    pub institutions: Option<Rect>,
    quarters: f64,
    first_january: f64,
    start_year: i32,
    landmarks: Vec<f64>,
}

/// Distances of one layout, CSS pixels.
struct Measure {
    left: f64,
    right: f64,
    top: f64,
    chart: f64,
    bar: f64,
    bar_gap: f64,
    events: f64,
    years: f64,
    strip: f64,
    strip_gap: f64,
    institutions: f64,
    gap: f64,
}

const DESK: Measure = Measure {
    left: 112.0,
    right: 84.0,
    top: 10.0,
    chart: 286.0,
    bar: 27.0,
    bar_gap: 4.0,
    events: 92.0,
    years: 20.0,
    strip: 37.0,
    strip_gap: 5.0,
    institutions: 22.0,
    gap: 14.0,
};

const PHONE: Measure = Measure {
    left: 38.0,
    right: 40.0,
    top: 10.0,
    chart: 204.0,
    bar: 32.0,
    bar_gap: 4.0,
    events: 84.0,
    years: 22.0,
    strip: 37.0,
    strip_gap: 24.0,
    institutions: 24.0,
    gap: 10.0,
};

impl LabLayout {
    /// Lays the figure out for a width in CSS pixels. Less than 200 is treated as 200.
    pub fn new(width: f64, figure: &LabFigure) -> Self {
        let width = if width.is_finite() { width.floor().max(200.0) } else { 200.0 };
        let narrow = width < PHONE_BELOW;
        let m = if narrow { &PHONE } else { &DESK };
        let mut bottom = m.top;
        let mut row = |gap: f64, height: f64| {
            let top = bottom + gap;
            bottom = top + height;
            Rect { left: m.left, top, right: width - m.right, bottom }
        };
        let chart = row(0.0, m.chart);
        // On a phone the years stand under the curves: the strips are a scroll away.
        let years_above = narrow.then(|| row(2.0, m.years));
        let leaders = [row(if narrow { 4.0 } else { m.gap }, m.bar), row(m.bar_gap, m.bar)];
        let events = row(if narrow { m.gap } else { 4.0 }, m.events);
        let years = years_above.unwrap_or_else(|| row(4.0, m.years));
        let strips = (0..figure.strips.len())
            .map(|index| row(if index == 0 && !narrow { 6.0 } else { m.strip_gap }, m.strip))
            .collect();
        let institutions = figure.institutions.as_ref().map(|_| row(m.strip_gap, m.institutions));
        let first_january = f64::from((4 - figure.start_quarter % 4) % 4);
        let mut layout = LabLayout {
            width,
            height: bottom + 8.0,
            narrow,
            chart,
            leaders,
            events,
            years,
            strips,
            institutions,
            quarters: figure.quarters.max(1) as f64,
            first_january,
            start_year: figure.start_year + i32::from(first_january > 0.0),
            landmarks: Vec::new(),
        };
        let turnovers = figure.terms.iter().flat_map(|term| [term.start, term.end]);
        layout.landmarks = turnovers
            .chain(figure.events.iter().map(|event| event.at))
            .filter(|&at| at > 0.0 && at < layout.quarters)
            .collect();
        layout
    }

    /// The length of the time axis, quarters.
    pub fn quarters(&self) -> f64 {
        self.quarters
    }

    /// Where a time stands, CSS pixels from the left of the figure. Not limited to the scenario.
    pub fn x_of(&self, quarter: f64) -> f64 {
        self.chart.left + quarter / self.quarters * self.chart.width()
    }

    /// The time at a distance from the left of the figure, quarters, limited to the scenario.
    pub fn quarter_at(&self, x: f64) -> f64 {
        ((x - self.chart.left) / self.chart.width() * self.quarters).clamp(0.0, self.quarters)
    }

    /// What lies under a point, CSS pixels from the top left of the figure; nothing if the point is not over
    /// the time axis. The gaps between rows belong to the nearer row, so that a pointer loses nothing.
    pub fn locate(&self, x: f64, y: f64) -> Option<Hit> {
        // As far as a finger may miss the ends of the axis.
        const SLACK: f64 = 6.0;
        if !(x >= self.chart.left - SLACK && x <= self.chart.right + SLACK && y >= 0.0 && y <= self.height) {
            return None;
        }
        let distance = |rect: &Rect| (rect.top - y).max(y - rect.bottom).max(0.0);
        let (panel, _) =
            self.panels().into_iter().min_by(|a, b| distance(&a.1).total_cmp(&distance(&b.1)))?;
        Some(Hit { panel, quarter: self.quarter_at(x) })
    }

    /// The nearest turnover or event if it is within `radius` CSS pixels of the time, else the time itself.
    pub fn snap(&self, quarter: f64, radius: f64) -> f64 {
        let distance = |at: f64| (self.x_of(at) - self.x_of(quarter)).abs();
        self.landmarks
            .iter()
            .copied()
            .filter(|&at| distance(at) <= radius)
            .min_by(|&a, &b| distance(a).total_cmp(&distance(b)))
            .unwrap_or(quarter)
    }

    /// Every row with its place, from the top.
    pub fn panels(&self) -> Vec<(Panel, Rect)> {
        let mut panels = vec![
            (Panel::Chart, self.chart),
            (Panel::Leaders(0), self.leaders[0]),
            (Panel::Leaders(1), self.leaders[1]),
            (Panel::Events, self.events),
            (Panel::Years, self.years),
        ];
        panels.extend(self.strips.iter().enumerate().map(|(index, &rect)| (Panel::Strip(index), rect)));
        panels.extend(self.institutions.map(|rect| (Panel::Institutions, rect)));
        panels
    }

    /// The first days of the years within the scenario, quarters.
    fn januaries(&self) -> Vec<f64> {
        let count = ((self.quarters - self.first_january) / 4.0).floor() as usize;
        (0..=count).map(|year| self.first_january + 4.0 * year as f64).collect()
    }

    /// The upright lines of the grid, quarters: every year, or every second, fifth or tenth where lines
    /// would stand closer than 14 CSS pixels.
    pub(super) fn year_lines(&self) -> Vec<f64> {
        let year = self.x_of(4.0) - self.x_of(0.0);
        let every = [1, 2, 5].into_iter().find(|&every| year * f64::from(every) >= 14.0).unwrap_or(10);
        let years = self.januaries().into_iter().zip(self.start_year..);
        years.filter(|(at, number)| *at > 0.0 && number % every == 0).map(|(at, _)| at).collect()
    }

    /// The years that the scenario touches: number, beginning and end in quarters, limited to the scenario.
    pub(super) fn year_spans(&self) -> Vec<(i32, f64, f64)> {
        let before = (self.first_january > 0.0).then_some((self.start_year - 1, 0.0, self.first_january));
        let full = self.januaries().into_iter().zip(self.start_year..);
        before
            .into_iter()
            .chain(full.map(|(start, year)| (year, start, (start + 4.0).min(self.quarters))))
            .filter(|(_, start, end)| end > start)
            .collect()
    }
}
