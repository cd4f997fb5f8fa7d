//! Transcendental functions, the same to the last bit on every target.
//!
//! A C library's `exp` differs from a browser's in the last place, and browsers differ from each other. Results
//! that must be reproduced exactly therefore use these alone: IEEE additions, multiplications and divisions, no
//! fused operations, no tables from the host. Polynomials are minimax fits (Chebyshev) evaluated in Estrin's form,
//! which has short dependency chains and the same order of operations in any lane width.

use crate::lane::{Lane, Mask, ROUND};

/// Arguments of the logistic function beyond this magnitude are treated as this magnitude, as the reference
/// implementation does.
pub const LOGISTIC_CLIP: f64 = 40.0;

const LN2_HI: f64 = 0.6931471803691238;
const LN2_LO: f64 = 1.9082149292705877e-10;

/// `2^n` for `-1022 <= n <= 1023`.
#[inline(always)]
fn power_of_two(n: i64) -> f64 {
    f64::from_bits(((n + 1023) as u64) << 52)
}

/// Of `e^x = m 2^n`: `m`, and `n` + [`ROUND`].
#[inline(always)]
fn exp_parts<F: Lane>(x: F) -> (F, F) {
    let shifted = x * std::f64::consts::LOG2_E + ROUND;
    let n = shifted - ROUND;
    let r = (x - n * LN2_HI) - n * LN2_LO;
    let r2 = r * r;
    let r4 = r2 * r2;
    let low = (r * 0.1666666666666667 + 0.5) + r2 * (r * 0.008333333333326136 + 0.04166666666666667);
    let mid = (r * 0.00019841269874820627 + 0.0013888888888883748)
        + r2 * (r * 2.7557255400206422e-6 + 2.4801587325547743e-5);
    let high = (r * 2.5105217004720745e-8 + 2.75572736431103e-7) + r2 * 2.0914686968086876e-9;
    let tail = low + r4 * (mid + r4 * high);
    ((r + r2 * tail) + 1.0, shifted)
}

/// `e^x`; relative error below 1 unit in the last place, 0 below -745.2, infinity above 709.8, NaN for NaN.
#[inline]
pub fn exp<F: Lane>(x: F) -> F {
    if (!x.abs().le(F::splat(EXP_NORMAL))).any() {
        return x.each(exp_anywhere);
    }
    let (mantissa, shifted) = exp_parts(x);
    mantissa * shifted.power_of_two()
}

/// Up to here `e^x` is a normal number and its scale a single factor.
const EXP_NORMAL: f64 = 708.0;

#[cold]
#[inline(never)]
fn exp_anywhere(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    if x > 709.782712893384 {
        return f64::INFINITY;
    }
    if x < -745.2 {
        return 0.0;
    }
    let (mantissa, shifted) = exp_parts(x);
    // Two factors, so that results in the subnormal range and just below overflow are scaled without a detour
    // through infinity.
    let n = (shifted - ROUND) as i64;
    let half = n / 2;
    mantissa * power_of_two(half) * power_of_two(n - half)
}

/// Natural logarithm; relative error below 1 unit in the last place; minus infinity at 0, NaN below 0.
#[inline]
pub fn ln<F: Lane>(x: F) -> F {
    if (!(F::splat(f64::MIN_POSITIVE).le(x) & x.le(F::splat(f64::MAX)))).any() {
        return x.each(ln_anywhere);
    }
    let (k, m) = x.parts();
    ln_of_parts(k, m)
}

#[cold]
#[inline(never)]
fn ln_anywhere(x: f64) -> f64 {
    if x <= 0.0 || x.is_nan() {
        return if x == 0.0 { f64::NEG_INFINITY } else { f64::NAN };
    }
    if x == f64::INFINITY {
        return x;
    }
    let (x, shift) = if x < f64::MIN_POSITIVE { (x * 18014398509481984.0, -54.0) } else { (x, 0.0) };
    let (k, m) = x.parts();
    ln_of_parts(k + shift, m)
}

/// `ln(m 2^k)` for `m` in `[1, 2)`.
#[inline(always)]
fn ln_of_parts<F: Lane>(k: F, m: F) -> F {
    let upper = F::splat(std::f64::consts::SQRT_2).lt(m);
    let m = F::select(upper, m * 0.5, m);
    let k = k + F::flag(upper);
    let f = m - 1.0;
    let s = f / (f + 2.0);
    let z = s * s;
    let z2 = z * z;
    let z4 = z2 * z2;
    let low =
        (z * 0.40000000000000885 + 0.6666666666666666) + z2 * (z * 0.22222222392581045 + 0.28571428570799784);
    let high = (z * 0.15386244737621665 + 0.18181795547521137)
        + z2 * (z * 0.13088034850927555 + 0.13268638369266825);
    let series = z * (low + z4 * high);
    let half_square = f * 0.5 * f;
    k * LN2_HI - ((half_square - (s * (half_square + series) + k * LN2_LO)) - f)
}

/// The logistic function `1 / (1 + e^-x)`: log-odds to probability. The argument is clipped to +-40.
#[inline]
pub fn logistic<F: Lane>(x: F) -> F {
    let (mantissa, shifted) = exp_parts(-x.within(-LOGISTIC_CLIP, LOGISTIC_CLIP));
    F::splat(1.0) / (mantissa * shifted.power_of_two() + 1.0)
}

/// Log-odds `ln(p / (1 - p))` of a probability; minus or plus infinity at 0 and 1.
#[inline]
pub fn logit<F: Lane>(p: F) -> F {
    ln(p / p.complement())
}

#[inline(always)]
fn degree_seven<F: Lane>(k: &[f64; 8], r: F) -> F {
    ((((((r * k[7] + k[6]) * r + k[5]) * r + k[4]) * r + k[3]) * r + k[2]) * r + k[1]) * r + k[0]
}

/// Standard normal quantile: the `z` with `P(Z <= z) = p`, for `0 < p < 1`; relative error about 1e-16.
///
/// Source: Wichura, M. J. (1988), Algorithm AS 241 (PPND16), Applied Statistics 37(3), 477-484. It is monotone in
/// `p`, so that shocks drawn by inversion stay comparable across theories.
#[allow(clippy::excessive_precision)]
#[inline(never)]
pub fn normal_quantile<F: Lane>(p: F) -> F {
    const A: [f64; 8] = [
        3.3871328727963666080e0,
        1.3314166789178437745e+2,
        1.9715909503065514427e+3,
        1.3731693765509461125e+4,
        4.5921953931549871457e+4,
        6.7265770927008700853e+4,
        3.3430575583588128105e+4,
        2.5090809287301226727e+3,
    ];
    const B: [f64; 8] = [
        1.0,
        4.2313330701600911252e+1,
        6.8718700749205790830e+2,
        5.3941960214247511077e+3,
        2.1213794301586595867e+4,
        3.9307895800092710610e+4,
        2.8729085735721942674e+4,
        5.2264952788528545610e+3,
    ];
    const C: [f64; 8] = [
        1.42343711074968357734e0,
        4.63033784615654529590e0,
        5.76949722146069140550e0,
        3.64784832476320460504e0,
        1.27045825245236838258e0,
        2.41780725177450611770e-1,
        2.27238449892691845833e-2,
        7.74545014278341407640e-4,
    ];
    const D: [f64; 8] = [
        1.0,
        2.05319162663775882187e0,
        1.67638483018380384940e0,
        6.89767334985100004550e-1,
        1.48103976427480074590e-1,
        1.51986665636164571966e-2,
        5.47593808499534494600e-4,
        1.05075007164441684324e-9,
    ];
    const E: [f64; 8] = [
        6.65790464350110377720e0,
        5.46378491116411436990e0,
        1.78482653991729133580e0,
        2.96560571828504891230e-1,
        2.65321895265761230930e-2,
        1.24266094738807843860e-3,
        2.71155556874348757815e-5,
        2.01033439929228813265e-7,
    ];
    const F_: [f64; 8] = [
        1.0,
        5.99832206555887937690e-1,
        1.36929880922735805310e-1,
        1.48753612908506148525e-2,
        7.86869131145613259100e-4,
        1.84631831751005468180e-5,
        1.42151175831644588870e-7,
        2.04426310338993978564e-15,
    ];
    let q = p - 0.5;
    let near = q.abs().le(F::splat(0.425));
    let mut z = F::splat(0.0);
    if near.any() {
        let r = F::splat(0.180625) - q * q;
        z = q * degree_seven(&A, r) / degree_seven(&B, r);
    }
    if (!near).any() {
        let below = q.lt(F::splat(0.0));
        let r = (-ln(F::select(below, p, p.complement()))).sqrt();
        let middle = r.le(F::splat(5.0));
        let mut tail = degree_seven(&C, r - 1.6) / degree_seven(&D, r - 1.6);
        if (!middle).any() {
            tail = F::select(middle, tail, degree_seven(&E, r - 5.0) / degree_seven(&F_, r - 5.0));
        }
        z = F::select(near, z, F::select(below, -tail, tail));
    }
    z
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units_in_last_place(a: f64, b: f64) -> u64 {
        a.to_bits().abs_diff(b.to_bits())
    }

    #[test]
    fn exp_and_ln_agree_with_an_independent_library_within_two_units_in_the_last_place() {
        let mut x = -700.0;
        while x < 700.0 {
            assert!(units_in_last_place(exp(x), libm::exp(x)) <= 2, "exp({x})");
            let y = libm::exp(x * 0.9);
            assert!(units_in_last_place(ln(y), libm::log(y)) <= 2, "ln({y})");
            x += 0.0371;
        }
        // Near 1 the logarithm loses its leading digits; a relative bound there is the hard one.
        for i in 1..2000 {
            let y = 1.0 + f64::from(i - 1000) * 1e-6;
            if y != 1.0 {
                assert!(units_in_last_place(ln(y), libm::log(y)) <= 2, "ln({y})");
            }
        }
    }

    #[test]
    fn extremes_are_infinities_and_zeros_not_garbage() {
        assert_eq!(exp(1000.0), f64::INFINITY);
        assert_eq!(exp(-1000.0), 0.0);
        assert_eq!(exp(f64::NEG_INFINITY), 0.0);
        assert!(exp(-745.0) > 0.0);
        assert_eq!(exp(0.0), 1.0);
        assert_eq!(ln(0.0), f64::NEG_INFINITY);
        assert_eq!(ln(1.0), 0.0);
        assert!(ln(-1.0).is_nan());
        assert!((ln(5e-324) - libm::log(5e-324)).abs() < 1e-12);
        assert_eq!(logistic(1e300), logistic(40.0));
    }

    #[test]
    fn the_normal_quantile_is_odd_and_knows_its_tables() {
        assert_eq!(normal_quantile(0.5), 0.0);
        assert!((normal_quantile(0.975) - 1.959_963_984_540_054).abs() < 1e-15);
        assert!((normal_quantile(1e-10) + 6.361_340_902_404_056).abs() < 1e-13);
        assert!((normal_quantile(0.25) + normal_quantile(0.75)).abs() < 1e-15);
    }
}
