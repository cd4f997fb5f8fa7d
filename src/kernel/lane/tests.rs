//! The vectors do what plain numbers do, lane by lane.

use super::*;
use crate::math::{exp, ln, logistic, normal_quantile};

/// Numbers at which operations differ if they differ anywhere.
const AWKWARD: [f64; 18] = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.5,
    0.3,
    -2.5,
    std::f64::consts::SQRT_2,
    39.999,
    -40.5,
    708.5,
    -745.0,
    1e300,
    5e-324,
    f64::MIN_POSITIVE,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
];

#[track_caller]
fn same(two: Two, one: [f64; 2]) {
    for (n, one) in one.into_iter().enumerate() {
        let lane = two.lane(n);
        assert!(lane.to_bits() == one.to_bits() || lane.is_nan() && one.is_nan(), "{two:?} and {one:?}");
    }
}

#[test]
fn two_lanes_are_two_numbers() {
    for a in AWKWARD {
        for b in AWKWARD {
            let (x, y) = (Two::new([a, b]), Two::new([b, -a]));
            same(x + y, [a + b, b + -a]);
            same(x - y, [a - b, b - -a]);
            same(x * y, [a * b, b * -a]);
            same(x / y, [a / b, b / -a]);
            same(-x, [-a, -b]);
            same(x.abs(), [a.abs(), b.abs()]);
            same(Lane::sqrt(x), [a.sqrt(), b.sqrt()]);
            same(x.at_least(y), [a.at_least(b), b.at_least(-a)]);
            same(x.at_most(y), [a.at_most(b), b.at_most(-a)]);
            same(x.within(-1.0, 2.0), [a.clamp(-1.0, 2.0), b.clamp(-1.0, 2.0)]);
            same(x.or_zero(), [a.or_zero(), b.or_zero()]);
            for (mask, [first, second]) in [
                (x.lt(y), [a < b, b < -a]),
                (x.le(y), [a <= b, b <= -a]),
                (Lane::eq(x, y), [a == b, b == -a]),
                (!x.lt(y), [(a < b) ^ true, (b < -a) ^ true]),
                (x.lt(y) ^ x.le(y), [(a < b) ^ (a <= b), (b < -a) ^ (b <= -a)]),
            ] {
                assert_eq!((mask.lane(0), mask.lane(1), mask.any()), (first, second, first || second));
                let flag = |yes: bool| f64::from(u8::from(yes));
                same(Two::flag(mask), [flag(first), flag(second)]);
                same(Two::select(mask, x, y), [if first { a } else { b }, if second { b } else { -a }]);
            }
        }
    }
}

#[test]
fn functions_are_the_same_in_every_lane() {
    let mut numbers = AWKWARD.to_vec();
    numbers.extend((0..4000).map(|i| f64::from(i * 7919 % 4000) * 0.0371 - 74.0));
    for pair in numbers.windows(2) {
        let [a, b] = [pair[0], pair[1]];
        let x = Two::new([a, b]);
        same(exp(x), [exp(a), exp(b)]);
        same(ln(x), [ln(a), ln(b)]);
        same(logistic(x), [logistic(a), logistic(b)]);
        let share = |x: f64| logistic(x).clamp(1e-15, 1.0 - 1e-15);
        let [p, q] = [share(a), share(b)];
        same(normal_quantile(Two::new([p, q])), [normal_quantile(p), normal_quantile(q)]);
        // Four lanes of which the middle two are the pair.
        let four = |[a, b]: [f64; 2]| Wide::from_lanes(|n| [0.3, a, b, 0.3][n]);
        let middle = |x: Wide| Two::new([x.lane(1), x.lane(2)]);
        same(middle(ln(four([a, b]).abs())), [ln(a.abs()), ln(b.abs())]);
        same(middle(normal_quantile(four([p, q]))), [normal_quantile(p), normal_quantile(q)]);
    }
}
