//! The grounds of a map's regions. Neighbours differ in lightness or hatching, not in hue alone, and the whole is one
//! image: forty thousand rectangles would take a hundred times as long.

use plotters::style::RGBColor;

use super::map::MapFigure;
use crate::plot::theme::{Palette, Theme};

/// What a region means, which decides its ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tint {
    /// Mutual fear alone: plain, the lightest (in dark themes the darkest) of all.
    Fear,
    /// One state, 0 or 1, trusts enough and waits for the other: its colour, hatched upwards or downwards.
    OneSided(usize),
    /// Cooperation is possible, or a signal separates: plain, the strongest.
    Open,
    /// Pooling: hatched.
    Mimicry,
    /// Both of the last two: strong and hatched.
    OpenAndMimicry,
    /// Not a security dilemma, since everybody would strike: dotted.
    War,
    /// Not a security dilemma, since nobody would: level lines.
    Peace,
}

#[derive(Clone, Copy)]
enum Hatch {
    None,
    Up,
    Down,
    Level,
    Dots,
}

/// Draws the cells of a map as an image of RGBA bytes, a pixel a cell, the upper row first.
pub fn paint_cells(map: &MapFigure, theme: Theme, image: &mut Vec<u8>) {
    let MapFigure { cells, columns, .. } = *map;
    let looks: Vec<_> = map.kinds.iter().map(|kind| look(kind.tint, theme)).collect();
    image.clear();
    image.reserve(4 * cells.len());
    for (row, cells) in cells.chunks(columns).enumerate().rev() {
        for (column, &cell) in cells.iter().enumerate() {
            let (ground, ink, hatch) = looks[usize::from(cell)];
            let inked = match hatch {
                Hatch::None => false,
                Hatch::Up => (column + columns - row) % 10 < 2,
                Hatch::Down => (column + row) % 10 < 2,
                Hatch::Level => row % 8 < 2,
                Hatch::Dots => row % 7 < 2 && column % 7 < 2,
            };
            let RGBColor(r, g, b) = if inked { ink } else { ground };
            image.extend_from_slice(&[r, g, b, 255]);
        }
    }
}

/// Ground, ink of the hatching, and hatching.
fn look(tint: Tint, theme: Theme) -> (RGBColor, RGBColor, Hatch) {
    let palette: &Palette = theme.palette();
    let dark = theme == Theme::Dark;
    // The ends of the map ramp of the design, and their like on a dark page.
    let (fear, open, mimicry) = if dark {
        (RGBColor(0x26, 0x26, 0x20), RGBColor(0x17, 0x55, 0x5C), RGBColor(0x25, 0x3A, 0x33))
    } else {
        (RGBColor(0xFB, 0xF6, 0xE6), RGBColor(0x9F, 0xD3, 0xC2), RGBColor(0xE3, 0xED, 0xCF))
    };
    let hatched = |ground: RGBColor, hatch| (ground, blend(ground, palette.ink, 0.3), hatch);
    match tint {
        Tint::Fear => (fear, fear, Hatch::None),
        Tint::Open => (open, open, Hatch::None),
        Tint::Mimicry => hatched(mimicry, Hatch::Up),
        Tint::OpenAndMimicry => hatched(open, Hatch::Up),
        Tint::War => hatched(palette.rail, Hatch::Dots),
        Tint::Peace => hatched(palette.rail, Hatch::Level),
        Tint::OneSided(side) => {
            let (ground, ink) =
                (blend(fear, palette.states[side], 0.1), blend(fear, palette.states[side], 0.5));
            (ground, ink, if side == 0 { Hatch::Up } else { Hatch::Down })
        }
    }
}

/// A colour between two; `share` is 0 at the first and 1 at the second.
fn blend(from: RGBColor, to: RGBColor, share: f64) -> RGBColor {
    let mix = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round() as u8;
    RGBColor(mix(from.0, to.0), mix(from.1, to.1), mix(from.2, to.2))
}
