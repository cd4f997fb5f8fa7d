//! What is counted has whole numbers only, in a file and in the lab.

use entente::lab::Lab;
use entente::param::{Parameters, json};
use entente::plot::MeasureText;
use serde_json::json;

struct Halves;

impl MeasureText for Halves {
    fn width(&self, text: &str, _: &str) -> f64 {
        6.5 * text.chars().count() as f64
    }
}

#[test]
fn what_is_counted_takes_whole_numbers_only() {
    let mut p = Parameters::default();
    for (key, value, sentence) in [
        ("leap_win", 3.7, "leap_win: 3.7 is a fraction, but only whole quarters are allowed, 1 to 40."),
        ("th_start", 0.5, "th_start: 0.5 is a fraction, but only whole quarters are allowed, 0 to 400."),
        ("n_citizens", 9.5, "n_citizens: 9.5 is a fraction, but only whole citizens are allowed, 0 to 1000."),
    ] {
        assert_eq!(json::set(&mut p, key, &json!(value)).unwrap_err().to_string(), sentence);
    }
    assert_eq!(p, Parameters::default());
    json::set(&mut p, "leap_win", &json!(7)).unwrap();
    assert_eq!(p.exposure_window, 7.0);

    let mut lab = Lab::new(include_str!("../../www/scenarios/us-ussr.json"), Halves).unwrap();
    assert!(lab.set("exposure_window", &json!(3.7)).unwrap_err().contains("only whole quarters are allowed"));
    for id in ["exposure_window", "shock_start", "shock_duration", "citizens"] {
        for step in 0..=20 {
            lab.set_position(id, f64::from(step) / 20.0, 0.0).unwrap();
            assert_eq!(lab.get(id).as_f64().unwrap().fract(), 0.0, "{id} at {step}");
        }
    }
}
