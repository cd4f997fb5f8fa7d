map-tab-maps = Karten
map-tab-carries = Was trägt und was vorangeht
map-tab-studies = Studien

map-tab-across = Waagerecht
map-tab-up = senkrecht
map-tab-colour = Farbe
map-tab-across-name = Was waagerecht variiert wird
map-tab-up-name = Was senkrecht variiert wird
map-tab-colour-name = Was die Farbe zeigt
map-tab-mode-name = Beide Theorien oder ihre Differenz
map-tab-runs-name = Welche Läufe
map-tab-nothing = nichts, Kurven
map-tab-both = beide Theorien
map-tab-difference = die Differenz
map-tab-rivalry = eine typische Rivalität
map-tab-case = der geöffnete Fall

map-tab-ranges = Bereiche und Läufe
map-tab-ranges-changed = Bereiche und Läufe (geändert)
map-tab-places = Werte je Achse
map-tab-each = Läufe je Stelle
map-tab-from = von
map-tab-to = bis
map-tab-all = Alles
map-tab-all-of = Der ganze Bereich von „{ $name }“
map-tab-allowed = Erlaubt: { $allowed }.

map-tab-keys = Den Ring ziehen oder die Pfeiltasten benutzen (mit Umschalt je fünf Zellen). Ein Klick auf eine Stelle oder die Eingabetaste öffnet deren Einstellungen im Labor; Esc nimmt den Ring zurück.
map-tab-touch = Den Ring ziehen oder auf eine Stelle tippen; ein Tippen auf den Ring öffnet deren Einstellungen im Labor.
map-tab-headline = Ein Ergebnis über allem, was sich einstellen lässt
map-tab-open = Im Labor öffnen
map-tab-back = Zurück zu den Einstellungen des Labors
map-tab-role = Karte
map-tab-table = Zahlen als Tabelle
map-tab-title = { $title }, { $first }–{ $last }
