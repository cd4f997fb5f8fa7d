//! The language of the command buffer: one number that says what to do, then its arguments. `www/canvas.js`
//! reads it; the two files agree on this table.
//!
//! Coordinates and widths are CSS pixels. Strings (colours, fonts, texts) are given by their index.

/// `STROKE color width n (length)*n`: sets the style of lines; n is 0, 2 or 4.
pub(super) const STROKE: f32 = 1.0;
/// `FILL color`: sets the style of areas and texts.
pub(super) const FILL: f32 = 2.0;
/// `FONT font`: sets the font of texts.
pub(super) const FONT: f32 = 3.0;
/// `BEGIN`: forgets the path.
pub(super) const BEGIN: f32 = 4.0;
/// `PATH n (x y)*n`: adds an open line to the path.
pub(super) const PATH: f32 = 5.0;
/// `RING x y radius`: adds a circle to the path.
pub(super) const RING: f32 = 6.0;
/// `PAINT`: draws the path in the style of lines.
pub(super) const PAINT: f32 = 7.0;
/// `POLYGON n (x y)*n`: fills a polygon.
pub(super) const POLYGON: f32 = 8.0;
/// `DISC x y radius`: fills a circle.
pub(super) const DISC: f32 = 9.0;
/// `RECT left top right bottom`: fills a rectangle whose edges snap to the device's pixels.
pub(super) const RECT: f32 = 10.0;
/// `RULES width n (x y x y)*n`: level or upright lines that snap to the device's pixels, in the style of
/// areas.
pub(super) const RULES: f32 = 11.0;
/// `TEXT text x y align color width`: writes a text; x is its left end (align 0), middle (1) or right end
/// (2), y its base line; colour and width are those of its halo, a width of 0 means none.
pub(super) const TEXT: f32 = 12.0;
/// `TURN x y`: what follows is turned a quarter to the left, its nought at this point; below nought: level again.
pub(super) const TURN: f32 = 13.0;

/// Splits a command buffer into commands: what to do and its arguments.
pub(super) fn walk(commands: &[f32]) -> impl Iterator<Item = (f32, &[f32])> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let (&what, rest) = commands.get(at..)?.split_first()?;
        let length = arguments(what, rest);
        at += 1 + length;
        Some((what, &rest[..length]))
    })
}

/// The number of arguments of a command that `rest` begins with.
fn arguments(what: f32, rest: &[f32]) -> usize {
    if what == STROKE {
        3 + rest[2] as usize
    } else if what == PATH || what == POLYGON {
        1 + 2 * rest[0] as usize
    } else if what == RULES {
        2 + 4 * rest[1] as usize
    } else if what == TEXT {
        6
    } else if what == RECT {
        4
    } else if what == RING || what == DISC {
        3
    } else if what == TURN {
        2
    } else if what == FILL || what == FONT {
        1
    } else {
        0
    }
}
