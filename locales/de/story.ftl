story-group = Erzählung
story-steps = Schritte
story-back = Zurück
story-next = Nächster Schritt
story-next-named = Weiter: { $title }
story-last = Letzter Schritt
story-before = Vorheriger Schritt
story-reveal = Aufdecken
story-open-in-lab = Im Labor öffnen
story-open-step-in-lab = Den Schritt im Labor öffnen
story-present = Präsentieren
story-present-title = Vollbild, für einen Hörsaal (P)
story-sources = Quellen
story-save-answers = Antworten sichern (CSV)
story-saved-answers = Gesichert als Datei „{ $file }“.
story-place = { $at } von { $count }
story-step-named = Schritt { $number }: { $title }
story-step-numbered = { $number }. { $title }
story-forbidden = Dieser Browser bewahrt nichts auf; die Antworten bleiben nur, bis die Seite geschlossen wird. Zum Behalten als Tabelle sichern.
story-kept-unreadable = Was in diesem Browser zusammengestellt wurde, ist nicht lesbar; deshalb steht hier die Erzählung dieser Seite. Das Eigene bleibt aufbewahrt, bis eine andere Erzählung zusammengestellt wird. { $reason }
story-not-kept = Dieser Browser bewahrt nichts auf; die Erzählung zum Behalten als Datei sichern.
story-opened = Erzählung „{ $title }“ geöffnet.
story-step-replaced = Der Schritt „{ $title }“ tritt an die Stelle des Schritts mit derselben Kennung.
story-step-added = Der Schritt „{ $title }“ steht jetzt am Ende.
story-from = Aus der Erzählung, Schritt { $at } von { $count }: { $title }. Alles darf verändert werden; die Erzählung behält ihren eigenen Stand.
story-way-back = Zurück zur Erzählung
story-print-draw = Den erwarteten Verlauf einzeichnen.

story-answer = Vorhersagen, dann aufdecken
story-answer-choose = Welche Antwort?
story-answer-draw = Die eigene Erwartung zeichnen
story-answer-model = Was das Modell sagt
story-draw = Zeichnen
story-draw-too = Zusätzlich zeichnen
story-draw-done = Fertig gezeichnet
story-draw-again = Neu beginnen
story-draw-hint = Im schraffierten Teil mit Maus oder Finger zeichnen. Mit der Tastatur: Auf und Ab bewegen die Linie, Links und Rechts führen von Quartal zu Quartal.
story-draw-role = Zeichnung
story-draw-label = Den erwarteten Verlauf zeichnen: Pfeile auf und ab bewegen die Linie, links und rechts führen von Quartal zu Quartal, Entf beginnt neu
story-draw-gone = Die Linie ist gelöscht.
story-draw-at = { $when }: { $share } Prozent
story-count = Antworten im Saal zählen
story-hands-for = Handzeichen für „{ $choice }“
story-hide-again = Wieder verdecken
story-reveal-what = Aufdecken: { $what }
story-both-theories = beide Theorien
story-what-they-are = was sie wirklich sind
story-the-answer = die Antwort
story-model = das Modell
story-the-model = Das Modell
story-first-theory = Erste Theorie
story-second-theory = Zweite Theorie

story-year = Jahr { $year }
story-quarter = { $quarter ->
    [1] 1. Quartal { $year }
    [2] 2. Quartal { $year }
    [3] 3. Quartal { $year }
   *[4] 4. Quartal { $year }
 }
story-line = { $near ->
    [very] Sehr nah
    [close] Nah
   *[far] Ein anderer Verlauf als der des Modells
 }: Im Mittel liegt { $whose ->
    [room] die Linie des Saals
   *[you] die eigene Linie
 } { $points ->
    [one] { $points } Punkt
   *[other] { $points } Punkte
 } von „{ $theory }“ entfernt{ $way ->
    [none] { "" }
    [above] , meist darüber
    [below] , meist darunter
   *[mixed] , bald darüber, bald darunter
 }. Am weitesten auseinander liegen beide im { $when }: { $whose ->
    [room] Der Saal zeichnet
   *[you] Gezeichnet sind
 } { $guess }, berechnet sind { $value }.
story-choice-nobody = „{ $theory }“ antwortet: „{ $answer }“. Von { $count } im Saal hat das niemand gesagt; die Frage nach dem Warum lohnt sich.
story-choice-everybody = „{ $theory }“ antwortet: „{ $answer }“, wie alle im Saal.
story-choice-some = „{ $theory }“ antwortet: „{ $answer }“, wie { $same } von { $count } im Saal.
story-choice-same = „{ $theory }“ antwortet: „{ $answer }“, so wie die eigene Antwort.
story-choice-other = Die eigene Antwort: „{ $mine }“; „{ $theory }“ antwortet: „{ $answer }“.

story-first-runs = Die ersten Läufe werden berechnet.
story-progress = { $done } von { $wanted } Läufen
story-your-guess = Eigene Erwartung
story-room-guess = Erwartung des Saals
story-threshold = Schwelle zur Kooperation
story-axis-year = Jahr
story-tick = { $share } %
story-about = { $who } über { $whom }
story-gap = Lücke { $points }
story-truth-one = Die Wahrheit: { $who } { $type ->
    [safety] will nur in Sicherheit sein
   *[gain] würde auf Kosten der anderen Seite gewinnen
 }
story-truth-both = Die Wahrheit: { $first } und { $second } { $type ->
    [safety] wollen nur in Sicherheit sein
   *[gain] würden auf Kosten der anderen Seite gewinnen
 }
story-types-hidden = Was sind sie wirklich?

story-words-span = { $from } bis { $to }
story-words-gap = Liniendiagramm, { $span }: wie weit jede Seite, in Prozent, in der Theorie „{ $theory }“ glaubt, dass die andere nur in Sicherheit sein will. { $first } glaubt es anfangs zu { $first_start } und am Ende zu { $first_end }; { $second } anfangs zu { $second_start } und am Ende zu { $second_end }. { $truth }
story-words-truth = In Wahrheit { $first_type ->
    [safety] will { $first } nur in Sicherheit sein
   *[gain] würde { $first } auf Kosten der anderen Seite gewinnen
 }, und { $second } { $second_type ->
    [safety] will nur in Sicherheit sein
   *[gain] würde auf Kosten der anderen Seite gewinnen
 }.
story-words-truth-hidden = Was sie wirklich sind, ist verdeckt.
story-words-course = Liniendiagramm, { $span }, { $quantity }, Prozent, Mediane. { $lines }
story-words-line = { $theory }: { $values }{ $rest ->
    [hidden] ; was folgt, ist verdeckt
   *[seen] { "" }
 }.
story-words-start = { $value } am Anfang
story-words-pin = { $value } an der Zeitmarke
story-words-after = { $value } ein Quartal später
story-words-end = { $value } am Ende
story-words-threshold = Schwelle zur Kooperation: { $value }.
story-words-other = Gepunktet, { $label }: { $values }.
story-words-other-line = { $theory } { $value } am Ende
story-words-hidden = Der verdeckte Teil beginnt im { $when }.

story-presenting = Präsentieren
story-presentation = Präsentation
story-keys = Tasten
story-key-space = Leertaste
story-key-escape = Esc
story-hall-next = nächste Aufdeckung oder nächster Schritt
story-hall-next-also = nächste Aufdeckung oder nächster Schritt; auch Bild ab und →
story-hall-back = zurück
story-hall-back-also = zurück; auch Bild auf
story-hall-count = ein Handzeichen zählen; mit Umschalt eines abziehen
story-hall-draw = die Erwartung des Saals zeichnen
story-hall-notes = Sprechernotizen in einem zweiten Fenster
story-hall-lab = im Labor öffnen
story-hall-blank = Bildschirm schwarz
story-hall-freeze = Bild einfrieren
story-hall-theme = Darstellung: Projektor oder dunkel
story-hall-keys = diese Tasten
story-hall-leave = beenden
story-foot-next = weiter
story-foot-draw = Erwartung zeichnen
story-foot-notes = Notizen
story-foot-keys = Tasten
story-frozen = Eingefroren. F setzt fort.
story-blank = Der Bildschirm ist leer. B zeigt ihn wieder.
story-full-ended = Das zweite Fenster hat das Vollbild beendet; die nächste Taste stellt es wieder her.
story-full-denied = Dieser Browser erlaubt hier kein Vollbild; die Präsentation füllt deshalb das Fenster.
story-was-last = Das war der letzte Schritt.
story-hall-drawing = Im schraffierten Teil zeichnen oder die Pfeiltasten benutzen. D beendet das Zeichnen.
story-notes-blocked = Der Browser hat das Notizfenster blockiert: Pop-ups für diese Seite erlauben, dann noch einmal N drücken.
story-hands = Nach Handzeichen
story-hands-said = Antwort nach Handzeichen
story-hands-draw = Was ist zu erwarten? Einzeichnen (D).
story-one-more = { $number }: ein Handzeichen mehr für „{ $choice }“

story-notes-title = Entente: Sprechernotizen
story-notes-time = Uhrzeit
story-notes-lasted = Seit Beginn
story-notes-where = Schritt { $at } von { $count }: { $title }
story-notes-notes = Notizen
story-notes-now = Jetzt
story-notes-discuss = Zur Diskussion
story-notes-after = Danach
story-notes-back = Zurück
story-notes-next = Weiter
story-notes-blank = Schwarz
story-notes-none = Keine Notizen zu diesem Schritt.
story-notes-revealed = { $revealed } von { $count } aufgedeckt. Leertaste deckt auf: { $what }.
story-notes-all-revealed = Alles ist aufgedeckt. Leertaste führt zum nächsten Schritt.
story-notes-last = Das ist der letzte Schritt.

story-arrange = Die Erzählung ordnen
story-arrange-words = umordnen ausblenden bearbeiten Lehrende Dozent
story-arrange-note = Änderungen bleiben in diesem Browser und reisen mit der Datei und dem Link.
story-arrange-title = Titel
story-arrange-own = Die Erzählung dieser Seite
story-arrange-add = Den Stand des Labors als Schritt hinzufügen
story-arrange-open = Datei öffnen …
story-arrange-save = Als Datei sichern
story-arrange-link = Link kopieren
story-arrange-titled = Die Erzählung hat einen anderen Titel.
story-arrange-is-own = Das ist wieder die Erzählung dieser Seite.
story-arrange-before = Zurück zu „{ $title }“
story-arrange-is-before = Das ist wieder „{ $title }“.
story-arrange-too-long = Die Erzählung ist zu lang für einen Link; sie wurde als Datei „{ $file }“ gesichert.
story-arrange-copied-link = Link kopiert.
story-arrange-saved = Gesichert als Datei „{ $file }“.
story-arrange-added = Am Ende hinzugefügt. Die Texte sind noch zu schreiben.
story-arrange-moved = „{ $title }“ ist Schritt { $at } von { $count }.
story-arrange-changed = „{ $title }“ ist geändert.
story-arrange-removed = „{ $title }“ ist entfernt.
story-arrange-put-back = Zurückholen
story-arrange-is-back = „{ $title }“ ist wieder da.
story-arrange-shown = „{ $title }“ wird gezeigt.
story-arrange-left-out = „{ $title }“ wird ausgelassen.
story-arrange-copied = Kopiert.
story-arrange-show = zeigen
story-arrange-hidden = Verdeckt bis zum Aufdecken:
story-arrange-hide-outcome = Ausgang
story-arrange-hide-theories = Namen der Theorien
story-arrange-hide-types = was die Staaten wirklich sind
story-arrange-edit = Bearbeiten
story-arrange-edit-step = „{ $title }“ bearbeiten
story-arrange-up = „{ $title }“ nach oben
story-arrange-down = „{ $title }“ nach unten
story-arrange-copy = Kopieren
story-arrange-copy-step = „{ $title }“ kopieren
story-arrange-remove = Entfernen
story-arrange-remove-step = „{ $title }“ entfernen
story-field-kicker = Nach dem Titel
story-field-ask = Frage über der Abbildung
story-field-text = Text; eine Leerzeile zwischen Absätzen
story-field-question = Frage zur Diskussion
story-field-notes = Sprechernotizen; eine Leerzeile dazwischen
story-field-json = Der ganze Schritt als JSON, wie docs/story.md ihn beschreibt
story-take-texts = Diese Texte übernehmen
story-all-of-it = Alles
story-take-step = Diesen Schritt übernehmen

story-new-title = Mein Schritt
story-new-ask = Was geschieht als Nächstes?
story-new-text = Was der Saal wissen sollte, bevor er antwortet.
story-new-lead = { $theory }:
story-new-reveal = von { $before } auf { $after }, und { $end } am Ende.
story-new-question = Was würde zu einer anderen Meinung führen?

story-step-place = Schritt { $number }
story-no-steps = Die Erzählung hat keine Schritte.
story-step-fails = Schritt „{ $title }“: { $reason }
story-other-fails = Der Zustand „{ $label }“ lässt sich nicht berechnen: { $reason }
story-no-leader = Der Fall hat keine Führungsperson mit dem Namen „{ $name }“.
story-no-event = Der Fall hat kein Ereignis mit dem Namen „{ $name }“.

story-refused = { $where }: { $what } Die Erzählung wurde nicht geändert.
story-the-step = Der Schritt
story-the-story = Die Erzählung
story-the-list = Die Liste der Schritte
story-place-id = { $place } ({ $id })
story-nothing = nichts
story-wrong-object = { $value } ist kein Objekt; erlaubt ist { $allowed }.
story-wrong-missing = fehlt.
story-wrong-field = dieses Feld gibt es nicht; erlaubt sind { $allowed }.
story-wrong-text = { $value } ist kein Text.
story-wrong-length = der Text hat { $letters } Zeichen; erlaubt sind { $least } bis { $most }.
story-wrong-one = { $value } ist nicht darunter; erlaubt sind { $allowed }.
story-wrong-list = { $value } ist keine Liste; erlaubt ist { $allowed }.
story-wrong-items = die Liste hat { $items } Einträge; erlaubt sind { $least } bis { $most }.
story-wrong-day = { $value } ist kein Tag; erlaubt ist einer wie { $example }.
story-wrong-settings = { $value } ist kein Objekt; erlaubt sind Kennungen und Werte.
story-wrong-settings-many = es sind { $items } Einstellungen; erlaubt sind bis zu { $most }.
story-wrong-setting = { $value } ist kein Wert; erlaubt ist eine Zahl oder ein Text.
story-wrong-edit = { $value } ist keine Änderung; erlaubt ist ein Objekt mit { $field }.
story-wrong-case = { $value } ist keine Datei eines Falls; erlaubt ist eine wie { $example } oder ein ganzes Szenario.
story-wrong-seed = { $value } ist keine ganze Zahl als Text wie { $example }.
story-wrong-year = { $value } liegt weniger als ein Jahr nach { $field }.
story-wrong-between = { $value } liegt nicht zwischen { $first } und { $second }.
story-wrong-draw = { $draw } braucht eine Abbildung der Art { $kind } und { $outcome } in { $hide }.
story-wrong-twice = { $value } steht zweimal da.
story-wrong-other = { $value } braucht { $field }.
story-wrong-revealed-twice = { $value } wird zweimal aufgedeckt.
story-wrong-last = der letzte Satz darf kein { $field } haben.
story-wrong-never = der Ausgang ist verdeckt, und { $value } wird nie aufgedeckt.
story-wrong-types = die Typen sind verdeckt, und { $value } wird nie aufgedeckt.
story-wrong-format = { $value } ist nicht { $allowed }.
story-wrong-id = { $value } ist keine Kennung; erlaubt sind 1 bis 40 Kleinbuchstaben, Ziffern und { $sign }.
story-wrong-step-size = der Schritt hat mehr als die erlaubten { $most } KB.
story-wrong-size = die Datei hat mehr als die erlaubten { $most } MB.
story-wrong-version = { $value } ist nicht bekannt; diese Seite liest Version { $version }.{ $newer ->
    [yes] { " " }Die Datei stammt von einem neueren Entente.
   *[no] { "" }
 }
story-wrong-same-id = { $value } ist die Kennung von Schritt { $other }; jeder Schritt hat eine eigene.
story-wrong-all-hidden = alle Schritte sind ausgeblendet; mindestens einer muss gezeigt werden.
story-wrong-name = { $value } ist kein Name einer Datei mit Schritten.
story-wrong-json = das ist kein JSON; womöglich bricht es ab.
story-wrong-nested = darin stehen Listen und Objekte mehr als { $most }-fach ineinander.
story-wrong-number = { $value } ist keine Zahl; erlaubt sind { $allowed } und { $words }, nach dem Namen einer Zahl mit { $first } oder { $second }.
story-wrong-condition = { $value } ist keine Bedingung; erlaubt ist { $allowed }.
story-wrong-sign = { $value } ist nicht darunter; erlaubt sind { $allowed }.
story-wrong-side = { $value } ist weder eine Zahl noch ein Name.
story-wrong-term = „{ $value }“ ist keine Zahl; erlaubt sind { $allowed }.

story-guide = Leitfaden für Lehrende: Ziele, Pläne für 15, 45 und 90 Minuten, was das Modell nicht sagen kann
story-guide-table = Tabelle

story-numbers = Die Zahlen
story-numbers-caption = { $quantity }, in Prozent: Median, in Klammern die mittlere Hälfte der Läufe
story-numbers-gap-caption = Was jeder Staat vom anderen glaubt, in Prozent: Median, in Klammern die mittlere Hälfte der Läufe
story-numbers-quarter = Quartal
story-numbers-cell = { $median } ({ $low }–{ $high })
story-numbers-hidden = verdeckt
story-numbers-other = { $theory }, { $label }
story-numbers-truth = In Wahrheit: { $who }
story-numbers-truth-value = { $type ->
    [safety] 100, will Sicherheit
   *[gain] 0, will Gewinn
 }
story-listen = Anhören
story-stop = Anhalten
story-listen-how = Hoch heißt viel, tief heißt wenig; links: { $left }, rechts: { $right }. Was verdeckt ist, bleibt stumm.
