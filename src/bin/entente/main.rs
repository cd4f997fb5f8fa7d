//! The command line: the model without a page.

mod kydd;
mod patterns;
mod run;
mod table;
mod trace;

/// A refusal: one sentence, exit status 2.
pub struct Refusal(pub String);

impl<E: std::error::Error> From<E> for Refusal {
    fn from(error: E) -> Self {
        Refusal(error.to_string())
    }
}

mod cli {
    use clap::{Parser, Subcommand};

    /// Rival theories of trust between two states, on the same events and the same shocks.
    #[derive(Parser)]
    #[command(name = "entente", version)]
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
        Ok(cli::Command::Kydd(kydd)) => kydd.run(),
        Ok(cli::Command::Patterns(patterns)) => patterns.run(),
    };
    match result {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(Refusal(sentence)) => {
            eprintln!("entente: {sentence}");
            std::process::ExitCode::from(2)
        }
    }
}
