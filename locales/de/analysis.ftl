outcome-durable = Dauerhafte Kooperation
outcome-breakthrough = Durchbruch zur Kooperation
outcome-cooperation = Quartale mit beiderseitiger Kooperation
outcome-final-cooperation = Kooperation am Ende
outcome-decision-trust = Vertrauen am Ende ({ $from } in { $to })
outcome-trust = { $level }, { $from }: Vertrauen in { $to } am Ende
outcome-institutions = Institutionen am Ende
outcome-hoffman = Hoffmans Index am Ende
outcome-trusting-relationship = Vertrauensbeziehung (drei Anzeichen)

outcome-unknown = outcome: { $id } ist nicht erlaubt; erlaubt sind { $all }.
outcome-absent-trust = In der Theorie „{ $theory }“ bleibt das Vertrauen auf der Ebene „{ $level }“, wie es beginnt; erlaubt ist ein anderes Ergebnis.
outcome-absent-institutions = In der Theorie „{ $theory }“ bleiben Institutionen, wie sie beginnen; erlaubt ist ein anderes Ergebnis.

dial-none = null
dial-strong = stark
dial-weak = schwach
dial-four-times = vierfach
dial-twice-as-fast = doppelt so schnell
dial-hard = starr
dial-soft = beweglich

order-leaders = Vertrauen der Führung
order-cooperation = beiderseitige Kooperation
order-publics = Vertrauen der Öffentlichkeit
order-identity = gemeinsame Identität
order-institutions = Institutionen

shock-turnover-first = eine misstrauische Führung im ersten Staat
shock-turnover-second = eine misstrauische Führung im zweiten Staat
shock-incident = ein mehrdeutiger Zwischenfall
shock-betrayal = ein Vertrauensbruch
shock-structure = ein Jahr, in dem Kooperation mehr Vertrauen verlangt
shock-publics = Öffentlichkeiten, die Vertrauen verlieren

distinguish-first-state = erster Staat
distinguish-second-state = zweiter Staat
distinguish-cooperation = Kooperation
distinguish-trust-leader = Vertrauen der Führung, { $state }
distinguish-trust-bureaucracy = Vertrauen der Bürokratie, { $state }
distinguish-trust-media = Vertrauen der Medien, { $state }
distinguish-trust-public = Vertrauen der Öffentlichkeit, { $state }
distinguish-institutions = Institutionen
distinguish-oversight = Lockere Aufsicht
distinguish-as-leaves = beim Ausscheiden von { $leader }
distinguish-year-after = im Jahr nach { $leader }
distinguish-when = { $date }, { $moment }
distinguish-nothing = Kein einzelner Messwert unterscheidet diese beiden Modelle besser als der Zufall.
distinguish-best = { $name }, { $when }: AUC { $auc }, höher in der Theorie „{ $theory }“; ein solcher Messwert ist im Mittel einen Bayes-Faktor von { $factor } wert.
distinguish-best-still = { $name }, { $when }: AUC { $auc }, höher in der Theorie „{ $theory }“ (unverändert vom Anfang an: { $still }); ein solcher Messwert ist im Mittel einen Bayes-Faktor von { $factor } wert.
distinguish-plain = Die Kooperation selbst { $how ->
    [hardly] trennt kaum
    [little] trennt ein wenig
    [well] trennt gut
   *[fairly] trennt leidlich
 } (bestenfalls { $auc }, { $when }).
distinguish-next = Danach kommt { $name } ({ $auc }, { $when }).

ask-unreadable = Die Studie ist nicht lesbar ({ $why }).
ask-study = study: { $name } ist nicht erlaubt; erlaubt sind { $all }.
ask-slot = slot: { $slot } ist weder 0 noch 1.
ask-runs = runs: { $runs } ist keine ganze Zahl von 1 bis { $most }.
ask-span = { $dial }: { $low } bis { $high } ist keine Spanne; das erste Ende muss das niedrigere sein.
ask-span-nobody = { $dial }: 0 (niemand scheidet aus) ist kein Ende einer Spanne von Jahren; erlaubt sind { $least } bis { $most }.
ask-error = error: { $error } ist kein Messfehler von 0 bis 0,3.
ask-theories = theories: Beide sind „{ $theory }“; unterscheiden lassen sich zwei verschiedene.
ask-same-knob = intervention: { $knob } ist schon die Annahme; erlaubt ist ein anderer Regler oder eine Änderung der Zeitleiste.
ask-other-span = before: { $before } Quartale, während das geänderte Szenario { $after } hat; erlaubt ist dieselbe Dauer.
ask-one-intervention = intervention: Erlaubt ist genau eine, ein Regler oder eine Änderung der Zeitleiste.
ask-survival = survival: Das Szenario hat { $quarters } Quartale, zu wenige, um zu sehen, ob Kooperation hält; erlaubt sind 24 oder mehr.
ask-trajectories = trajectories: { $count } ist keine ganze Zahl von 2 bis 1000.
ask-nowhere = Kaum eine Einstellung innerhalb dieser Spannen lässt sich berechnen; die letzte Ablehnung war: { $why }
ask-resilience = resilience: Das Szenario hat { $quarters } Quartale; erlaubt sind { $least } oder mehr.
ask-quarter = quarter: Nach { $quarter } laufen die Läufe keine { $after } Quartale mehr weiter; erlaubt ist 0 bis { $last }.
ask-points = points: { $points } ist keine Zweierpotenz von 16 bis 65536.
ask-many-dials = dials: { $count } sind zu viele für Varianzanteile; erlaubt sind bis zu { $most }.
ask-no-dials = dials: Keiner ist genannt; erlaubt sind einer oder mehr.
ask-dial-twice = dials: { $id } steht zweimal da.
ask-no-dial = spans: { $id } ist keiner der Regler.
ask-axis-nobody = { $place }: 0 (niemand scheidet aus) ist kein Ende eines Bereichs von Jahren; es ist eine eigene Stelle, sofern "none" nicht false ist.
ask-axis-crosses = { $place }: Der Bereich von { $from } bis { $to } ist verkehrt herum; er muss unter seinem Ende beginnen, innerhalb von { $least } bis { $most }.
ask-axis-steps = { $place }: { $steps } Stufen sind keine Achse; erlaubt sind 2 bis { $most }.
ask-axis-log = { $place }: Eine logarithmische Skala muss über 0 beginnen, nicht bei { $from }.
ask-axis-none = { $place }: Nur { $knob } hat eine Stelle, an der niemand ausscheidet.
ask-axis-whole = { $place }: { $steps } Stufen sind mehr als die ganzen Zahlen von { $from } bis { $to }; erlaubt sind { $most }.
ask-same-axis = up: { $knob } wird schon waagerecht variiert; erlaubt ist ein anderer Regler.
ask-large = Ein Durchlauf von { $cells } Stellen ist zu groß; erlaubt sind { $most }.
ask-many-runs = { $runs } Läufe an jeder von { $cells } Stellen sind zu viele; erlaubt sind insgesamt { $most }.
