//! The command line: the model without a page.

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
    #[command(name = "entente", version, arg_required_else_help = true)]
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
    }
}

fn main() -> std::process::ExitCode {
    use clap::Parser;
    let result = match cli::Cli::parse().command {
        cli::Command::Trace(trace) => trace.run(),
        cli::Command::Run(run) => run.run(),
    };
    match result {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(Refusal(sentence)) => {
            eprintln!("entente: {sentence}");
            std::process::ExitCode::from(2)
        }
    }
}
