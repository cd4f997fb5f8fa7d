//! Access to the numbers of a parameter as one flat slice, whatever its shape.

use super::Parameters;

/// Reads and writes the components of one parameter.
#[derive(Clone, Copy)]
pub struct Slots {
    /// All components, in the order of [`super::Shape`].
    pub read: fn(&Parameters) -> &[f64],
    /// The same, to be changed.
    pub write: fn(&mut Parameters) -> &mut [f64],
}

impl std::fmt::Debug for Slots {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Slots")
    }
}

/// A field that is a flat run of numbers.
pub(super) trait Flat {
    fn flat(&self) -> &[f64];
    fn flat_mut(&mut self) -> &mut [f64];
}

impl Flat for f64 {
    fn flat(&self) -> &[f64] {
        std::slice::from_ref(self)
    }
    fn flat_mut(&mut self) -> &mut [f64] {
        std::slice::from_mut(self)
    }
}

impl<const N: usize> Flat for [f64; N] {
    fn flat(&self) -> &[f64] {
        self
    }
    fn flat_mut(&mut self) -> &mut [f64] {
        self
    }
}

impl<const N: usize, const K: usize> Flat for [[f64; K]; N] {
    fn flat(&self) -> &[f64] {
        self.as_flattened()
    }
    fn flat_mut(&mut self) -> &mut [f64] {
        self.as_flattened_mut()
    }
}

/// [`Slots`] of a field of [`Parameters`].
macro_rules! slots {
    ($field:ident) => {
        $crate::param::Slots {
            read: |p| $crate::param::slots::Flat::flat(&p.$field),
            write: |p| $crate::param::slots::Flat::flat_mut(&mut p.$field),
        }
    };
}
pub(super) use slots;
