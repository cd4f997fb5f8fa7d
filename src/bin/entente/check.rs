//! `entente check`: whether a file is a scenario.

use crate::Refusal;
use crate::run::read;
use crate::say::print;
use clap::Args;
use std::path::PathBuf;

/// Whether a file is a scenario: what is in it, or what is wrong with it.
#[derive(Args)]
pub struct Check {
    /// A scenario file.
    #[arg(value_name = "SCENARIO.json")]
    scenario: PathBuf,
}

impl Check {
    /// Reads and says what was read.
    pub fn run(self) -> Result<(), Refusal> {
        let scenario = read(&self.scenario)?;
        let muted = scenario.events.iter().filter(|event| event.muted).count();
        let muted = if muted == 0 { String::new() } else { format!(" ({muted} muted)") };
        let said = format!(
            "{}: valid. “{}”, {} to {} ({} quarters); {} leaders, {} events{muted}, {} surveys, {} settings.\n",
            self.scenario.display(),
            scenario.title,
            scenario.start,
            scenario.end,
            scenario.quarters(),
            scenario.leaders.len(),
            scenario.events.len(),
            scenario.surveys.len(),
            scenario.settings.len()
        );
        print(said.as_bytes())
    }
}
