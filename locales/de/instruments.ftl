control-unit = { $name }, { $unit }
control-part = { $name }, { $part }
control-reset = { $name } zurücksetzen
control-changed = Geändert. Zurück zum Wert des Szenarios.
control-unchanged = Wie im Szenario.
control-close = Schließen

control-scripted = wie vorgegeben
control-marks = Quellen der Markierungen
control-curve-title = Die Wahrscheinlichkeit dauerhafter Kooperation binnen 30 Jahren, in Läufen einer typischen Rivalität ohne Vorgaben
control-curve-intro = Über jedem Hebel: die Wahrscheinlichkeit dauerhaften Vertrauens, die er ergäbe, { $first } und { $second }.
parameter-changed = { $count ->
    [one] { $count } geändert
   *[other] { $count } geändert
 }
parameter-find = { $count ->
    [one] Einen von { $count } Parameter finden
   *[other] Einen von { $count } Parametern finden
 }
parameter-none = Nichts heißt „{ $text }“. Ein einfaches Wort versuchen: Groll, Furcht, Wahl.
parameter-found = { $count ->
    [one] { $count } gefunden
   *[other] { $count } gefunden
 }
parameter-off = Abgeschaltet oder festgelegt in der Theorie „{ $theory }“.
parameter-off-both = Abgeschaltet oder festgelegt in den Theorien „{ $first }“ und „{ $second }“.
parameter-off-part = Teilweise abgeschaltet oder festgelegt in der Theorie „{ $theory }“: { $parts }.
parameter-data = Aus Daten
parameter-derived = Abgeleitet
parameter-judgement = Eine Einschätzung
parameter-source-parts = { $source } ({ $parts })

readout-part = { $name } { $value }
readout-part-long = { $name }: { $value } Logit
readout-interval = { $theory }; 95-%-Intervall { $low } bis { $high }
readout-gauge = { $second } { $secondValue }, { $first } { $firstValue }, von 100
ledger-change = Veränderung
ledger-rest = alles Übrige

time-as-list = Zeitleiste als Liste
time-title = Zeitleiste
time-events = Ereignisse
time-leaders = Führung: { $side }
time-restore = Wie der Fall sie hat
time-compare-here = Ab hier vergleichen
time-compare-here-short = Weitere Änderungen werden mit der jetzigen Zeitleiste verglichen
time-compare-here-title = Weitere Änderungen werden mit der jetzigen Zeitleiste verglichen, nicht mit dem Fall
time-compare-here-done = Was folgt, wird mit der jetzigen Zeitleiste verglichen.
time-compare-case = Mit dem Fall vergleichen
time-add = Ereignis an der Zeitmarke hinzufügen
time-add-title = Ereignis an der Zeitmarke hinzufügen (N)
time-add-in = Ereignis im { $quarter } hinzufügen
time-add-in-pin = Ereignis im { $quarter } hinzufügen (Zeitmarke) …
time-add-note = An der Zeitmarke; danach verschieben.
time-given-up = Die Änderung wurde aufgegeben.
time-no-event = An der Zeitmarke steht kein Ereignis.
time-nobody = Hier ist niemand benannt.
time-done = { $step }.
time-done-undo = { $step }. Strg Z macht es rückgängig.
time-terms = Amtszeiten
time-remove = Entfernen
time-remove-named = { $name } entfernen
time-without = Ohne { $leader }
time-instead = Was, wenn statt { $leader } jemand anderes gekommen wäre?
time-stayed-question = Was, wenn { $leader } geblieben wäre?
time-from-pin = … und ab dem { $quarter }, wo die Zeitmarke steht?
time-term = Die Amtszeit, wie sie ist
time-somebody = Jemand anderes im Amt ab dem { $quarter } (Zeitmarke) …
time-side-choice = { $side }: { $choice }
time-what-if = Was wäre, wenn …
time-what-if-named = { $leader }: was wäre, wenn
time-had-stayed = { $leader } geblieben wäre
time-had-come = { $leader } gekommen wäre
time-event-source = { $confidence }. { $source } Intensität: { $status }.
time-name = Name
time-in-chart = Im Diagramm
time-from = Von
time-until = Bis
time-disposition = Disposition
time-disposition-unit = Disposition, Logit
time-disposition-low = erwartet Arglist
time-disposition-high = guten Willen
time-sensibility = Sensibilität
time-sensibility-unit = Sensibilität, %
time-sensibility-long = Sensibilität für das Sicherheitsdilemma, %
time-sensibility-low = sieht Bedrohung
time-sensibility-high = sieht Furcht
time-coalition = Koalition
time-coalition-first = erste
time-coalition-second = zweite
time-what-if-head = Was wäre, wenn
time-date = Datum
time-kind = Art
time-by = Akteur
time-both = Beide
time-label = Bezeichnung
time-happened = Was geschah
time-muted = Stumm
time-intensity = Intensität
time-intensity-low = feindselig
time-intensity-high = kooperativ

key-control = Strg
key-alt = Alt
key-shift = Umschalt
key-enter = Eingabe
key-page-up = Bild auf
key-page-down = Bild ab
key-home = Pos1
key-end = Ende
key-delete = Entf
key-escape = Esc

keys-group-page = Seite
keys-group-work = Arbeit
keys-group-chart = Diagramm
keys-group-timeline = Zeitleiste
keys-group-sliders = Schieberegler
keys-group-theories = Theorien
keys-group-theme = Darstellung
keys-group-story = Erzählung
keys-group-show = Anzeige
keys-group-record = Beobachtung
keys-group-case = Fall
keys-group-parameter = Parameter
keys-group-language = Sprache

action-palette = Eine Aktion nach Namen finden
action-shortcuts = Alle Tasten zeigen
action-shortcuts-words = Tastenkürzel Tastatur Hilfe
action-search = Einen Parameter finden
action-theme = Nächste Darstellung: hell, dunkel, Projektor
action-theme-words = Farben Kontrast Nacht Thema
action-seed = Anderer Startwert
action-seed-words = Schocks Zufall Würfel Seed
action-seed-done = Startwert { $seed }.
action-reset = Alle Hebel und Parameter zurücksetzen
action-close = Schließen, was geöffnet ist
action-lab = Das Labor öffnen
action-lab-words = Reiter Diagramm Lab
action-story = Die Erzählung öffnen
action-story-words = Reiter Vorlesung Schritte Vorhersage Story
action-map = Die Karte öffnen
action-map-words = Reiter Durchlauf Sensitivität
action-model = Das Modell öffnen
action-model-words = Reiter Gleichungen Spiele Quellen
action-compare = Zwei Experimente nebeneinander vergleichen
action-share-words = teilen Adresse
action-save = In diesem Browser sichern
action-save-experiment = Das Experiment als Datei sichern
action-save-scenario = Das Szenario als Datei sichern
action-save-words = json Export speichern
action-open-file = Eine Datei öffnen
action-present = In großer Schrift präsentieren
action-present-words = Vollbild Vorlesung Folien Projektor Beamer
action-slider = Ein Schritt
action-slider-wide = Zehn Schritte
action-slider-ticks = Von Markierung zu Markierung
action-slider-ends = Bis an ein Ende
action-listen = Beide Mediane anhören oder anhalten
action-listen-words = Ton Klang Sonifikation abspielen hören
action-theory-first = Erste Theorie: { $theory }
action-theory-second = Zweite Theorie: { $theory }
action-theory-first-done = Erste Theorie: { $theory }.
action-theory-second-done = Zweite Theorie: { $theory }.
action-pin-back = Zeitmarke ein Quartal zurück
action-pin-on = Zeitmarke ein Quartal vor
action-pin-year-back = Zeitmarke ein Jahr zurück
action-pin-year-on = Zeitmarke ein Jahr vor
action-pin-event-before = Zeitmarke zum vorigen Ereignis
action-pin-event-next = Zeitmarke zum nächsten Ereignis
action-open-at-pin = Öffnen, was an der Zeitmarke steht
action-fork = Fragen, wer an der Zeitmarke sonst führen könnte
action-fork-words = Gabelung was wäre wenn bleibt Nachfolger
action-mute = Das Ereignis an der Zeitmarke stummschalten oder wieder zählen lassen
action-remove-event = Das Ereignis an der Zeitmarke entfernen
action-language-words = Sprache

palette-title = Eine Aktion finden
palette-type = Eingeben, was geschehen soll
palette-actions = Aktionen
palette-count = { $count ->
    [0] Keine Aktion heißt so.
    [one] { $count } Aktion
   *[other] { $count } Aktionen
 }
palette-none = Keine Aktion heißt so. Ein Wort für das versuchen, was sie tut, etwa „Startwert“, „Darstellung“ oder „Karte“.
palette-group = { $group }:
keys-title = Tasten dieser Seite
keys-list = Tasten
keys-single = Tasten mit einem einzigen Zeichen wirken
keys-single-note = Ausschalten, wo Sprache oder eine unruhige Hand sie auslöst. Tasten mit Strg oder Alt, Pfeiltasten und alles in der Liste der Aktionen wirken weiter.
keys-within = (auf dem Element: { $part })

listen-no-sound = Dieser Browser kann keine Töne abspielen. „Zahlen als Tabelle“ enthält dieselben Werte.
listen-now = { $date }: { $first } { $firstShare }, { $second } { $secondShare }.
