//! The vectors of every 64-bit x86 processor (SSE2).

use core::arch::x86_64::*;

pub type V = __m128d;

macro_rules! binary {
    ($($name:ident: $intrinsic:ident;)*) => {$(
        #[inline(always)]
        pub fn $name(a: V, b: V) -> V {
            // SAFETY: SSE2 is part of x86-64.
            unsafe { $intrinsic(a, b) }
        }
    )*};
}

binary! {
    add: _mm_add_pd;
    sub: _mm_sub_pd;
    mul: _mm_mul_pd;
    div: _mm_div_pd;
    lt: _mm_cmplt_pd;
    le: _mm_cmple_pd;
    eq: _mm_cmpeq_pd;
    and: _mm_and_pd;
    or: _mm_or_pd;
    xor: _mm_xor_pd;
}

#[inline(always)]
pub fn at_least(v: V, low: V) -> V {
    // The instruction's second operand is what it gives where the two do not compare or are equal.
    // SAFETY: SSE2 is part of x86-64; so everywhere below.
    unsafe { _mm_max_pd(low, v) }
}

#[inline(always)]
pub fn at_most(v: V, high: V) -> V {
    unsafe { _mm_min_pd(high, v) }
}

#[inline(always)]
pub fn splat(x: f64) -> V {
    unsafe { _mm_set1_pd(x) }
}

#[inline(always)]
pub fn of(numbers: [f64; 2]) -> V {
    unsafe { _mm_set_pd(numbers[1], numbers[0]) }
}

#[inline(always)]
pub fn get(v: V) -> [f64; 2] {
    unsafe { [_mm_cvtsd_f64(v), _mm_cvtsd_f64(_mm_unpackhi_pd(v, v))] }
}

#[inline(always)]
pub fn select(mask: V, yes: V, no: V) -> V {
    unsafe { _mm_or_pd(_mm_and_pd(mask, yes), _mm_andnot_pd(mask, no)) }
}

#[inline(always)]
pub fn any(mask: V) -> bool {
    unsafe { _mm_movemask_pd(mask) != 0 }
}

#[inline(always)]
pub fn sqrt(v: V) -> V {
    unsafe { _mm_sqrt_pd(v) }
}

#[inline(always)]
pub fn add_bits(a: V, b: V) -> V {
    unsafe { _mm_castsi128_pd(_mm_add_epi64(_mm_castpd_si128(a), _mm_castpd_si128(b))) }
}

#[inline(always)]
pub fn shift_right_52(v: V) -> V {
    unsafe { _mm_castsi128_pd(_mm_srli_epi64::<52>(_mm_castpd_si128(v))) }
}

#[inline(always)]
pub fn shift_left_52(v: V) -> V {
    unsafe { _mm_castsi128_pd(_mm_slli_epi64::<52>(_mm_castpd_si128(v))) }
}
