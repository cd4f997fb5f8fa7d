theory-wheeler-name = Interpersonnelle
theory-wheeler-author = Wheeler
theory-wheeler-claim = La confiance croît entre deux dirigeants qui se rencontrent et perçoivent la peur l’un de l’autre ; elle se perd quand l’un d’eux quitte le pouvoir.
theory-wheeler-keeps = La sensibilité au dilemme de sécurité, les sauts de confiance, les rencontres, le lien entre deux personnes.
theory-wheeler-switches_off = Les autres niveaux de l’État, l’influence, les institutions, l’identité, presque toute transmission au successeur.
theory-wheeler-not_faithful = Chez Wheeler, la confiance suspend le calcul ; le lien est ici une croyance graduée, et seul le découvert de Luhmann s’en approche.
theory-wheeler-against = Une confiance qui survit aux deux personnes sans que rien d’autre la porte.

theory-embedded-name = Enracinée
theory-embedded-author = Hoffman, Keating et Wheeler
theory-embedded-claim = La confiance peut passer des dirigeants à la bureaucratie, aux médias, à l’opinion et aux institutions ; elle survit alors aux dirigeants.
theory-embedded-keeps = Tous les mécanismes ; les dirigeants travaillent deux fois plus à enraciner la confiance.
theory-embedded-switches_off = Rien.
theory-embedded-not_faithful = Chaque niveau est une seule croyance et l’État n’a pas d’esprit propre, sauf si son opinion est faite de citoyens et si son état collectif est activé.
theory-embedded-against = Des changements de dirigeant après lesquels la confiance s’effondre alors que ministères, médias et opinions en étaient venus à faire confiance.

theory-rathbun-name = Dispositionnelle
theory-rathbun-author = Rathbun
theory-rathbun-claim = Certains dirigeants présument la bonne foi avant d’en avoir des preuves, d’autres non ; la coopération commence là où se rencontrent deux dirigeants confiants, et cesse quand l’un d’eux est remplacé.
theory-rathbun-keeps = Les dispositions des dirigeants, et leur variation avec le parti au pouvoir.
theory-rathbun-switches_off = L’influence entre niveaux, les rencontres, les sauts de confiance, les institutions, l’identité, presque tout apprentissage.
theory-rathbun-not_faithful = De Rathbun, seule la partie dyadique : ses cas sur la conception des institutions ont à côté un petit modèle de ratification, et une paire d’États ne dit rien de la Société des Nations après 1920.
theory-rathbun-against = Des successeurs de l’autre parti qui, à preuves égales, poursuivent la politique de leur prédécesseur.

theory-kydd-name = État rationnel
theory-kydd-author = Kydd
theory-kydd-claim = Deux États incertains l’un de l’autre coopèrent quand chacun croit assez fermement que l’autre ne cherche que la sécurité ; sous ce seuil, les deux types agissent de même et personne n’apprend rien.
theory-kydd-keeps = Les gains du dilemme de sécurité, le seuil minimal de confiance, l’apprentissage bayésien à partir d’actes bruités, la sélection d’équilibre comme savoir commun.
theory-kydd-switches_off = Les personnes, les liens, les rencontres, les sauts de confiance délibérés, les niveaux de l’État, les dispositions, l’identité, les institutions, les biais.
theory-kydd-not_faithful = Une simulation de comparaison dans le système dyadique, et non les jeux du livre : elle en reproduit le seuil, l’apprentissage et le piège, non la réassurance tournée vers l’avenir.
theory-kydd-against = Des États qui continuent d’apprendre alors que tous deux font défection, ou une coopération qui dépend, à croyances égales, de la personne au pouvoir.

theory-wheeler_spill-name = Interpersonnelle avec diffusion
theory-wheeler_spill-author = Wheeler, avec diffusion
theory-wheeler_spill-claim = Ce que deux dirigeants en viennent à croire est entendu par les ministères, les médias et les opinions, qui ne répondent pas.
theory-wheeler_spill-keeps = Toute la théorie interpersonnelle, et l’influence du sommet vers la base.
theory-wheeler_spill-switches_off = L’influence de la bureaucratie, des médias et de l’opinion sur les dirigeants, les institutions, l’identité.
theory-wheeler_spill-not_faithful = Les dirigeants décident seuls : ce qui se diffuse ne compte que par les idées reçues qui accueillent un successeur.
theory-wheeler_spill-against = Des dirigeants qui suivent leur opinion publique.

theory-hoffman-name = Institutionnelle
theory-hoffman-author = Hoffman
theory-hoffman-claim = La confiance entre États se voit à la marge discrétionnaire qu’ils s’accordent ; elle croît avec les règles et les organisations que bâtissent dirigeants et bureaucraties.
theory-hoffman-keeps = Les dirigeants, les bureaucraties, les institutions, les rencontres et les sauts de confiance.
theory-hoffman-switches_off = Les médias et les opinions, l’identité.
theory-hoffman-not_faithful = Pour Hoffman, la confiance comprend la croyance que l’autre fera ce qui est juste ; les trois signes ne sont ici que du comportement.
theory-hoffman-against = Des relations auxquelles les opinions mettent fin contre les dirigeants et les bureaucraties.

theory-wolfers-name = Gouvernements sans les peuples
theory-wolfers-author = Wolfers
theory-wolfers-claim = Des gouvernements peuvent être amis pendant que leurs peuples restent ennemis : une paix froide.
theory-wolfers-keeps = Les dirigeants avec les bureaucraties, les médias avec les opinions, chaque couple de son côté ; les institutions.
theory-wolfers-switches_off = Toute influence entre gouvernement et société ; la part de l’opinion dans les décisions.
theory-wolfers-not_faithful = Wolfers parle d’amitié et d’inimitié, non de deux réseaux découplés.
theory-wolfers-against = Des peuples qui suivent leur gouvernement dans l’amitié, ou qui l’arrêtent.

theory-adler_barnett-name = Communauté de sécurité
theory-adler_barnett-author = Adler et Barnett
theory-adler_barnett-claim = La confiance vient d’abord et amène les peuples à se penser comme un seul ; l’identité maintient ensuite la confiance.
theory-adler_barnett-keeps = Tous les mécanismes ; la confiance se change en identité partagée, et l’identité agit en retour.
theory-adler_barnett-switches_off = Rien.
theory-adler_barnett-not_faithful = Les transactions et l’apprentissage qui font l’identité ne sont pas modélisés ; la confiance de l’opinion en tient lieu.
theory-adler_barnett-against = Une identité qui croît sans confiance préalable.

theory-mercer-name = Identité d’abord
theory-mercer-author = Mercer
theory-mercer-claim = L’identité fait la confiance : ceux qui se sentent un se font confiance au-delà des preuves.
theory-mercer-keeps = Tous les mécanismes ; l’identité partagée relève plus fortement la confiance.
theory-mercer-switches_off = L’identité qui naît de la confiance.
theory-mercer-not_faithful = Une émotion n’est pas une croyance ; un point d’ancrage plus élevé de la confiance en tient lieu.
theory-mercer-against = Des opinions qui en viennent à partager une identité parce qu’elles se sont d’abord fait confiance.

theory-luhmann-name = À découvert
theory-luhmann-author = Luhmann
theory-luhmann-claim = La confiance tire sur plus qu’elle n’a : elle accueille avec indifférence les petites déceptions jusqu’à ce qu’elles s’additionnent, puis s’effondre d’un coup.
theory-luhmann-keeps = Tous les mécanismes, et un découvert de confiance assorti d’une tolérance.
theory-luhmann-switches_off = Rien.
theory-luhmann-not_faithful = Luhmann parle de confiance dans les systèmes et de réduction de la complexité ; il n’en reste ici qu’un verrou à tolérance.
theory-luhmann-against = Une confiance qui baisse en proportion de chaque déception.

theory-spiral-name = Spirale
theory-spiral-author = Jervis
theory-spiral-claim = Des États qui ne voient pas la menace qu’ils font peser prennent la peur pour de la malveillance, et répondent de même.
theory-spiral-keeps = Tout ce que garde l’État rationnel.
theory-spiral-switches_off = Tout ce que désactive l’État rationnel, ainsi que la sensibilité au dilemme de sécurité : tout acte hostile passe pour une intention hostile.
theory-spiral-not_faithful = Du modèle de la spirale, seule l’erreur d’attribution est gardée.
theory-spiral-against = Des rivaux qui s’arment et se prêtent pourtant l’un à l’autre de la peur.
