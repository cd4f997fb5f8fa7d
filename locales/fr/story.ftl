story-group = Récit
story-steps = Étapes
story-back = Retour
story-next = Étape suivante
story-next-named = Suite : { $title }
story-last = Dernière étape
story-before = Étape précédente
story-reveal = Révéler
story-open-in-lab = Ouvrir dans le laboratoire
story-open-step-in-lab = Ouvrir l’étape dans le laboratoire
story-present = Présenter
story-present-title = Plein écran, pour une salle (P)
story-sources = Sources
story-save-answers = Enregistrer les réponses (CSV)
story-saved-answers = Enregistré dans le fichier « { $file } ».
story-place = { $at } sur { $count }
story-step-named = Étape { $number } : { $title }
story-step-numbered = { $number }. { $title }
story-forbidden = Ce navigateur ne garde rien : les réponses durent jusqu’à la fermeture de la page ; les enregistrer sous forme de tableau.
story-kept-unreadable = Le récit composé dans ce navigateur ne peut pas être lu ; voici donc celui de la page. L’autre reste gardé jusqu’à ce qu’un nouveau soit composé. { $reason }
story-not-kept = Ce navigateur ne garde rien : enregistrer le récit dans un fichier.
story-opened = Récit ouvert : « { $title } ».
story-step-replaced = L’étape « { $title } » prend la place de celle qui a le même identifiant.
story-step-added = L’étape « { $title } » est ajoutée à la fin.
story-from = Tiré du récit, étape { $at } sur { $count } : { $title }. Tout peut être modifié ; le récit garde son propre état.
story-way-back = Retour au récit
story-print-draw = Tracer ce que l’on attend.

story-answer = Prédire, puis révéler
story-answer-choose = Qu’en pensez-vous ?
story-answer-draw = Tracez ce que vous attendez
story-answer-model = Ce que dit le modèle
story-draw = Tracer
story-draw-too = Tracer aussi
story-draw-done = Tracé terminé
story-draw-again = Recommencer
story-draw-hint = Tracer dans la partie hachurée, à la souris ou au doigt. Au clavier : haut et bas déplacent la ligne, gauche et droite vont d’un trimestre à l’autre.
story-draw-role = tracé
story-draw-label = Tracer ce que l’on attend : les flèches haut et bas déplacent la ligne, gauche et droite vont d’un trimestre à l’autre, Suppr recommence
story-draw-gone = La ligne est effacée.
story-draw-at = { $when } : { $share } pour cent
story-count = Compter les réponses
story-hands-for = Mains levées pour « { $choice } »
story-hide-again = Cacher de nouveau
story-reveal-what = Révéler : { $what }
story-both-theories = les deux théories
story-what-they-are = ce que sont les États
story-the-answer = la réponse
story-model = le modèle
story-the-model = Le modèle
story-first-theory = Première théorie
story-second-theory = Seconde théorie

story-year = l’an { $year }
story-quarter = { $quarter ->
    [1] au premier trimestre de { $year }
    [2] au deuxième trimestre de { $year }
    [3] au troisième trimestre de { $year }
   *[4] au quatrième trimestre de { $year }
 }
story-line = { $near ->
    [very] Tout près
    [close] Près
   *[far] Une tout autre histoire
 } ({ $theory }) : en moyenne, { $whose ->
    [room] la ligne de la salle
   *[you] votre ligne
 } est à { $points ->
    [one] { $points } point
   *[other] { $points } points
 } de la courbe{ $way ->
    [none] { "" }
    [above] , le plus souvent au-dessus
    [below] , le plus souvent au-dessous
   *[mixed] , tantôt au-dessus, tantôt au-dessous
 }. L’écart est le plus grand { $when } : { $whose ->
    [room] la salle a tracé
   *[you] vous avez tracé
 } { $guess }, la courbe est à { $value }.
story-choice-nobody = { $theory } : « { $answer } ». Sur { $count } personnes dans la salle, aucune ne l’a dit ; cela vaut la peine de demander pourquoi.
story-choice-everybody = { $theory } : « { $answer } », comme l’ont dit tous ceux qui sont dans la salle.
story-choice-some = { $theory } : « { $answer } », comme l’ont dit { $same } personnes sur { $count } dans la salle.
story-choice-same = { $theory } : « { $answer } », comme vous.
story-choice-other = Vous avez répondu « { $mine } » ; { $theory } : « { $answer } ».

story-first-runs = Les premières simulations sont en cours.
story-progress = { $done } simulations sur { $wanted }
story-your-guess = Votre prédiction
story-room-guess = La prédiction de la salle
story-threshold = Seuil de coopération
story-axis-year = An
story-tick = { $share } %
story-about = { $who } → { $whom }
story-gap = écart { $points }
story-truth-one = La vérité, { $who } : { $type ->
    [safety] ne veut que sa sécurité
   *[gain] gagnerait aux dépens de l’autre
 }
story-truth-both = La vérité, { $first } et { $second } : { $type ->
    [safety] ne veulent que leur sécurité
   *[gain] gagneraient aux dépens de l’autre
 }
story-types-hidden = Que sont-ils en réalité ?

story-words-span = { $from } – { $to }
story-words-gap = Courbes, { $span } : à quel point chaque côté croit, en pour cent, que l’autre ne veut que sa sécurité (théorie : { $theory }). { $first } : { $first_start } au début, { $first_end } à la fin ; { $second } : { $second_start } au début, { $second_end } à la fin. { $truth }
story-words-truth = En vérité : { $first } { $first_type ->
    [safety] ne veut que sa sécurité
   *[gain] gagnerait aux dépens de l’autre
 }, { $second } { $second_type ->
    [safety] ne veut que sa sécurité
   *[gain] gagnerait aux dépens de l’autre
 }.
story-words-truth-hidden = Ce qu’ils sont en réalité est caché.
story-words-course = Courbes, { $span }, { $quantity }, en pour cent, médianes. { $lines }
story-words-line = { $theory } : { $values }{ $rest ->
    [hidden] { "\u202F" }; la suite est cachée
   *[seen] { "" }
 }.
story-words-start = { $value } au début
story-words-pin = { $value } au repère
story-words-after = { $value } un trimestre plus tard
story-words-end = { $value } à la fin
story-words-threshold = Seuil de coopération : { $value }.
story-words-other = En pointillés, { $label } : { $values }.
story-words-other-line = { $theory } { $value } à la fin
story-words-hidden = La partie cachée commence { $when }.

story-presenting = Présentation en cours
story-presentation = Présentation
story-keys = Touches
story-key-space = Espace
story-key-escape = Échap
story-hall-next = révélation ou étape suivante
story-hall-next-also = révélation ou étape suivante ; aussi Page suivante et →
story-hall-back = retour
story-hall-back-also = retour ; aussi Page précédente
story-hall-count = compter une main ; avec Maj, en retirer une
story-hall-draw = tracer la prédiction de la salle
story-hall-notes = notes de l’orateur dans une seconde fenêtre
story-hall-lab = ouvrir dans le laboratoire
story-hall-blank = écran vide
story-hall-freeze = figer l’image
story-hall-theme = thème : projecteur ou sombre
story-hall-keys = ces touches
story-hall-leave = quitter
story-foot-next = suite
story-foot-draw = tracer une prédiction
story-foot-notes = notes
story-foot-keys = touches
story-frozen = Figé. F reprend.
story-blank = L’écran est vide. B le montre de nouveau.
story-full-ended = La seconde fenêtre a mis fin au plein écran ; la prochaine touche le rétablit.
story-full-denied = Ce navigateur ne permet pas le plein écran ici ; la présentation remplit donc la fenêtre.
story-was-last = C’était la dernière étape.
story-hall-drawing = Tracer dans la partie hachurée, ou utiliser les flèches. D met fin au tracé.
story-notes-blocked = Le navigateur a bloqué la fenêtre des notes : autoriser les fenêtres surgissantes pour cette page, puis appuyer de nouveau sur N.
story-hands = À main levée
story-hands-said = Vous avez dit, à main levée
story-hands-draw = Qu’attendez-vous ? Tracez-le (D).
story-one-more = { $number } : une main de plus pour « { $choice } »

story-notes-title = Entente : notes de l’orateur
story-notes-time = Heure
story-notes-lasted = Depuis le début
story-notes-where = Étape { $at } sur { $count } : { $title }
story-notes-notes = Notes
story-notes-now = Maintenant
story-notes-discuss = À discuter
story-notes-after = Ensuite
story-notes-back = Retour
story-notes-next = Suite
story-notes-blank = Vide
story-notes-none = Aucune note pour cette étape.
story-notes-revealed = Révélé : { $revealed } sur { $count }. Espace révèle la suite : { $what }.
story-notes-all-revealed = Tout est révélé. Espace passe à l’étape suivante.
story-notes-last = C’est la dernière étape.

story-arrange = Arranger le récit
story-arrange-words = réordonner cacher modifier enseignant professeur
story-arrange-note = Ce que l’on change ici est gardé dans ce navigateur et voyage dans le fichier et dans le lien.
story-arrange-title = Titre
story-arrange-own = Le récit propre à la page
story-arrange-add = Ajouter comme étape ce que montre le laboratoire
story-arrange-open = Ouvrir un fichier…
story-arrange-save = Enregistrer dans un fichier
story-arrange-link = Copier un lien
story-arrange-titled = Le récit a un autre titre.
story-arrange-is-own = C’est de nouveau le récit propre à la page.
story-arrange-before = Revenir à « { $title } »
story-arrange-is-before = C’est de nouveau « { $title } ».
story-arrange-too-long = Le récit est trop long pour un lien ; il est donc enregistré dans le fichier « { $file } ».
story-arrange-copied-link = Lien copié.
story-arrange-saved = Enregistré dans le fichier « { $file } ».
story-arrange-added = Ajouté à la fin. Les textes restent à écrire.
story-arrange-moved = « { $title } » est l’étape { $at } sur { $count }.
story-arrange-changed = « { $title } » : modifications prises en compte.
story-arrange-removed = « { $title } » : étape retirée.
story-arrange-put-back = La remettre
story-arrange-is-back = « { $title } » : étape rétablie.
story-arrange-shown = « { $title } » : étape montrée.
story-arrange-left-out = « { $title } » : étape laissée de côté.
story-arrange-copied = Copié.
story-arrange-show = montrer
story-arrange-hidden = Caché jusqu’à la révélation :
story-arrange-hide-outcome = l’issue
story-arrange-hide-theories = le nom des théories
story-arrange-hide-types = ce que sont les États
story-arrange-edit = Modifier
story-arrange-edit-step = Modifier « { $title } »
story-arrange-up = Monter « { $title } »
story-arrange-down = Descendre « { $title } »
story-arrange-copy = Copier
story-arrange-copy-step = Copier « { $title } »
story-arrange-remove = Retirer
story-arrange-remove-step = Retirer « { $title } »
story-field-kicker = Après le titre
story-field-ask = Question au-dessus de la figure
story-field-text = Texte ; une ligne vide entre les paragraphes
story-field-question = Question à discuter
story-field-notes = Notes de l’orateur ; une ligne vide entre elles
story-field-json = L’étape entière en JSON, comme la décrit docs/story.md
story-take-texts = Prendre ces textes
story-all-of-it = Tout
story-take-step = Prendre cette étape

story-new-title = Mon étape
story-new-ask = Que se passe-t-il ensuite ?
story-new-text = Ce que la salle devrait savoir avant de répondre.
story-new-lead = { $theory } :
story-new-reveal = de { $before } à { $after }, et { $end } à la fin.
story-new-question = Qu’est-ce qui vous ferait changer d’avis ?

story-step-place = Étape { $number }
story-no-steps = Le récit n’a pas d’étapes.
story-step-fails = Étape « { $title } » : { $reason }
story-other-fails = L’état « { $label } » ne peut pas être simulé : { $reason }
story-no-leader = Le cas n’a pas de dirigeant nommé « { $name } ».
story-no-event = Le cas n’a pas d’événement nommé « { $name } ».

story-refused = { $where } : { $what } Le récit est resté tel quel.
story-the-step = L’étape
story-the-story = Le récit
story-the-list = La liste des étapes
story-place-id = { $place } ({ $id })
story-nothing = rien
story-wrong-object = { $value } n’est pas un objet ; valeur admise : { $allowed }.
story-wrong-missing = manque.
story-wrong-field = ce champ n’existe pas ; champs admis : { $allowed }.
story-wrong-text = { $value } n’est pas un texte.
story-wrong-length = { $letters } lettres ; longueur admise : de { $least } à { $most }.
story-wrong-one = { $value } n’est pas parmi les valeurs admises : { $allowed }.
story-wrong-list = { $value } n’est pas une liste ; valeur admise : { $allowed }.
story-wrong-items = { $items } éléments ; nombre admis : de { $least } à { $most }.
story-wrong-day = { $value } n’est pas une date ; exemple admis : { $example }.
story-wrong-settings = { $value } n’est pas un objet ; sont admis des identifiants et des valeurs.
story-wrong-settings-many = { $items } réglages ; nombre admis : jusqu’à { $most }.
story-wrong-setting = { $value } n’est pas une valeur ; un nombre ou un texte est admis.
story-wrong-edit = { $value } n’est pas une modification ; un objet avec { $field } est admis.
story-wrong-case = { $value } n’est pas le fichier d’un cas ; est admis un fichier tel que { $example } ou un scénario entier.
story-wrong-seed = { $value } n’est pas un nombre entier écrit comme texte, tel que { $example }.
story-wrong-year = { $value } est moins d’un an après { $field }.
story-wrong-between = { $value } n’est pas entre { $first } et { $second }.
story-wrong-draw = { $draw } exige une figure du genre { $kind }, et { $outcome } dans { $hide }.
story-wrong-twice = { $value } est là deux fois.
story-wrong-other = { $value } exige { $field }.
story-wrong-revealed-twice = { $value } est révélé deux fois.
story-wrong-last = la dernière phrase ne doit pas avoir de champ { $field }.
story-wrong-never = l’issue est cachée et { $value } n’est jamais révélé.
story-wrong-types = les types sont cachés et { $value } n’est jamais révélé.
story-wrong-format = { $value } n’est pas { $allowed }.
story-wrong-id = { $value } n’est pas un identifiant ; sont admis de 1 à 40 lettres minuscules, chiffres et { $sign }.
story-wrong-step-size = elle dépasse les { $most } Ko admis.
story-wrong-size = il dépasse les { $most } Mo admis.
story-wrong-version = { $value } n’est pas connu ; cette page lit la version { $version }.{ $newer ->
    [yes] { " " }Le fichier vient d’une version plus récente d’Entente.
   *[no] { "" }
 }
story-wrong-same-id = { $value } est celui de l’étape { $other } ; chaque étape a le sien.
story-wrong-all-hidden = toutes les étapes sont cachées ; une au moins doit être montrée.
story-wrong-name = { $value } n’est pas le nom d’un fichier d’étapes.
story-wrong-json = ce n’est pas du JSON ; il s’interrompt peut-être.
story-wrong-nested = listes et objets y sont emboîtés sur plus de { $most } niveaux.
story-wrong-number = { $value } n’est pas un nombre ; sont admis { $allowed } et { $words }, avec { $first } ou { $second } après le nom d’un nombre.
story-wrong-condition = { $value } n’est pas une condition ; forme admise : { $allowed }.
story-wrong-sign = { $value } n’est pas parmi les signes admis : { $allowed }.
story-wrong-side = { $value } n’est ni un nombre ni un nom.
story-wrong-term = « { $value } » n’est pas un nombre ; valeurs admises : { $allowed }.

story-guide = Guide de l’enseignant : objectifs, plans de 15, 45 et 90 minutes, ce que le modèle ne peut pas dire
story-guide-table = Tableau

story-numbers = Les nombres
story-numbers-caption = { $quantity }, en pour cent : médiane et, entre parenthèses, la moitié centrale des simulations
story-numbers-gap-caption = Ce que chaque État croit de l’autre, en pour cent : médiane et, entre parenthèses, la moitié centrale des simulations
story-numbers-quarter = Trimestre
story-numbers-cell = { $median } ({ $low }–{ $high })
story-numbers-hidden = caché
story-numbers-other = { $theory }, { $label }
story-numbers-truth = En vérité : { $who }
story-numbers-truth-value = { $type ->
    [safety] 100, ne veut que sa sécurité
   *[gain] 0, veut gagner aux dépens de l’autre
 }
story-listen = Écouter
story-stop = Arrêter
story-listen-how = Aigu : beaucoup ; grave : peu. À gauche : { $left } ; à droite : { $right }. Ce qui est caché reste muet.
