//! A plotters backend that draws nothing: it writes down what to draw, for one call into the browser.
//!
//! plotters' own canvas backend crosses into JavaScript for every segment and lets the page lay itself out
//! to measure a text. Here a picture is one array of numbers, strings are handed over once, and lines of
//! one style become one path.

mod backend;

use std::cell::RefCell;
use std::collections::HashMap;
use std::convert::Infallible;
use std::mem;
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters_backend::{BackendColor, BackendCoord};

use super::commands::{BEGIN, FILL, FONT, PAINT, PATH, RULES, STROKE, TEXT, TURN, walk};
use super::meter::{FontKey, TextMeter};
use super::pen::{ASCENT, DESCENT, Dash, UNIT, units};

/// What can go wrong while painting on a [`Recorder`]: nothing of its own, only plotters' layout.
pub type PaintError = DrawingAreaErrorKind<Infallible>;

/// A text of a picture and the space it takes, CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct TextBox {
    /// What it says.
    pub text: String,
    /// Left edge.
    pub left: f64,
    /// Top of the letters.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Bottom of the letters.
    pub bottom: f64,
}

/// Writes a picture down as numbers and strings.
pub struct Recorder {
    meter: Rc<TextMeter>,
    size: (u32, u32),
    commands: Vec<f32>,
    strings: Vec<String>,
    ids: HashMap<String, f32>,
    generation: u32,
    colors: Vec<((u8, u8, u8, u16), f32)>,
    fonts: Vec<(FontKey, f32)>,
    open: Open,
    stroke: Option<StrokeState>,
    fill: Option<f32>,
    font: Option<f32>,
}

/// What the next command may still join.
#[derive(Clone, Copy)]
enum Open {
    Nothing,
    /// A path: where the length of its last line stands, and the line's end.
    Lines(usize, BackendCoord),
    /// Rules of a width: where their number stands.
    Rules(usize, f32),
}

#[derive(Clone, Copy, PartialEq)]
struct StrokeState {
    color: f32,
    width: f32,
    dash: Dash,
}

/// More strings than this are the traces of old labels; the table then starts anew.
const KEPT: usize = 4096;

impl Recorder {
    /// An empty picture that measures its texts with `meter`.
    pub fn new(meter: Rc<TextMeter>) -> Self {
        Recorder {
            meter,
            size: (0, 0),
            commands: Vec::new(),
            strings: Vec::new(),
            ids: HashMap::new(),
            generation: 0,
            colors: Vec::new(),
            fonts: Vec::new(),
            open: Open::Nothing,
            stroke: None,
            fill: None,
            font: None,
        }
    }

    /// Sets the size of the picture, CSS pixels.
    pub fn resize(&mut self, width: f64, height: f64) {
        self.size = (units(width).max(0) as u32, units(height).max(0) as u32);
    }

    /// Takes everything off the picture. Memory and strings stay, so that the next picture allocates nothing.
    pub fn clear(&mut self) {
        self.commands.clear();
        (self.open, self.stroke, self.fill, self.font) = (Open::Nothing, None, None, None);
        if self.strings.len() > KEPT {
            self.strings.clear();
            self.ids.clear();
            self.colors.clear();
            self.fonts.clear();
            self.generation += 1;
        }
    }

    /// Clears the picture and draws a new one.
    ///
    /// # Errors
    /// What `draw` returns. The picture then holds what had been drawn so far.
    pub fn paint<F>(&mut self, draw: F) -> Result<(), PaintError>
    where
        F: FnOnce(&DrawingArea<Recorder, Shift>) -> Result<(), PaintError>,
    {
        self.clear();
        // plotters wants to share its backend; it is lent for the length of this call.
        let empty = Recorder::new(Rc::clone(&self.meter));
        let shared = Rc::new(RefCell::new(mem::replace(self, empty)));
        let result = draw(&DrawingArea::from(&shared));
        mem::swap(self, &mut shared.borrow_mut());
        self.close();
        result
    }

    /// The picture, in the language of `www/canvas.js`. Every number is finite.
    pub fn commands(&self) -> &[f32] {
        &self.commands
    }

    /// The strings that commands refer to by index. The list only grows while [`Self::generation`] stays.
    pub fn strings(&self) -> &[String] {
        &self.strings
    }

    /// Changes when [`Self::strings`] has started anew, and a copy of it is worthless.
    pub fn generation(&self) -> u32 {
        self.generation
    }

    /// The texts of the picture and where they stand, in the order of drawing. Read back from the commands,
    /// so it costs nothing until it is asked for.
    pub fn text_boxes(&self) -> Vec<TextBox> {
        let mut boxes = Vec::new();
        let mut font = None;
        let mut turned = None;
        for (what, arguments) in walk(&self.commands) {
            if what == TURN {
                turned = (arguments[0] >= 0.0).then(|| (f64::from(arguments[0]), f64::from(arguments[1])));
            } else if what == FONT {
                font = self.fonts.iter().find(|(_, id)| *id == arguments[0]).map(|(key, _)| *key);
            } else if let (true, Some(key)) = (what == TEXT, font) {
                let text = &self.strings[arguments[0] as usize];
                let width = self.meter.width_in(text, key);
                let left = f64::from(arguments[1]) - width * f64::from(arguments[3]) / 2.0;
                let baseline = f64::from(arguments[2]);
                let (top, bottom) = (baseline - ASCENT * key.size, baseline + DESCENT * key.size);
                let (text, right) = (text.clone(), left + width);
                boxes.push(match turned {
                    None => TextBox { text, left, top, right, bottom },
                    Some((x, y)) => {
                        TextBox { text, left: x + top, top: y - right, right: x + bottom, bottom: y - left }
                    }
                });
            }
        }
        boxes
    }

    /// Ends what later commands could have joined.
    fn close(&mut self) {
        if let Open::Lines(..) = self.open {
            self.commands.push(PAINT);
        }
        self.open = Open::Nothing;
    }

    fn intern(&mut self, text: &str) -> f32 {
        if let Some(&id) = self.ids.get(text) {
            return id;
        }
        let id = self.strings.len() as f32;
        self.strings.push(text.to_owned());
        self.ids.insert(text.to_owned(), id);
        id
    }

    fn color(&mut self, color: BackendColor) -> f32 {
        let (r, g, b) = color.rgb;
        let key = (r, g, b, (color.alpha * 1000.0).round() as u16);
        if let Some((_, id)) = self.colors.iter().find(|(known, _)| *known == key) {
            return *id;
        }
        let id = self.intern(&format!("rgba({r},{g},{b},{})", f64::from(key.3) / 1000.0));
        self.colors.push((key, id));
        id
    }

    fn set_fill(&mut self, color: BackendColor) {
        let id = self.color(color);
        if self.fill != Some(id) {
            self.close();
            self.commands.extend([FILL, id]);
            self.fill = Some(id);
        }
    }

    fn set_font(&mut self, key: FontKey) {
        let known = self.fonts.iter().find(|(font, _)| *font == key).map(|(_, id)| *id);
        let id = known.unwrap_or_else(|| {
            let id = self.intern(&key.css());
            self.fonts.push((key, id));
            id
        });
        if self.font != Some(id) {
            self.commands.extend([FONT, id]);
            self.font = Some(id);
        }
    }

    /// Makes sure that a path in this style is open.
    fn open_path(&mut self, color: BackendColor, width: u32, dash: Dash) {
        let state = StrokeState { color: self.color(color), width: pixels(width as i32), dash };
        if self.stroke == Some(state) && matches!(self.open, Open::Lines(..)) {
            return;
        }
        self.close();
        if self.stroke != Some(state) {
            let lengths = dash.lengths();
            self.commands.extend([STROKE, state.color, state.width, lengths.len() as f32]);
            self.commands.extend(lengths.iter().map(|&length| length as f32));
            self.stroke = Some(state);
        }
        self.commands.push(BEGIN);
        self.open = Open::Lines(usize::MAX, (0, 0));
    }

    fn line<I>(&mut self, points: I, color: BackendColor, width: u32, dash: Dash)
    where
        I: IntoIterator<Item = BackendCoord>,
    {
        let mut points = points.into_iter().peekable();
        let Some(&first) = points.peek() else { return };
        if color.alpha == 0.0 {
            return;
        }
        self.open_path(color, width, dash);
        let mut end = first;
        let count = match self.open {
            // A line that begins where the last one ended goes on with it.
            Open::Lines(count, last) if count != usize::MAX && last == first => {
                points.next();
                count
            }
            _ => {
                self.commands.extend([PATH, 0.0]);
                self.commands.len() - 1
            }
        };
        for point in points {
            self.commands.extend([pixels(point.0), pixels(point.1)]);
            self.commands[count] += 1.0;
            end = point;
        }
        self.open = Open::Lines(count, end);
    }

    fn rule(&mut self, from: BackendCoord, to: BackendCoord, color: BackendColor, width: u32) {
        if color.alpha == 0.0 {
            return;
        }
        self.set_fill(color);
        let width = pixels(width as i32);
        let count = match self.open {
            Open::Rules(count, same) if same == width => count,
            _ => {
                self.close();
                self.commands.extend([RULES, width, 0.0]);
                self.commands.len() - 1
            }
        };
        self.commands.extend([pixels(from.0), pixels(from.1), pixels(to.0), pixels(to.1)]);
        self.commands[count] += 1.0;
        self.open = Open::Rules(count, width);
    }
}

/// Virtual pixels as CSS pixels; exact, because a sixteenth is.
fn pixels(units: i32) -> f32 {
    units as f32 / UNIT as f32
}
