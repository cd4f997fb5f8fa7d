//! Numbers over two settings.

/// Values over two settings at even places, the first and the last on the edges; row after row, the row of the lowest
/// setting first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Field {
    /// Values in a row.
    pub columns: usize,
    /// 0 to 1, or -1 to 1 for a difference; what is not known is no number.
    pub values: Vec<f64>,
    /// How much sampling error hides of a value: 0 nothing, 1 all of it.
    pub doubt: Vec<f64>,
}

impl Field {
    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.values.len() / self.columns.max(1)
    }

    /// The same with every value replaced by the weighted mean of itself and its eight neighbours (1-2-1 along each axis):
    /// what sampling error scatters from cell to cell is evened out, a slope stays.
    pub fn smoothed(&self) -> Field {
        let once = |values: &[f64], step: usize, count: usize, at: &dyn Fn(usize) -> usize| -> Vec<f64> {
            (0..values.len())
                .map(|n| {
                    let place = at(n);
                    if !values[n].is_finite() {
                        return f64::NAN;
                    }
                    let (mut sum, mut weight) = (2.0 * values[n], 2.0);
                    // Only where both neighbours are there: one alone would bend the edge of a slope.
                    if place > 0 && place + 1 < count {
                        let (before, after) = (values[n - step], values[n + step]);
                        if before.is_finite() && after.is_finite() {
                            sum += before + after;
                            weight += 2.0;
                        }
                    }
                    sum / weight
                })
                .collect()
        };
        let (columns, rows) = (self.columns, self.rows());
        let across = once(&self.values, 1, columns, &|n| n % columns);
        let values = once(&across, columns, rows, &|n| n / columns);
        Field { values, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(columns: usize, values: Vec<f64>) -> Field {
        Field { columns, doubt: vec![0.0; values.len()], values }
    }

    #[test]
    fn smoothing_keeps_slopes_and_halves_spikes() {
        let slope: Vec<f64> = (0..25).map(|n| f64::from(n % 5) * 0.1 + f64::from(n / 5) * 0.05).collect();
        let smooth = field(5, slope.clone()).smoothed();
        assert!(smooth.values.iter().zip(&slope).all(|(a, b)| (a - b).abs() < 1e-12));
        let mut spike = vec![0.0; 25];
        spike[12] = 1.0;
        let smooth = field(5, spike).smoothed();
        assert_eq!(smooth.values[12], 0.25);
        assert!((smooth.values.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        let hole = field(3, vec![f64::NAN, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]).smoothed();
        assert!(hole.values[0].is_nan() && hole.values[1..].iter().all(|&value| value == 1.0));
    }
}
