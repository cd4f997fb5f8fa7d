//! Experiments by file and by flag, and those that are none.

use super::{Folder, SCENARIO, command, digest, ensemble, good, refused, sidecar};
use std::fs;

#[test]
fn a_file_says_what_flags_say() {
    let folder = Folder::new("file");
    let text = format!(
        "study = \"ensemble\"\nscenario = {SCENARIO:?}\ntheory = \"embedded\"\nseed = 7\nruns = 120\n[levers]\nsensibility = 0.5\n\
         [parameters]\ncost_of_conflict = 0.35\n[ask]\nmeasures = [\"joint_cooperation\", \"trust.a.public\"]\n"
    );
    let file = folder.file("e.toml");
    fs::write(&file, &text).unwrap();
    let [a, b, c] = ["a.csv", "b.csv", "c.csv"].map(|name| folder.file(name));
    good(&["ensemble", &file, "--out", &a]);
    good(&ensemble(&["--set", "sensibility=0.5", "--set", "cost_of_conflict=0.35", "--out", &b]));
    good(&["ensemble", &file, "--seed", "8", "--out", &c]);
    assert_eq!(sidecar(&a)["experiment"], sidecar(&b)["experiment"]);
    assert_eq!(fs::read(&a).unwrap(), fs::read(&b).unwrap());
    assert_ne!(digest(&a), digest(&c), "flags win");
    let wrong = |from: &str, to: &str, says: &str| {
        fs::write(&file, text.replacen(from, to, 1)).unwrap();
        refused(&["ensemble", &file], says);
    };
    wrong("runs = 120", "run = 120", "line 5: unknown field `run`, expected one of `study`");
    wrong("seed = 7", "seed = ", "line 4");
    wrong("measures", "mesures", "unknown field `mesures`, expected `measures`");
    wrong("seed = 7", "seed = -7", "18446744073709551615");
    wrong("seed = 7", "seed = 0.5", "18446744073709551615");
    wrong("runs = 120", "runs = 0", "from 1 to 100000");
    wrong("sensibility = 0.5", "sensibility = 1.5", "0 to 1");
    wrong("sensibility = 0.5", "sensibility = \"much\"", "is no number");
    wrong("sensibility = 0.5", "cost_of_conflict = 0.5", "not under [levers]");
    wrong("cost_of_conflict", "cost_of_peace", "nothing that can be varied");
    wrong("\"ensemble\"", "\"fork\"", "another command's");
    wrong("\"ensemble\"", "\"horoscope\"", "is no study");
    wrong("theory = \"embedded\"", "theory = \"marx\"", "adler_barnett");
    wrong("theory = \"embedded\"", "theories = [\"embedded\", \"hoffman\", \"wheeler\"]", "3 are named");
    wrong("trust.a.public", "trust.c.public", "trust.a.leader");
    wrong("us-ussr.json", "nobody.json", "nobody.json");
}

#[test]
fn an_experiment_that_is_too_large_or_too_deep_is_refused() {
    let folder = Folder::new("bombs");
    let file = folder.file("e.toml");
    let refuse = |text: &str, says: &str| {
        fs::write(&file, text).unwrap();
        refused(&["ensemble", &file], says);
    };
    refuse(&format!("# {}", "é".repeat(500_000)), "a TOML file of up to 1 MB that may be read is allowed");
    refuse(&format!("[ask]\nmeasures = {}", "[".repeat(900_000)), "line 2");
    refuse(&format!("ask = {}", "{a=".repeat(300_000)), "line 1");
    refuse(&format!("[ask]\n{}x = 1", "a.".repeat(400_000)), "recursion limit");
    fs::write(&file, [0xff; 9]).unwrap();
    refused(&["ensemble", &file], "is no text in UTF-8");
    #[cfg(unix)]
    {
        // It says that it holds nothing, and never ends.
        let endless = folder.file("endless.toml");
        std::os::unix::fs::symlink("/dev/zero", &endless).unwrap();
        refused(&["ensemble", &endless], "a TOML file of up to 1 MB that may be read is allowed");
    }
}

#[test]
fn the_examples_of_the_document_are_experiments() {
    let document = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/experiment.md")).unwrap();
    let folder = Folder::new("document");
    fs::copy(SCENARIO, folder.file("us-ussr.json")).unwrap();
    let mut studies = Vec::new();
    for (i, block) in document.split("```toml\n").skip(1).enumerate() {
        let text = block.split("```").next().unwrap();
        let line = text
            .lines()
            .find_map(|line| line.strip_prefix("# entente "))
            .expect("the first line is the command");
        let name = format!("{i}.toml");
        fs::write(folder.file(&name), text).unwrap();
        let subcommand = line.split(' ').next().unwrap();
        let out = command(&[subcommand, &name, "--runs", "2"], "2").current_dir(&folder.0).output().unwrap();
        assert!(out.status.success(), "{text}: {}", String::from_utf8_lossy(&out.stderr));
        assert!(out.stdout.len() > 60, "{text}");
        studies.push(subcommand.to_owned());
    }
    for study in ["ensemble", "sweep", "sensitivity", "attribution", "distinguish", "resilience", "fork"] {
        assert!(studies.iter().any(|name| name == study), "{study} has no example");
    }
}

#[test]
fn bad_input_is_refused_in_one_sentence() {
    let folder = Folder::new("bad");
    let [out, text] = ["o.csv", "o.txt"].map(|name| folder.file(name));
    let folder_name = folder.0.to_str().unwrap().to_owned() + "/d.csv";
    fs::create_dir(&folder_name).unwrap();
    let nowhere = folder.file("no/such/folder/o.csv");
    let fixed = ["ensemble", "--theory", "embedded", "--seed", "1"];
    for (more, says) in [
        (&["--runs", "0"][..], "from 1 to 100000"),
        (&["--runs", "1e99"], "from 1 to 100000"),
        (&["--seed", "-1"], "cannot be used multiple times"),
        (&["--format", "xml"], "neither csv nor json"),
        (&["--out", &text], "neither .csv nor .parquet"),
        (&["--out", &nowhere], "cannot be written"),
        (&["--out", &folder_name], "is a folder"),
        (&["--out", "/proc/o.csv"], "cannot be written"),
        (&["--shard", "9/8"], "I from 1 to N"),
        (&["--shard", "0/8"], "I from 1 to N"),
        (&["--shard", "-1/8"], "I from 1 to N"),
        (&["--shard", "half"], "I from 1 to N"),
        (&["--shard", "1/8"], "--out FILE.parquet"),
        (&["--shard", "1/8", "--out", &out], "which the pieces of a share are"),
        (&["--set", "cost_of_conflict"], "KEY=VALUE"),
        (&["--set", "cost_of_conflict=much"], "is no number"),
        (&["--set", "cost_of_conflict=nan"], "no number"),
        (&["--set", "cost_of_conflict=1e9"], "cost_of_conflict"),
        (&["--set", "leadership_change=1"], "2 to 30"),
        (&["--ask", "measures=[]"], "none is named"),
        (&["--ask", "measures=3"], "ask"),
        (&["--ask", "x=3"], "unknown field `x`"),
        (&["--outcome", "durable"], "unknown field `outcome`"),
        (&["--theory", "wheeler", "--theory", "hoffman"], "3 are named"),
        (&[SCENARIO, SCENARIO], "1 scenario at most"),
        (&["missing.toml"], "cannot be read"),
        (&["missing.json"], "cannot be read"),
        (&["--unheard-of"], "unexpected argument"),
    ] {
        refused(&[&fixed, more].concat(), says);
    }
    refused(&["ensemble", "--theory", "embedded"], "--seed");
    refused(&["ensemble", "--seed", "1"], "--theory");
    let sweep = ["sweep", "--theory", "embedded", "--seed", "1"];
    for (more, says) in [
        (&["--across", "cost_of_conflict=0.5..0.2:5"][..], "crosses itself"),
        (&["--across", "cost_of_conflict=0.1..0.2:0"], "0 steps are no axis"),
        (&["--across", "cost_of_conflict=0.1..9e9:5"], "cost_of_conflict"),
        (&["--across", "cost_of_conflict=0.1:5"], "ID=FROM..TO:STEPS"),
        (&["--across", "cost_of_conflict=a..b:5"], "ID=FROM..TO:STEPS"),
        (&["--across", "cost_of_peace:5"], "nothing that can be varied"),
        (&["--across", "cost_of_conflict:5", "--up", "cost_of_conflict:5"], "another knob is allowed"),
        (&["--across", "cost_of_conflict:2000", "--up", "public_enmity:2000"], "are allowed"),
        (&["--outcome", "peace"], "is none of durable"),
        (&["--ask", "acros={knob=\"public_enmity\"}"], "unknown field `acros`"),
    ] {
        refused(&[&sweep, more].concat(), says);
    }
    let sensitivity = ["sensitivity", "--theory", "embedded", "--seed", "1"];
    refused(
        &[&sensitivity[..], &["--method", "astrology"]].concat(),
        "here morris or sobol or tornado is allowed",
    );
    refused(&[&sensitivity[..], &["--method", "sobol", "--ask", "points=7"]].concat(), "power of two");
    refused(&["distinguish", "--theory", "embedded", "--seed", "1"], "two different ones");
    let fork = ["fork", "--theory", "embedded", "--seed", "1"];
    let many =
        ["--theory", "wheeler", "--runs", "100000", "--ask", "edits=[{edit=\"stay\", leader=\"Reagan\"}]"];
    refused(&[&fork[..], &[SCENARIO], &many].concat(), "fewer runs");
    for (more, says) in [
        (&[][..], "without a scenario"),
        (&[SCENARIO], "nothing is changed"),
        (&[SCENARIO, SCENARIO], "nothing that a run depends on"),
        (
            &[SCENARIO, "--ask", "edits=[{edit=\"stay\", leader=\"Nixon\"}]"],
            "no leader is called \"Nixon\"; there are",
        ),
        (&[SCENARIO, "--ask", "edits=[{edit=\"dance\"}]"], "no edit of a timeline"),
        (&[SCENARIO, "--ask", "edits=[3]"], "is no edit"),
        (&[SCENARIO, "--ask", "edits=[{edit=\"stay\", leader=99}]"], "no such leader"),
        (
            &[
                SCENARIO,
                "--set",
                "leadership_change=8",
                "--ask",
                "edits=[{edit=\"stay\", leader=\"Reagan\"}]",
            ],
            "leaders come by chance",
        ),
    ] {
        refused(&[&fork, more].concat(), says);
    }
    let other = concat!(env!("CARGO_MANIFEST_DIR"), "/www/scenarios/us-japan.json");
    refused(&["ensemble", SCENARIO, other, "--theory", "embedded", "--seed", "1"], "1 scenario at most");
    refused(
        &["attribution", "--theory", "wheeler", "--seed", "1", "--outcome", "institutions"],
        "another outcome is allowed",
    );
    refused(
        &["attribution", "--theory", "wheeler", "--seed", "1", "--outcome", "peace"],
        "is none of durable",
    );
    assert_eq!(folder.names(), ["d.csv"], "nothing was written");
    // What is there and is not of a study is not written over.
    fs::write(&out, "mine").unwrap();
    refused(&[&fixed[..], &["--out", &out]].concat(), "left as it was");
    assert_eq!(fs::read(&out).unwrap(), b"mine");
    fs::remove_file(&out).unwrap();
    fs::write(format!("{out}.json"), "{}").unwrap();
    refused(&[&fixed[..], &["--out", &out]].concat(), "left as it was");
}
