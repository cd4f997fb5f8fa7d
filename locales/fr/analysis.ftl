outcome-durable = Coopération durable
outcome-breakthrough = Percée vers la coopération
outcome-cooperation = Trimestres de coopération mutuelle
outcome-final-cooperation = Coopération à la fin
outcome-decision-trust = Confiance { $from } → { $to } à la fin
outcome-trust = { $level }, { $from } : confiance envers l’autre ({ $to }) à la fin
outcome-institutions = Institutions à la fin
outcome-hoffman = Indice de Hoffman à la fin
outcome-trusting-relationship = Relation de confiance (trois signes)

outcome-unknown = outcome : { $id } n’est pas parmi { $all }.
outcome-absent-trust = { $theory } : la théorie laisse la confiance du niveau « { $level } » à sa valeur de départ ; un autre résultat est admis.
outcome-absent-institutions = { $theory } : la théorie laisse les institutions à leur valeur de départ ; un autre résultat est admis.

dial-none = aucun
dial-strong = fort
dial-weak = faible
dial-four-times = quatre fois plus
dial-twice-as-fast = deux fois plus vite
dial-hard = strict
dial-soft = souple

order-leaders = confiance des dirigeants
order-cooperation = coopération mutuelle
order-publics = confiance de l’opinion
order-identity = identité partagée
order-institutions = institutions

shock-turnover-first = un dirigeant défiant dans le premier État
shock-turnover-second = un dirigeant défiant dans le second État
shock-incident = un incident ambigu
shock-betrayal = une trahison
shock-structure = une année où la coopération demande plus de confiance
shock-publics = des opinions qui perdent confiance

distinguish-first-state = premier État
distinguish-second-state = second État
distinguish-cooperation = Coopération
distinguish-trust-leader = Confiance du dirigeant, { $state }
distinguish-trust-bureaucracy = Confiance de la bureaucratie, { $state }
distinguish-trust-media = Confiance des médias, { $state }
distinguish-trust-public = Confiance de l’opinion, { $state }
distinguish-institutions = Institutions
distinguish-oversight = Contrôle souple
distinguish-as-leaves = quand { $leader } quitte le pouvoir
distinguish-year-after = dans l’année suivant le départ ({ $leader })
distinguish-when = { $date }, { $moment }
distinguish-nothing = Aucune mesure isolée ne distingue ces deux modèles mieux que le hasard.
distinguish-best = { $name }, { $when } : AUC { $auc }, valeur plus élevée dans la théorie « { $theory } » ; une telle mesure vaut en moyenne un facteur de Bayes de { $factor }.
distinguish-best-still = { $name }, { $when } : AUC { $auc }, valeur plus élevée dans la théorie « { $theory } » (reste à sa valeur de départ : { $still }) ; une telle mesure vaut en moyenne un facteur de Bayes de { $factor }.
distinguish-plain = La coopération elle-même { $how ->
    [hardly] ne sépare guère
    [little] sépare un peu
    [well] sépare bien
   *[fairly] sépare
 } ({ $auc } au mieux, { $when }).
distinguish-next = Vient ensuite : { $name } ({ $auc }, { $when }).

ask-unreadable = L’étude ne peut pas être lue ({ $why }).
ask-study = study : { $name } n’est pas parmi { $all }.
ask-slot = slot : { $slot } n’est ni 0 ni 1.
ask-runs = runs : { $runs } n’est pas un nombre entier de 1 à { $most }.
ask-span = { $dial } : de { $low } à { $high } n’est pas un intervalle ; la première borne doit être la plus basse.
ask-span-nobody = { $dial } : 0 (personne ne part) n’est pas la borne d’un intervalle d’années ; { $least } à { $most } sont admis.
ask-error = error : { $error } n’est pas une erreur de mesure de 0 à 0,3.
ask-theories = theories : les deux sont « { $theory } » ; on ne distingue que deux théories différentes.
ask-same-knob = intervention : { $knob } est déjà l’hypothèse ; sont admis un autre réglage ou une modification de la chronologie.
ask-other-span = before : { $before } trimestres, alors que le scénario modifié en a { $after } ; la même durée est admise.
ask-one-intervention = intervention : une seule est admise, un réglage ou une modification de la chronologie.
ask-survival = survival : le scénario a { $quarters } trimestres, trop peu pour voir si la coopération dure ; 24 ou plus sont admis.
ask-trajectories = trajectories : { $count } n’est pas un nombre entier de 2 à 1000.
ask-nowhere = Presque aucun réglage dans ces intervalles ne peut être simulé ; le dernier refus : { $why }
ask-resilience = resilience : le scénario a { $quarters } trimestres ; { $least } ou plus sont admis.
ask-quarter = quarter : après { $quarter }, les simulations ne continuent pas pendant { $after } trimestres ; valeurs admises : de 0 à { $last }.
ask-points = points : { $points } n’est pas une puissance de deux de 16 à 65536.
ask-many-dials = dials : { $count }, c’est trop pour des parts de variance ; { $most } au plus sont admis.
ask-no-dials = dials : aucun n’est nommé ; un ou plus sont admis.
ask-dial-twice = dials : { $id } est là deux fois.
ask-no-dial = spans : { $id } n’est pas parmi les paramètres nommés dans dials.
ask-axis-nobody = { $place } : 0 (personne ne part) n’est pas la borne d’un intervalle d’années ; c’est une place à part, sauf si "none" vaut false.
ask-axis-crosses = { $place } : l’intervalle de { $from } à { $to } se croise ; il doit commencer au-dessous de sa fin, entre { $least } et { $most }.
ask-axis-steps = { $place } : { $steps } pas ne font pas un axe ; de 2 à { $most } sont admis.
ask-axis-log = { $place } : une échelle logarithmique doit commencer au-dessus de 0, et non à { $from }.
ask-axis-none = { $place } : seul { $knob } a une place où personne ne part.
ask-axis-whole = { $place } : { $steps } pas, c’est plus que les nombres entiers de { $from } à { $to } ; { $most } sont admis.
ask-same-axis = up : { $knob } varie déjà en abscisse ; un autre réglage est admis.
ask-large = Un balayage de { $cells } places est trop grand ; { $most } sont admises.
ask-many-runs = { $runs } simulations pour chacune de { $cells } places, c’est trop ; { $most } en tout sont admises.
