//! The games of the Model tab, without a page.

use entente::games::{Dyad, Figure, Games, SIZE, Setting, Settings, percent};
use entente::kydd::reassurance::equilibria;
use entente::kydd::security_dilemma;
use entente::kydd::{Equilibrium, Probability};
use entente::plot::AverageWidths;
use entente::rng::{Purpose, ReplicateDraws, Seed};

const LEFT: f64 = 46.0;

fn games() -> Games {
    let mut games = Games::new(AverageWidths).expect("the defaults are a security dilemma");
    games.frame().expect("a recorder refuses nothing");
    games
}

fn set(games: &mut Games, values: &[(&str, &str)]) {
    for (id, text) in values {
        games.set(id, text).expect(id);
    }
    games.frame().expect("a recorder refuses nothing");
}

/// The middle of a cell along an axis that ends at `high`.
fn middle(index: usize, high: f64) -> f64 {
    (index as f64 + 0.5) / SIZE as f64 * high
}

/// Settings at random, a game or not.
fn at_random(replicate: u64) -> impl Iterator<Item = (Setting, f64)> {
    let draws = ReplicateDraws::new(Seed(7), replicate);
    Setting::ALL
        .into_iter()
        .zip(0..)
        .map(move |(setting, at)| (setting, draws.quarter(at)[0].uniform(Purpose::Act)))
}

#[test]
fn the_first_thresholds_are_those_of_the_baseline() {
    // The reference's solved case K0-1.
    for threshold in games().dyad().thresholds() {
        assert!((threshold - 0.171_429).abs() < 1e-6);
    }
}

#[test]
fn every_cell_over_the_structure_says_what_the_game_at_its_middle_says() {
    let mut games = games();
    set(
        &mut games,
        &[("first_strike_b", "0.15"), ("power", "60"), ("gain_seeker", "0.4"), ("trust_b", "45")],
    );
    let (settings, cells) = (*games.settings(), games.picture(Figure::Structure).cells());
    let mut seen = [0; 7];
    for row in 0..SIZE {
        for column in (0..SIZE).step_by(3) {
            let larger = middle(row, Setting::FirstStrikeB.high());
            let there = settings
                .with(Setting::Cost, middle(column, Setting::Cost.high()))
                .with(Setting::FirstStrikeA, larger * 0.1 / 0.15)
                .with(Setting::FirstStrikeB, larger);
            let cell = cells[row * SIZE + column];
            seen[usize::from(cell)] += 1;
            match Dyad::new(&there) {
                Ok(dyad) => {
                    let [a, b] = dyad.enough();
                    assert_eq!(cell, u8::from(a) + 2 * u8::from(b), "{there:?}");
                }
                Err(sentence) => assert!(cell >= 4, "{there:?}: {sentence}"),
            }
        }
    }
    assert!([0, 2, 3, 4, 6].iter().all(|&kind| seen[kind] > 0), "{seen:?}");
}

#[test]
fn cells_over_trust_are_cooperative_where_the_cooperative_equilibrium_exists() {
    let mut games = games();
    set(&mut games, &[("power", "65"), ("first_strike_a", "0.2")]);
    let dyad = *games.dyad();
    let minimum = [0, 1].map(|side| dyad.games[side].minimum_trust());
    for row in (0..SIZE).step_by(7) {
        for column in 0..SIZE {
            let trust = [column, row].map(|at| Probability::new(middle(at, 1.0)).unwrap());
            let exists = security_dilemma::equilibria(trust, minimum).contains(Equilibrium::Cooperative);
            let cell = games.picture(Figure::Trust).cells()[row * SIZE + column];
            assert_eq!(cell == 3, exists);
        }
    }
}

#[test]
fn cells_over_the_first_step_separate_and_pool_where_those_equilibria_exist() {
    let games = games();
    for row in 0..SIZE {
        for column in (0..SIZE).step_by(7) {
            let [share, trust] = [column, row].map(|at| Probability::new(middle(at, 1.0)).unwrap());
            let existing = equilibria(&games.dyad().games[0], trust, share);
            let cell = games.picture(Figure::Reassurance).cells()[row * SIZE + column];
            assert_eq!([2, 4].contains(&cell), existing.contains(Equilibrium::Separating));
            assert_eq!([3, 4].contains(&cell), existing.contains(Equilibrium::PoolingCooperative));
        }
    }
}

#[test]
fn the_share_trapped_is_the_gamblers_ruin() {
    let cases =
        [("20", "40", "30"), ("30", "80", "60"), ("10", "25", "50"), ("0", "40", "30"), ("35", "90", "90")];
    for (noise, a, b) in cases {
        let mut games = games();
        set(&mut games, &[("noise", noise), ("trust_a", a), ("trust_b", b)]);
        let (share, formula) = games.trapped();
        // Three standard errors of a share of 1000 runs; noise near one half leaves some walks open after ten years.
        let open = if noise == "35" { 0.02 } else { 0.0 };
        assert!(
            (share - formula).abs() <= 3.0 * (formula * (1.0 - formula) / 1000.0).sqrt() + open,
            "{noise}"
        );
    }
    let mut games = games();
    set(&mut games, &[("trust_b", "10")]);
    assert_eq!(games.trapped(), (1.0, 1.0), "below its threshold a state never starts");
}

#[test]
fn the_words_about_thresholds_have_the_signs_of_what_happens() {
    let mut games = games();
    set(&mut games, &[("power", "60"), ("first_strike_b", "0.2"), ("gain_seeker", "0.3"), ("cost", "0.5")]);
    let sentences = games.view().statics;
    let moves = [Setting::Cost, Setting::Loss, Setting::GainSeeker];
    for (setting, sentence) in moves.into_iter().zip(&sentences) {
        let settings = games.settings();
        let more = Dyad::new(&settings.with(setting, settings.get(setting) + 0.001)).unwrap().thresholds();
        let rises = [0, 1].map(|side| more[side] > games.dyad().thresholds()[side]);
        let verb = if rises[0] { "raises both" } else { "lowers both" };
        assert!(rises[0] == rises[1] && sentence.contains(verb), "{sentence}");
    }
    assert!(sentences[0].starts_with("A higher cost of conflict lowers both thresholds"));
    assert!(
        sentences[3].contains("raises A’s threshold") && sentences[3].contains("lowers B’s"),
        "{}",
        sentences[3]
    );
}

#[test]
fn what_is_no_security_dilemma_is_refused_with_one_sentence_and_the_picture_stays() {
    let mut games = games();
    let before =
        |games: &Games| (*games.settings(), games.picture(Figure::Structure).recorder().commands().to_vec());
    let held = before(&games);
    let refused = [
        ("first_strike_a", "0", "no security dilemma"),
        ("gain_seeker", "2", "even a security seeker"),
        ("gain_expansionist", "0.2", "not pay even an expansionist"),
        ("beta", "70", "Good signs must be likelier"),
        ("cost", "-1", "0 to 1.5 is"),
        ("cost", "NaN", "0 to 1.5 is"),
        ("noise", "50", "0 to 45 % is"),
        ("trust_a", "1e9", "0 to 100 % is"),
        ("share", "", "0 to 100 % is"),
        ("nothing", "1", "nothing that can be set"),
    ];
    for (id, text, part) in refused {
        let sentence = games.set(id, text).expect_err(id);
        assert!(sentence.contains(part), "{id}: {sentence}");
        games.frame().unwrap();
        assert!(before(&games) == held, "{id}");
    }
    // Without a leap over the border by typing, a slider stops at it and says why.
    games.set_position("gain_expansionist", 0.0);
    let stopped = games.settings().get(Setting::GainExpansionist);
    let slider = &games.sliders()[Setting::GainExpansionist as usize];
    assert!(slider.refusal.contains("not pay even an expansionist"), "{}", slider.refusal);
    assert!(Dyad::new(&games.settings().with(Setting::GainExpansionist, stopped - 0.01)).is_err());
    // The corner of the map where everybody would strike.
    let held = *games.settings();
    assert!(games.press(Figure::Structure, LEFT + 1.0, 27.0));
    assert_eq!(*games.settings(), held);
    assert!(games.view().figures[0].refusal.contains("The point stays"));
    games.step_point(Figure::Trust, 1.0, 0.0);
    assert!(games.view().figures[0].refusal.is_empty());
}

#[test]
fn a_press_and_the_arrow_keys_move_the_point_and_the_sliders() {
    let mut games = games();
    set(&mut games, &[("first_strike_a", "0.1"), ("first_strike_b", "0.2")]);
    let plot = games.picture(Figure::Structure).place();
    assert!(games.press(Figure::Structure, (plot.left + plot.right) / 2.0, plot.middle()));
    let get = |games: &Games, setting| games.settings().get(setting);
    assert_eq!(get(&games, Setting::Cost), 0.75);
    assert_eq!(get(&games, Setting::FirstStrikeB), 0.2);
    games.step_point(Figure::Structure, 1.0, 10.0);
    assert_eq!(get(&games, Setting::Cost), 0.76);
    assert!((get(&games, Setting::FirstStrikeB) - 0.25).abs() < 1e-12);
    assert!((get(&games, Setting::FirstStrikeA) - 0.125).abs() < 1e-12, "the proportion stays");
    assert!(games.press(Figure::Reassurance, plot.left, plot.top));
    assert_eq!([get(&games, Setting::Share), get(&games, Setting::TrustA)], [0.0, 1.0]);
    assert!(!games.press(Figure::Trust, plot.left - 30.0, plot.top), "the numbers are no place on the map");
    assert!(!games.press(Figure::Trap, plot.left + 30.0, plot.middle()), "paths have no point");
}

#[test]
fn the_point_can_move_without_the_map_being_drawn_anew() {
    let mut games = games();
    let image = games.picture(Figure::Structure).image().to_vec();
    assert_eq!(image.len(), 4 * SIZE * SIZE);
    games.step_point(Figure::Structure, 3.0, 3.0);
    assert_eq!(games.frame().unwrap(), [true; 4], "thresholds moved");
    assert!(games.picture(Figure::Structure).image() == image);
    games.set("noise", "25").unwrap();
    assert_eq!(games.frame().unwrap(), [false, false, true, false]);
}

#[test]
fn whatever_is_set_sentences_have_numbers_and_labels_stay_in_the_picture() {
    for replicate in 0..150 {
        let mut games = games();
        for (setting, position) in at_random(replicate) {
            // Ends of the tracks, too.
            games.set_position(setting.id(), (1.2 * position - 0.1).clamp(0.0, 1.0));
        }
        let width = [260.0, 320.0, 560.0][replicate as usize % 3];
        for figure in Figure::ALL {
            games.resize(figure, width);
        }
        games.frame().unwrap();
        let settings = games.settings();
        assert!(Dyad::new(settings).is_ok(), "{settings:?}");
        let view = games.view();
        let mut texts = view.statics;
        texts.extend([view.thresholds, view.summary]);
        texts.extend(view.payoffs.concat());
        texts.extend(games.sliders().into_iter().map(|slider| slider.sentence));
        for figure in view.figures {
            texts.extend([figure.words.finding, figure.words.note, figure.words.description]);
        }
        for text in &texts {
            let wrong = ["NaN", "inf", "prove", "!", "  ", "-0", "–-"];
            assert!(!wrong.iter().any(|word| text.contains(word)), "{settings:?}: {text}");
        }
        for figure in Figure::ALL {
            let recorder = games.picture(figure).recorder();
            assert!(recorder.commands().iter().all(|number| number.is_finite()), "{settings:?}");
            for text in recorder.text_boxes() {
                assert!(text.left >= -1.0 && text.right <= width + 1.0, "{width}: {text:?} {settings:?}");
            }
        }
    }
}

#[test]
fn per_cent_are_whole_but_near_the_ends() {
    let texts = [0.0, 0.004, 0.01, 0.171_4, 0.985, 0.995, 1.0].map(percent);
    assert_eq!(texts, ["0", "0.4", "1", "17", "99", "99.5", "100"]);
    assert_eq!(Settings::default().first_strike_shares(), [1.0, 1.0]);
}
