//! Weights of the levels in a decision: they sum to one, so that one of them cannot be changed alone.

use super::settings::Settings;

/// The parameter of the table whose components, four for each regime, sum to one.
const ID: &str = "decision_weights";

/// The ids of a regime's four weights, of which `id` is one; `None` where `id` is no weight.
fn family(id: &str) -> Option<[String; 4]> {
    let (row, at) = crate::param::find(id).filter(|(row, _)| row.id == ID)?;
    Some(std::array::from_fn(|level| row.component_id(at / 4 * 4 + level)))
}

/// Whether a parameter component is one of weights that sum to one.
pub fn are(id: &str) -> bool {
    family(id).is_some()
}

/// Changes one component of a parameter. The other three of a weight's regime make room in the proportions that `read` gives
/// them, in steps of a ten-thousandth; the largest of them takes what is left.
pub fn change(settings: &mut Settings, id: &str, value: f64, read: impl Fn(&str) -> f64) {
    settings.changes.insert(id.into(), value);
    let Some(ids) = family(id) else { return };
    let others: Vec<(&String, f64)> =
        ids.iter().filter(|other| *other != id).map(|other| (other, read(other))).collect();
    let (whole, left) = (others.iter().map(|(_, weight)| weight).sum::<f64>(), 1.0 - value);
    let share = |weight: f64| if whole > 0.0 { weight / whole * left } else { left / 3.0 };
    let largest = (0..3).max_by(|&a, &b| others[a].1.total_cmp(&others[b].1)).unwrap_or(0);
    let mut rest = left;
    for (_, (other, weight)) in others.iter().enumerate().filter(|(n, _)| *n != largest) {
        // Down, so that something is left for the largest.
        let rounded = (share(*weight) * 1e4 + 1e-6).floor() / 1e4;
        rest -= rounded;
        settings.changes.insert((*other).clone(), rounded);
    }
    settings.changes.insert(others[largest].0.clone(), ((rest * 1e9).round() / 1e9).max(0.0));
}

/// Takes the change of a component back; with a weight its whole regime, of which no part is right alone.
pub fn reset(settings: &mut Settings, id: &str) {
    settings.changes.remove(id);
    for other in family(id).into_iter().flatten() {
        settings.changes.remove(&other);
    }
}

#[cfg(test)]
mod tests {
    use super::{are, change, reset};
    use crate::lab::Settings;

    fn id(regime: &str, level: &str) -> String {
        format!("decision_weights.{regime}.{level}")
    }

    #[test]
    fn the_other_three_make_room_in_their_proportions_and_all_sum_to_one() {
        let starts = [
            [0.45, 0.20, 0.10, 0.25],
            [0.65, 0.25, 0.02, 0.08],
            [0.0, 0.0, 0.0, 1.0],
            [1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0, 0.0],
        ];
        let levels = ["leader", "bureaucracy", "media", "public"];
        for start in starts {
            for (at, level) in levels.iter().enumerate() {
                for value in [0.0, 1e-6, 0.3, 0.9998, 0.99985, 1.0, 0.123_456_789_012] {
                    let mut settings = Settings::default();
                    let read =
                        |other: &str| start[levels.iter().position(|level| other.ends_with(level)).unwrap()];
                    change(&mut settings, &id("democracy", level), value, read);
                    let now = levels.map(|level| settings.changes[&id("democracy", level)]);
                    assert_eq!(now[at], value);
                    assert!(
                        (now.iter().sum::<f64>() - 1.0).abs() < 1e-9,
                        "{start:?} {level} {value}: {now:?}"
                    );
                    assert!(now.iter().all(|weight| (0.0..=1.0).contains(weight)), "{now:?}");
                    let (before, left) = (1.0 - start[at], 1.0 - value);
                    for (n, weight) in now.iter().enumerate().filter(|(n, _)| *n != at) {
                        let fair = if before > 0.0 { start[n] / before * left } else { left / 3.0 };
                        assert!((weight - fair).abs() < 2.1e-4, "{start:?} {level} {value}: {now:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn one_that_goes_back_takes_its_regime_along_and_nothing_else() {
        let mut settings = Settings::default();
        change(&mut settings, &id("autocracy", "media"), 0.5, |_| 0.25);
        change(&mut settings, &id("democracy", "media"), 0.5, |_| 0.25);
        change(&mut settings, "gain", 2.0, |_| unreachable!("nothing goes along with it"));
        reset(&mut settings, &id("democracy", "leader"));
        assert_eq!(settings.changes.len(), 5);
        reset(&mut settings, "gain");
        assert_eq!(settings.changes.len(), 4);
        assert!(settings.changes.keys().all(|id| are(id) && id.starts_with("decision_weights.autocracy.")));
    }
}
