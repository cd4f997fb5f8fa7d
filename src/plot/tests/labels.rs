//! Labels: none over another, none off the sheet, and the right ones kept.

use super::sample::figure;
use super::{LabFigure, LabLayout, TextBox, record, texts};

/// Every width from the smallest phone to the widest screen, in steps that meet no other rhythm.
fn widths() -> impl Iterator<Item = f64> {
    (280..=1600).step_by(7).chain([320, 358, 599, 600, 848, 1600]).map(f64::from)
}

fn assert_clear(boxes: &[TextBox], layout: &LabLayout) {
    for (at, a) in boxes.iter().enumerate() {
        let inside = a.left >= 0.0 && a.top >= 0.0 && a.right <= layout.width && a.bottom <= layout.height;
        assert!(inside, "at {} px, {a:?} leaves the sheet", layout.width);
        for b in &boxes[at + 1..] {
            let apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            assert!(apart, "at {} px, {a:?} and {b:?} overlap", layout.width);
        }
    }
}

fn assert_clear_at_all_widths(figure: &LabFigure) {
    for width in widths() {
        assert_clear(&texts(figure, width), &LabLayout::new(width, figure));
    }
}

#[test]
fn no_label_covers_another_in_any_layer_at_any_width() {
    assert_clear_at_all_widths(&figure());
}

#[test]
fn labels_stay_clear_wherever_the_pin_is() {
    for pin in 0..44 {
        let mut figure = figure();
        figure.pin = Some(f64::from(pin) + 0.3);
        for curve in &mut figure.curves {
            let (before, after) = (pin as usize, (pin as usize + 1).min(43));
            curve.before_after = Some(((before, curve.median[before]), (after, curve.median[after])));
            curve.counterfactual =
                Some((before, curve.median[before..].to_vec(), "If she had stayed".into()));
        }
        for width in [280.0, 358.0, 600.0, 848.0, 1200.0] {
            assert_clear(&texts(&figure, width), &LabLayout::new(width, &figure));
        }
    }
}

#[test]
fn the_values_under_the_pointer_stay_clear_of_each_other() {
    for hover in 0..=44 {
        let figure = LabFigure { hover: Some(f64::from(hover)), ..figure() };
        for width in [280.0, 358.0, 600.0, 848.0] {
            let [_, _, pointer] = record(&figure, width);
            assert_clear(&pointer.text_boxes(), &LabLayout::new(width, &figure));
        }
    }
}

#[test]
fn two_theories_that_say_the_same_keep_their_labels_apart() {
    let mut figure = figure();
    let mut twin = figure.curves[0].clone();
    twin.name = "Embedded".into();
    figure.curves[1] = twin;
    assert_clear_at_all_widths(&figure);
}

#[test]
fn a_long_case_that_begins_in_july_names_as_many_years_as_fit() {
    let figure = LabFigure { start_year: 1949, start_quarter: 2, quarters: 142, ..figure() };
    assert_clear_at_all_widths(&figure);
    let years = |width: f64| {
        let all = texts(&figure, width);
        all.iter().filter(|text| text.text.len() == 4 && text.text.parse::<i32>().is_ok()).count()
    };
    assert!(years(1600.0) >= 30, "a wide screen has room for every year");
    assert!((3..=9).contains(&years(280.0)), "the smallest phone for every fifth or tenth");
}

#[test]
fn the_design_s_picture_has_all_its_labels() {
    let all: Vec<String> = texts(&figure(), 848.0).into_iter().map(|text| text.text).collect();
    for wanted in [
        "80 %",
        "United States",
        "Soviet Union",
        "Ronald Reagan",
        "George H. W. Bush",
        "Mikhail Gorbachev",
        "Interpersonal",
        "Embedded",
        "78",
        "62",
        "35",
        "11",
        "27 %",
        "13 %",
        "If Reagan had stayed",
        "26 interpersonal, 23 embedded",
        "INF Treaty",
        "KAL 007",
        "START",
        "USSR 38",
        "Gallup 62",
        "1989",
    ] {
        assert!(all.iter().any(|text| text == wanted), "{wanted} is missing from {all:?}");
    }
}

#[test]
fn leaders_names_shorten_with_their_bars() {
    let mut figure = figure();
    let mut name_at = |years: f64| {
        figure.terms.retain(|term| term.side == 0);
        figure.terms.truncate(1);
        figure.terms[0].name = "Konstantin Chernenko".into();
        (figure.terms[0].start, figure.terms[0].end) = (0.0, 4.0 * years);
        let row = LabLayout::new(848.0, &figure).leaders[0];
        let inside = texts(&figure, 848.0)
            .into_iter()
            .find(|text| text.left >= row.left && text.top >= row.top && text.bottom <= row.bottom);
        inside.map(|text| text.text)
    };
    assert_eq!(name_at(4.0).as_deref(), Some("Konstantin Chernenko"));
    assert_eq!(name_at(1.5).as_deref(), Some("Chernenko"));
    assert_eq!(name_at(0.5).as_deref(), Some("C"));
    assert_eq!(name_at(0.2), None);
}

#[test]
fn a_leader_drawn_by_chance_is_written_in_grey_italics() {
    let mut figure = figure();
    let slanted = |figure: &LabFigure| {
        let [frame, ..] = record(figure, 848.0);
        frame.strings().iter().any(|text| text.starts_with("italic 400 13.5px"))
    };
    assert!(!slanted(&figure));
    figure.terms[1].drawn_by_chance = true;
    assert!(slanted(&figure));
}

#[test]
fn an_empty_strip_says_why() {
    let mut figure = figure();
    figure.strips[1].lines.clear();
    figure.strips[1].note = Some("not in this theory".into());
    assert!(texts(&figure, 358.0).iter().any(|text| text.text == "not in this theory"));
}
