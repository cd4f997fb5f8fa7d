### The Lab tab: chart, sentences, read-outs.

## What the chart shows

lab-quantity-trust = { $from } trust in { $to }
lab-quantity-weaker = The weaker trust of the two
lab-quantity-cooperation = Joint cooperation
lab-quarter = { $year } Q{ $quarter }
# A year of a case without history.
lab-year-counted = year { $year }
lab-subtitle-trust = { $label }: belief that the other side is trustworthy, in %. Median of { $runs } runs, bands 50 % and 90 %, thin line run { $run }.
lab-subtitle-cooperation = { $label }: moving average of quarters in which both cooperate, in %. Median of { $runs } runs, bands 50 % and 90 %, thin line run { $run }.

## The headline. A theory's name comes first in its sentence, or after the opening and then in lower case.

lab-under-way = The first runs are under way.
lab-headline = { $opening }, { $reading }
lab-when-leaves = When { $leader } leaves
lab-at-turnover = At the turnover of { $date }
lab-in = In { $date }
lab-reading-cooperation-stays = { $theory }: joint cooperation stays at { $after } %.
lab-reading-cooperation-moves = { $theory }: joint cooperation { $way ->
    [falls] falls
   *[rises] rises
 } from { $before } to { $after } %.
lab-reading-crosses = { $theory } trust { $way ->
    [falls] falls
   *[rises] rises
 } { $place ->
    [above] above
   *[below] below
 } its threshold.
lab-reading-holds = { $theory } trust holds at { $after } %, { $place ->
    [above] above
   *[below] below
 } its threshold.
lab-reading-moves = { $theory } trust { $way ->
    [falls] falls
   *[rises] rises
 } to { $after } % and stays { $place ->
    [above] above
   *[below] below
 } its threshold.

## Both theories at the pin: an opening, then for each theory its name and what follows it

lab-ledger-arrival = At { $leader }’s arrival in { $date },
lab-ledger-in = In { $date },
lab-ledger-stayed = { $what ->
    [trust] trust
   *[cooperation] cooperation
 } stayed at { $after }.
lab-ledger-moved = { $what ->
    [trust] trust
   *[cooperation] cooperation
 } { $way ->
    [falls] fell
   *[rises] rose
 } from { $before } to { $after }.
lab-aside = { $side }’s trust is then { $above ->
    [none] below its threshold in both theories
    [one] above its threshold in one theory
   *[both] above its threshold in both theories
 }: { $firstBefore } to { $firstAfter }, and { $secondBefore } to { $secondAfter }.

## What of the case is fact

lab-events-none-dated = No scripted events, { $start }–{ $end }
lab-events-none = No history: nothing is scripted
lab-events-dated = Scripted events, { $start }–{ $end }
lab-events = Scripted events without a date
lab-events-altered = { $events }, changed by hand
lab-honesty-chance = { $events }, and leaders come by chance, at the hazards of their regimes. Starting trust and every strength are judgements; in this model, with these numbers.
lab-honesty = { $events }. Starting trust, dispositions, sensibilities and intensities are judgements made knowing the outcome; in this model, with these numbers.

## The chart in words and as a table

lab-numbers-cell = { $value } ({ $low } to { $high })
lab-numbers-fork = With the change less without it, points: median of the pairs, and in brackets where nine in ten lie
lab-numbers-survival = What is left of joint cooperation, in per cent, and in brackets the interval of 95 %
lab-numbers-after = Quarters after the turnover
lab-table-quarter = Quarter
lab-table-median = { $theory }, median %
lab-table-middle = 25–75 %
lab-table-band = 5–95 %
lab-description = Line chart, { $from } to { $to }, { $label }, in per cent.
lab-description-theory = { $theory }: { $start } at the start, { $before } at the pin in { $date }, { $after } a quarter later, { $end } at the end.
lab-moves-range = { $theory } lies between { $low } and { $high }.
# $why is lab-moves-why or empty
lab-moves-rise = Its largest rise is from { $from } to { $to } in { $date }{ $why }.
lab-moves-fall = Its largest fall is from { $from } to { $to } in { $date }{ $why }.
lab-moves-threshold = It is above its threshold in { $above } of { $all } quarters.
lab-moves-succession = { $new } succeeds { $old }
lab-moves-why = { " " }({ $all })
lab-carriers-note = Change since { $since }, by carrier, mean of all runs (log-odds)

## Labels in the chart

lab-threshold-note = Above these lines, cooperation is worth the risk
lab-threshold-note-values = Above these lines, cooperation is worth the risk: { $first } { $firstTheory }, { $second } { $secondTheory }
lab-institutions = Institutions
lab-not-in-theory = not in this theory
lab-had-stayed = If { $leader } had stayed
lab-leader-counted = Leader { $number }
lab-leader-new = A new leader
lab-event = { $text }. Intensity { $intensity } ({ $status }), { $confidence }. { $source }
lab-not-drawn = The chart could not be drawn ({ $why }).

lab-no-events = No events yet.
lab-events-row = Events
lab-events-cooperative = cooperative ↑
lab-events-hostile = hostile ↓
# The observed record, beside its line; shorter where there is no room.
lab-record-named = Record: { $series }
lab-record-short = Rec.

## A change of the timeline

lab-as-in-history = As in history
lab-as-in-case = As in the case
lab-before-change = Before the change
lab-change-place = With { $new } in { $old }’s place
lab-change-until = With { $leader } in office until { $date }
lab-change-leader = With { $leader } as changed
lab-change-stays = With { $leader } staying in { $gone }’s time
lab-change-without = Without { $leader }
lab-change-from = With { $leader } in office from { $date } on
lab-change-event-date = With “{ $event }” in { $date }
lab-change-event-without = Without “{ $event }”
lab-change-event = With “{ $event }” as changed
lab-change-several = With these changes
# $opening goes on in lower case; $firstDoubt and $secondDoubt are asides in brackets, with the space before them.
lab-change-sentence = In this model, { $opening }, joint cooperation from { $since } on is { $firstSize } in the { $first } theory ({ $firstDoubt }) and { $secondSize } in the { $second } theory{ $secondDoubt }. In run { $run }, both cooperate in { $firstRun } of { $quarters } quarters { $firstInstead } ({ $first }) and in { $secondRun } { $secondInstead } ({ $second }).
lab-change-pairs-same = in all { $pairs } pairs of runs on the same shocks
lab-change-pairs = 95 % interval { $interval }, { $pairs } pairs of runs on the same shocks
lab-change-same = exactly as it was
lab-change-lower = { $by } lower
lab-change-higher = { $by } higher
lab-change-average-same = on average as it was
lab-change-interval = { $low } to { $high }
lab-change-interval-nothing = { $low } to { $high }: no difference that these runs can tell from nothing
lab-change-as-before = as before
lab-change-instead = instead of { $before }

## The small charts

lab-small-not-drawn = A small chart could not be drawn ({ $why }).
lab-fork-title = What the change does
lab-fork-note = { $label }, difference to the same runs { $reference }, in per-cent points. Median of { $pairs } pairs, bands 50 % and 90 %, thin line run { $run }.
lab-fork-since = since { $date }
lab-fork-nothing = Nothing that the model reads has changed.
lab-fork-nothing-long = Nothing that the model reads has changed: every run is as it was.
lab-fork-under-way = The first pairs of runs are under way.
lab-fork-description = Chart of differences, { $from } to { $to }, { $label }, in per-cent points, with the change less without it.
lab-fork-description-theory = { $theory }: median { $median } at the end, nine in ten pairs between { $low } and { $high }.
lab-fork-description-joint = Joint cooperation is higher in { $higher } pairs, lower in { $lower }, the same in { $same }.
lab-survival-nothing = Fewer than { $least } runs cooperate without the turnover: hardly anything to lose.
lab-survival-under-way = The runs without the turnover are under way.
lab-survival-ends = the runs end with the turnover
lab-survival-never = never below half within the runs
lab-survival-half = { $quarters ->
    [one] half after { $quarters } quarter
   *[other] half after { $quarters } quarters
 }
# The same where there is room for the time alone.
lab-survival-half-short = { $quarters ->
    [one] { $quarters } quarter
   *[other] { $quarters } quarters
 }
# Along the axes: of all cooperation, half; the quarter of the turnover, and times after it.
lab-survival-axis-half = half
lab-survival-axis-turnover = turnover
lab-survival-axis-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
 }
lab-survival-axis-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
 }
lab-survival-description = Chart of survival: cooperation in each quarter after the turnover, in per cent of what it would be without.
lab-survival-after = { $quarters ->
    [one] { $percent } after { $quarters } quarter
   *[other] { $percent } after { $quarters } quarters
 }
lab-survival-theory = { $theory }: { $said }.
lab-survival-collapse = It collapses within three years in { $share } % of runs.
# Without a full stop.
lab-survival-gaps = Gaps are quarters that the script decides for both sides, or in which hardly a run would cooperate anyway
lab-nothing-to-lose = hardly anything to lose

## Read-outs

lab-carrier-person = person
lab-carrier-leader = leader
lab-carrier-bureaucracy = bureaucracy
lab-carrier-media = media
lab-carrier-public = public
lab-carriers-before = Before
lab-carriers-after = After
lab-carriers-nothing-yet = nothing yet
lab-carriers-nothing-left = nothing left
lab-survives-title = Cooperation that survives the turnover
lab-survives-note = Next { $months } months, against { $leader } staying, in { $pairs } pairs of runs on the same shocks.
lab-the-leader = the leader
lab-durable-title = Durable trust within 30 years
lab-durable-note = Unscripted runs of a typical rivalry, { $runs } each; the bar’s end fades over the 95 % interval.
lab-sign-discretion = Discretion
lab-sign-oversight = Lenient oversight
lab-sign-rules = Framework rules
lab-hoffman-title = Is it a trusting relationship?
lab-hoffman-note = Hoffman’s three signs, end of { $year }: { $signs ->
    [none] none yet
    [one] one of three
    [two] two of three
   *[all] all three
 }

## The quarter at the pin

lab-quarter-title = What moved trust in { $date }
lab-quarter-note = { $whose } in run { $run }, the thin line; log-odds. The parts sum to the change; another run has another ledger.
lab-quarter-opening = In { $date } of run { $run }, { $whose }:
lab-quarter-hardly = hardly moved
lab-quarter-moved = { $way ->
    [falls] fell
   *[rises] rose
 } by { $by } log-odds
lab-quarter-told = { $moved }: { $parts }
lab-quarter-part = { $part } { $by }
lab-quarter-rest = all else

## What moves trust in a quarter, in a word or two

ledger-signal = signal
ledger-incident = incident
ledger-leap = leap
ledger-betrayal = betrayal
ledger-meeting = meeting
ledger-influence = influence
ledger-anchor = anchor
ledger-identity = identity
ledger-collective = the state’s own mind
ledger-fading = fading bond
ledger-noise = noise
ledger-limit = limit of trust
ledger-volatility = doubt about the type
ledger-overdraft = overdrawn trust
ledger-turnover = turnover
ledger-institutions = institutions
ledger-third-parties = third parties
# What is left over because numbers are rounded.
ledger-rounding = rounding

## The observed record

lab-record-unknown = Record: the case has no { $id }; { $known } is allowed.
lab-record-step = Record: { $series }
lab-record-coded = coded events
lab-record-span = { $from } to { $to }
lab-record-crisis = { $label }, { $when }. { $source }
lab-record-point = { $series }, { $when }: { $value }{ $count }. Unit: { $unit }. { $source }
lab-record-n = (n = { $n })
lab-record-n-all = , n = { $n } in all
lab-record-coded-note = The case’s own events, smoothed: their intensities are judgements, not a record.
lab-record-values = { $series }. Unit: { $unit }; { $count } values{ $n }. { $source }
lab-record-entries = { $series }. Unit: { $unit }; { $count } entries{ $n }. { $source }
lab-record-survey = { $series } { $value }
lab-fit-title = Does it fit the record?
lab-fit-note = { $series }, yearly means { $years }, n = { $n } years, { $runs } runs. Not out of sample: events, intensities and starting trust were coded knowing the outcome.
lab-fit-by-hand = The timeline has been changed by hand.
lab-fit-source = Ranks of { $compared }, against: { $series }. { $source }
lab-fit-public = public trust of { $state }
lab-fit-joint = joint cooperation
lab-fit-silent = { $theory }: { $silent } of { $runs } runs are the same in every year and are left out.
lab-fit-none = no run varies from year to year: there is no rank correlation
lab-fit-correlation = rank correlation { $value } (90 % of runs: { $low } to { $high })
lab-fit-lag-none = ; their mean is closest in the same year: { $value }
lab-fit-lag-after = { $years ->
    [one] ; their mean is closest when the model runs { $years } year after the record: { $value }
   *[other] ; their mean is closest when the model runs { $years } years after the record: { $value }
 }
lab-fit-lag-ahead = { $years ->
    [one] ; their mean is closest when the model runs { $years } year ahead of the record: { $value }
   *[other] ; their mean is closest when the model runs { $years } years ahead of the record: { $value }
 }

## Levers

lever-leadership_change-name = Leadership change
lever-public_enmity-name = Public enmity
lever-sensibility-name = Security-dilemma sensibility
lever-leadership_change-unit = years
lever-public_enmity-unit = % trust
lever-sensibility-unit = %
lever-leadership_change-hint = 2 to 30 years, or none
lever-public_enmity-hint = 1 to 70 %
lever-sensibility-hint = 0 to 100 %
lever-none = none
lever-spoken = { $value } { $unit }. { $sentence }
lever-no-term = { $text } is no term here: 2 to 30 years, or none.
lever-no-share-of-public = { $text } is no share here: 1 to 70 per cent of the public.
lever-no-share-of-acts = { $text } is no share here: 0 to 100 per cent of hostile acts.
lever-nobody-leaves = Nobody leaves office.
lever-term = A new leader every { $years } years, on each side.
lever-scripted-nobody = As scripted: nobody leaves office.
lever-scripted-term = As scripted: a new leader every { $years } years, on average.
lever-chance-democracies = By chance, as in a democracy: a new leader every { $years } years, on average.
lever-chance-autocracies = By chance, as in an autocracy: a new leader every { $years } years, on average.
lever-chance-both = By chance: a new leader every { $firstYears } years in { $first } and every { $secondYears } years in { $second }, on average.
lever-chance-nobody = By chance, but here nobody ever leaves office.
lever-chance-one = By chance: a new leader every { $years } years in { $state }, on average; on the other side nobody ever leaves.
lever-citizens = { $percent } in 100 citizens trust the other side at the start.
lever-fear = How often leaders see fear behind a hostile act.
lever-fear-scripted = As scripted: how often leaders see fear behind a hostile act.
lever-fear-average = On average: how often leaders see fear behind a hostile act.
lever-mark-democracy = democracy
lever-mark-autocracy = autocracy
lever-mark-democracy-source = Archigos 4.1, 1946-2015, by Polity2 of the year before: 948 exits in 3,540 leader-years
lever-mark-autocracy-source = Archigos 4.1, 1946-2015, by Polity2 of the year before: 331 exits in 3,362 leader-years
lever-mark-none-source = nobody leaves office

# A value of a lever or parameter, short.
lever-shown-years = { $years } years
lever-shown-percent = { $percent } %
lever-curve-not-drawn = A lever’s curve could not be drawn ({ $why }).
lever-curve = Chance of durable cooperation within 30 years, { $first } and { $second }, in unscripted runs of a typical rivalry, { $runs } runs each. { $points }.
lever-curve-point = { $value }: { $first } and { $second } %

## What can be varied: a lever, or a parameter with what its number is of

knob-part-of = { $name }, { $part }
knob-parts-of = { $name }, { $first }, { $second }
knob-part-leader = leader
knob-part-bureaucracy = bureaucracy
knob-part-media = media
knob-part-public = public
knob-part-democracy = democracy
knob-part-autocracy = autocracy
# The two states by their letters.
knob-part-a = a
knob-part-b = b
knob-unit-leadership_change = years in office
knob-unit-public_enmity = share of the public that trusts
knob-unit-sensibility = share of hostile acts
knob-unknown = { $id } is nothing that can be varied; { $levers } and the parameters of MODEL.md are.
knob-no-number = { $text } is no number.
knob-outside = { $id }: { $value } is outside the allowed range, { $low } to { $high } ({ $unit }).
knob-outside-or-nobody = { $id }: { $value } is outside the allowed range, { $low } to { $high } ({ $unit }), or 0 if nobody leaves.

## Steps that can be taken back

lab-step-opened = Opened “{ $title }”
lab-step-opened-view = Opened a view of “{ $title }”
lab-step-reset = Reset all
lab-step-first-theory = First theory: { $theory }
lab-step-second-theory = Second theory: { $theory }
lab-step-as-scripted = as scripted
lab-step-lever = { $value } { $unit }
lab-step-scenario-value = the scenario’s value
lab-step-seed = Seed { $seed }
lab-step-run = Run { $run }
lab-step-restore = The timeline as the case has it
lab-step-fork = Compared from here on
lab-step-compare-case = Compared with the case

## What cannot be set

lab-set-no-value = { $id }: that is no value.
lab-set-list = { $id }: a list or an object is no value; a number or a text is allowed.
lab-set-theory = { $text } is none of the eleven theories.
lab-set-seed = Seed: { $text } is no whole number from 0 to { $most }.
lab-set-run = Run: { $text } is no whole number from 1 to 1000.
lab-set-quantity = { $text } is none of a_in_b, b_in_a, weaker, cooperation.
lab-set-pin = Pin: { $text } is no quarter from 0 to { $last }.
lab-set-unknown = { $id } is nothing that can be set.
lab-set-number = { $name }: { $text } is no number; { $low } to { $high } is allowed.
lab-check-run = Run { $run }: 1 to 1000 is allowed.
lab-check-parameter = { $id } is no parameter.

## Under a figure that is taken away: what it is of

lab-taken = Scenario “{ $case }”. Seed { $seed }, run { $run }, { $runs }. Entente { $version }.
# $changes is lab-taken-altered, lab-taken-parameters or both.
lab-taken-changed = Scenario “{ $case }”, { $changes }. Seed { $seed }, run { $run }, { $runs }. Entente { $version }.
lab-taken-altered = timeline altered
lab-taken-parameters = { $count ->
    [one] { $count } parameter changed
   *[other] { $count } parameters changed
 }
lab-taken-runs = { $runs } runs
# The two theories have as many.
lab-taken-runs-each = { $first } and { $second } runs
lab-figure-not-drawn = The figure could not be drawn ({ $why }).

## A view that is taken up

lab-keep-nothing-changed = { $sentence } Nothing was changed.
lab-keep-version = The link is of version { $version }; this page reads version { $known }. A newer Entente made it.
lab-keep-no-version = The link says no version; it may be cut.
lab-keep-unreadable = The link cannot be read ({ $why }).
lab-keep-case = The link is of the case { $id }, which is not open.
lab-keep-map = The link’s map cannot be read: { $why }
lab-keep-pin = The link’s pin is no quarter from 0 to { $last }.
lab-keep-engine = The link names an engine that is no version such as 0.1.0: letters, digits, dots, plus and minus signs are allowed, { $most } at most.
lab-keep-comparison = The link’s comparison cannot be read: { $why }
lab-keep-timeline = The link’s timeline cannot be read: { $why }

## The timeline under the hand

lab-terms-by-chance = In this case leaders come by chance; events can be added.
lab-terms-by-lever = Leadership change is set by its slider, so leaders come by chance. Put it back to “as scripted” to edit their terms.
lab-edit-unchanged = { $sentence } { unchanged }
lab-edit-place = { $name }: { $text } is no place in the list. { unchanged }
lab-edit-unknown = { $text } is no edit of a timeline. { unchanged }
lab-edit-term-field = { $text } is nothing that a term has. { unchanged }
lab-edit-event-field = { $text } is nothing that an event has. { unchanged }
lab-edit-person = { $text } is nobody who could come in; a leader of the case or a type is. { unchanged }
lab-edit-date = { $why }. { unchanged }
lab-edit-number = { $name }: { $text } is no number; { $allowed } is allowed. { unchanged }
lab-edit-word = { $name }: { $text } is none that there is. { unchanged }
lab-edit-side = side: { $text } is no side; 0 and 1 are allowed. { unchanged }
lab-edit-text = { $name }: { $text } is no text; a text in quotes is allowed. { unchanged }
lab-edit-muted = muted: { $text } is not allowed; true and false are. { unchanged }
lab-edit-disposition = Disposition
lab-edit-sensibility = Sensibility
lab-edit-coalition = Coalition
lab-edit-disposition-range = -4 to 4
lab-edit-sensibility-range = 0 to 1
lab-edit-coalition-range = 1 and -1
lab-edit-intensity = Intensity
lab-edit-intensity-range = -1 to 1
lab-term-sources = Dates ({ $datesStatus }): { $dates } Disposition ({ $dispositionStatus }): { $disposition } Sensibility ({ $sensibilityStatus }): { $sensibility } Coalition ({ $coalitionStatus }): { $coalition }

## Ratification

lab-senate-1919 = Senate of 1919
lab-senate-1945 = Senate of 1945

## Rows of the parameter table

lab-component-of = { $level }, { $owner }
lab-component-to = { $from } to { $to }
