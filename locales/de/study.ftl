study-numbers = Die Zahlen
study-numbers-of = Die Zahlen zu „{ $title }“
study-runs-of = Läufe zu „{ $title }“
study-span = { $low } bis { $high }
study-interval = { $value } ({ $low } bis { $high })
study-interval-percent = { $value } % ({ $low } bis { $high })
study-and = { $first } und { $second }
study-under = unter 1
study-over = über 99
study-years = Jahre
study-points = { $points } Punkte
study-no-workers = Dieser Browser kann nicht im Hintergrund rechnen, was Studien brauchen.
study-worker-failed = Die Rechnung ist stehen geblieben, weil ein Rechenprozess im Hintergrund zweimal versagt hat ({ $reason }). Zum erneuten Versuch eine Einstellung ändern oder die Seite neu laden.
study-interval-95 = 95 %
study-at-once = sofort

study-attribution = Wer es getragen hat
study-attribution-lead = Die Wahrscheinlichkeit dauerhafter Kooperation binnen 30 Jahren, aufgeteilt danach, was jeder Teil des Staates hinzufügt, wenn er sich ändern kann (Shapley-Werte).
study-part-leader = Führung
study-part-bureaucracy = Bürokratie
study-part-media = Medien
study-part-public = Öffentlichkeit
study-part-institutions = Institutionen
study-the-leader = die Führung
study-the-bureaucracy = die Bürokratie
study-the-media = die Medien
study-the-public = die Öffentlichkeit
study-the-institutions = die Institutionen
study-attribution-none = { $theory }: { $all } % mit allen Teilen, { $none } % mit keinem; kein Teil trägt mehr, als der Zufall erklärt.
study-attribution-most = { $theory }: { $all } % mit allen Teilen, { $none } % mit keinem; den größten Anteil hat { $part }, { $points } Punkte.
study-attribution-against = { $theory }: { $all } % mit allen Teilen, { $none } % mit keinem; den größten Anteil hat { $part }, { $points } Punkte; dagegen: { $against }.
study-attribution-part = { $part } ({ $points })
study-attribution-row-none = { $theory }: keiner davon
study-attribution-row-sum = { $theory }: Summe, alle zusammen
study-attribution-head = Theorie und Teil
study-attribution-points = Punkte
study-attribution-rests = { $runs } Läufe einer typischen Rivalität ohne Vorgaben für jede von 32 Koalitionen der Teile, mit denselben Schocks; Linien: 95-%-Intervalle über die Läufe. Was keiner der Teile bewirkt und die fünf Teile summieren sich zum Ergebnis mit allen. Eine Eigenschaft dieser Parameter, nicht der Welt.

study-distinguish = Was wäre zu beobachten?
study-distinguish-lead = Wie gut ein einzelner Messwert die beiden Modelle unterscheidet, nach Beobachtungsgröße und Datum.
study-distinguish-where = Wo danach gesucht wird
study-distinguish-case = im geöffneten Fall
study-distinguish-open = in einer typischen Rivalität
study-distinguish-each = Jede an ihrem sichersten Datum
study-distinguish-when = { $date }, { $moment }
study-distinguish-finding = { $name }, { $when }: { $auc }, höher in der Theorie „{ $theory }“, Bayes-Faktor { $factor }
study-distinguish-finding-still = { $name }, { $when }: { $auc }, höher in der Theorie „{ $theory }“, Bayes-Faktor { $factor } (unverändert vom Anfang an: { $still })
study-distinguish-settings = Wo die drei Hebel am besten trennen, von { $count } Einstellungen
study-distinguish-setting = Amtszeit { $years }, { $trust } Vertrauen der Öffentlichkeit, Sensibilität { $sensibility }: { $name }, { $date }, { $auc }
study-distinguish-setting-none = niemand scheidet aus, { $trust } Vertrauen der Öffentlichkeit, Sensibilität { $sensibility }: { $name }, { $date }, { $auc }
study-distinguish-least = Am schlechtesten: { $setting }.
study-distinguish-head = AUC nach Datum
study-distinguish-rests = { $runs } Läufe jedes Modells mit denselben Schocks; ein Messwert in ganzen Prozent mit einem Fehler von { $error } Punkten. AUC: die Wahrscheinlichkeit, dass das genannte Modell in einem Lauf einen höheren Wert hat als das andere in einem anderen; in der Tabelle die der Theorie „{ $theory }“. Der beste vieler Werte ist ein wenig geschönt. Getrennt werden diese beiden parametrisierten Modelle, nicht die Theorien als solche.
study-distinguish-rests-settings = { $runs } Läufe jedes Modells mit denselben Schocks, { $setting_runs } bei jeder Einstellung; ein Messwert in ganzen Prozent mit einem Fehler von { $error } Punkten. AUC: die Wahrscheinlichkeit, dass das genannte Modell in einem Lauf einen höheren Wert hat als das andere in einem anderen; in der Tabelle die der Theorie „{ $theory }“. Der beste vieler Werte ist ein wenig geschönt. Getrennt werden diese beiden parametrisierten Modelle, nicht die Theorien als solche.
study-distinguish-cell = { $name }, { $date }: AUC { $auc }, höher in der Theorie „{ $theory }“, Bayes-Faktor { $factor }.
study-distinguish-role = Farbstreifen
study-distinguish-strip = { $observables } Beobachtungsgrößen zu { $dates } Daten, so gut, wie jede die beiden Modelle unterscheidet. Pfeiltasten lesen eine nach der anderen vor.
study-distinguish-worst = AUC { $half }: nicht besser als Zufall
study-distinguish-best = 1: immer richtig

study-hysteresis = Das Gedächtnis der Feindschaft
study-hysteresis-lead = Zwei Freunde, von denen immer mehr Vertrauen verlangt wird, und zwei Feinde, von denen immer weniger verlangt wird, über dreißig Jahre: Anteil der Läufe mit beiderseitiger Kooperation.
study-hysteresis-axis = von der Kooperation verlangtes Vertrauen, Logit
study-hysteresis-now = wie es ist
study-hysteresis-told = { $theory }: Wie die Dinge stehen, kooperieren { $friends } % der alten Freunde und { $enemies } % der alten Feinde; die Fläche der Schleife beträgt { $area }.
study-hysteresis-friends = alte Freunde
study-hysteresis-enemies = alte Feinde
study-hysteresis-row = { $theory }, Schwelle { $shift }
study-hysteresis-head = Theorie und Schwelle
study-hysteresis-head-friends = Alte Freunde
study-hysteresis-head-enemies = Alte Feinde
study-hysteresis-rests = { $runs } Läufe in jede Richtung, dieselben Schocks für alle, ohne Führungswechsel und Rauschen; Freunde beginnen mit 73 % Vertrauen auf jeder Ebene, Feinde mit 23 %. Fläche: mittlerer Abstand zwischen −2 und +2. Eine Eigenschaft dieser Parameter, nicht der Welt.

study-interaction = Annahme und Eingriff
study-interaction-lead = Vier Linien mit denselben Schocks: Hängt die Wirkung eines Eingriffs davon ab, was angenommen wird?
study-interaction-assumption = Annahme
study-interaction-set = gesetzt
study-interaction-high = am oberen Ende
study-interaction-low = am unteren Ende
study-interaction-intervention = Eingriff
study-interaction-edit = die geänderte Zeitleiste
study-interaction-nobody = niemand scheidet aus dem Amt
study-interaction-years = alle { $years } Jahre eine neue Führungsperson
study-interaction-trust = { $share } % der Öffentlichkeit vertrauen
study-interaction-fear = Furcht wird hinter { $share } % der feindseligen Handlungen erkannt
study-interaction-line-now = wie es ist
study-interaction-line-assumption = Annahme
study-interaction-line-intervention = Eingriff
study-interaction-line-both = beides
study-interaction-component = { $name }, { $component }
study-interaction-told = { $theory }: Der Eingriff verändert die Kooperation, wie die Dinge stehen, um { $base } Punkte, mit geänderter Annahme um { $other }: { $sure ->
    [yes] eine Wechselwirkung von { $points }
   *[no] keine Wechselwirkung über den Zufall hinaus, { $points }
 }.
study-interaction-chart = { $theory }: mittleres Kooperationsniveau in jedem Quartal unter den vier Kombinationen
study-interaction-effect-now = Wirkung, wie es ist
study-interaction-effect-assumption = Wirkung mit geänderter Annahme
study-interaction-effect-both = Wechselwirkung
study-interaction-head = Theorie und Linie
study-interaction-head-share = Quartale mit beiderseitiger Kooperation
study-interaction-rests = Mittleres Kooperationsniveau; { $runs } Läufe des geöffneten Falls je Linie, dieselben Schocks für alle. Wirkungen sind gepaarte Differenzen im Anteil der Quartale, in denen beide kooperieren. Dünn: ohne den Eingriff; gestrichelt: mit geänderter Annahme.

study-order = Wer sich zuerst bewegt
study-order-lead = Um wie viele Quartale eine Reihe einer anderen folgt, wo beide am besten übereinstimmen: Median und mittlere Hälfte der Läufe.
study-order-later = { $quarters ->
    [one] { $quarters } Quartal später
   *[other] { $quarters } Quartale später
 }
study-order-earlier = { $quarters ->
    [one] { $quarters } Quartal früher
   *[other] { $quarters } Quartale früher
 }
study-order-still = { $theory }: Die Öffentlichkeit bewegt sich nicht.
study-order-told = { $theory }: { $course ->
    [down] von oben nach unten
    [up] von unten nach oben
    [together] gemeinsam
   *[mixed] gemischt
 }; zuerst „{ $first }“, dann „{ $second }“ in { $before } % der Läufe, umgekehrt in { $after } %, in den übrigen im selben Quartal.
study-order-same = selbes Quartal
study-order-after = { $quarters } danach
study-order-before = { $quarters } davor
study-order-pair = { $second } nach { $first }
study-order-unmoved = bewegt sich nicht
study-order-head = Theorie und Paar
study-order-head-median = Median
study-order-head-follows = Folgt
study-order-head-first = Kommt zuerst
study-order-head-runs = Läufe mit Bewegung
study-order-moving = { $moving } von { $runs }
study-order-rests = { $runs } Läufe des geöffneten Falls, dieselben Schocks für beide. Größte Kreuzkorrelation der Mittel beider Seiten innerhalb von fünf Jahren in beide Richtungen. Gefüllt: { $second }; hohl: { $first }.

study-resilience = Was Kooperation aushält
study-resilience-lead = Was ein Schock von der Kooperation übrig lässt, im Verhältnis zum selben Paar, das in Ruhe gelassen wird: Mittel aus dem tiefsten Punkt binnen zwei Jahren und dem dritten und vierten Jahr.
study-resilience-few = { $theory }: Nach zwanzig Jahren kooperieren nur { $pairs } Paare, zu wenige für die Schockreihe.
study-resilience-told = { $theory }: Im Mittel bleiben { $left }; am wenigsten nach „{ $shock }“, { $least } %.
study-resilience-too-few = zu wenige Paare
study-resilience-mean = { $theory }: Mittel der Schockreihe
study-resilience-head = Theorie und Schock
study-resilience-head-lowest = Tiefster Punkt
study-resilience-head-later = Später
study-resilience-head-left = Es bleiben, 95 %
study-resilience-pairs = { $theory } { $pairs } von { $runs }
study-resilience-rests = Paare, die nach zwanzig Jahren einer typischen Rivalität kooperieren: { $pairs }. Die Reihe von sechs Schocks ist festgelegt; Intervalle: Jackknife über Blöcke von 64 Läufen. Eine Eigenschaft dieser Parameter, nicht der Welt.

study-survival = Wie bald Kooperation dauerhaft wird und wie lange sie hält
study-survival-lead = Dauerhaft: ein Niveau von 0,7 oder mehr, das drei Jahre hält. Verloren: ein Niveau unter 0,5.
study-survival-share = { $theory }: in { $share } % der Läufe binnen { $years } Jahren.
study-survival-few = { $theory }: in weniger als der Hälfte der Läufe.
study-survival-both = { $theory }: in { $share } % der Läufe binnen { $years } Jahren, in der Hälfte davon binnen { $half } Jahren.
study-survival-median = { $theory }: in der Hälfte davon binnen { $half } Jahren.
study-survival-nothing = { $theory }: Es gab nichts zu verlieren.
study-survival-too-few = { $theory }: Sie wurde nur in { $runs } Läufen dauerhaft, zu wenigen für eine Kurve.
study-survival-lost = { $theory }: wieder verloren in { $lost } von { $begun }; geschätzte { $share } % halten nach zehn Jahren noch.
study-survival-lost-all = { $theory }: wieder verloren in { $lost } von { $begun }; nach zehn Jahren hält keine mehr.
study-survival-waiting = Dauerhaft geworden
study-survival-lasting = Hält noch, nach Jahren seither
study-survival-row-by = { $theory }: dauerhaft bis Jahr { $year }
study-survival-row-lasts = { $theory }: hält { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahre
 }
study-survival-interval = { $low } bis { $high } %
study-survival-head = Theorie und Zeit
study-survival-head-share = Anteil der Läufe
study-survival-rests = { $runs } Läufe einer typischen Rivalität ohne Vorgaben, dieselben Schocks für beide. Produkt-Limit-Schätzung (Kaplan und Meier): Ein Lauf, der endet, bevor etwas geschehen ist, zählt, solange er zu sehen ist. 95-%-Bänder (Greenwood, log-log); Anteile bis zu einem Jahr: Wilson.

study-sensitivity = Was es am stärksten bewegt
study-sensitivity-lead = Von welchen Parametern das Ergebnis abhängt, jeweils über eine plausible Spanne.
study-sensitivity-which = Welche Parameter
study-sensitivity-how = Wie gemessen wird
study-sensitivity-outcome = { $outcome }, wie in den Karten.
study-sensitivity-head = Parameter und Theorie
study-sensitivity-bold = Fett: die drei Hebel des Labors.
study-tornado = einzeln
study-tornado-words = Jeder Balken: das Ergebnis, wenn ein Parameter von seiner niedrigen zu seiner hohen Einstellung geht und alles andere bleibt, wie es ist.
study-tornado-not-in = nicht in „{ $theory }“
study-tornado-unchanged = ändert keinen Lauf
study-tornado-missing = nicht in dieser Theorie
study-tornado-row = { $name }. { $words }
study-tornado-row-theory = { $theory }: { $low } % bei { $from }, { $high } % bei { $to }
study-tornado-row-missing = { $theory }: nicht in dieser Theorie
study-tornado-nothing = { $theory }: Nichts hier bewegt es.
study-tornado-told = { $theory }: am stärksten durch „{ $name }“, von { $low } % ({ $from }) auf { $high } % ({ $to }).
study-tornado-now = { $theory }, jetzt { $share } %
study-tornado-key-one = { $now }.
study-tornado-key-two = Dick: { $thick }. Dünn: { $thin }; kein dünner Balken, wo die Theorie keinen solchen Teil hat oder er keinen Lauf ändert.
study-tornado-chart = { $outcome }. { $sentence }
study-tornado-head-settings = Einstellungen
study-tornado-head-outcome = Ergebnis, %
study-tornado-head-change = Veränderung, Punkte (95 %)
study-tornado-rests = { $runs } { $kind ->
    [open] Läufe einer typischen Rivalität ohne Vorgaben
   *[case] Läufe des geöffneten Falls
 } bei jeder Einstellung, überall dieselben Schocks; feine Linien: 95 %, höchstens ±{ $worst } Punkte. Eine Eigenschaft dieser Parameter und Spannen, nicht der Welt.
study-morris = Vorauswahl
study-morris-mu = μ* (Balken): wie stark sich das Ergebnis im Mittel ändert, wenn allein dieser Parameter seinen ganzen Bereich durchläuft, wo auch immer die anderen stehen.
study-morris-sigma = σ (Strich): wie sehr diese Änderung davon abhängt, wo die anderen stehen. Ein Strich jenseits des Balkens: Was der Parameter bewirkt, hängt von den anderen ab.
study-morris-told = { $theory }: vor allem { $name }, { $points } Punkte über den ganzen Bereich; { $silent } von { $count } ändern nichts.
study-morris-key-one = Strich: σ. Feine Linie: 95 % von μ*.
study-morris-key-two = Dick: { $thick }. Dünn: { $thin }. Strich: σ. Feine Linie: 95 % von μ*.
study-morris-head-star = μ*, Punkte (95 %)
study-morris-head-mu = μ, Punkte
study-morris-head-sigma = σ, Punkte
study-morris-rests = { $trajectories } von { $wanted } Morris-Pfaden durch { $count } Parameter über die Bereiche ihrer Regler, { $runs } { $kind ->
    [open] Läufe einer typischen Rivalität ohne Vorgaben
   *[case] Läufe des geöffneten Falls
 } an jedem Punkt mit denselben Schocks; Intervalle aus wiederholt gezogenen Pfaden. Wenige Läufe: σ enthält auch deren Zufall. Gewichte, die zusammen eins ergeben müssen, und Bürger bleiben, wie sie sind.
study-sobol = Varianzanteile
study-sobol-first = S1 (voller Balken): der Anteil an der Varianz des Ergebnisses, der verschwände, wenn dieser Parameter bekannt wäre.
study-sobol-total = ST (mit dem blassen Teil): der Anteil, der bliebe, wenn alle anderen bekannt wären. ST jenseits von S1: Er wirkt mit anderen zusammen.
study-sobol-level = { $theory }: Das Ergebnis schwankt über diese Spannen nicht.
study-sobol-told = { $theory }: { $name } erklärt den größten Teil der Varianz, insgesamt { $total } (ST), allein { $first } (S1).
study-sobol-mean = { $theory }, im Mittel { $share } % über diese Spannen
study-sobol-key-one = { $mean }. Voll: S1; mit dem blassen Teil: ST, feine Linie 95 %.
study-sobol-key-two = Dick: { $thick }. Dünn: { $thin }. Voll: S1; mit dem blassen Teil: ST, feine Linie 95 %.
study-sobol-row = { $name }, { $from } bis { $to }: { $theory }
study-sobol-head-first = S1 (95 %)
study-sobol-head-total = ST (95 %)
study-sobol-rests = { $points } von { $wanted } Punkten einer Sobol-Folge, jeder mit { $settings } Einstellungen und { $runs } { $kind ->
    [open] Läufen einer typischen Rivalität ohne Vorgaben
   *[case] Läufen des geöffneten Falls
 } mit denselben Schocks; Intervalle aus wiederholt gezogenen Punkten. Was bei so wenigen Läufen an Zufall bleibt, zählt als Wechselwirkung. Eine Eigenschaft dieser Spannen.

study-preview-which = Welcher Parameter im Diagramm des Labors vorab gezeigt wird
study-preview-side = Theorie in der Vorschau
study-preview-title = Im Diagramm des Labors: { $name }
study-preview-open = Im Labor öffnen bei
study-preview-open-at = Im Labor öffnen bei { $setting }
study-preview-told = { $theory }: { $low } führt zu { $low_end } am Ende, { $high } zu { $high_end }; wie die Dinge stehen, zu { $now }.
study-preview-own = { $theory } hat dafür einen eigenen Wert: Die Linie bleibt, wie sie ist, { $now } am Ende.
study-preview-line = { $name }:
study-preview-now = jetzt
study-preview-label = { $quantity }, Mediane von { $runs } Läufen des geöffneten Falls. { $told }
study-preview-note = { $quantity }: Mediane von { $runs } Läufen des geöffneten Falls, dieselben Schocks für alle.
