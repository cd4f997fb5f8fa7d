//! Scripted interventions: what history (or a user) imposes on a run. Everything else stays with the model.

/// The source of a new leader's support, compared with the predecessor's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coalition {
    Same,
    Different,
}

/// A named new leader.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Successor {
    /// Disposition, a shift of log-odds.
    pub disposition: f64,
    /// Security dilemma sensibility, 0 to 1.
    pub sensibility: f64,
}

/// What is imposed in one quarter; arrays are by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Intervention {
    /// An unmistakable leap of trust.
    pub leap: [bool; 2],
    /// Cooperation, which can still be misperceived.
    pub cooperation: [bool; 2],
    /// Hostility; it wins over scripted cooperation and leaps.
    pub hostility: [bool; 2],
    /// An incident caused by this side.
    pub incident: [bool; 2],
    /// This side is betrayed.
    pub betrayal: [bool; 2],
    /// Leaders meet, with this quality (about -1 to 1).
    pub summit: Option<f64>,
    /// The leader leaves office.
    pub turnover: [bool; 2],
    /// Who follows, if the leader leaves in this quarter.
    pub successor: [Option<Successor>; 2],
    /// Whose support the follower has, if the leader leaves in this quarter.
    pub coalition: [Option<Coalition>; 2],
}

impl Intervention {
    /// Whether both sides cooperate whatever they want.
    pub fn has_both_cooperate(&self) -> bool {
        (0..2).all(|i| (self.cooperation[i] || self.leap[i]) && !self.hostility[i])
    }

    /// The same with the sides exchanged.
    pub fn swapped(&self) -> Self {
        fn swap<T: Copy>(x: [T; 2]) -> [T; 2] {
            [x[1], x[0]]
        }
        Self {
            leap: swap(self.leap),
            cooperation: swap(self.cooperation),
            hostility: swap(self.hostility),
            incident: swap(self.incident),
            betrayal: swap(self.betrayal),
            summit: self.summit,
            turnover: swap(self.turnover),
            successor: swap(self.successor),
            coalition: swap(self.coalition),
        }
    }
}

/// A script: interventions by quarter, and whether leaders also leave by chance.
#[derive(Clone, Debug, PartialEq)]
pub struct Script {
    /// Whether the hazard of leaving office applies beside scripted exits.
    pub turnover_by_chance: bool,
    /// Interventions by quarter, from 0; nothing is scripted after the last.
    pub quarters: Vec<Intervention>,
}

impl Default for Script {
    fn default() -> Self {
        Self { turnover_by_chance: true, quarters: Vec::new() }
    }
}

impl Script {
    /// The intervention of a quarter, made empty where there is none yet.
    pub fn at(&mut self, quarter: u32) -> &mut Intervention {
        let quarter = quarter as usize;
        if self.quarters.len() <= quarter {
            self.quarters.resize_with(quarter + 1, Intervention::default);
        }
        &mut self.quarters[quarter]
    }

    /// Interventions of quarters `0..quarters`, one each, for a run that reads them in order.
    pub fn unrolled(&self, quarters: u32) -> Vec<Intervention> {
        let mut quarters_of_the_run = self.quarters.clone();
        quarters_of_the_run.resize_with(quarters as usize, Intervention::default);
        quarters_of_the_run
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_cooperate_where_each_is_made_to_and_neither_is_made_hostile() {
        let treaty = Intervention { cooperation: [true; 2], ..Intervention::default() };
        assert!(treaty.has_both_cooperate());
        let answered =
            Intervention { cooperation: [true, false], leap: [false, true], ..Intervention::default() };
        assert!(answered.has_both_cooperate() && answered.swapped().has_both_cooperate());
        for side in [0, 1] {
            let mut alone = treaty.clone();
            alone.cooperation[side] = false;
            let mut broken = treaty.clone();
            broken.hostility[side] = true;
            assert!(!alone.has_both_cooperate() && !broken.has_both_cooperate());
        }
        assert!(!Intervention::default().has_both_cooperate());
    }
}
