//! The course of one run, read from its cooperation level `K` (moving average of joint cooperation, 0 to 1).

/// Below this cooperation level two states are rivals.
const RIVALRY: f64 = 0.2;
/// From this level up they cooperate; held for [`BREAKTHROUGH_QUARTERS`] it is a breakthrough.
const COOPERATION: f64 = 0.5;
/// How long the level of cooperation must hold for a breakthrough, quarters.
const BREAKTHROUGH_QUARTERS: usize = 4;
/// From this level up a relationship is transformed, if it holds for [`TRANSFORMED_QUARTERS`].
const TRANSFORMED: f64 = 0.7;
/// How long the transformed level must hold, quarters: three years.
pub const TRANSFORMED_QUARTERS: usize = 12;
/// Each of Hoffman's signs must exceed this.
const SIGN: f64 = 0.5;
/// How long the three signs must stand together, quarters.
const SIGN_QUARTERS: usize = 4;

/// The first quarter of the first spell of at least `length` quarters in which `holds`.
fn first_spell(quarters: usize, length: usize, holds: impl Fn(usize) -> bool) -> Option<usize> {
    let mut held = 0;
    for t in 0..quarters {
        held = if holds(t) { held + 1 } else { 0 };
        if held == length {
            return Some(t + 1 - length);
        }
    }
    None
}

/// Durable transformation: the first quarter from which the cooperation level stays at 0.7 or above for 12 quarters
/// in a row. A spell that the end of the run cuts short does not count.
pub fn transformation(cooperation: &[f64]) -> Option<usize> {
    first_spell(cooperation.len(), TRANSFORMED_QUARTERS, |t| cooperation[t] >= TRANSFORMED)
}

/// Breakthrough: the first quarter from which the cooperation level stays at 0.5 or above for 4 quarters in a row.
/// Every transformation is a breakthrough, too; not every breakthrough lasts.
pub fn breakthrough(cooperation: &[f64]) -> Option<usize> {
    first_spell(cooperation.len(), BREAKTHROUGH_QUARTERS, |t| cooperation[t] >= COOPERATION)
}

/// Hoffman's trusting relationship: the first quarter from which all three signs (discretion, leniency of oversight,
/// framework rules; each 0 to 1) stay above 0.5 for 4 quarters in a row. Cooperation can be stable without it.
/// Source: Hoffman (2002), convergence of indicators; MODEL.md, “Institutions and Hoffman's signs”.
pub fn trusting_relationship(signs: [&[f64]; 3]) -> Option<usize> {
    let quarters = signs.iter().map(|sign| sign.len()).min().unwrap_or(0);
    first_spell(quarters, SIGN_QUARTERS, |t| signs.iter().all(|sign| sign[t] > SIGN))
}

/// What two states are to each other in a quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relationship {
    /// Cooperation level below 0.2.
    Rivalry,
    /// 0.2 to below 0.5.
    Thaw,
    /// 0.5 and above.
    Cooperation,
    /// 0.7 and above, in a spell of at least 12 quarters.
    Transformed,
}

impl Relationship {
    /// All states, from the worst.
    pub const ALL: [Relationship; 4] =
        [Relationship::Rivalry, Relationship::Thaw, Relationship::Cooperation, Relationship::Transformed];

    /// Lower-case word.
    pub fn word(self) -> &'static str {
        ["rivalry", "thaw", "cooperation", "transformed"][self as usize]
    }
}

/// The relationship in every quarter. All quarters of a long spell are transformed, its first ones too, so that the
/// first of them is [`transformation`]'s.
pub fn relationships(cooperation: &[f64]) -> Vec<Relationship> {
    let mut states: Vec<Relationship> = cooperation
        .iter()
        .map(|&k| match k {
            k if k < RIVALRY => Relationship::Rivalry,
            k if k < COOPERATION => Relationship::Thaw,
            _ => Relationship::Cooperation,
        })
        .collect();
    let mut start = 0;
    for t in 0..=cooperation.len() {
        if t == cooperation.len() || cooperation[t] < TRANSFORMED {
            if t - start >= TRANSFORMED_QUARTERS {
                states[start..t].fill(Relationship::Transformed);
            }
            start = t + 1;
        }
    }
    states
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Random walks of 24 quarters from numpy (seed 20240), rounded to hundredths, and the quarter that
    /// the reference implementation finds in them, where 24 (the length) means never.
    const WALKS: [([u8; 24], usize); 8] = [
        (
            [
                60, 69, 72, 80, 71, 81, 76, 78, 74, 73, 85, 86, 79, 82, 78, 79, 81, 79, 85, 82, 74, 86, 100,
                100,
            ],
            2,
        ),
        (
            [
                63, 64, 59, 65, 68, 72, 68, 64, 69, 73, 77, 83, 88, 91, 97, 95, 98, 100, 100, 100, 100, 100,
                100, 100,
            ],
            9,
        ),
        (
            [58, 48, 52, 63, 73, 72, 72, 68, 60, 70, 61, 56, 55, 52, 41, 42, 41, 47, 62, 68, 60, 78, 74, 67],
            24,
        ),
        (
            [
                72, 73, 68, 74, 69, 77, 75, 72, 76, 80, 84, 86, 95, 100, 100, 100, 100, 100, 100, 100, 100,
                100, 100, 100,
            ],
            5,
        ),
        (
            [64, 69, 60, 57, 71, 68, 58, 60, 57, 58, 65, 74, 83, 86, 84, 84, 76, 68, 73, 68, 58, 58, 59, 46],
            24,
        ),
        (
            [
                68, 72, 72, 81, 86, 82, 80, 87, 82, 88, 89, 98, 100, 100, 100, 100, 100, 100, 100, 100, 100,
                100, 100, 100,
            ],
            1,
        ),
        (
            [55, 55, 50, 57, 58, 64, 56, 63, 49, 54, 47, 41, 45, 37, 46, 49, 46, 43, 41, 41, 46, 44, 61, 66],
            24,
        ),
        (
            [58, 57, 53, 60, 63, 60, 60, 57, 66, 56, 57, 52, 58, 62, 58, 56, 62, 60, 65, 62, 64, 71, 75, 90],
            24,
        ),
    ];

    #[test]
    fn transformation_is_the_reference_models() {
        for (walk, reference) in WALKS {
            let walk = walk.map(|hundredths| f64::from(hundredths) / 100.0);
            assert_eq!(transformation(&walk).unwrap_or(24), reference);
            let first = relationships(&walk).iter().position(|&state| state == Relationship::Transformed);
            assert_eq!(first, transformation(&walk));
        }
    }

    #[test]
    fn spells_begin_at_the_threshold_and_must_be_whole() {
        let mut series = vec![0.7; 12];
        assert_eq!(transformation(&series), Some(0));
        assert_eq!(transformation(&series[1..]), None);
        series.insert(0, 0.69);
        assert_eq!(transformation(&series), Some(1));
        assert_eq!(breakthrough(&series), Some(0));
        assert_eq!(breakthrough(&[0.5, 0.5, 0.5, 0.49, 0.5, 0.5, 0.5]), None);
        assert_eq!(breakthrough(&[0.4, 0.5, 0.5, 0.5, 0.5]), Some(1));
        assert_eq!(breakthrough(&[]), None);
    }

    #[test]
    fn relationships_follow_the_level_and_a_short_spell_is_cooperation() {
        use Relationship::{Cooperation, Rivalry, Thaw, Transformed};
        assert_eq!(relationships(&[0.0, 0.2, 0.5, 0.9]), [Rivalry, Thaw, Cooperation, Cooperation]);
        let long = [[0.6; 12], [0.8; 12]].concat();
        assert_eq!(relationships(&long)[11..13], [Cooperation, Transformed]);
        assert_eq!(relationships(&long)[23], Transformed);
    }

    #[test]
    fn signs_must_converge_above_a_half() {
        let high = [0.6; 6];
        let late = [0.5, 0.5, 0.6, 0.6, 0.6, 0.6];
        assert_eq!(trusting_relationship([&high, &late, &high]), Some(2));
        assert_eq!(trusting_relationship([&high, &late, &high[..5]]), None);
        assert_eq!(trusting_relationship([&high, &[0.5; 6], &high]), None);
    }
}
