//! Days, quarters and survey dates.
//!
//! The laboratory's step is a quarter of a year, history's is a day. A day belongs to the quarter it falls in,
//! and what happens anywhere in a quarter acts in that quarter's step.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};
use time::{Month, util::days_in_month};

use crate::text::{quoted, say, term};

/// A text that is no date: what is wrong and what is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError {
    wrong: Wrong,
    text: String,
    /// The message that says what is allowed.
    allowed: &'static str,
}

/// What is wrong with a date's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    NoDate,
    Year(i32),
    Month(u8),
    /// The month of a year has only so many days.
    Days(u8, i32, u8),
    NoQuarter,
}

impl DateError {
    pub(super) fn wrong(&self) -> String {
        let text = quoted(&self.text);
        match self.wrong {
            Wrong::NoDate => say!("refusal-no-date", text = text),
            Wrong::Year(year) => say!("refusal-no-date-year", text = text, year = year),
            Wrong::Month(month) => say!("refusal-no-date-month", text = text, month = month),
            Wrong::Days(month, year, days) => {
                // Its English name is what the message selects by.
                let month = nth_month(month).to_string().to_lowercase();
                say!("refusal-no-date-day", text = text, month = month, year = year, days = days)
            }
            Wrong::NoQuarter => say!("refusal-no-quarter", text = text),
        }
    }

    pub(super) fn allowed(&self) -> &'static str {
        term(self.allowed)
    }
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&say!("refusal-date", wrong = self.wrong(), allowed = self.allowed()))
    }
}

impl std::error::Error for DateError {}

/// A day of the Gregorian calendar, years 1 to 9999, written `1989-12-02`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(time::Date);

impl Date {
    /// The day `day` (from 1) of month `month` (1 to 12) in `year` (1 to 9999).
    ///
    /// # Errors
    /// [`DateError`] when there is no such day.
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self, DateError> {
        checked_day(&format!("{year:04}-{month:02}-{day:02}"), year, month, day)
    }

    /// Year, 1 to 9999.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// Month, 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    /// Day of the month, from 1.
    pub fn day(self) -> u8 {
        self.0.day()
    }

    /// The quarter this day falls in.
    pub fn quarter(self) -> QuarterDate {
        QuarterDate { year: self.year(), quarter: (self.month() - 1) / 3 + 1 }
    }

    /// Days from `earlier` to this day; negative when this day comes first.
    pub fn days_since(self, earlier: Date) -> i32 {
        self.0.to_julian_day() - earlier.0.to_julian_day()
    }

    /// The day that lies `days` after this one (before it, if negative), no farther than the calendar reaches.
    pub fn plus(self, days: i32) -> Date {
        let day = self.0.to_julian_day().saturating_add(days);
        let last = if days < 0 { time::Date::MIN } else { time::Date::MAX };
        Date(time::Date::from_julian_day(day).unwrap_or(last))
    }

    /// How much of its quarter has passed at the start of this day, from 0 up to but not including 1.
    pub fn fraction_of_quarter(self) -> f64 {
        let quarter = self.quarter();
        let length = quarter.last_day().days_since(quarter.first_day()) + 1;
        f64::from(self.days_since(quarter.first_day())) / f64::from(length)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        match numbers(text, "dddd-dd-dd") {
            Some([year, month, day]) => checked_day(text, year, narrow(month), narrow(day)),
            None => Err(no_date(text, Wrong::NoDate, DAY_ALLOWED)),
        }
    }
}

/// A quarter of a year, written `1981-Q1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuarterDate {
    year: i32,
    quarter: u8,
}

impl QuarterDate {
    /// Quarter `quarter` (1 to 4) of `year` (1 to 9999).
    ///
    /// # Errors
    /// [`DateError`] when there is no such quarter.
    pub fn new(year: i32, quarter: u8) -> Result<Self, DateError> {
        checked_quarter(&format!("{year:04}-Q{quarter}"), year, quarter)
    }

    /// Year, 1 to 9999.
    pub fn year(self) -> i32 {
        self.year
    }

    /// Quarter of the year, 1 to 4.
    pub fn quarter(self) -> u8 {
        self.quarter
    }

    /// First day of the quarter.
    pub fn first_day(self) -> Date {
        let month = nth_month(3 * (self.quarter - 1) + 1);
        Date(time::Date::from_calendar_date(self.year, month, 1).expect("every month has a first day"))
    }

    /// Last day of the quarter.
    pub fn last_day(self) -> Date {
        let month = nth_month(3 * self.quarter);
        let day = days_in_month(month, self.year);
        Date(time::Date::from_calendar_date(self.year, month, day).expect("every month has its last day"))
    }

    /// The quarter that lies `quarters` after this one, within the calendar.
    pub fn plus(self, quarters: i32) -> QuarterDate {
        let at = 4 * self.year + i32::from(self.quarter) - 1;
        let at = at.saturating_add(quarters);
        let at = at.clamp(4, 4 * 9999 + 3);
        QuarterDate { year: at / 4, quarter: (at % 4 + 1) as u8 }
    }

    /// Quarters from `earlier` to this quarter; negative when this quarter comes first.
    pub fn quarters_since(self, earlier: QuarterDate) -> i32 {
        4 * (self.year - earlier.year) + i32::from(self.quarter) - i32::from(earlier.quarter)
    }
}

impl fmt::Display for QuarterDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-Q{}", self.year, self.quarter)
    }
}

impl FromStr for QuarterDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        match numbers(text, "dddd-Qd") {
            Some([year, quarter, _]) => checked_quarter(text, year, narrow(quarter)),
            None => Err(no_quarter(text)),
        }
    }
}

/// When a survey was taken, as exactly as its source says: `1987`, `1985-11` or `1985-11-07`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SurveyDate {
    first: Date,
    precision: Precision,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Precision {
    Year,
    Month,
    Day,
}

impl SurveyDate {
    /// First day it can have been.
    pub fn first_day(self) -> Date {
        self.first
    }

    /// Last day it can have been.
    pub fn last_day(self) -> Date {
        let (year, month) = (self.first.year(), self.first.month());
        match self.precision {
            Precision::Year => QuarterDate { year, quarter: 4 }.last_day(),
            Precision::Month => {
                let last = days_in_month(nth_month(month), year);
                Date(self.first.0.replace_day(last).expect("every month has its last day"))
            }
            Precision::Day => self.first,
        }
    }
}

impl fmt::Display for SurveyDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.precision {
            Precision::Year => write!(f, "{:04}", self.first.year()),
            Precision::Month => write!(f, "{:04}-{:02}", self.first.year(), self.first.month()),
            Precision::Day => self.first.fmt(f),
        }
    }
}

impl FromStr for SurveyDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let survey = |refusal: DateError| DateError { allowed: SURVEY_ALLOWED, ..refusal };
        if let Some([year, ..]) = numbers(text, "dddd") {
            Ok(SurveyDate {
                first: checked_day(text, year, 1, 1).map_err(survey)?,
                precision: Precision::Year,
            })
        } else if let Some([year, month, _]) = numbers(text, "dddd-dd") {
            Ok(SurveyDate {
                first: checked_day(text, year, narrow(month), 1).map_err(survey)?,
                precision: Precision::Month,
            })
        } else if numbers(text, "dddd-dd-dd").is_some() {
            Ok(SurveyDate { first: text.parse().map_err(survey)?, precision: Precision::Day })
        } else {
            Err(no_date(text, Wrong::NoDate, SURVEY_ALLOWED))
        }
    }
}

/// The three dates are texts in a file.
macro_rules! written_as_text {
    ($($date:ty),*) => {$(
        impl Serialize for $date {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    )*};
}
written_as_text!(Date, QuarterDate, SurveyDate);

const DAY_ALLOWED: &str = "refusal-day-allowed";
const QUARTER_ALLOWED: &str = "refusal-quarter-allowed";
const SURVEY_ALLOWED: &str = "refusal-survey-date-allowed";

/// The numbers in `text` if it has exactly the given shape (`d` stands for a digit), unused places 0.
fn numbers(text: &str, shape: &str) -> Option<[i32; 3]> {
    let fits = text.len() == shape.len()
        && text.bytes().zip(shape.bytes()).all(|(t, s)| if s == b'd' { t.is_ascii_digit() } else { t == s });
    let mut found = [0; 3];
    for (slot, part) in found.iter_mut().zip(text.split('-')) {
        *slot = part.trim_start_matches('Q').parse().ok().filter(|_| fits)?;
    }
    fits.then_some(found)
}

/// A number of at most two digits as `u8`.
fn narrow(number: i32) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

/// Month `number`, which the caller has checked to be 1 to 12.
fn nth_month(number: u8) -> Month {
    Month::try_from(number).expect("months are 1 to 12")
}

fn checked_day(text: &str, year: i32, month: u8, day: u8) -> Result<Date, DateError> {
    if !(1..=9999).contains(&year) {
        return Err(no_date(text, Wrong::Year(year), DAY_ALLOWED));
    }
    let Ok(named) = Month::try_from(month) else {
        return Err(no_date(text, Wrong::Month(month), DAY_ALLOWED));
    };
    time::Date::from_calendar_date(year, named, day)
        .map(Date)
        .map_err(|_| no_date(text, Wrong::Days(month, year, days_in_month(named, year)), DAY_ALLOWED))
}

fn checked_quarter(text: &str, year: i32, quarter: u8) -> Result<QuarterDate, DateError> {
    if (1..=9999).contains(&year) && (1..=4).contains(&quarter) {
        Ok(QuarterDate { year, quarter })
    } else {
        Err(no_quarter(text))
    }
}

fn no_quarter(text: &str) -> DateError {
    DateError { wrong: Wrong::NoQuarter, text: text.into(), allowed: QUARTER_ALLOWED }
}

fn no_date(text: &str, wrong: Wrong, allowed: &'static str) -> DateError {
    DateError { wrong, text: text.into(), allowed }
}
