map-axis-leadership_change = Eine neue Führungsperson alle … Jahre
map-axis-public_enmity = Anteil der Öffentlichkeit, der der anderen Seite vertraut, %
map-axis-sensibility = Wie oft Führungspersonen hinter einer feindseligen Handlung Furcht erkennen, %

map-end-leadership_change-low = Führungspersonen oft wechseln
map-end-leadership_change-high = Führungspersonen lange im Amt bleiben
map-end-public_enmity-low = Öffentlichkeiten feindselig sind
map-end-public_enmity-high = Öffentlichkeiten vertrauen
map-end-sensibility-low = Führungspersonen selten Furcht erkennen
map-end-sensibility-high = Führungspersonen oft Furcht erkennen
map-end-other-low = „{ $name }“ niedrig ist
map-end-other-high = „{ $name }“ hoch ist

map-group-levers = Hebel
map-number-of-values = Werte je Achse
map-number-of-runs = Läufe je Stelle
map-no-number = { $what }: { $text } ist hier nicht möglich; erlaubt sind { $allowed }.
map-nothing-up = up_range: Senkrecht wird nichts variiert; zuerst dies wählen.
map-no-choice = { $what }: { $text } steht hier nicht zur Wahl.
map-no-text = { $what }: { $value } ist kein Text.
map-no-choices = { $kept } ist keine Auswahl.
map-range-none = { $name }: „ohne“ ist kein Ende eines Bereichs von Jahren; es hat eine eigene Stelle.
map-range-ends = { $name }: { $text } ist kein Bereich; zwei Enden sind einer.
map-range-crosses = { $name }: Ein Bereich von { $from } bis { $to } ist verkehrt herum; er muss unter seinem Ende beginnen.
map-range-whole = { $name }: Von { $from } bis { $to } gibt es keine zwei ganzen Zahlen.

map-noun-durable = dauerhafte Kooperation
map-noun-breakthrough = ein Durchbruch
map-noun-trusting-relationship = eine Vertrauensbeziehung
map-noun-cooperation = die beiderseitige Kooperation
map-noun-final-cooperation = die Kooperation am Ende
map-noun-institutions = das Niveau der Institutionen am Ende
map-noun-hoffman = Hoffmans Index am Ende
map-noun-other = „{ $name }“
map-often-never = fast nie
map-often-rarely = selten
map-often-sometimes = manchmal
map-often-often = oft
map-often-usually = meistens
map-often-always = fast immer
map-finding-same = { $noun }: Beide Theorien sagen hier fast dasselbe, welcher Teil auch betrachtet wird.
map-finding-comes = Wo { $place }, kommt { $noun } in der Theorie „{ $first }“ { $firstOften } zustande, in „{ $second }“ { $secondOften }.
map-finding-more = Wo { $place }, kommt { $noun } in beiden Theorien { $often } zustande, öfter in „{ $theory }“.
map-finding-averages = Wo { $place }, liegt { $noun } in der Theorie „{ $first }“ im Mittel bei { $firstMean }, in „{ $second }“ bei { $secondMean }.
map-finding-one-same = In der Theorie „{ $theory }“ hängt { $noun } von keiner der Einstellungen nennenswert ab.
map-finding-one-comes = In der Theorie „{ $theory }“ kommt { $noun } { $least } zustande, wo { $low }, und { $most }, wo { $high }.
map-finding-one-averages = In der Theorie „{ $theory }“ liegt { $noun } im Mittel bei { $least }, wo { $low }, und bei { $most }, wo { $high }.
map-means-in = In { $whole ->
    [quarter] diesem Viertel der Karte
   *[half] dieser Hälfte des Bereichs
 } im Mittel { $first } und { $second } %.
map-means-apart = In { $whole ->
    [quarter] keinem Viertel der Karte
   *[half] keiner Hälfte des Bereichs
 } liegen sie im Mittel mehr als { $points } Punkte auseinander.
map-means-one = In diesen Teilen im Mittel { $low } und { $high } %.

map-subtitle-share = { $name } { $within ->
    [case] innerhalb des Falls
   *[rivalry] binnen 30 Jahren
 }: Anteil der Läufe, in %.
map-subtitle-mean = { $name }: Mittel, in %.
map-runs = { $runs } Läufe je { $cell ->
    [cell] Zelle
   *[place] Stelle
 } (±{ $points } Punkte).
map-runs-both = { $runs } Läufe je { $cell ->
    [cell] Zelle
   *[place] Stelle
 } (±{ $points } Punkte), dieselben Schocks für beide.

map-note-case = Vorgegebene Ereignisse, { $case }; ein Hebel auf einer Achse ersetzt seine Vorgabe.
map-note-rivalry = Läufe einer typischen Rivalität ohne Vorgaben, 30 Jahre.
map-note-hatched = Schraffiert, wo der Stichprobenfehler das Vorzeichen verdeckt. Linien und Farben sind über benachbarte Zellen geglättet.
map-note-fading = Farben verblassen, wo das Intervall breit ist. Linien und Farben sind über benachbarte Zellen geglättet; der Ring zeigt die Zahl der eigenen Zelle.
map-note-refused = Das Modell lässt sich bei { $refused } von { $all } { $cell ->
    [cell] Zellen
   *[place] Stellen
 } nicht berechnen: Dort besteht kein Sicherheitsdilemma, oder Gewichte ergeben zusammen nicht 1.
map-note-unit = { $name } in: { $unit }.
map-note-property = Eine Eigenschaft dieser Parameter, nicht der Welt.
map-polls = Umfragen, { $side }: { $polls } ({ $source }).
map-poll = { $value } in { $label }

map-first-picture = Das erste Bild wird berechnet
map-progress-known = { $known } von { $all } { $cell ->
    [cell] Zellen
   *[place] Stellen
 }
map-progress-whole = { $runs } Läufe in { $whole } von { $all } { $cell ->
    [cell] Zellen
   *[place] Stellen
 }

map-nothing-known = Noch ist nichts bekannt.
map-across = Waagerecht: { $name }, von { $low } bis { $high }.
map-across-none = Waagerecht: { $name }, von { $low } bis { $high } und ohne Ausscheiden.
map-up = Senkrecht: { $name }, von { $low } bis { $high }.
map-up-none = Senkrecht: { $name }, von { $low } bis { $high } und ohne Ausscheiden.
map-corner = Wo { $place }: im Mittel { $means }.
map-theory-mean = { $theory } { $mean } %
map-description = Karte: { $outcome }. { $axes } { $finding } { $corners } { $reading }
map-description-curves = Kurven: { $outcome }. { $axes } { $finding } { $corners } { $reading }
map-less = { $second } minus { $first }

map-reading = { $settings }. { $estimates }
map-reading-lab = Wie im Labor: { $settings }. { $estimates }
map-cannot-be-run = Dort lässt sich das Modell nicht berechnen.
map-not-computed = Noch nicht berechnet.
map-estimate = { $theory } { $value } % ({ $low } bis { $high })
map-difference = Differenz { $value } Punkte ({ $low } bis { $high })
map-difference-unsure = Differenz { $value } Punkte ({ $low } bis { $high }, nicht gesichert)
map-estimates = { $estimates }. { $runs } Läufe.
map-setting-nobody-leaves = niemand scheidet aus dem Amt
map-setting-leadership_change = alle { $value } eine neue Führungsperson
map-setting-public_enmity = { $value } der Öffentlichkeit vertrauen
map-setting-sensibility = Furcht wird hinter { $value } der feindseligen Handlungen erkannt
map-setting = { $name } { $value }

map-table-cell = { $value } ({ $low } bis { $high })
map-table-corner = { $up } ↓ { $across } →
map-table-shares = { $title }, % (95-%-Intervall)
map-table-points = { $title }, Punkte (95-%-Intervall)
map-table-theory = { $theory }, %
map-table-difference = Differenz, Punkte
map-table-curves = Werte und ihre 95-%-Intervalle

map-scale-points = +100 Punkte
map-scale-first = ← { $theory } höher
map-scale-second = { $theory } höher →
map-not-drawn = Die Karte konnte nicht gezeichnet werden ({ $why }).

map-no-numbers = Die Karte hat noch keine Zahlen. Auf die ersten warten; nichts wurde gesichert.
map-taken-rivalry = Läufe einer Rivalität ohne Vorgaben
map-taken = { $what }. Startwert { $seed }, { $runs } Läufe je Stelle. Entente { $version }.
