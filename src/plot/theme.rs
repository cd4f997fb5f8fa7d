//! Colours, line styles and type of all figures: what is not in these tables is not drawn.
//!
//! A hue means either a state or a theory, never a level. Every series also has a line style or a shape,
//! because colour alone does not reach every reader.

use plotters::style::RGBColor;

use super::pen::Dash;

/// The family of fonts of every text in a figure, in CSS notation.
pub const FONT_FAMILY: &str = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif";

/// The three looks a figure can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Theme {
    /// Dark ink on white, for a screen on a desk.
    #[default]
    Light,
    /// Black on white with heavier lines, for a bright room.
    Projector,
    /// Light ink on near-black, for screens at night.
    Dark,
}

impl Theme {
    /// The colours and line weights of this theme.
    pub fn palette(self) -> &'static Palette {
        match self {
            Theme::Light => &LIGHT,
            Theme::Projector => &PROJECTOR,
            Theme::Dark => &DARK,
        }
    }
}

/// Which hue and line style stand for a theory. Two theories of one family get different hues; who hands
/// them out sees to that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TheoryHue {
    /// Trust between two persons: amber, dashed.
    Interpersonal,
    /// Trust held across the state: deep teal, solid.
    Embedded,
    /// Trust as a disposition: violet, dash and dot.
    Dispositional,
    /// Trust as a calculation: grey, a stepped line.
    Rational,
}

/// How one theory is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TheoryStyle {
    /// Colour of medians, of the highlighted run and of texts.
    pub line: RGBColor,
    /// Colour of bands, before their opacity.
    pub band: RGBColor,
    /// Dash pattern of the median.
    pub dash: Dash,
    /// Width of the median, CSS pixels.
    pub width: f64,
    /// Whether the median holds its value until the next quarter instead of sloping towards it.
    pub stepped: bool,
}

/// The colours and weights of one theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    /// The ground of the figure; also the colour of casings and halos.
    pub background: RGBColor,
    /// The ground of a strip.
    pub rail: RGBColor,
    /// Text that must be read.
    pub ink: RGBColor,
    /// Text that helps.
    pub ink2: RGBColor,
    /// Text and lines that may be overlooked.
    pub ink3: RGBColor,
    /// Grid lines (decoration).
    pub grid: RGBColor,
    /// Rules between rows (decoration).
    pub rule: RGBColor,
    /// Base lines and the edges of controls.
    pub edge: RGBColor,
    /// State A and state B.
    pub states: [RGBColor; 2],
    /// Opacity of the 90 % band, 0 to 1.
    pub outer_band: f64,
    /// Opacity of the 50 % band, 0 to 1.
    pub inner_band: f64,
    /// Factor on the width of every data line.
    pub weight: f64,
    theories: [(RGBColor, RGBColor); 4],
}

impl Palette {
    /// The style of a theory in this theme.
    pub fn theory(&self, hue: TheoryHue) -> TheoryStyle {
        let (index, dash, width, stepped) = match hue {
            TheoryHue::Interpersonal => (0, Dash::Dashes, 3.0, false),
            TheoryHue::Embedded => (1, Dash::Solid, 3.6, false),
            TheoryHue::Dispositional => (2, Dash::DashDot, 3.0, false),
            TheoryHue::Rational => (3, Dash::Solid, 2.6, true),
        };
        let (line, band) = self.theories[index];
        TheoryStyle { line, band, dash, width: width * self.weight, stepped }
    }
}

const fn rgb(hex: u32) -> RGBColor {
    RGBColor((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const LIGHT_THEORIES: [(RGBColor, RGBColor); 4] = [
    (rgb(0x9A5A00), rgb(0xE8A23B)),
    (rgb(0x03484A), rgb(0x3C9A98)),
    (rgb(0x7A4BA0), rgb(0xB08ACB)),
    (rgb(0x686F7B), rgb(0x9AA3AE)),
];

static LIGHT: Palette = Palette {
    background: rgb(0xFFFFFF),
    rail: rgb(0xF3F5F5),
    ink: rgb(0x16212B),
    ink2: rgb(0x46525D),
    ink3: rgb(0x5F6B76),
    grid: rgb(0xE6EAEC),
    rule: rgb(0xCFD6DA),
    edge: rgb(0x7D8A93),
    states: [rgb(0x2A60C6), rgb(0x84101C)],
    outer_band: 0.20,
    inner_band: 0.34,
    weight: 1.0,
    theories: LIGHT_THEORIES,
};

static PROJECTOR: Palette = Palette {
    background: rgb(0xFFFFFF),
    rail: rgb(0xF3F5F5),
    ink: rgb(0x000000),
    ink2: rgb(0x46525D),
    ink3: rgb(0x46525D),
    grid: rgb(0xC9D0D4),
    rule: rgb(0xC9D0D4),
    edge: rgb(0x46525D),
    states: [rgb(0x2A60C6), rgb(0x84101C)],
    outer_band: 0.28,
    inner_band: 0.34,
    weight: 1.3,
    theories: LIGHT_THEORIES,
};

static DARK: Palette = Palette {
    background: rgb(0x10171D),
    rail: rgb(0x18222A),
    ink: rgb(0xF2F5F6),
    ink2: rgb(0xBAC5CC),
    ink3: rgb(0x93A0A9),
    grid: rgb(0x1F2A33),
    rule: rgb(0x33414C),
    edge: rgb(0x72818C),
    states: [rgb(0x5C9CFF), rgb(0xFF7D72)],
    outer_band: 0.20,
    inner_band: 0.34,
    weight: 1.0,
    theories: [
        (rgb(0xF2A93B), rgb(0xE8A23B)),
        (rgb(0x4FD0C4), rgb(0x3C9A98)),
        (rgb(0xE9C6FF), rgb(0xB08ACB)),
        (rgb(0x7F8B95), rgb(0x7F8B95)),
    ],
};
