### Cases: kinds of events, edits of a timeline.

## Events

event-leap = Leap of trust
event-summit = Summit
event-treaty = Treaty
event-institution = Institution
event-reciprocation = Cooperation in return
event-crisis = Crisis
event-betrayal = Betrayal
event-rhetoric = Rhetoric
event-turnover = Turnover
event-met-in-source = met in a source
event-standard-fact = a standard fact, not checked again
event-what-if = no fact: a what-if

## Types of leaders

edit-type-distruster = A distruster
edit-type-distruster-short = Distruster
edit-type-sensible = Someone sensible to fear
edit-type-sensible-short = Sensible
edit-type-same_party = Another of the same party
edit-type-same_party-short = Same party
edit-type-other_party = Someone of the other party
edit-type-other_party-short = Other party
edit-type-source = A type of leader, chosen to differ clearly from the average; measured of nobody.
edit-type-note = A type, no person of history.

## Edits as a step is called

edit-quoted = “{ $text }”
edit-both = both
edit-event-text = { $kind }, added by hand; it did not happen.
edit-event-source = Added by hand.
edit-by-hand = Changed by hand.
edit-added = Added: { $kind }, { $date }
edit-without = Without { $what }
edit-renamed = { $old } renamed { $new }
edit-event-actor = { $event }: by { $actor }
edit-event-intensity = { $event }: intensity { $intensity }
edit-event-place = { $event }: { $date }, intensity { $intensity }
edit-event-text-of = Text of { $event }
edit-muted = { $event } muted
edit-counts = { $event } counts again
edit-called = { $leader } is called { $name }
edit-note = Note on { $leader }
edit-disposition = { $leader }: disposition { $value }
edit-sensibility = { $leader }: sensibility { $value } %
edit-coalition-first = { $leader }: the first coalition
edit-coalition-other = { $leader }: the other coalition
edit-from = { $leader } from { $date }
edit-until = { $leader } until { $date }
edit-stays = { $leader } stays in { $gone }’s place
edit-in-place = { $leader } in { $gone }’s place

## Edits that cannot be made

edit-no-leader = leaders[{ $index }]: there is no such leader. { unchanged }
edit-no-type = There are four types of leaders. { unchanged }
edit-no-event = events[{ $index }]: there is no such event. { unchanged }
edit-terms-by-chance = leaders: they come by chance in this case, so there are no terms to change; events can be added. { unchanged }
edit-no-term = { $leader }’s term would end on { $end }, before it begins on { $start }; remove the leader instead. { unchanged }
edit-no-successor = { $leader } has no successor in this case, and stays as it is. { unchanged }
edit-only-leader = { $leader } is the only leader of { $state }; a state has at least one. { unchanged }
edit-nobody-in-office = { $date }: nobody is in office then, so nobody can be followed. { unchanged }
edit-edge-of-term = { $date }: { $leader } takes or leaves office then; a day within the term, { $start } to { $end }, is allowed. { unchanged }
edit-no-leader-of = { $leader } is no leader of { $state }. { unchanged }
