//! Replicates in chunks, as studies compute them.

use std::ops::Range;

/// Replicates in a chunk: some milliseconds of work.
pub const CHUNK: usize = 64;

/// The chunks of a number of runs; the last one has those that are left. A piece of work is as wide as a whole one.
#[derive(Clone, Copy, Debug)]
pub struct Chunks(pub usize);

impl Chunks {
    /// How many chunks hold the runs.
    pub fn count(self) -> usize {
        self.0.div_ceil(CHUNK)
    }

    /// The replicates of a chunk.
    pub fn replicates(self, chunk: usize) -> Range<usize> {
        (chunk * CHUNK).min(self.0)..((chunk + 1) * CHUNK).min(self.0)
    }

    /// The runs of the first chunks.
    pub fn runs(self, chunks: usize) -> usize {
        (chunks * CHUNK).min(self.0)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_hold_every_run_once_and_no_other() {
        for runs in [1, 63, 64, 65, 128, 200] {
            let chunks = Chunks(runs);
            let all: Vec<usize> = (0..chunks.count()).flat_map(|chunk| chunks.replicates(chunk)).collect();
            assert_eq!(all, (0..runs).collect::<Vec<_>>());
            assert_eq!(chunks.runs(chunks.count()), runs);
        }
        assert_eq!(Chunks(200).runs(2), 128);
    }
}
