//! How well one reading tells two models apart.

use super::estimate::Estimate;
use crate::math::ln;
use crate::measures::Z_95;
use serde::Serialize;

/// Bins of a reading from 0 to 1 for densities.
pub const BINS: usize = 10;

/// How two samples of a reading differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Separation {
    /// Chance that a reading of the second model is above one of the first, ties counted half: the area under the ROC
    /// curve. 0.5 tells nothing; 0 and 1 tell all.
    pub auc: Estimate,
    /// Expected log Bayes factor of one reading for the model it comes from, natural units, both models alike likely.
    pub evidence: f64,
}

impl Separation {
    /// From readings of two models; reading `i` of both may rest on the same shocks.
    ///
    /// # Panics
    /// Where there are not as many readings of the one as of the other.
    pub fn of(first: &[f64], second: &[f64]) -> Self {
        assert_eq!(first.len(), second.len());
        Self { auc: area_of_pairs(first, second), evidence: evidence(first, second) }
    }

    /// How far from 0.5 the area lies, whichever model reads higher: 0.5 to 1.
    pub fn strength(&self) -> f64 {
        self.auc.value.max(1.0 - self.auc.value)
    }

    /// The end of the interval that is nearer to 0.5, as a strength; 0.5 where it holds 0.5.
    pub fn sure_strength(&self) -> f64 {
        self.auc.low.max(1.0 - self.auc.high).max(0.5)
    }
}

/// For every reading of `of`, the share of `among` that lies below, ties counted half. Both sorted.
fn shares_below(of: &[f64], among: &[f64]) -> Vec<f64> {
    let (mut below, mut upto) = (0, 0);
    of.iter()
        .map(|&value| {
            while below < among.len() && among[below] < value {
                below += 1;
            }
            upto = upto.max(below);
            while upto < among.len() && among[upto] <= value {
                upto += 1;
            }
            (below + upto) as f64 / (2 * among.len()) as f64
        })
        .collect()
}

/// The area under the ROC curve: the chance that a value of `second` exceeds one of `first`, ties counted half; exact
/// over all pairs (Mann and Whitney 1947). 0.5 where one of them is empty.
pub fn area(first: &[f64], second: &[f64]) -> f64 {
    if first.is_empty() || second.is_empty() {
        return 0.5;
    }
    let sorted = |values: &[f64]| Sample::new(values).sorted;
    mean(&shares_below(&sorted(second), &sorted(first)))
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Values in order, and where each stood.
struct Sample {
    order: Vec<usize>,
    sorted: Vec<f64>,
}

impl Sample {
    fn new(values: &[f64]) -> Self {
        let mut order: Vec<usize> = (0..values.len()).collect();
        order.sort_unstable_by(|&a, &b| values[a].total_cmp(&values[b]));
        let sorted = order.iter().map(|&at| values[at]).collect();
        Self { order, sorted }
    }

    /// For every value, in its own place, the share of another sample that lies below, ties counted half.
    fn placed_among(&self, other: &Sample) -> Vec<f64> {
        let mut placed = vec![0.0; self.order.len()];
        for (&at, share) in self.order.iter().zip(shares_below(&self.sorted, &other.sorted)) {
            placed[at] = share;
        }
        placed
    }
}

/// The area with its interval of 95 % (DeLong, DeLong and Clarke-Pearson 1988), for samples of which the values at one
/// place belong together: what a pair adds to the area, taken together, has the variance that counts.
fn area_of_pairs(first: &[f64], second: &[f64]) -> Estimate {
    let n = first.len();
    if n < 2 {
        return Estimate { value: area(first, second), low: 0.0, high: 1.0 };
    }
    let samples = [first, second].map(Sample::new);
    let (above, below) = (samples[1].placed_among(&samples[0]), samples[0].placed_among(&samples[1]));
    let value = mean(&above);
    // The two components of run i: how much its second reading exceeds, and how far its first is exceeded.
    let both = above.iter().zip(&below).map(|(a, b)| a + 1.0 - b - 2.0 * value);
    let variance = both.map(|x| x * x).sum::<f64>() / (n - 1) as f64 / n as f64;
    let half = Z_95 * variance.sqrt();
    Estimate { value, low: (value - half).max(0.0), high: (value + half).min(1.0) }
}

/// Expected log Bayes factor of one reading for the model that it comes from, the mean over both models. Readings lie
/// from 0 to 1 and fall into ten equal bins; half a reading is added to each bin, so that no bin is impossible. From few
/// runs that is too high by about `(BINS - 1) / n` where the models agree, and too low where they never overlap: it
/// cannot exceed `ln(2 n + 1)`.
pub fn evidence(first: &[f64], second: &[f64]) -> f64 {
    let density = |values: &[f64]| {
        let mut counts = [0.5; BINS];
        for value in values {
            counts[((value * BINS as f64) as usize).min(BINS - 1)] += 1.0;
        }
        let total = values.len() as f64 + 0.5 * BINS as f64;
        counts.map(|count| count / total)
    };
    let (p, q) = (density(first), density(second));
    p.iter().zip(q).map(|(p, q)| 0.5 * (p - q) * ln(p / q)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brute(first: &[f64], second: &[f64]) -> f64 {
        let wins = first.iter().flat_map(|a| second.iter().map(move |b| (a, b))).map(|(a, b)| {
            if b > a {
                1.0
            } else if b == a {
                0.5
            } else {
                0.0
            }
        });
        wins.sum::<f64>() / (first.len() * second.len()) as f64
    }

    fn numbers(n: u32, seed: u32, levels: u32) -> Vec<f64> {
        (0..n).map(|i| f64::from((i * 7919 + seed * 104_729) % 1009 % levels) / f64::from(levels)).collect()
    }

    #[test]
    fn the_area_is_that_of_all_pairs_with_ties() {
        for levels in [1, 3, 20, 1000] {
            let (a, b) = (numbers(61, 1, levels), numbers(61, 5, levels));
            assert!((area(&a, &b) - brute(&a, &b)).abs() < 1e-12, "{levels}");
            assert!((area(&a, &b) + area(&b, &a) - 1.0).abs() < 1e-12);
            assert!((Separation::of(&a, &b).auc.value - brute(&a, &b)).abs() < 1e-12);
        }
        assert_eq!(area(&[0.1, 0.2], &[0.3, 0.4]), 1.0);
        assert_eq!(area(&[0.5; 4], &[0.5; 4]), 0.5);
        assert_eq!(area(&[], &[0.5]), 0.5);
    }

    #[test]
    fn the_interval_is_that_of_resampled_pairs() {
        let a = numbers(200, 3, 200);
        let b: Vec<f64> =
            numbers(200, 11, 200).iter().zip(&a).map(|(x, a)| 0.5 * x + 0.5 * a + 0.1).collect();
        let got = Separation::of(&a, &b).auc;
        let mut areas = Vec::new();
        crate::analysis::resample::resample(200, |picks| {
            let pick = |of: &[f64]| picks.iter().map(|&i| of[i]).collect::<Vec<_>>();
            areas.push(area(&pick(&a), &pick(&b)));
        });
        let mean = areas.iter().sum::<f64>() / areas.len() as f64;
        let error = (areas.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / areas.len() as f64).sqrt();
        // A standard error from 400 resamples errs by 3.5 %; four times that.
        let half = 0.5 * (got.high - got.low) / Z_95;
        assert!((half / error - 1.0).abs() < 0.14, "{half} {error}");
    }

    #[test]
    fn evidence_is_nought_for_equals_and_grows_with_distance() {
        let near: Vec<f64> = (0..1000).map(|i| 0.30 + f64::from(i % 100) / 1000.0).collect();
        let far: Vec<f64> = near.iter().map(|x| x + 0.5).collect();
        assert!(evidence(&near, &near).abs() < 1e-12);
        let most = evidence(&near, &far);
        assert!(most > 6.0 && most <= ln(2001.0), "{most}");
        // Two known densities: 0.7 and 0.3 of the readings in one of two bins: 0.4 ln(7/3).
        let of =
            |share: usize| (0..1000).map(|i| if i % 10 < share { 0.05 } else { 0.95 }).collect::<Vec<_>>();
        assert!((evidence(&of(7), &of(3)) - 0.4 * ln(7.0 / 3.0)).abs() < 0.01);
    }

    #[test]
    fn strength_does_not_ask_which_is_higher_and_is_sure_only_of_what_the_interval_leaves() {
        let s = |value, low, high| Separation { auc: Estimate { value, low, high }, evidence: 0.0 };
        assert_eq!((s(0.2, 0.1, 0.3).strength(), s(0.2, 0.1, 0.3).sure_strength()), (0.8, 0.7));
        assert_eq!(s(0.55, 0.45, 0.65).sure_strength(), 0.5);
    }
}
