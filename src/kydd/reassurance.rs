//! K3, reassurance by costly signals: how a security seeker can show what it is.
//!
//! Claim: a signal convinces if a security seeker would pay for it and an expansionist would not. Reassurance is then
//! possible under deep mistrust, with a signal that is small but not too small, provided that security seekers are more
//! willing to run risks for mutual cooperation than expansionists are for exploitation. Source: after
//! Kydd (2000, International Organization 54:2).

use super::{Equilibria, Equilibrium, Game, Payoffs, Probability, TIE, from_odds};

/// The values between which a signal separates the types; empty if `low > high`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// Below it an expansionist would mimic the signal.
    pub low: f64,
    /// Above it a security seeker would not give it.
    pub high: f64,
}

impl Window {
    /// Whether any signal separates.
    pub fn exists(&self) -> bool {
        self.low <= self.high
    }

    /// Whether the signal `x` separates; ties do.
    pub fn contains(&self, x: f64) -> bool {
        self.low - TIE <= x && x <= self.high + TIE
    }
}

/// K3a: the sunk costs `k`, in units of payoff, that one state pays before the security dilemma and that reveal it as a
/// security seeker. They separate only if its own trust reaches its threshold: see [`sunk_cost_separates`].
pub fn sunk_cost_window(game: &Game, trust: Probability) -> Window {
    let (t, own, other) = (trust.get(), &game.seeker, &game.expansionist);
    Window {
        low: t * (other.temptation - other.punishment),
        high: t * (own.reward - own.punishment) - (1.0 - t) * (own.punishment - own.sucker),
    }
}

/// K3a: whether any sunk cost separates at trust `trust`.
pub fn sunk_cost_separates(game: &Game, trust: Probability) -> bool {
    trust.get() >= game.minimum_trust().get() && sunk_cost_window(game, trust).exists()
}

/// K3b: two rounds, the first with a share `a` of the stakes; who cooperates in it risks being exploited and is then
/// believed. The shares that separate at trust `trust`, 0 to 1.
pub fn share_window(game: &Game, trust: Probability) -> Window {
    let (t, own, other) = (trust.get(), &game.seeker, &game.expansionist);
    let mimicry = other.temptation - other.punishment;
    let risk = t * (own.temptation - own.punishment) + (1.0 - t) * (own.punishment - own.sucker);
    let highest = if risk > 0.0 { t * (own.reward - own.punishment) / risk } else { 1.0 };
    let exposure = mimicry + (other.temptation - other.reward);
    Window {
        low: t * mimicry / (t * exposure + (1.0 - t) * (other.punishment - other.sucker)),
        high: highest.min(1.0),
    }
}

/// K3b: the trust at which a first round with a share `share` of the stakes separates.
pub fn trust_window(game: &Game, share: Probability) -> Window {
    let (a, own, other) = (share.get(), &game.seeker, &game.expansionist);
    let risk = a * (own.punishment - own.sucker);
    let gain = (own.reward - own.punishment) - a * (own.temptation - own.punishment);
    let loss = a * (other.punishment - other.sucker);
    let mimicry = (1.0 - a) * (other.temptation - other.punishment) - a * (other.temptation - other.reward);
    Window { low: from_odds(risk / gain), high: if mimicry > 0.0 { from_odds(loss / mimicry) } else { 1.0 } }
}

/// K3b: the equilibria of two states alike, at trust `trust` with a first round of share `share`. Pooling:
/// expansionists cooperate first too, to exploit in the second round.
pub fn equilibria(game: &Game, trust: Probability, share: Probability) -> Equilibria {
    let (t, a) = (trust.get(), share.get());
    let Payoffs { reward, temptation, punishment, .. } = game.expansionist;
    let patience = (1.0 - a) * t * (temptation - punishment) - a * (temptation - reward);
    let tie = TIE * (temptation - reward).max(temptation - punishment);
    Equilibria::of([
        (Equilibrium::Separating, share_window(game, trust).contains(a)),
        (Equilibrium::PoolingCooperative, t >= game.minimum_trust().get() - TIE && patience >= -tie),
    ])
}

/// K3b: whether some share separates at every trust, however low: the security seeker's risk of exploitation weighs no
/// more against mutual cooperation, `(P - S) / (R - P)`, than the expansionist's against exploitation,
/// `(P' - S') / (T' - P')`.
pub fn possible_at_any_trust(game: &Game) -> bool {
    let (own, other) = (&game.seeker, &game.expansionist);
    let seeker = (own.punishment - own.sucker) * (other.temptation - other.punishment);
    let expansionist = (other.punishment - other.sucker) * (own.reward - own.punishment);
    seeker <= expansionist * (1.0 + TIE)
}
