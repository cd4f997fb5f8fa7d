### Was überall gesagt wird.

number = { $number }
percent = { $share } %
range = { $low }–{ $high }
list-of-two = { $first }; { $second }
list-of-more = { $first }; { $count } weitere
named = { $name }: { $value }
unchanged = Das Szenario wurde nicht geändert.
day = { $day }
level-leader = Führung
level-bureaucracy = Bürokratie
level-media = Medien, NGOs
level-public = Öffentlichkeit
names-are-lowered = 0
