//! What colours mean: the ramps of the maps.

use plotters::style::RGBColor;

use crate::plot::theme::{Theme, TheoryHue};
use crate::text;

/// What a colour stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ramp {
    /// A chance or a share, 0 to 1, in twenty steps. Of no theory's hue: that would prejudge the map.
    Chance,
    /// The second theory less the first, -1 to 1, in forty steps: the hue of whichever is higher.
    Difference([TheoryHue; 2]),
}

/// From 0 to 1; lightness falls steadily.
const LIGHT: [u32; 8] = [0xFBF6E6, 0xE3EDCF, 0xB7DDC3, 0x7CC4BF, 0x479FB6, 0x2B74A5, 0x27498B, 0x1C2461];
/// The same hues for a dark page, where nought is next to the ground: lightness rises steadily.
const DARK: [u32; 8] = [0x23241F, 0x2A362E, 0x2E4F49, 0x356F72, 0x4391A8, 0x6AB0CF, 0x9FCBE8, 0xE2EAFA];

impl Ramp {
    /// How many steps there are.
    pub fn steps(self) -> usize {
        match self {
            Ramp::Chance => 20,
            Ramp::Difference(_) => 40,
        }
    }

    /// The lowest value.
    pub fn low(self) -> f64 {
        match self {
            Ramp::Chance => 0.0,
            Ramp::Difference(_) => -1.0,
        }
    }

    /// The step of a finite value.
    pub fn step(self, value: f64) -> usize {
        let last = self.steps() - 1;
        let share = (value - self.low()) / (1.0 - self.low());
        // Twentieths are no binary fractions: a value on a border belongs above it.
        ((share * self.steps() as f64 + 1e-9) as usize).min(last)
    }

    /// The values at which lines are drawn, bold or not.
    pub fn contours(self) -> &'static [(f64, bool)] {
        match self {
            Ramp::Chance => &[(0.25, false), (0.75, false), (0.5, true)],
            Ramp::Difference(_) => &[(-0.25, false), (0.25, false), (-0.5, true), (0.5, true)],
        }
    }

    /// How such a value is written.
    pub fn written(self, level: f64) -> String {
        match self {
            Ramp::Chance => text::percent(level),
            Ramp::Difference(_) => text::signed(100.0 * level, 0).said(),
        }
    }

    /// The colours of the steps, from the lowest.
    pub fn colors(self, theme: Theme) -> Vec<RGBColor> {
        let steps = self.steps();
        (0..steps).map(|step| self.color((step as f64 + 0.5) / steps as f64, theme)).collect()
    }

    /// The colour at a share of the ramp, 0 to 1.
    fn color(self, share: f64, theme: Theme) -> RGBColor {
        match self {
            Ramp::Chance => {
                let stops = if theme == Theme::Dark { &DARK } else { &LIGHT };
                let at = share * (stops.len() - 1) as f64;
                let below = (at as usize).min(stops.len() - 2);
                blend(rgb(stops[below]), rgb(stops[below + 1]), at - below as f64)
            }
            Ramp::Difference(hues) => {
                let palette = theme.palette();
                let style = palette.theory(hues[usize::from(share > 0.5)]);
                let away = (2.0 * share - 1.0).abs();
                if away < 0.5 {
                    blend(palette.rail, style.band, 2.0 * away)
                } else {
                    blend(style.band, style.line, 2.0 * away - 1.0)
                }
            }
        }
    }
}

fn rgb(hex: u32) -> RGBColor {
    RGBColor((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// A colour between two; `share` is 0 at the first and 1 at the second.
pub(in crate::plot) fn blend(from: RGBColor, to: RGBColor, share: f64) -> RGBColor {
    let mix = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round() as u8;
    RGBColor(mix(from.0, to.0), mix(from.1, to.1), mix(from.2, to.2))
}
