//! Lines along which a field has one value: marching squares, joined to whole lines.

use super::Field;

/// No neighbour.
const NONE: u32 = u32::MAX;

/// The lines of a field at a level, in shares of the axes, 0 to 1 across and up; a closed line ends where it begins.
/// What borders on something unknown has no line.
pub(super) fn contours(field: &Field, level: f64) -> Vec<Vec<[f64; 2]>> {
    let (columns, rows) = (field.columns, field.rows());
    if columns < 2 || rows < 2 {
        return Vec::new();
    }
    // Every line enters and leaves a square through edges: an edge from node `n` to the right has number `2 n`, one
    // upwards `2 n + 1`. An edge is met from at most two squares.
    let mut links = vec![[NONE; 2]; 2 * columns * rows];
    let mut link = |a: usize, b: usize| {
        for (from, to) in [(a, b), (b, a)] {
            let ends = &mut links[from];
            let free = usize::from(ends[0] != NONE);
            ends[free] = to as u32;
        }
    };
    for row in 0..rows - 1 {
        for column in 0..columns - 1 {
            let node = row * columns + column;
            let corners = [node, node + 1, node + columns + 1, node + columns].map(|n| field.values[n]);
            if corners.iter().any(|value| !value.is_finite()) {
                continue;
            }
            let (below, right, above, left) =
                (2 * node, 2 * (node + 1) + 1, 2 * (node + columns), 2 * node + 1);
            let over = |n: usize| u8::from(corners[n] >= level) << n;
            match over(0) | over(1) | over(2) | over(3) {
                0b0001 | 0b1110 => link(left, below),
                0b0010 | 0b1101 => link(below, right),
                0b0100 | 0b1011 => link(right, above),
                0b1000 | 0b0111 => link(above, left),
                0b0011 | 0b1100 => link(left, right),
                0b0110 | 0b1001 => link(below, above),
                saddle @ (0b0101 | 0b1010) => {
                    // The mean decides which of the two opposite corners are joined.
                    let joined = corners.iter().sum::<f64>() / 4.0 >= level;
                    if joined == (saddle == 0b0101) {
                        link(left, above);
                        link(below, right);
                    } else {
                        link(left, below);
                        link(right, above);
                    }
                }
                _ => {}
            }
        }
    }
    let point = |edge: usize| {
        let (node, upwards) = (edge / 2, edge % 2 == 1);
        let other = if upwards { node + columns } else { node + 1 };
        let (from, to) = (field.values[node], field.values[other]);
        let along = if from == to { 0.5 } else { (level - from) / (to - from) };
        let (x, y) = ((node % columns) as f64, (node / columns) as f64);
        let (x, y) = if upwards { (x, y + along) } else { (x + along, y) };
        [x / (columns - 1) as f64, y / (rows - 1) as f64]
    };
    let mut lines = Vec::new();
    // Lines that end at the border first: what is left then is closed.
    for open in [true, false] {
        for start in 0..links.len() {
            let ends = links[start];
            if ends[0] == NONE || (open && ends[1] != NONE) {
                continue;
            }
            let (mut line, mut at) = (vec![point(start)], start);
            // Links are taken away as they are walked along.
            while let Some(next) = take(&mut links, at) {
                line.push(point(next));
                at = next;
            }
            lines.push(line);
        }
    }
    lines
}

fn take(links: &mut [[u32; 2]], from: usize) -> Option<usize> {
    let to = links[from][0];
    if to == NONE {
        return None;
    }
    links[from] = [links[from][1], NONE];
    let back = &mut links[to as usize];
    *back = if back[0] == from as u32 { [back[1], NONE] } else { [back[0], NONE] };
    Some(to as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(columns: usize, rows: usize, value: impl Fn(f64, f64) -> f64) -> Field {
        let at = |n: usize, of: usize| n as f64 / (of - 1) as f64;
        let values: Vec<f64> = (0..rows * columns)
            .map(|n| value(at(n % columns, columns.max(2)), at(n / columns, rows)))
            .collect();
        Field { columns, doubt: vec![0.0; values.len()], values }
    }

    #[test]
    fn a_slope_has_one_straight_line() {
        let lines = contours(&field(9, 5, |x, _| x), 0.3);
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].len(), 5);
        assert!(lines[0].iter().all(|[x, _]| (x - 0.3).abs() < 1e-12));
    }

    #[test]
    fn a_hill_has_one_closed_line_round_its_top() {
        let from_top = |x: f64, y: f64| ((x - 0.5) * (x - 0.5) + (y - 0.5) * (y - 0.5)).sqrt();
        let lines = contours(&field(41, 41, |x, y| 1.0 - from_top(x, y)), 0.7);
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].first(), lines[0].last());
        for [x, y] in &lines[0] {
            assert!((from_top(*x, *y) - 0.3).abs() < 1e-3);
        }
    }

    #[test]
    fn a_saddle_keeps_two_lines_that_do_not_cross() {
        let lines = contours(&field(2, 2, |x, y| if (x > 0.5) == (y > 0.5) { 1.0 } else { 0.0 }), 0.4);
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| line.len() == 2));
    }

    #[test]
    fn what_is_not_known_and_what_is_level_has_no_line() {
        assert!(contours(&field(9, 9, |x, _| if x < 0.5 { f64::NAN } else { x }), 0.3).is_empty());
        assert!(contours(&field(9, 9, |_, _| 0.0), 0.25).is_empty());
        assert!(contours(&field(1, 9, |_, y| y), 0.25).is_empty());
    }
}
