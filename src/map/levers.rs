//! The small curves over the Lab's three levers: the chance of durable cooperation that each setting would give, in
//! unscripted runs of a typical rivalry.

use super::choice::RUNS;
use super::reading::percent;
use crate::analysis::sweep::Swept;
use crate::analysis::{Knob, Outcome};
use crate::lab::picture::hues;
use crate::lab::settings::Quantity;
use crate::lab::{Settings, levers};
use crate::plot::map::{CurveFigure, CurveLayout, CurveLine, draw_curves};
use crate::plot::{MeasureText, PaintError, Recorder, TextMeter, Theme};
use crate::text::{say, term};
use serde_json::{Value, json};
use std::rc::Rc;

/// Values along a lever.
const STEPS: usize = 13;

/// Height of a curve, CSS pixels.
const HEIGHT: f64 = 26.0;

/// One lever's curve.
struct Curve {
    swept: Option<Swept>,
    recorder: Recorder,
    width: f64,
    reach: f64,
    stale: bool,
}

/// The curves over the three levers.
pub struct LeverCurves {
    settings: Settings,
    curves: [Curve; 3],
    theme: Theme,
    meter: Rc<TextMeter>,
}

impl LeverCurves {
    /// Nothing is known yet.
    pub fn new(measure: impl MeasureText + 'static) -> Self {
        let meter = Rc::new(TextMeter::new(measure));
        let curve = |_| Curve {
            swept: None,
            recorder: Recorder::new(Rc::clone(&meter)),
            width: 0.0,
            reach: 0.0,
            stale: true,
        };
        let curves = [0, 1, 2].map(curve);
        LeverCurves { settings: Settings::default(), curves, theme: Theme::Light, meter }
    }

    /// What the Lab has set. Returns the question of each lever: its own setting does not count, nor does what decides
    /// no answer.
    pub fn follow(&mut self, settings: Settings) -> Vec<Value> {
        if settings.theories != self.settings.theories {
            for curve in &mut self.curves {
                curve.stale = true;
            }
        }
        self.settings = settings;
        let question = |id: &&str| {
            let mut settings =
                Settings { run: 0, quantity: Quantity::AInB, record: None, ..self.settings.clone() };
            *levers::setting_mut(&mut settings, id) = None;
            json!({
                "study": "sweep", "open": true, "runs": RUNS, "settings": settings,
                "ask": { "across": { "knob": id, "steps": STEPS }, "outcome": Outcome::Durable },
            })
        };
        levers::IDS.iter().map(question).collect()
    }

    /// What is known of a lever; nothing takes it back.
    pub fn take(&mut self, lever: usize, swept: Option<Swept>) {
        let curve = &mut self.curves[lever.min(2)];
        curve.swept = swept;
        curve.stale = true;
    }

    /// Sets the width of a lever's track and half that of its thumb, CSS pixels; returns the height of the curve.
    pub fn resize(&mut self, lever: usize, width: f64, reach: f64) -> f64 {
        let curve = &mut self.curves[lever.min(2)];
        (curve.width, curve.reach, curve.stale) = (width.clamp(0.0, 4000.0), reach, true);
        HEIGHT
    }

    /// Sets the palette.
    pub fn set_theme(&mut self, theme: Theme) {
        self.theme = theme;
        for curve in &mut self.curves {
            curve.stale = true;
        }
    }

    /// Draws what is stale and says which curves were.
    ///
    /// # Errors
    /// What could not be drawn, as a sentence.
    pub fn frame(&mut self) -> Result<[bool; 3], String> {
        let hues = hues([0, 1].map(|slot| self.settings.theory(slot).family));
        let mut drawn = [false; 3];
        for (n, curve) in self.curves.iter_mut().enumerate() {
            if !std::mem::take(&mut curve.stale) || curve.width < 40.0 {
                continue;
            }
            let end = levers::position(levers::IDS[n], levers::range(levers::IDS[n]).1);
            let layout = CurveLayout::over_slider(curve.width, HEIGHT, curve.reach, end);
            let line = |slot: usize| {
                let mut line =
                    CurveLine { hue: hues[slot], name: String::new(), points: Vec::new(), beyond: None };
                if let Some(swept) = &curve.swept {
                    line.fill(swept, slot);
                }
                line
            };
            let lines = if curve.swept.is_some() { vec![line(0), line(1)] } else { Vec::new() };
            let figure = CurveFigure { lines, axis: None, ring: None };
            curve.recorder.resize(curve.width, HEIGHT);
            let (theme, meter) = (self.theme, &self.meter);
            let refuse = |error: PaintError| say!("lever-curve-not-drawn", why = error.to_string());
            curve.recorder.paint(|area| draw_curves(area, &figure, &layout, theme, meter)).map_err(refuse)?;
            drawn[n] = true;
        }
        Ok(drawn)
    }

    /// A lever's picture.
    pub fn recorder(&self, lever: usize) -> &Recorder {
        &self.curves[lever.min(2)].recorder
    }

    /// A lever's curve in words; empty while nothing is known.
    pub fn words(&self, lever: usize) -> String {
        let lever = lever.min(2);
        let Some(swept) = &self.curves[lever].swept else { return String::new() };
        let Ok(knob) = Knob::find(levers::IDS[lever]) else { return String::new() };
        let names = [0, 1].map(|slot| self.settings.theory(slot).name());
        let axis = &swept.axes[0];
        let count = axis.values.len();
        let mut told = Vec::new();
        let wanted = [0, count / 4, count / 2, 3 * count / 4, count - 1];
        for place in wanted.into_iter().chain(axis.none.then_some(count)) {
            let [first, second] = [0, 1].map(|theory| swept.points.estimate(theory, place));
            if let (Some([first, ..]), Some([second, ..])) = (first, second) {
                let value = axis.values.get(place).copied().unwrap_or(0.0);
                let (first, second) = (percent(first), percent(second));
                told.push(say!(
                    "lever-curve-point",
                    value = knob.show(value),
                    first = first,
                    second = second
                ));
            }
        }
        if told.is_empty() {
            return String::new();
        }
        let points = told.join(term("between-parts"));
        say!("lever-curve", first = names[0], second = names[1], runs = RUNS, points = points)
    }
}
