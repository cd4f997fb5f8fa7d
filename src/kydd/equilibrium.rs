//! The equilibria that the games know, and sets of them.

/// A kind of equilibrium. The order is that of the labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Equilibrium {
    /// Security seekers cooperate after a good sign only, expansionists never: conflict is evidence of an expansionist.
    Conditional,
    /// Security seekers cooperate, expansionists defect: it separates the types by what they do, so acts reveal them.
    Cooperative,
    /// Security seekers cooperate with a certain probability: unstable, the border between cooperation and none.
    Mixed,
    /// All types defect, so nothing is learned about anybody.
    Noncooperative,
    /// Both types cooperate at first and the expansionist exploits later: the first act teaches nothing.
    PoolingCooperative,
    /// Security seekers pay for a signal that expansionists would not pay for: the signal reveals the type.
    Separating,
    /// Security seekers cooperate even after a bad sign.
    Unconditional,
}

impl Equilibrium {
    /// All, in the order of their labels.
    pub const ALL: [Equilibrium; 7] = [
        Equilibrium::Conditional,
        Equilibrium::Cooperative,
        Equilibrium::Mixed,
        Equilibrium::Noncooperative,
        Equilibrium::PoolingCooperative,
        Equilibrium::Separating,
        Equilibrium::Unconditional,
    ];

    /// The label in files of cases.
    pub fn label(self) -> &'static str {
        match self {
            Equilibrium::Conditional => "COND",
            Equilibrium::Cooperative => "COOP",
            Equilibrium::Mixed => "MIXED",
            Equilibrium::Noncooperative => "NONCOOP",
            Equilibrium::PoolingCooperative => "POOL-C",
            Equilibrium::Separating => "SEPARATING",
            Equilibrium::Unconditional => "UNCOND",
        }
    }

    fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// The equilibria that exist at one point of a game. The noncooperative one always does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Equilibria(u8);

impl Equilibria {
    /// The noncooperative equilibrium, and each other one that exists.
    pub(super) fn of<const N: usize>(others: [(Equilibrium, bool); N]) -> Self {
        let others = others.iter().filter(|(_, exists)| *exists);
        Self(others.fold(Equilibrium::Noncooperative.bit(), |set, (one, _)| set | one.bit()))
    }

    /// Whether `equilibrium` exists.
    pub fn contains(self, equilibrium: Equilibrium) -> bool {
        self.0 & equilibrium.bit() != 0
    }

    /// Those that exist, in the order of their labels.
    pub fn iter(self) -> impl Iterator<Item = Equilibrium> {
        Equilibrium::ALL.into_iter().filter(move |&one| self.contains(one))
    }
}
