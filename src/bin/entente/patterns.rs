//! `entente patterns`: the claims that the model is held to, measured.

use crate::Refusal;
use crate::output::{Part, unwritable};
use crate::say::print;
use clap::Args;
use entente::param::plain;
use entente::patterns::{Finding, Strength, document, findings, jobs, sentence};
use indicatif::ProgressBar;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::fmt::Write as _;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Most jittered worlds: the suite is run in each of them.
const MAX_JITTERS: u32 = 1000;

/// Every pattern of the model: claim, source, measured values, bound, and whether it holds. A pattern that fails is
/// reported, not refused.
#[derive(Args)]
pub struct Patterns {
    /// In how many worlds with every behavioural parameter moved by up to 20 % the patterns are tried too, 0 to 1000.
    #[arg(long, value_name = "N", default_value = "0", allow_hyphen_values = true)]
    jitter: String,
    /// A file to write the table to, as JSON.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

impl Patterns {
    /// Measures and prints.
    pub fn run(self) -> Result<(), Refusal> {
        let Some(jitters) = self.jitter.trim().parse().ok().filter(|jitters| *jitters <= MAX_JITTERS) else {
            let wrong = format!("--jitter: {:?} is no whole number from 0 to {MAX_JITTERS}.", self.jitter);
            return Err(Refusal(wrong));
        };
        if let Some(path) = &self.json {
            // Tried before the work, which can take minutes; what the file holds stays until there is something new.
            begun(path)?;
        }
        let findings = measured(jitters);
        if let Some(path) = &self.json {
            let mut text = serde_json::to_string_pretty(&document(&findings))?;
            text.push('\n');
            let unwritable = |error: std::io::Error| unwritable("json", path, &error);
            match begun(path)? {
                Some(mut part) => {
                    part.write_all(text.as_bytes()).map_err(unwritable)?;
                    part.place()?;
                }
                None => std::fs::write(path, text).map_err(unwritable)?,
            }
        }
        print(table(&findings).as_bytes())
    }
}

/// The file that is to take the place of another; nothing where that is no file but a device, which stays.
fn begun(path: &Path) -> Result<Option<Part>, Refusal> {
    let is_device = path.metadata().is_ok_and(|about| !about.is_file() && !about.is_dir());
    (!is_device).then(|| Part::new("json", path)).transpose()
}

fn measured(jitters: u32) -> Vec<Finding> {
    let jobs = jobs(jitters);
    // Drawn on a terminal only.
    let bar = ProgressBar::new(jobs.len() as u64);
    let results = jobs.par_iter().map(|job| job.run()).inspect(|_| bar.inc(1)).collect();
    bar.finish_and_clear();
    findings(results)
}

/// A paragraph a pattern, and a last line that counts.
fn table(findings: &[Finding]) -> String {
    let mut out = String::new();
    for Finding { pattern, values, holds, jittered } in findings {
        let verdict = match (holds, pattern.strength) {
            (true, _) => "holds",
            (false, Strength::Soft) => "does not hold (soft)",
            (false, Strength::Hard) => "DOES NOT HOLD",
        };
        let measured: Vec<String> = (values.iter().enumerate())
            .map(|(i, value)| format!("{} {} ({})", pattern.quantity(i), plain(*value), pattern.unit(i)))
            .collect();
        let mut line = |text: String| out.push_str(&(text + "\n"));
        line(format!("{:4} {verdict}: {}", pattern.id, pattern.claim()));
        line(format!("     source: {}", pattern.source()));
        line(format!("     measured: {}", measured.join("; ")));
        line(format!(
            "     bound: {} [{}; {}]",
            sentence(pattern),
            pattern.strength.word(),
            pattern.origin.phrase()
        ));
        if jittered.of > 0 {
            line(format!("     holds in {} of {} jittered worlds", jittered.successes, jittered.of));
        }
    }
    let failing: Vec<&str> =
        findings.iter().filter(|finding| !finding.holds).map(|finding| finding.pattern.id).collect();
    let count = findings.len();
    let _ = match failing.as_slice() {
        [] => writeln!(out, "All {count} patterns hold."),
        ids => writeln!(out, "{} of {count} patterns hold; not {}.", count - ids.len(), ids.join(", ")),
    };
    out
}
