### Studies: the cards of the Map tab, each with its sentence, its figure, its table and what it rests on.

## What all of them say

study-numbers = The numbers
study-numbers-of = The numbers of “{ $title }”
# What is under way.
study-runs-of = Runs of “{ $title }”
study-span = { $low } to { $high }
# An estimate with its interval.
study-interval = { $value } ({ $low } to { $high })
study-interval-percent = { $value } % ({ $low } to { $high })
# Two names.
study-and = { $first } and { $second }
# Shares that are not quite nought and not quite all; "%" follows.
study-under = under 1
study-over = over 99
study-years = years
study-points = { $points } points
study-no-workers = This browser cannot run workers, which studies need.
study-worker-failed = The computation has stopped, because a worker failed twice ({ $reason }). Change a setting or reload the page to try again.
study-interval-95 = 95 %
study-at-once = at once

## Who carried it

study-attribution = Who carried it
study-attribution-lead = The chance of durable cooperation within 30 years, shared out by what each part of the state adds when it is free to change (Shapley values).
# Parts of the state as names of rows.
study-part-leader = leader
study-part-bureaucracy = bureaucracy
study-part-media = media
study-part-public = public
study-part-institutions = institutions
# The same in a sentence.
study-the-leader = the leader
study-the-bureaucracy = the bureaucracy
study-the-media = the media
study-the-public = the public
study-the-institutions = the institutions
study-attribution-none = { $theory }: { $all } % with all parts, { $none } % with none; no part carries more than chance.
# $part: study-the-leader …; $points with their interval.
study-attribution-most = { $theory }: { $all } % with all parts, { $none } % with none; most is carried by { $part }, { $points } points.
# $against: parts, each as study-attribution-part, with commas between them.
study-attribution-against = { $theory }: { $all } % with all parts, { $none } % with none; most is carried by { $part }, { $points } points; against it { $against }.
study-attribution-part = { $part } ({ $points })
study-attribution-row-none = { $theory }: none of them
study-attribution-row-sum = { $theory }: sum, all together
study-attribution-head = Theory and part
study-attribution-points = Points
study-attribution-rests = { $runs } unscripted runs of a typical rivalry for each of 32 coalitions, on the same shocks; lines: intervals of 95 % over runs. What none of them brings and the five parts sum to the outcome with all. A property of these parameters, not of the world.

## What would you have to observe?

study-distinguish = What would you have to observe?
study-distinguish-lead = How well a single reading tells the two models apart, by observable and date.
study-distinguish-where = Where it is looked for
study-distinguish-case = in the open case
study-distinguish-open = in a typical rivalry
study-distinguish-each = Each at its surest date
# A date, and what happens then.
study-distinguish-when = { $date }, { $moment }
study-distinguish-finding = { $name }, { $when }: { $auc }, higher in { $theory }, Bayes factor { $factor }
# $still: one theory, or two as study-and.
study-distinguish-finding-still = { $name }, { $when }: { $auc }, higher in { $theory }, Bayes factor { $factor } ({ $still } keeps it as it starts)
study-distinguish-settings = Where the three levers separate most, of { $count } settings
study-distinguish-setting = leaders for { $years }, { $trust } of the public trust, sensibility { $sensibility }: { $name }, { $date }, { $auc }
study-distinguish-setting-none = nobody leaves, { $trust } of the public trust, sensibility { $sensibility }: { $name }, { $date }, { $auc }
# $setting: study-distinguish-setting or study-distinguish-setting-none.
study-distinguish-least = Least: { $setting }.
study-distinguish-head = AUC by date
study-distinguish-rests = { $runs } runs of each model on the same shocks; a reading in whole per cent with an error of { $error } points. AUC: the chance that the model named reads higher in one run than the other does in another; in the table that of { $theory }. The best of many cells flatters a little. It separates these two parameterised models, not the theories as such.
study-distinguish-rests-settings = { $runs } runs of each model on the same shocks, { $setting_runs } at each setting; a reading in whole per cent with an error of { $error } points. AUC: the chance that the model named reads higher in one run than the other does in another; in the table that of { $theory }. The best of many cells flatters a little. It separates these two parameterised models, not the theories as such.
study-distinguish-cell = { $name }, { $date }: AUC { $auc }, higher in { $theory }, Bayes factor { $factor }.
study-distinguish-role = heat strip
study-distinguish-strip = { $observables } observables at { $dates } dates, as well as each tells the two models apart. Arrow keys read one after the other.
study-distinguish-worst = AUC { $half }: no better than chance
study-distinguish-best = 1: always right

## What enmity remembers

study-hysteresis = What enmity remembers
study-hysteresis-lead = Two friends of whom ever more trust is asked, and two enemies of whom ever less, over thirty years: share of runs with joint cooperation.
study-hysteresis-axis = trust that cooperation asks for, log-odds
study-hysteresis-now = as it is
study-hysteresis-told = { $theory }: as things are, { $friends } % of old friends cooperate and { $enemies } % of old enemies; the loop’s area is { $area }.
study-hysteresis-friends = old friends
study-hysteresis-enemies = old enemies
study-hysteresis-row = { $theory }, threshold { $shift }
study-hysteresis-head = Theory and threshold
study-hysteresis-head-friends = Old friends
study-hysteresis-head-enemies = Old enemies
study-hysteresis-rests = { $runs } runs each way, the same shocks for all, without turnovers and noise; friends start at 73 % trust on every level, enemies at 23 %. Area: mean gap between −2 and +2. A property of these parameters, not of the world.

## Assumption against intervention

study-interaction = Assumption against intervention
study-interaction-lead = Four lines on the same shocks: does what an intervention does depend on what is assumed?
study-interaction-assumption = Assumption
# Between the assumption and the end of its range.
study-interaction-set = set
study-interaction-high = at the high end
study-interaction-low = at the low end
study-interaction-intervention = Intervention
study-interaction-edit = the timeline as edited
study-interaction-nobody = nobody leaves office
study-interaction-years = a new leader every { $years } years
study-interaction-trust = { $share } % of the public trust
study-interaction-fear = leaders see fear in { $share } % of hostile acts
# Names of the four lines.
study-interaction-line-now = as it is
study-interaction-line-assumption = assumption
study-interaction-line-intervention = intervention
study-interaction-line-both = both
# A component of a parameter.
study-interaction-component = { $name }, { $component }
study-interaction-told = { $theory }: the intervention moves cooperation by { $base } points as it is, by { $other } with the assumption changed: { $sure ->
    [yes] an interaction of { $points }
   *[no] no interaction beyond chance, { $points }
 }.
study-interaction-chart = { $theory }: mean cooperation level in every quarter under the four combinations
study-interaction-effect-now = effect as it is
study-interaction-effect-assumption = effect with the assumption changed
study-interaction-effect-both = interaction
study-interaction-head = Theory and line
study-interaction-head-share = Quarters of joint cooperation
study-interaction-rests = Mean cooperation level; { $runs } runs of the open case a line, the same shocks for all. Effects are paired differences in the share of quarters in which both cooperate. Thin: without the intervention; dashed: with the assumption changed.

## Who moves first

study-order = Who moves first
study-order-lead = By how many quarters one series follows another where the two agree best: median and middle half of the runs.
study-order-later = { $quarters ->
    [one] { $quarters } quarter
   *[other] { $quarters } quarters
 } later
study-order-earlier = { $quarters ->
    [one] { $quarters } quarter
   *[other] { $quarters } quarters
 } earlier
study-order-still = { $theory }: the public does not move.
# $course: down, up, together, mixed
study-order-told = { $theory }: { $course ->
    [down] top-down
    [up] bottom-up
    [together] together
   *[mixed] mixed
 }; { $first } before { $second } in { $before } % of runs, after it in { $after } %, in the same quarter in the rest.
study-order-same = same quarter
study-order-after = { $quarters } after
study-order-before = { $quarters } before
# One series and the one that it follows.
study-order-pair = { $second } after { $first }
study-order-unmoved = does not move
study-order-head = Theory and pair
study-order-head-median = Median
study-order-head-follows = Follows
study-order-head-first = Comes first
study-order-head-runs = Runs that move
study-order-moving = { $moving } of { $runs }
study-order-rests = { $runs } runs of the open case, the same shocks for both. Largest cross-correlation of the means of both sides within five years either way. Filled: { $second }; hollow: { $first }.

## What cooperation withstands

study-resilience = What cooperation withstands
study-resilience-lead = What a shock leaves of cooperation, relative to the same pair left alone: mean of the lowest point within two years and of years three and four.
study-resilience-few = { $theory }: only { $pairs } pairs cooperate after twenty years, too few for a battery.
# $left: a share with its interval.
study-resilience-told = { $theory }: { $left } is left on average; least after { $shock }, { $least } %.
study-resilience-too-few = too few pairs
study-resilience-mean = { $theory }: mean of the battery
study-resilience-head = Theory and shock
study-resilience-head-lowest = Lowest
study-resilience-head-later = Later
study-resilience-head-left = Left, 95 %
study-resilience-pairs = { $theory } { $pairs } of { $runs }
# $pairs: study-resilience-pairs for both theories.
study-resilience-rests = Pairs that cooperate after twenty years of a typical rivalry: { $pairs }. The battery of six shocks is fixed; intervals: jackknife over chunks of 64 runs. A property of these parameters, not of the world.

## How soon cooperation becomes durable

study-survival = How soon cooperation becomes durable, and how long it lasts
study-survival-lead = Durable: a level of 0.7 or above that holds for three years. Lost: a level below 0.5.
study-survival-share = { $theory }: in { $share } % of runs within { $years } years.
study-survival-few = { $theory }: in fewer than half of the runs.
# $half: years.
study-survival-both = { $theory }: in { $share } % of runs within { $years } years, in half of them within { $half }.
study-survival-median = { $theory }: in half of them within { $half }.
study-survival-nothing = { $theory }: there was nothing to lose.
study-survival-too-few = { $theory }: it became durable in { $runs } runs only, too few for a curve.
study-survival-lost = { $theory }: lost again in { $lost } of { $begun }; an estimated { $share } % still last after ten years.
study-survival-lost-all = { $theory }: lost again in { $lost } of { $begun }; none still last after ten years.
study-survival-waiting = Has become durable
study-survival-lasting = Still lasts, by years since
study-survival-row-by = { $theory }: durable by year { $year }
study-survival-row-lasts = { $theory }: lasts { $years ->
    [one] { $years } year
   *[other] { $years } years
 }
study-survival-interval = { $low } to { $high } %
study-survival-head = Theory and time
study-survival-head-share = Share of runs
study-survival-rests = { $runs } unscripted runs of a typical rivalry, the same shocks for both. Product-limit estimates (Kaplan and Meier): a run that ends before anything happened counts as long as it is seen. Bands of 95 % (Greenwood, log-log); shares by a year: Wilson.

## What moves it most

study-sensitivity = What moves it most
study-sensitivity-lead = Which parameters the outcome depends on, over a plausible span of each.
study-sensitivity-which = Which parameters
study-sensitivity-how = How it is measured
study-sensitivity-outcome = { $outcome }, as in the maps.
study-sensitivity-head = Parameter and theory
study-sensitivity-bold = Bold: the three levers of the Lab.
study-tornado = one at a time
study-tornado-words = Each bar: the outcome when one parameter goes from its low to its high setting, all else as it stands.
study-tornado-not-in = not in “{ $theory }”
study-tornado-unchanged = changes no run
study-tornado-missing = not in this theory
# A row in words: the parameter, then what it does under each theory.
study-tornado-row = { $name }. { $words }
study-tornado-row-theory = { $theory }: { $low } % at { $from }, { $high } % at { $to }
study-tornado-row-missing = { $theory }: not in this theory
study-tornado-nothing = { $theory }: nothing here moves it.
study-tornado-told = { $theory }: most by “{ $name }”, from { $low } % ({ $from }) to { $high } % ({ $to }).
study-tornado-now = { $theory }, now { $share } %
# $now, $thick, $thin: study-tornado-now.
study-tornado-key-one = { $now }.
study-tornado-key-two = Thick: { $thick }. Thin: { $thin }; no thin bar where the theory has no such part, or where it changes no run.
study-tornado-chart = { $outcome }. { $sentence }
study-tornado-head-settings = Settings
study-tornado-head-outcome = Outcome, %
study-tornado-head-change = Change, points (95 %)
# $kind: open, case
study-tornado-rests = { $runs } { $kind ->
    [open] unscripted runs of a typical rivalry
   *[case] runs of the open case
 } at each setting, the same shocks everywhere; fine lines: 95 %, ±{ $worst } points at most. A property of these parameters and spans, not of the world.
study-morris = screening
study-morris-mu = μ* (bar): how much the outcome changes, on average, when this parameter alone crosses its whole range, wherever the others stand.
study-morris-sigma = σ (tick): how far that change differs with where the others stand. A tick beyond the bar: what it does depends on the others.
study-morris-told = { $theory }: { $name } above all, { $points } points across its range; { $silent } of { $count } change nothing.
study-morris-key-one = Tick: σ. Fine line: 95 % of μ*.
study-morris-key-two = Thick: { $thick }. Thin: { $thin }. Tick: σ. Fine line: 95 % of μ*.
study-morris-head-star = μ*, points (95 %)
study-morris-head-mu = μ, points
study-morris-head-sigma = σ, points
study-morris-rests = { $trajectories } of { $wanted } Morris trajectories through { $count } parameters over their sliders, { $runs } { $kind ->
    [open] unscripted runs of a typical rivalry
   *[case] runs of the open case
 } at each point on the same shocks; intervals from resampled trajectories. Few runs: σ holds their chance, too. Weights that must sum to one and citizens are left as they are.
study-sobol = shares of variance
study-sobol-first = S1 (full bar): the share of the outcome’s variance that would vanish if this parameter were known.
study-sobol-total = ST (with the pale part): the share that would remain if all the others were known. ST beyond S1: it acts together with others.
study-sobol-level = { $theory }: the outcome does not vary over these spans.
study-sobol-told = { $theory }: { $name } accounts for the largest part of the variance, { $total } of it in all (ST), { $first } alone (S1).
study-sobol-mean = { $theory }, { $share } % on average over these spans
# $mean, $thick, $thin: study-sobol-mean.
study-sobol-key-one = { $mean }. Full: S1; with the pale part: ST, fine line 95 %.
study-sobol-key-two = Thick: { $thick }. Thin: { $thin }. Full: S1; with the pale part: ST, fine line 95 %.
study-sobol-row = { $name }, { $from } to { $to }: { $theory }
study-sobol-head-first = S1 (95 %)
study-sobol-head-total = ST (95 %)
study-sobol-rests = { $points } of { $wanted } points of a Sobol sequence, each with { $settings } settings and { $runs } { $kind ->
    [open] unscripted runs of a typical rivalry
   *[case] runs of the open case
 } on the same shocks; intervals from resampled points. What chance is left in so few runs counts as interaction. A property of these spans.

## What a bar does to the Lab’s chart

study-preview-which = Which parameter is previewed in the Lab’s chart
study-preview-side = Theory in the preview
study-preview-title = In the Lab’s chart: { $name }
# Before two buttons with settings.
study-preview-open = Open in Lab at
study-preview-open-at = Open in Lab at { $setting }
study-preview-told = { $theory }: { $low } leads to { $low_end } at the end, { $high } to { $high_end }; as things stand { $now }.
study-preview-own = { $theory } has a value of its own for this: the line stays as it is, { $now } at the end.
# A line’s name, before the number at its end.
study-preview-line = { $name }:
study-preview-now = now
study-preview-label = { $quantity }, medians of { $runs } runs of the open case. { $told }
study-preview-note = { $quantity }: medians of { $runs } runs of the open case, the same shocks for all.
