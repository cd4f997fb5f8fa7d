//! Places: rows in order, and the way back from a place to a time.

use super::LabLayout;
use super::sample::figure;
use crate::plot::{Panel, event_at};

#[test]
fn rows_stand_below_each_other_on_the_sheet() {
    for width in (200..=1600).step_by(50) {
        let layout = LabLayout::new(f64::from(width), &figure());
        let mut rows = layout.panels();
        rows.sort_by(|a, b| a.1.top.total_cmp(&b.1.top));
        for pair in rows.windows(2) {
            assert!(pair[0].1.bottom <= pair[1].1.top, "{pair:?} at {width} px");
        }
        let last = rows.last().map(|row| row.1);
        assert!(last.is_some_and(|rect| rect.bottom <= layout.height && rect.right <= layout.width));
    }
}

#[test]
fn the_desk_has_the_design_s_columns() {
    let layout = LabLayout::new(848.0, &figure());
    assert_eq!((layout.chart.left, layout.width - layout.chart.right), (112.0, 84.0));
    assert_eq!(layout.chart.height(), 286.0);
    assert!(!layout.narrow && LabLayout::new(599.0, &figure()).narrow);
}

#[test]
fn a_width_that_is_no_number_gives_the_smallest_figure() {
    for width in [f64::NAN, f64::INFINITY, -1.0, 0.0] {
        assert_eq!(LabLayout::new(width, &figure()).width, 200.0);
    }
}

#[test]
fn locate_leads_back_to_the_time_and_the_row() {
    for width in [280.0, 358.0, 600.0, 848.0, 1600.0] {
        let layout = LabLayout::new(width, &figure());
        for (panel, rect) in layout.panels() {
            for step in 0..=88 {
                let quarter = f64::from(step) / 2.0;
                let hit = layout.locate(layout.x_of(quarter), rect.middle());
                let hit = hit.unwrap_or_else(|| panic!("{quarter} in {panel:?} at {width} px"));
                assert_eq!(hit.panel, panel);
                // Two roundings of a number below 64.
                assert!((hit.quarter - quarter).abs() < 1e-12);
            }
        }
    }
}

#[test]
fn nothing_lies_beside_the_time_axis_or_off_the_sheet() {
    let layout = LabLayout::new(848.0, &figure());
    let middle = layout.chart.middle();
    for (x, y) in
        [(50.0, middle), (820.0, middle), (400.0, -1.0), (400.0, layout.height + 1.0), (f64::NAN, middle)]
    {
        assert_eq!(layout.locate(x, y), None);
    }
    let end = layout.locate(layout.chart.right + 3.0, middle);
    assert_eq!(end.map(|hit| hit.quarter), Some(44.0), "a finger may miss the end by a little");
}

#[test]
fn a_gap_belongs_to_the_nearer_row() {
    let layout = LabLayout::new(848.0, &figure());
    let hit = layout.locate(400.0, layout.chart.bottom + 2.0);
    assert_eq!(hit.map(|hit| hit.panel), Some(Panel::Chart));
}

#[test]
fn snapping_finds_turnovers_and_events_within_the_radius_only() {
    let layout = LabLayout::new(848.0, &figure());
    assert_eq!(layout.snap(32.5, 8.0), 32.21, "Reagan leaves, five pixels to the left");
    assert_eq!(layout.snap(27.9, 8.0), 27.74, "the INF Treaty");
    assert_eq!(layout.snap(33.5, 8.0), 33.5, "nothing is near");
    assert_eq!(layout.snap(32.5, 1.0), 32.5);
}

#[test]
fn a_glyph_is_found_under_the_pointer() {
    let figure = figure();
    let layout = LabLayout::new(848.0, &figure);
    for (index, event) in figure.events.iter().enumerate() {
        // On its stem between the line of indifference and the glyph, wherever the glyph has been moved to.
        let found = (0..=92).any(|y| {
            event_at(&layout, &figure, layout.x_of(event.at), layout.events.top + f64::from(y), 12.0)
                == Some(index)
        });
        assert!(found, "{event:?}");
    }
    assert_eq!(event_at(&layout, &figure, layout.x_of(3.0), layout.events.middle(), 12.0), None);
}
