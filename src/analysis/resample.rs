//! Intervals by resampling.

use super::estimate::Estimate;
use crate::ensemble::quantiles;
use crate::rng::{Draw, Purpose, ReplicateDraws, Seed};
use rand::Rng;

/// How often is resampled: the ends of an interval of 95 % then rest on the ten outermost of each side.
pub const RESAMPLES: usize = 400;

/// Draws `RESAMPLES` times `n` of `n` with replacement and gives the picks to `each`: the same picks for one `n`.
pub fn resample(n: usize, mut each: impl FnMut(&[usize])) {
    let mut words: Draw = ReplicateDraws::new(Seed(0), 0).quarter(0)[0].draw(Purpose::Resample);
    let mut picks = vec![0; n];
    for _ in 0..RESAMPLES {
        for pick in &mut picks {
            // The high word of a product: even to one part in 2^32, without division.
            *pick = ((u64::from(words.next_u32()) * n as u64) >> 32) as usize;
        }
        each(&picks);
    }
}

/// An estimate with the interval of 95 % that the same estimate takes over resamples (percentiles).
pub fn percentile_interval(value: f64, over: &[f64]) -> Estimate {
    let [low, high] = quantiles(over, [0.025, 0.975]).unwrap_or([value; 2]);
    Estimate { value, low: low.min(value), high: high.max(value) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_of_a_mean_is_that_of_its_standard_error() {
        let values: Vec<f64> = (0..400).map(|i| f64::from(i * 7919 % 400) / 400.0).collect();
        let mut means = Vec::new();
        resample(values.len(), |picks| {
            means.push(picks.iter().map(|&pick| values[pick]).sum::<f64>() / picks.len() as f64);
        });
        let got = percentile_interval(0.49875, &means);
        // The standard deviation of evenly spread numbers is 0.2887, of their mean 0.01443. The ends of a percentile
        // interval from 400 resamples err by some 11 % of a standard error each; three times that is allowed.
        for (end, wanted) in [(got.low, -1.96), (got.high, 1.96)] {
            assert!(((end - 0.49875) / 0.01443 - wanted).abs() < 0.4, "{got:?}");
        }
    }

    #[test]
    fn of_one_thing_there_is_one_resample() {
        resample(1, |picks| assert_eq!(picks, [0]));
        assert_eq!(percentile_interval(2.0, &[]), Estimate { value: 2.0, low: 2.0, high: 2.0 });
    }
}
