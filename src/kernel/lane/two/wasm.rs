//! WebAssembly's vectors.

use core::arch::wasm32::*;

pub type V = v128;

macro_rules! binary {
    ($($name:ident: $intrinsic:ident;)*) => {$(
        #[inline(always)]
        pub fn $name(a: V, b: V) -> V {
            $intrinsic(a, b)
        }
    )*};
}

binary! {
    add: f64x2_add;
    sub: f64x2_sub;
    mul: f64x2_mul;
    div: f64x2_div;
    lt: f64x2_lt;
    le: f64x2_le;
    eq: f64x2_eq;
    and: v128_and;
    or: v128_or;
    xor: v128_xor;
    at_least: f64x2_pmax;
    at_most: f64x2_pmin;
    add_bits: i64x2_add;
}

#[inline(always)]
pub fn splat(x: f64) -> V {
    f64x2_splat(x)
}

#[inline(always)]
pub fn of(numbers: [f64; 2]) -> V {
    f64x2(numbers[0], numbers[1])
}

#[inline(always)]
pub fn get(v: V) -> [f64; 2] {
    [f64x2_extract_lane::<0>(v), f64x2_extract_lane::<1>(v)]
}

#[inline(always)]
pub fn select(mask: V, yes: V, no: V) -> V {
    v128_bitselect(yes, no, mask)
}

#[inline(always)]
pub fn any(mask: V) -> bool {
    v128_any_true(mask)
}

#[inline(always)]
pub fn sqrt(v: V) -> V {
    f64x2_sqrt(v)
}

#[inline(always)]
pub fn shift_right_52(v: V) -> V {
    u64x2_shr(v, 52)
}

#[inline(always)]
pub fn shift_left_52(v: V) -> V {
    i64x2_shl(v, 52)
}
