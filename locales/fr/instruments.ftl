control-unit = { $name }, { $unit }
control-part = { $name }, { $part }
control-reset = Réinitialiser : { $name }
control-changed = Modifié. Revenir à la valeur du scénario.
control-unchanged = Comme dans le scénario.
control-close = Fermer

control-scripted = comme prescrit
control-marks = Sources des repères
control-curve-title = La probabilité d’une coopération durable en moins de 30 ans, dans des simulations sans scénario d’une rivalité typique
control-curve-intro = Au-dessus de chaque levier : la probabilité de confiance durable qu’il donnerait, { $first } et { $second }.
parameter-changed = { $count ->
    [one] { $count } modifié
   *[other] { $count } modifiés
 }
parameter-find = { $count ->
    [one] Chercher parmi { $count } paramètre
   *[other] Chercher parmi { $count } paramètres
 }
parameter-none = Rien ne s’appelle « { $text } ». Essayer un mot courant : rancune, peur, élection.
parameter-found = { $count ->
    [one] { $count } trouvé
   *[other] { $count } trouvés
 }
parameter-off = Désactivé ou fixé dans la théorie « { $theory } ».
parameter-off-both = Désactivé ou fixé dans les théories « { $first } » et « { $second } ».
parameter-off-part = Désactivé ou fixé en partie dans la théorie « { $theory } » : { $parts }.
parameter-data = Tiré de données
parameter-derived = Déduit
parameter-judgement = Appréciation
parameter-source-parts = { $source } ({ $parts })

readout-part = { $name } { $value }
readout-part-long = { $name } : { $value } (log-cotes)
readout-interval = { $theory } ; intervalle à 95 % : de { $low } à { $high }
readout-gauge = { $second } { $secondValue }, { $first } { $firstValue }, sur 100
ledger-change = variation
ledger-rest = tout le reste

time-as-list = Chronologie en liste
time-title = Chronologie
time-events = Événements
time-leaders = Dirigeants : { $side }
time-restore = Telle que dans le cas
time-compare-here = Comparer à partir d’ici
time-compare-here-short = Les modifications suivantes sont comparées à la chronologie telle qu’elle est
time-compare-here-title = Les modifications suivantes sont comparées à la chronologie telle qu’elle est, et non au cas
time-compare-here-done = Ce qui suit est comparé à la chronologie telle qu’elle est.
time-compare-case = Comparer au cas
time-add = Ajouter un événement au repère
time-add-title = Ajouter un événement au repère (N)
time-add-in = Ajouter un événement au { $quarter }
time-add-in-pin = Ajouter un événement au { $quarter } (le repère)…
time-add-note = Au repère ; le déplacer ensuite.
time-given-up = La modification a été abandonnée.
time-no-event = Il n’y a pas d’événement au repère.
time-nobody = Personne n’est nommé ici.
time-done = { $step }.
time-done-undo = { $step }. Ctrl Z l’annule.
time-terms = Mandats
time-remove = Retirer
time-remove-named = Retirer { $name }
time-without = Sans { $leader }
time-instead = Et si { $leader } avait laissé la place à quelqu’un d’autre ?
time-stayed-question = Et si { $leader } gouvernait encore ?
time-from-pin = … et à partir du { $quarter }, où se trouve le repère ?
time-term = Le mandat tel quel
time-somebody = Quelqu’un d’autre au pouvoir à partir du { $quarter } (le repère)…
time-side-choice = { $side } : { $choice }
time-what-if = Et si…
time-what-if-named = { $leader } : et si
time-had-stayed = { $leader } gouvernait encore
time-had-come = { $leader } avait pris le pouvoir
time-event-source = { $confidence }. { $source } Intensité : { $status }.
time-name = Nom
time-in-chart = Dans la figure
time-from = Du
time-until = Au
time-disposition = Disposition
time-disposition-unit = Disposition, log-cote
time-disposition-low = présume la mauvaise foi
time-disposition-high = la bonne foi
time-sensibility = Sensibilité
time-sensibility-unit = Sensibilité, %
time-sensibility-long = Sensibilité au dilemme de sécurité, %
time-sensibility-low = voit la menace
time-sensibility-high = voit la peur
time-coalition = Coalition
time-coalition-first = première
time-coalition-second = seconde
time-what-if-head = Hypothèse
time-date = Date
time-kind = Genre
time-by = Acteur
time-both = Les deux
time-label = Étiquette
time-happened = Ce qui s’est passé
time-muted = En sourdine
time-intensity = Intensité
time-intensity-low = hostile
time-intensity-high = coopératif

key-control = Ctrl
key-alt = Alt
key-shift = Maj
key-enter = Entrée
key-page-up = Page préc.
key-page-down = Page suiv.
key-home = Début
key-end = Fin
key-delete = Suppr
key-escape = Échap

keys-group-page = Page
keys-group-work = Travail
keys-group-chart = Figure
keys-group-timeline = Chronologie
keys-group-sliders = Curseurs
keys-group-theories = Théories
keys-group-theme = Thème
keys-group-story = Récit
keys-group-show = Montrer
keys-group-record = Série
keys-group-case = Cas
keys-group-parameter = Paramètre
keys-group-language = Langue

action-palette = Chercher une action par son nom
action-shortcuts = Montrer toutes les touches
action-shortcuts-words = raccourcis clavier aide
action-search = Chercher un paramètre
action-theme = Thème suivant : clair, sombre, projecteur
action-theme-words = couleurs contraste nuit
action-seed = Autre graine
action-seed-words = chocs hasard dé
action-seed-done = Graine { $seed }.
action-reset = Réinitialiser tous les leviers et paramètres
action-close = Fermer ce qui est ouvert
action-lab = Ouvrir le laboratoire
action-lab-words = onglet figure
action-story = Ouvrir le récit
action-story-words = onglet cours étapes prédire
action-map = Ouvrir la carte
action-map-words = onglet balayage sensibilité
action-model = Ouvrir le modèle
action-model-words = onglet équations jeux sources
action-compare = Comparer deux expériences côte à côte
action-share-words = partager adresse
action-save = Enregistrer dans ce navigateur
action-save-experiment = Enregistrer l’expérience dans un fichier
action-save-scenario = Enregistrer le scénario dans un fichier
action-save-words = json exporter
action-open-file = Ouvrir un fichier
action-present = Présenter en grands caractères
action-present-words = plein écran cours diapositives projecteur
action-slider = Un pas
action-slider-wide = Dix pas
action-slider-ticks = D’une graduation à l’autre
action-slider-ends = À une extrémité
action-listen = Écouter les deux médianes, ou arrêter
action-listen-words = son sonification jouer entendre
action-theory-first = Première théorie : { $theory }
action-theory-second = Seconde théorie : { $theory }
action-theory-first-done = Première théorie : { $theory }.
action-theory-second-done = Seconde théorie : { $theory }.
action-pin-back = Repère un trimestre en arrière
action-pin-on = Repère un trimestre en avant
action-pin-year-back = Repère un an en arrière
action-pin-year-on = Repère un an en avant
action-pin-event-before = Repère à l’événement précédent
action-pin-event-next = Repère à l’événement suivant
action-open-at-pin = Ouvrir ce qui se trouve au repère
action-fork = Demander qui d’autre pourrait gouverner au repère
action-fork-words = bifurcation hypothèse et si reste successeur
action-mute = Mettre en sourdine l’événement au repère, ou le faire compter de nouveau
action-remove-event = Retirer l’événement au repère
action-language-words = langue language

palette-title = Chercher une action
palette-type = Écrire ce que l’on veut faire
palette-actions = Actions
palette-count = { $count ->
    [0] Aucune action ne s’appelle ainsi.
    [one] { $count } action
   *[other] { $count } actions
 }
palette-none = Aucune action ne s’appelle ainsi. Essayer un mot de ce qu’elle fait, comme « graine », « thème » ou « carte ».
palette-group = { $group } :
keys-title = Touches de cette page
keys-list = Touches
keys-single = Les touches d’un seul caractère agissent
keys-single-note = Les désactiver là où la voix ou une main peu sûre les déclenche. Les touches avec Ctrl ou Alt, les flèches et tout ce qui est dans la liste des actions continuent d’agir.
keys-within = (dans : { $part })

listen-no-sound = Ce navigateur ne peut pas jouer de sons. « Nombres en tableau » a les mêmes valeurs.
listen-now = { $date } : { $first } { $firstShare }, { $second } { $secondShare }.
