### Two experiments side by side.

compare-title = Two experiments side by side
compare-back = Back to the Lab
compare-none-saved = Nothing is saved in this browser yet. What the menu “Work” keeps can be chosen here.
compare-first = First
compare-second = Second
compare-first-experiment = First experiment
compare-second-experiment = Second experiment
compare-first-numbers = Numbers of the first experiment
compare-second-numbers = Numbers of the second experiment
# Entries of the list of experiments.
compare-open = Open now: { $name }
compare-case = The case as it is: { $title }
compare-differs = What differs
compare-comes = What comes of it
compare-nothing = Nothing differs.
# $subtitle is a sentence, $progress is page-progress.
compare-under-way = { $subtitle } { $progress }.

## What differs

compare-row-case = Case
compare-row-first = First theory
compare-row-second = Second theory
compare-row-shown = Shown
compare-row-seed = Seed
compare-row-run = Run
compare-row-terms = Terms, { $side }
compare-row-events = Events
compare-more = { $list }; { $count } more
compare-term = { $name }, { $start } to { $end }
# A leader and what of him differs: compare-disposition and its like.
compare-term-differs = { $name }: { $values }
compare-disposition = disposition { $value }
compare-sensibility = sensibility { $value }
# The coalition that a leader comes from: 1 is the first, -1 the second.
compare-coalition = coalition { $value }
compare-event = { $name }, { $date } ({ $kind }, { $actor }, { $intensity })
compare-event-muted = { $name }, { $date } ({ $kind }, { $actor }, { $intensity }, muted)

## What comes of it: an outcome, and the theory that it is told for

compare-outcome = { $outcome }, { $theory }
compare-theory-first = first theory
compare-theory-second = second theory
compare-median = { $quantity }, median at the end
compare-median-shown = What is shown, median at the end
compare-survival = Cooperation that survives the turnover
compare-durable = Durable trust
