//! Numbers side by side: one value for each of several replicates.
//!
//! The model is written once, over a lane type. With `f64` it is one run; with [`Wide`] it is as many runs as the
//! processor's vectors hold, in the same operations in the same order, so that a run's result is the same to the last
//! bit whichever way it is computed. Where runs part ways a mask says which of them goes where, in place of a branch;
//! [`Mask::any`] leaves out what concerns none of them.
//!
//! Single precision would have twice the lanes and leave the share of durable runs where it is, but no seed's digest.

mod one;
mod twice;
mod two;

pub use twice::Twice;
pub use two::Two;

use crate::rng::Words;
use std::fmt::Debug;
use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

/// The lanes in which ensembles are computed: four. With two vectors under way the constants and parameters are
/// loaded once for both; a third would find no registers.
pub type Wide = Twice<Two>;

/// A truth value for each lane.
pub trait Mask:
    Copy
    + Debug
    + PartialEq
    + BitAnd<Output = Self>
    + BitOr<Output = Self>
    + BitXor<Output = Self>
    + Not<Output = Self>
{
    /// How many lanes there are.
    const WIDTH: usize;

    /// The same in every lane.
    fn splat(yes: bool) -> Self;
    /// Whether it holds in any lane.
    fn any(self) -> bool;
    /// The truth value of one lane.
    fn lane(self, lane: usize) -> bool;
}

/// A number for each lane. Every operation is IEEE 754's on each, and nothing is fused.
pub trait Lane:
    Copy
    + Debug
    + PartialEq
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + Add<f64, Output = Self>
    + Sub<f64, Output = Self>
    + Mul<f64, Output = Self>
    + Div<f64, Output = Self>
{
    type Mask: Mask;
    /// The random words behind a number.
    type Words: Words;

    /// How many lanes there are.
    const WIDTH: usize;

    /// The same number in every lane.
    fn splat(x: f64) -> Self;
    /// A number made for each lane.
    fn from_lanes(value: impl FnMut(usize) -> f64) -> Self;
    /// Uniform on the open interval (0, 1), by the words of a key.
    fn open_unit(words: Self::Words) -> Self;
    /// The number of one lane.
    fn lane(self, lane: usize) -> f64;

    /// `self < other`.
    fn lt(self, other: Self) -> Self::Mask;
    /// `self <= other`.
    fn le(self, other: Self) -> Self::Mask;
    /// `self == other`.
    fn eq(self, other: Self) -> Self::Mask;

    /// `yes` where the mask holds, `no` elsewhere.
    fn select(mask: Self::Mask, yes: Self, no: Self) -> Self;

    /// The larger; `self` where they do not compare.
    fn at_least(self, low: Self) -> Self;
    /// The smaller; `self` where they do not compare.
    fn at_most(self, high: Self) -> Self;
    fn abs(self) -> Self;
    fn sqrt(self) -> Self;

    /// Exponent `k` and mantissa `m` in `[1, 2)` of a normal positive number `m 2^k`.
    fn parts(self) -> (Self, Self);
    /// `2^n`, where `self` is `n +` [`ROUND`] and `n` a whole number from -1022 to 1023.
    fn power_of_two(self) -> Self;

    /// 1 where the mask holds, 0 elsewhere.
    #[inline(always)]
    fn flag(mask: Self::Mask) -> Self {
        Self::select(mask, Self::splat(1.0), Self::splat(0.0))
    }

    /// `1 - self`.
    #[inline(always)]
    fn complement(self) -> Self {
        Self::splat(1.0) - self
    }

    /// `self` where it is above 0, elsewhere 0.
    #[inline(always)]
    fn or_zero(self) -> Self {
        Self::splat(0.0).at_least(self)
    }

    /// Held within bounds.
    #[inline(always)]
    fn within(self, low: f64, high: f64) -> Self {
        self.at_least(Self::splat(low)).at_most(Self::splat(high))
    }

    /// Each lane by itself, for what is rare.
    #[inline(always)]
    fn each(self, f: impl Fn(f64) -> f64) -> Self {
        Self::from_lanes(|n| f(self.lane(n)))
    }
}

/// Added to a number below `2^51` in magnitude it leaves the nearest whole number, ties to even, in the lowest bits.
pub const ROUND: f64 = 6755399441055744.0;

#[cfg(test)]
mod tests;
