//! The session of the games: settings in, checked games, sentences and figures out. Pure: no browser, no clock.
//!
//! Settings that make no security dilemma never become the session's: the last good ones stay, with their pictures,
//! and a sentence says why. Reading order: [`settings`], [`dyad`], then one file a figure.

pub mod dyad;
mod picture;
mod reassurance_map;
pub mod settings;
mod statics;
mod structure_map;
mod trap;
mod trust_map;
mod view;

pub use dyad::Dyad;
pub use picture::Picture;
pub use settings::{Setting, Settings};
pub use view::{FigureView, Slider, View};

use crate::plot::{MeasureText, PaintError, TextMeter, Theme};
use crate::text::{say, short};
use std::rc::Rc;

/// Cells in a row and in a column of a map.
pub const SIZE: usize = 200;

/// Two probabilities closer than this are tied, as in [`crate::kydd`].
const TIE: f64 = 1e-9;

/// What a figure says.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// Its name.
    pub title: &'static str,
    /// The finding: one or two sentences.
    pub finding: String,
    /// What else must be known to read it.
    pub note: String,
    /// The picture in words.
    pub description: String,
}

/// The four figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
pub enum Figure {
    /// Equilibria over cost of conflict and first-strike advantage.
    Structure,
    /// Equilibria over both states' trust.
    Trust,
    /// Paths of trust.
    Trap,
    /// The size of a first step against trust.
    Reassurance,
}

impl Figure {
    /// All, in the order in which they are shown.
    pub const ALL: [Figure; 4] = [Figure::Structure, Figure::Trust, Figure::Trap, Figure::Reassurance];

    /// The settings on its axes, across and up; paths have none.
    fn axes(self) -> Option<[Setting; 2]> {
        match self {
            Figure::Structure => Some([Setting::Cost, Setting::FirstStrikeA]),
            Figure::Trust => Some([Setting::TrustA, Setting::TrustB]),
            Figure::Trap => None,
            Figure::Reassurance => Some([Setting::Share, Setting::TrustA]),
        }
    }

    /// Whether a setting changes its picture.
    fn shows(self, setting: Setting) -> bool {
        match setting {
            Setting::Noise => self == Figure::Trap,
            Setting::Alpha | Setting::Beta => self == Figure::Trust,
            Setting::Share => self == Figure::Reassurance,
            Setting::TrustB => self != Figure::Reassurance,
            Setting::GainExpansionist => matches!(self, Figure::Structure | Figure::Reassurance),
            _ => true,
        }
    }
}

/// Why a change was not taken over, and where to say so.
#[derive(Clone, Debug, PartialEq)]
struct Refusal {
    at: Place,
    sentence: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Slider(Setting),
    Map(Figure),
}

/// The session.
pub struct Games {
    settings: Settings,
    dyad: Dyad,
    refusal: Option<Refusal>,
    /// What was changed last, for who does not see it.
    changed: Vec<Setting>,
    runs: trap::Runs,
    theme: Theme,
    meter: Rc<TextMeter>,
    pictures: Vec<Picture>,
    stale: [bool; 4],
}

impl Games {
    /// The games at their default settings.
    ///
    /// # Errors
    /// Never, unless the defaults are no security dilemma.
    pub fn new(measure: impl MeasureText + 'static) -> Result<Self, String> {
        let settings = Settings::default();
        let meter = Rc::new(TextMeter::new(measure));
        Ok(Games {
            dyad: Dyad::new(&settings)?,
            settings,
            refusal: None,
            changed: Vec::new(),
            runs: trap::Runs::default(),
            theme: Theme::Light,
            pictures: Figure::ALL.iter().map(|_| Picture::new(&meter)).collect(),
            meter,
            stale: [true; 4],
        })
    }

    /// The settings that hold.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The games that are played.
    pub fn dyad(&self) -> &Dyad {
        &self.dyad
    }

    /// Takes settings over if they make a security dilemma.
    fn apply(&mut self, settings: Settings) -> Result<(), String> {
        let dyad = Dyad::new(&settings)?;
        self.changed.clear();
        for setting in Setting::ALL {
            if settings.get(setting) != self.settings.get(setting) {
                self.changed.push(setting);
                for figure in Figure::ALL {
                    self.stale[figure as usize] |= figure.shows(setting);
                }
            }
        }
        (self.settings, self.dyad, self.refusal) = (settings, dyad, None);
        Ok(())
    }

    /// Sets a number from what a person typed.
    ///
    /// # Errors
    /// One sentence with what is wrong; nothing has changed then.
    pub fn set(&mut self, id: &str, text: &str) -> Result<(), String> {
        let setting = Setting::find(id).ok_or_else(|| say!("games-unknown", id = id))?;
        let value = setting.parse(text)?;
        let kept = setting.text(self.settings.get(setting));
        let kept = |sentence| say!("games-kept", sentence = sentence, value = kept);
        self.apply(self.settings.with(setting, value)).map_err(kept)
    }

    /// Moves a slider to a position of its track, 0 to 1. Where there is no security dilemma any more it stops.
    pub fn set_position(&mut self, id: &str, position: f64) {
        let Some(setting) = Setting::find(id) else { return };
        self.slide(setting, position * setting.high());
    }

    /// Moves a slider by steps of its grid, stopping as in [`Games::set_position`].
    pub fn step(&mut self, id: &str, steps: f64) {
        let Some(setting) = Setting::find(id) else { return };
        self.slide(setting, self.settings.get(setting) + steps * setting.step());
    }

    fn slide(&mut self, setting: Setting, wanted: f64) {
        let from = self.settings.get(setting);
        let mut value = setting.on_grid(wanted);
        let Err(sentence) = self.apply(self.settings.with(setting, value)) else { return };
        // From what is wanted back to what holds: the slider stops at the last value that still makes a game.
        let back = if value > from { -setting.step() } else { setting.step() };
        while (value - from).abs() > setting.step() {
            value = setting.on_grid(value + back);
            if self.apply(self.settings.with(setting, value)).is_ok() {
                break;
            }
        }
        let kept = setting.text(self.settings.get(setting));
        let sentence = say!("games-kept", sentence = sentence, value = kept);
        self.refusal = Some(Refusal { at: Place::Slider(setting), sentence });
    }

    /// Brings a setting's default back.
    pub fn reset(&mut self, id: &str) {
        let Some(setting) = Setting::find(id) else { return };
        self.slide(setting, setting.default());
    }

    /// Brings all defaults back.
    pub fn reset_all(&mut self) {
        // The defaults are a game: the constructor would not have returned otherwise.
        let _ = self.apply(Settings::default());
    }

    /// Moves the point of a map to a place in its picture, CSS pixels. Whether the place is on the map.
    pub fn press(&mut self, figure: Figure, x: f64, y: f64) -> bool {
        if figure == Figure::Trap {
            return false;
        }
        let located = self.pictures[figure as usize].map_layout().locate(x, y);
        located.is_some_and(|[across, up]| {
            self.move_point(figure, [across, up], [1.0; 2]);
            true
        })
    }

    /// Moves the point of a map by steps of its axes' grids.
    pub fn step_point(&mut self, figure: Figure, across: f64, up: f64) {
        if let Some(axes) = figure.axes() {
            let at = self.point(figure, axes);
            let by = [across, up];
            let to = both(|axis| (at[axis] + by[axis] * axes[axis].step()) / axes[axis].high());
            self.move_point(figure, to, by);
        }
    }

    fn point(&self, figure: Figure, axes: [Setting; 2]) -> [f64; 2] {
        match figure {
            Figure::Structure => [self.settings.get(Setting::Cost), self.settings.first_strike()],
            _ => both(|axis| self.settings.get(axes[axis])),
        }
    }

    /// Moves the point to these shares of the axes, along those whose `moves` is not 0.
    fn move_point(&mut self, figure: Figure, shares: [f64; 2], moves: [f64; 2]) {
        let Some(axes) = figure.axes() else { return };
        let mut settings = self.settings;
        for axis in (0..2).filter(|&axis| moves[axis] != 0.0) {
            let value = axes[axis].on_grid(shares[axis] * axes[axis].high());
            if figure == Figure::Structure && axis == 1 {
                // Both advantages keep their proportion.
                let [a, b] = self.settings.first_strike_shares();
                settings =
                    settings.with(Setting::FirstStrikeA, a * value).with(Setting::FirstStrikeB, b * value);
            } else {
                settings = settings.with(axes[axis], value);
            }
        }
        if let Err(sentence) = self.apply(settings) {
            let sentence = say!("games-point-stays", sentence = sentence);
            self.refusal = Some(Refusal { at: Place::Map(figure), sentence });
        }
    }

    /// Sets a figure's width, CSS pixels, and returns its height.
    pub fn resize(&mut self, figure: Figure, width: f64) -> f64 {
        let picture = &mut self.pictures[figure as usize];
        picture.resize(width);
        self.stale[figure as usize] = true;
        picture.height(figure == Figure::Trap)
    }

    /// Sets the palette.
    pub fn set_theme(&mut self, theme: Theme) {
        self.theme = theme;
        self.stale = [true; 4];
    }

    /// Texts have other widths: fonts have arrived.
    pub fn fonts_changed(&mut self) {
        self.meter.forget();
        self.stale = [true; 4];
    }

    /// Draws what is stale; says which figures were.
    ///
    /// # Errors
    /// What could not be drawn, as a sentence.
    pub fn frame(&mut self) -> Result<[bool; 4], String> {
        let stale = self.stale;
        for figure in Figure::ALL.into_iter().filter(|&figure| stale[figure as usize]) {
            self.draw(figure).map_err(|error| say!("games-not-drawn", why = error.to_string()))?;
            self.stale[figure as usize] = false;
        }
        Ok(stale)
    }

    fn draw(&mut self, figure: Figure) -> Result<(), PaintError> {
        let Games { settings, dyad, theme, .. } = *self;
        let picture = &mut self.pictures[figure as usize];
        let outdated = picture.is_outdated(match figure {
            Figure::Structure => structure_map::key(&settings),
            Figure::Trust => trust_map::key(&dyad),
            Figure::Trap => trap::key(&dyad),
            Figure::Reassurance => reassurance_map::key(&dyad),
        });
        if figure == Figure::Trap {
            if outdated {
                self.runs = trap::Runs::of(&dyad);
            }
            return picture.draw_paths(&self.runs.figure(&dyad), theme);
        }
        // Lent to the figure for the length of this call.
        let mut cells = std::mem::take(&mut picture.cells);
        if outdated {
            match figure {
                Figure::Structure => structure_map::fill(&dyad, &settings, &mut cells),
                Figure::Trust => trust_map::fill(&dyad, &mut cells),
                _ => reassurance_map::fill(&dyad, &mut cells),
            }
        }
        let map = match figure {
            Figure::Structure => structure_map::figure(&dyad, &settings, &cells),
            Figure::Trust => trust_map::figure(&dyad, &settings, &cells),
            _ => reassurance_map::figure(&dyad, &settings, &cells),
        };
        let drawn = picture.draw_map(&map, theme);
        self.pictures[figure as usize].cells = cells;
        drawn
    }

    /// The share of runs trapped within ten years, and the probability of ever being trapped by the gambler's ruin
    /// formula, 0 to 1. To be asked for after [`Games::frame`].
    pub fn trapped(&self) -> (f64, f64) {
        (self.runs.share(), trap::ruin(&self.dyad))
    }

    /// A figure's picture.
    pub fn picture(&self, figure: Figure) -> &Picture {
        &self.pictures[figure as usize]
    }
}

/// What holds for A and for B.
#[inline(always)]
fn both<T>(of: impl Fn(usize) -> T) -> [T; 2] {
    // Not `map` over an array of two, which is built anew, 200 bytes long, for every closure.
    [of(0), of(1)]
}

fn enough(trust: f64, threshold: f64) -> bool {
    trust >= threshold - TIE
}

/// A probability in per cent without needless digits: none between 1 and 99, one beyond.
pub fn percent(p: f64) -> String {
    let percent = 100.0 * p;
    let extreme = (percent > 0.0 && percent < 0.95) || (percent > 99.05 && percent < 100.0);
    short(if extreme { (percent * 10.0).round() / 10.0 } else { percent.round() }).said()
}

/// A payoff with at most two decimals.
fn number(x: f64) -> String {
    short((x * 100.0).round() / 100.0).said()
}

/// Ticks of an axis from 0 to `high`, `step` apart, written `scale` times as large.
fn ticks(high: f64, step: f64, scale: f64) -> Vec<(f64, String)> {
    let count = (high / step + 1e-9).floor() as usize;
    (0..=count).map(|tick| step * tick as f64).map(|at| (at / high, short(at * scale).said())).collect()
}
