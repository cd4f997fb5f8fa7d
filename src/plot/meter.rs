//! How wide a text is. The browser knows; asking it is slow, so every answer is kept.

use std::cell::RefCell;
use std::collections::HashMap;

use super::pen::Look;
use super::theme::FONT_FAMILY;

/// Something that knows how wide a text is.
pub trait MeasureText {
    /// The width of `text` in CSS pixels, written in `font` (a CSS font shorthand).
    fn width(&self, text: &str, font: &str) -> f64;
}

/// Widths from the average of letters, for a machine without fonts. On the wide side, so that what fits by
/// this measure fits in Source Sans, too.
#[derive(Clone, Copy, Debug, Default)]
pub struct AverageWidths;

impl MeasureText for AverageWidths {
    fn width(&self, text: &str, font: &str) -> f64 {
        let mut size = 12.0;
        let mut weight = 400.0;
        for word in font.split(' ') {
            if let Some(pixels) = word.strip_suffix("px") {
                size = pixels.parse().unwrap_or(size);
            } else if let Ok(number) = word.parse() {
                weight = number;
            }
        }
        // From regular to bold, Source Sans grows by about 7 %.
        let heavy = 1.0 + 0.07 * (weight - 400.0) / 300.0;
        text.chars().map(advance).sum::<f64>() * size * heavy
    }
}

/// The advance of a letter as a fraction of the size.
fn advance(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' => 0.26,
        ' ' => 0.21,
        'f' | 'r' | 't' | '(' | ')' | '-' | '“' | '”' | '"' => 0.35,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '—' => 0.83,
        'A'..='Z' => 0.6,
        _ => 0.51,
    }
}

/// Measures text and remembers what was measured.
pub struct TextMeter {
    source: Box<dyn MeasureText>,
    fonts: RefCell<Vec<Font>>,
}

/// What decides the width of a text besides its letters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct FontKey {
    pub(super) size: f64,
    pub(super) weight: u16,
    pub(super) italic: bool,
}

impl FontKey {
    /// The font as CSS wants it.
    pub(super) fn css(&self) -> String {
        let slant = if self.italic { "italic " } else { "" };
        format!("{slant}{} {}px {FONT_FAMILY}", self.weight, self.size)
    }
}

impl From<&Look> for FontKey {
    fn from(look: &Look) -> Self {
        FontKey { size: look.size, weight: look.weight, italic: look.italic }
    }
}

struct Font {
    key: FontKey,
    css: String,
    widths: HashMap<String, f64>,
}

/// The number of texts kept for one font. Only a page that has run for hours with ever new labels gets
/// there; it then starts anew.
const KEPT: usize = 4096;

impl TextMeter {
    /// A meter that asks `source` once for each text and font.
    pub fn new(source: impl MeasureText + 'static) -> Self {
        TextMeter { source: Box::new(source), fonts: RefCell::new(Vec::new()) }
    }

    /// The width of a text, CSS pixels, at least 0.
    pub fn width(&self, text: &str, look: &Look) -> f64 {
        self.width_in(text, FontKey::from(look))
    }

    /// Forgets every width, as one must when a font has arrived after the first picture.
    pub fn forget(&self) {
        self.fonts.borrow_mut().clear();
    }

    pub(super) fn width_in(&self, text: &str, key: FontKey) -> f64 {
        let mut fonts = self.fonts.borrow_mut();
        let index = fonts.iter().position(|font| font.key == key).unwrap_or_else(|| {
            fonts.push(Font { key, css: key.css(), widths: HashMap::new() });
            fonts.len() - 1
        });
        let font = &mut fonts[index];
        if let Some(&width) = font.widths.get(text) {
            return width;
        }
        if font.widths.len() >= KEPT {
            font.widths.clear();
        }
        let measured = self.source.width(text, &font.css);
        let width = if measured.is_finite() && measured >= 0.0 {
            measured
        } else {
            AverageWidths.width(text, &font.css)
        };
        font.widths.insert(text.to_owned(), width);
        width
    }
}
