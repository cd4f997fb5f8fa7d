//! One digest a case and theory: a change of a case's numbers, or of the model, is seen.

use super::cases::CASES;
use entente::lab::{Kind, Settings};
use entente::rng::Seed;
use entente::scenario;
use entente::trajectory::Trajectory;
use sha2::{Digest, Sha256};

/// Of the highlighted run as the page opens it (seed 51, run 17), under the interpersonal and the embedded theory.
const DIGESTS: &[(&str, [&str; 2])] = &[
    ("us-ussr", ["9e1b5670ea0da8ee", "d508eaa40ea8e536"]),
    ("egypt-israel", ["67eabb1f146987ae", "299b876a84966ebf"]),
    ("france-germany", ["c9d0329a223e0bac", "f01582fd6ac753a9"]),
    ("india-pakistan", ["f1d3dd3f233f7805", "262e095c9d583606"]),
    ("brazil-argentina", ["a53fa0bbeab6ba96", "af192519e179e1a0"]),
    ("us-collective-security", ["1a9deb1f7f1ed290", "0d4bab93fb56a8f6"]),
    ("us-japan", ["f77caef491e9e940", "2b42d00161d53d76"]),
    ("us-west-germany", ["d5b447c41978719e", "dc91dfac8ec8458f"]),
    ("two-democracies", ["5374ecaa91bd1cdd", "49ac61501d08280b"]),
    ("two-autocracies", ["07f1d92cdc9e4354", "f002e449869fa3b3"]),
];

#[test]
fn every_case_runs_as_recorded_under_two_theories() {
    let settings = Settings::default();
    assert_eq!(settings.theories, ["wheeler", "embedded"]);
    let found = CASES.map(|(file, text)| {
        let case = scenario::parse(text).unwrap();
        let digests = [0, 1].map(|slot| {
            let question = settings.question(&case, Kind::Main, slot, None).unwrap();
            let (p, script) = (&question.parameters, &question.script);
            let run = Trajectory::run(p, Seed(settings.seed), settings.run.into(), script);
            assert!(run.slab().iter().all(|value| value.is_finite()), "{file}");
            let mut hash = Sha256::new();
            run.slab().iter().for_each(|value| hash.update(value.to_bits().to_le_bytes()));
            hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect::<String>()
        });
        (file, digests)
    });
    let recorded: Vec<_> =
        DIGESTS.iter().map(|(file, digests)| (*file, digests.map(str::to_owned))).collect();
    let lines: Vec<String> = found
        .iter()
        .filter(|line| !recorded.contains(line))
        .map(|(file, [first, second])| format!("    ({file:?}, [{first:?}, {second:?}]),\n"))
        .collect();
    assert!(lines.is_empty(), "DIGESTS in {} would have:\n{}", file!(), lines.concat());
    assert_eq!(found.to_vec(), recorded, "in the order of CASES, and none that is no case");
}
