//! What breaks around a study: a disk that is full, Ctrl-C while a file is written, a share that was killed, an input
//! that cannot be read. Each is said in one sentence, what was finished is kept, and the same command again does it.

use super::{Folder, SCENARIO, SMALL, command, digest, ensemble, entente, good};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

const BIN: &str = env!("CARGO_BIN_EXE_entente");

/// Waits until something holds, while the process has not ended.
fn until(child: &mut Child, holds: impl Fn() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < Duration::from_secs(120), "it takes too long");
        assert!(child.try_wait().unwrap().is_none(), "it ended before it could be stopped");
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn signal(child: &Child, name: &str) {
    assert!(Command::new("kill").args([name, &child.id().to_string()]).status().unwrap().success());
}

/// The last line that was said; those before it say what was there already.
fn sentence(out: &Output) -> String {
    let said = String::from_utf8(out.stderr.clone()).unwrap();
    assert!(!said.contains("panicked"), "{said}");
    let lines: Vec<&str> = said.lines().collect();
    assert!(lines[..lines.len() - 1].iter().all(|line| line.ends_with("are there from before.")), "{said}");
    let last = lines.last().unwrap();
    assert!(last.starts_with("entente: ") && last.ends_with('.'), "{said}");
    (*last).to_owned()
}

/// On a disk that has no room for a file of more than so many bytes.
fn crowded(bytes: usize, arguments: &[&str]) -> Output {
    let script = format!("trap '' XFSZ; ulimit -f {}; exec \"$0\" \"$@\"", bytes / 512);
    let mut command = Command::new("sh");
    command.args(["-c", &script, BIN]).args(arguments).env("RAYON_NUM_THREADS", "1").output().unwrap()
}

/// What is in a file that a test makes when nothing breaks.
fn whole(folder: &Folder, name: &str, arguments: &[&str]) -> Vec<u8> {
    let out = folder.file(name);
    good(&[arguments, &["--out", &out]].concat());
    let bytes = fs::read(&out).unwrap();
    fs::remove_file(format!("{out}.json")).unwrap();
    fs::remove_file(out).unwrap();
    bytes
}

#[test]
fn a_full_disk_keeps_what_is_finished() {
    // One measure of one run: a journal of 18 KB and a small table. The sidecar, which has the scenario, is longer.
    let one =
        [&["ensemble", SCENARIO], &SMALL[..4], &["--runs", "1", "--ask", "measures=[\"joint_cooperation\"]"]]
            .concat();
    let many = ensemble(&[]);
    let shared = ensemble(&["--shard", "1/1"]);
    // Where there is room for so many bytes, which file cannot be written.
    for (case, arguments, name, steps) in [
        ("head", &one, "a.csv", &[(0, "a.csv.journal")][..]),
        ("journal", &many, "a.csv", &[(51_200, "a.csv.journal")]),
        ("csv", &one, "a.csv", &[(18_432, "a.csv.json"), (1024, "a.csv")]),
        ("parquet", &one, "a.parquet", &[(18_432, "a.parquet"), (1024, "a.parquet")]),
        ("share", &shared, "a.parquet", &[(110_080, "a.parquet")]),
    ] {
        let folder = Folder::new(&format!("full-{case}"));
        let wanted = whole(&folder, name, arguments);
        let out = folder.file(name);
        let asked = [&arguments[..], &["--out", &out]].concat();
        let journal = format!("{name}.journal");
        let stays = if case == "head" { vec![] } else { vec![journal] };
        for &(room, fails) in steps {
            let told = crowded(room, &asked);
            let said = sentence(&told);
            assert_eq!(told.status.code(), Some(2), "{case}: {said}");
            let names = format!("--out: {} cannot be written (", folder.file(fails));
            assert!(said.contains(&names) && said.contains("File too large"), "{case}: {said}");
            // Never is there half a file.
            assert_eq!(folder.names(), stays, "{case}: {said}");
            assert_eq!(said.contains("kept in"), !stays.is_empty(), "{case}: {said}");
        }
        let again = good(&asked);
        assert_eq!(String::from_utf8(again.stderr).unwrap().contains("from before"), !stays.is_empty());
        assert_eq!(fs::read(&out).unwrap(), wanted, "{case}");
        assert_eq!(folder.names(), [name.to_owned(), format!("{name}.json")]);
    }
}

#[test]
fn an_older_file_stays_when_there_is_no_room_for_a_newer_one() {
    let folder = Folder::new("older");
    let table = folder.file("patterns.json");
    fs::write(&table, "older").unwrap();
    let out = crowded(512, &["patterns", "--json", &table]);
    assert_eq!(out.status.code(), Some(2));
    assert!(sentence(&out).contains("patterns.json cannot be written (File too large"));
    assert_eq!((fs::read(&table).unwrap(), folder.names().len()), (b"older".to_vec(), 1));
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_standard_output_is_said_and_no_panic() {
    let cases: [&[&str]; 6] = [
        &["run", SCENARIO, "--theory", "embedded", "--seed", "7", "--runs", "3"],
        &["ensemble", SCENARIO, "--theory", "embedded", "--seed", "7", "--runs", "3"],
        &["check", SCENARIO],
        &["schema"],
        &["trace", "--preset", "BASE", "--seed", "1", "--quarters", "2"],
        &["kydd"],
    ];
    for arguments in cases {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut child = command(arguments, "1");
        child.stdin(Stdio::null()).stdout(full).stderr(Stdio::piped());
        if arguments == ["kydd"] {
            child.stdin(
                fs::File::open(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/kydd_cases.json")).unwrap(),
            );
        }
        let out = child.output().unwrap();
        assert_eq!(out.status.code(), Some(2), "{arguments:?}");
        let said = sentence(&out);
        assert!(said.starts_with("entente: standard output cannot be written (No space"), "{said}");
        // A reader that has seen enough is no failure.
        let mut child = command(arguments, "1");
        let mut child =
            child.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let out = child.wait_with_output().unwrap();
        assert_eq!(out.status.code(), Some(if arguments == ["kydd"] { 2 } else { 0 }), "{arguments:?}");
        // Nor is it a panic when nobody can be told.
        let full = || fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let ended =
            command(arguments, "1").stdin(Stdio::null()).stdout(full()).stderr(full()).status().unwrap();
        assert_eq!(ended.code(), Some(2), "{arguments:?}");
    }
}

/// A share that is quick to compute and long to write: all measures of many runs.
const LONG: [&str; 11] = [
    "ensemble", SCENARIO, "--theory", "embedded", "--seed", "7", "--runs", "3000", "--shard", "1/1", "--out",
];

/// Names of files that are being written.
fn parts(folder: &Folder) -> Vec<String> {
    folder.names().into_iter().filter(|name| name.ends_with(".part")).collect()
}

#[test]
fn ctrl_c_in_the_middle_of_a_parquet_file_leaves_no_half_of_it() {
    let folder = Folder::new("middle");
    let out = folder.file("a.parquet");
    let asked = [&LONG[..], &[&out]].concat();
    for signals in 1..=3 {
        let mut child = command(&asked, "2").stderr(Stdio::piped()).spawn().unwrap();
        until(&mut child, || !parts(&folder).is_empty());
        // Killed, it can tidy nothing; the next one does.
        if signals == 3 {
            signal(&child, "-KILL");
        } else {
            (0..signals).for_each(|_| signal(&child, "-INT"));
        }
        let ended = child.wait_with_output().unwrap();
        assert!(!folder.names().contains(&"a.parquet".to_owned()));
        if signals == 3 {
            assert_eq!(parts(&folder).len(), 1);
            continue;
        }
        let said = sentence(&ended);
        assert_eq!(ended.status.code(), Some(130), "{said}");
        assert!(said.starts_with("entente: stopped") && said.contains("kept"), "{said}");
        assert_eq!(folder.names(), ["a.parquet.journal"]);
    }
    let said = String::from_utf8(good(&asked).stderr).unwrap();
    assert!(said.contains("60 of 60 pieces are there from before"), "{said}");
    assert_eq!(folder.names(), ["a.parquet", "a.parquet.json"]);
    // The same when shares are put together.
    let merged = folder.file("b.parquet");
    let merge = ["merge", &out, "--out", &merged];
    let mut child = command(&merge, "1").stderr(Stdio::piped()).spawn().unwrap();
    until(&mut child, || !parts(&folder).is_empty());
    signal(&child, "-INT");
    let ended = child.wait_with_output().unwrap();
    assert_eq!(
        (ended.status.code(), sentence(&ended).as_str()),
        (Some(130), "entente: stopped; nothing was written.")
    );
    assert_eq!(folder.names(), ["a.parquet", "a.parquet.json"]);
    good(&merge);
    assert_eq!(digest(&merged), digest(&out));
}

#[test]
fn a_share_that_was_killed_is_missed_and_goes_on() {
    let folder = Folder::new("share");
    let [whole, one, two, merged] =
        ["whole.csv", "1.parquet", "2.parquet", "merged.csv"].map(|name| folder.file(name));
    let study = ["attribution", "--theory", "embedded", "--seed", "5", "--runs", "640"];
    let share = |number: &'static str, out: &str| -> Vec<String> {
        let more = ["--shard", number, "--out", out];
        study.iter().chain(&more).map(|&word| word.to_owned()).collect()
    };
    let second = share("2/2", &two);
    let mut child = Command::new(BIN).args(&second).env("RAYON_NUM_THREADS", "1").spawn().unwrap();
    let journal = format!("{two}.journal");
    until(&mut child, || fs::metadata(&journal).map_or(0, |file| file.len()) > 5_000);
    signal(&child, "-KILL");
    child.wait().unwrap();
    let first = share("1/2", &one);
    good(&first.iter().map(String::as_str).collect::<Vec<_>>());
    for (files, says) in [
        (vec![&one], "160 of 320 pieces are in no file (1, 3, 5, 7, 9 and 155 more); nothing was written"),
        (vec![&one, &two], "2.parquet: the share is not finished yet; its own command, given again, goes on"),
    ] {
        let files: Vec<&str> = files.into_iter().map(String::as_str).collect();
        super::refused(&[&["merge"], &files[..], &["--out", &merged]].concat(), says);
        assert_eq!(folder.names(), ["1.parquet", "1.parquet.json", "2.parquet.journal"]);
    }
    let again = good(&second.iter().map(String::as_str).collect::<Vec<_>>());
    let said = String::from_utf8(again.stderr).unwrap();
    assert!(said.contains("of 160 pieces are there from before"), "{said}");
    good(&["merge", &two, &one, "--out", &merged]);
    good(&[&study[..], &["--out", &whole]].concat());
    assert_eq!(fs::read(&merged).unwrap(), fs::read(&whole).unwrap());
}

#[test]
fn an_input_that_cannot_be_read_is_named_with_what_is_allowed() {
    let folder = Folder::new("unreadable");
    // Who is root may read everything: somebody else asks, with a command of their own.
    let bin = folder.file("entente");
    fs::copy(BIN, &bin).unwrap();
    let of_root = fs::metadata(&bin).unwrap();
    let is_root = std::os::unix::fs::MetadataExt::uid(&of_root) == 0;
    let ask = |arguments: &[&str]| {
        let mut command = Command::new(&bin);
        if is_root {
            command.uid(65_534).gid(65_534);
        }
        command.args(arguments).stdin(Stdio::null()).output().unwrap()
    };
    let flags = &SMALL[..6];
    for (command, end, allowed) in [
        (&["run"][..], "json", "a JSON file of up to 2 MB"),
        (&["check"], "json", "a JSON"),
        (&["ensemble"], "json", "a JSON"),
        (&["fork", SCENARIO], "json", "a JSON"),
        (&["ensemble"], "toml", "a TOML file of up to 1 MB"),
        (&["merge"], "parquet", "entente --shard wrote"),
        (&["export"], "json", "an experiment"),
        (&["verify"], "zip", "a capsule of the page"),
    ] {
        let path = |name: &str| folder.file(&format!("{name}.{end}"));
        let [locked, binary, cut, nowhere, here] = ["locked", "binary", "cut", "nowhere", "here"].map(path);
        fs::write(&locked, "{}").unwrap();
        fs::set_permissions(&locked, fs::Permissions::from_mode(0o000)).unwrap();
        fs::write(&binary, (0..=255).cycle().take(5000).collect::<Vec<u8>>()).unwrap();
        fs::write(&cut, "{\"title\": \"Caf\u{e9}".bytes().take(15).collect::<Vec<u8>>()).unwrap();
        let _ = fs::create_dir(&here);
        let out = folder.file("out.csv");
        let cannot = "cannot be read (";
        for (file, what) in [
            (&locked, "Permission denied"),
            (&here, "Is a directory"),
            (&nowhere, "No such file"),
            (&binary, ""),
            (&cut, ""),
            (&"/dev/zero".to_owned(), ""),
        ] {
            let more: &[&str] = match command[0] {
                "merge" => &["--out", &out],
                "export" | "verify" | "check" => &[],
                _ => flags,
            };
            let told = ask(&[command, &[file.as_str()], more].concat());
            let said = sentence(&told);
            assert_eq!(told.status.code(), Some(2), "{command:?}: {said}");
            assert_eq!(said.lines().count(), 1);
            assert!(said.contains(file.as_str()) && said.contains(what), "{command:?}: {said}");
            if [&locked, &nowhere].contains(&file) {
                assert!(said.contains(cannot) && said.contains(allowed), "{command:?}: {said}");
            }
            if [&binary, &cut].contains(&file) && !["merge", "verify"].contains(&command[0]) {
                assert!(said.contains("no text in UTF-8"), "{command:?}: {said}");
            }
            assert!(told.stdout.is_empty() && !fs::exists(&out).unwrap());
        }
        fs::remove_file(&locked).unwrap();
    }
    // Standard input, too.
    let told = Command::new(BIN).arg("kydd").stdin(fs::File::open(&folder.0).unwrap()).output().unwrap();
    assert_eq!(told.status.code(), Some(2));
    assert!(sentence(&told).contains("standard input cannot be read (Is a directory"));
    assert!(entente(&["check", SCENARIO]).status.success());
}
