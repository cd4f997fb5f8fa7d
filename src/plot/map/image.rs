//! The cells of a map as an image.

use plotters::style::RGBColor;

use super::Field;
use super::ramp::{Ramp, blend};
use crate::plot::theme::Theme;

/// RGBA bytes, the upper row first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Image {
    /// Pixels in a row.
    pub width: usize,
    /// Four bytes a pixel.
    pub bytes: Vec<u8>,
}

impl Image {
    /// How many rows there are.
    pub fn height(&self) -> usize {
        self.bytes.len() / (4 * self.width.max(1))
    }
}

/// Fields with at least so many values along an axis are painted a pixel a value; others so finely that no step shows.
const FINE: usize = 100;
const PIXELS: usize = 240;

/// How far a colour fades towards the ground at most, where the sampling error is large.
const FADED: f64 = 0.45;

/// Between two values along one axis: the place of a pixel.
#[derive(Clone, Copy)]
struct Between {
    below: usize,
    above: usize,
    share: f64,
    nearest: usize,
}

/// Where each pixel of an axis stands among its values.
fn pixels(count: usize) -> Vec<Between> {
    let last = count.saturating_sub(1);
    let of = if count == 1 {
        4
    } else if count >= FINE {
        count
    } else {
        PIXELS
    };
    (0..of)
        .map(|pixel| {
            let at = if of == count { pixel as f64 } else { (pixel as f64 + 0.5) / of as f64 * last as f64 };
            let below = (at as usize).min(last);
            let nearest = ((at + 0.5) as usize).min(last);
            Between { below, above: (below + 1).min(last), share: at - below as f64, nearest }
        })
        .collect()
}

/// Paints a field, interpolated between its values. Doubt fades the colours of chances and hatches those of
/// differences; what is not known is left to the ground.
pub fn paint(field: &Field, ramp: Ramp, theme: Theme, image: &mut Image) {
    let palette = theme.palette();
    let (ground, ink) = (palette.background, palette.ink);
    let colors = ramp.colors(theme);
    let hatched: Vec<RGBColor> = colors.iter().map(|&color| blend(color, ink, 0.42)).collect();
    let (across, up) = (pixels(field.columns), pixels(field.rows()));
    let difference = matches!(ramp, Ramp::Difference(_));
    let doubtful = field.doubt.iter().any(|&doubt| doubt > 0.0);
    image.width = across.len();
    image.bytes.clear();
    image.bytes.reserve(4 * across.len() * up.len());
    for (y, row) in up.iter().enumerate().rev() {
        let line = |row: usize| &field.values[row * field.columns..(row + 1) * field.columns];
        let (low, high) = (line(row.below), line(row.above));
        let doubts = &field.doubt[row.nearest * field.columns..(row.nearest + 1) * field.columns];
        for (x, column) in across.iter().enumerate() {
            let along =
                |line: &[f64]| line[column.below] + (line[column.above] - line[column.below]) * column.share;
            let (below, above) = (along(low), along(high));
            let mut value = below + (above - below) * row.share;
            if !value.is_finite() {
                // Beside something unknown the nearest value stands for itself.
                value = line(row.nearest)[column.nearest];
            }
            if !value.is_finite() {
                // Dots on the ground: nothing is known here.
                let dotted = x % 8 < 2 && y % 8 < 2;
                let RGBColor(r, g, b) = if dotted { blend(ground, ink, 0.35) } else { palette.rail };
                image.bytes.extend_from_slice(&[r, g, b, 255]);
                continue;
            }
            let step = ramp.step(value);
            let mut color = colors[step];
            if doubtful {
                let doubt = doubts[column.nearest];
                if difference {
                    if doubt > 0.0 && (x + y) % 9 < 2 {
                        color = hatched[step];
                    }
                } else if doubt > 0.0 {
                    color = blend(color, ground, FADED * doubt.min(1.0));
                }
            }
            let RGBColor(r, g, b) = color;
            image.bytes.extend_from_slice(&[r, g, b, 255]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plot::TheoryHue;

    fn field(columns: usize, values: Vec<f64>) -> Field {
        Field { columns, doubt: vec![0.0; values.len()], values }
    }

    fn pixel(image: &Image, x: usize, y: usize) -> [u8; 4] {
        let at = 4 * (y * image.width + x);
        image.bytes[at..at + 4].try_into().unwrap()
    }

    #[test]
    fn the_upper_row_of_the_image_is_the_last_of_the_field() {
        let mut image = Image::default();
        paint(&field(2, vec![0.0, 0.0, 1.0, 1.0]), Ramp::Chance, Theme::Light, &mut image);
        assert_eq!((image.width, image.height()), (PIXELS, PIXELS));
        let colors = Ramp::Chance.colors(Theme::Light);
        let [all, none] = [colors[colors.len() - 1], colors[0]].map(|RGBColor(r, g, b)| [r, g, b, 255]);
        assert_ne!(all, none);
        assert_eq!(pixel(&image, 0, 0), all);
        assert_eq!(pixel(&image, 9, PIXELS - 1), none);
    }

    #[test]
    fn a_fine_field_is_painted_a_pixel_a_value() {
        let mut image = Image::default();
        let values = (0..120 * 150).map(|n| f64::from(n % 120) / 119.0).collect();
        paint(&field(120, values), Ramp::Chance, Theme::Light, &mut image);
        assert_eq!((image.width, image.height()), (120, 150));
    }

    #[test]
    fn doubt_fades_chances_and_hatches_differences() {
        let (mut sure, mut unsure) = (Image::default(), Image::default());
        let certain = field(2, vec![0.9; 4]);
        let doubtful = Field { doubt: vec![1.0; 4], ..certain.clone() };
        paint(&certain, Ramp::Chance, Theme::Light, &mut sure);
        paint(&doubtful, Ramp::Chance, Theme::Light, &mut unsure);
        assert!(sure.bytes.iter().zip(&unsure.bytes).all(|(a, b)| a <= b), "faded towards white");
        assert_ne!(sure, unsure);
        let ramp = Ramp::Difference([TheoryHue::Interpersonal, TheoryHue::Embedded]);
        paint(&certain, ramp, Theme::Light, &mut sure);
        paint(&doubtful, ramp, Theme::Light, &mut unsure);
        let differing = sure.bytes.chunks(4).zip(unsure.bytes.chunks(4)).filter(|(a, b)| a != b).count();
        let share = differing as f64 / (PIXELS * PIXELS) as f64;
        assert!((0.15..0.3).contains(&share), "{share} is hatched");
    }
}
