//! Twice as many lanes as another type has: two of its vectors, so that one waits while the other works.

use super::{Lane, Mask};
use crate::rng::{Seed, Words};
use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

/// Two of something, operation by operation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Twice<T>(T, T);

macro_rules! operators {
    ($($trait:ident, $method:ident, $bound:ident;)*) => {$(
        impl<T: $bound> $trait for Twice<T> {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                Twice($trait::$method(self.0, other.0), $trait::$method(self.1, other.1))
            }
        }
    )*};
}

operators! {
    Add, add, Lane;
    Sub, sub, Lane;
    Mul, mul, Lane;
    Div, div, Lane;
    BitAnd, bitand, Mask;
    BitOr, bitor, Mask;
    BitXor, bitxor, Mask;
}

macro_rules! operators_with_one {
    ($($trait:ident, $method:ident;)*) => {$(
        impl<T: Lane> $trait<f64> for Twice<T> {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: f64) -> Self {
                Twice($trait::<f64>::$method(self.0, other), $trait::<f64>::$method(self.1, other))
            }
        }
    )*};
}

operators_with_one! {
    Add, add;
    Sub, sub;
    Mul, mul;
    Div, div;
}

impl<T: Lane> Neg for Twice<T> {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        Twice(-self.0, -self.1)
    }
}

impl<T: Mask> Not for Twice<T> {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        Twice(!self.0, !self.1)
    }
}

impl<T: Mask> Mask for Twice<T> {
    const WIDTH: usize = 2 * T::WIDTH;

    #[inline(always)]
    fn splat(yes: bool) -> Self {
        Twice(T::splat(yes), T::splat(yes))
    }
    #[inline(always)]
    fn any(self) -> bool {
        (self.0 | self.1).any()
    }
    #[inline(always)]
    fn lane(self, lane: usize) -> bool {
        if lane < T::WIDTH { self.0.lane(lane) } else { self.1.lane(lane - T::WIDTH) }
    }
}

impl<T: Words> Words for Twice<T> {
    const WIDTH: usize = 2 * T::WIDTH;

    #[inline(always)]
    fn of_replicates(seed: Seed, first: u64) -> Self {
        Twice(T::of_replicates(seed, first), T::of_replicates(seed, first.wrapping_add(T::WIDTH as u64)))
    }
    #[inline(always)]
    fn absorb(self, part: u64) -> Self {
        Twice(self.0.absorb(part), self.1.absorb(part))
    }
    #[inline(always)]
    fn lane(self, lane: usize) -> u64 {
        if lane < T::WIDTH { self.0.lane(lane) } else { self.1.lane(lane - T::WIDTH) }
    }
}

impl<T: Lane> Lane for Twice<T> {
    type Mask = Twice<T::Mask>;
    type Words = Twice<T::Words>;

    const WIDTH: usize = 2 * T::WIDTH;

    #[inline(always)]
    fn splat(x: f64) -> Self {
        Twice(T::splat(x), T::splat(x))
    }
    #[inline(always)]
    fn from_lanes(mut value: impl FnMut(usize) -> f64) -> Self {
        let first = T::from_lanes(&mut value);
        Twice(first, T::from_lanes(|n| value(n + T::WIDTH)))
    }
    #[inline(always)]
    fn open_unit(words: Self::Words) -> Self {
        Twice(T::open_unit(words.0), T::open_unit(words.1))
    }
    #[inline(always)]
    fn lane(self, lane: usize) -> f64 {
        if lane < T::WIDTH { self.0.lane(lane) } else { self.1.lane(lane - T::WIDTH) }
    }
    #[inline(always)]
    fn lt(self, other: Self) -> Self::Mask {
        Twice(self.0.lt(other.0), self.1.lt(other.1))
    }
    #[inline(always)]
    fn le(self, other: Self) -> Self::Mask {
        Twice(self.0.le(other.0), self.1.le(other.1))
    }
    #[inline(always)]
    fn eq(self, other: Self) -> Self::Mask {
        Twice(Lane::eq(self.0, other.0), Lane::eq(self.1, other.1))
    }
    #[inline(always)]
    fn select(mask: Self::Mask, yes: Self, no: Self) -> Self {
        Twice(T::select(mask.0, yes.0, no.0), T::select(mask.1, yes.1, no.1))
    }
    #[inline(always)]
    fn flag(mask: Self::Mask) -> Self {
        Twice(T::flag(mask.0), T::flag(mask.1))
    }
    #[inline(always)]
    fn at_least(self, low: Self) -> Self {
        Twice(self.0.at_least(low.0), self.1.at_least(low.1))
    }
    #[inline(always)]
    fn at_most(self, high: Self) -> Self {
        Twice(self.0.at_most(high.0), self.1.at_most(high.1))
    }
    #[inline(always)]
    fn abs(self) -> Self {
        Twice(self.0.abs(), self.1.abs())
    }
    #[inline(always)]
    fn sqrt(self) -> Self {
        Twice(self.0.sqrt(), self.1.sqrt())
    }
    #[inline(always)]
    fn parts(self) -> (Self, Self) {
        let ((k, m), (l, n)) = (self.0.parts(), self.1.parts());
        (Twice(k, l), Twice(m, n))
    }
    #[inline(always)]
    fn power_of_two(self) -> Self {
        Twice(self.0.power_of_two(), self.1.power_of_two())
    }
}
