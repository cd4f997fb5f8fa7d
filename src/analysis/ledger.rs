//! The ledger of a quarter: what moved trust, mechanism by mechanism.
//!
//! A quarter is run once more, with the mechanisms of [`crate::dyad`] in the order of [`Dyad::step`]; what each of them
//! changes is booked as a part of its own. Mechanisms that act in one sum (influence, anchor, identity, noise) are
//! switched on one after another, and each is booked what it adds. The ledger ends in the state in which the step
//! ends, to the last bit: a test compares them, so that the two cannot part.
//!
//! The parts of an [`Entry`] sum to its change exactly. All but the last are multiples of one power of two, small enough
//! to be summed without rounding in any order; the last, [`Part::Rounding`], is what is left of the change, below a
//! millionth of a millionth where trust is of a usual size.

use crate::dyad::{
    Change, Constants, Dyad, Intervention, Level, Shocks, State, citizens, collective, decision, evidence,
    hoffman, identity, influence, institution, leap, meeting, overdraw, turnover,
};
use crate::param::Parameters;
use crate::rng::{ReplicateDraws, Seed};
use crate::text::term;

/// What can move trust, in the order in which parts are summed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Evidence of an act that was no leap.
    Signal,
    /// What an incident adds to the evidence.
    Incident,
    /// Evidence of a leap.
    Leap,
    /// Being betrayed, or left without an answer to a leap.
    Betrayal,
    /// Leaders meet.
    Meeting,
    /// The voices of other levels.
    Influence,
    /// Return to the anchor: the enemy image; for leaders conventional wisdom and disposition.
    Anchor,
    /// What a shared identity adds to the anchor.
    Identity,
    /// The pull of what the state as such believes.
    Collective,
    /// The bond of two persons fades.
    Fading,
    /// Chance.
    Noise,
    /// What would have gone beyond the limits of trust.
    Limit,
    /// Doubt that the other stays what it is.
    Volatility,
    /// Trust is overdrawn, or the overdraft ends or collapses.
    Overdraft,
    /// A leader leaves, and another comes without the help of institutions.
    Turnover,
    /// What institutions keep of trust over a change of leaders; of a margin also how they move the threshold.
    Institution,
    /// What third parties do to the threshold.
    ThirdParties,
    /// What is left of the change when numbers are rounded.
    Rounding,
}

impl Part {
    pub const COUNT: usize = 18;

    /// All, in order of summation.
    pub const ALL: [Part; Part::COUNT] = [
        Part::Signal,
        Part::Incident,
        Part::Leap,
        Part::Betrayal,
        Part::Meeting,
        Part::Influence,
        Part::Anchor,
        Part::Identity,
        Part::Collective,
        Part::Fading,
        Part::Noise,
        Part::Limit,
        Part::Volatility,
        Part::Overdraft,
        Part::Turnover,
        Part::Institution,
        Part::ThirdParties,
        Part::Rounding,
    ];

    /// In a word or two.
    pub fn name(self) -> &'static str {
        let id = [
            "ledger-signal",
            "ledger-incident",
            "ledger-leap",
            "ledger-betrayal",
            "ledger-meeting",
            "ledger-influence",
            "ledger-anchor",
            "ledger-identity",
            "ledger-collective",
            "ledger-fading",
            "ledger-noise",
            "ledger-limit",
            "ledger-volatility",
            "ledger-overdraft",
            "ledger-turnover",
            "ledger-institutions",
            "ledger-third-parties",
            "ledger-rounding",
        ][self as usize];
        term(id)
    }
}

/// One number's change in a quarter, and its parts; log-odds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry {
    pub before: f64,
    pub after: f64,
    /// In the order of [`Part::ALL`].
    pub parts: [f64; Part::COUNT],
}

impl Entry {
    /// Brings the parts onto a common grid and books the rest.
    fn closed(before: f64, after: f64, mut parts: [f64; Part::COUNT]) -> Self {
        // Up to 2^4 log-odds a part the grid is 2^-44; evidence without bounds makes it coarser. Eighteen multiples
        // below 2^48 of it are summed without rounding.
        let largest = parts.iter().fold(0.0f64, |largest, part| largest.max(part.abs()));
        let mut grid = 1.0 / (1u64 << 44) as f64;
        while largest > grid * (1u64 << 48) as f64 && grid < 1e200 {
            grid *= 2.0;
        }
        parts[Part::Rounding as usize] = 0.0;
        for part in &mut parts {
            *part = (*part / grid).round_ties_even() * grid;
        }
        let named: f64 = parts.iter().sum();
        parts[Part::Rounding as usize] = (after - before) - named;
        Self { before, after, parts }
    }

    /// By how much the number changed.
    pub fn change(&self) -> f64 {
        self.after - self.before
    }

    /// One part.
    pub fn part(&self, part: Part) -> f64 {
        self.parts[part as usize]
    }
}

/// What a quarter did to every attitude, by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Ledger {
    /// Trust at each level.
    pub trust: [[Entry; 4]; 2],
    /// The leader's bond with the counterpart.
    pub bond: [Entry; 2],
    /// Decision trust, from the start of the quarter to the start of the next.
    pub decision_trust: [Entry; 2],
    /// Decision trust above the threshold, likewise.
    pub margin: [Entry; 2],
}

impl Ledger {
    /// The ledger of one quarter of a run; nothing where the script has no such quarter.
    pub fn of_run(
        p: &Parameters,
        seed: Seed,
        replicate: u64,
        script: &[Intervention],
        quarter: usize,
    ) -> Option<Self> {
        let constants = Constants::new(p);
        let draws = ReplicateDraws::new(seed, replicate);
        let mut dyad = Dyad::new(p);
        let shocks = |t: usize| Shocks::new(draws.quarter(t as u32));
        for (t, intervention) in script.get(..quarter)?.iter().enumerate() {
            dyad.step(p, &constants, shocks(t), intervention);
        }
        Some(Self::of_quarter(&mut dyad, p, &constants, shocks(quarter), script.get(quarter)?))
    }

    /// Takes a pair through a quarter, as [`Dyad::step`] does, and books what moves it.
    pub fn of_quarter(
        dyad: &mut Dyad,
        p: &Parameters,
        c: &Constants,
        shocks: Shocks,
        script: &Intervention,
    ) -> Self {
        let start = dyad.clone();
        if let Some(s) = p.fixed_sensibility {
            dyad.states[0].sensibility = s;
            dyad.states[1].sensibility = s;
        }
        if p.citizens >= 1.0 && dyad.states[0].citizens.is_empty() {
            for (state, draws) in dyad.states.iter_mut().zip(shocks.sides) {
                state.citizens = vec![citizens::Citizens::new(p, draws.lane(0))];
            }
        }
        let intent = decision::intentions(dyad, p, c);
        let acts = decision::acts(dyad, p, &intent, shocks, script);
        let mut books = [Book::default(), Book::default()];
        let mut changes = [Change { trust: [0.0; 4], bond: 0.0 }; 2];
        let mut betrayed = [false; 2];
        let mut incidents = [false; 2];
        for i in 0..2 {
            let incident = evidence::incident(p, shocks.sides[1 - i], script.incident[1 - i]);
            incidents[i] = incident;
            let state = &mut dyad.states[i];
            let (book, change) = (&mut books[i], &mut changes[i]);
            let mut act = *change;
            evidence::read(state, p, i, &intent, &acts, false, &mut act);
            book.add(if acts.leapt[1 - i] { Part::Leap } else { Part::Signal }, change, &act);
            evidence::read(state, p, i, &intent, &acts, incident, change);
            book.add(Part::Incident, &act, change);
            let read = *change;
            betrayed[i] = leap::answer(state, p, i, &acts, incident, script, change);
            book.add(Part::Betrayal, &read, change);
            overdraw::disappoint(state, p, &c.weights[i], change);
        }
        let apart = changes;
        meeting::meet(dyad, p, &intent, shocks.pair, script.summit, &mut changes);
        let steps = Steps::new(p);
        for i in 0..2 {
            books[i].add(Part::Meeting, &apart[i], &changes[i]);
            let state = &mut dyad.states[i];
            books[i].listen(state, &steps, p, i, shocks, changes[i]);
            let listened = state.trust;
            overdraw::latch(state, p, intent.decision_trust[i], intent.threshold);
            books[i].add_trust(Part::Overdraft, &listened, &state.trust);
            identity::evolve(state, p);
            collective::evolve(state, p, &c.weights[i]);
        }
        let joint = acts.cooperated[0] & acts.cooperated[1];
        let margin = intent.margin(0).min(intent.margin(1));
        institution::evolve(&mut dyad.institutions, p, joint, margin, betrayed[0] | betrayed[1]);
        hoffman::observe(dyad, p, &intent, joint);
        dyad.cooperation += (if joint { 1.0 } else { 0.0 } - dyad.cooperation) * 0.12;
        // The same change of leaders where institutions keep nothing.
        let mut alone = Dyad { institutions: 0.0, ..dyad.clone() };
        let held = dyad.clone();
        turnover::succeed(&mut alone, p, c, &intent, shocks, incidents, script);
        turnover::succeed(dyad, p, c, &intent, shocks, incidents, script);
        for (i, book) in books.iter_mut().enumerate() {
            book.add_state(Part::Turnover, &held.states[i], &alone.states[i]);
            book.add_state(Part::Institution, &alone.states[i], &dyad.states[i]);
        }
        dyad.quarter += 1;
        Self::closed(&start, dyad, p, c, &books)
    }

    fn closed(start: &Dyad, end: &Dyad, p: &Parameters, c: &Constants, books: &[Book; 2]) -> Self {
        let [before, after] = [start, end].map(|dyad| decision::intentions(dyad, p, c));
        // Thresholds without third parties: what is left of their change is the third parties'.
        let within = Parameters { structural_shock: 0.0, ..p.clone() };
        let [own_before, own_after] =
            [start, end].map(|dyad| decision::intentions(dyad, &within, c).threshold);
        let states = |i: usize| (&start.states[i], &end.states[i], &books[i]);
        let decision_parts = |i: usize| {
            let (from, to, book) = states(i);
            let weights = c.weights[i];
            let mut parts = std::array::from_fn(|n| {
                let levels: f64 = weights.iter().zip(&book.trust).map(|(w, parts)| w * parts[n]).sum();
                levels + weights[Level::Leader as usize] * book.bond[n]
            });
            let drawn = |state: &State| if state.overdrawn { p.overdraft } else { 0.0 };
            parts[Part::Overdraft as usize] += drawn(to) - drawn(from);
            parts
        };
        let margin = |i: usize| {
            let mut parts = decision_parts(i);
            parts[Part::Institution as usize] -= own_after - own_before;
            parts[Part::ThirdParties as usize] -=
                (after.threshold - own_after) - (before.threshold - own_before);
            Entry::closed(before.margin(i), after.margin(i), parts)
        };
        let trust = |i: usize| {
            let (from, to, book) = states(i);
            Level::ALL.map(|k| k as usize).map(|k| Entry::closed(from.trust[k], to.trust[k], book.trust[k]))
        };
        let bond = |i: usize| {
            let (from, to, book) = states(i);
            Entry::closed(from.bond, to.bond, book.bond)
        };
        let decided =
            |i: usize| Entry::closed(before.decision_trust[i], after.decision_trust[i], decision_parts(i));
        Self {
            trust: [0, 1].map(trust),
            bond: [0, 1].map(bond),
            decision_trust: [0, 1].map(decided),
            margin: [0, 1].map(margin),
        }
    }
}

/// Parameters with the parts of one sum switched on one after another, without bounds.
struct Steps {
    sums: [(Part, Parameters); 5],
    /// All of them, within the limits of trust, without the leak to the base.
    bounded: Parameters,
}

impl Steps {
    fn new(p: &Parameters) -> Self {
        /// Beyond all evidence.
        const NO_LIMIT: f64 = 1e9;
        let unbounded =
            Parameters { trust_limit: NO_LIMIT, bond_limit: NO_LIMIT, type_volatility: 0.0, ..p.clone() };
        let collective = Parameters { noise: [0.0; 4], ..unbounded.clone() };
        let identity = Parameters { collective_pull: 0.0, ..collective.clone() };
        let anchor = Parameters { identity_to_trust: 0.0, ..identity.clone() };
        let influence = Parameters { stubbornness: [0.0; 4], ..anchor.clone() };
        Self {
            sums: [
                (Part::Influence, influence),
                (Part::Anchor, anchor),
                (Part::Identity, identity),
                (Part::Collective, collective),
                (Part::Noise, unbounded),
            ],
            bounded: Parameters { type_volatility: 0.0, ..p.clone() },
        }
    }
}

/// What is booked of one side.
#[derive(Clone, Debug, Default)]
struct Book {
    trust: [[f64; Part::COUNT]; 4],
    bond: [f64; Part::COUNT],
}

impl Book {
    fn add_trust(&mut self, part: Part, before: &[f64; 4], after: &[f64; 4]) {
        for (parts, (before, after)) in self.trust.iter_mut().zip(before.iter().zip(after)) {
            parts[part as usize] += after - before;
        }
    }

    fn add(&mut self, part: Part, before: &Change, after: &Change) {
        self.add_trust(part, &before.trust, &after.trust);
        self.bond[part as usize] += after.bond - before.bond;
    }

    fn add_state(&mut self, part: Part, before: &State, after: &State) {
        self.add_trust(part, &before.trust, &after.trust);
        self.bond[part as usize] += after.bond - before.bond;
    }

    /// Influence, anchor and chance, then the limits; `gathered` is what events have to say.
    fn listen(
        &mut self,
        state: &mut State,
        steps: &Steps,
        p: &Parameters,
        side: usize,
        shocks: Shocks,
        gathered: Change,
    ) {
        let bond = state.bond;
        let mut known = gathered;
        for k in 0..4 {
            // Nothing moves what is frozen.
            if p.frozen[k] {
                self.trust[k] = [0.0; Part::COUNT];
                known.trust[k] = 0.0;
            }
        }
        let mut unbounded = state.clone();
        for (part, parameters) in &steps.sums {
            unbounded = state.clone();
            let mut change = gathered;
            influence::listen(&mut unbounded, parameters, side, shocks.sides[side], &mut change);
            self.add_trust(*part, &known.trust, &change.trust);
            known = change;
        }
        self.bond[Part::Fading as usize] += unbounded.bond - (bond + gathered.bond);
        let mut bounded = state.clone();
        influence::listen(&mut bounded, &steps.bounded, side, shocks.sides[side], &mut gathered.clone());
        self.add_state(Part::Limit, &unbounded, &bounded);
        influence::listen(state, p, side, shocks.sides[side], &mut gathered.clone());
        self.add_state(Part::Volatility, &bounded, state);
    }
}
