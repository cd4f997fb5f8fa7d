//! Where the maps stand, and the way back from a place to their settings.

use crate::plot::Rect;

/// Figures narrower than this (CSS pixels) have one map below the other.
const STACKED_BELOW: f64 = 620.0;

/// Room of a strip and between it and its map, CSS pixels.
const STRIP: f64 = 34.0;
const STRIP_GAP: f64 = 10.0;

/// On which side of a map the strip lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strip {
    /// Beyond the end of the axis across.
    Right,
    /// Beyond the end of the axis up.
    Top,
}

/// A place on a map, 0 to 1 across and up; `None` is the strip beyond the axis's end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Across.
    pub across: Option<f64>,
    /// Up.
    pub up: Option<f64>,
}

/// Where one map stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapPlace {
    /// The cells between the ends of the axes.
    pub plot: Rect,
    /// The cells beyond one of them.
    pub strip: Option<Rect>,
}

/// The places of all parts at one width.
#[derive(Clone, Debug, PartialEq)]
pub struct SweepLayout {
    /// Width of the figure, CSS pixels.
    pub width: f64,
    /// Height of the figure, CSS pixels.
    pub height: f64,
    /// Whether the maps stand one below the other, and the title of the axis up above each.
    pub stacked: bool,
    /// The maps.
    pub maps: Vec<MapPlace>,
    /// The colours from the lowest to the highest.
    pub key: Rect,
}

impl SweepLayout {
    /// The layout of one or two maps at a width in CSS pixels; less than 240 is treated as 240.
    pub fn new(width: f64, maps: usize, strip: Option<Strip>) -> Self {
        let width = if width.is_finite() { width.floor().clamp(240.0, 4000.0) } else { 240.0 };
        let stacked = width < STACKED_BELOW;
        let (left, between, right) = if stacked { (42.0, 0.0, 10.0) } else { (72.0, 52.0, 4.0) };
        let (beside, above) = match strip {
            Some(Strip::Right) => (STRIP + STRIP_GAP, 0.0),
            Some(Strip::Top) => (0.0, STRIP + STRIP_GAP),
            None => (0.0, 0.0),
        };
        let columns = if stacked { 1 } else { maps.clamp(1, 2) };
        let room = (width - left - right - between * (columns - 1) as f64) / columns as f64 - beside;
        let across = if stacked { room } else { room.min(if columns == 1 { 560.0 } else { 420.0 }) };
        let tall = if stacked { (across * 0.8).min(320.0) } else { (across * 1.42).min(452.0 - above) };
        // Title; ticks, notes and the axis's own title below.
        let (head, foot) = if stacked { (48.0, 80.0) } else { (34.0, 66.0) };
        let places = (0..maps.max(1)).map(|n| {
            let (column, row) = if stacked { (0, n) } else { (n, 0) };
            let left = left + column as f64 * (across + beside + between);
            let top = head + above + row as f64 * (head + above + tall + foot);
            let plot = Rect { left, top, right: left + across, bottom: top + tall };
            let strip = strip.map(|side| match side {
                Strip::Right => Rect { left: plot.right + STRIP_GAP, right: plot.right + beside, ..plot },
                Strip::Top => Rect { top: plot.top - above, bottom: plot.top - STRIP_GAP, ..plot },
            });
            MapPlace { plot, strip }
        });
        let maps: Vec<_> = places.collect();
        let bottom = maps.last().map_or(0.0, |map| map.plot.bottom) + foot;
        let first = maps[0].plot;
        let key = Rect {
            left: first.left + 34.0,
            top: bottom + 8.0,
            right: first.left + 34.0 + (first.width() - 80.0).min(240.0),
            bottom: bottom + 22.0,
        };
        SweepLayout { width, height: key.bottom + 24.0, stacked, maps, key }
    }

    /// The place of a spot on a map.
    pub fn place(&self, map: usize, spot: Spot) -> (f64, f64) {
        let MapPlace { plot, strip } = self.maps[map];
        let beyond = strip.unwrap_or(plot);
        let x = spot.across.map_or((beyond.left + beyond.right) / 2.0, |at| plot.left + at * plot.width());
        let y = spot.up.map_or(beyond.middle(), |at| plot.bottom - at * plot.height());
        (x, y)
    }

    /// The map and the spot at a place; `None` if it is farther away from every map than `reach`, CSS pixels.
    pub fn locate(&self, x: f64, y: f64, reach: f64) -> Option<(usize, Spot)> {
        let here = Rect::around((x, y), 0.0);
        self.maps.iter().enumerate().find_map(|(map, MapPlace { plot, strip })| {
            let inside = |at: f64| at.clamp(0.0, 1.0);
            let across = inside((x - plot.left) / plot.width());
            let up = inside((plot.bottom - y) / plot.height());
            let near = |rect: &Rect| rect.grown(reach).holds(&here);
            match strip {
                // Half way between a map and its strip one changes into the other.
                Some(strip) if near(strip) && x > plot.right + STRIP_GAP / 2.0 => {
                    Some((map, Spot { across: None, up: Some(up) }))
                }
                Some(strip) if near(strip) && strip.bottom < plot.top && y < plot.top - STRIP_GAP / 2.0 => {
                    Some((map, Spot { across: Some(across), up: None }))
                }
                _ => near(plot).then_some((map, Spot { across: Some(across), up: Some(up) })),
            }
        })
    }

    /// The map whose plot, strip or margins a drag that began there stays with, and the spot next to a place.
    pub fn nearest(&self, map: usize, x: f64, y: f64) -> Spot {
        let MapPlace { plot, strip } = self.maps[map.min(self.maps.len() - 1)];
        let across = ((x - plot.left) / plot.width()).clamp(0.0, 1.0);
        let up = ((plot.bottom - y) / plot.height()).clamp(0.0, 1.0);
        match strip {
            Some(strip) if strip.left > plot.right && x > plot.right + STRIP_GAP / 2.0 => {
                Spot { across: None, up: Some(up) }
            }
            Some(strip) if strip.bottom < plot.top && y < plot.top - STRIP_GAP / 2.0 => {
                Spot { across: Some(across), up: None }
            }
            _ => Spot { across: Some(across), up: Some(up) },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leaves_the_sheet_and_no_map_covers_another_at_any_width() {
        for width in [200.0, 320.0, 358.0, 619.0, 620.0, 840.0, 888.0, 1400.0] {
            for strip in [None, Some(Strip::Right), Some(Strip::Top)] {
                for maps in [1, 2] {
                    let layout = SweepLayout::new(width, maps, strip);
                    let sheet = Rect { left: 0.0, top: 0.0, right: layout.width, bottom: layout.height };
                    let mut rects: Vec<Rect> = vec![layout.key];
                    for map in &layout.maps {
                        assert!(map.plot.width() > 120.0 && map.plot.height() > 90.0, "{layout:?}");
                        rects.extend([Some(map.plot), map.strip].into_iter().flatten());
                    }
                    for (n, rect) in rects.iter().enumerate() {
                        assert!(sheet.holds(rect), "{width} {rect:?}");
                        assert!(rects[..n].iter().all(|other| !other.is_near(rect, 0.0)), "{layout:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_place_leads_back_to_its_spot() {
        for strip in [Some(Strip::Right), Some(Strip::Top)] {
            let layout = SweepLayout::new(888.0, 2, strip);
            let beyond = match strip {
                Some(Strip::Right) => Spot { across: None, up: Some(0.25) },
                _ => Spot { across: Some(0.75), up: None },
            };
            for spot in [Spot { across: Some(0.5), up: Some(0.25) }, beyond] {
                for map in 0..2 {
                    let (x, y) = layout.place(map, spot);
                    assert_eq!(layout.locate(x, y, 4.0), Some((map, spot)));
                    assert_eq!(layout.nearest(map, x, y), spot);
                }
            }
            assert_eq!(layout.locate(0.0, 0.0, 12.0), None);
        }
    }
}
