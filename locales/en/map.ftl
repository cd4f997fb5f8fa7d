### The Map tab: maps and curves of two parameters, and the curves at the levers.

## Along the axes

map-axis-leadership_change = A new leader every … years
map-axis-public_enmity = Share of the public that trusts the other side, %
map-axis-sensibility = How often leaders see fear behind a hostile act, %

# Ends of an axis: each goes on after “where”, as in “Where leaders stay long and publics trust, …”.
map-end-leadership_change-low = leaders change often
map-end-leadership_change-high = leaders stay long
map-end-public_enmity-low = publics are hostile
map-end-public_enmity-high = publics trust
map-end-sensibility-low = leaders rarely see fear
map-end-sensibility-high = leaders often see fear
map-end-other-low = “{ $name }” is low
map-end-other-high = “{ $name }” is high

## What is chosen

map-group-levers = Levers
map-number-of-values = values along each axis
map-number-of-runs = runs of each place
map-no-number = { $text } is no number of { $what } here; { $allowed } are allowed.
# The word before the colon is the name of what was chosen, in the page's own language; it stays.
map-nothing-up = up_range: nothing is varied up; choose that first.
map-no-choice = { $what }: { $text } is nothing that can be chosen here.
map-no-text = { $what }: { $value } is no text.
map-no-choices = { $kept } is no choice.
map-range-none = { $name }: “none” is no end of a range of years; it has a place of its own.
map-range-ends = { $name }: { $text } is no range; two ends are.
map-range-crosses = { $name }: a range from { $from } to { $to } crosses itself; it has to begin below its end.
map-range-whole = { $name }: there are no two whole numbers from { $from } to { $to }.

## The finding. $noun is what is read of the runs, as it stands within a sentence; $place what stands after “where”.

map-noun-durable = durable cooperation
map-noun-breakthrough = a breakthrough
map-noun-trusting-relationship = a trusting relationship
map-noun-cooperation = joint cooperation
map-noun-final-cooperation = cooperation at the end
map-noun-institutions = institutions at the end
map-noun-hoffman = Hoffman’s index at the end
map-noun-other = “{ $name }”
map-often-never = almost never
map-often-rarely = rarely
map-often-sometimes = sometimes
map-often-often = often
map-often-usually = usually
map-often-always = nearly always
map-finding-same = { $noun } is nearly the same in both theories, whichever part of this is looked at.
map-finding-comes = Where { $place }, { $noun } { $firstOften } comes under { $first }, { $secondOften } under { $second }.
map-finding-more = Where { $place }, { $noun } { $often } comes under both, more often under { $theory }.
map-finding-averages = Where { $place }, { $noun } averages { $firstMean } under { $first }, { $secondMean } under { $second }.
map-finding-one-same = Under { $theory }, neither setting moves { $noun } by much.
map-finding-one-comes = Under { $theory }, { $noun } { $least } comes where { $low }, { $most } where { $high }.
map-finding-one-averages = Under { $theory }, { $noun } averages { $least } where { $low }, { $most } where { $high }.
map-means-in = In that { $whole ->
    [quarter] quarter of the map
   *[half] half of the range
 }, { $first } and { $second } % on average.
map-means-apart = In no { $whole ->
    [quarter] quarter of the map
   *[half] half of the range
 } are they more than { $points } points apart on average.
map-means-one = In those parts, { $low } and { $high } % on average.

## Below the finding

map-subtitle-share = { $name } { $within ->
    [case] within the case
   *[rivalry] within 30 years
 }: share of runs, in %.
map-subtitle-mean = { $name }: mean, in %.
map-runs = { $runs } runs a { $cell ->
    [cell] cell
   *[place] place
 } (±{ $points } points).
map-runs-both = { $runs } runs a { $cell ->
    [cell] cell
   *[place] place
 } (±{ $points } points), same shocks for both.

## Notes

map-note-case = Scripted events, { $case }; a lever on an axis replaces its script.
map-note-rivalry = Unscripted runs of a typical rivalry, 30 years.
map-note-hatched = Hatched where sampling error hides the sign. Lines and colours are evened out over neighbouring cells.
map-note-fading = Colours fade where the interval is wide. Lines and colours are evened out over neighbouring cells; the ring has its own cell’s number.
map-note-refused = The model cannot be run at { $refused } of { $all } { $cell ->
    [cell] cells
   *[place] places
 }: no security dilemma there, or weights that do not sum to 1.
map-note-unit = { $name } in: { $unit }.
map-note-property = A property of these parameters, not of the world.
map-polls = Polls, { $side }: { $polls } ({ $source }).
map-poll = { $value } in { $label }

## While it fills

map-first-picture = Computing the first picture
map-progress-known = { $known } of { $all } { $cell ->
    [cell] cells
   *[place] places
 }
map-progress-whole = { $runs } runs in { $whole } of { $all } { $cell ->
    [cell] cells
   *[place] places
 }

## In words

map-nothing-known = Nothing is known yet.
map-across = Across: { $name }, from { $low } to { $high }.
map-across-none = Across: { $name }, from { $low } to { $high }, and nobody leaving.
map-up = Up: { $name }, from { $low } to { $high }.
map-up-none = Up: { $name }, from { $low } to { $high }, and nobody leaving.
map-corner = Where { $place }: { $means } on average.
map-theory-mean = { $theory } { $mean } %
map-description = Map of { $outcome }. { $axes } { $finding } { $corners } { $reading }
map-description-curves = Curves of { $outcome }. { $axes } { $finding } { $corners } { $reading }
map-less = { $second } less { $first }

## What the ring says

map-reading = { $settings }. { $estimates }
map-reading-lab = As in the Lab: { $settings }. { $estimates }
map-cannot-be-run = The model cannot be run there.
map-not-computed = Not computed yet.
map-estimate = { $theory } { $value } % ({ $low } to { $high })
map-difference = difference { $value } points ({ $low } to { $high })
map-difference-unsure = difference { $value } points ({ $low } to { $high }, not surely different)
map-estimates = { $estimates }. { $runs } runs.
map-setting-nobody-leaves = nobody leaves office
map-setting-leadership_change = a new leader every { $value }
map-setting-public_enmity = { $value } of the public trust
map-setting-sensibility = fear is seen in { $value } of hostile acts
map-setting = { $name } { $value }

## Tables

map-table-cell = { $value } ({ $low } to { $high })
map-table-corner = { $up } ↓ { $across } →
map-table-shares = { $title }, % (interval of 95 %)
map-table-points = { $title }, points (interval of 95 %)
map-table-theory = { $theory }, %
map-table-difference = Difference, points
map-table-curves = Values and their intervals of 95 %

## Drawn

# At the end of the scale of differences, after “+80”.
map-scale-points = +100 points
map-scale-first = ← { $theory } higher
map-scale-second = { $theory } higher →
map-not-drawn = The map could not be drawn ({ $why }).

## Taken away

map-no-numbers = The map has no numbers yet. Wait for the first of them; nothing was saved.
map-taken-rivalry = unscripted runs of a rivalry
map-taken = Of { $what }. Seed { $seed }, { $runs } runs a place. Entente { $version }.
