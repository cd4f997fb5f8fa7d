//! Quantiles of values that are all there.

/// Quantiles by linear interpolation between order statistics, for rising `shares`. `None` of nothing.
pub fn quantiles<const N: usize>(values: &[f64], shares: [f64; N]) -> Option<[f64; N]> {
    quantiles_of(values, shares, |value| value)
}

/// Quantiles of what a rising function makes of the values: only the few that are read need to be mapped.
pub fn quantiles_of<const N: usize>(
    values: &[f64],
    shares: [f64; N],
    map: fn(f64) -> f64,
) -> Option<[f64; N]> {
    debug_assert!(shares.is_sorted());
    let last = values.len().checked_sub(1)?;
    // Whole numbers in the order of the values they stand for: selecting among them is several times faster than
    // sorting the values, and no order is asked for between the quantiles.
    let mut keys: Vec<i64> = values.iter().map(|value| key(value.to_bits() as i64)).collect();
    let value = |key_of_it: i64| map(f64::from_bits(key(key_of_it) as u64));
    let mut from = 0;
    Some(shares.map(|share| {
        let at = share * last as f64;
        let below = (at as usize).min(last);
        let (_, &mut low, rest) = keys[from..].select_nth_unstable(below - from);
        let high = rest.iter().min().copied().unwrap_or(low);
        from = below;
        let (low, high) = (value(low), value(high));
        low + (at - below as f64) * (high - low)
    }))
}

/// The order of floats as an order of whole numbers, there and back: IEEE 754 has magnitude after the sign.
fn key(bits: i64) -> i64 {
    bits ^ (((bits >> 63) as u64) >> 1) as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_interpolate_between_order_statistics() {
        let values = [4.0, 1.0, 3.0, 2.0];
        assert_eq!(quantiles_of(&values, [0.5], |x| x * x), Some([6.5]));
        assert_eq!(quantiles(&values, [0.0, 0.5, 1.0]), Some([1.0, 2.5, 4.0]));
        assert_eq!(quantiles(&[7.0], [0.05, 0.95]), Some([7.0, 7.0]));
        let mut values: Vec<f64> = (0..1000).map(|i| f64::from(i * 7919 % 1000) - 500.0).collect();
        values[3] = -0.0;
        let mut sorted = values.clone();
        sorted.sort_unstable_by(f64::total_cmp);
        let by_sort = |share: f64| {
            let at = share * 999.0;
            let below = sorted[at as usize];
            below + at.fract() * (sorted[(at as usize + 1).min(999)] - below)
        };
        let shares = [0.0, 0.05, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0];
        for (got, share) in quantiles(&values, shares).unwrap().into_iter().zip(shares) {
            assert!((got - by_sort(share)).abs() < 1e-9, "{share}");
        }
        assert_eq!(quantiles::<1>(&[], [0.5]), None);
    }
}
