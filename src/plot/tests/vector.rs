//! The same figure through plotters' own SVG backend: nothing in the drawing depends on the recorder.

use plotters::drawing::IntoDrawingArea;
use plotters::prelude::SVGBackend;

use super::sample::figure;
use super::small::{difference, survival};
use super::{
    AverageWidths, LabLayout, NameSpots, Scene, TextMeter, Theme, draw_curves, draw_frame, draw_pointer,
};
use crate::plot::small::{SmallLayout, draw_difference, draw_survival};
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

#[test]
fn small_figures_stand_in_an_svg_too() {
    let meter = TextMeter::new(AverageWidths);
    for theme in [Theme::Light, Theme::Dark, Theme::Projector] {
        for width in [240.0, 284.0, 390.0, 848.0] {
            let layout = SmallLayout::new(width);
            for which in 0..2 {
                let mut svg = String::new();
                {
                    let size = ((layout.width * UNIT) as u32, (layout.height * UNIT) as u32);
                    let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
                    let drawn = match which {
                        0 => draw_difference(&area, &difference(), &layout, theme, &meter),
                        _ => draw_survival(&area, &survival(), &layout, theme, &meter),
                    };
                    assert!(drawn.and_then(|()| area.present()).is_ok());
                }
                assert!(svg.contains("Interpersonal") && !svg.contains("NaN"));
                if let Ok(dir) = std::env::var("LOOK") {
                    std::fs::write(format!("{dir}/{which}-{theme:?}-{width}.svg"), &svg).unwrap();
                }
            }
        }
    }
}
