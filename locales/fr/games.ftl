games-group-structure = Coûts, gains, puissance
games-group-trust = Confiance
games-group-signals = Signaux et bruit
games-cost-name = Coût du conflit
games-loss-name = Perte en cas de défaite
games-gain_seeker-name = Gain d’un État en quête de sécurité
games-gain_expansionist-name = Gain d’un État expansionniste
games-power-name = Puissance de A
games-first_strike_a-name = Avantage de la première frappe pour A
games-first_strike_b-name = Avantage de la première frappe pour B
games-trust_a-name = Confiance de A envers B
games-trust_b-name = Confiance de B envers A
games-noise-name = Bruit
games-alpha-name = Bons signaux d’un État en quête de sécurité
games-beta-name = Bons signaux d’un État expansionniste
games-share-name = Enjeu de la première manche
games-hint = de 0 à { $high }
games-hint-percent = de 0 à { $high } %
games-not-allowed = { $name } : « { $text } » n’est pas admis ; valeurs admises : { $allowed }.
games-cost-means = Un conflit coûte { $value } à chaque côté, quel que soit le vainqueur.
games-loss-means = Qui perd un conflit perd { $value } en plus.
games-gain-seeker-means = Un État en quête de sécurité qui l’emporte gagne { $value }.
games-gain-expansionist-means = Un État expansionniste qui l’emporte gagne { $value }.
games-trust-a-means = A juge probable à { $value } % que B soit en quête de sécurité.
games-trust-b-means = B juge probable à { $value } % que A soit en quête de sécurité.
games-noise-means = { $value } actes sur 100 sont perçus comme leur contraire.
games-alpha-means = { $value } signaux sur 100 émis par un État en quête de sécurité paraissent bons.
games-beta-means = { $value } signaux sur 100 émis par un État expansionniste paraissent bons.
games-share-means = La première de deux manches porte { $value } % de l’enjeu.
games-power-means = Si les deux attaquent, A l’emporte avec une probabilité de { $value } % et B de { $other } %.
games-first-strike-means = Frapper en premier ajoute { $value } points aux chances de victoire de { $state }.

games-unknown = « { $id } » n’est rien qui puisse être réglé.
games-kept = { $sentence } Valeur conservée : { $value }.
games-point-stays = { $sentence } Le point reste où il était.
games-not-drawn = La figure n’a pas pu être tracée ({ $why }).
games-security-seeker = { $state }, en quête de sécurité
games-expansionist = { $state }, expansionniste
games-changed = { $name } : { $value }{ $unit }.
games-thresholds = Seuils : A { $a } %, B { $b } %.

games-refused-seeker = Frapper en premier profiterait même à un État en quête de sécurité ({ $state } : T { $temptation } dépasse R { $reward }) ; ce n’est donc pas un dilemme de sécurité.
games-refused-expansionist = Frapper en premier ne profiterait pas même à un État expansionniste ({ $state } : T { $temptation } est inférieur à R { $reward }) ; il n’y a donc personne dont se défier et ce n’est pas un dilemme de sécurité.
games-refused-edge = Frapper en premier vaudrait exactement autant que la paix ({ $state } : T égale R) ; les types ne peuvent donc pas être distingués.
games-refused-no-dilemma = Subir la première frappe ne coûterait rien ({ $state } : P ne dépasse pas S) ; il n’y a donc rien à craindre et ce n’est pas un dilemme de sécurité.
games-refused-costly = Frapper en premier serait un désavantage ({ $state } : T est inférieur à P) ; ce n’est donc pas un dilemme de sécurité.
games-refused-signs = Les bons signaux doivent être plus probables de la part d’un État en quête de sécurité que d’un État expansionniste, sinon ils ne disent rien.
games-refused-range = Valeur non admise ({ $noun }) ; valeurs admises : { $allowed }.
games-a-state = un État
games-noun-probability = probabilité
games-noun-threshold = seuil de confiance minimale
games-noun-misperception = probabilité de perception erronée
games-noun-stake = gain, perte ou coût
games-noun-payoff = gain
games-range-probability = de 0 à 1
games-range-threshold = au-dessus de 0 et au-dessous de 1
games-range-misperception = de 0 à moins de 0,5
games-range-stake = de 0 à 1000000000
games-range-payoff = de −1000000000 à 1000000000

games-minimum-one = Confiance minimale : un État en quête de sécurité coopère s’il est sûr à { $a } % au moins que l’autre coopérera.
games-minimum-two = Confiance minimale : un État en quête de sécurité coopère s’il est sûr à { $a } % au moins (A) ou à { $b } % au moins (B) que l’autre coopérera.
games-pull-cost = Un coût du conflit plus élevé
games-pull-loss = Une plus grande perte en cas de défaite
games-pull-gain = Un plus grand gain d’un État en quête de sécurité
games-pull-power = Une plus grande puissance de A
games-pull-first-strike-a = Un plus grand avantage de la première frappe pour A
games-pull-first-strike-b = Un plus grand avantage de la première frappe pour B
games-point = point
games-pull-neither = { $what } ne déplace aucun des deux seuils.
games-pull-both = { $what } { $way ->
    [raises] relève
   *[lowers] abaisse
 } les deux seuils, de { $by } (en points, pour chaque { $per } de plus).
games-pull-both-apart = { $what } { $way ->
    [raises] relève
   *[lowers] abaisse
 } les deux seuils, celui de A de { $a } et celui de B de { $b } (en points, pour chaque { $per } de plus).
games-pull-apart = { $what } { $first ->
    [still] ne déplace pas le seuil de A
    [raises] relève le seuil de A de { $a }
   *[lowers] abaisse le seuil de A de { $a }
 } et { $second ->
    [still] ne déplace pas celui de B
    [raises] relève celui de B de { $b }
   *[lowers] abaisse celui de B de { $b }
 } (en points, pour chaque { $per } de plus).

games-region-structure-neither-long =
    aucun n’a assez confiance :
    la seule peur mutuelle
games-region-structure-neither-middle =
    aucun n’a
    assez confiance
games-region-structure-neither-short =
    aucun
games-region-structure-a-long =
    A a assez confiance, B non :
    la seule peur mutuelle
games-region-structure-a-middle =
    A a assez
    confiance, B non
games-region-structure-a-short =
    A seul
games-region-structure-b-long =
    B a assez confiance, A non :
    la seule peur mutuelle
games-region-structure-b-middle =
    B a assez
    confiance, A non
games-region-structure-b-short =
    B seul
games-region-structure-both-long =
    les deux ont assez confiance :
    la coopération est possible
games-region-structure-both-middle =
    coopération
    possible
games-region-structure-both-short =
    les deux
games-region-structure-all-strike-long =
    frapper en premier profite à tous
games-region-structure-all-strike-middle =
    frapper
    profite à tous
games-region-structure-all-strike-short =
    tous frappent
games-region-structure-nothing-long =
    rien à craindre
games-region-structure-no-dilemma-long =
    frapper en premier ne profite
    à personne : pas de dilemme
games-region-structure-no-dilemma-middle =
    ne profite à personne :
    pas de dilemme
games-region-structure-no-dilemma-short =
    sans dilemme
games-region-reassurance-small-long =
    non coopératif : si petit
    qu’un expansionniste l’imiterait
games-region-reassurance-small-middle =
    trop petit : un expan-
    sionniste l’imiterait
games-region-reassurance-small-short =
    trop
    petit
games-region-reassurance-large-long =
    non coopératif : si grand que,
    même en quête de sécurité, nul n’ose
games-region-reassurance-large-middle =
    trop grand :
    nul n’ose
games-region-reassurance-large-short =
    trop
    grand
games-region-reassurance-separating-long =
    séparateur : le premier pas révèle
    un État en quête de sécurité
games-region-reassurance-separating-middle =
    séparateur
games-region-reassurance-separating-short =
    sép.
games-region-reassurance-pooling-long =
    mélangeant : les expansionnistes
    coopèrent aussi d’abord
games-region-reassurance-pooling-middle =
    mélangeant
games-region-reassurance-pooling-short =
    mél.
games-region-reassurance-both-long =
    séparateur et mélangeant
games-region-reassurance-both-middle =
    séparateur
    et mélangeant
games-region-reassurance-both-short =
    les deux

games-structure = Structure
games-threshold-of = Seuil de { $state }
games-axis-cost = Coût du conflit →
games-axis-first-strike = ↑ Avantage de la première frappe
games-axis-first-strike-of = ↑ Avantage de la première frappe pour { $state }
games-hatching = Hachures montantes : seul A a assez confiance ; hachures descendantes : seul B ; lignes horizontales : frapper en premier ne profite à personne ; points : cela profite à tous.
games-dare-both = Les deux osent coopérer : le conflit peut ne coûter que { $cost }, ou frapper en premier ajouter jusqu’à { $points } points, avant que l’un d’eux y renonce.
games-dare-cost = Les deux osent coopérer tant que le conflit coûte au moins { $cost }, quoi qu’ajoute la première frappe jusqu’à { $points } points.
games-dare-points = Les deux osent coopérer si peu que coûte le conflit, tant que frapper en premier n’ajoute pas plus de { $points } points.
games-dare-always = Les deux osent coopérer si peu que coûte le conflit et quoi qu’ajoute la première frappe jusqu’à { $points } points.
games-who-b = B n’ose pas coopérer
games-who-a = A n’ose pas coopérer
games-who-neither = Aucun des deux n’ose coopérer
games-take-both = { $who } : il faudrait un coût du conflit de { $cost }, ou un avantage de la première frappe de { $points } points au plus.
games-take-points = { $who } : il faudrait un avantage de la première frappe de { $points } points au plus.
games-take-none = { $who } : sans aucune confiance, aucun coût du conflit n’est assez élevé.
games-structure-note = Équilibres pour la confiance actuelle, { $a } % chez A et { $b } % chez B. La peur mutuelle est partout un équilibre.
games-structure-kept = L’avantage de { $state } en reste à { $share } %.
games-structure-description = Carte des équilibres. En abscisse : coût du conflit, de 0 à { $highCost }. En ordonnée : avantage de la première frappe, de 0 à { $highStrike }. Le point se trouve à { $cost } et { $strike }, dans la région « { $region } ». Le seuil de A y est franchi à un coût de { $a }, celui de B à { $b } ; la coopération est possible à droite des deux lignes. { games-hatching }
games-no-height = aucune hauteur

games-trust = Confiance
games-needs = { $state } a besoin de { $percent } %
games-axis-trust-a = Confiance de A envers B, % →
games-axis-trust-b = ↑ Confiance de B envers A, %
games-axis-trust-a-up = ↑ Confiance de A envers B, %
games-verdict-both = Les deux peuvent oser coopérer, et la peur mutuelle est aussi un équilibre.
games-verdict-a = A pourrait oser, B non ; les deux font donc défection et aucun n’apprend rien.
games-verdict-b = B pourrait oser, A non ; les deux font donc défection et aucun n’apprend rien.
games-verdict-neither = Aucun ne pourrait oser ; les deux font donc défection et aucun n’apprend rien.
games-trust-finding = A a besoin de { $needA } % et dispose de { $trustA } ; B a besoin de { $needB } % et dispose de { $trustB }. { $verdict }
games-trust-note = Un bon signal (+) porterait la confiance de A à { $goodA } % et celle de B à { $goodB } % ; un mauvais (−) à { $badA } % et { $badB } %. { $signs }
games-trust-description = Carte des équilibres. En abscisse : confiance de A envers B ; en ordonnée : confiance de B envers A ; l’une et l’autre de 0 à 100 %. Une ligne verticale à { $needA } % est le seuil de A, une ligne horizontale à { $needB } % celui de B ; la coopération est possible à droite de l’une et au-dessus de l’autre. Le point se trouve à { $trustA } % et { $trustB } %. { games-hatching }
games-signs-range = coopération possible sur un bon signal seulement de { $low } à { $high } % de confiance, et quoi qu’ils voient à partir de { $always } %
games-signs-never = aucune coopération possible sur un bon signal seulement, car les bons signaux sont trop rares, mais coopération possible quoi qu’ils voient à partir de { $always } %
games-signs-both = Pour deux États de cette sorte : { $can }.
games-signs-apart = Pour deux États comme A : { $a } ; pour deux États comme B : { $b }.

games-reassurance = Réassurance
games-axis-stakes = Enjeu de la première manche, % →
games-step-separating = Une première manche portant { $share } % de l’enjeu rassure : un État en quête de sécurité l’ose, un État expansionniste ne l’oserait pas.
games-step-both = Une première manche portant { $share } % de l’enjeu peut rassurer, mais des États expansionnistes peuvent aussi y coopérer et exploiter l’autre ensuite.
games-step-pooling = Une première manche portant { $share } % de l’enjeu ne révèle rien : elle est si petite que des États expansionnistes y coopèrent aussi.
games-step-small = Une première manche portant { $share } % de l’enjeu ne convainc personne : elle est si petite qu’un État expansionniste l’imiterait.
games-step-large = Une première manche portant { $share } % de l’enjeu est trop grande : aucun État en quête de sécurité ne l’ose.
games-step-any = Quelle que soit la confiance, si faible soit-elle, un certain premier pas rassure.
games-step-not-any = À certains degrés de confiance, aucun premier pas ne rassure.
games-reassurance-note = À la confiance de A, { $a } %, { $windowA } ; pour deux États comme B à { $b } %, { $windowB }. { $any }
games-reassurance-description = Carte des équilibres de deux manches entre deux États comme { $state }. En abscisse : part de l’enjeu dans la première manche ; en ordonnée : confiance ; l’une et l’autre de 0 à 100 %. Le point se trouve à { $share } % et { $trust } %, dans la région « { $region } ». À gauche de la fenêtre, un État expansionniste imiterait le premier pas ; à droite, aucun État en quête de sécurité ne l’ose. La peur mutuelle est partout un équilibre.
games-window = de { $low } à { $high } % de l’enjeu séparent les types
games-window-none = aucune part de l’enjeu ne sépare les types

games-trap = Le piège
games-years = { $years } ans
games-trap-panel = Confiance de { $from } envers { $to }, %
games-trap-barrier = piège au-dessous de { $percent } %
games-trap-bar = Pris au piège dans { $runs } simulations, en dix ans
games-trap-formula = Formule de la ruine du joueur, à terme
games-trap-finding = Dans { $share } simulations sur 100, deux États en quête de sécurité se méprennent l’un sur l’autre jusqu’au piège ; la formule de la ruine du joueur dit { $formula }.
games-trap-b = B part au-dessous de son seuil ; les deux font donc défection dès le premier trimestre et aucun n’apprend jamais rien.
games-trap-a = A part au-dessous de son seuil ; les deux font donc défection dès le premier trimestre et aucun n’apprend jamais rien.
games-trap-both = Les deux partent au-dessous de leur seuil ; ils font donc défection dès le premier trimestre et aucun n’apprend jamais rien.
games-walk-below = { $state } est au-dessous dès le début
games-walk-never = rien ne peut ébranler { $state }
games-walk = { $acts ->
    [one] un acte hostile de trop prend { $state } au piège
   *[other] { $acts } actes hostiles de trop prennent { $state } au piège
 }
games-trap-note = { $drawn } simulations sur { $runs }, les mêmes chocs à chaque réglage ; { $noise } actes sur 100 sont mal perçus : { $a }, { $b }. Une croix marque la chute au-dessous de la barrière ; à partir de là, la confiance ne bouge plus (pointillés).
games-trap-description = Deux figures en courbes sur dix ans, la confiance de A envers B en haut et celle de B envers A en bas, en pour cent sur une échelle de log-cotes, avec une barrière à { $needA } % et { $needB } %. { $drawn } simulations sont tracées ; { $trapped } d’entre elles finissent dans le piège. Sur { $runs } simulations, { $share } % y finissent, là où la formule dit { $formula } % à long terme.

vote-versailles-reserved = Traité de Versailles avec les réserves de Lodge
vote-versailles-signed = Traité de Versailles tel que signé
vote-versailles-second = Traité de Versailles avec réserves, second vote
vote-charter = Charte des Nations unies, avec un veto
vote-source-knowledge = connaissance générale
