//! Where the payoffs of the security dilemma come from: stakes, power, the cost of conflict and the advantage of
//! striking first.
//!
//! Claim: high costs of conflict and a low first-strike advantage lower the trust that cooperation needs (Kydd
//! 2005). With a gain `g`, a loss `l`, `L = g + l` and a probability `w` of winning, conflict is worth `w L - l - c`;
//! peace is worth 0.

use super::{Game, GameError, Payoffs, Probability, Stake};

/// What conflict would mean for a state of whatever type. Types differ in their gain from winning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Structure {
    /// `l`: loss from losing.
    pub loss: Stake,
    /// `c`: cost of conflict, won or lost.
    pub cost: Stake,
    /// `pi`: probability of winning if both attack; the other state's is `1 - pi`.
    pub power: Probability,
    /// `phi_i`: what striking first adds to the probability of winning.
    pub first_strike: Probability,
    /// `phi_j`: what the other state's striking first takes from it.
    pub other_first_strike: Probability,
}

/// Derivatives of the minimum trust threshold: by how much it rises with each structural parameter. At the edge of a
/// clip (a winning probability of exactly 0 or 1) they are those on the clipped side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ComparativeStatics {
    /// By the gain from winning; above 0.
    pub gain: f64,
    /// By the loss from losing; has the sign of `c - g`.
    pub loss: f64,
    /// By the cost of conflict; below 0.
    pub cost: f64,
    /// By own power; not below 0.
    pub power: f64,
    /// By own first-strike advantage; not below 0.
    pub first_strike: f64,
    /// By the other side's first-strike advantage; not below 0.
    pub other_first_strike: f64,
}

impl Structure {
    /// Payoffs of the type that gains `gain` from winning; winning probabilities are clipped to 0 and 1.
    ///
    /// # Errors
    /// [`GameError::NoDilemma`] where being struck first costs nothing, [`GameError::KnifeEdge`] where striking first
    /// is worth exactly peace.
    pub fn payoffs(&self, gain: Stake) -> Result<Payoffs, GameError> {
        let (g, l, c) = (gain.get(), self.loss.get(), self.cost.get());
        let [first, both, struck] = self.winning().map(|w| w * g - (1.0 - w) * l - c);
        Payoffs::of_scale([0.0, first, both, struck], g.max(l).max(c))
    }

    /// The game of a security seeker and an expansionist that gain `seeker` and `expansionist` from winning.
    ///
    /// # Errors
    /// As [`Structure::payoffs`] and [`Game::new`].
    pub fn game(&self, seeker: Stake, expansionist: Stake) -> Result<Game, GameError> {
        Game::new(self.payoffs(seeker)?, self.payoffs(expansionist)?)
    }

    /// Probabilities of winning when striking first, when both attack, when struck first.
    fn winning(&self) -> [f64; 3] {
        let both = self.power.get();
        [(both + self.first_strike.get()).min(1.0), both, (both - self.other_first_strike.get()).max(0.0)]
    }

    /// How the threshold of the security seeker that gains `gain` moves with each parameter.
    ///
    /// # Errors
    /// As [`Structure::payoffs`]; [`GameError::NoSecuritySeeker`] if there is no threshold.
    pub fn comparative_statics(&self, gain: Stake) -> Result<ComparativeStatics, GameError> {
        let payoffs = self.payoffs(gain)?;
        payoffs.minimum_trust()?;
        // m = F / (F + B) with the fear of being struck F = P - S and the benefit of peace B = R - T.
        let fear = payoffs.punishment - payoffs.sucker;
        let benefit = payoffs.reward - payoffs.temptation;
        let rise = |of_fear: f64, of_benefit: f64| {
            (benefit * of_fear - fear * of_benefit) / ((fear + benefit) * (fear + benefit))
        };
        let stakes = gain.get() + self.loss.get();
        let [first, both, struck] = self.winning();
        let first_moves = if first < 1.0 { stakes } else { 0.0 };
        let struck_moves = if struck > 0.0 { stakes } else { 0.0 };
        Ok(ComparativeStatics {
            gain: rise(both - struck, -first),
            loss: rise(both - struck, 1.0 - first),
            cost: rise(0.0, 1.0),
            power: rise(stakes - struck_moves, -first_moves),
            first_strike: rise(0.0, -first_moves),
            other_first_strike: rise(struck_moves, 0.0),
        })
    }

    /// The lowest cost of conflict at which a security seeker with trust `trust` cooperates, `c_min`. Below 0 where
    /// every cost is enough; infinite without trust. The region's other border is [`Structure::highest_first_strike`].
    pub fn lowest_cost(&self, gain: Stake, trust: Probability) -> f64 {
        let t = trust.get();
        if t == 0.0 {
            return f64::INFINITY;
        }
        let stakes = gain.get() + self.loss.get();
        let [first, both, struck] = self.winning();
        (both - struck) * stakes * (1.0 - t) / t + first * stakes - self.loss.get()
    }

    /// The highest first-strike advantage, common to both sides, at which a security seeker with trust `trust`
    /// cooperates, `phi_max`: 0 to 1, and 1 where none is too high.
    pub fn highest_first_strike(&self, gain: Stake, trust: Probability) -> f64 {
        let (t, loss) = (trust.get(), self.loss.get());
        let stakes = gain.get() + loss;
        let power = self.power.get();
        // What defection is worth above cooperation. It rises with the advantage, in straight lines between the
        // points where a winning probability reaches 0 or 1.
        let temptation = |phi: f64| {
            let fear = phi.min(power) * stakes;
            let benefit = self.cost.get() + loss - (power + phi).min(1.0) * stakes;
            (1.0 - t) * fear - t * benefit
        };
        let bends = [0.0, power.min(1.0 - power), power.max(1.0 - power)];
        let worth = bends.map(temptation);
        if worth[2] <= 0.0 {
            return 1.0;
        }
        match (0..2).rev().find(|&i| worth[i] <= 0.0) {
            Some(i) => bends[i] + (bends[i + 1] - bends[i]) * -worth[i] / (worth[i + 1] - worth[i]),
            None => 0.0,
        }
    }
}
