games-group-structure = Kosten, Gewinne, Macht
games-group-trust = Vertrauen
games-group-signals = Zeichen und Rauschen
games-cost-name = Kosten des Konflikts
games-loss-name = Verlust bei Niederlage
games-gain_seeker-name = Gewinn eines Sicherheitssuchers
games-gain_expansionist-name = Gewinn eines Expansionisten
games-power-name = Macht von A
games-first_strike_a-name = Erstschlagvorteil von A
games-first_strike_b-name = Erstschlagvorteil von B
games-trust_a-name = Vertrauen von A in B
games-trust_b-name = Vertrauen von B in A
games-noise-name = Rauschen
games-alpha-name = Gute Zeichen eines Sicherheitssuchers
games-beta-name = Gute Zeichen eines Expansionisten
games-share-name = Einsatz in der ersten Runde
games-hint = 0 bis { $high }
games-hint-percent = 0 bis { $high } %
games-not-allowed = { $name }: „{ $text }“ ist nicht erlaubt; erlaubt ist { $allowed }.
games-cost-means = Ein Konflikt kostet jede Seite { $value }, wer auch gewinnt.
games-loss-means = Wer einen Konflikt verliert, verliert außerdem { $value }.
games-gain-seeker-means = Ein Sicherheitssucher, der gewinnt, erhält { $value }.
games-gain-expansionist-means = Ein Expansionist, der gewinnt, erhält { $value }.
games-trust-a-means = A schätzt die Wahrscheinlichkeit, dass B ein Sicherheitssucher ist, auf { $value } %.
games-trust-b-means = B schätzt die Wahrscheinlichkeit, dass A ein Sicherheitssucher ist, auf { $value } %.
games-noise-means = { $value } von 100 Handlungen werden als ihr Gegenteil wahrgenommen.
games-alpha-means = { $value } von 100 Zeichen, die ein Sicherheitssucher gibt, sehen gut aus.
games-beta-means = { $value } von 100 Zeichen, die ein Expansionist gibt, sehen gut aus.
games-share-means = In der ersten von zwei Runden stehen { $value } % des Einsatzes auf dem Spiel.
games-power-means = Greifen beide an, gewinnt A mit { $value } % und B mit { $other } % Wahrscheinlichkeit.
games-first-strike-means = Der Erstschlag erhöht die Gewinnwahrscheinlichkeit von { $state } um { $value } Prozentpunkte.

games-unknown = „{ $id }“ lässt sich nicht einstellen.
games-kept = { $sentence } Beibehalten: { $value }.
games-point-stays = { $sentence } Der Punkt bleibt, wo er war.
games-not-drawn = Die Abbildung konnte nicht gezeichnet werden ({ $why }).
games-security-seeker = { $state }, Sicherheitssucher
games-expansionist = { $state }, Expansionist
games-changed = { $name } { $value }{ $unit }.
games-thresholds = Schwellen: A { $a } %, B { $b } %.

games-refused-seeker = In { $state } würde sich der Erstschlag selbst für einen Sicherheitssucher lohnen (T { $temptation } über R { $reward }); das ist kein Sicherheitsdilemma.
games-refused-expansionist = In { $state } würde sich der Erstschlag nicht einmal für einen Expansionisten lohnen (T { $temptation } unter R { $reward }); niemand verdient Misstrauen, und das ist kein Sicherheitsdilemma.
games-refused-edge = In { $state } wäre der Erstschlag genau so viel wert wie Frieden (T gleich R); die Typen sind nicht zu unterscheiden.
games-refused-no-dilemma = In { $state } würde es nichts kosten, zuerst angegriffen zu werden (P nicht über S); es gibt nichts zu fürchten, und das ist kein Sicherheitsdilemma.
games-refused-costly = In { $state } wäre der Erstschlag ein Nachteil (T unter P); das ist kein Sicherheitsdilemma.
games-refused-signs = Gute Zeichen müssen von einem Sicherheitssucher wahrscheinlicher sein als von einem Expansionisten, sonst sagen sie nichts aus.
games-refused-range = Dieser Wert ist unzulässig ({ $noun }); erlaubt ist { $allowed }.
games-a-state = einem Staat
games-noun-probability = Wahrscheinlichkeit
games-noun-threshold = Schwelle des Mindestvertrauens
games-noun-misperception = Wahrscheinlichkeit einer Fehlwahrnehmung
games-noun-stake = Gewinn, Verlust oder Kosten
games-noun-payoff = Auszahlung
games-range-probability = von 0 bis 1
games-range-threshold = über 0 und unter 1
games-range-misperception = von 0 bis unter 0,5
games-range-stake = von 0 bis 1000000000
games-range-payoff = von −1000000000 bis 1000000000

games-minimum-one = Mindestvertrauen: Ein Sicherheitssucher kooperiert, wenn er zu mindestens { $a } % sicher ist, dass die andere Seite es auch tut.
games-minimum-two = Mindestvertrauen: Ein Sicherheitssucher kooperiert, wenn er zu mindestens { $a } % (in A) oder { $b } % (in B) sicher ist, dass die andere Seite es auch tut.
games-pull-cost = Ein teurerer Konflikt
games-pull-loss = Ein größerer Verlust bei Niederlage
games-pull-gain = Ein größerer Gewinn eines Sicherheitssuchers
games-pull-power = Mehr Macht von A
games-pull-first-strike-a = Ein größerer Erstschlagvorteil von A
games-pull-first-strike-b = Ein größerer Erstschlagvorteil von B
games-point = Punkt
games-pull-neither = { $what } verschiebt keine der Schwellen.
games-pull-both = { $what } { $way ->
    [raises] hebt
   *[lowers] senkt
 } beide Schwellen: um { $by } Prozentpunkte je { $per }.
games-pull-both-apart = { $what } { $way ->
    [raises] hebt
   *[lowers] senkt
 } beide Schwellen: die von A um { $a } und die von B um { $b } Prozentpunkte je { $per }.
games-pull-apart = { $what } { $first ->
    [still] lässt die Schwelle von A unverändert
    [raises] hebt die Schwelle von A um { $a }
   *[lowers] senkt die Schwelle von A um { $a }
 } und { $second ->
    [still] lässt die von B unverändert
    [raises] hebt die von B um { $b }
   *[lowers] senkt die von B um { $b }
 } (Prozentpunkte je { $per }).

games-region-structure-neither-long =
    keiner vertraut genug:
    nur gegenseitige Furcht
games-region-structure-neither-middle =
    keiner
    vertraut genug
games-region-structure-neither-short =
    keiner
games-region-structure-a-long =
    A vertraut genug, B nicht:
    nur gegenseitige Furcht
games-region-structure-a-middle =
    A vertraut genug,
    B nicht
games-region-structure-a-short =
    nur A
games-region-structure-b-long =
    B vertraut genug, A nicht:
    nur gegenseitige Furcht
games-region-structure-b-middle =
    B vertraut genug,
    A nicht
games-region-structure-b-short =
    nur B
games-region-structure-both-long =
    beide vertrauen genug:
    Kooperation ist möglich
games-region-structure-both-middle =
    Kooperation
    ist möglich
games-region-structure-both-short =
    beide
games-region-structure-all-strike-long =
    der Erstschlag lohnt sich für alle
games-region-structure-all-strike-middle =
    Erstschlag
    lohnt für alle
games-region-structure-all-strike-short =
    alle
games-region-structure-nothing-long =
    nichts zu fürchten
games-region-structure-no-dilemma-long =
    der Erstschlag lohnt sich für keinen:
    kein Dilemma
games-region-structure-no-dilemma-middle =
    lohnt für keinen:
    kein Dilemma
games-region-structure-no-dilemma-short =
    kein Dilemma
games-region-reassurance-small-long =
    nicht kooperativ: so klein,
    dass sich ein Expansionist verstellt
games-region-reassurance-small-middle =
    zu klein: ein Expan-
    sionist verstellt sich
games-region-reassurance-small-short =
    zu
    klein
games-region-reassurance-large-long =
    nicht kooperativ: so groß,
    dass kein Sicherheitssucher es wagt
games-region-reassurance-large-middle =
    zu groß:
    niemand wagt es
games-region-reassurance-large-short =
    zu
    groß
games-region-reassurance-separating-long =
    trennend: Der erste Schritt
    verrät den Sicherheitssucher
games-region-reassurance-separating-middle =
    trennend
games-region-reassurance-separating-short =
    tr.
games-region-reassurance-pooling-long =
    vereinend: Auch Expansionisten
    kooperieren zunächst
games-region-reassurance-pooling-middle =
    vereinend
games-region-reassurance-pooling-short =
    ver.
games-region-reassurance-both-long =
    trennend und vereinend
games-region-reassurance-both-middle =
    trennend
    und vereinend
games-region-reassurance-both-short =
    beides

games-structure = Struktur
games-threshold-of = Schwelle von { $state }
games-axis-cost = Kosten des Konflikts →
games-axis-first-strike = ↑ Erstschlagvorteil
games-axis-first-strike-of = ↑ Erstschlagvorteil von { $state }
games-hatching = Steigende Schraffur: Nur A vertraut genug; fallende Schraffur: nur B; waagerechte Linien: Der Erstschlag lohnt sich für niemanden; Punkte: Er lohnt sich für alle.
games-dare-both = Beide wagen die Kooperation: Die Kosten des Konflikts können bis auf { $cost } sinken oder der Erstschlagvorteil auf bis zu { $points } Punkte steigen, bevor eine der Seiten davon ablässt.
games-dare-cost = Beide wagen die Kooperation, solange ein Konflikt { $cost } kostet, bei jedem Erstschlagvorteil bis { $points } Punkte.
games-dare-points = Beide wagen die Kooperation, wie wenig ein Konflikt auch kostet, bis der Erstschlagvorteil { $points } Punkte übersteigt.
games-dare-always = Beide wagen die Kooperation, wie wenig ein Konflikt auch kostet, bei jedem Erstschlagvorteil bis { $points } Punkte.
games-who-b = B wagt die Kooperation nicht
games-who-a = A wagt die Kooperation nicht
games-who-neither = Keine Seite wagt die Kooperation
games-take-both = { $who }: Nötig wären Konfliktkosten von { $cost } oder ein Erstschlagvorteil von höchstens { $points } Punkten.
games-take-points = { $who }: Nötig wäre ein Erstschlagvorteil von höchstens { $points } Punkten.
games-take-none = { $who }: Ohne jedes Vertrauen sind keine Konfliktkosten hoch genug.
games-structure-note = Gleichgewichte beim jetzigen Vertrauen, { $a } % bei A und { $b } % bei B. Gegenseitige Furcht ist überall ein Gleichgewicht.
games-structure-kept = Der Vorteil von { $state } bleibt bei { $share } % davon.
games-structure-description = Karte der Gleichgewichte. Waagerecht: Kosten des Konflikts, 0 bis { $highCost }. Senkrecht: Erstschlagvorteil, 0 bis { $highStrike }. Der Punkt liegt bei { $cost } und { $strike }, im Bereich „{ $region }“. Die Schwelle von A wird dort bei Kosten von { $a } überschritten, die von B bei { $b }; rechts von beiden Linien ist Kooperation möglich. { games-hatching }
games-no-height = keiner Höhe

games-trust = Vertrauen
games-needs = { $state } braucht { $percent } %
games-axis-trust-a = Vertrauen von A in B, % →
games-axis-trust-b = ↑ Vertrauen von B in A, %
games-axis-trust-a-up = ↑ Vertrauen von A in B, %
games-verdict-both = Beide können die Kooperation wagen, und gegenseitige Furcht ist ebenfalls ein Gleichgewicht.
games-verdict-a = A könnte sie wagen, B nicht; also verweigern beide die Kooperation, und keiner lernt etwas.
games-verdict-b = B könnte sie wagen, A nicht; also verweigern beide die Kooperation, und keiner lernt etwas.
games-verdict-neither = Keiner könnte sie wagen; also verweigern beide die Kooperation, und keiner lernt etwas.
games-trust-finding = A braucht { $needA } % und hat { $trustA } %; B braucht { $needB } % und hat { $trustB } %. { $verdict }
games-trust-note = Ein gutes Zeichen (+) brächte das Vertrauen von A auf { $goodA } % und das von B auf { $goodB } %; ein schlechtes (−) auf { $badA } % und { $badB } %. { $signs }
games-trust-description = Karte der Gleichgewichte. Waagerecht: Vertrauen von A in B, senkrecht: Vertrauen von B in A, beide 0 bis 100 %. Eine senkrechte Linie bei { $needA } % ist die Schwelle von A, eine waagerechte bei { $needB } % die von B; Kooperation ist rechts von der einen und über der anderen möglich. Der Punkt liegt bei { $trustA } % und { $trustB } %. { games-hatching }
games-signs-range = bei { $low } bis { $high } % Vertrauen nur nach einem guten Zeichen, ab { $always } % unabhängig davon, was sie sehen
games-signs-never = nie allein auf ein gutes Zeichen hin, weil gute Zeichen zu selten sind, und ab { $always } % unabhängig davon, was sie sehen
games-signs-both = Zwei solche Staaten kooperieren { $can }.
games-signs-apart = Zwei Staaten wie A kooperieren { $a }; zwei wie B { $b }.

games-reassurance = Rückversicherung
games-axis-stakes = Einsatz in der ersten Runde, % →
games-step-separating = Eine erste Runde mit { $share } % des Einsatzes schafft Vertrauen: Ein Sicherheitssucher wagt sie, ein Expansionist nicht.
games-step-both = Eine erste Runde mit { $share } % des Einsatzes kann Vertrauen schaffen, aber auch Expansionisten können in ihr kooperieren und später ausbeuten.
games-step-pooling = Eine erste Runde mit { $share } % des Einsatzes verrät nichts: Sie ist so klein, dass auch Expansionisten in ihr kooperieren.
games-step-small = Eine erste Runde mit { $share } % des Einsatzes überzeugt niemanden: Sie ist so klein, dass ein Expansionist sich verstellen würde.
games-step-large = Eine erste Runde mit { $share } % des Einsatzes ist zu groß: Kein Sicherheitssucher wagt sie.
games-step-any = Ein passender erster Schritt schafft Vertrauen, wie gering es anfangs auch ist.
games-step-not-any = Bei manchem Maß an Vertrauen schafft kein erster Schritt mehr Vertrauen.
games-reassurance-note = Beim Vertrauen von A ({ $a } %): { $windowA }; bei zwei Staaten wie B ({ $b } %): { $windowB }. { $any }
games-reassurance-description = Karte der Gleichgewichte zweier Runden zwischen zwei Staaten wie { $state }. Waagerecht: Anteil des Einsatzes in der ersten Runde, senkrecht: Vertrauen, beide 0 bis 100 %. Der Punkt liegt bei { $share } % und { $trust } %, im Bereich „{ $region }“. Links des Fensters würde sich ein Expansionist im ersten Schritt verstellen, rechts davon wagt ihn kein Sicherheitssucher. Gegenseitige Furcht ist überall ein Gleichgewicht.
games-window = { $low } bis { $high } % des Einsatzes trennen die Typen
games-window-none = kein Anteil des Einsatzes trennt die Typen

games-trap = Die Falle
games-years = { $years } Jahre
games-trap-panel = Vertrauen von { $from } in { $to }, %
games-trap-barrier = Falle unter { $percent } %
games-trap-bar = In der Falle, von { $runs } Läufen, binnen zehn Jahren
games-trap-formula = Formel zum Ruin des Spielers, jemals
games-trap-finding = In { $share } von 100 Läufen geraten zwei Sicherheitssucher in die Falle, weil sie einander falsch lesen; die Formel zum Ruin des Spielers sagt { $formula }.
games-trap-b = B beginnt unter der eigenen Schwelle; also verweigern beide vom ersten Quartal an die Kooperation, und keiner lernt je etwas.
games-trap-a = A beginnt unter der eigenen Schwelle; also verweigern beide vom ersten Quartal an die Kooperation, und keiner lernt je etwas.
games-trap-both = Beide beginnen unter ihren Schwellen; also verweigern beide vom ersten Quartal an die Kooperation, und keiner lernt je etwas.
games-walk-below = { $state } liegt von Anfang an darunter
games-walk-never = nichts kann { $state } erschüttern
games-walk = { $acts ->
    [one] eine schlechte Handlung zu viel bringt { $state } in die Falle
   *[other] { $acts } schlechte Handlungen zu viel bringen { $state } in die Falle
 }
games-trap-note = { $drawn } von { $runs } Läufen, dieselben Schocks bei jeder Einstellung; { $noise } von 100 Handlungen werden falsch gelesen: { $a }, { $b }. Ein Kreuz zeigt den Fall unter die Barriere; danach steht das Vertrauen still (gepunktet).
games-trap-description = Zwei Liniendiagramme über zehn Jahre, oben das Vertrauen von A in B, unten das von B in A, in Prozent auf einer Logit-Skala, mit einer Barriere bei { $needA } % und { $needB } %. { $drawn } Läufe sind gezeichnet; { $trapped } davon enden in der Falle. Von { $runs } Läufen tun dies { $share } %, wo die Formel auf lange Sicht { $formula } % angibt.

vote-versailles-reserved = Vertrag von Versailles mit Lodges Vorbehalten
vote-versailles-signed = Vertrag von Versailles wie unterzeichnet
vote-versailles-second = Vertrag von Versailles mit Vorbehalten, zweite Abstimmung
vote-charter = Charta der Vereinten Nationen, mit einem Veto
vote-source-knowledge = Allgemeinwissen
