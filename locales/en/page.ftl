### The page around the figures: top bar, menus, notices, files, what is kept. What index.html says stands there in English, too.

page-title = Entente: trust between states
page-description = A laboratory for rival theories of trust between two states: one set of events, one set of shocks, two theories side by side.
page-skip = Skip to the content
page-views = Views
page-tab-lab = Lab
page-tab-story = Story
page-tab-map = Map
page-tab-model = Model
page-comparison = Comparison of two experiments
# The button that opens the drawer with the sliders.
page-levers = Levers
page-rail = Levers and parameters
page-lever-shown = Lever shown
page-parameters = Parameters
page-find-parameter = Find a parameter by name, symbol or plain word
page-scenario = Scenario
# After the name of a case that was edited.
page-altered = altered
page-case-about = What happened, and what is disputed
page-seed = Seed
page-seed-new = Another seed
page-seed-new-title = Another seed: other shocks, the same for both theories
page-reset-all = Reset all
page-reload = Reload the page
page-dismiss = Dismiss
# Two lists of theories stand in one line: Compare [Interpersonal] with [Embedded].
page-compare = Compare
page-compare-with = with
page-theory-first = First theory
page-theory-second = Second theory
page-theory-claims = What this theory claims
# Before the list of what the chart shows.
page-show = Show:
# Before the list of observed series.
page-record = Record:
# One run of the model, with its number behind it.
page-run = Run
page-loading = Loading the model…
page-late = This takes unusually long. Reload the page, or try a current browser.
# What a screen reader calls the chart: its kind.
page-chart = chart
page-chart-keys = Arrow keys move the pin, Page Up and Page Down take it from event to event. Enter opens what stands there, N adds an event, F asks who else could lead, M mutes, Delete removes.
page-listen = Listen
page-listen-note = The chart as two tones: the higher the tone, the higher the per cent; the first theory on the left, the second on the right. A tick is an event, a low knock a change of leaders. Escape stops.
page-numbers = Numbers as a table
page-readouts = What it means
page-carriers = Who carries the trust
# At the mark of a gauge.
page-gauge-mark = trusting from here
page-fit-compared = What is compared
page-drop = Drop one file here: a scenario or an experiment

## The language of the page

page-language = Language
# Before the name of the language that the page speaks.
page-language-label = Language:

## Starting, and what can go wrong

page-not-started = The laboratory could not start.
page-no-webassembly = This browser cannot run the model: it has no WebAssembly. Any current browser has it.
page-no-model = The model could not be loaded ({ $why }). Without a network, connect first; then reload the page.
page-no-workers = This browser cannot run workers, so the curves rest on the first runs only and are not refined.
# A fault of the page’s own; canvas.js is the name of one of its files.
page-no-command = canvas.js: no command { $command } at { $place }. The picture is incomplete.
page-no-canvas = This browser gives the page no canvas to draw on.
# A canvas lost its picture, and the browser has not given it back.
page-picture-lost = The browser has taken a picture of this page away and not given it back. The numbers are still there; reload the page to see it again.
# $said is the sentence that the model stopped with.
page-stopped-saying = The model has stopped. { $said } The last picture is kept; reload the page to go on.
page-stopped = The model has stopped ({ $why }). The last picture is kept; reload the page to go on.
page-stopped-memory = The model has stopped, because the browser gives this page no more memory. The last picture is kept; close other tabs or ask for less, and reload the page to go on.
page-worker-failed = The bands are no longer refined, because a worker failed twice ({ $why }). The highlighted runs still follow.
# Why a worker failed, in brackets.
page-worker-not-started = a worker could not be started
page-worker-silent = { $seconds ->
    [one] it did not answer for { $seconds } second
   *[other] it did not answer for { $seconds } seconds
 }
page-worker-memory = the browser gave it no more memory
page-progress = { $done } of { $wanted } runs
page-part-offline = A part of the page could not be loaded. Reload the page; without a network, connect first.
page-file-offline = { $file } could not be loaded. Without a network, connect first; then reload the page.
page-file-missing = { $file } could not be loaded ({ $status }).
page-file-no-json = { $file } is no JSON.

## Cases

page-cases-not-loaded = The list of cases could not be loaded ({ $status }), so only the open one can be used.
page-case-not-loaded = The scenario { $file } could not be loaded ({ $status }), so it was not opened.
page-case-unknown = There is no case called “{ $id }” here. Nothing was changed.
page-case-years = { $title }, { $years }
# A case of the reader's own, in the list.
page-case-own = Own: { $title }
# Heading in the list of cases, over those that are no pair of states.
page-case-no-dyad = Not a dyad
page-case-card = About the case “{ $title }”
page-case-happened = What happened
page-case-disputed = Disputed
page-case-told = Usually told for
# $told is a sentence of its own, $theory a theory’s name with a link.
page-case-told-here = { $told } In this laboratory: { $theory }.
# A theory’s name as a link.
page-theory-quoted = “{ $theory }”
page-case-wrong = What the replay gets wrong
page-case-would-be-wrong = What a replay would get wrong
page-case-judged = Judged, not measured
page-changes = { $count ->
    [0] All as in the scenario
    [one] { $count } changed from the scenario
   *[other] { $count } changed from the scenario
 }

## The card of a theory

page-theory-about = About the theory “{ $theory }”
page-theory-keeps = Keeps
page-theory-off = Switches off
page-theory-not-faithful = Not carried over
page-theory-against = Would count against it
page-theory-source = Source

## Themes

theme-button = Theme
theme-button-title = Theme: light, dark, projector
# $name is theme-light, theme-dark or theme-projector.
theme-is = Theme: { $name }
theme-is-next = Theme: { $name }. Next: { $next }
theme-now = Theme: { $name }.
theme-light = light
theme-dark = dark
theme-projector = projector

## The menu “Work”: experiments with a name in this browser, files

work-menu = Work
work-title = Save, open, compare, take away
work-close = Close the menu
work-save = Save
work-keep-as = Keep it in this browser as
work-keep-copy-as = Or keep a copy as
work-keep = Keep
work-in-browser = In this browser
work-compare = Compare two side by side
work-files = Files
work-open = Open a file…
work-save-experiment = Save experiment
work-save-scenario = Save scenario
work-files-note = An experiment is everything you see, a scenario the case with its edits. Either can also be dropped anywhere on the page.
work-no-mouse = Without a mouse
work-find-action = Find an action…
work-find-action-key = Ctrl K
work-show-keys = Show all keys
work-visit-before = The visit before
work-visit-before-open = Open what the visit before left
work-visit-before-opened = Opened what the visit before left.
work-empty = Nothing yet. A name above keeps what is open now.
work-open-named = Open “{ $name }”
work-rename = Rename
work-rename-named = Rename “{ $name }”
work-new-name = New name of “{ $name }”
work-delete = Delete
work-delete-named = Delete “{ $name }”
work-put-back = Put it back
work-put-back-named = Put “{ $name }” back
work-save-copy = Save as a copy
work-no-name = What is open has no name yet.
work-name-changed = “{ $name }”, changed since it was saved.
work-name-saved = “{ $name }”, as it was saved.
work-told-saved = Saved “{ $name }”.
work-told-opened = Opened “{ $name }”.
work-told-renamed = Renamed to “{ $name }”.
work-told-deleted = Deleted “{ $name }”.
work-told-back = “{ $name }” is back.
work-told-file = Saved as the file “{ $file }”.
work-gone = It was deleted in another tab. Nothing was changed.
work-deleted-elsewhere = “{ $name }” was deleted in another tab, so it was not saved over.
work-saved-elsewhere = “{ $name }” was saved in another tab in the meantime, so it was not saved over.
work-no-storage = This browser’s storage is full or forbidden, so nothing is kept for the next visit; save a file instead.
work-storage-again = There is room in this browser’s storage again: what is open is kept for the next visit.

## Files

file-empty = The file “{ $file }” is empty. Nothing was changed.
file-large = The file “{ $file }” has { $size } MB; up to { $most } MB are allowed. Nothing was changed.
file-no-text = The file “{ $file }” is no text, so it is neither a scenario nor an experiment. Nothing was changed.
file-no-json = The file “{ $file }” is no JSON, so it is neither a scenario nor an experiment. Nothing was changed.
file-no-json-cut = The file “{ $file }” is no JSON (it breaks off), so it is neither a scenario nor an experiment. Nothing was changed.
file-nested = The file “{ $file }” has lists and objects more than { $most } deep in one another, so it is neither a scenario nor an experiment. Nothing was changed.
file-no-object = The file “{ $file }” holds no object, so it is neither a scenario nor an experiment. Nothing was changed.
# $mark stands in quotation marks of its own.
file-other-kind = The file “{ $file }” is marked as { $mark }, which this page does not know; a newer Entente may have made it. Nothing was changed.
file-unreadable = “{ $file }” is a folder or cannot be read. Nothing was changed.
file-many = { $count ->
    [one] { $count } file was dropped; one at a time is opened. Nothing was changed.
   *[other] { $count } files were dropped; one at a time is opened. Nothing was changed.
 }
file-folder = A folder was dropped; one file at a time is opened. Nothing was changed.
# What an experiment without a name is called.
file-experiment = Experiment
file-opened-experiment = Opened the experiment “{ $name }”.
file-opened-scenario = Opened the scenario “{ $title }”.
file-other-engine = This was made by another version of the engine: its numbers differ a little from those shown here.
# $made and $here are versions of the engine, such as 0.1.0.
file-older-engine = Entente { $made } made this, and this is Entente { $here }: its numbers differ a little from those shown here.
file-other-build = This is of Entente { $here }, as this page is, and yet its numbers differ from those shown here: it or its case was changed.

## What is kept: undo, links, the last visit

keep-undo = Undo
keep-redo = Redo
# $step is what was done, such as lab-step-run.
keep-undo-step = Undo: { $step }
keep-redo-step = Redo: { $step }
keep-undone = Undone: { $step }.
keep-redone = Done again: { $step }.
keep-nothing-to-undo = Nothing to undo.
keep-nothing-to-redo = Nothing to redo.
keep-undo-none = Nothing to undo
keep-redo-none = Nothing to redo
keep-share = Copy a link to this view
keep-copied = Link copied
keep-in-address = The link is in the address bar
keep-too-long = This view is too long for a link ({ $letters } letters; { $most } are allowed), so it was saved as a file.
keep-continue = Continue where you left off
keep-not-now = Not now
# Another build of the page has come while this one is open.
keep-newer = A newer version of Entente is ready and comes with the next visit; nothing changes here until then.
keep-reproduced = This engine reproduces the link’s result.
keep-other-engine = This link was made by another version of the engine: its numbers differ a little from those shown here.
# $made and $here are versions of the engine, such as 0.1.0.
keep-reproduced-older = Entente { $made } made this link; Entente { $here } reproduces its result.
keep-older-engine = Entente { $made } made this link, and this is Entente { $here }: its numbers differ a little from those shown here.
keep-other-build = This link is of Entente { $here }, as this page is, and yet its numbers differ from those shown here: the link or its case was changed.
keep-link-long = The link has { $letters } letters; up to { $most } are allowed. Nothing was changed.
keep-link-cut = The link cannot be read; it may have been cut on the way. Nothing was changed.
keep-link-nested = The link has lists and objects more than { $most } deep in one another, which no view has. Nothing was changed.
# The beginning of a sentence about a link (lab-keep-version and its like), and what takes its place where the same is said of a file.
keep-the-link = The link
keep-the-experiment = The experiment
