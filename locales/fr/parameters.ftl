param-group-structure = Structure et premières frappes
param-group-evidence = Preuves et mauvaises nouvelles
param-group-leaders = Dirigeants, rencontres, sauts
param-group-influence = Qui écoute qui
param-group-institutions = Les institutions et leurs signes
param-group-identity = Identité et images de l’ennemi
param-group-succession = Succession
param-group-overdrawing = Confiance à découvert
param-group-start = D’où part la confiance

param-status-data = données
param-status-derived = déduit
param-status-judgement = appréciation

param-source-tuned = appréciation ; réglé à la main pour que les régularités du modèle tiennent

param-unit-0-to-1 = de 0 à 1
param-unit-citizens = citoyens
param-unit-exponent = exposant
param-unit-factor = facteur
param-unit-likelihood-ratio = rapport de vraisemblance
param-unit-log-odds = log-cote
param-unit-log-odds-of-the-hazard = log-cote du risque instantané
param-unit-log-odds-of-the-hazard-per-log-odds = log-cote du risque instantané par log-cote
param-unit-log-odds-per-unit-of-identity = log-cote par unité d’identité
param-unit-log-odds-per-unit-of-quality = log-cote par unité de qualité
param-unit-log-odds-standard-deviation = log-cote, écart type
param-unit-loss-from-losing-1 = perte en cas de défaite = 1
param-unit-per-quarter = par trimestre
param-unit-per-unit-of-log-odds = par unité de log-cote
param-unit-probability = probabilité
param-unit-probability-per-quarter = probabilité par trimestre
param-unit-probability-per-quarter-and-side = probabilité par trimestre et par côté
param-unit-probability-per-quarter-at-most = probabilité par trimestre, au plus
param-unit-probability-standard-deviation = probabilité, écart type
param-unit-quarters = trimestres
param-unit-share = part
param-unit-share-of-a-full-bayesian-update-per-quarter = part d’une révision bayésienne complète par trimestre
param-unit-share-of-the-distance-per-quarter = part de la distance par trimestre
param-unit-share-of-the-loss-from-losing = part de la perte en cas de défaite
param-unit-share-of-the-rest-per-quarter = part du reste par trimestre
param-unit-share-of-the-rest-per-unit-of-quality = part du reste, par unité de qualité
param-unit-share-per-quarter = part par trimestre
param-unit-unit-of-payoffs = unité des gains

param-gain-name = Gain d’une victoire
param-gain-meaning = Ce que gagnerait un État en quête de sécurité à remporter un conflit.
param-gain-source = dilemme de sécurité à la Kydd (Kydd 2005) ; valeur : appréciation
param-gain-words = avidité gain paiement

param-loss-name = Perte en cas de défaite
param-loss-meaning = Ce que perdrait un État à être vaincu dans un conflit ; l’unité de tous les gains.
param-loss-source = dilemme de sécurité à la Kydd (Kydd 2005) ; unité de compte
param-loss-words = gain paiement défaite

param-cost_of_conflict-name = Coût du conflit
param-cost_of_conflict-meaning = Ce que coûte un conflit, quel que soit le vainqueur.
param-cost_of_conflict-source = dilemme de sécurité à la Kydd (Kydd 2005) ; valeur : appréciation
param-cost_of_conflict-words = guerre nucléaire dissuasion gain paiement

param-power-name = Puissance relative
param-power-meaning = Probabilité de remporter un conflit que les deux engagent.
param-power-source = dilemme de sécurité à la Kydd (Kydd 2005) ; côtés égaux : appréciation
param-power-words = force équilibre capacités

param-first_strike-name = Avantage de la première frappe
param-first_strike-meaning = De combien frapper en premier accroît la probabilité de victoire.
param-first_strike-source = dilemme de sécurité à la Kydd (Kydd 2005) ; valeur : appréciation
param-first_strike-words = offensive défensive équilibre attaque surprise

param-decisiveness-name = Netteté de la décision
param-decisiveness-meaning = Avec quelle netteté la coopération répond à une confiance supérieure au seuil.
param-decisiveness-source = au laboratoire, la coopération est bruitée (test du modèle de Kydd, Journal of Conflict Resolution 65(4), 2021) ; valeur : appréciation
param-decisiveness-words = rationalité tremblement bruit

param-expansionist_cooperation-name = Coopération des expansionnistes
param-expansionist_cooperation-meaning = À quelle fréquence un État expansionniste coopère malgré tout.
param-expansionist_cooperation-words = type indigne de confiance avide

param-trustworthy_share-name = Part d’États en quête de sécurité
param-trustworthy_share-meaning = Probabilité qu’un gouvernement nouvellement tiré au sort soit en quête de sécurité.
param-trustworthy_share-source = appréciation : les deux États sont en quête de sécurité
param-trustworthy_share-words = type digne de confiance

param-type_persistence-name = Persistance du type
param-type_persistence-meaning = Probabilité qu’un nouveau dirigeant laisse le type de l’État tel qu’il était.
param-type_persistence-source = appréciation : les types durent
param-type_persistence-words = renouvellement changement de régime

param-structural_shock-name = Tierces parties
param-structural_shock-meaning = Ce qu’un allié, une menace commune ou un autre changement extérieur ajoute à la confiance qu’exige la coopération, des deux côtés ; négatif si elle en exige moins.
param-structural_shock-source = appréciation : nul, sauf si un cas en a un
param-structural_shock-words = alliance ennemi commun menace monde choc structurel

param-shock_start-name = Début du changement extérieur
param-shock_start-meaning = Trimestres entre le début de la simulation et le changement extérieur.
param-shock_start-source = appréciation : d’emblée
param-shock_start-words = alliance choc structurel

param-shock_duration-name = Durée du changement extérieur
param-shock_duration-meaning = Trimestres pendant lesquels dure le changement extérieur.
param-shock_duration-source = appréciation : un an
param-shock_duration-words = alliance choc structurel

param-misperception-name = Perception erronée des actes
param-misperception-meaning = À quelle fréquence un acte est perçu comme son contraire.
param-misperception-words = bruit erreur jervis malentendu

param-mimicry-name = Soupçon de ruse
param-mimicry-meaning = Part des actes amicaux qu’un État expansionniste est censé imiter.
param-mimicry-words = imitation cheap talk tromperie réassurance

param-learning_rate-name = Poids des preuves
param-learning_rate-meaning = Quelle part des preuves d’un trimestre chaque niveau prend en compte.
param-learning_rate-words = apprentissage bayes information

param-negativity-name = Poids des mauvaises nouvelles
param-negativity-meaning = De combien les mauvaises nouvelles pèsent plus que les bonnes.
param-negativity-source = Slovic 1993 (la confiance se perd plus aisément qu’elle ne se gagne) ; valeur : appréciation
param-negativity-words = rancune asymétrie biais de négativité

param-confirmation_bias-name = Biais de confirmation
param-confirmation_bias-meaning = Quelle part d’une nouvelle malvenue est écartée parce qu’elle ne cadre pas avec ce que l’on croit.
param-confirmation_bias-source = Poortinga et Pidgeon 2004 ; valeur : appréciation
param-confirmation_bias-words = préjugé congruence obstination

param-level_sensibility-name = Sensibilité au-dessous du dirigeant
param-level_sensibility-meaning = À quelle fréquence chaque niveau voit la peur derrière un acte hostile.
param-level_sensibility-source = Booth et Wheeler 2008 ; valeur : appréciation
param-level_sensibility-words = dilemme de sécurité empathie peur

param-surprise-name = Surprise
param-surprise-meaning = De combien un acte inattendu enseigne plus qu’un acte attendu ; 0 est du Bayes pur.
param-surprise-words = apprentissage attention

param-incident_rate-name = Incidents ambigus
param-incident_rate-meaning = À quelle fréquence un côté cause un incident qui peut être accident ou malveillance.
param-incident_rate-source = appréciation : environ un tous les six ans
param-incident_rate-words = crise accident able archer

param-accident_share-name = Explication bénigne des incidents
param-accident_share-meaning = Avec quelle probabilité un État bien disposé cause un tel incident par accident ou par méprise.
param-accident_share-words = crise accident malentendu

param-incident_weight-name = Poids des incidents
param-incident_weight-meaning = De combien un incident pèse plus qu’un acte ordinaire.
param-incident_weight-words = crise choc

param-type_volatility-name = Doute sur la constance de l’autre
param-type_volatility-meaning = Part de la confiance qui revient chaque trimestre à un niveau de base, parce que l’autre a pu changer.
param-type_volatility-words = oubli markov caché fuite

param-volatility_base-name = Niveau de base de ce doute
param-volatility_base-meaning = Confiance vers laquelle tire le doute.
param-volatility_base-words = markov caché a priori

param-personal_credit-name = Crédit fait à la personne
param-personal_credit-meaning = Part de ce qu’apprend un dirigeant qui est portée au crédit de son homologue en personne.
param-personal_credit-source = sanction visant l’agent (McGillivray et Smith 2000) ; valeur : appréciation
param-personal_credit-words = interpersonnel lien gorbatchev

param-meeting_rate-name = Rencontres
param-meeting_rate-meaning = Avec quelle facilité les dirigeants se rencontrent sans que ce soit prescrit.
param-meeting_rate-source = Wheeler 2018 ; valeur : appréciation
param-meeting_rate-words = sommet face à face diplomatie

param-bond_growth-name = Ce que fait une rencontre
param-bond_growth-meaning = De combien une bonne rencontre renforce le lien personnel.
param-bond_growth-source = Wheeler 2018 ; valeur : appréciation
param-bond_growth-words = sommet alchimie interpersonnel

param-bond_limit-name = Limite du lien
param-bond_limit-meaning = Le plus fort lien personnel possible, dans un sens ou dans l’autre.
param-bond_limit-words = interpersonnel plafond

param-bond_decay-name = Effacement du lien
param-bond_decay-meaning = Part du lien personnel qui s’efface chaque trimestre.
param-bond_decay-words = interpersonnel oubli

param-sensibility_growth-name = Apprendre à voir la peur
param-sensibility_growth-meaning = De combien une bonne rencontre accroît la sensibilité au dilemme de sécurité.
param-sensibility_growth-source = Wheeler 2018 ; valeur : appréciation
param-sensibility_growth-words = empathie sommet

param-leap_rate-name = Sauts de confiance
param-leap_rate-meaning = Avec quelle facilité un dirigeant sensible au dilemme se rend vulnérable.
param-leap_rate-source = Wheeler 2013, 2018 ; valeur : appréciation
param-leap_rate-words = rupture de cadre réassurance unilatéral

param-leap_margin-name = Audace
param-leap_margin-meaning = Jusqu’où, au-dessous du seuil, les dirigeants osent encore le saut.
param-leap_margin-words = courage risque

param-leap_weight-name = Poids d’un saut
param-leap_weight-meaning = De combien un saut de confiance pèse plus qu’un acte ordinaire.
param-leap_weight-source = signaux coûteux (Kydd 2000) ; valeur : appréciation
param-leap_weight-words = signal coûteux réassurance

param-leap_sharpness-name = Netteté de l’audace
param-leap_sharpness-meaning = Avec quelle netteté les sauts dépendent de la confiance du dirigeant.

param-exposure_window-name = Fenêtre d’exposition
param-exposure_window-meaning = Combien de temps un saut de confiance expose son auteur à la trahison.
param-exposure_window-words = vulnérabilité trahison kargil

param-unreciprocated-name = Saut sans réponse
param-unreciprocated-meaning = À quelle part d’une trahison équivaut un saut resté sans réponse.
param-unreciprocated-words = réciprocité déception

param-veto_midpoint-name = Veto intérieur
param-veto_midpoint-meaning = Confiance intérieure à laquelle s’applique la moitié du veto intérieur contre les sauts.
param-veto_midpoint-words = opposition intérieure faucons

param-veto-name = Force du veto
param-veto-meaning = Jusqu’où la défiance intérieure peut empêcher un saut.
param-veto-source = Mattes et Weeks 2019 ; valeur : appréciation
param-veto-words = opposition intérieure coûts d’audience

param-betrayal_shock-name = Choc de la trahison
param-betrayal_shock-meaning = Confiance perdue quand un saut de confiance est trahi.
param-betrayal_shock-source = Wheeler 2018 (Lahore et Kargil) ; valeur : appréciation
param-betrayal_shock-words = kargil confiance mal placée

param-spoiler-name = Saboteurs
param-spoiler-meaning = Jusqu’où une bureaucratie ou une armée défiante agit de son propre chef.
param-spoiler-source = appréciation : pas du tout, sauf si un cas en a (Kargil)
param-spoiler-words = militaires armée kargil spoilers

param-influence-name = Qui écoute qui
param-influence-meaning = Part de la distance à l’avis d’un autre niveau qu’un niveau parcourt chaque trimestre.
param-influence-source = DeGroot 1974 ; Friedkin et Johnsen 1990 ; signaux des élites : Zaller 1992 ; valeurs : appréciation
param-influence-words = signal élites médias réseau diffusion

param-confidence_span-name = Confiance bornée
param-confidence_span-meaning = Distance à partir de laquelle une autre voix devient trop lointaine pour être entendue.
param-confidence_span-source = Hegselmann et Krause 2002 ; Zaller 1992 ; valeur : appréciation
param-confidence_span-words = acceptation polarisation

param-embedding_effort-name = Effort d’enracinement
param-embedding_effort-meaning = Combien un dirigeant s’emploie à porter la confiance dans l’État.
param-embedding_effort-source = Hoffman, Keating et Wheeler (enracinement) ; valeur : appréciation
param-embedding_effort-words = du sommet vers la base rhétorique diplomatie publique

param-noise-name = Autres influences
param-noise-meaning = Variation aléatoire de la confiance de chaque niveau en un trimestre.
param-noise-words = choc aléatoire hasard

param-decision_weights-name = Qui décide
param-decision_weights-meaning = Poids de chaque niveau dans la décision de coopérer ; les quatre font 1 au total.
param-decision_weights-words = sélectorat audience démocratie

param-citizens-name = Citoyens
param-citizens-meaning = De combien de personnes se compose chaque opinion ; 0 est une opinion qui croit comme une seule personne.
param-citizens-source = Zaller 1992 ; Rousseau et van der Veen 2005 ; désactivé par défaut, 500 suffisent
param-citizens-words = agents opinion réseau zaller polarisation

param-predisposition_spread-name = Les citoyens diffèrent
param-predisposition_spread-meaning = Dispersion de ce que les citoyens sont enclins à croire.
param-predisposition_spread-source = Zaller 1992 ; valeur : appréciation
param-predisposition_spread-words = prédisposition agents opinion

param-neighbour_weight-name = Voisins
param-neighbour_weight-meaning = Part de la distance à l’opinion moyenne des voisins qu’un citoyen parcourt chaque trimestre.
param-neighbour_weight-source = DeGroot 1974 ; Friedkin et Johnsen 1990 ; valeur : appréciation
param-neighbour_weight-words = agents opinion réseau interaction

param-rewiring-name = Liens au-delà du voisinage
param-rewiring-meaning = Part des liens entre citoyens qui mènent n’importe où.
param-rewiring-source = Watts et Strogatz 1998 ; valeur : appréciation, dans l’intervalle des petits mondes
param-rewiring-words = agents petit monde réseau

param-trust_limit-name = Limite de la confiance
param-trust_limit-meaning = La plus grande confiance ou défiance possible.
param-trust_limit-source = appréciation : 98 %
param-trust_limit-words = plafond borne

param-institution_growth-name = Croissance des institutions
param-institution_growth-meaning = À quelle vitesse la coopération mutuelle se change en règles et en organisations.
param-institution_growth-words = traité régime organisation

param-institution_decay-name = Déclin des institutions
param-institution_decay-meaning = Part de l’institutionnalisation perdue chaque trimestre.
param-institution_decay-words = érosion

param-threshold_relief-name = Ce que remplacent les institutions
param-threshold_relief-meaning = De combien une institutionnalisation complète abaisse la confiance qu’exige la coopération.
param-threshold_relief-source = Keohane 1984 ; Hoffman 2002 ; valeur : appréciation
param-threshold_relief-words = seuil vérification

param-institutional_inheritance-name = Transmission par les institutions
param-institutional_inheritance-meaning = Jusqu’où les institutions transmettent la confiance d’un dirigeant à son successeur.
param-institutional_inheritance-source = Leeds et Mattes 2022 ; valeur : appréciation
param-institutional_inheritance-words = continuité changement de dirigeant

param-institution_damage-name = Dégâts d’une trahison
param-institution_damage-meaning = Part de l’institutionnalisation que détruit une trahison.
param-institution_damage-words = trahison effondrement

param-discretion_level-name = Niveau de la marge discrétionnaire
param-discretion_level-meaning = Confiance à laquelle est accordée la moitié de la marge discrétionnaire possible.
param-discretion_level-source = Hoffman 2002 ; valeur : appréciation
param-discretion_level-words = hoffman indicateur

param-oversight_level-name = Niveau du contrôle souple
param-oversight_level-meaning = Confiance à laquelle le contrôle est moitié moins strict.
param-oversight_level-source = Hoffman 2002 ; valeur : appréciation
param-oversight_level-words = hoffman vérifier indicateur

param-initial_identity-name = Identité partagée au départ
param-initial_identity-meaning = Jusqu’où les deux peuples se pensent comme un seul.
param-initial_identity-words = communauté sentiment du nous

param-identity_shock-name = Choc sur l’identité
param-identity_shock-meaning = Identité partagée ajoutée au départ, au-delà de son niveau de repos.
param-identity_shock-source = aucun par défaut
param-identity_shock-words = expérience

param-trust_to_identity-name = La confiance fait l’identité
param-trust_to_identity-meaning = À quelle vitesse une opinion qui fait confiance en vient à partager une identité.
param-trust_to_identity-source = Adler et Barnett 1998 ; valeur : appréciation
param-trust_to_identity-words = communauté de sécurité

param-identity_trust_level-name = Confiance qu’exige l’identité
param-identity_trust_level-meaning = Confiance de l’opinion au-dessus de laquelle l’identité croît.
param-identity_trust_level-source = Adler et Barnett 1998 ; valeur : appréciation
param-identity_trust_level-words = communauté de sécurité

param-identity_decay-name = Effacement de l’identité
param-identity_decay-meaning = Part de l’identité ajoutée qui s’efface chaque trimestre.

param-identity_to_trust-name = L’identité fait la confiance
param-identity_to_trust-meaning = De combien l’identité partagée relève la confiance à laquelle reviennent les médias et l’opinion.
param-identity_to_trust-source = Mercer 2005 ; valeur : appréciation
param-identity_to_trust-words = émotion

param-stubbornness-name = Retour au point d’ancrage
param-stubbornness-meaning = À quelle vitesse chaque niveau revient à son point d’ancrage (pour le dirigeant : les idées reçues et sa disposition).
param-stubbornness-source = Friedkin et Johnsen 1990 ; valeur : appréciation
param-stubbornness-words = image de l’ennemi obstination

param-anchor_drift-name = Dérive de l’image de l’ennemi
param-anchor_drift-meaning = À quelle vitesse le point d’ancrage de chaque niveau suit ce qu’il croit.
param-anchor_drift-source = appréciation : demi-vies de 34, 23 et 46 trimestres
param-anchor_drift-words = image de l’ennemi mémoire génération

param-collective_growth-name = L’esprit propre de l’État
param-collective_growth-meaning = À quelle vitesse l’État en tant que tel se rallie à l’avis d’une majorité qualifiée de ses niveaux ; 0 le laisse où il était.
param-collective_growth-source = Wendt 1999, Searle 1995 ; désactivé par défaut
param-collective_growth-words = collectif état survenance esprit de groupe

param-collective_pull-name = Ce que l’État attend de ses membres
param-collective_pull-meaning = Part de la distance à l’avis propre de l’État que chaque niveau parcourt chaque trimestre.
param-collective_pull-source = Wendt 1999, Searle 1995 ; désactivé par défaut
param-collective_pull-words = collectif état causalité descendante norme

param-collective_distance-name = Écart que doit atteindre une majorité
param-collective_distance-meaning = Distance à l’avis propre de l’État au-delà de laquelle un niveau passe pour l’avoir quitté.
param-collective_distance-source = appréciation
param-collective_distance-words = collectif état

param-collective_majority-name = Majorité qualifiée
param-collective_majority-meaning = Part du poids de décision qui doit avoir quitté l’avis propre de l’État avant qu’il suive.
param-collective_majority-source = appréciation : les deux tiers
param-collective_majority-words = collectif état quorum

param-turnover_hazard-name = Les dirigeants partent
param-turnover_hazard-meaning = Probabilité qu’un dirigeant quitte le pouvoir en un trimestre, hors sanction.
param-turnover_hazard-source = estimation propre d’après Archigos, 1950-2014 : 22 démocraties et 19 autocraties de longue durée (0,291 et 0,089 par an)
param-turnover_hazard-words = mandat élection risque instantané archigos

param-new_leader_hazard-name = Les nouveaux dirigeants sont fragiles
param-new_leader_hazard-meaning = Probabilité supplémentaire, pour un nouveau dirigeant, de quitter le pouvoir en un trimestre ; elle s’efface avec le temps passé au pouvoir.
param-new_leader_hazard-source = désactivé par défaut ; 0,05 convient aux autocraties : dans Archigos, 1946-2015, leurs dirigeants partent au rythme de 0,31 la première année, de 0,10 la deuxième, de 0,05 à 0,10 ensuite
param-new_leader_hazard-words = mandat risque instantané archigos coup d’état

param-tenure_scale-name = Combien de temps un dirigeant est nouveau
param-tenure_scale-meaning = Temps passé au pouvoir après lequel cette probabilité supplémentaire est tombée à 37 %.
param-tenure_scale-source = appréciation, d’après les mêmes risques selon les années passées au pouvoir
param-tenure_scale-words = mandat durée

param-rally-name = Ralliement autour du drapeau
param-rally-meaning = Combien un incident causé par l’autre côté protège un dirigeant pendant ce trimestre.
param-rally-source = Mueller 1970, Baum 2002 ; désactivé par défaut ; à essayer : 0,5 en démocratie, 0,2 en autocratie
param-rally-words = crise popularité approbation audience

param-gap_penalty-name = Puni d’avoir pris de l’avance
param-gap_penalty-meaning = De combien l’avance d’un dirigeant sur l’opinion accroît le risque instantané.
param-gap_penalty-words = coûts d’audience élection

param-betrayal_penalty-name = Puni d’avoir été exploité
param-betrayal_penalty-meaning = De combien une trahison accroît le risque instantané du dirigeant trahi.
param-betrayal_penalty-words = coûts d’audience

param-gap_tolerance-name = Avance tolérée
param-gap_tolerance-meaning = De combien un dirigeant peut devancer l’opinion dans la confiance sans être puni.
param-gap_tolerance-words = audience

param-same_coalition-name = Même coalition
param-same_coalition-meaning = Probabilité que le successeur ait les mêmes soutiens.
param-same_coalition-words = parti élection coalition de soutien appuis du dirigeant

param-party_disposition-name = Les partis diffèrent
param-party_disposition-meaning = Disposition d’un dirigeant du parti confiant ; celle de l’autre parti est l’opposé.
param-party_disposition-source = Rathbun 2012 ; valeur : appréciation
param-party_disposition-words = confiance généralisée libéraux conservateurs

param-disposition_spread-name = Les dirigeants diffèrent
param-disposition_spread-meaning = Dispersion des dispositions au sein d’un parti.
param-disposition_spread-source = Rathbun 2012 ; valeur : appréciation
param-disposition_spread-words = personnalité

param-sensibility_mean-name = Sensibilité des nouveaux dirigeants
param-sensibility_mean-meaning = Sensibilité moyenne au dilemme de sécurité des dirigeants tirés au sort.
param-sensibility_mean-source = Booth et Wheeler 2008 ; valeur : appréciation
param-sensibility_mean-words = empathie peur

param-party_sensibility-name = Les partis diffèrent en sensibilité
param-party_sensibility-meaning = Sensibilité qu’ajoute le parti confiant ; l’autre la retranche.

param-sensibility_spread-name = Les dirigeants diffèrent en sensibilité
param-sensibility_spread-meaning = Dispersion de la sensibilité parmi les nouveaux dirigeants.

param-inheritance_same-name = Transmis au sein d’une coalition
param-inheritance_same-meaning = Part de la confiance d’un dirigeant que garde un successeur de la même coalition.
param-inheritance_same-source = Mattes, Leeds et Carroll 2015 ; valeur : appréciation
param-inheritance_same-words = continuité

param-inheritance_different-name = Transmis d’une coalition à l’autre
param-inheritance_different-meaning = Part de la confiance d’un dirigeant que garde un successeur d’une autre coalition.
param-inheritance_different-source = Mattes, Leeds et Carroll 2015 ; valeur : appréciation
param-inheritance_different-words = continuité

param-bond_inheritance-name = Lien transmis
param-bond_inheritance-meaning = Part d’un lien personnel qui survit au mandat de la personne.
param-bond_inheritance-source = Wheeler 2018 : aucune
param-bond_inheritance-words = interpersonnel

param-overdraft-name = Découvert
param-overdraft-meaning = Confiance qui, une fois accordée, va au-delà de ses preuves.
param-overdraft-source = Luhmann 1979 ; désactivé sauf dans sa théorie
param-overdraft-words = luhmann saut

param-overdraft_margin-name = Ouverture du découvert
param-overdraft_margin-meaning = Confiance de décision au-dessus du seuil à laquelle la confiance passe à découvert.
param-overdraft_margin-source = Luhmann 1979 ; valeur : appréciation

param-indifference-name = Indifférence
param-indifference-meaning = Part des mauvaises nouvelles qu’une confiance à découvert ne prend pas en compte.
param-indifference-source = Luhmann 1979 ; valeur : appréciation
param-indifference-words = absorber

param-disappointment_tolerance-name = Tolérance
param-disappointment_tolerance-meaning = Déception à laquelle une confiance à découvert s’effondre.
param-disappointment_tolerance-source = Luhmann 1979 ; valeur : appréciation
param-disappointment_tolerance-words = effondrement

param-disappointment_decay-name = Oubli des déceptions
param-disappointment_decay-meaning = Part des déceptions accumulées qui s’oublie chaque trimestre.
param-disappointment_decay-source = Luhmann 1979 ; valeur : appréciation

param-collapse-name = Effondrement
param-collapse-meaning = Confiance perdue à chaque niveau quand une confiance à découvert s’effondre.
param-collapse-source = Luhmann 1979 ; valeur : appréciation

param-starting_trust-name = Confiance au départ
param-starting_trust-meaning = Confiance envers l’autre côté à chaque niveau au début de la simulation.
param-starting_trust-source = appréciation, portée en connaissant l’issue
param-starting_trust-words = initial a priori hostilité opinion

param-starting_anchor-name = Points d’ancrage au départ
param-starting_anchor-meaning = L’image de l’ennemi à chaque niveau au début de la simulation ; elle suit la confiance au départ si elle n’est pas réglée.
param-starting_anchor-source = appréciation, portée en connaissant l’issue
param-starting_anchor-words = initial image de l’ennemi

param-disposition-name = Disposition des dirigeants au départ
param-disposition-meaning = Confiance généralisée des dirigeants au pouvoir au début de la simulation.
param-disposition-source = appréciation, portée en connaissant l’issue
param-disposition-words = rathbun personnalité

param-sensibility-name = Sensibilité des dirigeants au départ
param-sensibility-meaning = Sensibilité au dilemme de sécurité des dirigeants au pouvoir au début de la simulation.
param-sensibility-source = appréciation, portée en connaissant l’issue
param-sensibility-words = empathie peur

param-starting_bond-name = Lien au départ
param-starting_bond-meaning = Lien personnel au début de la simulation.
param-starting_bond-source = appréciation : aucun
param-starting_bond-words = interpersonnel

param-starting_institutions-name = Institutions au départ
param-starting_institutions-meaning = Institutionnalisation de la relation au début de la simulation.
param-starting_institutions-source = appréciation, portée en connaissant l’issue
param-starting_institutions-words = traité

param-fraction = { $place } : { $value } n’est pas un nombre entier ; valeurs admises : { $unit }, de { $low } à { $high }, sans fraction.
param-outside = { $place } : { $value } est hors de l’intervalle admis, de { $low } à { $high } ({ $unit }).
param-that = cette valeur
param-a-number = un nombre
param-an-object = un objet
param-of-levels = dirigeant, bureaucratie, médias, opinion
param-of-sides = côté A, côté B
param-of-regimes = démocratie, autocratie
param-no-regime = { $place } : { $value } n’est ni « dem » ni « aut ».
param-no-coalition = { $place } : { $value } n’est ni 1 ni -1.
param-unknown = { $key } : ce paramètre n’existe pas ; sont admis { $all }.
param-weights = decision_weights : la somme de { $weights } est { $sum }, mais les poids des quatre niveaux doivent faire 1 au total.
param-no-dilemma = Ces gains ne font pas un dilemme de sécurité (confiance minimale de { $trust }, et non entre 0 et 1) : le coût du conflit doit dépasser { $cost } avec cette puissance, ce gain, cette perte et cet avantage de la première frappe.
param-no-dilemma-no-minimum = Ces gains ne font pas un dilemme de sécurité (il n’y a pas de confiance minimale) : le coût du conflit doit dépasser { $cost } avec cette puissance, ce gain, cette perte et cet avantage de la première frappe.
param-no-number = { $place } : { $value } n’est pas un nombre.
param-entries = { $place } : il faut { $needed } entrées ({ $what }), et non { $count }.
param-no-list = { $place } : { $value } n’est pas une liste de { $needed } entrées ({ $what }).
param-no-boolean = { $place } : { $value } n’est ni vrai (true) ni faux (false).
