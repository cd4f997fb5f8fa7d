//! Replicates in chunks, as studies compute them.

/// Replicates in a chunk: some milliseconds of work.
pub const CHUNK: usize = 64;

/// The chunks of a number of runs; the last one is whole, too.
#[derive(Clone, Copy, Debug)]
pub struct Chunks(pub usize);

impl Chunks {
    /// How many chunks hold the runs.
    pub fn count(self) -> usize {
        self.0.div_ceil(CHUNK)
    }

    /// The chunks whose pieces are all there, from the first on, where each chunk is `each` pieces in a row: what is
    /// said rests on an unbroken run of replicates, so that it does not depend on who was faster.
    pub fn complete(self, pieces: &[Option<Vec<f64>>], each: usize) -> Vec<Vec<&[f64]>> {
        pieces
            .chunks(each)
            .map_while(|chunk| chunk.iter().map(Option::as_deref).collect::<Option<Vec<_>>>())
            .collect()
    }
}
