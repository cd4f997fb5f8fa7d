//! A map of equilibria: what stands over the image of its cells. Axes, the borders between regions, the regions'
//! names, and the point where the settings are.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::style::{Color, RGBAColor};
use plotters_backend::text_anchor::{HPos, VPos};

use super::layout::MapLayout;
use super::spot::Ground;
use super::tint::Tint;
use crate::plot::pen::{Dash, Look, Pen, Stroke};
use crate::plot::sheet::{Drawn, Paper};
use crate::plot::{Rect, TextMeter, Theme};
use crate::text::term;

/// What a map shows.
pub struct MapFigure<'a> {
    /// The axes, across and up.
    pub axes: [MapAxis; 2],
    /// The region of each cell, row after row, the row of the lowest values first.
    pub cells: &'a [u8],
    /// Cells in a row.
    pub columns: usize,
    /// The regions by the number in a cell.
    pub kinds: &'static [Kind],
    /// Lines between regions.
    pub borders: Vec<Border>,
    /// Where the settings are, 0 to 1 along the axes.
    pub point: [f64; 2],
    /// Where one would get from there.
    pub marks: Vec<Mark>,
}

/// An axis of a map.
pub struct MapAxis {
    /// What it counts.
    pub title: String,
    /// Places, 0 to 1 along the axis, and what is written there.
    pub ticks: Vec<(f64, String)>,
}

/// A region.
pub struct Kind {
    /// Its ground.
    pub tint: Tint,
    /// Ids of its names, from the longest to the shortest; a line break where one may break.
    pub names: &'static [&'static str],
}

/// A line between regions.
pub struct Border {
    /// Its points, 0 to 1 along the axes; what lies outside is left out.
    pub points: Vec<[f64; 2]>,
    /// The state whose threshold it is; none if of both.
    pub side: Option<usize>,
    /// Its name, written beside its last point; may be empty.
    pub name: String,
}

/// A place one would get to.
pub struct Mark {
    /// Where, 0 to 1 along the axes.
    pub at: [f64; 2],
    /// One letter.
    pub letter: &'static str,
}

/// Draws what stands over the image of the cells. `layout` is that of the figure's width.
///
/// # Errors
/// What the backend reports.
pub fn draw_map<DB: Pen>(
    area: &DrawingArea<DB, Shift>,
    figure: &MapFigure,
    layout: &MapLayout,
    theme: Theme,
    meter: &TextMeter,
) -> Drawn<DB> {
    let map = Map { paper: Paper::new(area, theme, meter), figure, layout };
    map.axes()?;
    map.borders()?;
    map.way()?;
    let mut taken = vec![Rect::around(layout.place(figure.point), RING + 5.0)];
    taken.extend(figure.marks.iter().map(|mark| Rect::around(layout.place(mark.at), 9.0)));
    map.border_names(&mut taken)?;
    map.region_names(&mut taken)?;
    map.point()
}

/// Radius of the ring around the point, CSS pixels.
const RING: f64 = 8.0;

struct Map<'a, DB: Pen> {
    paper: Paper<'a, DB>,
    figure: &'a MapFigure<'a>,
    layout: &'a MapLayout,
}

impl<DB: Pen> Map<'_, DB> {
    fn axes(&self) -> Drawn<DB> {
        let (paper, plot) = (&self.paper, self.layout.plot);
        let look = Look::new(13.0, paper.palette.ink2);
        let title = Look::new(13.0, paper.palette.ink).weight(600);
        let [across, up] = &self.figure.axes;
        let below = look.anchored(HPos::Center, VPos::Center);
        for (at, text) in &across.ticks {
            let x = self.layout.place([*at, 0.0]).0;
            paper.rule((x, plot.bottom), (x, plot.bottom + 5.0), paper.palette.edge, 1.0)?;
            paper.text(text, &below, (x, plot.bottom + 14.0))?;
        }
        let beside = look.anchored(HPos::Right, VPos::Center);
        for (at, text) in &up.ticks {
            let y = self.layout.place([0.0, *at]).1;
            paper.rule((plot.left - 5.0, y), (plot.left, y), paper.palette.edge, 1.0)?;
            paper.text(text, &beside, (plot.left - 8.0, y))?;
        }
        paper.text(&up.title, &title, (0.0, 9.0))?;
        let right = title.anchored(HPos::Right, VPos::Center);
        paper.text(&across.title, &right, (plot.right, plot.bottom + 33.0))?;
        let edge = paper.palette.edge;
        paper.rule((plot.left, plot.bottom), (plot.right, plot.bottom), edge, 1.2)?;
        paper.rule((plot.left, plot.top), (plot.left, plot.bottom), edge, 1.2)
    }

    /// A's borders are solid, B's dashed, in the states' colours, so that both are seen where they coincide.
    fn borders(&self) -> Drawn<DB> {
        let palette = self.paper.palette;
        for border in &self.figure.borders {
            let (color, dash) = match border.side {
                Some(0) => (RGBAColor::from(palette.states[0]), Dash::Solid),
                Some(_) => (palette.states[1].into(), Dash::Dashes),
                None => (palette.ink.into(), Dash::Solid),
            };
            let inside = border.points.iter().filter(|point| point.iter().all(|x| (0.0..=1.0).contains(x)));
            let places: Vec<_> = inside.map(|&point| self.layout.place(point)).collect();
            let stroke = Stroke { color, width: 2.2 * palette.weight, dash };
            self.paper.trace(places.into_iter(), &stroke)?;
        }
        Ok(())
    }

    /// Fine dots from the axes to the point, and from there to the marks.
    fn way(&self) -> Drawn<DB> {
        let (paper, plot) = (&self.paper, self.layout.plot);
        let stroke = Stroke::solid(paper.palette.ink, 1.3).dashed(Dash::FineDots);
        let (x, y) = self.layout.place(self.figure.point);
        paper.trace([(plot.left, y), (x, y), (x, plot.bottom)].into_iter(), &stroke)?;
        for mark in &self.figure.marks {
            paper.trace([(x, y), self.layout.place(mark.at)].into_iter(), &stroke)?;
        }
        Ok(())
    }

    fn name_look(&self, size: f64) -> Look {
        Look::new(size, self.paper.palette.ink)
            .halo(self.paper.palette.background.mix(0.72), 3.5)
            .anchored(HPos::Center, VPos::Center)
    }

    fn border_names(&self, taken: &mut Vec<Rect>) -> Drawn<DB> {
        let plot = self.layout.plot;
        for border in &self.figure.borders {
            let inside = |point: &&[f64; 2]| point.iter().all(|x| (0.0..=1.0).contains(x));
            let (Some(&end), false) = (border.points.iter().rfind(inside), border.name.is_empty()) else {
                continue;
            };
            let look = Look { size: 13.0, ..self.name_look(13.0) }.weight(700);
            let color = border.side.map_or(self.paper.palette.ink, |side| self.paper.palette.states[side]);
            let look = Look { color: color.into(), ..look };
            let half = self.paper.width(&border.name, &look) / 2.0;
            let (x, y) = self.layout.place(end);
            // Beside the end first, then further in until nothing is touched.
            let free = (0..12).flat_map(|row| [1.0, -1.0].map(|side| (side, 12.0 + 17.0 * f64::from(row))));
            for (side, down) in free {
                let at = (
                    (x + side * (half + 7.0)).clamp(plot.left + half + 4.0, plot.right - half - 4.0),
                    (y + down).clamp(plot.top + 10.0, plot.bottom - 10.0),
                );
                let rect = self.paper.extent(&border.name, &look, at);
                if taken.iter().all(|other| !other.is_near(&rect, 1.0)) {
                    self.paper.text(&border.name, &look, at)?;
                    taken.push(rect);
                    break;
                }
            }
        }
        Ok(())
    }

    fn region_names(&self, taken: &mut Vec<Rect>) -> Drawn<DB> {
        const LINE: f64 = 16.0;
        let MapFigure { cells, columns, kinds, .. } = *self.figure;
        let ground = Ground { cells, columns, plot: self.layout.plot };
        let look = self.name_look(13.5).weight(600);
        // The dotted lines may be written over where there is no other place.
        let (x, y) = self.layout.place(self.figure.point);
        let plot = self.layout.plot;
        let mut clear = taken.to_vec();
        clear.push(Rect { left: plot.left, top: y - 1.0, right: x, bottom: y + 1.0 });
        clear.push(Rect { left: x - 1.0, top: y, right: x + 1.0, bottom: plot.bottom });
        for (kind, middle) in ground.middles(kinds.len()).into_iter().enumerate() {
            let (Some(middle), region) = (middle, &kinds[kind]) else { continue };
            let tries = [true, false].into_iter().flat_map(|strict| {
                let names = region.names.iter().map(|id| term(id));
                names.map(move |name| (name, strict))
            });
            for (name, strict) in tries {
                let lines = name.split('\n');
                let width =
                    lines.clone().fold(0.0, |width: f64, line| width.max(self.paper.width(line, &look)));
                let height = LINE * lines.clone().count() as f64;
                if let Some((x, y)) =
                    ground.spot(kind as u8, middle, (width, height), if strict { &clear } else { taken })
                {
                    for (row, line) in lines.enumerate() {
                        self.paper.text(line, &look, (x, y + LINE * (row as f64 + 0.5) - height / 2.0))?;
                    }
                    let (left, top) = (x - width / 2.0, y - height / 2.0);
                    let rect = Rect { left, top, right: left + width, bottom: top + height };
                    clear.push(rect);
                    taken.push(rect);
                    break;
                }
            }
        }
        Ok(())
    }

    fn point(&self) -> Drawn<DB> {
        let palette = self.paper.palette;
        let look = self.name_look(13.0).weight(700);
        for mark in &self.figure.marks {
            let at = self.layout.place(mark.at);
            self.paper.dot(at, 7.0, palette.background.into())?;
            self.paper.text(mark.letter, &Look { halo: None, ..look }, at)?;
        }
        let at = self.layout.place(self.figure.point);
        self.paper.dot(at, RING, palette.ink.into())?;
        self.paper.dot(at, RING - 4.6, palette.background.into())
    }
}
