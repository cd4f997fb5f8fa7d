//! The games of `entente::kydd` against the reference cases, brute force, simulation and their documented claims.

mod any_input;
mod brute_force;
mod command;
mod laws;
mod reference;
mod trap;
mod two_rounds;

use entente::kydd::{Game, MinimumTrust, Misperception, Payoffs, Probability, Stake, Structure, Utility};
use entente::rng::{Draw, OpenUnit, Purpose, ReplicateDraws, Seed};
use rand::distr::Distribution;

/// Random numbers that are the same in every run of the tests.
struct Random(Draw);

impl Random {
    fn new(seed: u64) -> Self {
        Self(ReplicateDraws::new(Seed(seed), 0).quarter(0)[0].draw(Purpose::Act))
    }

    fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * OpenUnit.sample(&mut self.0)
    }

    fn probability(&mut self) -> Probability {
        probability(self.between(0.0, 1.0))
    }

    /// A structure over the whole of its range, so that winning probabilities are often clipped.
    fn structure(&mut self) -> Structure {
        Structure {
            loss: stake(self.between(0.0, 2.0)),
            cost: stake(self.between(0.0, 2.0)),
            power: self.probability(),
            first_strike: self.probability(),
            other_first_strike: self.probability(),
        }
    }

    /// A structure whose type that gains `gain` is a security seeker.
    fn security_seeker(&mut self) -> (Structure, Stake) {
        loop {
            let (structure, gain) = (self.structure(), stake(self.between(0.0, 2.0)));
            if structure.payoffs(gain).is_ok_and(|payoffs| payoffs.minimum_trust().is_ok()) {
                return (structure, gain);
            }
        }
    }

    /// A structure with gains that make a security seeker and an expansionist.
    fn structural_game(&mut self) -> (Structure, [Stake; 2]) {
        loop {
            let (structure, gain) = self.security_seeker();
            let other = stake(self.between(0.0, 10.0));
            if structure.game(gain, other).is_ok() {
                return (structure, [gain, other]);
            }
        }
    }

    /// R, T, P, S of both types: half the time from a structure, half the time plain numbers.
    fn payoffs(&mut self) -> [[f64; 4]; 2] {
        if self.between(0.0, 1.0) < 0.5 {
            let (structure, gains) = self.structural_game();
            return gains.map(|gain| structure.payoffs(gain).unwrap().values());
        }
        loop {
            let values = [(); 2].map(|()| [(); 4].map(|()| self.between(-2.0, 2.0)));
            let payoffs = values.map(plain);
            if let [Ok(seeker), Ok(expansionist)] = payoffs
                && Game::new(seeker, expansionist).is_ok()
            {
                return values;
            }
        }
    }
}

fn probability(x: f64) -> Probability {
    Probability::new(x).unwrap()
}

fn minimum_trust(x: f64) -> MinimumTrust {
    MinimumTrust::new(x).unwrap()
}

fn misperception(x: f64) -> Misperception {
    Misperception::new(x).unwrap()
}

fn stake(x: f64) -> Stake {
    Stake::new(x).unwrap()
}

fn plain(values: [f64; 4]) -> Result<Payoffs, entente::kydd::GameError> {
    let [r, t, p, s] = values.map(|x| Utility::new(x).unwrap());
    Payoffs::new(r, t, p, s)
}

fn game([seeker, expansionist]: [[f64; 4]; 2]) -> Game {
    Game::new(plain(seeker).unwrap(), plain(expansionist).unwrap()).unwrap()
}

/// The ordinal game: 4, 3, 2, 1 for a security seeker, 3, 4, 2, 1 for an expansionist.
fn ordinal() -> Game {
    game([[4.0, 3.0, 2.0, 1.0], [3.0, 4.0, 2.0, 1.0]])
}

/// Payoff set K0-1 of the reference's solved cases.
fn baseline() -> (Structure, [Stake; 2]) {
    let structure = Structure {
        loss: stake(1.0),
        cost: stake(0.3),
        power: probability(0.5),
        first_strike: probability(0.1),
        other_first_strike: probability(0.1),
    };
    (structure, [stake(0.2), stake(1.5)])
}
