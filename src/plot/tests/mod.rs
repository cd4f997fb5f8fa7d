//! What the figure promises, checked on the case of the United States and the Soviet Union.

mod labels;
mod layout;
mod recorder;
mod sample;
mod small;
#[cfg(not(target_arch = "wasm32"))]
mod vector;

use std::rc::Rc;

use super::{
    AverageWidths, LabFigure, LabLayout, NameSpots, Recorder, Scene, TextBox, TextMeter, Theme, draw_curves,
    draw_frame, draw_pointer,
};

/// The three layers of a figure at a width, from the bottom.
fn record(figure: &LabFigure, width: f64) -> [Recorder; 3] {
    let meter = Rc::new(TextMeter::new(AverageWidths));
    let layout = LabLayout::new(width, figure);
    let scene = Scene { figure, layout: &layout, theme: Theme::Light, meter: &meter };
    [0, 1, 2].map(|layer| {
        let mut recorder = Recorder::new(Rc::clone(&meter));
        recorder.resize(layout.width, layout.height);
        let drawn = recorder.paint(|area| match layer {
            0 => draw_frame(area, &scene),
            1 => draw_curves(area, &scene, &mut NameSpots::default()),
            _ => draw_pointer(area, &scene),
        });
        drawn.expect("a recorder refuses nothing");
        recorder
    })
}

/// The texts of all layers.
fn texts(figure: &LabFigure, width: f64) -> Vec<TextBox> {
    record(figure, width).iter().flat_map(Recorder::text_boxes).collect()
}
