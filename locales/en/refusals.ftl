### Why a file of a case is refused. Places such as events[3].date, names of fields and what is quoted are the file's own
### and stay; dates and numbers stand as they are written in files.

# A whole refusal: where; what is wrong; what is allowed. What is wrong goes on after the place, as in
# “events[3].date: is missing; it must be given.”
refusal = { $path }: { $wrong }; { $allowed }. { unchanged }
refusal-alone = { $path }: { $wrong }. { unchanged }
# The place of what is wrong with the whole of a file.
refusal-file = file
refusal-date = { $wrong }; { $allowed }

## The text

refusal-no-json = line { $line }, column { $column } is no JSON ({ $why })
refusal-json-allowed = a JSON text without NaN, Infinity, comments or trailing commas is allowed
refusal-no-utf8 = byte { $byte } is no text in UTF-8
refusal-utf8-allowed = a JSON text in UTF-8 is allowed
refusal-size = { $size } MB is too large
refusal-size-allowed = up to 2 MB are allowed
refusal-version = { $version } is not known to this program
refusal-version-allowed = 1 is allowed
refusal-version-number-allowed = the number 1 is allowed

## Its shape

refusal-up-to = up to { $most } are allowed
refusal-fields = has { $count } fields
refusal-twice = is given twice
refusal-once-allowed = once is allowed
refusal-missing = is missing
refusal-must-be-given = it must be given
refusal-no-field = is no field of version 1
refusal-all-allowed = { $all } are allowed
refusal-either-allowed = { $first } or { $second } are allowed
refusal-unknown-word = { $text } is not known
refusal-escape = has an escape that is no character
refusal-unicode-allowed = Unicode is allowed
# What stands there instead of what is allowed.
refusal-is = is { $found }
refusal-found-object = an object
refusal-found-list = a list
refusal-found-text = the text { $text }
refusal-found-number = the number { $number }
refusal-object-allowed = an object is allowed
refusal-list-allowed = a list is allowed
refusal-text-allowed = a text is allowed
refusal-number-allowed = a number without quotation marks is allowed
refusal-flag-allowed = true or false is allowed
refusal-parameter-allowed = a number, a word, or a list or matrix of them is allowed
refusal-whole-allowed = a whole number from 0 is allowed
refusal-number-large = the number is too large
refusal-finite-allowed = a finite number is allowed
refusal-list-of = is a list of { $count }
refusal-list-of-allowed = a list of { $count } is allowed

## Dates

refusal-no-date = { $text } is no date
refusal-no-date-year = { $text } is no date (year { $year })
refusal-no-date-month = { $text } is no date (month { $month })
refusal-no-date-day = { $text } is no date ({ $month ->
    [january] January
    [february] February
    [march] March
    [april] April
    [may] May
    [june] June
    [july] July
    [august] August
    [september] September
    [october] October
    [november] November
   *[december] December
 } { $year } has { $days } days)
refusal-no-quarter = { $text } is no quarter
refusal-day-allowed = a day such as 1989-12-02 is allowed
refusal-quarter-allowed = a quarter such as 1989-Q4 is allowed
refusal-survey-date-allowed = a year, month or day such as 1987, 1985-11 or 1989-12-02 is allowed
refusal-later-allowed = that day or a later one is allowed

## What the fields hold

refusal-no-short-name = { $text } is no short name
refusal-short-name-allowed = 1 to 60 small letters, digits and hyphens are allowed
refusal-out-of-range = { $value } is out of range
refusal-range-allowed = { $low } to { $high } is allowed
# $list is the name of the list in the file.
refusal-many = { $count } { $list } are too many
refusal-empty = is empty
refusal-characters-allowed = a text of 1 to { $most } characters is allowed
refusal-characters = has { $count } characters
refusal-control = has the control character U+{ $code }
refusal-visible-allowed = visible characters and spaces are allowed
refusal-no-side = { $side } is no side
refusal-sides-allowed = 0 (first state) and 1 (second state) are allowed
refusal-no-coalition = { $value } is no coalition
refusal-coalitions-allowed = 1 and -1 are allowed
refusal-no-parameter = { $text } is no parameter
refusal-keys-allowed = keys of MODEL.md such as eps or inc_rate are allowed
refusal-elsewhere = is set elsewhere in the file
refusal-owner-allowed = only { $owner } is allowed to say it

## The span

refusal-before-start = { $end } is before the start, { $start }
refusal-span-allowed = a span of 1 to 400 quarters is allowed
refusal-span = { $end } makes a span of { $quarters } quarters
refusal-quarters-allowed = 1 to 400 are allowed
refusal-outside = { $date } is outside the scenario
refusal-days-allowed = days from { $first } to { $last } are allowed

## Terms of office

refusal-before-term = { $end } is before the start of the term, { $start }
refusal-term-outside = the term from { $start } to { $end } is outside the scenario
refusal-term-allowed = a term that reaches into { $first } to { $last } is allowed
refusal-no-leader = { $side } has no leader
refusal-leader-allowed = at least one leader on each side is allowed
refusal-after-first = { $date } is after the first quarter, and leaders come by chance
refusal-day-up-to-allowed = a day up to { $last } is allowed
refusal-opens-twice = { $side } opens with leaders[{ $index }], and leaders come by chance
refusal-one-leader-allowed = one leader on each side is allowed
refusal-same-term = { $leader } from { $start } stands in leaders[{ $index }]
refusal-one-entry-allowed = one entry for a term is allowed
refusal-overlap = { $date } is inside the term of { $leader } ({ $start } to { $end })
refusal-from-day-allowed = { $date } or a later day is allowed
refusal-gap = { $side } has no leader from { $from } to { $to }
refusal-gap-allowed = a gap of less than a year is allowed

## The observed record

refusal-many-series = { $count } series are too many
refusal-same-id = { $text } is the id of record[{ $index }]
refusal-another-allowed = another is allowed
refusal-series-name-allowed = 1 to 20 small letters, digits and hyphens but "events" are allowed
refusal-side-needed = a share needs the side that answers, 0 or 1
refusal-no-scale = { $low } to { $high } is no scale
refusal-scale-allowed = more than low, both within a million, is allowed
refusal-no-percent = { $low } to { $high } is no range of per cent
refusal-percent-allowed = a range within 0 to 100 is allowed
refusal-many-points = { $count } points are too many
refusal-order = { $date } comes after { $earlier }
refusal-order-allowed = points in order of date, of a score at most one a year, are allowed
refusal-before-date = is before the date
refusal-given = is given
refusal-only-crisis = only a crisis may have an end

## A view’s changes of a case

refusal-no-entry = { $path }: the case has no such entry; 0 to { $last } are allowed.
