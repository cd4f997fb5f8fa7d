//! The ring: one place of the maps, where the Lab's settings are or where a hand put it.

use super::{Follow, MapTab, lab_levers, reading};
use crate::analysis::Knob;
use crate::plot::Rect;
use crate::plot::map::Spot;

/// The ring: where the Lab's settings are, or where a hand put it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Ring {
    Lab,
    /// Places along the axes.
    Cell([usize; 2]),
}

impl MapTab {
    /// Where the ring stands in every map, CSS pixels.
    pub fn rings(&self) -> Vec<(f64, f64)> {
        match (&self.curves, self.figure.ring) {
            (Some(_), Some(spot)) => {
                let layout = &self.curve_layout;
                vec![(layout.x(spot.across), layout.plot.middle())]
            }
            (None, Some(spot)) => (0..self.figure.maps.len()).map(|n| self.layout.place(n, spot)).collect(),
            _ => Vec::new(),
        }
    }

    /// The cells next to a place, if it is on a map: along the axes.
    fn cell_at(&self, x: f64, y: f64, map: Option<usize>) -> Option<[usize; 2]> {
        let swept = self.swept.as_ref()?;
        let spot = if self.curves.is_some() {
            let layout = &self.curve_layout;
            let inside = layout.plot.grown(24.0).holds(&Rect::around((x.min(layout.plot.right), y), 0.0));
            (inside || map.is_some())
                .then(|| Spot { across: layout.locate(x, swept.axes[0].none), up: Some(0.0) })?
        } else {
            match map {
                Some(map) => self.layout.nearest(map, x, y),
                None => self.layout.locate(x, y, 6.0)?.1,
            }
        };
        Some(reading::place_of(swept, spot))
    }

    /// Moves the ring to the cell next to a place; a drag stays with the map it began on. Whether there is one.
    pub fn press(&mut self, x: f64, y: f64, map: Option<usize>) -> bool {
        let Some(cell) = self.cell_at(x, y, map) else { return false };
        self.move_ring(Ring::Cell(cell));
        true
    }

    /// What stands at a place, in words.
    pub fn hover(&self, x: f64, y: f64) -> Option<String> {
        let cell = self.cell_at(x, y, None)?;
        Some(self.reading_of(cell))
    }

    /// Moves the ring by cells, to the next one first where it stands between them.
    pub fn step(&mut self, across: i32, up: i32) {
        let Some(swept) = &self.swept else { return };
        let mut cell = match self.ring {
            Ring::Cell(cell) => cell,
            Ring::Lab => reading::place_of(swept, self.spot()),
        };
        for (n, by) in [across, up].into_iter().enumerate() {
            let places = swept.axes.get(n).map_or(1, |axis| axis.places());
            cell[n] = (cell[n] as i64 + i64::from(by)).clamp(0, places as i64 - 1) as usize;
        }
        self.move_ring(Ring::Cell(cell));
    }

    /// The ring goes back to where the Lab's settings are.
    pub fn release(&mut self) {
        self.move_ring(Ring::Lab);
    }

    fn move_ring(&mut self, ring: Ring) {
        if ring == self.ring {
            return;
        }
        self.ring = ring;
        let (spot, texts) = (self.spot(), self.ring_texts());
        self.figure.ring = self.swept.as_ref().map(|_| spot);
        for (map, text) in self.figure.maps.iter_mut().zip(&texts) {
            map.ring.clone_from(text);
        }
        if let Some(curves) = &mut self.curves {
            curves.ring = self.swept.as_ref().map(|_| (spot.across, texts));
        }
        self.dirty.ring = true;
    }

    /// The values of the knobs on the axes where the Lab is, by their places along the axes; `None` beyond every number.
    pub(super) fn places_of(&self, follow: &Follow) -> [Option<f64>; 2] {
        let place = |n: usize, knob: &Knob| match self.choice.value(knob, follow) {
            0.0 if knob.id() == lab_levers::IDS[0] => None,
            value => Some(self.choice.along(n, value)),
        };
        [place(0, &self.choice.across), self.choice.up.as_ref().map_or(Some(0.0), |knob| place(1, knob))]
    }
}
