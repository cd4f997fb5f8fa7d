//! Cases as JSON: an array of questions in, the same array with the answers filled in.
//!
//! ```text
#![doc = include_str!("cases.txt")]
//! ```

use std::fmt;

use serde_json::{Value, json};

use super::json::{Element, Read, array, quoted, refuse, refuse_game};
use super::repeated::{Conduct, Seen, TrustWalk, dyad_trap_probability, quarters_to_renewal};
use super::signal::Signal;
use super::{
    Equilibria, Equilibrium, Game, GameError, MinimumTrust, Misperception, Payoffs, Probability, Stake,
    Structure, Type, Utility, reassurance, security_dilemma,
};

/// The kinds of case, their parameters and their answers, as plain text.
pub const KINDS_TEXT: &str = include_str!("cases.txt");

/// Longest input, in bytes: 8 MB.
pub const MAX_BYTES: usize = 8_000_000;

/// Why cases were refused: one sentence that says where, what is wrong and what is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseError(pub(super) String);

impl fmt::Display for CaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CaseError {}

/// Answers a JSON array of cases with the same array, one case a line.
///
/// # Errors
/// The first thing that is wrong, with its place, such as `[3].t12`: text that is no JSON array of cases, fields that
/// are missing, unknown or of the wrong type, numbers out of range, payoffs that are no security dilemma.
pub fn solve(input: &[u8]) -> Result<String, CaseError> {
    if input.len() > MAX_BYTES {
        return refuse("input", "is longer than 8 MB", "up to 8 MB are");
    }
    let cases = array(input)?;
    if cases.is_empty() {
        return refuse("input", "is an empty array", "an array of at least one case is");
    }
    let mut out = String::with_capacity(input.len() + 64 * cases.len());
    for (i, raw) in cases.iter().enumerate() {
        out.push_str(if i == 0 { "[\n " } else { ",\n " });
        answer(Element::read(format!("[{i}]"), raw.get())?, &mut out)?;
    }
    out.push_str("\n]\n");
    Ok(out)
}

fn answer(mut case: Element<'_>, out: &mut String) -> Read<()> {
    if let Some(raw) = case.optional("id")
        && !raw.parse::<f64>().is_ok_and(f64::is_finite)
    {
        case.text("id", raw, "a text or a finite number is")?;
    }
    let kinds = || format!("{} are", KINDS.each_ref().map(|kind| kind.name).join(", "));
    let Some(raw) = case.optional("kind") else {
        return refuse(case.place_of("kind"), "is missing", kinds());
    };
    let name = case.text("kind", raw, "a text is")?;
    let Some(kind) = KINDS.iter().find(|kind| kind.name == name) else {
        return refuse(case.place_of("kind"), format!("{} is not known", quoted(&name)), kinds());
    };
    let values = (kind.solve)(&mut case)?;
    case.end(kind.name, kind.answers)?;
    let answers: Vec<(&str, String)> =
        kind.answers.iter().copied().zip(values.iter().map(Value::to_string)).collect();
    case.write(&answers, out);
    Ok(())
}

/// A kind of case: the names of its answers, and how they are found, in the same order.
struct Kind {
    name: &'static str,
    answers: &'static [&'static str],
    solve: fn(&mut Element<'_>) -> Read<Vec<Value>>,
}

static KINDS: [Kind; 14] = [
    Kind { name: "K0", answers: &["m"], solve: threshold },
    Kind { name: "K0ord", answers: &["m"], solve: ordinal_threshold },
    Kind { name: "K0eq", answers: &["eq"], solve: equilibria },
    Kind { name: "K0bounds", answers: &["phi_max", "c_min"], solve: bounds },
    Kind { name: "K1reg", answers: &["tU", "tL", "tH"], solve: signal_regions },
    Kind { name: "K1", answers: &["t_plus", "t_minus", "eq", "both_ag_given_conflict"], solve: signal },
    Kind { name: "K2", answers: &["post"], solve: learning },
    Kind { name: "trap", answers: &["steps", "one_sided", "dyad"], solve: trap },
    Kind { name: "escape", answers: &["n"], solve: renewal },
    Kind { name: "K3a", answers: &["kmin", "kmax", "exists"], solve: sunk_cost },
    Kind { name: "K3b", answers: &["amin", "amax", "exists"], solve: two_rounds },
    Kind { name: "K3beq", answers: &["eq"], solve: two_round_equilibria },
    Kind { name: "K3bt", answers: &["t_lo", "t_hi"], solve: two_round_trust },
    Kind { name: "SDS", answers: &["llr_d", "llr_c"], solve: sensibility },
];

fn threshold(case: &mut Element<'_>) -> Read<Vec<Value>> {
    Ok(vec![json!(Base::structural(case)?.game.minimum_trust().get())])
}

fn ordinal_threshold(case: &mut Element<'_>) -> Read<Vec<Value>> {
    let r = case.number("R", Utility::new)?;
    let t = case.number("T", Utility::new)?;
    let p = case.number("P", Utility::new)?;
    let s = case.number("S", Utility::new)?;
    match Payoffs::new(r, t, p, s).and_then(|payoffs| payoffs.minimum_trust()) {
        Ok(m) => Ok(vec![json!(m.get())]),
        Err(error) => Err(refuse_game(case.place(), error)),
    }
}

fn equilibria(case: &mut Element<'_>) -> Read<Vec<Value>> {
    let m = Base::given(case)?.game.minimum_trust();
    let trust = [probability(case, "t12")?, probability(case, "t21")?];
    Ok(vec![labels(security_dilemma::equilibria(trust, [m; 2]))])
}

fn bounds(case: &mut Element<'_>) -> Read<Vec<Value>> {
    let Some((structure, gain)) = Base::or(case, "K0-1")?.structure else {
        return refuse(
            case.place_of("base"),
            "has payoffs but no cost of conflict",
            "K0-1 to K0-8 or an object is",
        );
    };
    let trust = probability(case, "t")?;
    let cost = finite(case, "c_min", structure.lowest_cost(gain, trust), "trust further above 0 is")?;
    Ok(vec![json!(structure.highest_first_strike(gain, trust)), cost])
}

fn signal_regions(case: &mut Element<'_>) -> Read<Vec<Value>> {
    let m = case.number("m", MinimumTrust::new)?;
    let regions = signs(case)?.regions(m);
    let conditional = |end: usize| json!(regions.conditional.map(|ends| ends[end]));
    Ok(vec![json!(regions.unconditional_from), conditional(0), conditional(1)])
}

fn signal(case: &mut Element<'_>) -> Read<Vec<Value>> {
    let m = case.number("m", MinimumTrust::new)?;
    let trust = probability(case, "t")?;
    let signs = signs(case)?;
    Ok(vec![
        json!(signs.after_good_sign(trust).get()),
        json!(signs.after_bad_sign(trust).get()),
        labels(signs.equilibria(trust, m)),
        json!(signs.both_trustworthy_given_conflict(trust)),
    ])
}

fn learning(case: &mut Element<'_>) -> Read<Vec<Value>> {
    let trust = probability(case, "t")?;
    let seen = if case.flag("obs_c")? { Seen::Cooperation } else { Seen::Defection };
    let conduct = Conduct {
        seeker: probability(case, "sA")?,
        expansionist: probability(case, "sP")?,
        cooperation_misread: probability(case, "e_plus")?,
        defection_misread: probability(case, "e_minus")?,
    };
    Ok(vec![json!(conduct.posterior(trust, seen).get())])
}

fn trap(case: &mut Element<'_>) -> Read<Vec<Value>> {
    let walk = TrustWalk {
        start: probability(case, "t0")?,
        minimum_trust: case.number("m", MinimumTrust::new)?,
        misperception: case.number("eps", Misperception::new)?,
    };
    Ok(vec![
        json!(walk.steps_to_trap()),
        json!(walk.trap_probability(Type::SecuritySeeker)),
        json!(dyad_trap_probability([walk; 2])),
    ])
}

fn renewal(case: &mut Element<'_>) -> Read<Vec<Value>> {
    let (trapped, renewed) = (probability(case, "t_trap")?, probability(case, "t0")?);
    let m = case.number("m", MinimumTrust::new)?;
    Ok(vec![json!(quarters_to_renewal(trapped, renewed, m, probability(case, "tau")?))])
}

fn sunk_cost(case: &mut Element<'_>) -> Read<Vec<Value>> {
    let game = Base::given(case)?.game;
    let trust = probability(case, "t")?;
    let window = reassurance::sunk_cost_window(&game, trust);
    Ok(vec![json!(window.low), json!(window.high), json!(reassurance::sunk_cost_separates(&game, trust))])
}

fn two_rounds(case: &mut Element<'_>) -> Read<Vec<Value>> {
    let game = Base::given(case)?.game;
    let window = reassurance::share_window(&game, probability(case, "t")?);
    Ok(vec![json!(window.low), json!(window.high), json!(window.exists())])
}

fn two_round_equilibria(case: &mut Element<'_>) -> Read<Vec<Value>> {
    let game = Base::given(case)?.game;
    let trust = probability(case, "t")?;
    Ok(vec![labels(reassurance::equilibria(&game, trust, probability(case, "a")?))])
}

fn two_round_trust(case: &mut Element<'_>) -> Read<Vec<Value>> {
    let game = Base::or(case, "ORD")?.game;
    let window = reassurance::trust_window(&game, probability(case, "a")?);
    Ok(vec![json!(window.low), json!(window.high)])
}

fn sensibility(case: &mut Element<'_>) -> Read<Vec<Value>> {
    let [fear, s] = [probability(case, "fear")?, probability(case, "s")?];
    let [mimicry, misperception] = [probability(case, "mu")?, probability(case, "eps")?];
    let conduct = Conduct::imagined(fear, s, mimicry, misperception);
    let answer = |name, seen| finite(case, name, conduct.evidence(seen), "eps further from 0 and 1 is");
    Ok(vec![answer("llr_d", Seen::Defection)?, answer("llr_c", Seen::Cooperation)?])
}

fn probability(case: &mut Element<'_>, name: &'static str) -> Read<Probability> {
    case.number(name, Probability::new)
}

fn signs(case: &mut Element<'_>) -> Read<Signal> {
    let (alpha, beta) = (probability(case, "alpha")?, probability(case, "beta")?);
    Signal::new(alpha, beta).map_err(|error| refuse_game(case.place(), error))
}

fn labels(equilibria: Equilibria) -> Value {
    equilibria.iter().map(Equilibrium::label).collect()
}

/// JSON has no infinity.
fn finite(case: &Element<'_>, name: &str, x: f64, allowed: &str) -> Read<Value> {
    if x.is_finite() { Ok(json!(x)) } else { refuse(case.place_of(name), "would be infinite", allowed) }
}

/// The payoff sets of the reference's solved cases: name, rest of its title, parameters.
const NAMED: [(&str, &str, &str); 8] = [
    ("K0-1", "baseline", r#"{"l":1,"c":0.3,"pi":0.5,"phi_i":0.1,"phi_j":0.1,"g_ag":0.2,"g_pd":1.5}"#),
    ("K0-2", "costly conflict", r#"{"l":1,"c":1,"pi":0.5,"phi_i":0.1,"phi_j":0.1,"g_ag":0.2,"g_pd":3}"#),
    ("K0-3", "offence dominant", r#"{"l":1,"c":0.3,"pi":0.5,"phi_i":0.3,"phi_j":0.3,"g_ag":0.2,"g_pd":1.5}"#),
    ("K0-4", "defence dominant", r#"{"l":1,"c":0.3,"pi":0.5,"phi_i":0.02,"phi_j":0.02,"g_ag":0.2,"g_pd":2}"#),
    ("K0-5", "strong side", r#"{"l":1,"c":0.3,"pi":0.7,"phi_i":0.1,"phi_j":0.1,"g_ag":0.2,"g_pd":1.5}"#),
    ("K0-6", "weak side", r#"{"l":1,"c":0.3,"pi":0.3,"phi_i":0.1,"phi_j":0.1,"g_ag":0.2,"g_pd":3}"#),
    ("K0-7", "asymmetric phi", r#"{"l":1,"c":0.3,"pi":0.5,"phi_i":0.05,"phi_j":0.25,"g_ag":0.2,"g_pd":1.5}"#),
    ("K0-8", "near-greedy AG", r#"{"l":1,"c":0.3,"pi":0.5,"phi_i":0.1,"phi_j":0.1,"g_ag":1,"g_pd":1.5}"#),
];

/// R, T, P, S of the ordinal set `ORD`, for a security seeker and for an expansionist.
const ORDINAL: [[f64; 4]; 2] = [[4.0, 3.0, 2.0, 1.0], [3.0, 4.0, 2.0, 1.0]];

const BASES: &str = "K0-1 to K0-8, ORD, or an object with l, c, pi, phi_i, phi_j, g_ag and g_pd is";

/// A payoff set.
struct Base {
    game: Game,
    /// Structure and the security seeker's gain, unless the payoffs are ordinal.
    structure: Option<(Structure, Stake)>,
}

impl Base {
    /// The case's `base`, which must be there.
    fn given(case: &mut Element<'_>) -> Read<Self> {
        let raw = case.required("base", BASES)?;
        Self::read(case, raw)
    }

    /// The case's `base`, or the one called `name`.
    fn or(case: &mut Element<'_>, name: &'static str) -> Read<Self> {
        match case.optional("base") {
            Some(raw) => Self::read(case, raw),
            None => Self::named(&case.place_of("base"), name),
        }
    }

    fn read(case: &Element<'_>, raw: &str) -> Read<Self> {
        let place = case.place_of("base");
        if !raw.starts_with('{') {
            return Self::named(&place, &case.text("base", raw, BASES)?);
        }
        let mut parameters = Element::read(place, raw)?;
        let base = Self::structural(&mut parameters)?;
        // A whole K0 case is a payoff set too.
        parameters.end("a payoff set", &["id", "kind", "m"])?;
        Ok(base)
    }

    fn named(place: &str, name: &str) -> Read<Self> {
        let called = |short: &str, rest: &str| {
            name.strip_prefix(short)
                .is_some_and(|tail| tail.is_empty() || tail.strip_prefix(' ') == Some(rest))
        };
        if let Some((.., parameters)) = NAMED.iter().find(|(short, rest, _)| called(short, rest)) {
            return Self::structural(&mut Element::read(place.to_owned(), parameters)?);
        }
        if name != "ORD" {
            return refuse(place, format!("{} is no payoff set", quoted(name)), BASES);
        }
        let payoffs = |values| Payoffs::of_scale(values, 4.0);
        let game = payoffs(ORDINAL[0]).and_then(|seeker| Game::new(seeker, payoffs(ORDINAL[1])?));
        game.map(|game| Base { game, structure: None }).map_err(|error| refuse_game(place, error))
    }

    /// The structural parameters among the fields of `element`.
    fn structural(element: &mut Element<'_>) -> Read<Self> {
        let structure = Structure {
            loss: element.number("l", Stake::new)?,
            cost: element.number("c", Stake::new)?,
            power: probability(element, "pi")?,
            first_strike: probability(element, "phi_i")?,
            other_first_strike: probability(element, "phi_j")?,
        };
        let seeker_gain = element.number("g_ag", Stake::new)?;
        let expansionist_gain = element.number("g_pd", Stake::new)?;
        let of = |gain: &str, error: GameError| {
            refuse_game(format_args!("{}: for {gain}", element.place()), error)
        };
        let seeker = structure.payoffs(seeker_gain).map_err(|error| of("g_ag", error))?;
        seeker.minimum_trust().map_err(|error| of("g_ag", error))?;
        let game =
            structure.payoffs(expansionist_gain).and_then(|expansionist| Game::new(seeker, expansionist));
        let game = game.map_err(|error| of("g_pd", error))?;
        Ok(Base { game, structure: Some((structure, seeker_gain)) })
    }
}
