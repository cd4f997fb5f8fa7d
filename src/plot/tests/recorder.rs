//! The command buffer: finite, short, stable, and understood by the page.

use std::cell::Cell;
use std::rc::Rc;

use plotters::element::PathElement;
use plotters::style::{BLACK, Color, RED};

use super::sample::figure;
use super::{LabFigure, LabLayout, NameSpots, Scene, TextMeter, Theme, record};
use crate::plot::commands::{self, PAINT, PATH, RULES, STROKE, walk};
use crate::plot::{AverageWidths, MeasureText, Recorder, draw_curves, draw_frame};

fn count(recorder: &Recorder, command: f32) -> usize {
    walk(recorder.commands()).filter(|(what, _)| *what == command).count()
}

/// The figure with something wrong everywhere.
fn broken(poison: f64) -> LabFigure {
    let mut figure = figure();
    for curve in &mut figure.curves {
        for series in [&mut curve.median, &mut curve.run] {
            series[0] = poison;
            series[20] = poison;
            series[43] = poison;
        }
        if let Some((low, high)) = &mut curve.band90 {
            (low[7], high[30]) = (poison, poison);
        }
        if let Some(threshold) = &mut curve.threshold {
            threshold.fill(poison);
        }
        if let Some((_, values, _)) = &mut curve.counterfactual {
            values[3] = poison;
        }
        curve.before_after = Some(((32, poison), (33, 20.0)));
    }
    figure.observed[5] = (poison, 0.3);
    figure.observed[9].1 = poison;
    figure.events[3].at = poison;
    figure.events[4].intensity = poison;
    figure.terms[1].start = poison;
    figure.terms[3].end = poison;
    figure.strips[2].lines[0].median[4] = poison;
    figure.strips[3].surveys[0].1 = poison;
    (figure.pin, figure.hover) = (Some(poison), Some(poison));
    figure
}

#[test]
fn nothing_that_is_no_number_reaches_the_buffer() {
    for poison in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -1e300] {
        for width in [280.0, 848.0] {
            for layer in record(&broken(poison), width) {
                let furthest = layer.commands().iter().fold(0.0_f32, |far, number| far.max(number.abs()));
                assert!(layer.commands().iter().all(|number| number.is_finite()), "{poison} got through");
                assert!(furthest < 5000.0, "{poison} became {furthest}");
            }
        }
    }
}

#[test]
fn a_gap_in_the_data_is_a_gap_in_the_line() {
    let lines = |figure: &LabFigure| count(&record(figure, 848.0)[1], PATH);
    let mut gap = figure();
    gap.curves[1].median[10] = f64::NAN;
    assert_eq!(lines(&gap), lines(&figure()) + 1);
}

#[test]
fn lines_of_one_style_become_one_path() {
    let mut recorder = Recorder::new(Rc::new(TextMeter::new(AverageWidths)));
    recorder.resize(100.0, 100.0);
    let painted = recorder.paint(|area| {
        area.draw(&PathElement::new(vec![(0, 0), (160, 170)], BLACK))?;
        area.draw(&PathElement::new(vec![(160, 170), (320, 90)], BLACK))?;
        area.draw(&PathElement::new(vec![(0, 900), (160, 800)], BLACK))?;
        area.draw(&PathElement::new(vec![(0, 0), (160, 170)], RED.stroke_width(32)))
    });
    assert!(painted.is_ok());
    assert_eq!((count(&recorder, STROKE), count(&recorder, PAINT)), (2, 2));
    let lengths: Vec<f32> = walk(recorder.commands())
        .filter(|(what, _)| *what == PATH)
        .map(|(_, arguments)| arguments[0])
        .collect();
    assert_eq!(lengths, [3.0, 2.0, 2.0], "what goes on where the last line ended is one line");
}

#[test]
fn the_grid_is_one_command_for_each_colour() {
    let [frame, ..] = record(&figure(), 848.0);
    let first = walk(frame.commands()).find(|(what, _)| *what == RULES).map(|(_, arguments)| arguments[1]);
    // Eleven years in chart, two rows of leaders, four strips and institutions; five steps of the scale.
    assert_eq!(first, Some(8.0 * 11.0 + 5.0));
}

#[test]
fn a_curve_costs_one_path_and_a_band_one_polygon() {
    let [_, curves, _] = record(&figure(), 848.0);
    // Each theory: threshold, run, counterfactual, median; the dashed one's casing; eight strip lines and the
    // institutions.
    assert_eq!(count(&curves, PATH), 2 * 4 + 1 + 8 + 1);
    assert_eq!(count(&curves, commands::POLYGON), 2 * 2 + 8 + 1);
    assert!(curves.commands().len() < 5000);
}

#[test]
fn the_same_picture_is_the_same_buffer_and_new_strings_are_not_needed() {
    let meter = Rc::new(TextMeter::new(AverageWidths));
    let figure = figure();
    let layout = LabLayout::new(848.0, &figure);
    let scene = Scene { figure: &figure, layout: &layout, theme: Theme::Dark, meter: &meter };
    let mut recorder = Recorder::new(Rc::clone(&meter));
    recorder.resize(layout.width, layout.height);
    let mut spots = NameSpots::default();
    let mut paint = || {
        let painted = recorder.paint(|area| draw_curves(area, &scene, &mut spots));
        assert!(painted.is_ok());
        (recorder.commands().to_vec(), recorder.strings().len(), recorder.generation())
    };
    assert_eq!(paint(), paint());
}

#[test]
fn a_thinner_line_is_drawn_while_dragging() {
    let widest = |dragging: bool| {
        let [_, curves, _] = record(&LabFigure { dragging, ..figure() }, 848.0);
        let strokes = walk(curves.commands()).filter(|(what, _)| *what == STROKE);
        strokes.fold(0.0_f32, |widest, (_, arguments)| widest.max(arguments[1]))
    };
    assert!(widest(true) < 2.5 && widest(false) > 4.0);
}

/// Counts how often it is asked.
struct Counting(Rc<Cell<usize>>);

impl MeasureText for Counting {
    fn width(&self, text: &str, font: &str) -> f64 {
        self.0.set(self.0.get() + 1);
        AverageWidths.width(text, font)
    }
}

#[test]
fn a_text_is_measured_once() {
    let asked = Rc::new(Cell::new(0));
    let meter = Rc::new(TextMeter::new(Counting(Rc::clone(&asked))));
    let figure = figure();
    let layout = LabLayout::new(848.0, &figure);
    let scene = Scene { figure: &figure, layout: &layout, theme: Theme::Light, meter: &meter };
    let mut recorder = Recorder::new(Rc::clone(&meter));
    recorder.resize(layout.width, layout.height);
    let mut paint = || recorder.paint(|area| draw_frame(area, &scene)).is_ok();
    assert!(paint());
    let first = asked.get();
    assert!(first > 0 && paint());
    assert_eq!(asked.get(), first);
    meter.forget();
    assert!(paint());
    assert_eq!(asked.get(), 2 * first);
}

#[test]
fn a_measure_that_fails_is_replaced_by_the_average() {
    struct Broken;
    impl MeasureText for Broken {
        fn width(&self, _: &str, _: &str) -> f64 {
            f64::NAN
        }
    }
    let look = crate::plot::Look::new(13.0, BLACK);
    let width = TextMeter::new(Broken).width("Reykjavik", &look);
    assert_eq!(width, TextMeter::new(AverageWidths).width("Reykjavik", &look));
}

#[test]
fn the_page_reads_the_language_that_is_written_here() {
    let script = include_str!("../../../www/canvas.js");
    let table = [
        ("STROKE", STROKE),
        ("FILL", commands::FILL),
        ("FONT", commands::FONT),
        ("BEGIN", commands::BEGIN),
        ("PATH", PATH),
        ("RING", commands::RING),
        ("PAINT", PAINT),
        ("POLYGON", commands::POLYGON),
        ("DISC", commands::DISC),
        ("RECT", commands::RECT),
        ("RULES", RULES),
        ("TEXT", commands::TEXT),
    ];
    for (name, number) in table {
        assert!(script.contains(&format!("const {name} = {number};")), "{name} in www/canvas.js");
        assert!(script.contains(&format!("case {name}:")), "{name} is not drawn");
    }
}
