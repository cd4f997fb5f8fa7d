### Analyses: what is read of the runs, what studies find, why one is refused.

## What is read of the runs

outcome-durable = Durable cooperation
outcome-breakthrough = Breakthrough to cooperation
outcome-cooperation = Quarters of joint cooperation
outcome-final-cooperation = Cooperation at the end
outcome-decision-trust = Trust of { $from } in { $to } at the end
outcome-trust = { $level } of { $from }: trust in { $to } at the end
outcome-institutions = Institutions at the end
outcome-hoffman = Hoffman’s index at the end
outcome-trusting-relationship = Trusting relationship (three signs)

# The word before the colon is the name of a field of the question, in English; it stays as it is, here and below.
outcome-unknown = outcome: { $id } is none of { $all }.
outcome-absent-trust = { $theory } keeps trust at the level “{ $level }” as it starts; another outcome is allowed.
outcome-absent-institutions = { $theory } keeps institutions as it starts; another outcome is allowed.

## The ends of a span in words

dial-none = none
dial-strong = strong
dial-weak = weak
dial-four-times = four times
dial-twice-as-fast = twice as fast
dial-hard = hard
dial-soft = soft

## Which moves first

order-leaders = leaders’ trust
order-cooperation = joint cooperation
order-publics = public trust
order-identity = shared identity
order-institutions = institutions

## Shocks that a peace has to stand

shock-turnover-first = a distrustful leader in the first state
shock-turnover-second = a distrustful leader in the second state
shock-incident = an ambiguous incident
shock-betrayal = a betrayal
shock-structure = a year in which cooperation asks for more trust
shock-publics = publics that lose trust

## What would tell two theories apart

# Two states without names, short.
distinguish-first-state = first state
distinguish-second-state = second state
distinguish-cooperation = Cooperation
distinguish-trust-leader = Leader’s trust, { $state }
distinguish-trust-bureaucracy = Bureaucratic trust, { $state }
distinguish-trust-media = Media’s trust, { $state }
distinguish-trust-public = Public trust, { $state }
distinguish-institutions = Institutions
distinguish-oversight = Lenient oversight
distinguish-as-leaves = as { $leader } leaves
distinguish-year-after = in the year after { $leader }
# $moment is distinguish-as-leaves or distinguish-year-after.
distinguish-when = { $date }, { $moment }
distinguish-nothing = No single reading tells these two models apart beyond chance.
# $auc is the area under the curve, as “.83”; $still names the theories in which nothing moves what is read.
distinguish-best = { $name }, { $when }: AUC { $auc }, higher in { $theory }; one such reading is worth a Bayes factor of { $factor } on average.
distinguish-best-still = { $name }, { $when }: AUC { $auc }, higher in { $theory } ({ $still } keeps it as it starts); one such reading is worth a Bayes factor of { $factor } on average.
distinguish-plain = Cooperation itself { $how ->
    [hardly] hardly separates
    [little] separates a little
    [well] separates well
   *[fairly] separates
 } ({ $auc } at best, { $when }).
distinguish-next = Next comes { $name } ({ $auc }, { $when }).

## Why a question is refused

ask-unreadable = The study cannot be read ({ $why }).
ask-study = study: { $name } is none of { $all }.
ask-slot = slot: { $slot } is neither 0 nor 1.
ask-runs = runs: { $runs } is no whole number from 1 to { $most }.
ask-span = { $dial }: { $low } to { $high } is no span; the first end must be the lower.
ask-span-nobody = { $dial }: 0 (nobody leaves) is no end of a span of years; { $least } to { $most } are allowed.
ask-error = error: { $error } is no error of a reading from 0 to 0.3.
ask-theories = theories: both are “{ $theory }”; two different ones can be told apart.
ask-same-knob = intervention: { $knob } is the assumption already; another knob or an edit of the timeline is allowed.
ask-other-span = before: { $before } quarters, while the edited scenario has { $after }; the same span is allowed.
ask-one-intervention = intervention: exactly one is allowed, a knob or an edit of the timeline.
ask-survival = survival: the scenario has { $quarters } quarters, too few to see whether cooperation lasts; 24 or more are allowed.
ask-trajectories = trajectories: { $count } is no whole number from 2 to 1000.
ask-nowhere = Hardly any setting inside these spans can be run; the last refusal was: { $why }
ask-resilience = resilience: the scenario has { $quarters } quarters; { $least } or more are allowed.
ask-quarter = quarter: after { $quarter } the runs do not go on for { $after } quarters; 0 to { $last } is allowed.
ask-points = points: { $points } is no power of two from 16 to 65536.
ask-many-dials = dials: { $count } are too many for shares of variance; up to { $most } are allowed.
ask-no-dials = dials: none is named; one or more are allowed.
ask-dial-twice = dials: { $id } stands twice.
ask-no-dial = spans: { $id } is none of the dials.
ask-axis-nobody = { $place }: 0 (nobody leaves) is no end of a range of years; it is a place of its own unless "none" is false.
ask-axis-crosses = { $place }: the range from { $from } to { $to } crosses itself; it has to begin below its end, within { $least } to { $most }.
ask-axis-steps = { $place }: { $steps } steps are no axis; 2 to { $most } are allowed.
ask-axis-log = { $place }: a logarithmic scale has to begin above 0, not at { $from }.
ask-axis-none = { $place }: only { $knob } has a place at which nobody leaves.
ask-axis-whole = { $place }: { $steps } steps are more than the whole numbers from { $from } to { $to }; { $most } are allowed.
ask-same-axis = up: { $knob } is varied across already; another knob is allowed.
ask-large = A sweep of { $cells } places is too large; { $most } are allowed.
ask-many-runs = { $runs } runs of each of { $cells } places are too many; { $most } in all are allowed.
