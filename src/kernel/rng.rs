//! Randomness keyed by meaning: replicate, quarter, side and purpose, never by the order of calls.
//!
//! Two theories that ask for "the noise in the public of side B in quarter 12 of replicate 7" get the same number,
//! whatever else either of them has drawn: common random numbers. A draw is a chain of SplitMix64 finalisers
//! (Steele, Lea and Flood 2014) over the parts of the key.

use crate::lane::Lane;
use crate::math::normal_quantile;
use rand::Rng;
use rand::distr::Distribution;
use rand::rand_core::{Infallible, TryRng};

/// The seed of an experiment, 0 to 2^64 - 1. One seed gives one set of shocks for every theory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seed(pub u64);

/// What a draw is for. The numbers are part of the engine's definition: changing one changes every result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u64)]
pub enum Purpose {
    /// Whether the intention to cooperate becomes an act.
    Act = 1,
    /// Whether the other side misperceives the act.
    Observation = 2,
    /// Whether an ambiguous incident occurs.
    Incident = 3,
    /// Whether a leader makes a leap of trust.
    Leap = 4,
    /// Whether the leaders meet.
    Meeting = 5,
    /// How well the meeting goes.
    MeetingQuality = 6,
    /// Whether the leader leaves office.
    Turnover = 10,
    /// Whether the successor comes from the same support coalition.
    Coalition = 11,
    /// The successor's disposition.
    Disposition = 12,
    /// The successor's security dilemma sensibility.
    Sensibility = 14,
    /// Whether a new government's type is drawn anew.
    TypeRenewal = 16,
    /// Which type is drawn.
    NewType = 17,
    /// Exogenous noise in leadership, bureaucracy, media and public: 20, 22, 24, 26.
    NoiseLeader = 20,
    NoiseBureaucracy = 22,
    NoiseMedia = 24,
    NoisePublic = 26,
    /// How much each citizen follows politics.
    Awareness = 40,
    /// What each citizen is inclined to believe.
    Predisposition = 41,
    /// Which ties between citizens lead beyond the neighbourhood.
    Rewiring = 42,
    /// Whom such a tie leads to.
    NewTie = 43,
    /// Which citizens hear what leaders and media say in a quarter.
    Reception = 44,
    /// Where an analysis varies parameters: no part of a run.
    Design = 60,
    /// Which runs or points an interval draws again: no part of a run.
    Resample = 61,
    /// How far an observer's reading errs: no part of a run.
    Reading = 62,
}

impl Purpose {
    /// Noise at each level, in the order of [`crate::dyad::Level`].
    pub const NOISE: [Purpose; 4] =
        [Purpose::NoiseLeader, Purpose::NoiseBureaucracy, Purpose::NoiseMedia, Purpose::NoisePublic];
}

const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;

#[inline(always)]
fn finalise(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[inline(always)]
fn absorb(hash: u64, part: u64) -> u64 {
    finalise((hash ^ part).wrapping_add(GOLDEN))
}

/// The random words of a key in each lane.
pub trait Words: Copy + std::fmt::Debug {
    /// How many lanes there are.
    const WIDTH: usize;

    /// Of replicates `first`, `first + 1` and so on under `seed`.
    fn of_replicates(seed: Seed, first: u64) -> Self;
    /// With one more part of the key, the same in every lane.
    fn absorb(self, part: u64) -> Self;
    /// The word of one lane.
    fn lane(self, lane: usize) -> u64;
}

impl Words for u64 {
    const WIDTH: usize = 1;

    #[inline(always)]
    fn of_replicates(seed: Seed, first: u64) -> Self {
        absorb(finalise(seed.0.wrapping_add(GOLDEN)), first)
    }
    #[inline(always)]
    fn absorb(self, part: u64) -> Self {
        absorb(self, part)
    }
    #[inline(always)]
    fn lane(self, _: usize) -> u64 {
        self
    }
}

// Multiplying whole words is what vectors do not do well: the words of two lanes are two words.
impl Words for [u64; 2] {
    const WIDTH: usize = 2;

    #[inline(always)]
    fn of_replicates(seed: Seed, first: u64) -> Self {
        [first, first.wrapping_add(1)].map(|replicate| u64::of_replicates(seed, replicate))
    }
    #[inline(always)]
    fn absorb(self, part: u64) -> Self {
        self.map(|word| absorb(word, part))
    }
    #[inline(always)]
    fn lane(self, lane: usize) -> u64 {
        self[lane]
    }
}

/// All draws of one replicate in each lane.
#[derive(Clone, Copy, Debug)]
pub struct ReplicateDraws<F: Lane = f64>(F::Words);

/// All draws of one side in one quarter of a replicate.
#[derive(Clone, Copy, Debug)]
pub struct SideDraws<F: Lane = f64>(F::Words);

/// One draw: a stream of random words whose first word is fixed by the whole key.
#[derive(Clone, Copy, Debug)]
pub struct Draw(u64);

impl ReplicateDraws {
    /// The draws of replicate `replicate` (from 0) under `seed`.
    #[inline]
    pub fn new(seed: Seed, replicate: u64) -> Self {
        Self::side_by_side(seed, replicate)
    }
}

impl<F: Lane> ReplicateDraws<F> {
    /// The draws of as many replicates as there are lanes, from replicate `first` on.
    #[inline]
    pub fn side_by_side(seed: Seed, first: u64) -> Self {
        Self(F::Words::of_replicates(seed, first))
    }

    /// The draws of both sides in quarter `quarter` (from 0). Draws that belong to the pair use side 0.
    #[inline]
    pub fn quarter(self, quarter: u32) -> [SideDraws<F>; 2] {
        let hash = self.0.absorb(u64::from(quarter));
        [SideDraws(hash.absorb(0)), SideDraws(hash.absorb(1))]
    }
}

impl SideDraws {
    /// The draw for one purpose.
    #[inline(always)]
    pub fn draw(self, purpose: Purpose) -> Draw {
        Draw(absorb(self.0, purpose as u64))
    }
}

impl<F: Lane> SideDraws<F> {
    /// Uniform on the open interval (0, 1).
    #[inline(always)]
    pub fn uniform(self, purpose: Purpose) -> F {
        F::open_unit(self.0.absorb(purpose as u64))
    }

    /// Standard normal, by inversion of the uniform of the same key.
    #[inline]
    pub fn normal(self, purpose: Purpose) -> F {
        normal_quantile(self.uniform(purpose))
    }

    /// The draws of one lane.
    #[inline]
    pub fn lane(self, lane: usize) -> SideDraws {
        SideDraws(self.0.lane(lane))
    }
}

/// Uniform on the open interval (0, 1), by the highest 53 bits of a word.
#[inline(always)]
pub(crate) fn open_unit(word: u64) -> f64 {
    ((word >> 11) as f64 + 0.5) * (1.0 / 9_007_199_254_740_992.0)
}

impl TryRng for Draw {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        self.try_next_u64().map(|word| (word >> 32) as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let word = self.0;
        self.0 = finalise(word.wrapping_add(GOLDEN));
        Ok(word)
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        rand::rand_core::utils::fill_bytes_via_next_word(bytes, || self.try_next_u64())
    }
}

/// Uniform on the open interval (0, 1): neither 0 nor 1 can occur, so that logarithms and quantiles are finite.
#[derive(Clone, Copy, Debug)]
pub struct OpenUnit;

impl Distribution<f64> for OpenUnit {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> f64 {
        open_unit(rng.next_u64())
    }
}

/// Standard normal by inversion: one word per value, monotone in it.
#[derive(Clone, Copy, Debug)]
pub struct InvertedNormal;

impl Distribution<f64> for InvertedNormal {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> f64 {
        normal_quantile(OpenUnit.sample(rng))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rand_distributions_and_direct_draws_are_the_same_numbers() {
        let side = ReplicateDraws::new(Seed(7), 3).quarter(5)[1];
        let mut draw = side.draw(Purpose::Act);
        assert_eq!(OpenUnit.sample(&mut draw), side.uniform(Purpose::Act));
        let mut draw = side.draw(Purpose::NoiseMedia);
        assert_eq!(InvertedNormal.sample(&mut draw), side.normal(Purpose::NoiseMedia));
    }

    #[test]
    fn a_draw_goes_on_as_a_stream_of_distinct_words() {
        let mut draw = ReplicateDraws::new(Seed(1), 0).quarter(0)[0].draw(Purpose::Act);
        let words: Vec<u64> = (0..1000).map(|_| draw.next_u64()).collect();
        let mut sorted = words.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), words.len());
        let mean = words.iter().map(|&w| open_unit(w)).sum::<f64>() / 1000.0;
        // Three standard errors of the mean of 1000 uniforms.
        assert!((mean - 0.5).abs() < 3.0 * (1.0 / 12.0f64 / 1000.0).sqrt());
    }
}
