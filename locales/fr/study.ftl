study-numbers = Les nombres
study-numbers-of = Les nombres : « { $title } »
study-runs-of = Simulations : « { $title } »
study-span = de { $low } à { $high }
study-interval = { $value } (de { $low } à { $high })
study-interval-percent = { $value } % (de { $low } à { $high })
study-and = { $first } et { $second }
study-under = moins de 1
study-over = plus de 99
study-years = années
study-points = { $points } points
study-no-workers = Ce navigateur ne peut pas lancer de tâches d’arrière-plan, dont les études ont besoin.
study-worker-failed = Le calcul s’est arrêté, car une tâche d’arrière-plan a échoué deux fois ({ $reason }). Modifier un réglage ou recharger la page pour réessayer.
study-interval-95 = 95 %
study-at-once = aussitôt

study-attribution = Qui l’a portée
study-attribution-lead = La probabilité d’une coopération durable en moins de 30 ans, répartie selon ce qu’ajoute chaque partie de l’État quand elle est libre de changer (valeurs de Shapley).
study-part-leader = dirigeant
study-part-bureaucracy = bureaucratie
study-part-media = médias
study-part-public = opinion
study-part-institutions = institutions
study-the-leader = le dirigeant
study-the-bureaucracy = la bureaucratie
study-the-media = les médias
study-the-public = l’opinion
study-the-institutions = les institutions
study-attribution-none = { $theory } : { $all } % avec toutes les parties, { $none } % sans aucune ; aucune partie ne porte plus que le hasard.
study-attribution-most = { $theory } : { $all } % avec toutes les parties, { $none } % sans aucune ; porteur principal : { $part }, { $points } en points.
study-attribution-against = { $theory } : { $all } % avec toutes les parties, { $none } % sans aucune ; porteur principal : { $part }, { $points } en points ; en sens contraire : { $against }.
study-attribution-part = { $part } ({ $points })
study-attribution-row-none = { $theory } : aucune d’elles
study-attribution-row-sum = { $theory } : somme, toutes ensemble
study-attribution-head = Théorie et partie
study-attribution-points = Points
study-attribution-rests = { $runs } simulations sans scénario d’une rivalité typique pour chacune de 32 coalitions, soumises aux mêmes chocs ; lignes : intervalles à 95 % sur les simulations. Ce qu’aucune d’elles n’apporte et les cinq parties font au total le résultat avec toutes. Une propriété de ces paramètres, non du monde.

study-distinguish = Que faudrait-il observer ?
study-distinguish-lead = À quel point une seule mesure distingue les deux modèles, par grandeur observable et par date.
study-distinguish-where = Où l’on cherche
study-distinguish-case = dans le cas ouvert
study-distinguish-open = dans une rivalité typique
study-distinguish-each = Chacune à sa date la plus sûre
study-distinguish-when = { $date }, { $moment }
study-distinguish-finding = { $name }, { $when } : { $auc }, valeur plus élevée dans la théorie « { $theory } », facteur de Bayes { $factor }
study-distinguish-finding-still = { $name }, { $when } : { $auc }, valeur plus élevée dans la théorie « { $theory } », facteur de Bayes { $factor } (reste à sa valeur de départ : { $still })
study-distinguish-settings = Où les trois leviers séparent le plus, parmi { $count } réglages
study-distinguish-setting = durée au pouvoir { $years }, { $trust } de l’opinion font confiance, sensibilité { $sensibility } : { $name }, { $date }, { $auc }
study-distinguish-setting-none = personne ne part, { $trust } de l’opinion font confiance, sensibilité { $sensibility } : { $name }, { $date }, { $auc }
study-distinguish-least = Le moins : { $setting }.
study-distinguish-head = AUC par date
study-distinguish-rests = { $runs } simulations de chaque modèle, soumises aux mêmes chocs ; une mesure en pour cent entiers, avec une erreur de { $error } points. AUC : la probabilité que le modèle nommé donne une valeur plus élevée dans une simulation que l’autre dans une autre ; dans le tableau, celle de la théorie « { $theory } ». La meilleure de nombreuses cases est un peu flattée. Cela sépare ces deux modèles avec leurs paramètres, non les théories en tant que telles.
study-distinguish-rests-settings = { $runs } simulations de chaque modèle, soumises aux mêmes chocs, { $setting_runs } à chaque réglage ; une mesure en pour cent entiers, avec une erreur de { $error } points. AUC : la probabilité que le modèle nommé donne une valeur plus élevée dans une simulation que l’autre dans une autre ; dans le tableau, celle de la théorie « { $theory } ». La meilleure de nombreuses cases est un peu flattée. Cela sépare ces deux modèles avec leurs paramètres, non les théories en tant que telles.
study-distinguish-cell = { $name }, { $date } : AUC { $auc }, valeur plus élevée dans la théorie « { $theory } », facteur de Bayes { $factor }.
study-distinguish-role = bande de chaleur
study-distinguish-strip = { $observables } grandeurs observables à { $dates } dates, selon ce que chacune distingue les deux modèles. Les flèches lisent l’une après l’autre.
study-distinguish-worst = AUC { $half } : pas mieux que le hasard
study-distinguish-best = 1 : toujours juste

study-hysteresis = Ce dont l’inimitié se souvient
study-hysteresis-lead = Deux amis à qui l’on demande toujours plus de confiance, et deux ennemis à qui l’on en demande toujours moins, sur trente ans : part de simulations avec coopération mutuelle.
study-hysteresis-axis = confiance que demande la coopération, log-cotes
study-hysteresis-now = tel quel
study-hysteresis-told = { $theory } : en l’état, { $friends } % des vieux amis coopèrent et { $enemies } % des vieux ennemis ; l’aire de la boucle est { $area }.
study-hysteresis-friends = vieux amis
study-hysteresis-enemies = vieux ennemis
study-hysteresis-row = { $theory }, seuil { $shift }
study-hysteresis-head = Théorie et seuil
study-hysteresis-head-friends = Vieux amis
study-hysteresis-head-enemies = Vieux ennemis
study-hysteresis-rests = { $runs } simulations dans chaque sens, les mêmes chocs pour toutes, sans changement de dirigeant ni bruit ; les amis partent d’une confiance de 73 % à tous les niveaux, les ennemis de 23 %. Aire : écart moyen entre −2 et +2. Une propriété de ces paramètres, non du monde.

study-interaction = Hypothèse contre intervention
study-interaction-lead = Quatre lignes sur les mêmes chocs : ce que fait une intervention dépend-il de ce que l’on suppose ?
study-interaction-assumption = Hypothèse
study-interaction-set = placée
study-interaction-high = à l’extrémité haute
study-interaction-low = à l’extrémité basse
study-interaction-intervention = Intervention
study-interaction-edit = la chronologie modifiée
study-interaction-nobody = personne ne quitte le pouvoir
study-interaction-years = un nouveau dirigeant tous les { $years } ans
study-interaction-trust = { $share } % de l’opinion font confiance
study-interaction-fear = les dirigeants voient la peur dans { $share } % des actes hostiles
study-interaction-line-now = tel quel
study-interaction-line-assumption = hypothèse
study-interaction-line-intervention = intervention
study-interaction-line-both = les deux
study-interaction-component = { $name }, { $component }
study-interaction-told = { $theory } : l’intervention déplace la coopération de { $base } points en l’état, de { $other } avec l’hypothèse modifiée : { $sure ->
    [yes] une interaction de { $points }
   *[no] pas d’interaction au-delà du hasard, { $points }
 }.
study-interaction-chart = { $theory } : niveau moyen de coopération à chaque trimestre dans les quatre combinaisons
study-interaction-effect-now = effet en l’état
study-interaction-effect-assumption = effet avec l’hypothèse modifiée
study-interaction-effect-both = interaction
study-interaction-head = Théorie et ligne
study-interaction-head-share = Trimestres de coopération mutuelle
study-interaction-rests = Niveau moyen de coopération ; { $runs } simulations du cas ouvert par ligne, les mêmes chocs pour toutes. Les effets sont des différences appariées de la part des trimestres où les deux coopèrent. Trait fin : sans l’intervention ; tirets : avec l’hypothèse modifiée.

study-order = Qui bouge en premier
study-order-lead = De combien de trimestres une série suit l’autre là où les deux s’accordent le mieux : médiane et moitié centrale des simulations.
study-order-later = { $quarters ->
    [one] { $quarters } trimestre
   *[other] { $quarters } trimestres
 } plus tard
study-order-earlier = { $quarters ->
    [one] { $quarters } trimestre
   *[other] { $quarters } trimestres
 } plus tôt
study-order-still = { $theory } : l’opinion ne bouge pas.
study-order-told = { $theory } : { $course ->
    [down] du sommet vers la base
    [up] de la base vers le sommet
    [together] ensemble
   *[mixed] sans ordre net
 } ; { $first } avant { $second } dans { $before } % des simulations, après dans { $after } %, au même trimestre dans les autres.
study-order-same = même trimestre
study-order-after = { $quarters } après
study-order-before = { $quarters } avant
study-order-pair = { $second } après { $first }
study-order-unmoved = ne bouge pas
study-order-head = Théorie et paire
study-order-head-median = Médiane
study-order-head-follows = Suit
study-order-head-first = Vient en premier
study-order-head-runs = Simulations qui bougent
study-order-moving = { $moving } sur { $runs }
study-order-rests = { $runs } simulations du cas ouvert, les mêmes chocs pour les deux. Plus forte corrélation croisée des moyennes des deux côtés, dans un intervalle de cinq ans de part et d’autre. Plein : { $second } ; vide : { $first }.

study-resilience = Ce à quoi résiste la coopération
study-resilience-lead = Ce qu’un choc laisse de la coopération, rapporté à la même paire laissée à elle-même : moyenne du point le plus bas en moins de deux ans et des troisième et quatrième années.
study-resilience-few = { $theory } : { $pairs } paires seulement coopèrent après vingt ans, trop peu pour une batterie de chocs.
study-resilience-told = { $theory } : il reste en moyenne { $left } ; le moins après : { $shock }, { $least } %.
study-resilience-too-few = trop peu de paires
study-resilience-mean = { $theory } : moyenne de la batterie
study-resilience-head = Théorie et choc
study-resilience-head-lowest = Plus bas
study-resilience-head-later = Plus tard
study-resilience-head-left = Reste, 95 %
study-resilience-pairs = { $theory } { $pairs } sur { $runs }
study-resilience-rests = Paires qui coopèrent après vingt ans d’une rivalité typique : { $pairs }. La batterie de six chocs est fixe ; intervalles : jackknife sur des blocs de 64 simulations. Une propriété de ces paramètres, non du monde.

study-survival = En combien de temps la coopération devient durable, et combien de temps elle dure
study-survival-lead = Durable : un niveau de 0,7 ou plus qui tient trois ans. Perdue : un niveau au-dessous de 0,5.
study-survival-share = { $theory } : dans { $share } % des simulations en moins de { $years } ans.
study-survival-few = { $theory } : dans moins de la moitié des simulations.
study-survival-both = { $theory } : dans { $share } % des simulations en moins de { $years } ans, dans la moitié des simulations en moins de { $half } ans.
study-survival-median = { $theory } : dans la moitié des simulations en moins de { $half } ans.
study-survival-nothing = { $theory } : il n’y avait rien à perdre.
study-survival-too-few = { $theory } : elle n’est devenue durable que dans { $runs } simulations, trop peu pour une courbe.
study-survival-lost = { $theory } : perdue de nouveau dans { $lost } cas sur { $begun } ; d’après l’estimation, { $share } % durent encore après dix ans.
study-survival-lost-all = { $theory } : perdue de nouveau dans { $lost } cas sur { $begun } ; aucune ne dure encore après dix ans.
study-survival-waiting = Est devenue durable
study-survival-lasting = Dure encore, par années écoulées
study-survival-row-by = { $theory } : durable au bout de { $year } ans
study-survival-row-lasts = { $theory } : dure { $years ->
    [one] { $years } an
   *[other] { $years } ans
 }
study-survival-interval = de { $low } à { $high } %
study-survival-head = Théorie et durée
study-survival-head-share = Part de simulations
study-survival-rests = { $runs } simulations sans scénario d’une rivalité typique, les mêmes chocs pour les deux. Estimations produit-limite (Kaplan et Meier) : une simulation qui s’arrête avant qu’il se soit passé quelque chose compte aussi longtemps qu’on la voit. Bandes à 95 % (Greenwood, log-log) ; parts à une année donnée : Wilson.

study-sensitivity = Ce qui déplace le plus le résultat
study-sensitivity-lead = De quels paramètres dépend le résultat, sur un intervalle plausible de chacun.
study-sensitivity-which = Quels paramètres
study-sensitivity-how = Comment on mesure
study-sensitivity-outcome = { $outcome }, comme dans les cartes.
study-sensitivity-head = Paramètre et théorie
study-sensitivity-bold = En gras : les trois leviers du laboratoire.
study-tornado = un à la fois
study-tornado-words = Chaque barre : le résultat quand un paramètre va de sa valeur basse à sa valeur haute, tout le reste étant inchangé.
study-tornado-not-in = absent de « { $theory } »
study-tornado-unchanged = ne change aucune simulation
study-tornado-missing = absent de cette théorie
study-tornado-row = { $name }. { $words }
study-tornado-row-theory = { $theory } : { $low } % pour { $from }, { $high } % pour { $to }
study-tornado-row-missing = { $theory } : absent de cette théorie
study-tornado-nothing = { $theory } : rien ici ne le déplace.
study-tornado-told = { $theory } : le plus par « { $name } », de { $low } % ({ $from }) à { $high } % ({ $to }).
study-tornado-now = { $theory }, maintenant { $share } %
study-tornado-key-one = { $now }.
study-tornado-key-two = Épais : { $thick }. Mince : { $thin } ; pas de barre mince là où la théorie n’a pas cette partie, ou bien là où celle-ci ne change aucune simulation.
study-tornado-chart = { $outcome }. { $sentence }
study-tornado-head-settings = Réglages
study-tornado-head-outcome = Résultat, %
study-tornado-head-change = Variation, points (95 %)
study-tornado-rests = { $runs } { $kind ->
    [open] simulations sans scénario d’une rivalité typique
   *[case] simulations du cas ouvert
 } à chaque réglage, partout les mêmes chocs ; traits fins : 95 %, ±{ $worst } points au plus. Une propriété de ces paramètres et de ces intervalles, non du monde.
study-morris = criblage
study-morris-mu = μ* (barre) : de combien le résultat change, en moyenne, quand ce seul paramètre parcourt tout son intervalle, où que soient les autres.
study-morris-sigma = σ (trait) : combien ce changement varie selon la position des autres. Un trait au-delà de la barre : ce que fait ce paramètre dépend des autres.
study-morris-told = { $theory } : { $name } avant tout, { $points } points sur son intervalle ; { $silent } paramètres sur { $count } ne changent rien.
study-morris-key-one = Trait : σ. Ligne fine : 95 % de μ*.
study-morris-key-two = Épais : { $thick }. Mince : { $thin }. Trait : σ. Ligne fine : 95 % de μ*.
study-morris-head-star = μ*, points (95 %)
study-morris-head-mu = μ, points
study-morris-head-sigma = σ, points
study-morris-rests = { $trajectories } trajectoires de Morris sur { $wanted }, à travers { $count } paramètres sur l’étendue de leurs curseurs, { $runs } { $kind ->
    [open] simulations sans scénario d’une rivalité typique
   *[case] simulations du cas ouvert
 } à chaque point, soumises aux mêmes chocs ; intervalles par rééchantillonnage des trajectoires. Peu de simulations : σ contient aussi leur hasard. Les poids dont la somme doit être 1 et les citoyens sont laissés tels quels.
study-sobol = parts de la variance
study-sobol-first = S1 (barre pleine) : la part de la variance du résultat qui disparaîtrait si ce paramètre était connu.
study-sobol-total = ST (avec la partie pâle) : la part qui resterait si tous les autres étaient connus. ST au-delà de S1 : il agit avec d’autres.
study-sobol-level = { $theory } : le résultat ne varie pas sur ces intervalles.
study-sobol-told = { $theory } : { $name } rend compte de la plus grande part de la variance, { $total } en tout (ST), { $first } à lui seul (S1).
study-sobol-mean = { $theory }, { $share } % en moyenne sur ces intervalles
study-sobol-key-one = { $mean }. Plein : S1 ; avec la partie pâle : ST, ligne fine 95 %.
study-sobol-key-two = Épais : { $thick }. Mince : { $thin }. Plein : S1 ; avec la partie pâle : ST, ligne fine 95 %.
study-sobol-row = { $name }, de { $from } à { $to } : { $theory }
study-sobol-head-first = S1 (95 %)
study-sobol-head-total = ST (95 %)
study-sobol-rests = { $points } points d’une suite de Sobol sur { $wanted }, chacun avec { $settings } réglages et { $runs } { $kind ->
    [open] simulations sans scénario d’une rivalité typique
   *[case] simulations du cas ouvert
 } soumises aux mêmes chocs ; intervalles par rééchantillonnage des points. Ce qui reste de hasard dans si peu de simulations compte comme interaction. Une propriété de ces intervalles.

study-preview-which = Quel paramètre est en aperçu dans la figure du laboratoire
study-preview-side = Théorie de l’aperçu
study-preview-title = Dans la figure du laboratoire : { $name }
study-preview-open = Ouvrir dans le laboratoire à
study-preview-open-at = Ouvrir dans le laboratoire à { $setting }
study-preview-told = { $theory } : { $low } mène à { $low_end } à la fin, { $high } à { $high_end } ; en l’état { $now }.
study-preview-own = { $theory } : la théorie a sa propre valeur pour cela, la ligne reste telle quelle, { $now } à la fin.
study-preview-line = { $name } :
study-preview-now = maintenant
study-preview-label = { $quantity }, médianes de { $runs } simulations du cas ouvert. { $told }
study-preview-note = { $quantity } : médianes de { $runs } simulations du cas ouvert, les mêmes chocs pour toutes.
