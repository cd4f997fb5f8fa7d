page-title = Entente : la confiance entre États
page-description = Un laboratoire pour des théories rivales de la confiance entre deux États : une même suite d’événements, les mêmes chocs, deux théories côte à côte.
page-skip = Aller au contenu
page-views = Vues
page-tab-lab = Laboratoire
page-tab-story = Récit
page-tab-map = Carte
page-tab-model = Modèle
page-comparison = Comparaison de deux expériences
page-levers = Leviers
page-rail = Leviers et paramètres
page-lever-shown = Levier montré
page-parameters = Paramètres
page-find-parameter = Chercher un paramètre par nom, symbole ou mot courant
page-scenario = Scénario
page-altered = modifié
page-case-about = Ce qui s’est passé, et ce qui fait débat
page-seed = Graine
page-seed-new = Autre graine
page-seed-new-title = Autre graine : d’autres chocs, les mêmes pour les deux théories
page-reset-all = Tout réinitialiser
page-reload = Recharger la page
page-dismiss = Fermer
page-compare = Comparer
page-compare-with = avec
page-theory-first = Première théorie
page-theory-second = Seconde théorie
page-theory-claims = Ce qu’affirme cette théorie
page-show = Montrer :
page-record = Série :
page-run = Simulation
page-loading = Chargement du modèle…
page-late = Cela prend anormalement longtemps. Recharger la page, ou essayer un navigateur récent.
page-chart = figure
page-chart-keys = Les flèches déplacent le repère, Page précédente et Page suivante le mènent d’un événement à l’autre. Entrée ouvre ce qui s’y trouve, N ajoute un événement, F demande qui d’autre pourrait gouverner, M met en sourdine, Suppr retire.
page-listen = Écouter
page-listen-note = La figure en deux sons : plus le son est aigu, plus le pourcentage est élevé ; la première théorie à gauche, la seconde à droite. Un tic est un événement, un coup sourd un changement de dirigeant. Échap arrête.
page-numbers = Nombres en tableau
page-readouts = Ce que cela veut dire
page-carriers = Qui porte la confiance
page-gauge-mark = confiance à partir d’ici
page-fit-compared = Ce qui est comparé
page-drop = Déposer ici un fichier : un scénario ou une expérience

page-language = Langue
page-language-label = Langue :

page-not-started = Le laboratoire n’a pas pu démarrer.
page-no-webassembly = Ce navigateur ne peut pas faire tourner le modèle : il n’a pas WebAssembly. Tout navigateur récent l’a.
page-no-model = Le modèle n’a pas pu être chargé ({ $why }). S’il n’y a pas de réseau, se connecter d’abord ; puis recharger la page.
page-no-workers = Ce navigateur ne peut pas lancer de tâches d’arrière-plan ; les courbes ne reposent donc que sur les premières simulations et ne sont pas affinées.
page-no-command = canvas.js : aucune commande { $command } à la position { $place }. L’image est incomplète.
page-no-canvas = Ce navigateur ne donne pas à la page de surface où tracer.
page-picture-lost = Le navigateur a retiré une image de cette page et ne l’a pas rendue. Les chiffres sont toujours là ; recharger la page pour la revoir.
page-stopped-saying = Le modèle s’est arrêté. { $said } La dernière image est gardée ; recharger la page pour continuer.
page-stopped = Le modèle s’est arrêté ({ $why }). La dernière image est gardée ; recharger la page pour continuer.
page-stopped-memory = Le modèle s’est arrêté, car le navigateur ne donne plus de mémoire à cette page. La dernière image est gardée ; pour continuer, fermer d’autres onglets ou demander moins, puis recharger la page.
page-worker-failed = Les bandes ne sont plus affinées, car une tâche d’arrière-plan a échoué deux fois ({ $why }). Les simulations mises en avant suivent toujours.
page-worker-not-started = une tâche d’arrière-plan n’a pas pu démarrer
page-worker-silent = { $seconds ->
    [one] elle n’a pas répondu pendant { $seconds } seconde
   *[other] elle n’a pas répondu pendant { $seconds } secondes
 }
page-worker-memory = le navigateur ne lui a plus donné de mémoire
page-progress = { $done } simulations sur { $wanted }
page-part-offline = Une partie de la page n’a pas pu être chargée. Recharger la page ; s’il n’y a pas de réseau, se connecter d’abord.
page-file-offline = { $file } n’a pas pu être chargé. S’il n’y a pas de réseau, se connecter d’abord ; puis recharger la page.
page-file-missing = { $file } n’a pas pu être chargé ({ $status }).
page-file-no-json = { $file } n’est pas du JSON.

page-cases-not-loaded = La liste des cas n’a pas pu être chargée ({ $status }) ; seul le cas ouvert peut donc être utilisé.
page-case-not-loaded = Le scénario { $file } n’a pas pu être chargé ({ $status }) ; il n’a donc pas été ouvert.
page-case-unknown = Il n’y a pas ici de cas nommé « { $id } ». Rien n’a été modifié.
page-case-years = { $title }, { $years }
page-case-own = Cas personnel : { $title }
page-case-no-dyad = Hors dyade
page-case-card = À propos du cas « { $title } »
page-case-happened = Ce qui s’est passé
page-case-disputed = Ce qui fait débat
page-case-told = Illustre d’ordinaire
page-case-told-here = { $told } Dans ce laboratoire : { $theory }.
page-theory-quoted = « { $theory } »
page-case-wrong = Ce sur quoi la reconstitution se trompe
page-case-would-be-wrong = Ce sur quoi une reconstitution se tromperait
page-case-judged = Apprécié, non mesuré
page-changes = { $count ->
    [0] Tout comme dans le scénario
    [one] { $count } changement par rapport au scénario
   *[other] { $count } changements par rapport au scénario
 }

page-theory-about = À propos de la théorie « { $theory } »
page-theory-keeps = Garde
page-theory-off = Désactive
page-theory-not-faithful = Non repris
page-theory-against = Parlerait contre elle
page-theory-source = Source

theme-button = Thème
theme-button-title = Thème : clair, sombre, projecteur
theme-is = Thème : { $name }
theme-is-next = Thème : { $name }. Suivant : { $next }
theme-now = Thème : { $name }.
theme-light = clair
theme-dark = sombre
theme-projector = projecteur

work-menu = Travail
work-title = Enregistrer, ouvrir, comparer, emporter
work-close = Fermer le menu
work-save = Enregistrer
work-keep-as = Garder dans ce navigateur sous le nom
work-keep-copy-as = Ou garder une copie sous le nom
work-keep = Garder
work-in-browser = Dans ce navigateur
work-compare = Comparer deux expériences côte à côte
work-files = Fichiers
work-open = Ouvrir un fichier…
work-save-experiment = Enregistrer l’expérience
work-save-scenario = Enregistrer le scénario
work-files-note = Une expérience est tout ce que l’on voit, un scénario le cas avec ses modifications. L’un et l’autre peuvent aussi être déposés n’importe où sur la page.
work-no-mouse = Sans souris
work-find-action = Chercher une action…
work-find-action-key = Ctrl K
work-show-keys = Montrer toutes les touches
work-visit-before = La visite précédente
work-visit-before-open = Ouvrir ce qu’a laissé la visite précédente
work-visit-before-opened = Ce qu’a laissé la visite précédente est ouvert.
work-empty = Encore rien. Un nom ci-dessus garde ce qui est ouvert maintenant.
work-open-named = Ouvrir « { $name } »
work-rename = Renommer
work-rename-named = Renommer « { $name } »
work-new-name = Nouveau nom pour « { $name } »
work-delete = Supprimer
work-delete-named = Supprimer « { $name } »
work-put-back = Remettre
work-put-back-named = Remettre « { $name } »
work-save-copy = Enregistrer une copie
work-no-name = Ce qui est ouvert n’a pas encore de nom.
work-name-changed = « { $name } », modifié depuis l’enregistrement.
work-name-saved = « { $name } », tel qu’enregistré.
work-told-saved = « { $name } » : enregistré.
work-told-opened = « { $name } » : ouvert.
work-told-renamed = Nouveau nom : « { $name } ».
work-told-deleted = « { $name } » : supprimé.
work-told-back = « { $name } » est rétabli.
work-told-file = Enregistré dans le fichier « { $file } ».
work-gone = Cela a été supprimé dans un autre onglet. Rien n’a été modifié.
work-deleted-elsewhere = « { $name } » a été supprimé dans un autre onglet et n’a donc pas été remplacé.
work-saved-elsewhere = « { $name } » a été enregistré entre-temps dans un autre onglet et n’a donc pas été remplacé.
work-no-storage = L’espace de stockage de ce navigateur est plein ou interdit ; rien n’est donc gardé pour la prochaine visite ; enregistrer plutôt un fichier.
work-storage-again = Il y a de nouveau de la place dans l’espace de stockage de ce navigateur : ce qui est ouvert est gardé pour la prochaine visite.

file-empty = Le fichier « { $file } » est vide. Rien n’a été modifié.
file-large = Le fichier « { $file } » fait { $size } Mo ; { $most } Mo au plus sont admis. Rien n’a été modifié.
file-no-text = Le fichier « { $file } » n’est pas un texte ; ce n’est donc ni un scénario ni une expérience. Rien n’a été modifié.
file-no-json = Le fichier « { $file } » n’est pas du JSON ; ce n’est donc ni un scénario ni une expérience. Rien n’a été modifié.
file-no-json-cut = Le fichier « { $file } » n’est pas du JSON (il s’interrompt) ; ce n’est donc ni un scénario ni une expérience. Rien n’a été modifié.
file-nested = Le fichier « { $file } » emboîte listes et objets sur plus de { $most } niveaux ; ce n’est donc ni un scénario ni une expérience. Rien n’a été modifié.
file-no-object = Le fichier « { $file } » ne contient pas d’objet ; ce n’est donc ni un scénario ni une expérience. Rien n’a été modifié.
file-other-kind = Le fichier « { $file } » porte la marque { $mark }, que cette page ne connaît pas ; il vient peut-être d’une version plus récente d’Entente. Rien n’a été modifié.
file-unreadable = « { $file } » est un dossier ou ne peut pas être lu. Rien n’a été modifié.
file-many = { $count ->
    [one] { $count } fichier a été déposé ; un seul à la fois est ouvert. Rien n’a été modifié.
   *[other] { $count } fichiers ont été déposés ; un seul à la fois est ouvert. Rien n’a été modifié.
 }
file-folder = Un dossier a été déposé ; un seul fichier à la fois est ouvert. Rien n’a été modifié.
file-experiment = Expérience
file-opened-experiment = Expérience ouverte : « { $name } ».
file-opened-scenario = Scénario ouvert : « { $title } ».
file-other-engine = Cela vient d’une autre version du moteur : ses nombres diffèrent un peu de ceux qui sont montrés ici.
# $made and $here are versions of the engine, such as 0.1.0.
file-older-engine = Cela vient d’Entente { $made }, et ceci est Entente { $here } : ses nombres diffèrent un peu de ceux qui sont montrés ici.
file-other-build = Cela vient d’Entente { $here }, comme cette page, et pourtant ses nombres diffèrent de ceux qui sont montrés ici : le contenu ou son cas a été modifié.

keep-undo = Annuler
keep-redo = Rétablir
keep-undo-step = Annuler : { $step }
keep-redo-step = Rétablir : { $step }
keep-undone = Annulé : { $step }.
keep-redone = Rétabli : { $step }.
keep-nothing-to-undo = Rien à annuler.
keep-nothing-to-redo = Rien à rétablir.
keep-undo-none = Rien à annuler
keep-redo-none = Rien à rétablir
keep-share = Copier un lien vers cette vue
keep-copied = Lien copié
keep-in-address = Le lien est dans la barre d’adresse
keep-too-long = Cette vue est trop longue pour un lien ({ $letters } lettres ; { $most } sont admises) ; elle a donc été enregistrée dans un fichier.
keep-continue = Reprendre là où l’on s’était arrêté
keep-not-now = Pas maintenant
keep-newer = Une version plus récente d’Entente est prête et viendra à la prochaine visite ; d’ici là, rien ne change ici.
keep-reproduced = Ce moteur reproduit le résultat du lien.
keep-other-engine = Ce lien vient d’une autre version du moteur : ses nombres diffèrent un peu de ceux qui sont montrés ici.
# $made and $here are versions of the engine, such as 0.1.0.
keep-reproduced-older = Ce lien vient d’Entente { $made } ; Entente { $here } reproduit son résultat.
keep-older-engine = Ce lien vient d’Entente { $made }, et ceci est Entente { $here } : ses nombres diffèrent un peu de ceux qui sont montrés ici.
keep-other-build = Ce lien vient d’Entente { $here }, comme cette page, et pourtant ses nombres diffèrent de ceux qui sont montrés ici : le lien ou son cas a été modifié.
keep-link-long = Le lien a { $letters } lettres ; { $most } au plus sont admises. Rien n’a été modifié.
keep-link-cut = Le lien ne peut pas être lu ; il a peut-être été tronqué en chemin. Rien n’a été modifié.
keep-link-nested = Le lien emboîte listes et objets sur plus de { $most } niveaux, ce que ne fait aucune vue. Rien n’a été modifié.
keep-the-link = Le lien
keep-the-experiment = L’expérience
