lab-quantity-trust = Vertrauen ({ $from } in { $to })
lab-quantity-weaker = Das schwächere Vertrauen der beiden Seiten
lab-quantity-cooperation = Beiderseitige Kooperation
lab-quarter = { $quarter }. Quartal { $year }
lab-year-counted = Jahr { $year }
lab-subtitle-trust = { $label }: Überzeugung, dass die andere Seite vertrauenswürdig ist, in %. Median von { $runs } Läufen, Bänder 50 % und 90 %, dünne Linie Lauf { $run }.
lab-subtitle-cooperation = { $label }: gleitendes Mittel der Quartale, in denen beide kooperieren, in %. Median von { $runs } Läufen, Bänder 50 % und 90 %, dünne Linie Lauf { $run }.

lab-under-way = Die ersten Läufe werden berechnet.
lab-headline = { $opening }: { $reading }
lab-when-leaves = Wenn { $leader } geht
lab-at-turnover = Beim Führungswechsel im { $date }
lab-in = Im { $date }
lab-reading-cooperation-stays = In der Theorie „{ $theory }“ bleibt die beiderseitige Kooperation bei { $after } %.
lab-reading-cooperation-moves = In der Theorie „{ $theory }“ { $way ->
    [falls] sinkt
   *[rises] steigt
 } die beiderseitige Kooperation von { $before } auf { $after } %.
lab-reading-crosses = In der Theorie „{ $theory }“ { $way ->
    [falls] sinkt
   *[rises] steigt
 } das Vertrauen { $place ->
    [above] über
   *[below] unter
 } seine Schwelle.
lab-reading-holds = In der Theorie „{ $theory }“ hält sich das Vertrauen bei { $after } %, { $place ->
    [above] über
   *[below] unter
 } seiner Schwelle.
lab-reading-moves = In der Theorie „{ $theory }“ { $way ->
    [falls] sinkt
   *[rises] steigt
 } das Vertrauen auf { $after } % und bleibt { $place ->
    [above] über
   *[below] unter
 } seiner Schwelle.

lab-ledger-arrival = Zum Amtsantritt von { $leader } im { $date }:
lab-ledger-in = Im { $date }:
lab-ledger-stayed = – { $what ->
    [trust] das Vertrauen
   *[cooperation] die Kooperation
 } blieb bei { $after }.
lab-ledger-moved = – { $what ->
    [trust] das Vertrauen
   *[cooperation] die Kooperation
 } { $way ->
    [falls] sank
   *[rises] stieg
 } von { $before } auf { $after }.
lab-aside = Das Vertrauen ({ $side }) liegt dann { $above ->
    [none] in beiden Theorien unter seiner Schwelle
    [one] in einer der Theorien über seiner Schwelle
   *[both] in beiden Theorien über seiner Schwelle
 }: von { $firstBefore } auf { $firstAfter } und von { $secondBefore } auf { $secondAfter }.

lab-events-none-dated = Keine vorgegebenen Ereignisse, { $start }–{ $end }
lab-events-none = Keine Geschichte: Nichts ist vorgegeben
lab-events-dated = Vorgegebene Ereignisse, { $start }–{ $end }
lab-events = Vorgegebene Ereignisse ohne Datum
lab-events-altered = { $events }, von Hand geändert
lab-honesty-chance = { $events }; die Führung wechselt zufällig, mit den Hazardraten der jeweiligen Regierungsform. Anfangsvertrauen und alle Stärken sind Einschätzungen; in diesem Modell, mit diesen Zahlen.
lab-honesty = { $events }. Anfangsvertrauen, Dispositionen, Sensibilitäten und Intensitäten sind Einschätzungen in Kenntnis des Ausgangs; in diesem Modell, mit diesen Zahlen.

lab-numbers-cell = { $value } ({ $low } bis { $high })
lab-numbers-fork = Mit der Änderung minus ohne sie, in Punkten: Median der Paare, in Klammern der Bereich von neun unter zehn
lab-numbers-survival = Was von der beiderseitigen Kooperation bleibt, in Prozent, in Klammern das Intervall von 95 %
lab-numbers-after = Quartale nach dem Wechsel
lab-table-quarter = Quartal
lab-table-median = { $theory }, Median in %
lab-table-middle = 25–75 %
lab-table-band = 5–95 %
lab-description = Liniendiagramm, { $from } bis { $to }, { $label }, in Prozent.
lab-description-theory = { $theory }: { $start } am Anfang, { $before } an der Zeitmarke im { $date }, { $after } ein Quartal später, { $end } am Ende.
lab-moves-range = { $theory }: Der Median liegt zwischen { $low } und { $high }.
lab-moves-rise = Der größte Anstieg führt im { $date } von { $from } auf { $to }{ $why }.
lab-moves-fall = Der größte Rückgang führt im { $date } von { $from } auf { $to }{ $why }.
lab-moves-threshold = Über der Schwelle in { $above } von { $all } Quartalen.
lab-moves-succession = { $new } folgt auf { $old }
lab-moves-why = { " " }({ $all })
lab-carriers-note = Veränderung seit { $since } nach Träger, Mittel aller Läufe (Logit)

lab-threshold-note = Über diesen Linien ist Kooperation das Risiko wert
lab-threshold-note-values = Über diesen Linien ist Kooperation das Risiko wert: { $firstTheory } { $first }, { $secondTheory } { $second }
lab-institutions = Institutionen
lab-not-in-theory = nicht in dieser Theorie
lab-had-stayed = Wäre { $leader } geblieben
lab-leader-counted = Führungsperson { $number }
lab-leader-new = Neue Führungsperson
lab-event = { $text }. Intensität { $intensity } ({ $status }), { $confidence }. { $source }
lab-not-drawn = Das Diagramm konnte nicht gezeichnet werden ({ $why }).

lab-no-events = Noch keine Ereignisse.
lab-events-row = Ereignisse
lab-events-cooperative = kooperativ ↑
lab-events-hostile = feindselig ↓
lab-record-named = Beobachtung: { $series }
lab-record-short = Beob.

lab-as-in-history = Historischer Verlauf
lab-as-in-case = Verlauf des Falls
lab-before-change = Vor der Änderung
lab-change-place = Mit { $new } anstelle von { $old }
lab-change-until = Mit { $leader } im Amt bis zum { $date }
lab-change-leader = Mit der Änderung an { $leader }
lab-change-stays = Mit { $leader } auch in der Amtszeit von { $gone }
lab-change-without = Ohne { $leader }
lab-change-from = Mit { $leader } im Amt ab dem { $date }
lab-change-event-date = Mit „{ $event }“ im { $date }
lab-change-event-without = Ohne „{ $event }“
lab-change-event = Mit der Änderung an „{ $event }“
lab-change-several = Mit diesen Änderungen
lab-change-sentence = In diesem Modell gilt: { $opening } ist die beiderseitige Kooperation ab dem { $since } in der Theorie „{ $first }“ { $firstSize } ({ $firstDoubt }) und in der Theorie „{ $second }“ { $secondSize }{ $secondDoubt }. In Lauf { $run } kooperieren beide in { $firstRun } von { $quarters } Quartalen { $firstInstead } („{ $first }“) und in { $secondRun } { $secondInstead } („{ $second }“).
lab-change-pairs-same = in allen { $pairs } Laufpaaren mit denselben Schocks
lab-change-pairs = 95-%-Intervall { $interval }; { $pairs } Laufpaare mit denselben Schocks
lab-change-same = genau so, wie sie war
lab-change-lower = um { $by } niedriger
lab-change-higher = um { $by } höher
lab-change-average-same = im Mittel so, wie sie war
lab-change-interval = { $low } bis { $high }
lab-change-interval-nothing = { $low } bis { $high }: kein Unterschied, den diese Läufe von null trennen können
lab-change-as-before = wie zuvor
lab-change-instead = statt in { $before }

lab-small-not-drawn = Ein kleines Diagramm konnte nicht gezeichnet werden ({ $why }).
lab-fork-title = Was die Änderung bewirkt
lab-fork-note = { $label }: Differenz zu denselben Läufen ({ $reference }), in Prozentpunkten. Median von { $pairs } Paaren, Bänder 50 % und 90 %, dünne Linie Lauf { $run }.
lab-fork-since = seit dem { $date }
lab-fork-nothing = Nichts, was das Modell liest, hat sich geändert.
lab-fork-nothing-long = Nichts, was das Modell liest, hat sich geändert: Jeder Lauf ist, wie er war.
lab-fork-under-way = Die ersten Laufpaare werden berechnet.
lab-fork-description = Diagramm der Differenzen, { $from } bis { $to }, { $label }, in Prozentpunkten, mit der Änderung abzüglich ohne sie.
lab-fork-description-theory = { $theory }: Median { $median } am Ende, neun von zehn Paaren zwischen { $low } und { $high }.
lab-fork-description-joint = Die beiderseitige Kooperation ist in { $higher } Paaren höher, in { $lower } niedriger, in { $same } gleich.
lab-survival-nothing = Weniger als { $least } Läufe kooperieren ohne den Führungswechsel: Es gibt kaum etwas zu verlieren.
lab-survival-under-way = Die Läufe ohne den Führungswechsel werden berechnet.
lab-survival-ends = die Läufe enden mit dem Führungswechsel
lab-survival-never = innerhalb der Läufe nie unter der Hälfte
lab-survival-half = { $quarters ->
    [one] Hälfte nach { $quarters } Quartal
   *[other] Hälfte nach { $quarters } Quartalen
 }
lab-survival-half-short = { $quarters ->
    [one] { $quarters } Quartal
   *[other] { $quarters } Quartale
 }
lab-survival-axis-half = Hälfte
lab-survival-axis-turnover = Wechsel
lab-survival-axis-months = { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
 }
lab-survival-axis-years = { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahre
 }
lab-survival-description = Diagramm des Fortbestands: Kooperation in jedem Quartal nach dem Führungswechsel, in Prozent dessen, was sie ohne ihn wäre.
lab-survival-after = { $quarters ->
    [one] { $percent } nach { $quarters } Quartal
   *[other] { $percent } nach { $quarters } Quartalen
 }
lab-survival-theory = { $theory }: { $said }.
lab-survival-collapse = In { $share } % der Läufe bricht sie binnen drei Jahren zusammen.
lab-survival-gaps = Lücken sind Quartale, die die Vorgabe für beide Seiten entscheidet oder in denen ohnehin kaum ein Lauf kooperieren würde
lab-nothing-to-lose = kaum etwas zu verlieren

lab-carrier-person = Person
lab-carrier-leader = Führung
lab-carrier-bureaucracy = Bürokratie
lab-carrier-media = Medien
lab-carrier-public = Öffentlichkeit
lab-carriers-before = Vorher
lab-carriers-after = Nachher
lab-carriers-nothing-yet = noch nichts
lab-carriers-nothing-left = nichts mehr
lab-survives-title = Kooperation, die den Führungswechsel überdauert
lab-survives-note = Die nächsten { $months } Monate im Vergleich zum Verbleib im Amt ({ $leader }), in { $pairs } Laufpaaren mit denselben Schocks.
lab-the-leader = bisherige Führung
lab-durable-title = Dauerhaftes Vertrauen binnen 30 Jahren
lab-durable-note = Läufe einer typischen Rivalität ohne Vorgaben, je { $runs }; das Ende des Balkens verblasst über das 95-%-Intervall.
lab-sign-discretion = Ermessensspielraum
lab-sign-oversight = Lockere Aufsicht
lab-sign-rules = Rahmenregeln
lab-hoffman-title = Ist es eine Vertrauensbeziehung?
lab-hoffman-note = Hoffmans drei Anzeichen, Ende { $year }: { $signs ->
    [none] noch keines
    [one] eines von dreien
    [two] zwei von dreien
   *[all] alle drei
 }

lab-quarter-title = Was das Vertrauen im { $date } bewegt hat
lab-quarter-note = { $whose } in Lauf { $run }, der dünnen Linie; Logit. Die Teile summieren sich zur Veränderung; ein anderer Lauf hat eine andere Bilanz.
lab-quarter-opening = Im { $date } von Lauf { $run }, { $whose }:
lab-quarter-hardly = – kaum bewegt
lab-quarter-moved = { $way ->
    [falls] – um { $by } Logit gesunken
   *[rises] – um { $by } Logit gestiegen
 }
lab-quarter-told = { $moved } ({ $parts })
lab-quarter-part = { $part } { $by }
lab-quarter-rest = alles Übrige

ledger-signal = Signal
ledger-incident = Zwischenfall
ledger-leap = Vertrauenssprung
ledger-betrayal = Vertrauensbruch
ledger-meeting = Begegnung
ledger-influence = Einfluss
ledger-anchor = Anker
ledger-identity = Identität
ledger-collective = eigene Überzeugung des Staates
ledger-fading = verblassende Bindung
ledger-noise = Rauschen
ledger-limit = Grenze des Vertrauens
ledger-volatility = Zweifel am Typ
ledger-overdraft = überzogenes Vertrauen
ledger-turnover = Führungswechsel
ledger-institutions = Institutionen
ledger-third-parties = Dritte
ledger-rounding = Rundung

lab-record-unknown = Beobachtungsreihe: Der Fall hat keine Reihe { $id }; erlaubt ist { $known }.
lab-record-step = Beobachtungsreihe: { $series }
lab-record-coded = kodierte Ereignisse
lab-record-span = { $from } bis { $to }
lab-record-crisis = { $label }, { $when }. { $source }
lab-record-point = { $series }, { $when }: { $value }{ $count }. Einheit: { $unit }. { $source }
lab-record-n = (n = { $n })
lab-record-n-all = , insgesamt n = { $n }
lab-record-coded-note = Die eigenen Ereignisse des Falls, geglättet: Ihre Intensitäten sind Einschätzungen, keine Beobachtung.
lab-record-values = { $series }. Einheit: { $unit }; { $count } Werte{ $n }. { $source }
lab-record-entries = { $series }. Einheit: { $unit }; { $count } Einträge{ $n }. { $source }
lab-record-survey = { $series } { $value }
lab-fit-title = Passt es zur Beobachtung?
lab-fit-note = { $series }, Jahresmittel { $years }, n = { $n } Jahre, { $runs } Läufe. Keine unabhängige Prüfung: Ereignisse, Intensitäten und Anfangsvertrauen wurden in Kenntnis des Ausgangs kodiert.
lab-fit-by-hand = Die Zeitleiste wurde von Hand geändert.
lab-fit-source = Ränge von { $compared } gegenüber: { $series }. { $source }
lab-fit-public = Vertrauen der Öffentlichkeit ({ $state })
lab-fit-joint = beiderseitiger Kooperation
lab-fit-silent = { $theory }: { $silent } von { $runs } Läufen haben in jedem Jahr denselben Wert und bleiben außer Betracht.
lab-fit-none = kein Lauf schwankt von Jahr zu Jahr: Es gibt keine Rangkorrelation
lab-fit-correlation = Rangkorrelation { $value } (90 % der Läufe: { $low } bis { $high })
lab-fit-lag-none = ; ihr Mittel stimmt im selben Jahr am besten überein: { $value }
lab-fit-lag-after = { $years ->
    [one] ; ihr Mittel stimmt am besten überein, wenn das Modell der Beobachtung um { $years } Jahr nachläuft: { $value }
   *[other] ; ihr Mittel stimmt am besten überein, wenn das Modell der Beobachtung um { $years } Jahre nachläuft: { $value }
 }
lab-fit-lag-ahead = { $years ->
    [one] ; ihr Mittel stimmt am besten überein, wenn das Modell der Beobachtung um { $years } Jahr vorausläuft: { $value }
   *[other] ; ihr Mittel stimmt am besten überein, wenn das Modell der Beobachtung um { $years } Jahre vorausläuft: { $value }
 }

lever-leadership_change-name = Führungswechsel
lever-public_enmity-name = Feindseligkeit der Öffentlichkeit
lever-sensibility-name = Sensibilität für das Sicherheitsdilemma
lever-leadership_change-unit = Jahre
lever-public_enmity-unit = % Vertrauen
lever-sensibility-unit = %
lever-leadership_change-hint = 2 bis 30 Jahre oder „ohne“
lever-public_enmity-hint = 1 bis 70 %
lever-sensibility-hint = 0 bis 100 %
lever-none = ohne
lever-spoken = { $value } { $unit }. { $sentence }
lever-no-term = { $text } ist hier keine Amtszeit: 2 bis 30 Jahre oder „ohne“.
lever-no-share-of-public = { $text } ist hier kein Anteil: 1 bis 70 Prozent der Öffentlichkeit.
lever-no-share-of-acts = { $text } ist hier kein Anteil: 0 bis 100 Prozent der feindseligen Handlungen.
lever-nobody-leaves = Niemand scheidet aus dem Amt.
lever-term = Auf jeder Seite alle { $years } Jahre eine neue Führungsperson.
lever-scripted-nobody = Wie vorgegeben: Niemand scheidet aus dem Amt.
lever-scripted-term = Wie vorgegeben: im Mittel alle { $years } Jahre eine neue Führungsperson.
lever-chance-democracies = Zufällig, wie in einer Demokratie: im Mittel alle { $years } Jahre eine neue Führungsperson.
lever-chance-autocracies = Zufällig, wie in einer Autokratie: im Mittel alle { $years } Jahre eine neue Führungsperson.
lever-chance-both = Zufällig: im Mittel alle { $firstYears } Jahre eine neue Führungsperson ({ $first }) oder alle { $secondYears } Jahre ({ $second }).
lever-chance-nobody = Zufällig, doch scheidet hier nie jemand aus dem Amt.
lever-chance-one = Zufällig: im Mittel alle { $years } Jahre eine neue Führungsperson ({ $state }); auf der anderen Seite scheidet nie jemand aus.
lever-citizens = { $percent } von 100 Bürgern vertrauen am Anfang der anderen Seite.
lever-fear = Wie oft Führungspersonen hinter einer feindseligen Handlung Furcht erkennen.
lever-fear-scripted = Wie vorgegeben: wie oft Führungspersonen hinter einer feindseligen Handlung Furcht erkennen.
lever-fear-average = Im Mittel: wie oft Führungspersonen hinter einer feindseligen Handlung Furcht erkennen.
lever-mark-democracy = Demokratie
lever-mark-autocracy = Autokratie
lever-mark-democracy-source = Archigos 4.1, 1946–2015, nach Polity2 des Vorjahres: 948 Amtsaustritte in 3.540 Amtsjahren
lever-mark-autocracy-source = Archigos 4.1, 1946–2015, nach Polity2 des Vorjahres: 331 Amtsaustritte in 3.362 Amtsjahren
lever-mark-none-source = niemand scheidet aus dem Amt

lever-shown-years = { $years } Jahre
lever-shown-percent = { $percent } %
lever-curve-not-drawn = Die Kurve eines Hebels konnte nicht gezeichnet werden ({ $why }).
lever-curve = Wahrscheinlichkeit dauerhafter Kooperation binnen 30 Jahren, { $first } und { $second }, in Läufen einer typischen Rivalität ohne Vorgaben, je { $runs } Läufe. { $points }.
lever-curve-point = { $value }: { $first } und { $second } %

knob-part-of = { $name }, { $part }
knob-parts-of = { $name }, { $first }, { $second }
knob-part-leader = Führung
knob-part-bureaucracy = Bürokratie
knob-part-media = Medien
knob-part-public = Öffentlichkeit
knob-part-democracy = Demokratie
knob-part-autocracy = Autokratie
knob-part-a = a
knob-part-b = b
knob-unit-leadership_change = Jahre im Amt
knob-unit-public_enmity = Anteil der Öffentlichkeit, der vertraut
knob-unit-sensibility = Anteil der feindseligen Handlungen
knob-unknown = { $id } lässt sich nicht variieren; möglich sind { $levers } und die Parameter von MODEL.md.
knob-no-number = { $text } ist keine Zahl.
knob-outside = { $id }: { $value } liegt außerhalb des erlaubten Bereichs, { $low } bis { $high } ({ $unit }).
knob-outside-or-nobody = { $id }: { $value } liegt außerhalb des erlaubten Bereichs, { $low } bis { $high } ({ $unit }), oder 0, wenn niemand ausscheidet.

lab-step-opened = „{ $title }“ geöffnet
lab-step-opened-view = Eine Ansicht von „{ $title }“ geöffnet
lab-step-reset = Alles zurückgesetzt
lab-step-first-theory = Erste Theorie: { $theory }
lab-step-second-theory = Zweite Theorie: { $theory }
lab-step-as-scripted = wie vorgegeben
lab-step-lever = { $value } { $unit }
lab-step-scenario-value = Wert des Szenarios
lab-step-seed = Startwert { $seed }
lab-step-run = Lauf { $run }
lab-step-restore = Die Zeitleiste, wie der Fall sie hat
lab-step-fork = Vergleich ab hier
lab-step-compare-case = Vergleich mit dem Fall

lab-set-no-value = { $id }: Das ist kein Wert.
lab-set-list = { $id }: Eine Liste oder ein Objekt ist kein Wert; erlaubt ist eine Zahl oder ein Text.
lab-set-theory = { $text } ist keine der elf Theorien.
lab-set-seed = Startwert: { $text } ist keine ganze Zahl von 0 bis { $most }.
lab-set-run = Lauf: { $text } ist keine ganze Zahl von 1 bis 1000.
lab-set-quantity = { $text } ist keines von a_in_b, b_in_a, weaker, cooperation.
lab-set-pin = Zeitmarke: { $text } ist kein Quartal von 0 bis { $last }.
lab-set-unknown = { $id } lässt sich nicht einstellen.
lab-set-number = { $name }: { $text } ist keine Zahl; erlaubt ist { $low } bis { $high }.
lab-check-run = Lauf { $run }: Erlaubt ist 1 bis 1000.
lab-check-parameter = { $id } ist kein Parameter.

lab-taken = Szenario „{ $case }“. Startwert { $seed }, Lauf { $run }, { $runs }. Entente { $version }.
lab-taken-changed = Szenario „{ $case }“, { $changes }. Startwert { $seed }, Lauf { $run }, { $runs }. Entente { $version }.
lab-taken-altered = Zeitleiste geändert
lab-taken-parameters = { $count ->
    [one] { $count } Parameter geändert
   *[other] { $count } Parameter geändert
 }
lab-taken-runs = { $runs } Läufe
lab-taken-runs-each = { $first } und { $second } Läufe
lab-figure-not-drawn = Die Abbildung konnte nicht gezeichnet werden ({ $why }).

lab-keep-nothing-changed = { $sentence } Nichts wurde geändert.
lab-keep-version = Der Link hat Version { $version }; diese Seite liest Version { $known }. Version { $version } gehört zu einem neueren Entente.
lab-keep-no-version = Der Link nennt keine Version; womöglich ist ein Teil abgeschnitten.
lab-keep-unreadable = Der Link ist nicht lesbar ({ $why }).
lab-keep-case = Der Link gehört zum Fall { $id }, der nicht geöffnet ist.
lab-keep-map = Der Link enthält eine Karte, die nicht lesbar ist: { $why }
lab-keep-pin = Der Link enthält eine Zeitmarke, die kein Quartal von 0 bis { $last } ist.
lab-keep-engine = Der Link nennt einen Rechenkern, der keine Version wie 0.1.0 ist: Erlaubt sind Buchstaben, Ziffern, Punkte, Plus- und Minuszeichen, höchstens { $most }.
lab-keep-comparison = Der Link enthält einen Vergleich, der nicht lesbar ist: { $why }
lab-keep-timeline = Der Link enthält eine Zeitleiste, die nicht lesbar ist: { $why }

lab-terms-by-chance = In diesem Fall wechselt die Führung zufällig; Ereignisse können hinzugefügt werden.
lab-terms-by-lever = Der Führungswechsel ist durch seinen Schieberegler eingestellt, die Führung wechselt also zufällig. Zum Bearbeiten der Amtszeiten den Regler auf „wie vorgegeben“ zurückstellen.
lab-edit-unchanged = { $sentence } { unchanged }
lab-edit-place = { $name }: { $text } ist kein Platz in der Liste. { unchanged }
lab-edit-unknown = { $text } ist keine Änderung einer Zeitleiste. { unchanged }
lab-edit-term-field = { $text } ist keine Angabe, die eine Amtszeit hat. { unchanged }
lab-edit-event-field = { $text } ist keine Angabe, die ein Ereignis hat. { unchanged }
lab-edit-person = { $text } ist niemand, der antreten könnte; möglich ist eine Führungsperson des Falls oder ein Typ. { unchanged }
lab-edit-date = { $why }. { unchanged }
lab-edit-number = { $name }: { $text } ist keine Zahl; erlaubt ist { $allowed }. { unchanged }
lab-edit-word = { $name }: { $text } gibt es dort nicht. { unchanged }
lab-edit-side = side: { $text } ist keine Seite; erlaubt sind 0 und 1. { unchanged }
lab-edit-text = { $name }: { $text } ist kein Text; erlaubt ist ein Text in Anführungszeichen. { unchanged }
lab-edit-muted = muted: { $text } ist nicht erlaubt; erlaubt sind true und false. { unchanged }
lab-edit-disposition = Disposition
lab-edit-sensibility = Sensibilität
lab-edit-coalition = Koalition
lab-edit-disposition-range = −4 bis 4
lab-edit-sensibility-range = 0 bis 1
lab-edit-coalition-range = 1 und −1
lab-edit-intensity = Intensität
lab-edit-intensity-range = −1 bis 1
lab-term-sources = Daten der Amtszeit ({ $datesStatus }): { $dates } Disposition ({ $dispositionStatus }): { $disposition } Sensibilität ({ $sensibilityStatus }): { $sensibility } Koalition ({ $coalitionStatus }): { $coalition }

lab-senate-1919 = Senat von 1919
lab-senate-1945 = Senat von 1945

lab-component-of = { $level }, { $owner }
lab-component-to = { $from } an { $to }
