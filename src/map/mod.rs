//! The session of the Map tab: what is varied and read, the question that this is, and pictures and sentences of what
//! is known. Pure: no browser, no clock; whoever computes the question hands in what it says.
//!
//! Reading order: [`choice`] is what a person chooses, `field` makes maps of numbers, `axes` names their places,
//! `words` and `table` say them, `ring` is the place of which they say more. [`levers`] has the small curves over the Lab's three levers.

mod axes;
pub mod choice;
mod export;
mod field;
pub mod levers;
mod reading;
mod ring;
mod table;
mod words;

pub use axes::Mark;
pub use choice::{Choice, Mode};
pub use levers::LeverCurves;

use crate::analysis::sweep::Swept;
use crate::lab::picture::hues;
use crate::lab::{Settings, levers as lab_levers};
use crate::plot::map::{
    CurveFigure, CurveLayout, CurveLine, Image, MapPlace, Ramp, Strip, SweepFigure, SweepLayout, SweepMap,
    draw_curves, draw_map, draw_ring, paint,
};
use crate::plot::{MeasureText, PaintError, Recorder, Rect, TextMeter, Theme, TheoryHue};
use crate::text::say;
use crate::theory::Theory;
use ring::Ring;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::rc::Rc;

/// What the tab follows of the Lab.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Follow {
    /// What a person has set.
    pub settings: Settings,
    /// The names of the case's two states.
    pub sides: [String; 2],
    /// The case's title with its years.
    pub title: String,
    /// The three levers.
    pub levers: Vec<FollowLever>,
    /// The case's values of the components on the axes, by id.
    pub values: Vec<(String, f64)>,
}

/// What is followed of a lever.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct FollowLever {
    pub id: String,
    /// 0 to 1 along its track, in the case.
    pub position: f64,
    pub ticks: Vec<Mark>,
}

/// What is stale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Dirty {
    pub base: bool,
    pub ring: bool,
}

/// The session.
pub struct MapTab {
    choice: Choice,
    follow: Follow,
    swept: Option<Swept>,
    /// The settings as the Lab has them, run by themselves.
    here: Option<Swept>,
    ring: Ring,
    figure: SweepFigure,
    curves: Option<CurveFigure>,
    layout: SweepLayout,
    curve_layout: CurveLayout,
    images: Vec<(Rect, Image)>,
    width: f64,
    theme: Theme,
    meter: Rc<TextMeter>,
    layers: [Recorder; 2],
    dirty: Dirty,
    /// Whether the images have to be painted anew.
    repaint: bool,
}

impl MapTab {
    /// With nothing known: leadership change across, public enmity up, durable cooperation.
    pub fn new(measure: impl MeasureText + 'static) -> Self {
        let meter = Rc::new(TextMeter::new(measure));
        let recorder = || Recorder::new(Rc::clone(&meter));
        let mut tab = MapTab {
            choice: Choice::default(),
            follow: Follow::default(),
            swept: None,
            here: None,
            ring: Ring::Lab,
            figure: SweepFigure {
                maps: Vec::new(),
                axes: [axes::empty(), axes::empty()],
                ramp: Ramp::Chance,
                names: Default::default(),
                ring: None,
            },
            curves: None,
            layout: SweepLayout::new(888.0, 2, None),
            curve_layout: CurveLayout::new(888.0, false),
            images: Vec::new(),
            width: 888.0,
            theme: Theme::Light,
            layers: [recorder(), recorder()],
            meter,
            dirty: Dirty { base: true, ring: true },
            repaint: true,
        };
        tab.build();
        tab
    }

    /// One of the two compared theories.
    fn theory(&self, slot: usize) -> &'static Theory {
        self.follow.settings.theory(slot)
    }

    fn hues(&self) -> [TheoryHue; 2] {
        hues([0, 1].map(|slot| self.theory(slot).family))
    }

    /// The slots of the theories that are asked about: one where the other does not have the outcome.
    fn slots(&self) -> Vec<usize> {
        self.choice.slots(&self.follow.settings)
    }

    /// Which maps are shown: slots, or `None` for the difference.
    fn shown(&self) -> Vec<Option<usize>> {
        let slots = self.slots();
        match self.choice.mode {
            Mode::Difference if slots.len() == 2 && self.choice.up.is_some() => vec![None],
            _ => slots.into_iter().map(Some).collect(),
        }
    }

    /// Another choice; what was known is of another question where that has changed.
    ///
    /// # Errors
    /// One sentence; the choice stays as it was.
    pub fn choose(&mut self, what: &str, value: &str) -> Result<(), String> {
        let before = self.choice.clone();
        self.choice.set(what, value)?;
        if before != (Choice { mode: before.mode, ..self.choice.clone() }) {
            self.ring = Ring::Lab;
            self.forget(false);
        }
        self.build();
        Ok(())
    }

    /// What of the choice travels with a view.
    pub fn kept(&self) -> Option<BTreeMap<&'static str, String>> {
        self.choice.kept()
    }

    /// Takes the choice up that travelled with a view, or the first one.
    ///
    /// # Errors
    /// One sentence; the choice stays as it was.
    pub fn restore(&mut self, kept: &serde_json::Value) -> Result<(), String> {
        let choice = Choice::restored(kept)?;
        if choice != self.choice {
            self.choice = choice;
            self.ring = Ring::Lab;
            self.forget(false);
        }
        Ok(())
    }

    /// What is read, in which theories and of which runs: what stands beside the maps follows it.
    pub fn asked(&self) -> serde_json::Value {
        let [a, b] = self.sides();
        let slot = match self.slots()[..] {
            [slot] => Some(slot),
            _ => None,
        };
        let outcome = self.choice.outcome;
        serde_json::json!({ "outcome": outcome, "name": outcome.name([&a, &b]), "slot": slot, "open": !self.choice.case })
    }

    /// What the Lab has open now.
    pub fn follow(&mut self, follow: Follow) {
        if follow == self.follow {
            return;
        }
        if self.places_of(&follow) != self.places_of(&self.follow) {
            self.ring = Ring::Lab;
        }
        self.follow = follow;
        self.build();
    }

    /// The questions that are put now, the main one first.
    pub fn questions(&self) -> Vec<serde_json::Value> {
        self.choice.questions(&self.follow.settings)
    }

    /// The names of the two states.
    pub fn states(&self) -> [String; 2] {
        self.sides()
    }

    /// Nothing is known any more of the settings as they are, and of all places either unless `here` alone is another.
    pub fn forget(&mut self, here: bool) {
        self.here = None;
        if !here {
            self.swept = None;
        }
        self.build();
    }

    /// What is known of the question: of its places, or of the settings as they are.
    pub fn take(&mut self, swept: Swept) {
        if swept.axes.is_empty() {
            self.here = Some(swept);
        } else {
            self.swept = Some(swept);
        }
        self.build();
    }

    /// Sets the figure's width, CSS pixels, and returns its height.
    pub fn resize(&mut self, width: f64) -> f64 {
        self.width = width;
        self.build();
        self.height()
    }

    /// The figure's height, CSS pixels.
    pub fn height(&self) -> f64 {
        if self.choice.up.is_some() { self.layout.height } else { self.curve_layout.height }
    }

    /// Sets the palette.
    pub fn set_theme(&mut self, theme: Theme) {
        self.theme = theme;
        self.repaint = true;
        self.dirty = Dirty { base: true, ring: true };
    }

    /// Texts have other widths: fonts have arrived.
    pub fn fonts_changed(&mut self) {
        self.meter.forget();
        self.dirty = Dirty { base: true, ring: true };
    }

    /// Makes the figure of what is chosen and known.
    fn build(&mut self) {
        let hues = self.hues();
        let shown = self.shown();
        let axes = self.axes();
        let names = [0, 1].map(|slot| self.theory(slot).name().to_owned());
        if self.choice.up.is_none() {
            self.curve_layout = CurveLayout::new(self.width, axes[0].beyond.is_some());
            let lines = shown.iter().flatten().map(|&slot| self.curve(slot, hues[slot])).collect();
            let ring = self.swept.as_ref().map(|_| (self.spot().across, self.ring_texts()));
            self.curves = Some(CurveFigure { lines, axis: Some(axes[0].clone()), ring });
        } else {
            self.curves = None;
        }
        let strip = match (&axes[0].beyond, &axes[1].beyond) {
            (Some(_), _) => Some(Strip::Right),
            (_, Some(_)) => Some(Strip::Top),
            _ => None,
        };
        self.layout = SweepLayout::new(self.width, shown.len(), strip);
        let ramp = if shown == [None] { Ramp::Difference(hues) } else { Ramp::Chance };
        let texts = self.ring_texts();
        let maps = shown.iter().zip(texts).map(|(&what, ring)| {
            let (field, strip) = field::fields(self.swept.as_ref(), self.slot_in_answer(what));
            let title = match what {
                Some(slot) => names[slot].clone(),
                None => say!("map-less", second = &names[1], first = &names[0]),
            };
            let strip = strip.map(|strip| strip.smoothed());
            SweepMap { title, hue: what.map(|slot| hues[slot]), field: field.smoothed(), strip, ring }
        });
        let maps = maps.collect();
        let ring = self.swept.as_ref().map(|_| self.spot());
        self.figure = SweepFigure { maps, axes, ramp, names, ring };
        self.repaint = true;
        self.dirty = Dirty { base: true, ring: true };
    }

    /// The place of a slot among the theories of an answer; `None` for the difference.
    fn slot_in_answer(&self, what: Option<usize>) -> Option<usize> {
        what.map(|slot| self.slots().iter().position(|&asked| asked == slot).unwrap_or(0))
    }

    fn curve(&self, slot: usize, hue: TheoryHue) -> CurveLine {
        let name = self.theory(slot).name().to_owned();
        let mut line = CurveLine { hue, name, points: Vec::new(), beyond: None };
        let at = self.slot_in_answer(Some(slot)).unwrap_or(0);
        if let Some(swept) = &self.swept {
            line.fill(swept, at);
        }
        line
    }

    /// Draws what is stale and says what was.
    ///
    /// # Errors
    /// What could not be drawn, as a sentence.
    pub fn frame(&mut self) -> Result<Dirty, String> {
        let dirty = std::mem::take(&mut self.dirty);
        if std::mem::take(&mut self.repaint) {
            self.paint_images();
        }
        let refuse = |error: PaintError| say!("map-not-drawn", why = error.to_string());
        let (theme, meter) = (self.theme, Rc::clone(&self.meter));
        let (width, height) = (self.width, self.height());
        let [base, ring] = &mut self.layers;
        for layer in [&mut *base, &mut *ring] {
            layer.resize(width, height);
        }
        if let Some(curves) = &self.curves {
            let layout = &self.curve_layout;
            base.paint(|area| draw_curves(area, curves, layout, theme, &meter)).map_err(refuse)?;
            ring.clear();
            return Ok(Dirty { base: dirty.base || dirty.ring, ring: dirty.ring });
        }
        let (figure, layout) = (&self.figure, &self.layout);
        if dirty.base {
            base.paint(|area| draw_map(area, figure, layout, theme, &meter)).map_err(refuse)?;
        }
        if dirty.ring {
            ring.paint(|area| draw_ring(area, figure, layout, theme, &meter)).map_err(refuse)?;
        }
        Ok(dirty)
    }

    fn paint_images(&mut self) {
        let mut kept = std::mem::take(&mut self.images).into_iter().map(|(_, image)| image);
        if self.curves.is_some() {
            return;
        }
        for (map, MapPlace { plot, strip }) in self.figure.maps.iter().zip(&self.layout.maps) {
            for (field, rect) in [(Some(&map.field), Some(plot)), (map.strip.as_ref(), strip.as_ref())] {
                if let (Some(field), Some(rect)) = (field, rect)
                    && field.rows() > 0
                {
                    let mut image = kept.next().unwrap_or_default();
                    paint(field, self.figure.ramp, self.theme, &mut image);
                    self.images.push((*rect, image));
                }
            }
        }
    }

    /// A layer's picture: 0 what stands, 1 the ring.
    pub fn layer(&self, layer: usize) -> &Recorder {
        &self.layers[layer.min(1)]
    }

    /// The cells: where they stand, CSS pixels, and their image.
    pub fn images(&self) -> &[(Rect, Image)] {
        &self.images
    }
}
