//! How strong each mechanism is under a theory: what the diagram of the model draws and the comparison of theories
//! lists. A mechanism that a theory switches off has strength 0.

use crate::dyad::{Constants, Level};
use crate::param::Parameters;
use serde_json::{Value, json};

/// Strengths by path: `evidence.leader`, `influence.public.media` (listener, then source), `leap` ... Units are those of
/// the parameters behind them; zero is off. Where sides differ, side A's.
pub fn strengths(p: &Parameters) -> Vec<(String, f64)> {
    let mut out = Vec::new();
    let mut add = |path: String, value: f64| out.push((path, value));
    let moves = |level: Level, value: f64| if p.frozen[level as usize] { 0.0 } else { value };
    let weights = Constants::new(p).weights[0];
    let bond = if p.meeting_rate > 0.0 { p.bond_growth } else { 0.0 }.max(p.personal_credit);
    add("decision.person".into(), if bond > 0.0 { weights[0] } else { 0.0 });
    for level in Level::ALL {
        let (k, id) = (level as usize, level.id());
        add(format!("decision.{id}"), weights[k]);
        // A frozen leader still learns about the person; the others learn nothing.
        let learns =
            if level == Level::Leader { p.learning_rate[k] } else { moves(level, p.learning_rate[k]) };
        add(format!("evidence.{id}"), learns);
        add(format!("anchor.{id}"), moves(level, p.stubbornness[k]));
        for source in Level::ALL {
            if source != level {
                let effort = if source == Level::Leader { p.embedding_effort[0] } else { 1.0 };
                let weight = moves(level, p.influence[k][source as usize] * effort);
                add(format!("influence.{id}.{}", source.id()), weight);
            }
        }
    }
    let largest = |values: &[f64]| values.iter().copied().fold(0.0, f64::max);
    let persons = p.fixed_sensibility.is_none();
    let institutions = if p.institutions_frozen { 0.0 } else { p.institution_growth };
    add("sensibility".into(), p.fixed_sensibility.unwrap_or(p.sensibility[0]));
    add("bias".into(), largest(&p.confirmation_bias).max(largest(&p.negativity) - 1.0));
    add("leap".into(), p.leap_rate);
    add("meeting".into(), if p.meeting_rate > 0.0 { p.bond_growth } else { 0.0 });
    add("bond".into(), p.personal_credit);
    add("identity.grows".into(), p.trust_to_identity);
    add("identity.trusts".into(), p.identity_to_trust);
    add("institution.grows".into(), institutions);
    add("institution.relieves".into(), if institutions > 0.0 { p.threshold_relief } else { 0.0 });
    add("succession.person".into(), if persons { p.disposition_spread } else { 0.0 });
    add("succession.loss".into(), 1.0 - p.inheritance_different);
    add("overdraft".into(), p.overdraft);
    add("volatility".into(), p.type_volatility);
    add("spoiler".into(), largest(&p.spoiler));
    add("parties".into(), p.structural_shock.abs());
    add("rally".into(), largest(&p.rally).max(largest(&p.new_leader_hazard)));
    add("collective".into(), p.collective_growth.max(p.collective_pull));
    add("citizens".into(), p.citizens);
    out
}

/// What the page shows about each theory.
pub fn theory_cards() -> Vec<Value> {
    crate::theory::ALL
        .iter()
        .map(|t| {
            json!({ "id": t.id, "name": t.name(), "author": t.author(), "claim": t.claim(), "citation": t.citation,
                "keeps": t.keeps(), "switches_off": t.switches_off(), "not_faithful": t.not_faithful(),
                "against": t.against(), "hue": t.family.word(), "strengths": strengths(&t.preset()) })
        })
        .collect()
}
