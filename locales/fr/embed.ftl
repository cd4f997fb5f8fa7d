embed-left-out = Dans l’adresse, « { $name } » a été laissé de côté : { $reason }
embed-none-of = « { $value } » n’est pas parmi les valeurs admises : { $allowed }.
embed-no-case = « { $value } » n’est pas un cas de la liste.
embed-no-origin = « { $value } » n’est pas une origine telle que { $example }.
embed-open = Ouvrir dans Entente

embed-stopped = Le modèle s’est arrêté ; la page doit être rechargée.
embed-key = { $what } : { $key } doit être un texte, tel que { $example }.
embed-long = { $name } a { $letters } lettres ; { $most } au plus sont admises.
embed-listeners = { $what } : { $most } fenêtres sont déjà tenues informées.
embed-unknown = { $value } n’est pas parmi les valeurs admises : { $allowed }.
