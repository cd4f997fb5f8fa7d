//! The figures of the games: maps of equilibria, whose cells are an image under the drawing, and paths of trust.
//!
//! As with the Lab's figure, nothing here computes or decides: a [`MapFigure`] or a [`PathsFigure`] says all there is
//! to say, and the layouts lead back from a place to a value.

mod layout;
mod map;
mod paths;
mod spot;
mod tint;

pub use layout::{MapLayout, PathsLayout};
pub use map::{Border, Kind, MapAxis, MapFigure, Mark, draw_map};
pub use paths::{PathsFigure, PathsPanel, Run, draw_paths};
pub use tint::{Tint, paint_cells};
