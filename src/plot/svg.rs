//! A figure to be taken away: the commands of a [`Recorder`] with a caption, which the page paints as pixels and
//! [`Picture::svg`] writes as vectors.
//!
//! plotters' own SVG backend cuts dashes into hundreds of lines, knows no halo, and would have the whole drawing compiled a
//! second time. The commands say both already, so that SVG and screen cannot differ.

use std::fmt::Write;

use plotters::style::RGBColor;

use super::Rect;
use super::commands::{
    BEGIN, DISC, FILL, FONT, PAINT, PATH, POLYGON, RECT, RING, RULES, STROKE, TEXT, TURN, walk,
};
use super::map::Image;
use super::record::Recorder;

/// A figure with its caption.
pub struct Picture {
    /// What is drawn, over the cells.
    pub recorder: Recorder,
    /// CSS pixels.
    pub width: f64,
    /// CSS pixels.
    pub height: f64,
    /// The ground.
    pub background: RGBColor,
    /// The cells of maps: where they stand, CSS pixels, and their colours.
    pub cells: Vec<(Rect, Image)>,
    /// The finding: the picture's title.
    pub title: String,
    /// The picture in words, and what it is of.
    pub description: String,
    /// A line for programs: JSON.
    pub metadata: String,
}

/// A text as XML takes it. Signs that XML has no place for are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            _ if letter.is_control() || matches!(letter, '\u{FFFE}' | '\u{FFFF}') => {}
            _ => out.push(letter),
        }
    }
    out
}

/// A colour of the canvas, `rgba(r,g,b,a)`, as an attribute: not every program reads colours with an opacity.
fn paint(attribute: &str, rgba: &str) -> String {
    let inner = rgba.trim_start_matches("rgba(").trim_end_matches(')');
    let mut parts = inner.split(',');
    let mut channel = || parts.next().and_then(|part| part.parse::<u8>().ok()).unwrap_or(0);
    let mut out = format!("{attribute}=\"#{:02x}{:02x}{:02x}\"", channel(), channel(), channel());
    if let Some(alpha) = parts.next().filter(|alpha| *alpha != "1") {
        let _ = write!(out, " {attribute}-opacity=\"{alpha}\"");
    }
    out
}

/// A font of the canvas, such as `italic 600 13px 'Source Sans 3 Variable', sans-serif`, as attributes.
fn font(css: &str) -> String {
    let (slant, rest) =
        css.strip_prefix("italic ").map_or(("", css), |rest| (" font-style=\"italic\"", rest));
    let mut parts = rest.splitn(3, ' ');
    let weight = parts.next().unwrap_or("400");
    let size = parts.next().unwrap_or("12px").trim_end_matches("px");
    format!("font-size=\"{size}\" font-weight=\"{weight}\"{slant}")
}

fn family(css: &str) -> &str {
    css.split_once("px ").map_or("sans-serif", |(_, family)| family)
}

/// Points as the data of a path.
fn path(data: &mut String, points: &[f32]) {
    for (n, point) in points.chunks_exact(2).enumerate() {
        let _ = write!(data, "{}{} {}", if n == 0 { "M" } else { "L" }, point[0], point[1]);
    }
}

fn ring(data: &mut String, x: f32, y: f32, r: f32) {
    let _ = write!(data, "M{} {y}a{r} {r} 0 1 0 {} 0a{r} {r} 0 1 0 {} 0Z", x - r, 2.0 * r, -2.0 * r);
}

impl Picture {
    /// The picture as a file in SVG 1.1: lines as lines, texts as texts.
    pub fn svg(&self) -> String {
        let (width, height) = (self.width, self.height);
        let strings = self.recorder.strings();
        let first_font = strings.iter().find(|text| text.contains("px '"));
        let mut out = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"{}\">\n<title id=\"title\">{}</title>\n<desc id=\"desc\">{}</desc>\n<metadata>{}</metadata>\n",
            escaped(family(first_font.map_or("", String::as_str))),
            escaped(&self.title),
            escaped(&self.description),
            escaped(&self.metadata)
        );
        let RGBColor(r, g, b) = self.background;
        let _ = writeln!(out, "<path fill=\"#{r:02x}{g:02x}{b:02x}\" d=\"M0 0H{width}V{height}H0Z\"/>");
        for (rect, image) in &self.cells {
            cells(&mut out, rect, image);
        }
        let blank = String::new;
        let mut writer =
            Writer { out: &mut out, strings, stroke: blank(), fill: blank(), font: blank(), data: blank() };
        for (what, arguments) in walk(self.recorder.commands()) {
            writer.command(what, arguments);
        }
        out.push_str("</svg>\n");
        out
    }
}

/// Cells of one colour become one path: runs of equal cells in a row are one rectangle.
fn cells(out: &mut String, rect: &Rect, image: &Image) {
    if image.width == 0 || image.bytes.is_empty() {
        return;
    }
    let (across, down) = (image.width, image.height());
    let (w, h) = (rect.width() / across as f64, rect.height() / down as f64);
    let mut paths: std::collections::BTreeMap<[u8; 4], String> = std::collections::BTreeMap::new();
    for (row, line) in image.bytes.chunks_exact(4 * across).enumerate() {
        let mut column = 0;
        while column < across {
            let color = &line[4 * column..4 * column + 4];
            let end = (column..across).find(|&c| line[4 * c..4 * c + 4] != *color).unwrap_or(across);
            let data = paths.entry([color[0], color[1], color[2], color[3]]).or_default();
            let length = (end - column) as f64 * w;
            let (x, y) = (rect.left + column as f64 * w, rect.top + row as f64 * h);
            let _ = write!(data, "M{x:.2} {y:.2}h{length:.2}v{h:.2}h-{length:.2}z");
            column = end;
        }
    }
    for ([r, g, b, a], data) in paths {
        if a > 0 {
            let opacity = f64::from(a) / 255.0;
            let _ = writeln!(
                out,
                "<path shape-rendering=\"crispEdges\" fill=\"#{r:02x}{g:02x}{b:02x}\" fill-opacity=\"{opacity:.3}\" d=\"{data}\"/>"
            );
        }
    }
}

/// What the commands have set so far.
struct Writer<'a> {
    out: &'a mut String,
    strings: &'a [String],
    stroke: String,
    fill: String,
    font: String,
    data: String,
}

impl Writer<'_> {
    fn string(&self, id: f32) -> &str {
        self.strings.get(id as usize).map_or("", String::as_str)
    }

    fn command(&mut self, what: f32, given: &[f32]) {
        if what == STROKE {
            let lengths: Vec<String> = given[3..].iter().map(f32::to_string).collect();
            let dash = match lengths.is_empty() {
                true => String::new(),
                false => format!(" stroke-dasharray=\"{}\"", lengths.join(" ")),
            };
            self.stroke =
                format!("{} stroke-width=\"{}\"{dash}", paint("stroke", self.string(given[0])), given[1]);
        } else if what == FILL {
            self.fill = paint("fill", self.string(given[0]));
        } else if what == FONT {
            self.font = font(self.string(given[0]));
        } else if what == BEGIN {
            self.data.clear();
        } else if what == PATH {
            path(&mut self.data, &given[1..]);
        } else if what == RING {
            ring(&mut self.data, given[0], given[1], given[2]);
        } else if what == PAINT {
            let (data, stroke) = (&self.data, &self.stroke);
            let _ =
                writeln!(self.out, "<path fill=\"none\" stroke-linejoin=\"round\" {stroke} d=\"{data}\"/>");
        } else if what == POLYGON {
            let mut data = String::new();
            path(&mut data, &given[1..]);
            let _ = writeln!(self.out, "<path {} d=\"{data}Z\"/>", self.fill);
        } else if what == DISC {
            let [x, y, r] = [given[0], given[1], given[2]];
            let _ = writeln!(self.out, "<circle {} cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>", self.fill);
        } else if what == RECT {
            let [left, top, right, bottom] = [given[0], given[1], given[2], given[3]];
            let _ = writeln!(
                self.out,
                "<rect {} x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"{}\"/>",
                self.fill,
                right - left,
                bottom - top
            );
        } else if what == RULES {
            self.rules(given[0], &given[2..]);
        } else if what == TEXT {
            self.text(given);
        } else if what == TURN {
            let turned = given[0] >= 0.0;
            let _ = match turned {
                true => writeln!(self.out, "<g transform=\"matrix(0 -1 1 0 {} {})\">", given[0], given[1]),
                false => writeln!(self.out, "</g>"),
            };
        }
    }

    /// Level and upright lines, as the areas that they are on the screen.
    fn rules(&mut self, width: f32, ends: &[f32]) {
        let mut data = String::new();
        for end in ends.chunks_exact(4) {
            path(&mut data, end);
        }
        let stroke = self.fill.replace("fill", "stroke");
        let _ = writeln!(
            self.out,
            "<path fill=\"none\" shape-rendering=\"crispEdges\" {stroke} stroke-width=\"{width}\" d=\"{data}\"/>"
        );
    }

    fn text(&mut self, given: &[f32]) {
        let [id, x, y, align, color, halo] = [0, 1, 2, 3, 4, 5].map(|n| given[n]);
        let anchor = match align as u8 {
            0 => "",
            1 => " text-anchor=\"middle\"",
            _ => " text-anchor=\"end\"",
        };
        let halo = match halo > 0.0 {
            true => format!(
                " paint-order=\"stroke\" stroke-linejoin=\"round\" stroke-width=\"{halo}\" {}",
                paint("stroke", self.string(color))
            ),
            false => String::new(),
        };
        let text = escaped(self.string(id));
        let _ = writeln!(
            self.out,
            "<text x=\"{x}\" y=\"{y}\"{anchor} {} {}{halo}>{text}</text>",
            self.font, self.fill
        );
    }
}
