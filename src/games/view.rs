//! What the page shows beside the pictures: sliders, payoffs, sentences.

use super::dyad::{STATES, signed};
use super::settings::Setting;
use super::{Figure, Games, Place, Words, reassurance_map, statics, structure_map, trust_map};
use crate::text::say;

/// A slider as the page shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Slider {
    /// Which one.
    pub setting: Setting,
    /// The value as the field shows it.
    pub field: String,
    /// What it means.
    pub sentence: String,
    /// Where the thumb stands, 0 to 1.
    pub position: f64,
    /// Whether it differs from the default.
    pub changed: bool,
    /// What is allowed.
    pub hint: String,
    /// Why it could not be moved further; empty if it could.
    pub refusal: String,
}

/// A figure's texts.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureView {
    /// Which one.
    pub figure: Figure,
    /// What it says.
    pub words: Words,
    /// Why its point could not be moved; empty if it could.
    pub refusal: String,
}

/// Everything beside pictures and sliders.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Names of the rows and R, T, P, S of each.
    pub payoffs: Vec<Vec<String>>,
    /// What the minimum trust thresholds are.
    pub thresholds: String,
    /// What moves them.
    pub statics: Vec<String>,
    /// The four figures' texts.
    pub figures: Vec<FigureView>,
    /// What changed and what follows from it, for who hears the page.
    pub summary: String,
}

impl Games {
    /// The sliders, in the order of [`Setting::ALL`].
    pub fn sliders(&self) -> Vec<Slider> {
        let mut sliders = Vec::with_capacity(Setting::ALL.len());
        for setting in Setting::ALL {
            let value = self.settings.get(setting);
            sliders.push(Slider {
                setting,
                field: setting.text(value),
                sentence: setting.sentence(value),
                position: value / setting.high(),
                changed: value != setting.default(),
                hint: setting.hint(),
                refusal: self.refused_at(Place::Slider(setting)),
            });
        }
        sliders
    }

    fn refused_at(&self, place: Place) -> String {
        let refusal = self.refusal.as_ref().filter(|refusal| refusal.at == place);
        refusal.map_or_else(String::new, |refusal| refusal.sentence.clone())
    }

    /// The texts. To be asked for after [`Games::frame`], which counts the runs that they speak of.
    pub fn view(&self) -> View {
        let (dyad, settings) = (&self.dyad, &self.settings);
        let mut figures = Vec::with_capacity(4);
        for figure in Figure::ALL {
            let words = match figure {
                Figure::Structure => structure_map::words(dyad, settings),
                Figure::Trust => trust_map::words(dyad),
                Figure::Trap => self.runs.words(dyad),
                Figure::Reassurance => reassurance_map::words(dyad),
            };
            figures.push(FigureView { figure, words, refusal: self.refused_at(Place::Map(figure)) });
        }
        View {
            payoffs: self.payoffs(),
            thresholds: statics::thresholds(dyad),
            statics: statics::statics(dyad),
            summary: self.summary(&figures),
            figures,
        }
    }

    fn payoffs(&self) -> Vec<Vec<String>> {
        let mut rows = Vec::with_capacity(4);
        for (side, state) in STATES.iter().enumerate() {
            let [seeker, expansionist] = self.dyad.payoffs(side);
            let names =
                [say!("games-security-seeker", state = *state), say!("games-expansionist", state = *state)];
            for (name, values) in names.into_iter().zip([seeker, expansionist]) {
                let mut row = vec![name];
                for value in values {
                    row.push(signed(value));
                }
                rows.push(row);
            }
        }
        rows
    }

    fn summary(&self, figures: &[FigureView]) -> String {
        if let Some(refusal) = &self.refusal {
            return refusal.sentence.clone();
        }
        let mut summary = String::new();
        for &setting in &self.changed {
            let value = setting.text(self.settings.get(setting));
            summary += &say!("games-changed", name = setting.name(), value = value, unit = setting.unit());
            summary.push(' ');
        }
        let [a, b] = self.dyad.threshold_texts();
        summary += &say!("games-thresholds", a = a, b = b);
        // One finding: all four would take a minute to hear, and each stands over its figure.
        let concerned =
            |figure: &&FigureView| self.changed.iter().any(|&setting| figure.figure.shows(setting));
        if let Some(figure) = figures.iter().find(concerned) {
            summary += " ";
            summary += &figure.words.finding;
        }
        summary
    }
}
