### Levers, parameters, read-outs, the timeline under the hand, keys, the list of actions, Listen.

# A name and its unit.
control-unit = { $name }, { $unit }
# A name and which part of it.
control-part = { $name }, { $part }
control-reset = Reset { $name }
control-changed = Changed. Back to the scenario’s value.
control-unchanged = As in the scenario.
control-close = Close

## Levers and parameters

# Beside a slider that stands where the case has it.
control-scripted = as scripted
control-marks = Sources of the marks
control-curve-title = The chance of durable cooperation within 30 years, in unscripted runs of a typical rivalry
# $first and $second are the names of the theories, each in its own colour.
control-curve-intro = Above each lever: the chance of durable trust it would give, { $first } and { $second }.
parameter-changed = { $count ->
    [one] { $count } changed
   *[other] { $count } changed
 }
parameter-find = { $count ->
    [one] Find one of { $count } parameter
   *[other] Find one of { $count } parameters
 }
parameter-none = Nothing is called “{ $text }”. Try a plain word: grudge, fear, election.
parameter-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
 }
parameter-off = Switched off or fixed in { $theory }.
parameter-off-both = Switched off or fixed in { $first } and { $second }.
parameter-off-part = In part switched off or fixed in { $theory }: { $parts }.
# The grade of a default value: before its source, and in a list of grades.
parameter-data = From data
parameter-derived = Derived
parameter-judgement = A judgement
# $parts are the components that share a source.
parameter-source-parts = { $source } ({ $parts })

## Read-outs

# A part of a bar, and how large it is in log-odds.
readout-part = { $name } { $value }
readout-part-long = { $name }: { $value } log-odds
readout-interval = { $theory }; 95 % interval { $low } to { $high }
readout-gauge = { $second } { $secondValue }, { $first } { $firstValue }, of 100
ledger-change = change
ledger-rest = all else

## The timeline: terms of office and events

time-as-list = Timeline as a list
time-title = Timeline
time-events = Events
time-leaders = Leaders: { $side }
time-restore = As the case has it
time-compare-here = Compare from here
time-compare-here-short = Further changes are compared with the timeline as it is
time-compare-here-title = Further changes are compared with the timeline as it is, not with the case
time-compare-here-done = What follows is compared with the timeline as it is.
time-compare-case = Compare with the case
time-add = Add an event at the pin
time-add-title = Add an event at the pin (N)
time-add-in = Add an event in { $quarter }
time-add-in-pin = Add an event in { $quarter } (the pin)…
time-add-note = At the pin; move it afterwards.
time-given-up = The change was given up.
time-no-event = There is no event at the pin.
time-nobody = Nobody is named here.
# $step is what was done.
time-done = { $step }.
time-done-undo = { $step }. Control Z takes it back.
time-terms = Terms of office
time-remove = Remove
time-remove-named = Remove { $name }
time-without = Without { $leader }
time-instead = What if somebody else had come in for { $leader }?
time-stayed-question = What if { $leader } had stayed?
time-from-pin = … and from { $quarter } on, where the pin is?
time-term = The term as it is
time-somebody = Somebody else in office from { $quarter } on (the pin)…
time-side-choice = { $side }: { $choice }
time-what-if = What if…
time-what-if-named = { $leader }: what if
time-had-stayed = { $leader } had stayed
time-had-come = { $leader } had come in
# $confidence and $status are event-met-in-source and its like, and a grade.
time-event-source = { $confidence }. { $source } Intensity: { $status }.
time-name = Name
# A short name.
time-in-chart = In the chart
time-from = From
time-until = Until
time-disposition = Disposition
time-disposition-unit = Disposition, log-odds
time-disposition-low = expects bad faith
time-disposition-high = good faith
time-sensibility = Sensibility
time-sensibility-unit = Sensibility, %
time-sensibility-long = Security-dilemma sensibility, %
time-sensibility-low = sees menace
time-sensibility-high = sees fear
time-coalition = Coalition
time-coalition-first = first
time-coalition-second = second
time-what-if-head = What if
time-date = Date
time-kind = Kind
# Who did it.
time-by = By
time-both = Both
time-label = Label
time-happened = What happened
time-muted = Muted
time-intensity = Intensity
time-intensity-low = hostile
time-intensity-high = cooperative

## Keys as a keyboard names them

key-control = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-page-up = Page Up
key-page-down = Page Down
key-home = Home
key-end = End
key-delete = Delete
key-escape = Esc

## Groups of actions: headings in the list of keys, and before an action’s name

keys-group-page = Page
keys-group-work = Work
keys-group-chart = Chart
keys-group-timeline = Timeline
keys-group-sliders = Sliders
keys-group-theories = Theories
keys-group-theme = Theme
keys-group-story = Story
keys-group-show = Show
keys-group-record = Record
keys-group-case = Case
keys-group-parameter = Parameter
keys-group-language = Language

## Actions by name. What ends in “words” is a list of words by which an action is found besides its name.

action-palette = Find an action by name
action-shortcuts = Show all keys
action-shortcuts-words = shortcuts keyboard help
action-search = Find a parameter
action-theme = Next theme: light, dark, projector
action-theme-words = colours contrast night
action-seed = Another seed
action-seed-words = shocks chance dice
action-seed-done = Seed { $seed }.
action-reset = Reset all levers and parameters
action-close = Close what is open
action-lab = Open the Lab
action-lab-words = tab chart
action-story = Open the Story
action-story-words = tab lecture steps predict
action-map = Open the Map
action-map-words = tab sweep sensitivity
action-model = Open the Model
action-model-words = tab equations games sources
action-compare = Compare two experiments side by side
action-share-words = share address
action-save = Save in this browser
action-save-experiment = Save the experiment as a file
action-save-scenario = Save the scenario as a file
action-save-words = json export
action-open-file = Open a file
action-present = Present in large type
action-present-words = full screen lecture slides projector
action-slider = One step
action-slider-wide = Ten steps
action-slider-ticks = From tick to tick
action-slider-ends = To an end
action-listen = Listen to both medians, or stop
action-listen-words = sound sonification play hear
action-theory-first = First theory: { $theory }
action-theory-second = Second theory: { $theory }
action-theory-first-done = First theory: { $theory }.
action-theory-second-done = Second theory: { $theory }.
action-pin-back = Pin one quarter back
action-pin-on = Pin one quarter on
action-pin-year-back = Pin one year back
action-pin-year-on = Pin one year on
action-pin-event-before = Pin to the event before
action-pin-event-next = Pin to the next event
action-open-at-pin = Open what stands at the pin
action-fork = Ask who else could lead at the pin
action-fork-words = fork what if stays successor
action-mute = Mute the event at the pin, or let it count again
action-remove-event = Remove the event at the pin
# By which a language is found, whatever the page speaks.
action-language-words = language

## The list of actions and the list of keys

palette-title = Find an action
palette-type = Type what you want to do
palette-actions = Actions
palette-count = { $count ->
    [0] No action is called that.
    [one] { $count } action
   *[other] { $count } actions
 }
palette-none = No action is called that. Try a word of what it does, such as “seed”, “theme” or “map”.
palette-group = { $group }:
keys-title = Keys of this page
keys-list = Keys
keys-single = Keys of one character work
keys-single-note = Switch them off where speech or an unsteady hand sets them off. Keys with Ctrl or Alt, arrow keys, and everything in the list of actions go on working.
# Which part of the page has to have the focus; $part is page-chart.
keys-within = (on the { $part })

## Listen

listen-no-sound = This browser cannot play sounds. “Numbers as a table” has the same values.
listen-now = { $date }: { $first } { $firstShare }, { $second } { $secondShare }.
