//! The recorder as a plotters backend: every shape becomes a command.

use std::convert::Infallible;

use plotters::style::RGBAColor;
use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};

use super::{Open, Recorder, pixels};
use crate::plot::commands::{DISC, POLYGON, RECT, RING, TEXT, TURN};
use crate::plot::meter::FontKey;
use crate::plot::pen::{ASCENT, DESCENT, Dash, Look, Pen, Stroke, UNIT, backend_color, units};

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Recorder {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        self.close();
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect(point, (point.0 + 1, point.1 + 1), &color, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        if from.0 == to.0 || from.1 == to.1 {
            self.rule(from, to, style.color(), style.stroke_width());
        } else {
            self.line([from, to], style.color(), style.stroke_width(), Dash::Solid);
        }
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let ((x0, y0), (x1, y1)) = (upper_left, bottom_right);
        if !fill {
            for (from, to) in
                [((x0, y0), (x1, y0)), ((x0, y1), (x1, y1)), ((x0, y0), (x0, y1)), ((x1, y0), (x1, y1))]
            {
                self.rule(from, to, style.color(), style.stroke_width());
            }
        } else if style.color().alpha > 0.0 {
            self.set_fill(style.color());
            self.close();
            self.commands.extend([RECT, pixels(x0), pixels(y0), pixels(x1), pixels(y1)]);
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.line(path, style.color(), style.stroke_width(), Dash::Solid);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        if style.color().alpha == 0.0 {
            return Ok(());
        }
        let circle = [pixels(center.0), pixels(center.1), pixels(radius as i32)];
        if fill {
            self.set_fill(style.color());
            self.close();
            self.commands.push(DISC);
            self.commands.extend(circle);
        } else {
            self.open_path(style.color(), style.stroke_width(), Dash::Solid);
            self.commands.push(RING);
            self.commands.extend(circle);
            self.open = Open::Lines(usize::MAX, (0, 0));
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vert: I,
        style: &S,
    ) -> Drawn {
        if style.color().alpha == 0.0 {
            return Ok(());
        }
        self.set_fill(style.color());
        self.close();
        self.commands.extend([POLYGON, 0.0]);
        let count = self.commands.len() - 1;
        for (x, y) in vert {
            self.commands.extend([pixels(x), pixels(y)]);
            self.commands[count] += 1.0;
        }
        Ok(())
    }

    /// Level text only; a rotation is not looked at.
    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        self.write(text, &look_of(style), at)
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let look = look_of(style);
        let height = (ASCENT + DESCENT) * look.size;
        Ok((units(self.meter.width(text, &look)) as u32, units(height) as u32))
    }
}

impl Pen for Recorder {
    fn trace<I: IntoIterator<Item = BackendCoord>>(&mut self, points: I, stroke: &Stroke) -> Drawn {
        self.line(points, stroke.color(), stroke.stroke_width(), stroke.dash);
        Ok(())
    }

    fn write(&mut self, text: &str, look: &Look, at: BackendCoord) -> Drawn {
        if look.color.3 == 0.0 || text.is_empty() {
            return Ok(());
        }
        self.set_fill(BackendTextStyle::color(look));
        self.close();
        self.set_font(FontKey::from(look));
        let (color, width) = match look.halo {
            Some((color, width)) => {
                // The halo is stroked, so the style of lines is another afterwards.
                self.stroke = None;
                (self.color(backend_color(color)), width as f32)
            }
            None => (0.0, 0.0),
        };
        let align = match look.anchor.0 {
            HPos::Left => 0.0,
            HPos::Center => 1.0,
            HPos::Right => 2.0,
        };
        // A base line on a whole pixel keeps letters sharp.
        let baseline = (f64::from(pixels(at.1)) + look.baseline()).round() as f32;
        let id = self.intern(text);
        self.commands.extend([TEXT, id, pixels(at.0), baseline, align, color, width]);
        Ok(())
    }

    fn write_upright(&mut self, text: &str, look: &Look, at: BackendCoord) -> Drawn {
        self.close();
        self.commands.extend([TURN, pixels(at.0), pixels(at.1)]);
        self.write(text, look, (0, 0))?;
        self.commands.extend([TURN, -1.0, -1.0]);
        Ok(())
    }
}

/// The look that a foreign text style asks for.
fn look_of<S: BackendTextStyle>(style: &S) -> Look {
    let BackendColor { alpha, rgb: (r, g, b) } = style.color();
    let look = Look::new(style.size() / UNIT, RGBAColor(r, g, b, alpha))
        .anchored(style.anchor().h_pos, style.anchor().v_pos);
    match style.style() {
        FontStyle::Normal => look,
        FontStyle::Bold => look.weight(700),
        FontStyle::Italic | FontStyle::Oblique => look.italic(),
    }
}
