//! Points that fill a cube evenly: Sobol's sequence, shifted.
//!
//! Direction numbers: Joe and Kuo (2008), SIAM Journal on Scientific Computing 30(5), 2635-2654 (new-joe-kuo-6). The
//! crates that have the sequence carry tables of 8 KB and more for hundreds of dimensions; the page needs [`DIMENSIONS`].

use crate::rng::{Draw, Purpose, ReplicateDraws, Seed};
use rand::Rng;

/// Most dimensions of a point.
pub const DIMENSIONS: usize = 24;

/// Bits of a coordinate: more points than 2^32 are not asked for.
const BITS: usize = 32;

/// Degree and coefficients of the primitive polynomial, and the first odd numbers, of every dimension after the first.
const TABLE: [(u32, u32, &[u32]); DIMENSIONS - 1] = [
    (1, 0, &[1]),
    (2, 1, &[1, 3]),
    (3, 1, &[1, 3, 1]),
    (3, 2, &[1, 1, 1]),
    (4, 1, &[1, 1, 3, 3]),
    (4, 4, &[1, 3, 5, 13]),
    (5, 2, &[1, 1, 5, 5, 17]),
    (5, 4, &[1, 1, 5, 5, 5]),
    (5, 7, &[1, 1, 7, 11, 19]),
    (5, 11, &[1, 1, 5, 1, 1]),
    (5, 13, &[1, 1, 1, 3, 11]),
    (5, 14, &[1, 3, 5, 5, 31]),
    (6, 1, &[1, 3, 3, 9, 7, 49]),
    (6, 13, &[1, 1, 1, 15, 21, 21]),
    (6, 16, &[1, 3, 1, 13, 27, 49]),
    (6, 19, &[1, 1, 1, 15, 7, 5]),
    (6, 22, &[1, 3, 1, 15, 13, 25]),
    (6, 25, &[1, 1, 5, 5, 19, 61]),
    (7, 1, &[1, 3, 7, 11, 23, 15, 103]),
    (7, 4, &[1, 3, 7, 13, 13, 15, 69]),
    (7, 7, &[1, 1, 3, 13, 7, 35, 63]),
    (7, 8, &[1, 3, 5, 9, 1, 25, 53]),
    (7, 14, &[1, 3, 1, 13, 9, 35, 107]),
];

/// The direction numbers of a dimension.
fn directions(dimension: usize) -> [u32; BITS] {
    let Some(&(degree, coefficients, first)) = dimension.checked_sub(1).and_then(|at| TABLE.get(at)) else {
        return std::array::from_fn(|bit| 1 << (BITS - 1 - bit));
    };
    let s = degree as usize;
    let mut v = [0; BITS];
    for (bit, number) in first.iter().enumerate() {
        v[bit] = number << (BITS - 1 - bit);
    }
    for bit in s..BITS {
        v[bit] = v[bit - s] ^ (v[bit - s] >> s);
        for k in 1..s {
            if coefficients >> (s - 1 - k) & 1 == 1 {
                v[bit] ^= v[bit - k];
            }
        }
    }
    v
}

/// A sequence of points in a cube.
pub struct Sequence {
    /// Direction numbers and shift of every dimension.
    dimensions: Vec<([u32; BITS], u32)>,
}

impl Sequence {
    /// The sequence as Sobol has it: its first point is the origin.
    ///
    /// # Panics
    /// With more than [`DIMENSIONS`] dimensions.
    pub fn plain(dimensions: usize) -> Self {
        assert!(dimensions <= DIMENSIONS);
        Self { dimensions: (0..dimensions).map(|d| (directions(d), 0)).collect() }
    }

    /// The sequence with a shift of a seed in every dimension (digital shift): it fills the cube as evenly, no point
    /// is special, and means over it are without bias.
    ///
    /// # Panics
    /// With more than [`DIMENSIONS`] dimensions.
    pub fn shifted(dimensions: usize, seed: Seed) -> Self {
        let mut words: Draw = ReplicateDraws::new(seed, 0).quarter(0)[0].draw(Purpose::Design);
        let mut sequence = Self::plain(dimensions);
        for (_, shift) in &mut sequence.dimensions {
            *shift = words.next_u32();
        }
        sequence
    }

    /// A point; coordinates from 0 to below 1.
    pub fn point(&self, index: u32) -> Vec<f64> {
        let gray = index ^ (index >> 1);
        let coordinate = |(v, shift): &([u32; BITS], u32)| {
            let bits = (0..BITS).filter(|&bit| gray >> bit & 1 == 1).fold(*shift, |x, bit| x ^ v[bit]);
            f64::from(bits) / 4_294_967_296.0
        };
        self.dimensions.iter().map(coordinate).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_power_of_two_of_points_falls_once_into_every_slice() {
        for sequence in [Sequence::plain(DIMENSIONS), Sequence::shifted(DIMENSIONS, Seed(7))] {
            let points: Vec<Vec<f64>> = (0..64).map(|index| sequence.point(index)).collect();
            for dimension in 0..DIMENSIONS {
                let mut slices: Vec<usize> =
                    points.iter().map(|point| (64.0 * point[dimension]) as usize).collect();
                slices.sort_unstable();
                assert_eq!(slices, (0..64).collect::<Vec<_>>(), "dimension {dimension}");
            }
        }
        assert_ne!(Sequence::shifted(3, Seed(1)).point(5), Sequence::shifted(3, Seed(2)).point(5));
    }
}
