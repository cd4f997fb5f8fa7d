//! Two lanes: the 128-bit vectors that every browser and every 64-bit processor has.

use super::{Lane, Mask};
use crate::rng;
use std::fmt;
use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod wasm;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
use wasm as vector;

#[cfg(target_arch = "x86_64")]
mod x86;
#[cfg(target_arch = "x86_64")]
use x86 as vector;

// Without vectors of a known kind the compiler is left to find them.
#[cfg(any(test, not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))))]
mod plain;
#[cfg(not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128"))))]
use plain as vector;

use vector::V;

/// Two numbers.
#[derive(Clone, Copy)]
pub struct Two(V);

/// Two truth values: all bits of a lane, or none.
#[derive(Clone, Copy)]
pub struct Both(V);

impl fmt::Debug for Two {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Two").field(&self.lane(0)).field(&self.lane(1)).finish()
    }
}

impl fmt::Debug for Both {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Both").field(&self.lane(0)).field(&self.lane(1)).finish()
    }
}

impl PartialEq for Two {
    fn eq(&self, other: &Self) -> bool {
        (0..2).all(|n| self.lane(n) == other.lane(n))
    }
}

impl PartialEq for Both {
    fn eq(&self, other: &Self) -> bool {
        (0..2).all(|n| self.lane(n) == other.lane(n))
    }
}

macro_rules! operators {
    ($($of:ident: $trait:ident, $method:ident, $vector:ident;)*) => {$(
        impl $trait for $of {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                $of(vector::$vector(self.0, other.0))
            }
        }
    )*};
}

operators! {
    Two: Add, add, add;
    Two: Sub, sub, sub;
    Two: Mul, mul, mul;
    Two: Div, div, div;
    Both: BitAnd, bitand, and;
    Both: BitOr, bitor, or;
    Both: BitXor, bitxor, xor;
}

macro_rules! operators_with_one {
    ($($trait:ident, $method:ident;)*) => {$(
        impl $trait<f64> for Two {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: f64) -> Self {
                self.$method(Two::splat(other))
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

impl Neg for Two {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        Two(vector::xor(self.0, vector::splat(-0.0)))
    }
}

impl Not for Both {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        Both(vector::xor(self.0, vector::splat(f64::from_bits(u64::MAX))))
    }
}

impl Mask for Both {
    const WIDTH: usize = 2;

    #[inline(always)]
    fn splat(yes: bool) -> Self {
        Both(vector::splat(f64::from_bits(if yes { u64::MAX } else { 0 })))
    }
    #[inline(always)]
    fn any(self) -> bool {
        vector::any(self.0)
    }
    #[inline(always)]
    fn lane(self, lane: usize) -> bool {
        vector::get(self.0)[lane].to_bits() != 0
    }
}

impl Two {
    /// Of two numbers.
    #[inline(always)]
    pub fn new(numbers: [f64; 2]) -> Self {
        Two(vector::of(numbers))
    }
}

impl Lane for Two {
    type Mask = Both;
    type Words = [u64; 2];

    const WIDTH: usize = 2;

    #[inline(always)]
    fn splat(x: f64) -> Self {
        Two(vector::splat(x))
    }
    #[inline(always)]
    fn from_lanes(mut value: impl FnMut(usize) -> f64) -> Self {
        Two::new([value(0), value(1)])
    }
    #[inline(always)]
    fn open_unit(words: [u64; 2]) -> Self {
        Two::new(words.map(rng::open_unit))
    }
    #[inline(always)]
    fn lane(self, lane: usize) -> f64 {
        vector::get(self.0)[lane]
    }
    #[inline(always)]
    fn lt(self, other: Self) -> Both {
        Both(vector::lt(self.0, other.0))
    }
    #[inline(always)]
    fn le(self, other: Self) -> Both {
        Both(vector::le(self.0, other.0))
    }
    #[inline(always)]
    fn eq(self, other: Self) -> Both {
        Both(vector::eq(self.0, other.0))
    }
    #[inline(always)]
    fn select(mask: Both, yes: Self, no: Self) -> Self {
        Two(vector::select(mask.0, yes.0, no.0))
    }
    #[inline(always)]
    fn flag(mask: Both) -> Self {
        Two(vector::and(mask.0, vector::splat(1.0)))
    }
    #[inline(always)]
    fn at_least(self, low: Self) -> Self {
        Two(vector::at_least(self.0, low.0))
    }
    #[inline(always)]
    fn at_most(self, high: Self) -> Self {
        Two(vector::at_most(self.0, high.0))
    }
    #[inline(always)]
    fn abs(self) -> Self {
        Two(vector::and(self.0, vector::splat(f64::from_bits(i64::MAX as u64))))
    }
    #[inline(always)]
    fn sqrt(self) -> Self {
        Two(vector::sqrt(self.0))
    }
    #[inline(always)]
    fn parts(self) -> (Self, Self) {
        let bits = vector::splat(f64::from_bits(0x000f_ffff_ffff_ffff));
        let mantissa = vector::or(vector::and(self.0, bits), vector::splat(1.0));
        // The exponent's bits below those of 2^52 are that number plus the exponent.
        let exponent = vector::or(vector::shift_right_52(self.0), vector::splat(4503599627370496.0));
        (Two(exponent) - 4503599627371519.0, Two(mantissa))
    }
    #[inline(always)]
    fn power_of_two(self) -> Self {
        Two(vector::shift_left_52(vector::add_bits(self.0, vector::splat(f64::from_bits(1023)))))
    }
}

#[cfg(test)]
mod tests {
    use super::{plain, vector};

    /// Bit patterns: signs, zeros, infinities, masks, and what is no number.
    const WORDS: [u64; 9] = [
        0,
        1,
        1 << 63,
        u64::MAX,
        0x3ff0_0000_0000_0000,
        0x7ff0_0000_0000_0000,
        0xfff0_0000_0000_0000,
        0x7ff8_0000_0000_0000,
        0xc009_21fb_5444_2d18,
    ];

    #[test]
    fn plain_numbers_stand_in_for_vectors() {
        for a in WORDS.map(f64::from_bits) {
            for b in WORDS.map(f64::from_bits) {
                let (x, y) = (vector::of([a, b]), vector::of([b, 1.5]));
                let (u, v) = (plain::of([a, b]), plain::of([b, 1.5]));
                let mask = (vector::lt(x, y), plain::lt(u, v));
                macro_rules! same {
                    ($($f:ident $with:ident;)*) => {$(
                        let (got, wanted) = (vector::get(same!(@ vector $f $with x y mask.0)), plain::get(same!(@ plain $f $with u v mask.1)));
                        for (got, wanted) in got.into_iter().zip(wanted) {
                            let arithmetic = ["add", "sub", "mul", "div", "sqrt"].contains(&stringify!($f));
                            let nothing = arithmetic && got.is_nan() && wanted.is_nan();
                            assert!(nothing || got.to_bits() == wanted.to_bits(), "{} of {a:?} and {b:?}", stringify!($f));
                        }
                    )*};
                    (@ $m:ident $f:ident two $x:ident $y:ident $mask:expr) => { $m::$f($x, $y) };
                    (@ $m:ident $f:ident one $x:ident $y:ident $mask:expr) => { $m::$f($x) };
                    (@ $m:ident $f:ident masked $x:ident $y:ident $mask:expr) => { $m::$f($mask, $x, $y) };
                }
                same! {
                    add two; sub two; mul two; div two; lt two; le two; eq two; and two; or two; xor two;
                    at_least two; at_most two; add_bits two; select masked;
                    sqrt one; shift_left_52 one; shift_right_52 one;
                }
                assert_eq!(vector::any(mask.0), plain::any(mask.1));
                assert_eq!(vector::get(vector::splat(1.5)), plain::get(plain::splat(1.5)));
            }
        }
    }
}
