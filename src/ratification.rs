//! Ratification: how much of a parliament accepts a commitment that binds, by the trust that its members bring along.
//!
//! Claim: trusters accept commitments that bind, distrusters want the power to refuse; how binding a treaty is decides
//! therefore whom it loses, and reservations or a veto buy votes. Source: Rathbun (2012) on the United States and
//! collective security; MODEL.md, “Ratification”. Each party's generalised trust is normal around `μ` (trusters) or
//! `-μ` (distrusters):
//!
//! ```text
//! yes share = w_D Φ((μ - r) / σ) + w_R Φ((-μ - r) / σ)        r = r_0 + k b
//! ```
//!
//! with `b` how binding the treaty is, the inverse of the discretion that it leaves (Hoffman 2002). The historical
//! votes were strategic too (Wilson told his supporters to reject the text with reservations): what they imply is an
//! illustration, no estimate.

use crate::math::exp;
use crate::text::term;

/// The share of the votes that approves a treaty in the Senate of the United States.
pub const TWO_THIRDS: f64 = 2.0 / 3.0;

/// The standard normal distribution function: the chance of a value below `z`; absolute error about 1e-15.
pub fn normal_distribution(z: f64) -> f64 {
    // Beyond nine standard deviations nothing is left that a share could show.
    if z.abs() > 9.0 {
        return if z > 0.0 { 1.0 } else { 0.0 };
    }
    // Marsaglia (2004): the series of odd powers over odd factorials, times the density.
    let (mut term, mut sum, mut n) = (z, z, 1.0);
    while sum + term != sum {
        n += 2.0;
        term *= z * z / n;
        sum += term;
    }
    const ROOT_TWO_PI: f64 = 2.5066282746310002;
    0.5 + sum * exp(-0.5 * z * z) / ROOT_TWO_PI
}

/// A parliament of two parties.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parliament {
    /// Seats of the party of trusters and of the other.
    pub seats: [f64; 2],
    /// How far the parties' mean generalised trust stands from 0, log-odds; judgement: 0.6, as between leaders.
    pub party_disposition: f64,
    /// Spread within a party, log-odds, standard deviation; judgement: 1.
    pub spread: f64,
}

impl Parliament {
    /// Share of yes votes for a commitment that requires trust `required`, log-odds.
    pub fn yes_share(&self, required: f64) -> f64 {
        let all = self.seats[0] + self.seats[1];
        let party =
            |seats: f64, mean: f64| seats / all * normal_distribution((mean - required) / self.spread);
        party(self.seats[0], self.party_disposition) + party(self.seats[1], -self.party_disposition)
    }

    /// The required trust at which the share of yes votes is `share`, log-odds: what a vote implies. Nothing short of
    /// infinity gives a share of 0 or 1.
    pub fn implied_requirement(&self, share: f64) -> f64 {
        let (mut low, mut high) = (-12.0 * self.spread, 12.0 * self.spread);
        for _ in 0..100 {
            let middle = 0.5 * (low + high);
            if self.yes_share(middle) > share { low = middle } else { high = middle }
        }
        0.5 * (low + high)
    }
}

/// The trust that a commitment requires, by how binding it is: `r = r_0 + k b`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Requirement {
    /// Required trust where nothing binds, log-odds.
    pub base: f64,
    /// What full bindingness adds, log-odds.
    pub slope: f64,
}

impl Requirement {
    /// Required trust at a bindingness from 0 (a wish) to 1 (the Covenant as signed), log-odds.
    pub fn at(&self, bindingness: f64) -> f64 {
        self.base + self.slope * bindingness
    }

    /// The line through what the two votes on the Covenant imply: as signed, and half as binding with Lodge's
    /// reservations. Derived, but for the one half, which is judgement.
    pub fn of_the_covenant() -> Self {
        let [_, signed, reserved, _] = VOTES;
        let implied = |vote: &Vote| vote.case.parliament().implied_requirement(vote.yes_share());
        let slope = (implied(&signed) - implied(&reserved)) / (signed.bindingness - reserved.bindingness);
        Self { base: implied(&signed) - slope * signed.bindingness, slope }
    }
}

/// The two cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// The Covenant of the League of Nations in the Senate, 1919 and 1920.
    League,
    /// The Charter of the United Nations in the Senate, 1945.
    UnitedNations,
}

impl Case {
    /// Both, in order.
    pub const ALL: [Case; 2] = [Case::League, Case::UnitedNations];

    /// The Senate that voted: 47 Democrats and 49 Republicans, 57 and 38.
    pub fn parliament(self) -> Parliament {
        let seats = match self {
            Case::League => [47.0, 49.0],
            Case::UnitedNations => [57.0, 38.0],
        };
        Parliament { seats, party_disposition: 0.6, spread: 1.0 }
    }
}

/// A vote that was held.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Vote {
    pub case: Case,
    /// Day of the vote, ISO 8601.
    pub date: &'static str,
    /// The message that says what was voted on.
    pub text: &'static str,
    pub yes: u32,
    pub no: u32,
    /// How binding the text was, 0 to 1; judgement.
    pub bindingness: f64,
    /// A publication, or a message.
    source: &'static str,
}

impl Vote {
    /// Share of those who voted.
    pub fn yes_share(&self) -> f64 {
        f64::from(self.yes) / f64::from(self.yes + self.no)
    }

    /// Where it is from.
    pub fn source(&self) -> &'static str {
        if self.source == KNOWLEDGE { term(KNOWLEDGE) } else { self.source }
    }

    /// Whether two thirds of those who voted approved.
    pub fn adopted(&self) -> bool {
        3 * self.yes >= 2 * (self.yes + self.no)
    }
}

/// What stands where no publication is named.
const KNOWLEDGE: &str = "vote-source-knowledge";

/// The votes, in order of time.
pub const VOTES: [Vote; 4] = [
    Vote {
        case: Case::League,
        date: "1919-11-19",
        text: "vote-versailles-reserved",
        yes: 39,
        no: 55,
        bindingness: 0.5,
        source: "U.S. Capitol Visitor Center (visitthecapitol.gov)",
    },
    Vote {
        case: Case::League,
        date: "1919-11-19",
        text: "vote-versailles-signed",
        yes: 38,
        no: 53,
        bindingness: 1.0,
        source: "U.S. Capitol Visitor Center (visitthecapitol.gov)",
    },
    Vote {
        case: Case::League,
        date: "1920-03-19",
        text: "vote-versailles-second",
        yes: 49,
        no: 35,
        bindingness: 0.5,
        source: "Politico; New York Times Learning Network",
    },
    Vote {
        case: Case::UnitedNations,
        date: "1945-07-28",
        text: "vote-charter",
        yes: 89,
        no: 2,
        bindingness: 0.25,
        source: KNOWLEDGE,
    },
];

/// One case's curve for a figure: how binding, and the share of yes votes at that, from 0 to 1 in `steps` equal steps.
pub fn series(case: Case, requirement: Requirement, steps: usize) -> Vec<(f64, f64)> {
    let parliament = case.parliament();
    let point = |n: usize| n as f64 / steps.max(1) as f64;
    (0..=steps).map(point).map(|b| (b, parliament.yes_share(requirement.at(b)))).collect()
}
