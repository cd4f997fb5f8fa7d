//! The United States and the Soviet Union, 1981 to 1991: leaders and events as in the scenario, curves of
//! the shapes that the model gives.

use crate::plot::figure::{Band, Curve, EventMark, LabFigure, Strip, StripLine, Term};
use crate::plot::theme::TheoryHue;
use crate::scenario::{Actor, EventKind};

const QUARTERS: usize = 44;

/// The figure as the page first shows it.
pub(super) fn figure() -> LabFigure {
    LabFigure {
        start_year: 1981,
        start_quarter: 0,
        quarters: QUARTERS,
        sides: ["United States".into(), "Soviet Union".into()],
        sides_short: ["US".into(), "USSR".into()],
        axis_max: 90.0,
        curves: [
            curve(
                "Interpersonal",
                TheoryHue::Interpersonal,
                [14.0, 8.0, 12.0, 27.0, 76.0, 78.0, 11.0, 21.0, 13.0],
            ),
            curve("Embedded", TheoryHue::Embedded, [13.0, 6.0, 6.0, 11.0, 39.0, 62.0, 35.0, 37.0, 27.0]),
        ],
        terms: terms(),
        events: events(),
        held_event: None,
        observed: (0..QUARTERS).map(|at| (at as f64 + 0.5, 0.02 * at as f64 - 0.4)).collect(),
        record: None,
        strips: ["Leader", "Bureaucracy", "Media and NGOs", "Public"].into_iter().map(strip).collect(),
        institutions: Some(Strip {
            label: "Institutions".into(),
            note: None,
            lines: vec![line(None, 15.0, 34.0, "34")],
            surveys: Vec::new(),
        }),
        pin: Some(32.2),
        hover: None,
        threshold_note: "Above these lines, cooperation is worth the risk: 26 interpersonal, 23 embedded"
            .into(),
        dragging: false,
    }
}

/// A curve that passes through nine values at the quarters where the story turns.
fn curve(name: &str, style: TheoryHue, values: [f64; 9]) -> Curve {
    const TURNS: [usize; 9] = [0, 12, 20, 29, 30, 32, 33, 42, 43];
    let median: Vec<f64> = (0..QUARTERS)
        .map(|quarter| {
            let next = TURNS.iter().position(|&turn| turn >= quarter).unwrap_or(8).max(1);
            let (from, to) = (TURNS[next - 1], TURNS[next]);
            let along = (quarter - from) as f64 / (to - from) as f64;
            values[next - 1] + along * (values[next] - values[next - 1])
        })
        .collect();
    Curve {
        name: name.into(),
        style,
        band50: Some(around(&median, 4.0)),
        band90: Some(around(&median, 12.0)),
        run: median.iter().enumerate().map(|(at, value)| value + (at % 5) as f64 - 2.0).collect(),
        ghost: Some(median.iter().map(|value| value + 5.0).collect()),
        counterfactual: Some((32, vec![values[5]; 12], "If Reagan had stayed".into())),
        threshold: Some(vec![values[0] + 11.0; QUARTERS]),
        before_after: Some(((32, median[32]), (33, median[33]))),
        median,
    }
}

fn around(median: &[f64], reach: f64) -> Band {
    let shift = |by: f64| median.iter().map(|value| (value + by).clamp(0.0, 100.0)).collect();
    (shift(-reach), shift(reach))
}

fn line(side: Option<usize>, from: f64, to: f64, end_label: &str) -> StripLine {
    let along = |at: usize| from + (to - from) * at as f64 / (QUARTERS - 1) as f64;
    let median: Vec<f64> = (0..QUARTERS).map(along).collect();
    StripLine { side, band50: Some(around(&median, 3.0)), median, end_label: end_label.into() }
}

fn strip(label: &str) -> Strip {
    let ends = if label == "Leader" { ["US 33", "USSR 38"] } else { ["24", "24"] };
    let surveys = if label == "Public" {
        vec![(26.0, 25.0, "Gallup 25".into()), (34.0, 62.0, "Gallup 62".into())]
    } else {
        Vec::new()
    };
    let lines = vec![line(Some(0), 12.0, 33.0, ends[0]), line(Some(1), 10.0, 34.0, ends[1])];
    Strip { label: label.into(), note: None, lines, surveys }
}

fn terms() -> Vec<Term> {
    [
        (0, "Ronald Reagan", 0.21, 32.21),
        (0, "George H. W. Bush", 32.21, 48.21),
        (1, "Leonid Brezhnev", -64.85, 7.44),
        (1, "Yuri Andropov", 7.44, 12.43),
        (1, "Konstantin Chernenko", 12.47, 16.76),
        (1, "Mikhail Gorbachev", 16.77, 43.93),
    ]
    .map(|(side, name, start, end)| Term { side, name: name.into(), start, end, drawn_by_chance: false })
    .into()
}

fn events() -> Vec<EventMark> {
    use Actor::{A, B, Both};
    use EventKind::{Crisis, Leap, Rhetoric, Summit, Treaty, Turnover};
    [
        (8.74, A, Rhetoric, -0.4, "“Evil empire”"),
        (8.91, A, Crisis, -0.4, "SDI"),
        (10.67, B, Crisis, -0.8, "KAL 007"),
        (11.4, Both, Crisis, -0.6, "Able Archer"),
        (12.16, A, Rhetoric, 0.4, "“Ivan and Anya”"),
        (19.53, Both, Summit, 0.6, "Geneva"),
        (23.11, Both, Summit, 0.4, "Reykjavik"),
        (27.74, Both, Treaty, 0.8, "INF Treaty"),
        (29.49, B, Leap, 0.5, "Afghanistan"),
        (29.64, Both, Summit, 0.6, "Moscow"),
        (31.73, B, Leap, 0.9, "UN speech"),
        (32.21, A, Turnover, 0.0, ""),
        (35.68, Both, Summit, 0.6, "Malta"),
        (39.53, Both, Treaty, 0.5, "CFE"),
        (42.33, Both, Treaty, 0.7, "START"),
        (42.53, B, Crisis, -0.4, "Coup"),
    ]
    .map(|(at, actor, kind, intensity, label)| EventMark {
        at,
        actor,
        kind,
        intensity,
        label: label.into(),
        muted: false,
    })
    .into()
}
