//! The small figures: nothing over another, nothing off the sheet, nothing that is no number.

use std::rc::Rc;

use crate::plot::commands::{STROKE, walk};
use crate::plot::small::{
    Difference, DifferenceFigure, SmallLayout, SurvivalFigure, SurvivalLine, draw_difference, draw_survival,
    scale,
};
use crate::plot::{AverageWidths, PaintError, Recorder, TextMeter, Theme, TheoryHue};

fn power(base: f64, exponent: usize) -> f64 {
    std::iter::repeat_n(base, exponent).product()
}

/// Differences that begin at quarter 8 and settle at `end` points.
fn line(name: &str, style: TheoryHue, end: f64) -> Difference {
    let at = |t: usize, by: f64| if t < 8 { 0.0 } else { (end + by) * (1.0 - power(0.8, t - 7)) };
    let series = |by: f64| (0..44).map(|t| at(t, by)).collect::<Vec<f64>>();
    Difference {
        name: name.into(),
        style,
        median: series(0.0),
        band50: (series(-3.0), series(4.0)),
        band90: (series(-9.0), series(8.0)),
        run: (0..44).map(|t| at(t, 5.0 * f64::from(t as u32 % 7) - 14.0)).collect(),
    }
}

pub(super) fn difference() -> DifferenceFigure {
    let lines =
        [line("Interpersonal", TheoryHue::Interpersonal, 3.0), line("Embedded", TheoryHue::Embedded, 31.0)];
    DifferenceFigure {
        start_year: 1981,
        start_quarter: 0,
        quarters: 44,
        reach: scale(&lines, 0.0),
        lines,
        since: Some((7.0, "1982 Q4".into())),
        empty: None,
        dragging: false,
    }
}

fn half_after(quarters: usize) -> [String; 2] {
    [format!("half after {quarters} quarters"), format!("{quarters} quarters")]
}

fn curve(name: &str, style: TheoryHue, kept: f64, floor: f64, half: Option<usize>) -> SurvivalLine {
    let at = |n: usize, by: f64| {
        if n == 0 { f64::NAN } else { floor + by + (100.0 - floor) * power(kept, n) }
    };
    let series = |by: f64| (0..=24).map(|n| at(n, by)).collect::<Vec<f64>>();
    let half = half.map(|n| (n, half_after(n)));
    SurvivalLine { name: name.into(), style, ratio: series(0.0), band: (series(-6.0), series(6.0)), half }
}

pub(super) fn survival() -> SurvivalFigure {
    SurvivalFigure {
        quarters: 24,
        lines: [
            curve("Interpersonal", TheoryHue::Interpersonal, 0.55, 8.0, Some(2)),
            curve("Embedded", TheoryHue::Embedded, 0.8, 34.0, Some(7)),
        ],
        empty: None,
        dragging: false,
    }
}

fn record<F>(width: f64, draw: F) -> Recorder
where
    F: FnOnce(
        &plotters::drawing::DrawingArea<Recorder, plotters::coord::Shift>,
        &SmallLayout,
        &TextMeter,
    ) -> Result<(), PaintError>,
{
    let meter = Rc::new(TextMeter::new(AverageWidths));
    let layout = SmallLayout::new(width);
    let mut recorder = Recorder::new(Rc::clone(&meter));
    recorder.resize(layout.width, layout.height);
    assert!(recorder.paint(|area| draw(area, &layout, &meter)).is_ok());
    recorder
}

fn differences(figure: &DifferenceFigure, width: f64) -> Recorder {
    record(width, |area, layout, meter| draw_difference(area, figure, layout, Theme::Light, meter))
}

fn survivals(figure: &SurvivalFigure, width: f64) -> Recorder {
    record(width, |area, layout, meter| draw_survival(area, figure, layout, Theme::Dark, meter))
}

fn texts(recorder: &Recorder) -> Vec<String> {
    recorder.text_boxes().into_iter().map(|text| text.text).collect()
}

fn assert_clear(recorder: &Recorder, width: f64) {
    let layout = SmallLayout::new(width);
    let boxes = recorder.text_boxes();
    for (at, a) in boxes.iter().enumerate() {
        let inside = a.left >= 0.0 && a.top >= 0.0 && a.right <= layout.width && a.bottom <= layout.height;
        assert!(inside, "at {width} px, {a:?} leaves the sheet");
        for b in &boxes[at + 1..] {
            let apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            assert!(apart, "at {width} px, {a:?} and {b:?} overlap");
        }
    }
    for text in recorder.strings() {
        let size = text.split("px ").next().and_then(|head| head.rsplit(' ').next()?.parse::<f64>().ok());
        assert!(size.is_none_or(|size| size >= 12.0) || !text.contains("px "), "{text}");
    }
}

/// From the narrowest column to a screen's width.
fn widths() -> impl Iterator<Item = f64> {
    (240..=900).step_by(7).chain([284, 390, 900]).map(f64::from)
}

#[test]
fn no_label_covers_another_at_any_width() {
    let (difference, survival) = (difference(), survival());
    for width in widths() {
        assert_clear(&differences(&difference, width), width);
        assert_clear(&survivals(&survival, width), width);
    }
}

#[test]
fn labels_stay_clear_wherever_the_change_and_the_half_lives_are() {
    for at in 0..44 {
        let since = Some((f64::from(at), "1982 Q4".into()));
        let figure = DifferenceFigure { since, ..difference() };
        let mut survival = survival();
        for (index, line) in survival.lines.iter_mut().enumerate() {
            let n = (at as usize + 5 * index) % 24 + 1;
            line.half = Some((n, half_after(n)));
        }
        for width in [240.0, 284.0, 390.0, 848.0] {
            assert_clear(&differences(&figure, width), width);
            assert_clear(&survivals(&survival, width), width);
        }
    }
}

/// Everything survives: the widest values at both ends.
#[test]
fn whole_survival_and_what_is_beyond_stay_on_the_sheet() {
    for value in [100.0, 119.0, 4000.0] {
        let mut figure = survival();
        for line in &mut figure.lines {
            line.ratio.fill(value);
            line.ratio[0] = f64::NAN;
            line.half = None;
        }
        for width in widths() {
            assert_clear(&survivals(&figure, width), width);
        }
        assert!(texts(&survivals(&figure, 284.0)).contains(&format!("{:.0} %", value.min(999.0))));
    }
}

#[test]
fn the_scale_holds_the_bands_and_does_not_shrink_under_the_hand() {
    let lines = |ends: [f64; 2]| ends.map(|end| line("Embedded", TheoryHue::Embedded, end));
    assert_eq!(scale(&lines([0.0, 0.0]), 0.0), 10.0);
    assert_eq!(scale(&lines([3.0, -8.0]), 0.0), 20.0);
    assert_eq!(scale(&lines([3.0, 31.0]), 0.0), 50.0);
    assert_eq!(scale(&lines([3.0, 31.0]), 100.0), 100.0);
    assert_eq!(scale(&lines([0.0, 400.0]), 0.0), 100.0);
    let mut broken = lines([0.0, 0.0]);
    broken[0].median[9] = f64::NAN;
    broken[1].band90.1[9] = f64::INFINITY;
    assert_eq!(scale(&broken, 0.0), 10.0);
}

#[test]
fn a_difference_says_how_far_when_and_whose() {
    let all = texts(&differences(&difference(), 390.0));
    for wanted in ["+50", "0", "−50", "1982 Q4", "Interpersonal", "Embedded", "+31", "+3", "1986", "1990"] {
        assert!(all.iter().any(|text| text == wanted), "{wanted} is missing from {all:?}");
    }
}

#[test]
fn survival_says_what_is_left_and_when_half_is_gone() {
    let all = texts(&survivals(&survival(), 390.0));
    for wanted in [
        "100 %",
        "half",
        "0",
        "Interpersonal",
        "Embedded",
        "8 %",
        "34 %",
        "half after 7 quarters",
        "turnover",
        "6 years",
    ] {
        assert!(all.iter().any(|text| text == wanted), "{wanted} is missing from {all:?}");
    }
    let mut short = survival();
    short.quarters = 6;
    short.lines.iter_mut().for_each(|line| line.ratio.truncate(7));
    assert!(texts(&survivals(&short, 284.0)).iter().any(|text| text == "18 months"));
}

#[test]
fn an_empty_figure_says_why() {
    let words = "No run cooperates without the turnover: nothing to lose.";
    let mut empty = survival();
    empty.empty = Some(words.into());
    for line in &mut empty.lines {
        line.ratio.fill(f64::NAN);
        line.half = None;
    }
    for width in [240.0, 390.0, 900.0] {
        let all = texts(&survivals(&empty, width)).join(" ");
        assert!(all.contains("nothing to lose") && !all.contains("Embedded"), "{all}");
    }
}

#[test]
fn nothing_that_is_no_number_reaches_a_small_figure() {
    for poison in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -1e300] {
        let mut difference = difference();
        for line in &mut difference.lines {
            (line.median[3], line.median[43], line.run[9]) = (poison, poison, poison);
            (line.band50.0[12], line.band90.1[20]) = (poison, poison);
        }
        difference.since = Some((poison, "never".into()));
        let mut survival = survival();
        for line in &mut survival.lines {
            (line.ratio[2], line.ratio[24], line.band.1[5]) = (poison, poison, poison);
        }
        for width in [240.0, 848.0] {
            for recorder in [differences(&difference, width), survivals(&survival, width)] {
                let farthest = recorder.commands().iter().fold(0.0_f32, |far, number| far.max(number.abs()));
                assert!(recorder.commands().iter().all(|number| number.is_finite()), "{poison} got through");
                assert!(farthest < 5000.0, "{poison} became {farthest}");
            }
        }
    }
    for width in [f64::NAN, -5.0, 1e9] {
        assert!(SmallLayout::new(width).width >= 200.0);
    }
}

#[test]
fn lines_are_thinner_under_the_hand() {
    let widest = |dragging| {
        let recorder = differences(&DifferenceFigure { dragging, ..difference() }, 390.0);
        let strokes = walk(recorder.commands()).filter(|(what, _)| *what == STROKE);
        strokes.fold(0.0_f32, |widest, (_, arguments)| widest.max(arguments[1]))
    };
    assert!(widest(true) < widest(false));
}
