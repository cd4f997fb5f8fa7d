### Fälle: Arten von Ereignissen, Änderungen an einer Zeitleiste.

## Ereignisse

event-leap = Vertrauenssprung
event-summit = Gipfeltreffen
event-treaty = Vertrag
event-institution = Institution
event-reciprocation = Kooperation im Gegenzug
event-crisis = Krise
event-betrayal = Vertrauensbruch
event-rhetoric = Rhetorik
event-turnover = Führungswechsel
event-met-in-source = in einer Quelle belegt
event-standard-fact = gesicherte Tatsache, nicht noch einmal geprüft
event-what-if = keine Tatsache: ein Was-wäre-wenn

## Typen von Führungspersonen

edit-type-distruster = Eine misstrauische Person
edit-type-distruster-short = Misstrauisch
edit-type-sensible = Eine Person mit Blick für Furcht
edit-type-sensible-short = Sensibel
edit-type-same_party = Eine andere Person derselben Partei
edit-type-same_party-short = Selbe Partei
edit-type-other_party = Eine Person der anderen Partei
edit-type-other_party-short = Andere Partei
edit-type-source = Ein Typ von Führungsperson, so gewählt, dass er sich deutlich vom Durchschnitt unterscheidet; an niemandem gemessen.
edit-type-note = Ein Typ, keine historische Person.

## Änderungen, wie ein Schritt heißt

edit-quoted = „{ $text }“
edit-both = beide
edit-event-text = { $kind }, von Hand hinzugefügt; so nicht geschehen.
edit-event-source = Von Hand hinzugefügt.
edit-added = Hinzugefügt: { $kind }, { $date }
edit-without = Ohne { $what }
edit-renamed = { $old } in { $new } umbenannt
edit-event-actor = { $event }: Akteur { $actor }
edit-event-intensity = { $event }: Intensität { $intensity }
edit-event-place = { $event }: { $date }, Intensität { $intensity }
edit-event-text-of = Text zu { $event }
edit-muted = { $event } stummgeschaltet
edit-counts = { $event } zählt wieder
edit-called = { $leader } heißt { $name }
edit-note = Notiz zu { $leader }
edit-disposition = { $leader }: Disposition { $value }
edit-sensibility = { $leader }: Sensibilität { $value } %
edit-coalition-first = { $leader }: die erste Koalition
edit-coalition-other = { $leader }: die andere Koalition
edit-from = { $leader } ab dem { $date }
edit-until = { $leader } bis zum { $date }
edit-stays = { $leader } bleibt anstelle von { $gone }
edit-in-place = { $leader } anstelle von { $gone }

## Änderungen, die nicht möglich sind

edit-no-leader = leaders[{ $index }]: Diese Führungsperson gibt es nicht. { unchanged }
edit-no-event = events[{ $index }]: Dieses Ereignis gibt es nicht. { unchanged }
edit-terms-by-chance = leaders: In diesem Fall wechselt die Führung zufällig, es gibt also keine Amtszeiten zu ändern; Ereignisse können hinzugefügt werden. { unchanged }
edit-no-term = { $leader }: Die Amtszeit würde am { $end } enden, bevor sie am { $start } beginnt; stattdessen die Führungsperson entfernen. { unchanged }
edit-no-successor = { $leader } hat in diesem Fall keinen Nachfolger und bleibt unverändert. { unchanged }
edit-only-leader = { $leader } ist die einzige Führungsperson von { $state }; ein Staat hat mindestens eine. { unchanged }
edit-nobody-in-office = { $date }: Zu dieser Zeit ist niemand im Amt, also kann niemand abgelöst werden. { unchanged }
edit-edge-of-term = { $date }: { $leader } tritt dann gerade das Amt an oder gibt es ab; erlaubt ist ein Tag innerhalb der Amtszeit, { $start } bis { $end }. { unchanged }
edit-no-leader-of = { $leader } gehört nicht zu den Führungspersonen von { $state }. { unchanged }
