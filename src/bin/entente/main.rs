//! The command line: the model without a page.

mod capsule;
mod check;
mod input;
mod kydd;
mod output;
mod patterns;
mod refusal;
mod run;
mod say;
mod study;
mod table;
mod trace;

pub use refusal::Refusal;

/// What fuzzing asks of experiment files: its tests go through those that are kept.
#[cfg(test)]
#[path = "../../../fuzz/harness/experiment.rs"]
mod fuzzed;

mod cli {
    use clap::{Parser, Subcommand};

    /// The engine, and what build.rs knows of the commit and the compiler.
    const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), " (", env!("ENTENTE_BUILT"), ")");

    /// Rival theories of trust between two states, on the same events and the same shocks.
    #[derive(Parser)]
    #[command(name = "entente", version = VERSION)]
    pub struct Cli {
        #[command(subcommand)]
        pub command: Command,
    }

    #[derive(Subcommand)]
    pub enum Command {
        /// One run of a preset, as JSON: for checking the model from outside.
        Trace(crate::trace::Trace),
        /// Many runs of a scenario under one theory, as a table or as JSON.
        Run(crate::run::Run),
        /// Many runs, measure by measure: medians, bands and means in every quarter.
        Ensemble(crate::study::Command),
        /// An outcome over one setting or two: a curve or a map.
        Sweep(crate::study::Command),
        /// What moves an outcome: Morris screening, shares of variance (Sobol), a tornado.
        Sensitivity(crate::study::Sensitivity),
        /// Who carried the trust: an outcome shared out among leader, bureaucracy, media, public and institutions.
        Attribution(crate::study::Command),
        /// What you would have to observe to tell two theories apart, and when.
        Distinguish(crate::study::Command),
        /// What cooperation withstands: a battery of shocks.
        Resilience(crate::study::Command),
        /// What enmity remembers: cooperation of enemies while the threshold of trust falls, of friends while it rises.
        Hysteresis(crate::study::Command),
        /// What a change of a scenario does: the scenario and the edited one on the same shocks, run by run.
        Fork(crate::study::Command),
        /// When durable cooperation begins, and whether it lasts: Kaplan-Meier curves.
        Survival(crate::study::Command),
        /// Who moves first: leaders, publics, cooperation, identity, institutions.
        Order(crate::study::Command),
        /// What an intervention does, and whether that depends on an assumption.
        Interaction(crate::study::Command),
        /// Shares of a study (--shard) put together: the result of one process.
        Merge(crate::study::Merge),
        /// The numbers or the figure of an experiment that the page has saved.
        Export(crate::capsule::Export),
        /// Whether a capsule's numbers come out the same here: exit status 0 if so, 1 if not.
        Verify(crate::capsule::Verify),
        /// Whether a file is a scenario: what is in it, or what is wrong with it.
        Check(crate::check::Check),
        /// The format of a scenario file as JSON Schema.
        Schema,
        /// Games of trust, solved: JSON cases from standard input, the same with answers to standard output.
        Kydd(crate::kydd::Kydd),
        /// What the model should reproduce, and whether it does.
        Patterns(crate::patterns::Patterns),
    }
}

/// What clap prints in several lines, as one sentence; help and version are printed as they are.
fn misused(error: &clap::Error) -> Refusal {
    use clap::error::ErrorKind::{DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, DisplayVersion};
    if matches!(error.kind(), DisplayHelp | DisplayHelpOnMissingArgumentOrSubcommand | DisplayVersion) {
        error.exit();
    }
    let text = error.to_string();
    let paragraph: Vec<&str> = text.lines().map(str::trim).take_while(|line| !line.is_empty()).collect();
    let sentence = paragraph.join(" ").replacen("error: ", "", 1);
    let sentence = sentence.trim_end_matches('.');
    Refusal(format!("{sentence}; \"entente help\" says what is allowed."))
}

fn main() -> std::process::ExitCode {
    use clap::Parser;
    let command = cli::Cli::try_parse().map_err(|error| misused(&error)).map(|cli| cli.command);
    let result = match command {
        Err(refusal) => Err(refusal),
        Ok(cli::Command::Trace(trace)) => trace.run(),
        Ok(cli::Command::Run(run)) => run.run(),
        Ok(cli::Command::Ensemble(study)) => study.run("ensemble"),
        Ok(cli::Command::Sweep(study)) => study.run("sweep"),
        Ok(cli::Command::Sensitivity(study)) => study.run(),
        Ok(cli::Command::Distinguish(study)) => study.run("distinguish"),
        Ok(cli::Command::Resilience(study)) => study.run("resilience"),
        Ok(cli::Command::Hysteresis(study)) => study.run("hysteresis"),
        Ok(cli::Command::Attribution(study)) => study.run("attribution"),
        Ok(cli::Command::Fork(study)) => study.run("fork"),
        Ok(cli::Command::Survival(study)) => study.run("survival"),
        Ok(cli::Command::Order(study)) => study.run("order"),
        Ok(cli::Command::Interaction(study)) => study.run("interaction"),
        Ok(cli::Command::Merge(merge)) => merge.run(),
        Ok(cli::Command::Export(export)) => export.run(),
        Ok(cli::Command::Verify(verify)) => match verify.run() {
            Ok(code) => return code,
            Err(refusal) => Err(refusal),
        },
        Ok(cli::Command::Check(check)) => check.run(),
        Ok(cli::Command::Schema) => say::print(entente::scenario::json_schema::text().as_bytes()),
        Ok(cli::Command::Kydd(kydd)) => kydd.run(),
        Ok(cli::Command::Patterns(patterns)) => patterns.run(),
    };
    match result {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(refusal) => {
            say::tell(&refusal.to_string());
            std::process::ExitCode::from(2)
        }
    }
}
