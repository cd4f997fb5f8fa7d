map-tab-maps = Cartes
map-tab-carries = Ce qui porte et ce qui mène
map-tab-studies = Études

map-tab-across = En abscisse
map-tab-up = en ordonnée
map-tab-colour = couleur
map-tab-across-name = Ce qui varie en abscisse
map-tab-up-name = Ce qui varie en ordonnée
map-tab-colour-name = Ce que montre la couleur
map-tab-mode-name = Les deux théories ou leur différence
map-tab-runs-name = Quelles simulations
map-tab-nothing = rien, des courbes
map-tab-both = les deux théories
map-tab-difference = la différence
map-tab-rivalry = une rivalité typique
map-tab-case = le cas ouvert

map-tab-ranges = Intervalles et simulations
map-tab-ranges-changed = Intervalles et simulations (modifiés)
map-tab-places = Valeurs le long de chaque axe
map-tab-each = Simulations pour chaque point
map-tab-from = de
map-tab-to = à
map-tab-all = Tout
map-tab-all-of = Tout l’intervalle : « { $name } »
map-tab-allowed = Valeurs admises : { $allowed }.

map-tab-keys = Faire glisser l’anneau, ou utiliser les flèches (avec Maj, cinq cases à la fois). Cliquer sur un point, ou appuyer sur Entrée, pour ouvrir ses réglages dans le laboratoire ; Échap ramène l’anneau.
map-tab-touch = Faire glisser l’anneau ou toucher un point ; toucher l’anneau pour ouvrir ses réglages dans le laboratoire.
map-tab-headline = Un résultat en fonction de ce qui peut être réglé
map-tab-open = Ouvrir dans le laboratoire
map-tab-back = Revenir aux réglages du laboratoire
map-tab-role = carte
map-tab-table = Nombres en tableau
map-tab-title = { $title }, { $first }–{ $last }
