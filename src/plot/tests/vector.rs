//! The same figure through plotters' own SVG backend: nothing in the drawing depends on the recorder.

use plotters::drawing::IntoDrawingArea;
use plotters::prelude::SVGBackend;

use super::sample::figure;
use super::{
    AverageWidths, LabLayout, NameSpots, Scene, TextMeter, Theme, draw_curves, draw_frame, draw_pointer,
};
use crate::plot::{Pen, UNIT};

impl Pen for SVGBackend<'_> {}

#[test]
fn an_svg_holds_texts_as_text_and_dashes_as_short_lines() {
    let figure = figure();
    let layout = LabLayout::new(848.0, &figure);
    let meter = TextMeter::new(AverageWidths);
    let scene = Scene { figure: &figure, layout: &layout, theme: Theme::Light, meter: &meter };
    let mut svg = String::new();
    {
        let size = ((layout.width * UNIT) as u32, (layout.height * UNIT) as u32);
        let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
        let drawn = draw_frame(&area, &scene)
            .and_then(|()| draw_curves(&area, &scene, &mut NameSpots::default()))
            .and_then(|()| draw_pointer(&area, &scene))
            .and_then(|()| area.present());
        assert!(drawn.is_ok());
    }
    assert!(svg.contains("Mikhail Gorbachev") && svg.contains("Interpersonal"));
    // The dashed median is longer than 700 pixels; a dash and its gap take 13.
    assert!(svg.matches("<polyline").count() > 700 / 13);
    assert!(!svg.contains("NaN") && svg.trim_end().ends_with("</svg>"));
}
