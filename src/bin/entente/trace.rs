//! `entente trace`: one replicate of a preset, series by series.

use crate::Refusal;
use crate::say::print;
use clap::Args;
use entente::dyad::{Level, Script};
use entente::param::{Parameters, check_together, json};
use entente::rng::Seed;
use entente::theory;
use entente::trajectory::{Measure, Trajectory};
use serde_json::{Map, Value, json};

/// Longest run, in quarters: 250 years.
const MAX_QUARTERS: u32 = 1000;

/// One run of a preset as a JSON object: J, X, xL, xB, xM, xP, y, z, id, H, K, turn, leap, bet.
#[derive(Args)]
pub struct Trace {
    /// A theory (for example EMBEDDED), or BASE for the general system.
    #[arg(long)]
    preset: String,
    /// Seed, 0 to 18446744073709551615.
    #[arg(long)]
    seed: u64,
    /// Length in quarters, 1 to 1000.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=i64::from(MAX_QUARTERS)))]
    quarters: u32,
    /// Which replicate, from 0.
    #[arg(long, default_value_t = 0)]
    replicate: u64,
    /// A parameter under its key (MODEL.md), with a JSON value, for example `--set eps=0.1`.
    #[arg(long = "set", value_name = "KEY=JSON")]
    set: Vec<String>,
}

/// The parameters of a preset by name.
fn preset(name: &str) -> Result<Parameters, Refusal> {
    if name.eq_ignore_ascii_case("BASE") {
        return Ok(Parameters::default());
    }
    match theory::find(name) {
        Some(theory) => Ok(theory.preset()),
        None => {
            let names: Vec<String> = theory::ALL.iter().map(|t| t.id.to_uppercase()).collect();
            Err(Refusal(format!(
                "--preset: no theory is called {name:?}; there are BASE, {}.",
                names.join(", ")
            )))
        }
    }
}

fn with_overrides(mut p: Parameters, overrides: &[String]) -> Result<Parameters, Refusal> {
    // Trust given by side wins over trust given for both, in whatever order they are written.
    let mut overrides: Vec<&String> = overrides.iter().collect();
    overrides.sort_by_key(|text| text.split('=').next().is_some_and(|key| key.trim().ends_with("_sides")));
    for text in overrides {
        let Some((key, value)) = text.split_once('=') else {
            return Err(Refusal(format!("--set: {text:?} is not of the form KEY=JSON.")));
        };
        let value: Value = serde_json::from_str(value)
            .map_err(|e| Refusal(format!("--set {key}: {value:?} is not JSON ({e}).")))?;
        json::set(&mut p, key.trim(), &value)?;
    }
    check_together(&p)?;
    Ok(p)
}

impl Trace {
    /// Runs and prints.
    pub fn run(self) -> Result<(), Refusal> {
        let p = with_overrides(preset(&self.preset)?, &self.set)?;
        let script = Script::default().unrolled(self.quarters);
        let run = Trajectory::run(&p, Seed(self.seed), self.replicate, &script);
        print(format!("{}\n", values(&run)).as_bytes())
    }
}

fn values(run: &Trajectory) -> Value {
    let pair = |f: &dyn Fn(usize) -> Measure| {
        let (a, b) = (run.series(f(0)), run.series(f(1)));
        a.iter().zip(b).map(|(a, b)| json!([a, b])).collect::<Value>()
    };
    let flags = |f: &dyn Fn(usize) -> Measure| {
        let (a, b) = (run.series(f(0)), run.series(f(1)));
        a.iter().zip(b).map(|(&a, &b)| json!([a as u8, b as u8])).collect::<Value>()
    };
    let mut object = Map::new();
    let mut put = |key: &str, value: Value| object.insert(key.into(), value);
    put("J", json!(run.series(Measure::Joint)));
    put("X", pair(&Measure::Margin));
    for (key, level) in ["xL", "xB", "xM", "xP"].into_iter().zip(Level::ALL) {
        put(key, pair(&|i| Measure::Trust(i, level)));
    }
    put("y", pair(&Measure::Bond));
    put("z", json!(run.series(Measure::Institutions)));
    put("id", pair(&Measure::Identity));
    put("H", json!(run.series(Measure::Hoffman)));
    put("K", json!(run.series(Measure::Cooperation)));
    put("turn", flags(&Measure::Turnover));
    put("leap", flags(&Measure::Leap));
    put("bet", flags(&Measure::Betrayal));
    Value::Object(object)
}
