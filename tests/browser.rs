//! The model and its session in a real browser, without the page.
#![cfg(target_arch = "wasm32")]

use entente::lab::Lab;
use entente::plot::AverageWidths;
use serde_json::json;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const CASE: &str = include_str!("../www/scenarios/us-ussr.json");

#[wasm_bindgen_test]
fn a_frame_draws_all_three_layers() {
    let mut lab = Lab::new(CASE, AverageWidths).unwrap();
    assert!(lab.resize(848.0) > 300.0);
    let dirty = lab.frame().unwrap();
    assert!(dirty.frame && dirty.curves && dirty.pointer);
    assert!((0..3).all(|layer| !lab.layer(layer).commands().is_empty()));
    assert!(!lab.frame().unwrap().curves);
}

#[wasm_bindgen_test]
fn a_refused_value_changes_nothing() {
    let mut lab = Lab::new(CASE, AverageWidths).unwrap();
    let before = lab.digest().unwrap();
    for (id, value) in
        [("seed", json!(-1)), ("seed", json!("")), ("leadership_change", json!("abc")), ("noise", json!(1))]
    {
        assert!(lab.set(id, &value).is_err(), "{id} {value}");
    }
    assert_eq!(lab.digest().unwrap(), before);
}
