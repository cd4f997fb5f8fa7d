refusal = { $path } : { $wrong } ; { $allowed }. { unchanged }
refusal-alone = { $path } : { $wrong }. { unchanged }
refusal-file = fichier
refusal-date = { $wrong } ; { $allowed }

refusal-no-json = la ligne { $line }, colonne { $column }, n’est pas du JSON ({ $why })
refusal-json-allowed = admis : un texte JSON sans NaN, Infinity, commentaires ni virgules finales
refusal-no-utf8 = l’octet { $byte } n’est pas du texte en UTF-8
refusal-utf8-allowed = admis : un texte JSON en UTF-8
refusal-size = { $size } Mo, c’est trop
refusal-size-allowed = admis : 2 Mo au plus
refusal-version = { $version } n’est pas connu de ce programme
refusal-version-allowed = admis : 1
refusal-version-number-allowed = admis : le nombre 1

refusal-up-to = admis : { $most } au plus
refusal-fields = a { $count } champs
refusal-twice = est donné deux fois
refusal-once-allowed = admis : une fois
refusal-missing = manque
refusal-must-be-given = ce champ doit être donné
refusal-no-field = n’est pas un champ de la version 1
refusal-all-allowed = admis : { $all }
refusal-either-allowed = admis : { $first } ou { $second }
refusal-unknown-word = { $text } n’est pas connu
refusal-escape = contient un échappement qui n’est pas un caractère
refusal-unicode-allowed = admis : de l’Unicode
refusal-is = est { $found }
refusal-found-object = un objet
refusal-found-list = une liste
refusal-found-text = le texte { $text }
refusal-found-number = le nombre { $number }
refusal-object-allowed = admis : un objet
refusal-list-allowed = admis : une liste
refusal-text-allowed = admis : un texte
refusal-number-allowed = admis : un nombre sans guillemets
refusal-flag-allowed = admis : true ou false
refusal-parameter-allowed = admis : un nombre, un mot, ou une liste ou une matrice de ceux-ci
refusal-whole-allowed = admis : un nombre entier à partir de 0
refusal-number-large = le nombre est trop grand
refusal-finite-allowed = admis : un nombre fini
refusal-list-of = est une liste de { $count }
refusal-list-of-allowed = admis : une liste de { $count }

refusal-no-date = { $text } n’est pas une date
refusal-no-date-year = { $text } n’est pas une date (année { $year })
refusal-no-date-month = { $text } n’est pas une date (mois { $month })
refusal-no-date-day = { $text } n’est pas une date ({ $month ->
    [january] janvier
    [february] février
    [march] mars
    [april] avril
    [may] mai
    [june] juin
    [july] juillet
    [august] août
    [september] septembre
    [october] octobre
    [november] novembre
   *[december] décembre
 } { $year } a { $days } jours)
refusal-no-quarter = { $text } n’est pas un trimestre
refusal-day-allowed = admis : un jour tel que 1989-12-02
refusal-quarter-allowed = admis : un trimestre tel que 1989-Q4
refusal-survey-date-allowed = admis : une année, un mois ou un jour, tels que 1987, 1985-11 ou 1989-12-02
refusal-later-allowed = admis : ce jour-là ou un jour ultérieur

refusal-no-short-name = { $text } n’est pas un nom court
refusal-short-name-allowed = admis : de 1 à 60 lettres minuscules, chiffres et traits d’union
refusal-out-of-range = { $value } est hors de l’intervalle
refusal-range-allowed = admis : de { $low } à { $high }
refusal-many = { $count } { $list }, c’est trop
refusal-empty = est vide
refusal-characters-allowed = admis : un texte de 1 à { $most } caractères
refusal-characters = a { $count } caractères
refusal-control = contient le caractère de contrôle U+{ $code }
refusal-visible-allowed = admis : des caractères visibles et des espaces
refusal-no-side = { $side } n’est pas un côté
refusal-sides-allowed = admis : 0 (premier État) et 1 (second État)
refusal-no-coalition = { $value } n’est pas une coalition
refusal-coalitions-allowed = admis : 1 et -1
refusal-no-parameter = { $text } n’est pas un paramètre
refusal-keys-allowed = admis : des clés de MODEL.md, telles que eps ou inc_rate
refusal-elsewhere = est réglé ailleurs dans le fichier
refusal-owner-allowed = seul { $owner } peut le dire

refusal-before-start = { $end } est avant le début, { $start }
refusal-span-allowed = admis : une durée de 1 à 400 trimestres
refusal-span = { $end } donne une durée de { $quarters } trimestres
refusal-quarters-allowed = admis : de 1 à 400
refusal-outside = { $date } est hors du scénario
refusal-days-allowed = admis : du { $first } au { $last }

refusal-before-term = { $end } est avant le début du mandat, { $start }
refusal-term-outside = le mandat du { $start } au { $end } est hors du scénario
refusal-term-allowed = admis : un mandat qui touche la période du { $first } au { $last }
refusal-no-leader = { $side } : aucun dirigeant
refusal-leader-allowed = admis : au moins un dirigeant de chaque côté
refusal-after-first = { $date } est après le premier trimestre, et les dirigeants sont tirés au sort
refusal-day-up-to-allowed = admis : un jour jusqu’au { $last }
refusal-opens-twice = { $side } commence déjà avec leaders[{ $index }], et les dirigeants sont tirés au sort
refusal-one-leader-allowed = admis : un dirigeant de chaque côté
refusal-same-term = le mandat ({ $leader }, à partir du { $start }) est déjà dans leaders[{ $index }]
refusal-one-entry-allowed = admis : une seule entrée par mandat
refusal-overlap = { $date } tombe dans un autre mandat ({ $leader }, du { $start } au { $end })
refusal-from-day-allowed = admis : { $date } ou un jour ultérieur
refusal-gap = { $side } : aucun dirigeant du { $from } au { $to }
refusal-gap-allowed = admis : un vide de moins d’un an

refusal-many-series = { $count } séries, c’est trop
refusal-same-id = { $text } est déjà l’identifiant de record[{ $index }]
refusal-another-allowed = admis : un autre
refusal-series-name-allowed = admis : de 1 à 20 lettres minuscules, chiffres et traits d’union, sauf "events"
refusal-side-needed = une part exige le côté qui répond, 0 ou 1
refusal-no-scale = de { $low } à { $high } n’est pas une échelle
refusal-scale-allowed = admis : plus que low, les deux à moins d’un million
refusal-no-percent = de { $low } à { $high } n’est pas un intervalle de pour cent
refusal-percent-allowed = admis : un intervalle compris entre 0 et 100
refusal-many-points = { $count } points, c’est trop
refusal-order = { $date } vient après { $earlier }
refusal-order-allowed = admis : des points dans l’ordre des dates, d’un score un par an au plus
refusal-before-date = est avant la date
refusal-given = est donné
refusal-only-crisis = seule une crise peut avoir une fin

refusal-no-entry = { $path } : le cas n’a pas cette entrée ; valeurs admises : de 0 à { $last }.
