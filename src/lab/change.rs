//! A change of the timeline in words, and what it does: pure functions of cases and numbers.

use crate::measures::Effect;
use crate::scenario::{Event, Leader, Scenario};
use crate::text::{Number, grouped, lower, lower_first, minus, say};

/// The first quarter in which the model reads something else; `None` where it reads the same throughout.
pub fn first_change(before: &Scenario, after: &Scenario) -> Option<usize> {
    let starts = |scenario: &Scenario| {
        [0, 1].map(|side| {
            let opening = scenario.opening(side);
            opening.map(|l| (l.disposition.value, l.sensibility.value, l.coalition.value))
        })
    };
    if starts(before) != starts(after) {
        return Some(0);
    }
    let quarters = after.quarters();
    let [then, now] = [before, after].map(|scenario| scenario.script().unrolled(quarters));
    now.iter().zip(&then).position(|(now, then)| now != then)
}

/// What is different, as a sentence begins: "With Gorbachev in Andropov’s place".
pub fn opening(before: &Scenario, after: &Scenario) -> String {
    let leaders = before.leaders != after.leaders;
    let events = before.events != after.events;
    let words = match (leaders, events) {
        (true, false) => of_leaders(before, after),
        (false, true) => of_events(before, after),
        _ => None,
    };
    words.unwrap_or_else(|| say!("lab-change-several"))
}

fn of_leaders(before: &Scenario, after: &Scenario) -> Option<String> {
    let (then, now) = (&before.leaders, &after.leaders);
    let by_name = |list: &[Leader], leader: &Leader| {
        list.iter().any(|l| l.side == leader.side && l.name == leader.name)
    };
    let gone: Vec<&Leader> = then.iter().filter(|leader| !by_name(now, leader)).collect();
    let new: Vec<&Leader> = now.iter().filter(|leader| !by_name(then, leader)).collect();
    match (now.len() as i64 - then.len() as i64, &gone[..], &new[..]) {
        (0, ..) => {
            let mut pairs = then.iter().zip(now).filter(|(then, now)| then != now);
            let (old, now) = pairs.next()?;
            let others = pairs.next();
            if old.name != now.name {
                return others
                    .is_none()
                    .then(|| say!("lab-change-place", new = &now.short, old = &old.short));
            }
            if old.end != now.end {
                let until = after.quarter_words(now.end);
                return Some(say!("lab-change-until", leader = &now.short, date = until));
            }
            others.is_none().then(|| say!("lab-change-leader", leader = &now.short))
        }
        (-1, [gone], []) => {
            let old = |leader: &Leader| then.iter().find(|l| l.side == leader.side && l.name == leader.name);
            let of_side = || now.iter().filter(|leader| leader.side == gone.side);
            let stays = of_side().find(|l| l.end == gone.end && old(l).is_some_and(|old| old.end != l.end));
            Some(match stays {
                Some(stays) => say!("lab-change-stays", leader = &stays.short, gone = &gone.short),
                None => say!("lab-change-without", leader = &gone.short),
            })
        }
        (1, [], [new]) => {
            let from = after.quarter_words(new.start);
            Some(say!("lab-change-from", leader = &new.short, date = from))
        }
        _ => None,
    }
}

fn of_events(before: &Scenario, after: &Scenario) -> Option<String> {
    let (then, now) = (&before.events, &after.events);
    let dated = |event: &Event| {
        say!("lab-change-event-date", event = &event.label, date = after.quarter_words(event.date))
    };
    let without = |event: &Event| say!("lab-change-event-without", event = &event.label);
    match now.len() as i64 - then.len() as i64 {
        0 => {
            let mut pairs = then.iter().zip(now).filter(|(then, now)| then != now);
            let (then, now) = pairs.next()?;
            pairs.next().is_none().then(|| match (then.muted, now.muted) {
                (false, true) => without(now),
                _ if then.date != now.date => dated(now),
                _ => say!("lab-change-event", event = &now.label),
            })
        }
        -1 => then.iter().find(|event| !now.contains(event)).map(without),
        1 => now.iter().find(|event| !then.contains(event)).map(dated),
        _ => None,
    }
}

/// What a change does in one theory.
pub struct Told {
    pub theory: &'static str,
    pub effect: Effect,
    /// Quarters in which both cooperate in the highlighted run, with the change and without it.
    pub run: [usize; 2],
}

/// The number that the change comes to, with its uncertainty. `since` is its date, `run` the highlighted run's number,
/// `quarters` how many are counted.
pub fn sentence(opening: &str, since: &str, run: u32, quarters: usize, told: &[Told; 2]) -> String {
    let [first, second] = told;
    let names = told.each_ref().map(|told| lower(told.theory));
    let pairs = || grouped(first.effect.pairs.min(second.effect.pairs));
    let first_doubt = if first.effect.same == first.effect.pairs {
        say!("lab-change-pairs-same", pairs = pairs())
    } else {
        say!("lab-change-pairs", interval = interval(&first.effect), pairs = pairs())
    };
    let second_doubt = if second.effect.same < second.effect.pairs {
        format!(" ({})", interval(&second.effect))
    } else {
        String::new()
    };
    let [first_name, second_name] = names;
    say!(
        "lab-change-sentence",
        opening = lower_first(opening),
        since = since,
        run = run,
        quarters = quarters,
        first = first_name,
        firstSize = size(&first.effect),
        firstDoubt = first_doubt,
        firstRun = first.run[0],
        firstInstead = instead(first.run),
        second = second_name,
        secondSize = size(&second.effect),
        secondDoubt = second_doubt,
        secondRun = second.run[0],
        secondInstead = instead(second.run)
    )
}

/// Decimals of an effect: a third where two would not tell the ends of its interval from each other or from nought.
fn decimals(effect: &Effect) -> usize {
    let [low, high] = [effect.low, effect.high].map(|bound| signed(bound, 2).shown());
    if low == high || low == "0.00" || high == "0.00" { 3 } else { 2 }
}

/// A mean difference in words; equal runs are as they were, and not nearly so.
fn size(effect: &Effect) -> String {
    if effect.same == effect.pairs {
        return say!("lab-change-same");
    }
    let mean = signed(effect.mean, decimals(effect)).value;
    let by = minus(mean.abs(), decimals(effect));
    if mean < 0.0 {
        say!("lab-change-lower", by = by)
    } else if mean > 0.0 {
        say!("lab-change-higher", by = by)
    } else {
        say!("lab-change-average-same")
    }
}

fn interval(effect: &Effect) -> String {
    let [low, high] = [effect.low, effect.high].map(|bound| signed(bound, decimals(effect)));
    if effect.differs() {
        say!("lab-change-interval", low = low, high = high)
    } else {
        say!("lab-change-interval-nothing", low = low, high = high)
    }
}

/// A number with a real minus; nought has no sign.
fn signed(value: f64, decimals: usize) -> Number {
    let shown = format!("{:.decimals$}", value.abs());
    let is_nought = shown.trim_matches(['0', '.']).is_empty();
    minus(if is_nought { 0.0 } else { value }, decimals)
}

fn instead([with, without]: [usize; 2]) -> String {
    if with == without { say!("lab-change-as-before") } else { say!("lab-change-instead", before = without) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::edit::{EventChange, LeaderChange, Person};
    use crate::scenario::{Edit, parse};

    fn case() -> Scenario {
        parse(include_str!("../../www/scenarios/us-ussr.json")).expect("the committed case opens")
    }

    fn after(edit: Edit) -> (Scenario, Scenario) {
        let case = case();
        let (edited, _) = case.edited(&edit).unwrap();
        (case, edited)
    }

    fn leader(short: &str) -> usize {
        case().leaders.iter().position(|leader| leader.short == short).unwrap()
    }

    fn event(label: &str) -> usize {
        case().events.iter().position(|event| event.label == label).unwrap()
    }

    #[test]
    fn a_change_is_told_by_what_it_is() {
        let told = |edit| {
            let (before, after) = after(edit);
            opening(&before, &after)
        };
        let gorbachev = Person::Leader(leader("Gorbachev"));
        assert_eq!(told(Edit::Replace(leader("Andropov"), gorbachev)), "With Gorbachev in Andropov’s place");
        assert_eq!(told(Edit::Stay(leader("Reagan"))), "With Reagan staying in Bush’s time");
        assert_eq!(told(Edit::RemoveLeader(leader("Andropov"))), "With Brezhnev staying in Andropov’s time");
        let cut = LeaderChange::End("1987-06-30".parse().unwrap());
        assert_eq!(told(Edit::Leader(leader("Reagan"), cut)), "With Reagan in office until 1987 Q2");
        assert_eq!(
            told(Edit::Leader(leader("Bush"), LeaderChange::Disposition(1.0))),
            "With Bush as changed"
        );
        let first = event("Reykjavik");
        assert_eq!(told(Edit::RemoveEvent(first)), "Without “Reykjavik”");
        assert_eq!(told(Edit::Event(first, EventChange::Muted(true))), "Without “Reykjavik”");
        let sooner = EventChange::Date("1985-02-01".parse().unwrap());
        assert_eq!(told(Edit::Event(first, sooner)), "With “Reykjavik” in 1985 Q1");
    }

    #[test]
    fn several_changes_are_not_told_one_by_one() {
        let (before, once) = after(Edit::RemoveEvent(event("Reykjavik")));
        let (twice, _) = once.edited(&Edit::Stay(leader("Reagan"))).unwrap();
        assert_eq!(opening(&before, &twice), "With these changes");
    }

    #[test]
    fn a_change_begins_where_the_model_reads_it() {
        let since = |edit| {
            let (before, after) = after(edit);
            first_change(&before, &after)
        };
        // 1989 Q1 is the 33rd quarter since 1981 Q1.
        assert_eq!(since(Edit::Stay(leader("Reagan"))), Some(32));
        assert_eq!(since(Edit::Leader(leader("Reagan"), LeaderChange::Disposition(2.0))), Some(0));
        assert_eq!(since(Edit::Leader(leader("Bush"), LeaderChange::Note("tall".into()))), None);
        assert_eq!(since(Edit::RemoveEvent(event("Reykjavik"))), Some(23));
    }

    fn effect(mean: f64, half: f64, [higher, lower, same]: [usize; 3]) -> Effect {
        let pairs = higher + lower + same;
        Effect { mean, low: mean - half, high: mean + half, higher, lower, same, pairs }
    }

    fn told(first: Effect, second: Effect) -> [Told; 2] {
        [
            Told { theory: "Embedded", effect: first, run: [35, 12] },
            Told { theory: "Interpersonal", effect: second, run: [4, 4] },
        ]
    }

    #[test]
    fn the_sentence_has_the_number_and_its_uncertainty() {
        let told = told(effect(0.31, 0.03, [900, 20, 80]), effect(0.02, 0.03, [300, 280, 420]));
        assert_eq!(
            sentence("With Gorbachev in Andropov’s place", "1982 Q4", 17, 37, &told),
            "In this model, with Gorbachev in Andropov’s place, joint cooperation from 1982 Q4 on is 0.31 higher in the embedded theory (95 % interval 0.28 to 0.34, 1,000 pairs of runs on the same shocks) and 0.02 higher in the interpersonal theory (−0.01 to 0.05: no difference that these runs can tell from nothing). In run 17, both cooperate in 35 of 37 quarters instead of 12 (embedded) and in 4 as before (interpersonal)."
        );
    }

    #[test]
    fn what_does_not_change_is_said_to_stay() {
        let same = effect(0.0, 0.0, [0, 0, 100]);
        let text =
            sentence("Without “Reykjavik”", "1986 Q4", 1, 21, &told(same, effect(-0.204, 0.1, [10, 60, 30])));
        assert!(text.starts_with("In this model, without “Reykjavik”, joint cooperation from 1986 Q4 on is exactly as it was in the embedded theory (in all 100 pairs of runs on the same shocks) and"), "{text}");
        assert!(text.contains("0.20 lower in the interpersonal theory (−0.30 to −0.10)."), "{text}");
        let text =
            sentence("With these changes", "1986 Q4", 1, 21, &told(effect(0.5, 0.1, [100, 0, 0]), same));
        assert!(text.contains("exactly as it was in the interpersonal theory. In run 1"), "{text}");
    }

    #[test]
    fn an_interval_has_as_many_decimals_as_tell_its_ends_apart() {
        let told = |mean, half| {
            let effect = effect(mean, half, [300, 100, 600]);
            format!("{} ({})", size(&effect), interval(&effect))
        };
        assert_eq!(told(0.012, 0.002), "0.012 higher (0.010 to 0.014)");
        assert_eq!(told(-0.25, 0.04), "0.25 lower (−0.29 to −0.21)");
        assert_eq!(told(0.4535, 0.0065), "0.45 higher (0.45 to 0.46)");
        let nothing = ": no difference that these runs can tell from nothing";
        assert_eq!(told(0.0001, 0.005), format!("on average as it was (−0.005 to 0.005{nothing})"));
        assert_eq!(
            [signed(-0.001, 2), signed(-0.126, 2), signed(0.5, 2)].map(|n| n.shown()),
            ["0.00", "−0.13", "0.50"]
        );
    }
}
