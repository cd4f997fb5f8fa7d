//! The dyad: two states, four levels of each, one quarter at a time.
//!
//! All attitudes are log-odds that the other side is trustworthy. Evidence is added (Bayes); social influence is
//! averaged (DeGroot 1974; Friedkin and Johnsen 1990). Averaging log-odds is the pooling rule that commutes with
//! Bayesian updating (Genest 1984), so that a purely rational state and a purely social one are two restrictions of
//! one system. Each mechanism has a file of its own; this one holds the state and the order of a quarter.
//!
//! Everything is written over a lane type ([`crate::lane`]): one run, or several side by side. What is rare and long,
//! the persons of a public and the state's own mind, goes from lane to lane.

pub mod citizens;
pub mod collective;
pub mod decision;
pub mod evidence;
pub mod hoffman;
pub mod identity;
pub mod influence;
pub mod institution;
pub mod leap;
pub mod meeting;
pub mod overdraw;
pub mod rally;
pub mod script;
pub mod tenure;
pub mod third_party;
pub mod turnover;

pub use script::{Coalition, Intervention, Script, Successor};

use crate::lane::{Lane, Mask};
use crate::math::logit;
use crate::param::Parameters;
use crate::pulse;
use crate::rng::SideDraws;
use serde::{Deserialize, Serialize};

/// Side A is 0, side B is 1.
pub type Side = usize;

/// Where in a state an attitude is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The leader in office.
    Leader = 0,
    /// Foreign and defence ministries, the armed forces.
    Bureaucracy = 1,
    /// Media and non-governmental organisations: makers of opinion.
    Media = 2,
    /// The public at large.
    Public = 3,
}

impl Level {
    /// All levels, from the top.
    pub const ALL: [Level; 4] = [Level::Leader, Level::Bureaucracy, Level::Media, Level::Public];

    /// Lower-case id, as in parameter ids and files.
    pub fn id(self) -> &'static str {
        ["leader", "bureaucracy", "media", "public"][self as usize]
    }
}

pub(crate) const L: usize = Level::Leader as usize;
pub(crate) const B: usize = Level::Bureaucracy as usize;
pub(crate) const M: usize = Level::Media as usize;
pub(crate) const P: usize = Level::Public as usize;

/// How leaders come to office: decides weights, hazards and vetoes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Regime {
    Democracy = 0,
    Autocracy = 1,
}

/// One state of the pair.
#[derive(Clone, Debug, PartialEq)]
pub struct State<F: Lane = f64> {
    /// Trust in the other state at each level, log-odds, within +-`trust_limit`.
    pub trust: [F; 4],
    /// Slow anchors (enemy images) to which levels return, log-odds; the leader's entry is unused.
    pub anchor: [F; 4],
    /// Interpersonal bond: the leader's trust in the person of the counterpart beyond the state, log-odds.
    pub bond: F,
    /// The leader's disposition (generalised trust), a shift of log-odds.
    pub disposition: F,
    /// The leader's security dilemma sensibility, 0 to 1.
    pub sensibility: F,
    /// The coalition in office: +1 or -1.
    pub coalition: F,
    /// The state's true type: a security seeker (trustworthy) or an expansionist.
    pub trustworthy: F::Mask,
    /// Shared identity with the other side, 0 to 1.
    pub identity: F,
    /// What the state as such believes, log-odds: not an average of its levels.
    pub collective: F,
    /// Whether trust is overdrawn (Luhmann).
    pub overdrawn: F::Mask,
    /// Disappointment collected while overdrawn.
    pub disappointment: F,
    /// Memory of having been betrayed: 1 at the betrayal, then falling by a quarter each quarter.
    pub betrayal_memory: F,
    /// Quarters for which this side's last leap still exposes it.
    pub exposure: F,
    /// Discretion granted to the other side, 0 to 1 (Hoffman).
    pub discretion: F,
    /// Strictness of oversight, 0 to 1 (Hoffman).
    pub oversight: F,
    /// Quarters the leader has been in office.
    pub tenure: F,
    /// The persons of whom the public consists, by lane; none where it believes as one, or before the first quarter.
    pub citizens: Vec<citizens::Citizens>,
}

/// The pair.
#[derive(Clone, Debug, PartialEq)]
pub struct Dyad<F: Lane = f64> {
    pub states: [State<F>; 2],
    /// Institutionalisation of the relationship, 0 to 1.
    pub institutions: F,
    /// Share of interaction under framework rules, 0 to 1 (Hoffman).
    pub framework: F,
    /// Cooperation level: moving average of joint cooperation, 0 to 1.
    pub cooperation: F,
    /// Quarters gone by since the start.
    pub quarter: u32,
}

impl<F: Lane> Dyad<F> {
    /// The pair as the parameters start it.
    pub fn new(p: &Parameters) -> Self {
        let zero = F::splat(0.0);
        let state = |i: Side| State {
            trust: p.starting_trust[i].map(F::splat),
            anchor: p.starting_anchor[i].map(F::splat),
            bond: F::splat(p.starting_bond),
            disposition: F::splat(p.disposition[i]),
            sensibility: F::splat(p.sensibility[i]),
            coalition: F::splat(p.coalition[i]),
            trustworthy: F::Mask::splat(p.trustworthy[i]),
            identity: F::splat(p.initial_identity + p.identity_shock),
            collective: F::splat(collective::weighted_median(&p.starting_trust[i], &decision_weights(p, i))),
            overdrawn: F::Mask::splat(false),
            disappointment: zero,
            betrayal_memory: zero,
            exposure: zero,
            discretion: zero,
            oversight: F::splat(1.0),
            tenure: zero,
            citizens: Vec::new(),
        };
        Self {
            states: [state(0), state(1)],
            institutions: F::splat(p.starting_institutions),
            framework: zero,
            cooperation: zero,
            quarter: 0,
        }
    }
}

/// The shocks of one quarter: each side's own, and those of the pair (meetings).
#[derive(Clone, Copy, Debug)]
pub struct Shocks<F: Lane = f64> {
    pub sides: [SideDraws<F>; 2],
    pub pair: SideDraws<F>,
}

impl<F: Lane> Shocks<F> {
    /// Shocks of a quarter; those of the pair are keyed to side A.
    pub fn new(sides: [SideDraws<F>; 2]) -> Self {
        Self { sides, pair: sides[0] }
    }

    /// The same shocks with the sides exchanged: what happened to A happens to B.
    pub fn swapped(self) -> Self {
        Self { sides: [self.sides[1], self.sides[0]], pair: self.pair }
    }
}

/// Decision weights of a side by level: a theory's own, or those of the regime.
fn decision_weights(p: &Parameters, side: Side) -> [f64; 4] {
    p.weights_override.unwrap_or(p.decision_weights[p.regime[side] as usize])
}

/// Constants of a run, derived once from the parameters.
#[derive(Clone, Debug)]
pub struct Constants {
    /// Minimum trust threshold without institutions, log-odds.
    pub threshold: f64,
    /// Decision weights of each side, by level.
    pub weights: [[f64; 4]; 2],
    /// Log-odds of the base hazard of leaving office, by side.
    pub hazard: [f64; 2],
    /// Whether anybody asks for Hoffman's indicators, which feed nothing back.
    pub indicators: bool,
}

impl Constants {
    /// Derives the constants; see [`decision::minimum_trust`] for the threshold.
    pub fn new(p: &Parameters) -> Self {
        let side = |i: Side| p.regime[i] as usize;
        Self {
            threshold: logit(decision::minimum_trust(p)),
            weights: [decision_weights(p, 0), decision_weights(p, 1)],
            hazard: [logit(p.turnover_hazard[side(0)]), logit(p.turnover_hazard[side(1)])],
            indicators: true,
        }
    }
}

/// What a quarter looked like.
#[derive(Clone, Debug, PartialEq)]
pub struct Quarter<F: Lane = f64> {
    /// Decision trust `X` of each side at the start of the quarter, log-odds.
    pub decision_trust: [F; 2],
    /// Minimum trust threshold at the start of the quarter, log-odds.
    pub threshold: F,
    /// Probability that each side, if a security seeker, defects out of fear.
    pub fear: [F; 2],
    pub cooperated: [F::Mask; 2],
    pub leapt: [F::Mask; 2],
    /// Whether each side was betrayed.
    pub betrayed: [F::Mask; 2],
    /// Whether each side's leader left office at the end of the quarter.
    pub turnover: [F::Mask; 2],
}

impl<F: Lane> Quarter<F> {
    /// Both cooperated.
    pub fn joint(&self) -> F::Mask {
        self.cooperated[0] & self.cooperated[1]
    }
}

/// Changes of a side's attitudes gathered during a quarter and applied at its end.
#[derive(Clone, Copy, Debug)]
pub struct Change<F: Lane = f64> {
    pub trust: [F; 4],
    pub bond: F,
}

impl Dyad {
    /// One quarter, in the order of MODEL.md, “Process overview and scheduling”; everything reads the state at the
    /// quarter's start until attitudes are updated together.
    #[inline(never)]
    pub fn step(&mut self, p: &Parameters, c: &Constants, shocks: Shocks, script: &Intervention) -> Quarter {
        self.advance(p, c, shocks, script)
    }
}

impl<F: Lane> Dyad<F> {
    /// [`Dyad::step`] in lanes.
    #[inline(never)]
    pub(crate) fn advance(
        &mut self,
        p: &Parameters,
        c: &Constants,
        shocks: Shocks<F>,
        script: &Intervention,
    ) -> Quarter<F> {
        pulse::beat();
        if let Some(s) = p.fixed_sensibility {
            self.states[0].sensibility = F::splat(s);
            self.states[1].sensibility = F::splat(s);
        }
        if p.citizens >= 1.0 && self.states[0].citizens.is_empty() {
            for (state, draws) in self.states.iter_mut().zip(shocks.sides) {
                state.citizens = (0..F::WIDTH).map(|n| citizens::Citizens::new(p, draws.lane(n))).collect();
            }
        }
        let intent = decision::intentions(self, p, c);
        let acts = decision::acts(self, p, &intent, shocks, script);
        let mut changes = [Change { trust: [F::splat(0.0); 4], bond: F::splat(0.0) }; 2];
        let mut betrayed = [F::Mask::splat(false); 2];
        let mut incidents = betrayed;
        for i in 0..2 {
            let incident = evidence::incident(p, shocks.sides[1 - i], script.incident[1 - i]);
            incidents[i] = incident;
            evidence::read(&self.states[i], p, i, &intent, &acts, incident, &mut changes[i]);
            betrayed[i] = leap::answer(&mut self.states[i], p, i, &acts, incident, script, &mut changes[i]);
            overdraw::disappoint(&mut self.states[i], p, &c.weights[i], &changes[i]);
        }
        meeting::meet(self, p, &intent, shocks.pair, script.summit, &mut changes);
        for i in 0..2 {
            influence::listen(&mut self.states[i], p, i, shocks.sides[i], &mut changes[i]);
            overdraw::latch(&mut self.states[i], p, intent.decision_trust[i], intent.threshold);
            identity::evolve(&mut self.states[i], p);
            collective::evolve(&mut self.states[i], p, &c.weights[i]);
        }
        let joint = acts.cooperated[0] & acts.cooperated[1];
        let margin = intent.margin(0).at_most(intent.margin(1));
        institution::evolve(&mut self.institutions, p, joint, margin, betrayed[0] | betrayed[1]);
        if c.indicators {
            hoffman::observe(self, p, &intent, joint);
        }
        self.cooperation = self.cooperation + (F::flag(joint) - self.cooperation) * 0.12;
        let turnover = turnover::succeed(self, p, c, &intent, shocks, incidents, script);
        self.quarter += 1;
        Quarter {
            decision_trust: intent.decision_trust,
            threshold: intent.threshold,
            fear: intent.fear,
            cooperated: acts.cooperated,
            leapt: acts.leapt,
            betrayed,
            turnover,
        }
    }
}
