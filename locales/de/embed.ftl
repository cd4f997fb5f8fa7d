embed-left-out = In der Adresse wurde „{ $name }“ ausgelassen: { $reason }
embed-none-of = „{ $value }“ ist nicht erlaubt; erlaubt ist { $allowed }.
embed-no-case = „{ $value }“ ist kein Fall der Liste.
embed-no-origin = „{ $value }“ ist keine Herkunftsadresse wie { $example }.
embed-open = In Entente öffnen

embed-stopped = Das Modell ist stehen geblieben; die Seite muss neu geladen werden.
embed-key = { $what }: { $key } muss ein Text sein, etwa { $example }.
embed-long = { $name } hat { $letters } Zeichen; erlaubt sind bis zu { $most }.
embed-listeners = { $what }: Schon { $most } Fenster werden benachrichtigt.
embed-unknown = { $value } ist nicht erlaubt; erlaubt ist { $allowed }.
