### The Story tab and the presenter. Texts of the steps themselves stand in www/story/steps/.

## The tab

story-group = Story
story-steps = Steps
story-back = Back
story-next = Next step
story-next-named = Next: { $title }
story-last = Last step
story-before = Step before
story-reveal = Reveal
story-open-in-lab = Open in Lab
story-open-step-in-lab = Open the step in the Lab
story-present = Present
story-present-title = Full screen, for a hall (P)
story-sources = Sources
story-save-answers = Save answers (CSV)
story-saved-answers = Saved as the file “{ $file }”.
# Where a step stands among the steps.
story-place = { $at } of { $count }
# What a dot says that leads to a step.
story-step-named = Step { $number }: { $title }
story-step-numbered = { $number }. { $title }
story-forbidden = This browser keeps nothing, so your answers last until the page is closed; save them as a table.
# Reason is a sentence, or several.
story-kept-unreadable = What you arranged in this browser cannot be read, so this is the page’s own story. Yours stays kept until you arrange another. { $reason }
story-not-kept = This browser keeps nothing, so save the story as a file.
story-opened = Opened the story “{ $title }”.
story-step-replaced = The step “{ $title }” takes the place of the one with its id.
story-step-added = Added the step “{ $title }” at the end.
# Over the Lab, which shows the state of a step.
story-from = From the story, step { $at } of { $count }: { $title }. Everything may be touched; the story keeps its own.
story-way-back = Back to the story
# On paper.
story-print-draw = Draw what you expect.

## The reader’s answer

story-answer = Predict, then reveal
story-answer-choose = What do you think?
story-answer-draw = Draw what you think
story-answer-model = What the model says
story-draw = Draw it
story-draw-too = Draw it too
story-draw-done = Done drawing
story-draw-again = Start again
story-draw-hint = Draw in the hatched part with mouse or finger. With the keyboard: up and down move the line, left and right go from quarter to quarter.
story-draw-role = drawing
story-draw-label = Draw what you expect: up and down arrows move the line, left and right go from quarter to quarter, Delete starts again
story-draw-gone = The line is gone.
# What is spoken when an arrow key has moved the line. $when is story-quarter.
story-draw-at = { $when }: { $share } per cent
story-count = Count a class
story-hands-for = Hands for “{ $choice }”
story-hide-again = Hide it again
# $what: a theory's name, the label of another state, or one of the next three.
story-reveal-what = Reveal { $what }
story-both-theories = both theories
story-what-they-are = what they are
story-the-answer = the answer
# Who gave an answer, where no theory is meant.
story-model = the model
story-the-model = The model
# Names of theories that are hidden until the reveal.
story-first-theory = First theory
story-second-theory = Second theory

## What an answer and the runs have to do with each other

# A year of a case without history.
story-year = year { $year }
# A quarter, $year being a number or story-year. It stands alone and after "in": take a form that fits both, or put "in" here
# and nowhere else.
story-quarter = { $quarter ->
    [1] the first quarter of { $year }
    [2] the second quarter of { $year }
    [3] the third quarter of { $year }
   *[4] the fourth quarter of { $year }
 }
# $near: very, close, far; $whose: room, you; $way: none, above, below, mixed. $when is story-quarter.
story-line = { $near ->
    [very] Very close
    [close] Close
   *[far] A different story from the model’s
 }: on average { $whose ->
    [room] the room’s line
   *[you] your line
 } is { $points ->
    [one] { $points } point
   *[other] { $points } points
 } away from { $theory }{ $way ->
    [none] { "" }
    [above] , mostly above it
    [below] , mostly below it
   *[mixed] , now above and now below it
 }. They are furthest apart in { $when }, where { $whose ->
    [room] the room drew
   *[you] you drew
 } { $guess } and it has { $value }.
story-choice-nobody = { $theory } answers “{ $answer }”. Of { $count } in the room nobody said so, which makes it worth asking why.
story-choice-everybody = { $theory } answers “{ $answer }”, as everybody in the room said.
story-choice-some = { $theory } answers “{ $answer }”, as { $same } of { $count } in the room said.
story-choice-same = { $theory } answers “{ $answer }”, as you did.
story-choice-other = You said “{ $mine }”; { $theory } answers “{ $answer }”.

## The figure

story-first-runs = The first runs are under way.
story-progress = { $done } of { $wanted } runs
story-your-guess = Your guess
story-room-guess = The room’s guess
story-threshold = Threshold for cooperation
story-axis-year = Year
story-tick = { $share }%
# One state’s belief about the other.
story-about = { $who } about { $whom }
story-gap = gap { $points }
# $type: safety, gain
story-truth-one = The truth: { $who } { $type ->
    [safety] wants only to be safe
   *[gain] would gain at the other’s cost
 }
story-truth-both = The truth: { $first } and { $second } { $type ->
    [safety] want only to be safe
   *[gain] would gain at the other’s cost
 }
story-types-hidden = What are they in fact?

## The figure in words, for who does not see it

story-words-span = { $from } to { $to }
story-words-gap = Line chart, { $span }: how far each side believes, in per cent, that the other wants only to be safe, as { $theory } has it. { $first } believes { $first_start } at first and { $first_end } at the end; { $second } believes { $second_start } at first and { $second_end } at the end. { $truth }
# $first_type and $second_type: safety, gain
story-words-truth = In truth { $first } { $first_type ->
    [safety] wants only to be safe
   *[gain] would gain at the other’s cost
 } and { $second } { $second_type ->
    [safety] wants only to be safe
   *[gain] would gain at the other’s cost
 }.
story-words-truth-hidden = What they in fact are is hidden.
# $lines: one story-words-line for each theory, then what else is seen.
story-words-course = Line chart, { $span }, { $quantity }, per cent, medians. { $lines }
# $values: story-words-start, story-words-pin …, with commas between them. $rest: hidden, seen
story-words-line = { $theory }: { $values }{ $rest ->
    [hidden] ; what follows is hidden
   *[seen] { "" }
 }.
story-words-start = { $value } at first
story-words-pin = { $value } at the pin
story-words-after = { $value } a quarter later
story-words-end = { $value } at the end
story-words-threshold = Threshold for cooperation: { $value }.
# $values: one story-words-other-line for each theory.
story-words-other = Dotted, { $label }: { $values }.
story-words-other-line = { $theory } { $value } at the end
# $when is story-quarter.
story-words-hidden = The hidden part begins in { $when }.

## The presenter

story-presenting = Presenting
story-presentation = Presentation
story-keys = Keys
# Names of keys as they stand on a keyboard.
story-key-space = Space
story-key-escape = Esc
story-hall-next = next reveal or step
story-hall-next-also = next reveal or step; also Page Down and →
story-hall-back = back
story-hall-back-also = back; also Page Up
story-hall-count = count a hand; with Shift take one away
story-hall-draw = draw the room’s guess
story-hall-notes = speaker’s notes in a second window
story-hall-lab = open in Lab
story-hall-blank = blank the screen
story-hall-freeze = freeze the picture
story-hall-theme = theme: projector or dark
story-hall-keys = these keys
story-hall-leave = leave
# Short, beside a key at the foot of the screen.
story-foot-next = next
story-foot-draw = draw a guess
story-foot-notes = notes
story-foot-keys = keys
story-frozen = Frozen. F goes on.
story-blank = The screen is blank. B shows it again.
story-full-ended = The second window ended the full screen; the next key brings it back.
story-full-denied = This browser does not allow full screen here, so the presentation fills the window.
story-was-last = That was the last step.
story-hall-drawing = Draw in the hatched part, or use the arrow keys. D ends drawing.
story-notes-blocked = The browser blocked the notes window: allow pop-ups for this page, then press N again.
story-hands = By show of hands
story-hands-said = You said, by show of hands
story-hands-draw = What do you expect? Draw it (D).
story-one-more = { $number }: one more hand for “{ $choice }”

## The speaker’s notes

story-notes-title = Entente: speaker’s notes
# Before a clock.
story-notes-time = Time
# Before minutes and seconds.
story-notes-lasted = Since the start
story-notes-where = Step { $at } of { $count }: { $title }
story-notes-notes = Notes
story-notes-now = Now
story-notes-discuss = To discuss
story-notes-after = After this
story-notes-back = Back
story-notes-next = Next
story-notes-blank = Blank
story-notes-none = No notes for this step.
story-notes-revealed = { $revealed } of { $count } revealed. Space reveals { $what }.
story-notes-all-revealed = All is revealed. Space goes to the next step.
story-notes-last = This is the last step.

## The lecturer’s desk

story-arrange = Arrange the story
# Other words under which the palette finds it.
story-arrange-words = reorder hide edit lecturer
story-arrange-note = What is changed here is kept in this browser and travels in the file and in the link.
story-arrange-title = Title
story-arrange-own = The page’s own story
story-arrange-add = Add what the Lab shows as a step
story-arrange-open = Open a file…
story-arrange-save = Save as a file
story-arrange-link = Copy a link
story-arrange-titled = The story has another title.
story-arrange-is-own = This is the page’s own story again.
# A button after that: back to the story that was open.
story-arrange-before = Back to “{ $title }”
story-arrange-is-before = This is “{ $title }” again.
story-arrange-too-long = The story is too long for a link, so it was saved as the file “{ $file }”.
story-arrange-copied-link = Link copied.
story-arrange-saved = Saved as the file “{ $file }”.
story-arrange-added = Added at the end. Its texts are yours to write.
story-arrange-moved = “{ $title }” is step { $at } of { $count }.
story-arrange-changed = “{ $title }” is changed.
# A button follows.
story-arrange-removed = “{ $title }” is removed.
story-arrange-put-back = Put it back
story-arrange-is-back = “{ $title }” is back.
story-arrange-shown = “{ $title }” is shown.
story-arrange-left-out = “{ $title }” is left out.
story-arrange-copied = Copied.
# Beside a box: whether the step is shown.
story-arrange-show = show
story-arrange-hidden = Hidden until the reveal:
story-arrange-hide-outcome = outcome
story-arrange-hide-theories = theories’ names
story-arrange-hide-types = what the states are
story-arrange-edit = Edit
story-arrange-edit-step = Edit “{ $title }”
story-arrange-up = Move “{ $title }” up
story-arrange-down = Move “{ $title }” down
story-arrange-copy = Copy
story-arrange-copy-step = Copy “{ $title }”
story-arrange-remove = Remove
story-arrange-remove-step = Remove “{ $title }”
story-field-kicker = After the title
story-field-ask = Question over the figure
story-field-text = Text; an empty line between paragraphs
story-field-question = Question to discuss
story-field-notes = Speaker’s notes; an empty line between them
story-field-json = The whole step as JSON, as docs/story.md describes it
story-take-texts = Take these texts
story-all-of-it = All of it
story-take-step = Take this step

## A step that is made of what the Lab shows, for the lecturer to go on from

story-new-title = My step
story-new-ask = What happens next?
story-new-text = What the room should know before it answers.
story-new-lead = { $theory }:
story-new-reveal = from { $before } to { $after }, and { $end } at the end.
story-new-question = What would change your mind?

## Where a story comes from

# How a refusal names a step.
story-step-place = Step { $number }
story-no-steps = The story has no steps.
story-step-fails = Step “{ $title }”: { $reason }
story-other-fails = The state “{ $label }” cannot be run: { $reason }
story-no-leader = The case has no leader called “{ $name }”.
story-no-event = The case has no event called “{ $name }”.

## What is wrong with a story that somebody wrote: where, what is wrong, what is allowed. Names of fields stay as they are.

story-refused = { $where }: { $what } The story was not changed.
story-the-step = The step
story-the-story = The story
story-the-list = The list of steps
# A place, and the id of the step there.
story-place-id = { $place } ({ $id })
story-nothing = nothing
story-wrong-object = { $value } is no object; { $allowed } is allowed.
story-wrong-missing = is missing.
story-wrong-field = there is no such field; { $allowed } are allowed.
story-wrong-text = { $value } is no text.
story-wrong-length = it has { $letters } letters; { $least } to { $most } are allowed.
story-wrong-one = { $value } is none of { $allowed }.
story-wrong-list = { $value } is no list; { $allowed } is allowed.
story-wrong-items = it has { $items } items; { $least } to { $most } are allowed.
story-wrong-day = { $value } is no day; one such as { $example } is allowed.
story-wrong-settings = { $value } is no object; ids and values are allowed.
story-wrong-settings-many = it has { $items } settings; up to { $most } are allowed.
story-wrong-setting = { $value } is no value; a number or a text is allowed.
story-wrong-edit = { $value } is no edit; an object with { $field } is allowed.
story-wrong-case = { $value } is no file of a case; one such as { $example } or a whole scenario is allowed.
story-wrong-seed = { $value } is no whole number as a text, such as { $example }.
story-wrong-year = { $value } is less than a year after { $field }.
story-wrong-between = { $value } is not between { $first } and { $second }.
story-wrong-draw = { $draw } needs a figure of the kind { $kind } and { $outcome } in { $hide }.
story-wrong-twice = { $value } is there twice.
story-wrong-other = { $value } needs { $field }.
story-wrong-revealed-twice = { $value } is revealed twice.
story-wrong-last = the last sentence must have no { $field }.
story-wrong-never = the outcome is hidden and { $value } is never revealed.
story-wrong-types = the types are hidden and { $value } is never revealed.
story-wrong-format = { $value } is not { $allowed }.
story-wrong-id = { $value } is no id; 1 to 40 small letters, digits and { $sign } are allowed.
story-wrong-step-size = it has more than { $most } KB, which are allowed.
story-wrong-size = it has more than { $most } MB, which are allowed.
# $newer: yes, no
story-wrong-version = { $value } is not known; this page reads version { $version }.{ $newer ->
    [yes] { " " }A newer Entente made it.
   *[no] { "" }
 }
story-wrong-same-id = { $value } is that of step { $other }; each step has one of its own.
story-wrong-all-hidden = every step is hidden; at least one must be shown.
story-wrong-name = { $value } is no name of a file of steps.
story-wrong-json = it is no JSON; it may break off.
story-wrong-nested = it has lists and objects more than { $most } deep in one another.
story-wrong-number = { $value } is no number; { $allowed } and { $words } are allowed, with { $first } or { $second } after a number’s name.
story-wrong-condition = { $value } is no condition; { $allowed } is allowed.
story-wrong-sign = { $value } is none of { $allowed }.
story-wrong-side = { $value } is neither a number nor a name.
story-wrong-term = “{ $value }” is no number; { $allowed } are allowed.

## The teacher’s guide

story-guide = Teacher’s guide: goals, plans for 15, 45 and 90 minutes, what the model cannot say
# What a screen reader calls a table of the guide.
story-guide-table = Table

## The numbers behind a step's figure, and how they sound

story-numbers = The numbers
# What the table is of.
story-numbers-caption = { $quantity }, in per cent: median, and in brackets the middle half of the runs
story-numbers-gap-caption = What each state believes of the other, in per cent: median, and in brackets the middle half of the runs
story-numbers-quarter = Quarter
story-numbers-cell = { $median } ({ $low }–{ $high })
story-numbers-hidden = hidden
story-numbers-other = { $theory }, { $label }
story-numbers-truth = In truth { $who }
story-numbers-truth-value = { $type ->
    [safety] 100, wants to be safe
   *[gain] 0, wants to gain
 }
story-listen = Listen
story-stop = Stop
story-listen-how = High is much, low is little; left is { $left }, right is { $right }. What is hidden is silent.
