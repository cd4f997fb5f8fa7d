lab-quantity-trust = Confiance { $from } → { $to }
lab-quantity-weaker = La plus faible des deux confiances
lab-quantity-cooperation = Coopération mutuelle
lab-quarter = T{ $quarter } { $year }
lab-year-counted = an { $year }
lab-subtitle-trust = { $label } : croyance que l’autre est digne de confiance, en %. Médiane de { $runs } simulations, bandes à 50 % et 90 %, ligne fine : simulation { $run }.
lab-subtitle-cooperation = { $label } : moyenne mobile des trimestres où les deux coopèrent, en %. Médiane de { $runs } simulations, bandes à 50 % et 90 %, ligne fine : simulation { $run }.

lab-under-way = Les premières simulations sont en cours.
lab-headline = { $opening }. { $reading }
lab-when-leaves = { $leader } quitte le pouvoir
lab-at-turnover = Changement de dirigeant, { $date }
lab-in = { $date }
lab-reading-cooperation-stays = Dans la théorie « { $theory } », la coopération mutuelle reste à { $after } %.
lab-reading-cooperation-moves = Dans la théorie « { $theory } », la coopération mutuelle { $way ->
    [falls] tombe
   *[rises] monte
 } de { $before } à { $after } %.
lab-reading-crosses = Dans la théorie « { $theory } », la confiance { $way ->
    [falls] tombe
   *[rises] monte
 } { $place ->
    [above] au-dessus
   *[below] au-dessous
 } de son seuil.
lab-reading-holds = Dans la théorie « { $theory } », la confiance tient à { $after } %, { $place ->
    [above] au-dessus
   *[below] au-dessous
 } de son seuil.
lab-reading-moves = Dans la théorie « { $theory } », la confiance { $way ->
    [falls] tombe
   *[rises] monte
 } à { $after } % et reste { $place ->
    [above] au-dessus
   *[below] au-dessous
 } de son seuil.

lab-ledger-arrival = { $leader } arrive au pouvoir au { $date }. Théorie
lab-ledger-in = Au { $date }, théorie
lab-ledger-stayed = : la { $what ->
    [trust] confiance
   *[cooperation] coopération
 } est restée à { $after }.
lab-ledger-moved = : la { $what ->
    [trust] confiance
   *[cooperation] coopération
 } { $way ->
    [falls] est tombée
   *[rises] est montée
 } de { $before } à { $after }.
lab-aside = L’autre côté ({ $side }) : la confiance est alors { $above ->
    [none] au-dessous de son seuil dans les deux théories
    [one] au-dessus de son seuil dans une seule théorie
   *[both] au-dessus de son seuil dans les deux théories
 } : de { $firstBefore } à { $firstAfter }, et de { $secondBefore } à { $secondAfter }.

lab-events-none-dated = Aucun événement prescrit, { $start }–{ $end }
lab-events-none = Pas d’histoire : rien n’est prescrit
lab-events-dated = Événements prescrits, { $start }–{ $end }
lab-events = Événements prescrits, sans date
lab-events-altered = { $events }, modifiés à la main
lab-honesty-chance = { $events } ; les dirigeants sont tirés au sort, selon le risque instantané propre à leur régime. La confiance initiale et toutes les intensités sont des appréciations ; dans ce modèle, avec ces nombres.
lab-honesty = { $events }. La confiance initiale, les dispositions, les sensibilités et les intensités sont des appréciations portées en connaissant l’issue ; dans ce modèle, avec ces nombres.

lab-numbers-cell = { $value } (de { $low } à { $high })
lab-numbers-fork = Avec la modification moins sans elle, en points : médiane des paires et, entre parenthèses, l’intervalle de neuf paires sur dix
lab-numbers-survival = Ce qui reste de la coopération mutuelle, en pour cent, et, entre parenthèses, l’intervalle à 95 %
lab-numbers-after = Trimestres après le changement de dirigeant
lab-table-quarter = Trimestre
lab-table-median = { $theory }, médiane en %
lab-table-middle = 25–75 %
lab-table-band = 5–95 %
lab-description = Courbes, { $from } – { $to }, { $label }, en pour cent.
lab-description-theory = { $theory } : { $start } au début, { $before } au repère ({ $date }), { $after } un trimestre plus tard, { $end } à la fin.
lab-moves-range = { $theory } : entre { $low } et { $high }.
lab-moves-rise = La plus forte hausse va de { $from } à { $to } au { $date }{ $why }.
lab-moves-fall = La plus forte baisse va de { $from } à { $to } au { $date }{ $why }.
lab-moves-threshold = Au-dessus du seuil pendant { $above } trimestres sur { $all }.
lab-moves-succession = { $new } succède à { $old }
lab-moves-why = { " " }({ $all })
lab-carriers-note = Variation depuis { $since }, par porteur, moyenne de toutes les simulations (log-cotes)

lab-threshold-note = Au-dessus de ces lignes, coopérer vaut le risque
lab-threshold-note-values = Au-dessus de ces lignes, coopérer vaut le risque : { $first } { $firstTheory }, { $second } { $secondTheory }
lab-institutions = Institutions
lab-not-in-theory = absent de cette théorie
lab-had-stayed = Si { $leader } gouvernait encore
lab-leader-counted = Dirigeant { $number }
lab-leader-new = Un nouveau dirigeant
lab-event = { $text }. Intensité { $intensity } ({ $status }), { $confidence }. { $source }
lab-not-drawn = La figure n’a pas pu être tracée ({ $why }).

lab-no-events = Pas encore d’événements.
lab-events-row = Événements
lab-events-cooperative = coopératif ↑
lab-events-hostile = hostile ↓
lab-record-named = Série : { $series }
lab-record-short = Série

lab-as-in-history = Comme dans l’histoire
lab-as-in-case = Comme dans le cas
lab-before-change = Avant la modification
lab-change-place = Avec { $new } à la place occupée par { $old }
lab-change-until = Avec { $leader } au pouvoir jusqu’au { $date }
lab-change-leader = Avec les nouveaux réglages pour { $leader }
lab-change-stays = Avec { $leader } toujours au pouvoir quand gouvernait { $gone }
lab-change-without = Sans { $leader }
lab-change-from = Avec { $leader } au pouvoir à partir du { $date }
lab-change-event-date = Avec « { $event } » au { $date }
lab-change-event-without = Sans « { $event } »
lab-change-event = Avec « { $event } » sous sa nouvelle forme
lab-change-several = Avec ces modifications
lab-change-sentence = Dans ce modèle, { $opening }, la coopération mutuelle à partir du { $since } { $firstSize } dans la théorie « { $first } » ({ $firstDoubt }) et { $secondSize } dans la théorie « { $second } »{ $secondDoubt }. Dans la simulation { $run }, les deux coopèrent pendant { $firstRun } trimestres sur { $quarters } { $firstInstead } (« { $first } ») et pendant { $secondRun } { $secondInstead } (« { $second } »).
lab-change-pairs-same = dans toutes les { $pairs } paires de simulations soumises aux mêmes chocs
lab-change-pairs = intervalle à 95 % : { $interval } ; { $pairs } paires de simulations soumises aux mêmes chocs
lab-change-same = reste exactement ce qu’elle était
lab-change-lower = est inférieure de { $by }
lab-change-higher = est supérieure de { $by }
lab-change-average-same = reste en moyenne ce qu’elle était
lab-change-interval = de { $low } à { $high }
lab-change-interval-nothing = de { $low } à { $high }, soit aucune différence que ces simulations puissent distinguer de zéro
lab-change-as-before = comme avant
lab-change-instead = au lieu de { $before }

lab-small-not-drawn = Une petite figure n’a pas pu être tracée ({ $why }).
lab-fork-title = Ce que change la modification
lab-fork-note = { $label }, écart avec les mêmes simulations ({ $reference }), en points de pourcentage. Médiane de { $pairs } paires, bandes à 50 % et 90 %, ligne fine : simulation { $run }.
lab-fork-since = depuis le { $date }
lab-fork-nothing = Rien de ce que lit le modèle n’a changé.
lab-fork-nothing-long = Rien de ce que lit le modèle n’a changé : chaque simulation reste ce qu’elle était.
lab-fork-under-way = Les premières paires de simulations sont en cours.
lab-fork-description = Courbes des écarts, { $from } – { $to }, { $label }, en points de pourcentage : avec la modification moins sans elle.
lab-fork-description-theory = { $theory } : médiane { $median } à la fin, neuf paires sur dix entre { $low } et { $high }.
lab-fork-description-joint = La coopération mutuelle est plus élevée dans { $higher } paires, plus faible dans { $lower }, égale dans { $same }.
lab-survival-nothing = Moins de { $least } simulations coopèrent sans le changement de dirigeant : presque rien à perdre.
lab-survival-under-way = Les simulations sans le changement de dirigeant sont en cours.
lab-survival-ends = les simulations s’arrêtent au changement de dirigeant
lab-survival-never = jamais moins de la moitié au cours des simulations
lab-survival-half = { $quarters ->
    [one] la moitié après { $quarters } trimestre
   *[other] la moitié après { $quarters } trimestres
 }
lab-survival-half-short = { $quarters ->
    [one] { $quarters } trimestre
   *[other] { $quarters } trimestres
 }
lab-survival-axis-half = moitié
lab-survival-axis-turnover = changement
lab-survival-axis-months = { $months ->
    [one] { $months } mois
   *[other] { $months } mois
 }
lab-survival-axis-years = { $years ->
    [one] { $years } an
   *[other] { $years } ans
 }
lab-survival-description = Courbe de survie : coopération à chaque trimestre après le changement de dirigeant, en pour cent de ce qu’elle serait sans lui.
lab-survival-after = { $quarters ->
    [one] { $percent } après { $quarters } trimestre
   *[other] { $percent } après { $quarters } trimestres
 }
lab-survival-theory = { $theory } : { $said }.
lab-survival-collapse = Elle s’effondre en moins de trois ans dans { $share } % des simulations.
lab-survival-gaps = Les lacunes sont des trimestres que le scénario décide pour les deux camps, ou dans lesquels presque aucune simulation ne coopérerait de toute façon
lab-nothing-to-lose = presque rien à perdre

lab-carrier-person = personne
lab-carrier-leader = dirigeant
lab-carrier-bureaucracy = bureaucratie
lab-carrier-media = médias
lab-carrier-public = opinion
lab-carriers-before = Avant
lab-carriers-after = Après
lab-carriers-nothing-yet = rien encore
lab-carriers-nothing-left = plus rien
lab-survives-title = La coopération qui survit au changement de dirigeant
lab-survives-note = Les { $months } mois suivants, comparés au maintien au pouvoir ({ $leader }), dans { $pairs } paires de simulations soumises aux mêmes chocs.
lab-the-leader = le dirigeant
lab-durable-title = Confiance durable en moins de 30 ans
lab-durable-note = Simulations sans scénario d’une rivalité typique, { $runs } par théorie ; le bout de la barre s’estompe sur l’intervalle à 95 %.
lab-sign-discretion = Marge discrétionnaire
lab-sign-oversight = Contrôle souple
lab-sign-rules = Règles-cadres
lab-hoffman-title = Est-ce une relation de confiance ?
lab-hoffman-note = Les trois signes de Hoffman, fin { $year } : { $signs ->
    [none] aucun pour l’instant
    [one] un sur trois
    [two] deux sur trois
   *[all] les trois
 }

lab-quarter-title = Ce qui a fait bouger la confiance au { $date }
lab-quarter-note = { $whose }, simulation { $run }, la ligne fine ; en log-cotes. Les parts s’additionnent pour donner la variation ; une autre simulation a un autre bilan.
lab-quarter-opening = { $whose }, { $date }, simulation { $run }.
lab-quarter-hardly = : à peine un mouvement
lab-quarter-moved = : { $way ->
    [falls] baisse
   *[rises] hausse
 } de { $by } (log-cotes)
lab-quarter-told = { $moved }, soit { $parts }
lab-quarter-part = { $part } { $by }
lab-quarter-rest = tout le reste

ledger-signal = signal
ledger-incident = incident
ledger-leap = saut
ledger-betrayal = trahison
ledger-meeting = rencontre
ledger-influence = influence
ledger-anchor = point d’ancrage
ledger-identity = identité
ledger-collective = esprit propre de l’État
ledger-fading = effacement du lien
ledger-noise = bruit
ledger-limit = limite de la confiance
ledger-volatility = doute sur le type
ledger-overdraft = confiance à découvert
ledger-turnover = changement de dirigeant
ledger-institutions = institutions
ledger-third-parties = tierces parties
ledger-rounding = arrondi

lab-record-unknown = Série : le cas n’a pas { $id } ; valeurs admises : { $known }.
lab-record-step = Série : { $series }
lab-record-coded = événements codés
lab-record-span = { $from } – { $to }
lab-record-crisis = { $label }, { $when }. { $source }
lab-record-point = { $series }, { $when } : { $value }{ $count }. Unité : { $unit }. { $source }
lab-record-n = (n = { $n })
lab-record-n-all = , n = { $n } en tout
lab-record-coded-note = Les événements du cas lui-même, lissés : leurs intensités sont des appréciations, non des observations.
lab-record-values = { $series }. Unité : { $unit } ; { $count } valeurs{ $n }. { $source }
lab-record-entries = { $series }. Unité : { $unit } ; { $count } entrées{ $n }. { $source }
lab-record-survey = { $series } { $value }
lab-fit-title = Le modèle s’accorde-t-il avec la série observée ?
lab-fit-note = { $series }, moyennes annuelles { $years }, n = { $n } années, { $runs } simulations. Pas de validation hors échantillon : événements, intensités et confiance initiale ont été codés en connaissant l’issue.
lab-fit-by-hand = La chronologie a été modifiée à la main.
lab-fit-source = Rangs comparés – modèle : { $compared } ; série : { $series }. { $source }
lab-fit-public = confiance de l’opinion ({ $state })
lab-fit-joint = coopération mutuelle
lab-fit-silent = { $theory } : { $silent } simulations sur { $runs } sont identiques d’une année à l’autre et sont laissées de côté.
lab-fit-none = aucune simulation ne varie d’une année à l’autre : il n’y a pas de corrélation des rangs
lab-fit-correlation = corrélation des rangs { $value } (90 % des simulations : de { $low } à { $high })
lab-fit-lag-none = { "\u202F" }; leur moyenne est la plus proche dans la même année : { $value }
lab-fit-lag-after = { $years ->
    [one] { "\u202F" }; leur moyenne est la plus proche quand le modèle suit la série de { $years } an : { $value }
   *[other] { "\u202F" }; leur moyenne est la plus proche quand le modèle suit la série de { $years } ans : { $value }
 }
lab-fit-lag-ahead = { $years ->
    [one] { "\u202F" }; leur moyenne est la plus proche quand le modèle précède la série de { $years } an : { $value }
   *[other] { "\u202F" }; leur moyenne est la plus proche quand le modèle précède la série de { $years } ans : { $value }
 }

lever-leadership_change-name = Changement de dirigeant
lever-public_enmity-name = Hostilité de l’opinion
lever-sensibility-name = Sensibilité au dilemme de sécurité
lever-leadership_change-unit = ans
lever-public_enmity-unit = % de confiance
lever-sensibility-unit = %
lever-leadership_change-hint = de 2 à 30 ans, ou aucun
lever-public_enmity-hint = de 1 à 70 %
lever-sensibility-hint = de 0 à 100 %
lever-none = aucun
lever-spoken = { $value } { $unit }. { $sentence }
lever-no-term = { $text } n’est pas une durée de mandat admise : de 2 à 30 ans, ou aucun.
lever-no-share-of-public = { $text } n’est pas une part admise : de 1 à 70 pour cent de l’opinion.
lever-no-share-of-acts = { $text } n’est pas une part admise : de 0 à 100 pour cent des actes hostiles.
lever-nobody-leaves = Personne ne quitte le pouvoir.
lever-term = Un nouveau dirigeant tous les { $years } ans, de chaque côté.
lever-scripted-nobody = Comme prescrit : personne ne quitte le pouvoir.
lever-scripted-term = Comme prescrit : un nouveau dirigeant tous les { $years } ans, en moyenne.
lever-chance-democracies = Par tirage au sort, comme en démocratie : un nouveau dirigeant tous les { $years } ans, en moyenne.
lever-chance-autocracies = Par tirage au sort, comme en autocratie : un nouveau dirigeant tous les { $years } ans, en moyenne.
lever-chance-both = Par tirage au sort : un nouveau dirigeant tous les { $firstYears } ans ({ $first }) et tous les { $secondYears } ans ({ $second }), en moyenne.
lever-chance-nobody = Par tirage au sort, mais ici personne ne quitte jamais le pouvoir.
lever-chance-one = Par tirage au sort : un nouveau dirigeant tous les { $years } ans ({ $state }), en moyenne ; de l’autre côté, personne ne part jamais.
lever-citizens = { $percent } citoyens sur 100 font confiance à l’autre côté au début.
lever-fear = À quelle fréquence les dirigeants voient la peur derrière un acte hostile.
lever-fear-scripted = Comme prescrit : à quelle fréquence les dirigeants voient la peur derrière un acte hostile.
lever-fear-average = En moyenne : à quelle fréquence les dirigeants voient la peur derrière un acte hostile.
lever-mark-democracy = démocratie
lever-mark-autocracy = autocratie
lever-mark-democracy-source = Archigos 4.1, 1946-2015, selon Polity2 de l’année précédente : 948 départs pour 3 540 années-dirigeants
lever-mark-autocracy-source = Archigos 4.1, 1946-2015, selon Polity2 de l’année précédente : 331 départs pour 3 362 années-dirigeants
lever-mark-none-source = personne ne quitte le pouvoir

lever-shown-years = { $years } ans
lever-shown-percent = { $percent } %
lever-curve-not-drawn = La courbe d’un levier n’a pas pu être tracée ({ $why }).
lever-curve = Probabilité d’une coopération durable en moins de 30 ans, { $first } et { $second }, dans des simulations sans scénario d’une rivalité typique, { $runs } par théorie. { $points }.
lever-curve-point = { $value } : { $first } et { $second } %

knob-part-of = { $name }, { $part }
knob-parts-of = { $name }, { $first }, { $second }
knob-part-leader = dirigeant
knob-part-bureaucracy = bureaucratie
knob-part-media = médias
knob-part-public = opinion
knob-part-democracy = démocratie
knob-part-autocracy = autocratie
knob-part-a = a
knob-part-b = b
knob-unit-leadership_change = années au pouvoir
knob-unit-public_enmity = part de l’opinion qui fait confiance
knob-unit-sensibility = part des actes hostiles
knob-unknown = { $id } n’est rien que l’on puisse faire varier ; sont admis { $levers } et les paramètres de MODEL.md.
knob-no-number = { $text } n’est pas un nombre.
knob-outside = { $id } : { $value } est hors de l’intervalle admis, de { $low } à { $high } ({ $unit }).
knob-outside-or-nobody = { $id } : { $value } est hors de l’intervalle admis, de { $low } à { $high } ({ $unit }), ou 0 si personne ne part.

lab-step-opened = Ouverture : « { $title } »
lab-step-opened-view = Ouverture d’une vue : « { $title } »
lab-step-reset = Tout réinitialiser
lab-step-first-theory = Première théorie : { $theory }
lab-step-second-theory = Seconde théorie : { $theory }
lab-step-as-scripted = comme prescrit
lab-step-lever = { $value } { $unit }
lab-step-scenario-value = la valeur du scénario
lab-step-seed = Graine { $seed }
lab-step-run = Simulation { $run }
lab-step-restore = La chronologie telle que dans le cas
lab-step-fork = Comparaison à partir d’ici
lab-step-compare-case = Comparaison avec le cas

lab-set-no-value = { $id } : ce n’est pas une valeur.
lab-set-list = { $id } : une liste ou un objet n’est pas une valeur ; un nombre ou un texte est admis.
lab-set-theory = { $text } n’est aucune des onze théories.
lab-set-seed = Graine : { $text } n’est pas un nombre entier de 0 à { $most }.
lab-set-run = Simulation : { $text } n’est pas un nombre entier de 1 à 1000.
lab-set-quantity = { $text } n’est pas parmi a_in_b, b_in_a, weaker, cooperation.
lab-set-pin = Repère : { $text } n’est pas un trimestre de 0 à { $last }.
lab-set-unknown = { $id } n’est rien qui puisse être réglé.
lab-set-number = { $name } : { $text } n’est pas un nombre ; valeurs admises : de { $low } à { $high }.
lab-check-run = Simulation { $run } : valeurs admises, de 1 à 1000.
lab-check-parameter = { $id } n’est pas un paramètre.

lab-taken = Scénario « { $case } ». Graine { $seed }, simulation { $run }, { $runs }. Entente { $version }.
lab-taken-changed = Scénario « { $case } », { $changes }. Graine { $seed }, simulation { $run }, { $runs }. Entente { $version }.
lab-taken-altered = chronologie modifiée
lab-taken-parameters = { $count ->
    [one] { $count } paramètre modifié
   *[other] { $count } paramètres modifiés
 }
lab-taken-runs = { $runs } simulations
lab-taken-runs-each = { $first } et { $second } simulations
lab-figure-not-drawn = La figure n’a pas pu être tracée ({ $why }).

lab-keep-nothing-changed = { $sentence } Rien n’a été modifié.
lab-keep-version = Le lien est de version { $version } ; cette page lit la version { $known }. Une version plus récente d’Entente en est l’origine.
lab-keep-no-version = Le lien n’indique pas de version ; une partie manque peut-être.
lab-keep-unreadable = Le lien est illisible ({ $why }).
lab-keep-case = Le lien porte sur le cas { $id }, qui n’est pas ouvert.
lab-keep-map = Le lien contient une carte illisible : { $why }
lab-keep-pin = Le lien contient un repère qui n’est pas un trimestre de 0 à { $last }.
lab-keep-engine = Le lien nomme un moteur qui n’est pas une version comme 0.1.0 : lettres, chiffres, points, signes plus et moins sont admis, { $most } au plus.
lab-keep-comparison = Le lien contient une comparaison illisible : { $why }
lab-keep-timeline = Le lien contient une chronologie illisible : { $why }

lab-terms-by-chance = Dans ce cas, les dirigeants sont tirés au sort ; on peut ajouter des événements.
lab-terms-by-lever = Le changement de dirigeant est réglé par son curseur, les dirigeants sont donc tirés au sort. Le remettre sur « comme prescrit » pour modifier les mandats.
lab-edit-unchanged = { $sentence } { unchanged }
lab-edit-place = { $name } : { $text } n’est pas une place dans la liste. { unchanged }
lab-edit-unknown = { $text } n’est pas une modification de chronologie. { unchanged }
lab-edit-term-field = { $text } n’appartient pas à un mandat. { unchanged }
lab-edit-event-field = { $text } n’appartient pas à un événement. { unchanged }
lab-edit-person = { $text } n’est personne qui puisse entrer en fonction ; sont admis un dirigeant du cas ou un type. { unchanged }
lab-edit-date = { $why }. { unchanged }
lab-edit-number = { $name } : { $text } n’est pas un nombre ; valeurs admises : { $allowed }. { unchanged }
lab-edit-word = { $name } : { $text } n’existe pas. { unchanged }
lab-edit-side = side : { $text } n’est pas un côté ; 0 et 1 sont admis. { unchanged }
lab-edit-text = { $name } : { $text } n’est pas un texte ; un texte entre guillemets est admis. { unchanged }
lab-edit-muted = muted : { $text } n’est pas admis ; true et false le sont. { unchanged }
lab-edit-disposition = Disposition
lab-edit-sensibility = Sensibilité
lab-edit-coalition = Coalition
lab-edit-disposition-range = de −4 à 4
lab-edit-sensibility-range = de 0 à 1
lab-edit-coalition-range = 1 et −1
lab-edit-intensity = Intensité
lab-edit-intensity-range = de −1 à 1
lab-term-sources = Dates ({ $datesStatus }) : { $dates } Disposition ({ $dispositionStatus }) : { $disposition } Sensibilité ({ $sensibilityStatus }) : { $sensibility } Coalition ({ $coalitionStatus }) : { $coalition }

lab-senate-1919 = Sénat de 1919
lab-senate-1945 = Sénat de 1945

lab-component-of = { $level }, { $owner }
lab-component-to = { $from } → { $to }
