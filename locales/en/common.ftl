### What is said everywhere.

number = { $number }
percent = { $share } %
# Two ends of a range of numbers.
range = { $low }–{ $high }
# A sentence that goes on with another thing said.
list-of-two = { $first }; { $second }
list-of-more = { $first }; { $count } more
named = { $name }: { $value }
# How a refusal of a change ends.
unchanged = The scenario was not changed.
# A day, a month or a year.
day = { $day }
level-leader = Leader
level-bureaucracy = Bureaucracy
level-media = Media, NGOs
level-public = Public
# 1 where a name or a sentence goes on in small letters within another sentence, 0 where it stays as it is.
names-are-lowered = 1
# Two ends, in words.
range-words = { $low } to { $high }
# Two states without names.
state-first = the first state
state-second = the second state
list-and = { $first } and { $second }
# Between parts of a sentence that say the same of different things.
between-parts = { "; " }
