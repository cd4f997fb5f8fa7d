//! What a person sets: names, units, ranges, defaults and meanings, and how a number is read and shown.

use crate::param::{plain, typed};
use crate::text::{Number, say, short, term};

/// One number of the games.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
pub enum Setting {
    /// `c`: what conflict costs each side, payoff.
    Cost,
    /// `l`: what losing costs, payoff.
    Loss,
    /// `g`: what a security seeker gains from winning, payoff.
    GainSeeker,
    /// `g'`: what an expansionist gains from winning, payoff.
    GainExpansionist,
    /// `pi`: probability that A wins if both attack.
    Power,
    /// `phi_A`: what striking first adds to A's probability of winning.
    FirstStrikeA,
    /// `phi_B`: what striking first adds to B's probability of winning.
    FirstStrikeB,
    /// A's probability that B is a security seeker.
    TrustA,
    /// B's probability that A is a security seeker.
    TrustB,
    /// `e`: probability that an act is seen as its opposite.
    Noise,
    /// `alpha`: probability of a good sign from a security seeker.
    Alpha,
    /// `beta`: probability of a good sign from an expansionist.
    Beta,
    /// `a`: share of the stakes in the first of two rounds.
    Share,
}

/// What a number counts, which decides how it is read and shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scale {
    /// Units of payoff.
    Payoff,
    /// A difference of probabilities, 0 to 1.
    Advantage,
    /// A probability or a share, shown in per cent.
    Percent,
}

struct Row {
    id: &'static str,
    /// Id of its group's name.
    group: &'static str,
    scale: Scale,
    high: f64,
    default: f64,
}

const fn row(id: &'static str, group: &'static str, scale: Scale, high: f64, default: f64) -> Row {
    Row { id, group, scale, high, default }
}

const STRUCTURE: &str = "games-group-structure";
const TRUST: &str = "games-group-trust";
const SIGNALS: &str = "games-group-signals";

/// In the order of [`Setting`]. The payoffs are those of the baseline K0-1 (`kydd::cases`) with the
/// expansionist of K0-2, who is not deterred at once when conflict gets more costly.
static ROWS: [Row; Settings::COUNT] = [
    row("cost", STRUCTURE, Scale::Payoff, 1.5, 0.3),
    row("loss", STRUCTURE, Scale::Payoff, 2.0, 1.0),
    row("gain_seeker", STRUCTURE, Scale::Payoff, 2.0, 0.2),
    row("gain_expansionist", STRUCTURE, Scale::Payoff, 6.0, 3.0),
    row("power", STRUCTURE, Scale::Percent, 1.0, 0.5),
    row("first_strike_a", STRUCTURE, Scale::Advantage, 0.4, 0.1),
    row("first_strike_b", STRUCTURE, Scale::Advantage, 0.4, 0.1),
    row("trust_a", TRUST, Scale::Percent, 1.0, 0.4),
    row("trust_b", TRUST, Scale::Percent, 1.0, 0.3),
    row("noise", SIGNALS, Scale::Percent, 0.45, 0.2),
    row("alpha", SIGNALS, Scale::Percent, 1.0, 0.7),
    row("beta", SIGNALS, Scale::Percent, 1.0, 0.4),
    row("share", SIGNALS, Scale::Percent, 1.0, 0.25),
];

impl Setting {
    /// All, in the order in which they are shown.
    pub const ALL: [Setting; Settings::COUNT] = [
        Setting::Cost,
        Setting::Loss,
        Setting::GainSeeker,
        Setting::GainExpansionist,
        Setting::Power,
        Setting::FirstStrikeA,
        Setting::FirstStrikeB,
        Setting::TrustA,
        Setting::TrustB,
        Setting::Noise,
        Setting::Alpha,
        Setting::Beta,
        Setting::Share,
    ];

    /// The setting with this id.
    pub fn find(id: &str) -> Option<Setting> {
        Setting::ALL.into_iter().find(|setting| setting.id() == id)
    }

    fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }

    /// The name in programs and links.
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// The name on the page.
    pub fn name(self) -> &'static str {
        term(&format!("games-{}-name", self.row().id))
    }

    /// Which group of sliders it belongs to.
    pub fn group(self) -> &'static str {
        term(self.row().group)
    }

    /// The largest value allowed; the smallest is 0.
    pub fn high(self) -> f64 {
        self.row().high
    }

    /// The value that a reset brings back.
    pub fn default(self) -> f64 {
        self.row().default
    }

    /// What stands behind the number in its field.
    pub fn unit(self) -> &'static str {
        if self.row().scale == Scale::Percent { "%" } else { "" }
    }

    /// The step of one arrow key, and the grid on which a slider moves.
    pub fn step(self) -> f64 {
        if self.row().scale == Scale::Advantage { 0.005 } else { 0.01 }
    }

    /// How much a slider's range covers of a probability or a payoff: 100 where the number is shown in per cent.
    fn shown(self) -> f64 {
        if self.row().scale == Scale::Percent { 100.0 } else { 1.0 }
    }

    /// The value as its field shows it.
    pub fn text(self, value: f64) -> String {
        plain(value * self.shown())
    }

    /// The same in a sentence.
    fn number(self, value: f64) -> Number {
        short(value * self.shown())
    }

    /// What is allowed, in words.
    pub fn hint(self) -> String {
        let high = self.number(self.high());
        if self.unit().is_empty() {
            say!("games-hint", high = high)
        } else {
            say!("games-hint-percent", high = high)
        }
    }

    /// Reads what a person typed: "0.3", "0,3", "30 %".
    ///
    /// # Errors
    /// One sentence with what is allowed.
    pub fn parse(self, text: &str) -> Result<f64, String> {
        let cleaned = text.trim();
        let (number, percent) = match cleaned.strip_suffix('%') {
            Some(number) => (number.trim_end(), true),
            None => (cleaned, self.shown() > 1.0),
        };
        let value = typed(number);
        let value = value.map(|x| if percent { x / 100.0 } else { x });
        match value {
            Some(x) if (0.0..=self.high()).contains(&x) => Ok(x),
            _ => Err(say!("games-not-allowed", name = self.name(), text = cleaned, allowed = self.hint())),
        }
    }

    /// The nearest value on the grid, within the range.
    pub fn on_grid(self, value: f64) -> f64 {
        // Divided last, so that a hundredth is the number that "0.01" reads as.
        let steps = (1.0 / self.step()).round();
        (value * steps).round().clamp(0.0, (self.high() * steps).round()) / steps
    }

    /// What a value means.
    pub fn sentence(self, value: f64) -> String {
        let v = self.number(value);
        match self {
            Setting::Cost => say!("games-cost-means", value = v),
            Setting::Loss => say!("games-loss-means", value = v),
            Setting::GainSeeker => say!("games-gain-seeker-means", value = v),
            Setting::GainExpansionist => say!("games-gain-expansionist-means", value = v),
            Setting::Power => say!("games-power-means", value = v, other = self.number(1.0 - value)),
            Setting::FirstStrikeA => striking_first("A", value),
            Setting::FirstStrikeB => striking_first("B", value),
            Setting::TrustA => say!("games-trust-a-means", value = v),
            Setting::TrustB => say!("games-trust-b-means", value = v),
            Setting::Noise => say!("games-noise-means", value = v),
            Setting::Alpha => say!("games-alpha-means", value = v),
            Setting::Beta => say!("games-beta-means", value = v),
            Setting::Share => say!("games-share-means", value = v),
        }
    }
}

fn striking_first(state: &str, value: f64) -> String {
    say!("games-first-strike-means", value = short(value * 100.0), state = state)
}

/// The values of all settings, each within its range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings([f64; Settings::COUNT]);

impl Default for Settings {
    fn default() -> Self {
        let mut values = [0.0; Settings::COUNT];
        for (value, row) in values.iter_mut().zip(&ROWS) {
            *value = row.default;
        }
        Settings(values)
    }
}

impl Settings {
    /// How many there are.
    pub const COUNT: usize = 13;

    /// The value of a setting.
    pub fn get(&self, setting: Setting) -> f64 {
        self.0[setting as usize]
    }

    /// The same with another value of one setting, limited to its range.
    pub fn with(mut self, setting: Setting, value: f64) -> Self {
        self.0[setting as usize] = value.clamp(0.0, setting.high());
        self
    }

    /// The larger of the two first-strike advantages: the vertical axis of the map over the structure.
    pub fn first_strike(&self) -> f64 {
        self.get(Setting::FirstStrikeA).max(self.get(Setting::FirstStrikeB))
    }

    /// Each state's first-strike advantage as a share of the larger one, 0 to 1; the map over the structure keeps it.
    pub fn first_strike_shares(&self) -> [f64; 2] {
        let largest = self.first_strike();
        [self.get(Setting::FirstStrikeA) / largest, self.get(Setting::FirstStrikeB) / largest]
    }
}
