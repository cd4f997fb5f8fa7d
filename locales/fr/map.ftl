map-axis-leadership_change = Un nouveau dirigeant tous les … ans
map-axis-public_enmity = Part de l’opinion qui fait confiance à l’autre côté, %
map-axis-sensibility = À quelle fréquence les dirigeants voient la peur derrière un acte hostile, %

map-end-leadership_change-low = les dirigeants changent souvent
map-end-leadership_change-high = les dirigeants restent longtemps
map-end-public_enmity-low = les opinions sont hostiles
map-end-public_enmity-high = les opinions font confiance
map-end-sensibility-low = les dirigeants voient rarement la peur
map-end-sensibility-high = les dirigeants voient souvent la peur
map-end-other-low = « { $name } » a une valeur basse
map-end-other-high = « { $name } » a une valeur haute

map-group-levers = Leviers
map-number-of-values = valeurs le long de chaque axe
map-number-of-runs = simulations pour chaque point
map-no-number = { $text } n’est pas un nombre admis ici ({ $what }) ; sont admis { $allowed }.
map-nothing-up = up_range : rien ne varie en ordonnée ; choisir cela d’abord.
map-no-choice = { $what } : { $text } n’est rien que l’on puisse choisir ici.
map-no-text = { $what } : { $value } n’est pas un texte.
map-no-choices = { $kept } n’est pas un choix.
map-range-none = { $name } : « aucun » n’est pas la borne d’un intervalle d’années ; cette valeur a une place à part.
map-range-ends = { $name } : { $text } n’est pas un intervalle ; il faut deux bornes.
map-range-crosses = { $name } : un intervalle de { $from } à { $to } se croise ; il doit commencer au-dessous de sa fin.
map-range-whole = { $name } : il n’y a pas deux nombres entiers de { $from } à { $to }.

map-noun-durable = une coopération durable
map-noun-breakthrough = une percée vers la coopération
map-noun-trusting-relationship = une relation de confiance
map-noun-cooperation = la coopération mutuelle
map-noun-final-cooperation = la coopération à la fin
map-noun-institutions = le niveau des institutions à la fin
map-noun-hoffman = l’indice de Hoffman à la fin
map-noun-other = « { $name } »
map-often-never = très rarement
map-often-rarely = rarement
map-often-sometimes = parfois
map-often-often = souvent
map-often-usually = le plus souvent
map-often-always = presque toujours
map-finding-same = { $noun } : les deux théories disent à peu près la même chose, quelle que soit la partie considérée.
map-finding-comes = Là où { $place }, { $noun } apparaît { $firstOften } dans la théorie « { $first } », { $secondOften } dans la théorie « { $second } ».
map-finding-more = Là où { $place }, { $noun } apparaît { $often } dans les deux théories, plus souvent encore dans la théorie « { $theory } ».
map-finding-averages = Là où { $place }, { $noun } est en moyenne de { $firstMean } dans la théorie « { $first } », de { $secondMean } dans la théorie « { $second } ».
map-finding-one-same = Dans la théorie « { $theory } », aucun des deux réglages n’a beaucoup d’effet sur { $noun }.
map-finding-one-comes = Dans la théorie « { $theory } », { $noun } apparaît { $least } là où { $low }, { $most } là où { $high }.
map-finding-one-averages = Dans la théorie « { $theory } », { $noun } est en moyenne de { $least } là où { $low }, de { $most } là où { $high }.
map-means-in = Dans { $whole ->
    [quarter] ce quart de la carte
   *[half] cette moitié de l’intervalle
 } : { $first } et { $second } % en moyenne.
map-means-apart = Dans { $whole ->
    [quarter] aucun quart de la carte
   *[half] aucune moitié de l’intervalle
 }, l’écart ne dépasse { $points } points en moyenne.
map-means-one = Dans ces parties : { $low } et { $high } % en moyenne.

map-subtitle-share = { $name } { $within ->
    [case] dans le cas
   *[rivalry] en moins de 30 ans
 } : part de simulations, en %.
map-subtitle-mean = { $name } : moyenne, en %.
map-runs = { $runs } simulations par { $cell ->
    [cell] case
   *[place] point
 } (±{ $points } points).
map-runs-both = { $runs } simulations par { $cell ->
    [cell] case
   *[place] point
 } (±{ $points } points), les mêmes chocs pour les deux.

map-note-case = Événements prescrits, { $case } ; un levier placé sur un axe remplace ce que le scénario prescrit pour lui.
map-note-rivalry = Simulations sans scénario d’une rivalité typique, 30 ans.
map-note-hatched = Hachures là où l’erreur d’échantillonnage cache le signe. Lignes et couleurs sont lissées entre cases voisines.
map-note-fading = Les couleurs pâlissent là où l’intervalle est large. Lignes et couleurs sont lissées entre cases voisines ; l’anneau donne le nombre de sa propre case.
map-note-refused = Le modèle ne peut pas tourner { $cell ->
    [cell] dans { $refused } cases
   *[place] en { $refused } points
 } sur { $all } : il n’y a pas là de dilemme de sécurité, ou la somme des poids n’est pas 1.
map-note-unit = { $name }, en : { $unit }.
map-note-property = Une propriété de ces paramètres, non du monde.
map-polls = Sondages, { $side } : { $polls } ({ $source }).
map-poll = { $value } en { $label }

map-first-picture = Calcul de la première image
map-progress-known = { $known } { $cell ->
    [cell] cases
   *[place] points
 } sur { $all }
map-progress-whole = { $runs } simulations dans { $whole } { $cell ->
    [cell] cases
   *[place] points
 } sur { $all }

map-nothing-known = On ne sait encore rien.
map-across = En abscisse : { $name }, de { $low } à { $high }.
map-across-none = En abscisse : { $name }, de { $low } à { $high }, puis personne ne part.
map-up = En ordonnée : { $name }, de { $low } à { $high }.
map-up-none = En ordonnée : { $name }, de { $low } à { $high }, puis personne ne part.
map-corner = Là où { $place } : { $means } en moyenne.
map-theory-mean = { $theory } { $mean } %
map-description = Carte : { $outcome }. { $axes } { $finding } { $corners } { $reading }
map-description-curves = Courbes : { $outcome }. { $axes } { $finding } { $corners } { $reading }
map-less = { $second } moins { $first }

map-reading = { $settings }. { $estimates }
map-reading-lab = Comme dans le laboratoire : { $settings }. { $estimates }
map-cannot-be-run = Le modèle ne peut pas tourner à cet endroit.
map-not-computed = Pas encore calculé.
map-estimate = { $theory } { $value } % (de { $low } à { $high })
map-difference = différence { $value } points (de { $low } à { $high })
map-difference-unsure = différence { $value } points (de { $low } à { $high }, différence non assurée)
map-estimates = { $estimates }. { $runs } simulations.
map-setting-nobody-leaves = personne ne quitte le pouvoir
map-setting-leadership_change = un nouveau dirigeant tous les { $value }
map-setting-public_enmity = { $value } de l’opinion font confiance
map-setting-sensibility = la peur est vue dans { $value } des actes hostiles
map-setting = { $name } { $value }

map-table-cell = { $value } (de { $low } à { $high })
map-table-corner = { $up } ↓ { $across } →
map-table-shares = { $title }, % (intervalle à 95 %)
map-table-points = { $title }, points (intervalle à 95 %)
map-table-theory = { $theory }, %
map-table-difference = Différence, points
map-table-curves = Valeurs et leurs intervalles à 95 %

map-scale-points = +100 points
map-scale-first = ← { $theory } : plus
map-scale-second = { $theory } : plus →
map-not-drawn = La carte n’a pas pu être tracée ({ $why }).

map-no-numbers = La carte n’a pas encore de nombres. Attendre les premiers ; rien n’a été enregistré.
map-taken-rivalry = simulations sans scénario d’une rivalité
map-taken = Tiré de : { $what }. Graine { $seed }, simulations par point : { $runs }. Entente { $version }.
