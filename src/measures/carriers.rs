//! Whose trust it is: decision trust taken apart by carrier.

use crate::dyad::Level;

/// Contributions to one side's decision trust, log-odds: weight of the level in decisions times trust held there.
/// A carrier that distrusts contributes a negative number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Carriers {
    /// The bond between the two persons, through the leader's weight.
    pub person: f64,
    /// The leader's trust in the other state.
    pub leader: f64,
    pub bureaucracy: f64,
    pub media: f64,
    pub public: f64,
}

impl Carriers {
    /// From a side's decision weights (sum 1), trust by level and bond (log-odds).
    pub fn new(weights: [f64; 4], trust: [f64; 4], bond: f64) -> Self {
        let part = |level: Level| weights[level as usize] * trust[level as usize];
        Self {
            person: weights[Level::Leader as usize] * bond,
            leader: part(Level::Leader),
            bureaucracy: part(Level::Bureaucracy),
            media: part(Level::Media),
            public: part(Level::Public),
        }
    }

    /// Decision trust, log-odds: the sum of all carriers. What Luhmann's overdrawing adds has no carrier.
    pub fn decision_trust(&self) -> f64 {
        self.person + self.leader + self.embedded()
    }

    /// What bureaucracy, media and public carry together, log-odds: it stays when a leader leaves.
    pub fn embedded(&self) -> f64 {
        self.bureaucracy + self.media + self.public
    }

    /// Embedding depth: the embedded share of decision trust. 0 where leaders carry all, 1 where they carry nothing;
    /// outside 0 to 1 where the levels pull in different directions. `None` where decision trust is 0.
    pub fn embedding_depth(&self) -> Option<f64> {
        let trust = self.decision_trust();
        (trust != 0.0).then(|| self.embedded() / trust)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn carriers_sum_to_decision_trust() {
        let carriers = Carriers::new([0.5, 0.25, 0.125, 0.125], [1.0, 2.0, -1.0, 4.0], 2.0);
        assert_eq!([carriers.person, carriers.leader], [1.0, 0.5]);
        assert_eq!([carriers.bureaucracy, carriers.media, carriers.public], [0.5, -0.125, 0.5]);
        assert_eq!(carriers.decision_trust(), 2.375);
        assert_eq!(carriers.embedding_depth(), Some(0.875 / 2.375));
        assert_eq!(Carriers::new([1.0, 0.0, 0.0, 0.0], [0.0; 4], 0.0).embedding_depth(), None);
    }
}
