page-title = Entente: Vertrauen zwischen Staaten
page-description = Ein Labor für rivalisierende Theorien des Vertrauens zwischen zwei Staaten: dieselben Ereignisse, dieselben Schocks, zwei Theorien nebeneinander.
page-skip = Zum Inhalt springen
page-views = Ansichten
page-tab-lab = Labor
page-tab-story = Erzählung
page-tab-map = Karte
page-tab-model = Modell
page-comparison = Vergleich zweier Experimente
page-levers = Hebel
page-rail = Hebel und Parameter
page-lever-shown = Angezeigter Hebel
page-parameters = Parameter
page-find-parameter = Einen Parameter nach Name, Symbol oder Stichwort finden
page-scenario = Szenario
page-altered = geändert
page-case-about = Was geschah und was umstritten ist
page-seed = Startwert
page-seed-new = Anderer Startwert
page-seed-new-title = Anderer Startwert: andere Schocks, dieselben für beide Theorien
page-reset-all = Alles zurücksetzen
page-reload = Seite neu laden
page-dismiss = Schließen
page-compare = Vergleich:
page-compare-with = mit
page-theory-first = Erste Theorie
page-theory-second = Zweite Theorie
page-theory-claims = Was diese Theorie behauptet
page-show = Anzeige:
page-record = Beobachtung:
page-run = Lauf
page-loading = Das Modell wird geladen …
page-late = Das dauert ungewöhnlich lange. Die Seite neu laden oder einen aktuellen Browser verwenden.
page-chart = Diagramm
page-chart-keys = Pfeiltasten bewegen die Zeitmarke, Bild auf und Bild ab führen von Ereignis zu Ereignis. Eingabe öffnet, was dort steht, N fügt ein Ereignis hinzu, F fragt, wer sonst führen könnte, M schaltet stumm, Entf entfernt.
page-listen = Anhören
page-listen-note = Das Diagramm als zwei Töne: je höher der Ton, desto höher der Prozentwert; die erste Theorie links, die zweite rechts. Ein Ticken ist ein Ereignis, ein tiefes Klopfen ein Führungswechsel. Esc beendet.
page-numbers = Zahlen als Tabelle
page-readouts = Was es bedeutet
page-carriers = Wer das Vertrauen trägt
page-gauge-mark = Vertrauen ab hier
page-fit-compared = Was verglichen wird
page-drop = Eine Datei hier ablegen: ein Szenario oder ein Experiment

page-language = Sprache
page-language-label = Sprache:

page-not-started = Das Labor konnte nicht starten.
page-no-webassembly = Dieser Browser kann das Modell nicht ausführen: Ihm fehlt WebAssembly. Jeder aktuelle Browser hat es.
page-no-model = Das Modell konnte nicht geladen werden ({ $why }). Wenn keine Verbindung besteht, zuerst verbinden; dann die Seite neu laden.
page-no-workers = Dieser Browser kann nicht im Hintergrund rechnen; die Kurven beruhen deshalb nur auf den ersten Läufen und werden nicht verfeinert.
page-no-command = canvas.js: Befehl { $command } an Stelle { $place } gibt es nicht. Das Bild ist unvollständig.
page-no-canvas = Dieser Browser gibt der Seite keine Zeichenfläche.
page-picture-lost = Der Browser hat ein Bild dieser Seite weggenommen und nicht zurückgegeben. Die Zahlen sind noch da; die Seite neu laden, um es wieder zu sehen.
page-stopped-saying = Das Modell ist stehen geblieben. { $said } Das letzte Bild bleibt erhalten; zum Fortfahren die Seite neu laden.
page-stopped = Das Modell ist stehen geblieben ({ $why }). Das letzte Bild bleibt erhalten; zum Fortfahren die Seite neu laden.
page-stopped-memory = Das Modell ist stehen geblieben, weil der Browser dieser Seite keinen Speicher mehr gibt. Das letzte Bild bleibt erhalten; zum Fortfahren andere Tabs schließen oder weniger verlangen und die Seite neu laden.
page-worker-failed = Die Bänder werden nicht weiter verfeinert, weil ein Rechenprozess im Hintergrund zweimal versagt hat ({ $why }). Die hervorgehobenen Läufe folgen weiterhin.
page-worker-not-started = er konnte nicht gestartet werden
page-worker-silent = { $seconds ->
    [one] er hat { $seconds } Sekunde lang nicht geantwortet
   *[other] er hat { $seconds } Sekunden lang nicht geantwortet
 }
page-worker-memory = der Browser gab ihm keinen Speicher mehr
page-progress = { $done } von { $wanted } Läufen
page-part-offline = Ein Teil der Seite konnte nicht geladen werden. Die Seite neu laden; wenn keine Verbindung besteht, zuerst verbinden.
page-file-offline = { $file } konnte nicht geladen werden. Wenn keine Verbindung besteht, zuerst verbinden; dann die Seite neu laden.
page-file-missing = { $file } konnte nicht geladen werden ({ $status }).
page-file-no-json = { $file } ist kein JSON.

page-cases-not-loaded = Die Liste der Fälle konnte nicht geladen werden ({ $status }); nur der geöffnete Fall ist verfügbar.
page-case-not-loaded = Das Szenario { $file } konnte nicht geladen werden ({ $status }) und wurde nicht geöffnet.
page-case-unknown = Einen Fall mit dem Namen „{ $id }“ gibt es hier nicht. Nichts wurde geändert.
page-case-years = { $title }, { $years }
page-case-own = Eigener Fall: { $title }
page-case-no-dyad = Kein Staatenpaar
page-case-card = Zum Fall „{ $title }“
page-case-happened = Was geschah
page-case-disputed = Umstritten
page-case-told = Meist erzählt für
page-case-told-here = { $told } In diesem Labor: { $theory }.
page-theory-quoted = „{ $theory }“
page-case-wrong = Was das Nachspielen falsch wiedergibt
page-case-would-be-wrong = Was ein Nachspielen falsch wiedergäbe
page-case-judged = Eingeschätzt, nicht gemessen
page-changes = { $count ->
    [0] Alles wie im Szenario
    [one] { $count } Wert weicht vom Szenario ab
   *[other] { $count } Werte weichen vom Szenario ab
 }

page-theory-about = Zur Theorie „{ $theory }“
page-theory-keeps = Behält bei
page-theory-off = Schaltet ab
page-theory-not-faithful = Nicht übertragen
page-theory-against = Spräche dagegen
page-theory-source = Quelle

theme-button = Darstellung
theme-button-title = Darstellung: hell, dunkel, Projektor
theme-is = Darstellung: { $name }
theme-is-next = Darstellung: { $name }. Nächste: { $next }
theme-now = Darstellung: { $name }.
theme-light = hell
theme-dark = dunkel
theme-projector = Projektor

work-menu = Arbeit
work-title = Sichern, öffnen, vergleichen, mitnehmen
work-close = Das Menü schließen
work-save = Sichern
work-keep-as = In diesem Browser behalten als
work-keep-copy-as = Oder eine Kopie behalten als
work-keep = Behalten
work-in-browser = In diesem Browser
work-compare = Zwei nebeneinander vergleichen
work-files = Dateien
work-open = Datei öffnen …
work-save-experiment = Experiment sichern
work-save-scenario = Szenario sichern
work-files-note = Ein Experiment ist alles, was zu sehen ist, ein Szenario der Fall mit seinen Änderungen. Beides lässt sich auch überall auf der Seite ablegen.
work-no-mouse = Ohne Maus
work-find-action = Aktion finden …
work-find-action-key = Strg K
work-show-keys = Alle Tasten zeigen
work-visit-before = Der vorige Besuch
work-visit-before-open = Den Stand des vorigen Besuchs öffnen
work-visit-before-opened = Stand des vorigen Besuchs geöffnet.
work-empty = Noch nichts. Ein Name weiter oben behält, was jetzt geöffnet ist.
work-open-named = „{ $name }“ öffnen
work-rename = Umbenennen
work-rename-named = „{ $name }“ umbenennen
work-new-name = Neuer Name für „{ $name }“
work-delete = Löschen
work-delete-named = „{ $name }“ löschen
work-put-back = Zurückholen
work-put-back-named = „{ $name }“ zurückholen
work-save-copy = Als Kopie sichern
work-no-name = Das Geöffnete hat noch keinen Namen.
work-name-changed = „{ $name }“, seit dem Sichern geändert.
work-name-saved = „{ $name }“, wie gesichert.
work-told-saved = „{ $name }“ gesichert.
work-told-opened = „{ $name }“ geöffnet.
work-told-renamed = In „{ $name }“ umbenannt.
work-told-deleted = „{ $name }“ gelöscht.
work-told-back = „{ $name }“ ist wieder da.
work-told-file = Gesichert als Datei „{ $file }“.
work-gone = Das Experiment wurde in einem anderen Tab gelöscht. Nichts wurde geändert.
work-deleted-elsewhere = „{ $name }“ wurde in einem anderen Tab gelöscht und deshalb nicht überschrieben.
work-saved-elsewhere = „{ $name }“ wurde inzwischen in einem anderen Tab gesichert und deshalb nicht überschrieben.
work-no-storage = Der Speicher dieses Browsers ist voll oder gesperrt; für den nächsten Besuch bleibt nichts erhalten. Stattdessen eine Datei sichern.
work-storage-again = Im Speicher dieses Browsers ist wieder Platz: Was geöffnet ist, bleibt für den nächsten Besuch erhalten.

file-empty = Die Datei „{ $file }“ ist leer. Nichts wurde geändert.
file-large = Die Datei „{ $file }“ hat { $size } MB; erlaubt sind bis zu { $most } MB. Nichts wurde geändert.
file-no-text = Die Datei „{ $file }“ ist kein Text und daher weder ein Szenario noch ein Experiment. Nichts wurde geändert.
file-no-json = Die Datei „{ $file }“ ist kein JSON und daher weder ein Szenario noch ein Experiment. Nichts wurde geändert.
file-no-json-cut = Die Datei „{ $file }“ ist kein JSON (sie bricht ab) und daher weder ein Szenario noch ein Experiment. Nichts wurde geändert.
file-nested = In der Datei „{ $file }“ stehen Listen und Objekte mehr als { $most }-fach ineinander; sie ist daher weder ein Szenario noch ein Experiment. Nichts wurde geändert.
file-no-object = Die Datei „{ $file }“ enthält kein Objekt und ist daher weder ein Szenario noch ein Experiment. Nichts wurde geändert.
file-other-kind = Die Datei „{ $file }“ ist als { $mark } gekennzeichnet, was diese Seite nicht kennt; womöglich stammt sie von einem neueren Entente. Nichts wurde geändert.
file-unreadable = „{ $file }“ ist ein Ordner oder nicht lesbar. Nichts wurde geändert.
file-many = { $count ->
    [one] { $count } Datei wurde abgelegt; geöffnet wird jeweils nur eine. Nichts wurde geändert.
   *[other] { $count } Dateien wurden abgelegt; geöffnet wird jeweils nur eine. Nichts wurde geändert.
 }
file-folder = Ein Ordner wurde abgelegt; geöffnet wird jeweils nur eine Datei. Nichts wurde geändert.
file-experiment = Experiment
file-opened-experiment = Experiment „{ $name }“ geöffnet.
file-opened-scenario = Szenario „{ $title }“ geöffnet.
file-other-engine = Dies stammt von einer anderen Version des Rechenkerns: Die Zahlen weichen ein wenig von den hier gezeigten ab.
# $made and $here are versions of the engine, such as 0.1.0.
file-older-engine = Dies stammt von Entente { $made }, und dies hier ist Entente { $here }: Die Zahlen weichen ein wenig von den hier gezeigten ab.
file-other-build = Dies stammt wie diese Seite von Entente { $here }, und doch weichen seine Zahlen von den hier gezeigten ab: Es selbst oder sein Fall wurde verändert.

keep-undo = Rückgängig
keep-redo = Wiederholen
keep-undo-step = Rückgängig: { $step }
keep-redo-step = Wiederholen: { $step }
keep-undone = Rückgängig gemacht: { $step }.
keep-redone = Wiederholt: { $step }.
keep-nothing-to-undo = Nichts rückgängig zu machen.
keep-nothing-to-redo = Nichts zu wiederholen.
keep-undo-none = Nichts rückgängig zu machen
keep-redo-none = Nichts zu wiederholen
keep-share = Link zu dieser Ansicht kopieren
keep-copied = Link kopiert
keep-in-address = Der Link steht in der Adresszeile
keep-too-long = Diese Ansicht ist zu lang für einen Link ({ $letters } Zeichen; erlaubt sind { $most }) und wurde als Datei gesichert.
keep-continue = Am letzten Stand weiterarbeiten
keep-not-now = Jetzt nicht
keep-newer = Eine neuere Version von Entente liegt bereit und kommt mit dem nächsten Besuch; bis dahin ändert sich hier nichts.
keep-reproduced = Dieser Rechenkern gibt das Ergebnis des Links genau wieder.
keep-other-engine = Dieser Link stammt von einer anderen Version des Rechenkerns: Die Zahlen weichen ein wenig von den hier gezeigten ab.
# $made and $here are versions of the engine, such as 0.1.0.
keep-reproduced-older = Dieser Link stammt von Entente { $made }; Entente { $here } gibt sein Ergebnis genau wieder.
keep-older-engine = Dieser Link stammt von Entente { $made }, und dies hier ist Entente { $here }: Die Zahlen weichen ein wenig von den hier gezeigten ab.
keep-other-build = Dieser Link stammt wie diese Seite von Entente { $here }, und doch weichen seine Zahlen von den hier gezeigten ab: Der Link oder sein Fall wurde verändert.
keep-link-long = Der Link hat { $letters } Zeichen; erlaubt sind bis zu { $most }. Nichts wurde geändert.
keep-link-cut = Der Link ist nicht lesbar; womöglich wurde unterwegs ein Teil abgeschnitten. Nichts wurde geändert.
keep-link-nested = Im Link stehen Listen und Objekte mehr als { $most }-fach ineinander, wie in keiner Ansicht. Nichts wurde geändert.
keep-the-link = Der Link
keep-the-experiment = Das Experiment
