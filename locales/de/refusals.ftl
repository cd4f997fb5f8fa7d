refusal = { $path }: { $wrong }; { $allowed }. { unchanged }
refusal-alone = { $path }: { $wrong }. { unchanged }
refusal-file = Datei
refusal-date = { $wrong }; { $allowed }

refusal-no-json = Zeile { $line }, Spalte { $column } ist kein JSON ({ $why })
refusal-json-allowed = erlaubt ist ein JSON-Text ohne NaN, Infinity, Kommentare oder Kommas am Ende
refusal-no-utf8 = Byte { $byte } ist kein Text in UTF-8
refusal-utf8-allowed = erlaubt ist ein JSON-Text in UTF-8
refusal-size = { $size } MB ist zu groß
refusal-size-allowed = erlaubt sind bis zu 2 MB
refusal-version = { $version } ist diesem Programm nicht bekannt
refusal-version-allowed = erlaubt ist 1
refusal-version-number-allowed = erlaubt ist die Zahl 1

refusal-up-to = erlaubt sind bis zu { $most }
refusal-fields = hat { $count } Felder
refusal-twice = ist zweimal angegeben
refusal-once-allowed = erlaubt ist einmal
refusal-missing = fehlt
refusal-must-be-given = die Angabe ist nötig
refusal-no-field = ist kein Feld der Version 1
refusal-all-allowed = erlaubt sind { $all }
refusal-either-allowed = erlaubt sind { $first } oder { $second }
refusal-unknown-word = { $text } ist nicht bekannt
refusal-escape = enthält eine Escape-Folge, die kein Zeichen ist
refusal-unicode-allowed = erlaubt ist Unicode
refusal-is = ist { $found }
refusal-found-object = ein Objekt
refusal-found-list = eine Liste
refusal-found-text = der Text { $text }
refusal-found-number = die Zahl { $number }
refusal-object-allowed = erlaubt ist ein Objekt
refusal-list-allowed = erlaubt ist eine Liste
refusal-text-allowed = erlaubt ist ein Text
refusal-number-allowed = erlaubt ist eine Zahl ohne Anführungszeichen
refusal-flag-allowed = erlaubt ist true oder false
refusal-parameter-allowed = erlaubt ist eine Zahl, ein Wort oder eine Liste oder Matrix davon
refusal-whole-allowed = erlaubt ist eine ganze Zahl ab 0
refusal-number-large = die Zahl ist zu groß
refusal-finite-allowed = erlaubt ist eine endliche Zahl
refusal-list-of = ist eine Liste von { $count }
refusal-list-of-allowed = erlaubt ist eine Liste von { $count }

refusal-no-date = { $text } ist kein Datum
refusal-no-date-year = { $text } ist kein Datum (Jahr { $year })
refusal-no-date-month = { $text } ist kein Datum (Monat { $month })
refusal-no-date-day = { $text } ist kein Datum (der { $month ->
    [january] Januar
    [february] Februar
    [march] März
    [april] April
    [may] Mai
    [june] Juni
    [july] Juli
    [august] August
    [september] September
    [october] Oktober
    [november] November
   *[december] Dezember
 } { $year } hat { $days } Tage)
refusal-no-quarter = { $text } ist kein Quartal
refusal-day-allowed = erlaubt ist ein Tag wie 1989-12-02
refusal-quarter-allowed = erlaubt ist ein Quartal wie 1989-Q4
refusal-survey-date-allowed = erlaubt ist ein Jahr, Monat oder Tag wie 1987, 1985-11 oder 1989-12-02
refusal-later-allowed = erlaubt ist dieser Tag oder ein späterer

refusal-no-short-name = { $text } ist kein Kurzname
refusal-short-name-allowed = erlaubt sind 1 bis 60 Kleinbuchstaben, Ziffern und Bindestriche
refusal-out-of-range = { $value } liegt außerhalb des Bereichs
refusal-range-allowed = erlaubt ist { $low } bis { $high }
refusal-many = { $count } { $list } sind zu viele
refusal-empty = ist leer
refusal-characters-allowed = erlaubt ist ein Text von 1 bis { $most } Zeichen
refusal-characters = hat { $count } Zeichen
refusal-control = enthält das Steuerzeichen U+{ $code }
refusal-visible-allowed = erlaubt sind sichtbare Zeichen und Leerzeichen
refusal-no-side = { $side } ist keine Seite
refusal-sides-allowed = erlaubt sind 0 (erster Staat) und 1 (zweiter Staat)
refusal-no-coalition = { $value } ist keine Koalition
refusal-coalitions-allowed = erlaubt sind 1 und -1
refusal-no-parameter = { $text } ist kein Parameter
refusal-keys-allowed = erlaubt sind Schlüssel aus MODEL.md wie eps oder inc_rate
refusal-elsewhere = wird an anderer Stelle der Datei gesetzt
refusal-owner-allowed = nur { $owner } darf es angeben

refusal-before-start = { $end } liegt vor dem Beginn, { $start }
refusal-span-allowed = erlaubt ist eine Dauer von 1 bis 400 Quartalen
refusal-span = { $end } ergibt eine Dauer von { $quarters } Quartalen
refusal-quarters-allowed = erlaubt sind 1 bis 400
refusal-outside = { $date } liegt außerhalb des Szenarios
refusal-days-allowed = erlaubt sind Tage von { $first } bis { $last }

refusal-before-term = { $end } liegt vor dem Beginn der Amtszeit, { $start }
refusal-term-outside = die Amtszeit von { $start } bis { $end } liegt außerhalb des Szenarios
refusal-term-allowed = erlaubt ist eine Amtszeit, die in { $first } bis { $last } hineinreicht
refusal-no-leader = { $side } hat keine Führungsperson
refusal-leader-allowed = erlaubt ist mindestens eine Führungsperson auf jeder Seite
refusal-after-first = { $date } liegt nach dem ersten Quartal, und die Führung wechselt zufällig
refusal-day-up-to-allowed = erlaubt ist ein Tag bis { $last }
refusal-opens-twice = { $side } beginnt mit leaders[{ $index }], und die Führung wechselt zufällig
refusal-one-leader-allowed = erlaubt ist eine Führungsperson auf jeder Seite
refusal-same-term = { $leader } ab { $start } steht in leaders[{ $index }]
refusal-one-entry-allowed = erlaubt ist ein Eintrag je Amtszeit
refusal-overlap = { $date } liegt innerhalb der Amtszeit von { $leader } ({ $start } bis { $end })
refusal-from-day-allowed = erlaubt ist { $date } oder ein späterer Tag
refusal-gap = { $side } hat von { $from } bis { $to } keine Führungsperson
refusal-gap-allowed = erlaubt ist eine Lücke von weniger als einem Jahr

refusal-many-series = { $count } Reihen sind zu viele
refusal-same-id = { $text } ist die Kennung von record[{ $index }]
refusal-another-allowed = erlaubt ist eine andere
refusal-series-name-allowed = erlaubt sind 1 bis 20 Kleinbuchstaben, Ziffern und Bindestriche, nur nicht "events"
refusal-side-needed = ein Anteil braucht die Seite, die antwortet, 0 oder 1
refusal-no-scale = { $low } bis { $high } ist keine Skala
refusal-scale-allowed = erlaubt ist mehr als low, beide innerhalb einer Million
refusal-no-percent = { $low } bis { $high } ist kein Bereich in Prozent
refusal-percent-allowed = erlaubt ist ein Bereich innerhalb von 0 bis 100
refusal-many-points = { $count } Punkte sind zu viele
refusal-order = { $date } kommt nach { $earlier }
refusal-order-allowed = erlaubt sind Punkte in der Reihenfolge ihrer Daten, bei einem Messwert höchstens einer im Jahr
refusal-before-date = liegt vor dem Datum
refusal-given = ist angegeben
refusal-only-crisis = nur eine Krise darf ein Ende haben

refusal-no-entry = { $path }: Diesen Eintrag hat der Fall nicht; erlaubt sind 0 bis { $last }.
