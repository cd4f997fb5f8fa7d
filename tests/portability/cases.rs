//! The cases that ship, as texts: a browser that runs this has no files.

macro_rules! cases {
    ($($file:literal),* $(,)?) => {
        [$(($file, include_str!(concat!("../../www/scenarios/", $file, ".json")))),*]
    };
}

/// Every case, by file.
pub const CASES: [(&str, &str); 10] = cases![
    "us-ussr",
    "egypt-israel",
    "france-germany",
    "india-pakistan",
    "brazil-argentina",
    "us-collective-security",
    "us-japan",
    "us-west-germany",
    "two-democracies",
    "two-autocracies",
];
