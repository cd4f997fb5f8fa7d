pattern-construction = découle de la construction
pattern-tuned = émerge ; les valeurs par défaut ont été réglées pour cela
pattern-relaxed = émerge ; les valeurs par défaut ont été réglées, et l’énoncé assoupli ou redéfini, pour cela

patterns-note = { $held } sur { $all } tiennent avec les valeurs par défaut ; { $weak } échouent dans plus d’un dixième de { $worlds } mondes dont les paramètres appréciés sont déplacés d’un cinquième au plus. Certaines découlent de la construction, d’autres ont servi au réglage : la troisième colonne dit lesquelles. Aucune ne prouve quoi que ce soit sur le monde.
patterns-region = Régularités
patterns-head-claim = Énoncé et source
patterns-head-origin = Origine
patterns-head-measured = Mesuré
patterns-head-asked = Demandé
patterns-head-worlds = Tient dans { $worlds } mondes
patterns-holds = tient
patterns-fails = ne tient pas
patterns-soft = souple : dépend tant des paramètres qu’un échec est seulement signalé

pattern-at-least = { $name } : au moins { $least }
pattern-at-most = { $name } : au plus { $most }
pattern-between = { $name } : de { $low } à { $high }
pattern-above = { $name } : plus que « { $other } »
pattern-above-by = { $name } : plus que « { $other } », d’un écart supérieur à { $by }
pattern-not-below = { $name } : pas moins que « { $other } »
pattern-times = { $name } : au moins { $factor } fois « { $other } »

pattern-P1a-claim = Une confiance qui repose sur les deux seuls dirigeants s’effondre quand l’un d’eux quitte le pouvoir.
pattern-P1a-source = Wheeler (2018).
pattern-P1a-setup = Système général, lien fort et défiance au-dessous des dirigeants ; un dirigeant est remplacé par un dirigeant moyen.
pattern-P1a-quantity-0 = survie sur deux ans
pattern-P1a-unit-0 = rapport de coopération mutuelle
pattern-P1a-quantity-1 = niveau sans le changement de dirigeant
pattern-P1a-unit-1 = part des trimestres

pattern-P1b-claim = Une confiance portée par les ministères, les médias, les opinions et les institutions survit au changement de dirigeant.
pattern-P1b-source = Keating et Wheeler (2013).
pattern-P1b-setup = Comme P1a, avec de la confiance à tous les niveaux, quelques institutions et un lien faible.
pattern-P1b-quantity-0 = survie sur deux ans
pattern-P1b-unit-0 = rapport de coopération mutuelle

pattern-P2a-claim = En démocratie, une opinion hostile empêche les dirigeants de transformer une rivalité.
pattern-P2a-source = L’argument selon lequel la confiance doit être enracinée dans l’État.
pattern-P2a-setup = Système général, deux démocraties, trente ans ; la confiance de l’opinion part de −1,0 ou de −3,5.
pattern-P2a-quantity-0 = opinion méfiante
pattern-P2a-unit-0 = part de simulations transformées
pattern-P2a-quantity-1 = opinion hostile
pattern-P2a-unit-1 = part de simulations transformées

pattern-P2b-claim = Des dirigeants qui s’emploient à enraciner la confiance peuvent gagner une opinion hostile.
pattern-P2b-source = L’argument selon lequel la confiance doit être enracinée dans l’État.
pattern-P2b-setup = Comme P2a avec l’opinion hostile, et des dirigeants dont la voix porte quatre fois plus loin.
pattern-P2b-quantity-0 = dirigeants qui enracinent
pattern-P2b-unit-0 = part de simulations transformées
pattern-P2b-quantity-1 = dirigeants ordinaires
pattern-P2b-unit-1 = part de simulations transformées

pattern-P3-claim = Les États qui ne voient pas la peur de l’autre entrent dans une spirale d’hostilité ; ceux qui la voient n’y entrent pas.
pattern-P3-source = Booth et Wheeler (2008) ; Jervis (1976).
pattern-P3-setup = Système général à partir d’une légère défiance, avec des incidents fréquents, quinze ans sans changement de dirigeant, ni saut, ni rencontre ; tous les niveaux ont la même sensibilité. Spirale : les deux côtés finissent 1,5 au-dessous du seuil.
pattern-P3-quantity-0 = sensibilité de 0,05
pattern-P3-unit-0 = part de simulations en spirale
pattern-P3-quantity-1 = sensibilité de 0,9
pattern-P3-unit-1 = part de simulations en spirale

pattern-P4-claim = Au-dessous du seuil, les deux types agissent de même, si bien que personne n’apprend à qui il a affaire.
pattern-P4-source = Kydd (2005).
pattern-P4-setup = Théorie de l’État rationnel, à partir d’un point situé au-dessous de son seuil, vingt ans ; 50 simulations.
pattern-P4-quantity-0 = plus forte variation de la confiance
pattern-P4-unit-0 = log-cote

pattern-P5-claim = Deux États dignes de confiance peuvent se méprendre l’un sur l’autre jusqu’au piège, aussi souvent qu’un joueur se ruine.
pattern-P5-source = Ruine du joueur dans un jeu répété à la Kydd, déduite dans ce projet.
pattern-P5-setup = Théorie de l’État rationnel à partir d’une confiance de 0,73, avec 15 % de perceptions erronées ; 4 000 simulations de 25 ans, au terme desquelles la probabilité d’une ruine de plus est inférieure à un millionième.
pattern-P5-quantity-0 = pris au piège
pattern-P5-unit-0 = part de simulations
pattern-P5-quantity-1 = formule
pattern-P5-unit-1 = probabilité
pattern-P5-quantity-2 = différence
pattern-P5-unit-2 = erreurs types

pattern-P6-claim = La coopération exige moins de confiance là où le conflit coûte cher, et davantage là où frapper en premier profite.
pattern-P6-source = Kydd (2005).
pattern-P6-setup = Le seuil de confiance minimale pour un coût du conflit de 0,3 et un avantage de la première frappe de 0,1, puis pour un coût de 1, puis pour un avantage de 0,3.
pattern-P6-quantity-0 = conflit ordinaire
pattern-P6-unit-0 = confiance minimale, probabilité
pattern-P6-quantity-1 = conflit coûteux
pattern-P6-unit-1 = confiance minimale, probabilité
pattern-P6-quantity-2 = grand avantage de la première frappe
pattern-P6-unit-2 = confiance minimale, probabilité

pattern-P7-claim = L’hostilité après un saut de confiance blesse davantage le côté qui a fait confiance que la même hostilité sans ce saut.
pattern-P7-source = Wheeler (2009) sur Lahore et Kargil.
pattern-P7-setup = Système général en situation de rivalité ; le côté B est hostile pendant deux trimestres et cause un incident, une fois après un saut du côté A, une fois sans ; différence de confiance de décision du côté A.
pattern-P7-quantity-0 = effet du saut
pattern-P7-unit-0 = log-cote de la confiance de décision

pattern-P8-claim = Des gouvernements coupés de leurs peuples peuvent maintenir une paix froide ; là où la confiance est enracinée, elle est rare.
pattern-P8-source = Wolfers (1962) ; Égypte et Israël : 54 contre 36 pour annuler le traité après 32 ans de paix (Pew 2011).
pattern-P8-setup = Des gouvernements confiants de peuples hostiles, pendant vingt ans. Paix froide : coopération mutuelle supérieure à 0,7 pendant les dix derniers et confiance de l’opinion inférieure à 0,25 à la fin.
pattern-P8-quantity-0 = peuples coupés
pattern-P8-unit-0 = part de simulations en paix froide
pattern-P8-quantity-1 = confiance enracinée
pattern-P8-unit-1 = part de simulations en paix froide

pattern-P9a-claim = La confiance se construit lentement et se perd vite.
pattern-P9a-source = Slovic (1993).
pattern-P9a-setup = Système général sans hasard : d’une défiance de −1,5 jusqu’à 0,8 au-dessus du seuil sous une coopération constante, et de là jusqu’à 0,44 au-dessous sous une hostilité constante.
pattern-P9a-quantity-0 = montée
pattern-P9a-unit-0 = trimestres
pattern-P9a-quantity-1 = chute
pattern-P9a-unit-1 = trimestres

pattern-P9b-claim = Un acte hostile coûte plus de confiance qu’un acte amical n’en rapporte.
pattern-P9b-source = Slovic (1993) ; Poortinga et Pidgeon (2004).
pattern-P9b-setup = Système général sans hasard, confiance de 0,62 à tous les niveaux, les deux côtés coopèrent sauf pendant un trimestre d’hostilité.
pattern-P9b-quantity-0 = perte due à un acte hostile
pattern-P9b-unit-0 = log-cote
pattern-P9b-quantity-1 = gain dû à un acte amical
pattern-P9b-unit-1 = log-cote

pattern-P10-claim = Un saut de confiance agit, et agit mieux sur un destinataire sensible et quand l’enjeu est plus grand.
pattern-P10-source = Kydd (2000) ; Booth et Wheeler (2008).
pattern-P10-setup = Système général en situation de rivalité, sans changement de dirigeant ni rencontre ; coopération mutuelle sur quatre ans et demi avec un saut du côté A, moins celle sans ce saut.
pattern-P10-quantity-0 = sensibilité de 0,1
pattern-P10-unit-0 = part des trimestres avec coopération mutuelle
pattern-P10-quantity-1 = sensibilité de 0,8
pattern-P10-unit-1 = part des trimestres avec coopération mutuelle
pattern-P10-quantity-2 = sensibilité de 0,8, enjeu doublé
pattern-P10-unit-2 = part des trimestres avec coopération mutuelle

pattern-P11-claim = Les gouvernements viennent d’abord ; une majorité de l’opinion suit plus tard.
pattern-P11-source = France et Allemagne : d’après les sondages, une majorité de Français avait une bonne opinion des Allemands 10 à 15 ans après le premier traité.
pattern-P11-setup = Théorie enracinée à partir de la rivalité par défaut, quarante ans : de la transformation au premier trimestre, six ans plus tôt au plus, où la confiance des opinions atteint au moins 0,5.
pattern-P11-quantity-0 = retard médian de l’opinion
pattern-P11-unit-0 = trimestres

pattern-P12-claim = Après de bons sommets, les dirigeants se font plus confiance en tant que personnes qu’ils ne font confiance à l’État de l’autre.
pattern-P12-source = Wheeler (2013) sur Gorbatchev ; en 1990, 81 % des Américains avaient une bonne opinion de lui, moins de la moitié pensaient que son État respecterait ses accords (Chicago Tribune).
pattern-P12-setup = Système général, deux dirigeants sensibles au dilemme dans une rivalité, trois bons sommets et deux sauts de l’un des côtés, pas de changement de dirigeant.
pattern-P12-quantity-0 = la personne au-delà de l’État
pattern-P12-unit-0 = log-cote de confiance

pattern-P13-claim = Un changement de dirigeant met en pause une relation à demi enracinée, qui se rétablit ensuite en partie.
pattern-P13-source = La pause de l’administration Bush en 1989.
pattern-P13-setup = Système général, lien de 1,8, institutions de 0,4 et quelque défiance au-dessous des dirigeants ; un dirigeant est remplacé par un dirigeant prudent ; coopération mutuelle année par année, rapportée à celle sans le changement de dirigeant.
pattern-P13-quantity-0 = la plus basse de trois années
pattern-P13-unit-0 = rapport de coopération mutuelle
pattern-P13-quantity-1 = de la sixième à la neuvième année
pattern-P13-unit-1 = rapport de coopération mutuelle

pattern-P14a-claim = Deux dirigeants disposés à la confiance coopèrent ; un seul qui ne l’est pas suffit à l’empêcher.
pattern-P14a-source = Rathbun (2012).
pattern-P14a-setup = Théorie dispositionnelle, dirigeants de disposition +1,8 ou −1,8, pas de changement de dirigeant, dix ans sans les deux premières années.
pattern-P14a-quantity-0 = deux confiants
pattern-P14a-unit-0 = part des trimestres avec coopération mutuelle
pattern-P14a-quantity-1 = un confiant et un défiant
pattern-P14a-unit-1 = part des trimestres avec coopération mutuelle
pattern-P14a-quantity-2 = deux défiants
pattern-P14a-unit-2 = part des trimestres avec coopération mutuelle

pattern-P14b-claim = Les dispositions comptent là où les relations sont neuves, et peu là où elles sont institutionnalisées.
pattern-P14b-source = Rathbun (2012).
pattern-P14b-setup = Système général, six ans sans changement de dirigeant : coopération mutuelle de deux confiants (+0,8) moins celle de deux défiants (−0,8), à partir de la défiance sans institutions et de la confiance avec institutions.
pattern-P14b-quantity-0 = relation neuve
pattern-P14b-unit-0 = part des trimestres avec coopération mutuelle
pattern-P14b-quantity-1 = relation institutionnalisée
pattern-P14b-unit-1 = part des trimestres avec coopération mutuelle

pattern-P15-claim = Un nouveau dirigeant qui a d’autres soutiens coûte plus de confiance qu’un dirigeant qui a les mêmes, et les institutions amortissent la perte.
pattern-P15-source = Mattes, Leeds et Carroll (2015) ; Leeds et Mattes (2022).
pattern-P15-setup = Système général, successeurs qui gardent la moitié ou un vingtième de la confiance de leur prédécesseur, deux ans après un changement de dirigeant, sans institutions et avec.
pattern-P15-quantity-0 = sans institutions
pattern-P15-unit-0 = log-cote de confiance perdue
pattern-P15-quantity-1 = avec institutions
pattern-P15-unit-1 = log-cote de confiance perdue

pattern-P16-claim = Les dirigeants quittent le pouvoir à peu près aussi souvent que dans la réalité, et plus souvent dans les démocraties que dans les autocraties.
pattern-P16-source = Archigos 4.1, 1950-2014 : 0,070 et 0,022 par trimestre dans les démocraties et les autocraties de longue durée (estimation propre).
pattern-P16-setup = Système général, trente ans de deux démocraties et de deux autocraties, sanction des échecs comprise.
pattern-P16-quantity-0 = démocraties
pattern-P16-unit-0 = départs par État et par trimestre
pattern-P16-quantity-1 = autocraties
pattern-P16-unit-1 = départs par État et par trimestre

pattern-P17-claim = Le contrôle est encore strict quand la coopération devient stable : faire confiance, mais vérifier.
pattern-P17-source = Hoffman (2002).
pattern-P17-setup = Les simulations de P11 : rigueur du contrôle à la transformation, et indice de Hoffman à la fin des simulations transformées et des autres.
pattern-P17-quantity-0 = contrôle à la transformation
pattern-P17-unit-0 = rigueur, de 0 à 1
pattern-P17-quantity-1 = paires transformées
pattern-P17-unit-1 = indice de Hoffman, de 0 à 1
pattern-P17-quantity-2 = autres paires
pattern-P17-unit-2 = indice de Hoffman, de 0 à 1

pattern-P18-claim = Pour les uns l’identité fait la confiance, pour les autres la confiance fait l’identité : un choc sur l’une les départage.
pattern-P18-source = Mercer (2005) ; Adler et Barnett (1998).
pattern-P18-setup = Théories de l’identité d’abord et de la communauté de sécurité à partir d’une confiance modérée, sans changement de dirigeant ; moyennes des trimestres 16 à 40 après un choc au départ (confiance de l’opinion après identité +0,4, identité après confiance +1 à tous les niveaux), moins celles sans ce choc.
pattern-P18-quantity-0 = confiance de l’opinion, identité d’abord
pattern-P18-unit-0 = log-cote
pattern-P18-quantity-1 = identité, communauté de sécurité
pattern-P18-unit-1 = de 0 à 1
pattern-P18-quantity-2 = identité, identité d’abord
pattern-P18-unit-2 = de 0 à 1

pattern-P19-claim = Une confiance à découvert absorbe une petite déception, et tombe plus bas qu’une confiance simple quand elles s’additionnent.
pattern-P19-source = Luhmann (1979).
pattern-P19-setup = Théorie enracinée, avec un découvert de 0,6 et sans, une simulation sans perception erronée, incident ni bruit ; le côté B est hostile pendant un trimestre et pendant dix, et la confiance de décision du côté A varie.
pattern-P19-quantity-0 = confiance simple, une déception
pattern-P19-unit-0 = log-cote
pattern-P19-quantity-1 = confiance à découvert, une déception
pattern-P19-unit-1 = log-cote
pattern-P19-quantity-2 = confiance simple, dix déceptions
pattern-P19-unit-2 = log-cote
pattern-P19-quantity-3 = confiance à découvert, dix déceptions
pattern-P19-unit-3 = log-cote

pattern-P20-claim = L’inimitié a une mémoire : dans les mêmes circonstances, de vieux amis coopèrent et de vieux ennemis non.
pattern-P20-source = Bistabilité de la confiance et de la défiance, telle que la présente ce modèle.
pattern-P20-setup = Théorie enracinée sans bruit ni changement de dirigeant, trente ans pendant lesquels le seuil descend de +2,5 à −2,5 pour des ennemis et monte de −2,5 à +2,5 pour des amis ; écart moyen au même seuil dans 200 simulations.
pattern-P20-quantity-0 = écart moyen
pattern-P20-unit-0 = part de simulations avec coopération mutuelle

pattern-P21-claim = Un conflit est un indice que l’autre n’est pas digne de confiance, même là où il est une tragédie.
pattern-P21-source = Kydd (2005), d’après le résumé de l’éditeur.
pattern-P21-setup = Le jeu à signal bruité, vu de l’extérieur : confiance a priori de 0,1, 0,5 et 0,9, bons signaux d’États en quête de sécurité avec une probabilité de 0,6, 0,8 et 0,95 ; croyance que les deux sont dignes de confiance, sachant qu’il y a conflit.
pattern-P21-quantity-0 = croyance après un conflit
pattern-P21-unit-0 = rapport à la croyance a priori, le plus grand de neuf cas

pattern-P22-claim = Même sous la plus profonde défiance, un petit signal peut rassurer, s’il n’est pas trop petit.
pattern-P22-source = Kydd (2000) ; Kydd (2005), d’après le résumé de l’éditeur.
pattern-P22-setup = Le jeu à deux manches avec une confiance de 0,01 là où le seuil est de 0,51 : parts de l’enjeu qui distinguent les types.
pattern-P22-quantity-0 = la plus petite qui convainc
pattern-P22-unit-0 = part de l’enjeu
pattern-P22-quantity-1 = la plus grande que l’on risque
pattern-P22-unit-1 = part de l’enjeu

pattern-P23-claim = Les rivalités se transforment à peu près aussi souvent que des rivalités ont pris fin.
pattern-P23-source = Les rivalités de 1950-2020 (TSS, Thompson et autres) ont pris fin au rythme de 0,031 par an : 0,61 en trente ans, toutes causes confondues.
pattern-P23-setup = Théorie enracinée à partir de la rivalité par défaut, trente ans.
pattern-P23-quantity-0 = transformées
pattern-P23-unit-0 = part de simulations

pattern-P24-claim = La confiance enracinée transforme plus de rivalités que les liens qui se diffusent, et ceux-ci plus que les liens seuls.
pattern-P24-source = Keating et Wheeler (2013) ; Wheeler (2018).
pattern-P24-setup = Quatre théories sur les mêmes chocs à partir de la rivalité par défaut, trente ans.
pattern-P24-quantity-0 = interpersonnelle
pattern-P24-unit-0 = part de simulations transformées
pattern-P24-quantity-1 = avec diffusion
pattern-P24-unit-1 = part de simulations transformées
pattern-P24-quantity-2 = institutionnelle
pattern-P24-unit-2 = part de simulations transformées
pattern-P24-quantity-3 = enracinée
pattern-P24-unit-3 = part de simulations transformées

pattern-P25-claim = Les percées entre personnes durent rarement ; celles qui sont enracinées durent d’ordinaire.
pattern-P25-source = Keating et Wheeler (2013) ; Wheeler (2018).
pattern-P25-setup = Les simulations de P24. Percée : un niveau de coopération de 0,5 pendant un an ; elle dure si elle devient une transformation.
pattern-P25-quantity-0 = interpersonnelle
pattern-P25-unit-0 = part des percées qui durent
pattern-P25-quantity-1 = enracinée
pattern-P25-unit-1 = part des percées qui durent
pattern-P25-quantity-2 = percées interpersonnelles
pattern-P25-unit-2 = part de simulations
pattern-P25-quantity-3 = percées enracinées
pattern-P25-unit-3 = part de simulations
