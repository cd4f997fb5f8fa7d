pattern-construction = folgt aus der Konstruktion
pattern-tuned = ergibt sich; die Voreinstellungen wurden abgestimmt, bis es eintrat
pattern-relaxed = ergibt sich; die Voreinstellungen wurden abgestimmt und die These abgeschwächt oder neu gefasst, bis es eintrat

patterns-note = { $held } von { $all } gelten in der Voreinstellung; { $weak } versagen in mehr als einem Zehntel von { $worlds } Welten, deren eingeschätzte Parameter um bis zu ein Fünftel verschoben sind. Manche folgen aus der Konstruktion, auf manche wurde abgestimmt: Die dritte Spalte sagt, welche. Keines sagt etwas über die Welt.
patterns-region = Muster
patterns-head-claim = These und Quelle
patterns-head-origin = Herkunft
patterns-head-measured = Gemessen
patterns-head-asked = Gefordert
patterns-head-worlds = Gilt in { $worlds } Welten
patterns-holds = gilt
patterns-fails = gilt nicht
patterns-soft = weich: hängt so stark von den Parametern ab, dass ein Verfehlen nur gemeldet wird

pattern-at-least = { $name } mindestens { $least }
pattern-at-most = { $name } höchstens { $most }
pattern-between = { $name } von { $low } bis { $high }
pattern-above = { $name } über { $other }
pattern-above-by = { $name } um mehr als { $by } über { $other }
pattern-not-below = { $name } nicht unter { $other }
pattern-times = { $name } mindestens das { $factor }-Fache von { $other }

pattern-P1a-claim = Vertrauen, das allein auf zwei Führungspersonen beruht, bricht zusammen, wenn eine von ihnen aus dem Amt scheidet.
pattern-P1a-source = Wheeler (2018).
pattern-P1a-setup = Allgemeines System, eine starke Bindung und Misstrauen unterhalb der Führung; eine Führungsperson wird durch eine durchschnittliche ersetzt.
pattern-P1a-quantity-0 = Fortbestand über zwei Jahre
pattern-P1a-unit-0 = Verhältnis der beiderseitigen Kooperation
pattern-P1a-quantity-1 = Niveau ohne Führungswechsel
pattern-P1a-unit-1 = Anteil der Quartale

pattern-P1b-claim = Vertrauen, das Ministerien, Medien, Öffentlichkeit und Institutionen tragen, überdauert den Führungswechsel.
pattern-P1b-source = Keating und Wheeler (2013).
pattern-P1b-setup = Wie P1a, mit Vertrauen auf jeder Ebene, einigen Institutionen und einer schwachen Bindung.
pattern-P1b-quantity-0 = Fortbestand über zwei Jahre
pattern-P1b-unit-0 = Verhältnis der beiderseitigen Kooperation

pattern-P2a-claim = In Demokratien hindert eine feindselige Öffentlichkeit die Führung daran, eine Rivalität zu transformieren.
pattern-P2a-source = Das Argument, dass Vertrauen im Staat eingebettet sein muss.
pattern-P2a-setup = Allgemeines System, zwei Demokratien, dreißig Jahre; das Vertrauen der Öffentlichkeit beginnt bei −1,0 oder bei −3,5.
pattern-P2a-quantity-0 = vorsichtige Öffentlichkeit
pattern-P2a-unit-0 = Anteil transformierter Läufe
pattern-P2a-quantity-1 = feindselige Öffentlichkeit
pattern-P2a-unit-1 = Anteil transformierter Läufe

pattern-P2b-claim = Führungspersonen, die an der Einbettung des Vertrauens arbeiten, können eine feindselige Öffentlichkeit gewinnen.
pattern-P2b-source = Das Argument, dass Vertrauen im Staat eingebettet sein muss.
pattern-P2b-setup = Wie P2a mit der feindseligen Öffentlichkeit und mit Führungspersonen, deren Stimme viermal so weit trägt.
pattern-P2b-quantity-0 = einbettende Führungspersonen
pattern-P2b-unit-0 = Anteil transformierter Läufe
pattern-P2b-quantity-1 = gewöhnliche Führungspersonen
pattern-P2b-unit-1 = Anteil transformierter Läufe

pattern-P3-claim = Staaten, die die Furcht der anderen Seite nicht sehen, geraten in eine Spirale der Feindseligkeit; Staaten, die sie sehen, nicht.
pattern-P3-source = Booth und Wheeler (2008); Jervis (1976).
pattern-P3-setup = Allgemeines System, ausgehend von leichtem Misstrauen, mit häufigen Zwischenfällen, fünfzehn Jahre ohne Führungswechsel, Sprünge und Begegnungen; alle Ebenen haben dieselbe Sensibilität. Spirale: Beide Seiten enden 1,5 unter der Schwelle.
pattern-P3-quantity-0 = Sensibilität von 0,05
pattern-P3-unit-0 = Anteil der Läufe mit Spirale
pattern-P3-quantity-1 = Sensibilität von 0,9
pattern-P3-unit-1 = Anteil der Läufe mit Spirale

pattern-P4-claim = Unter der Schwelle handeln beide Typen gleich, sodass niemand erfährt, mit wem er es zu tun hat.
pattern-P4-source = Kydd (2005).
pattern-P4-setup = Theorie des rationalen Staates, von unterhalb der Schwelle aus, zwanzig Jahre; 50 Läufe.
pattern-P4-quantity-0 = größte Veränderung des Vertrauens
pattern-P4-unit-0 = Logit

pattern-P5-claim = Zwei vertrauenswürdige Staaten können in eine Falle geraten, weil sie einander missverstehen, und zwar so oft, wie ein Spieler ruiniert wird.
pattern-P5-source = Ruin des Spielers in einem wiederholten Spiel nach Art von Kydd, in diesem Projekt hergeleitet.
pattern-P5-setup = Theorie des rationalen Staates, ausgehend von Vertrauen von 0,73 mit 15 % Fehlwahrnehmung; 4000 Läufe von 25 Jahren, nach denen die Wahrscheinlichkeit eines weiteren Ruins unter eins zu einer Million liegt.
pattern-P5-quantity-0 = in der Falle
pattern-P5-unit-0 = Anteil der Läufe
pattern-P5-quantity-1 = Formel
pattern-P5-unit-1 = Wahrscheinlichkeit
pattern-P5-quantity-2 = Differenz
pattern-P5-unit-2 = Standardfehler

pattern-P6-claim = Kooperation braucht weniger Vertrauen, wo ein Konflikt teuer ist, und mehr, wo sich der Erstschlag lohnt.
pattern-P6-source = Kydd (2005).
pattern-P6-setup = Die Schwelle des Mindestvertrauens bei Konfliktkosten von 0,3 und einem Erstschlagvorteil von 0,1, dann bei Kosten von 1, dann bei einem Vorteil von 0,3.
pattern-P6-quantity-0 = gewöhnlicher Konflikt
pattern-P6-unit-0 = Mindestvertrauen, Wahrscheinlichkeit
pattern-P6-quantity-1 = teurer Konflikt
pattern-P6-unit-1 = Mindestvertrauen, Wahrscheinlichkeit
pattern-P6-quantity-2 = großer Erstschlagvorteil
pattern-P6-unit-2 = Mindestvertrauen, Wahrscheinlichkeit

pattern-P7-claim = Feindseligkeit nach einem Vertrauenssprung trifft die Seite, die mehr vertraut hat, härter als dieselbe Feindseligkeit ohne ihn.
pattern-P7-source = Wheeler (2009) zu Lahore und Kargil.
pattern-P7-setup = Allgemeines System in einer Rivalität; Seite B ist zwei Quartale lang feindselig und verursacht einen Zwischenfall, einmal nach einem Sprung von Seite A und einmal ohne; Differenz im Entscheidungsvertrauen von Seite A.
pattern-P7-quantity-0 = Wirkung des Sprungs
pattern-P7-unit-0 = Logit des Entscheidungsvertrauens

pattern-P8-claim = Regierungen, die von ihren Völkern abgeschnitten sind, können einen kalten Frieden halten; wo Vertrauen eingebettet ist, ist er selten.
pattern-P8-source = Wolfers (1962); Ägypten und Israel: 54 zu 36 für die Aufhebung des Vertrags nach 32 Jahren Frieden (Pew 2011).
pattern-P8-setup = Vertrauende Regierungen feindseliger Völker über zwanzig Jahre. Kalter Frieden: beiderseitige Kooperation über 0,7 im zweiten Jahrzehnt und Vertrauen der Öffentlichkeit unter 0,25 am Ende.
pattern-P8-quantity-0 = Völker abgeschnitten
pattern-P8-unit-0 = Anteil der Läufe im kalten Frieden
pattern-P8-quantity-1 = Vertrauen eingebettet
pattern-P8-unit-1 = Anteil der Läufe im kalten Frieden

pattern-P9a-claim = Vertrauen wird langsam aufgebaut und schnell verloren.
pattern-P9a-source = Slovic (1993).
pattern-P9a-setup = Allgemeines System ohne Zufall: von einem Misstrauen von −1,5 bis 0,8 über die Schwelle bei ständiger Kooperation, und von dort bis 0,44 unter sie bei ständiger Feindseligkeit.
pattern-P9a-quantity-0 = Aufstieg
pattern-P9a-unit-0 = Quartale
pattern-P9a-quantity-1 = Absturz
pattern-P9a-unit-1 = Quartale

pattern-P9b-claim = Eine feindselige Handlung kostet mehr Vertrauen, als eine freundliche einbringt.
pattern-P9b-source = Slovic (1993); Poortinga und Pidgeon (2004).
pattern-P9b-setup = Allgemeines System ohne Zufall, Vertrauen von 0,62 auf jeder Ebene, beide Seiten kooperieren bis auf ein Quartal der Feindseligkeit.
pattern-P9b-quantity-0 = Verlust durch eine feindselige Handlung
pattern-P9b-unit-0 = Logit
pattern-P9b-quantity-1 = Gewinn durch eine freundliche Handlung
pattern-P9b-unit-1 = Logit

pattern-P10-claim = Ein Vertrauenssprung wirkt, und er wirkt besser bei einem sensiblen Gegenüber und bei höherem Einsatz.
pattern-P10-source = Kydd (2000); Booth und Wheeler (2008).
pattern-P10-setup = Allgemeines System in einer Rivalität ohne Führungswechsel und Begegnungen; beiderseitige Kooperation über viereinhalb Jahre mit einem Sprung von Seite A, abzüglich der ohne ihn.
pattern-P10-quantity-0 = Sensibilität von 0,1
pattern-P10-unit-0 = Anteil der Quartale mit beiderseitiger Kooperation
pattern-P10-quantity-1 = Sensibilität von 0,8
pattern-P10-unit-1 = Anteil der Quartale mit beiderseitiger Kooperation
pattern-P10-quantity-2 = Sensibilität von 0,8, doppelter Einsatz
pattern-P10-unit-2 = Anteil der Quartale mit beiderseitiger Kooperation

pattern-P11-claim = Die Regierungen gehen voran; eine Mehrheit der Öffentlichkeit folgt später.
pattern-P11-source = Frankreich und Deutschland: In Umfragen dachte eine Mehrheit der Franzosen 10 bis 15 Jahre nach dem ersten Vertrag gut über die Deutschen.
pattern-P11-setup = Eingebettete Theorie, ausgehend von der voreingestellten Rivalität, vierzig Jahre: von der Transformation bis zum ersten Quartal, höchstens sechs Jahre davor, in dem die Öffentlichkeiten mit mindestens 0,5 vertrauen.
pattern-P11-quantity-0 = Median des Rückstands der Öffentlichkeit
pattern-P11-unit-0 = Quartale

pattern-P12-claim = Nach guten Gipfeltreffen vertrauen Führungspersonen einander als Personen mehr als dem Staat der anderen Seite.
pattern-P12-source = Wheeler (2013) zu Gorbatschow; 1990 dachten 81 % der Amerikaner gut über ihn, weniger als halb so viele glaubten, dass sein Staat Vereinbarungen einhält (Chicago Tribune).
pattern-P12-setup = Allgemeines System, zwei sensible Führungspersonen in einer Rivalität, drei gute Gipfeltreffen und zwei Sprünge einer Seite, keine Führungswechsel.
pattern-P12-quantity-0 = Person über den Staat hinaus
pattern-P12-unit-0 = Logit des Vertrauens

pattern-P13-claim = Ein Führungswechsel lässt eine halb eingebettete Beziehung stocken und sich dann teilweise erholen.
pattern-P13-source = Die Denkpause der Regierung Bush 1989.
pattern-P13-setup = Allgemeines System, eine Bindung von 1,8, Institutionen von 0,4 und etwas Misstrauen unterhalb der Führung; eine Führungsperson wird durch eine vorsichtige ersetzt; beiderseitige Kooperation Jahr für Jahr, im Verhältnis zu der ohne Führungswechsel.
pattern-P13-quantity-0 = niedrigster Wert in drei Jahren
pattern-P13-unit-0 = Verhältnis der beiderseitigen Kooperation
pattern-P13-quantity-1 = sechstes bis neuntes Jahr
pattern-P13-unit-1 = Verhältnis der beiderseitigen Kooperation

pattern-P14a-claim = Zwei Führungspersonen, die zum Vertrauen neigen, kooperieren; eine einzige, die es nicht tut, genügt, um das zu verhindern.
pattern-P14a-source = Rathbun (2012).
pattern-P14a-setup = Dispositionale Theorie, Führungspersonen mit der Disposition +1,8 oder −1,8, keine Führungswechsel, zehn Jahre ohne die ersten beiden.
pattern-P14a-quantity-0 = zwei Vertrauende
pattern-P14a-unit-0 = Anteil der Quartale mit beiderseitiger Kooperation
pattern-P14a-quantity-1 = Vertrauender und Misstrauischer
pattern-P14a-unit-1 = Anteil der Quartale mit beiderseitiger Kooperation
pattern-P14a-quantity-2 = zwei Misstrauische
pattern-P14a-unit-2 = Anteil der Quartale mit beiderseitiger Kooperation

pattern-P14b-claim = Dispositionen zählen, wo Beziehungen neu sind, und wenig, wo sie institutionalisiert sind.
pattern-P14b-source = Rathbun (2012).
pattern-P14b-setup = Allgemeines System, sechs Jahre ohne Führungswechsel: beiderseitige Kooperation zweier Vertrauender (+0,8) abzüglich der zweier Misstrauischer (−0,8), ausgehend von Misstrauen ohne Institutionen und von Vertrauen mit ihnen.
pattern-P14b-quantity-0 = neue Beziehung
pattern-P14b-unit-0 = Anteil der Quartale mit beiderseitiger Kooperation
pattern-P14b-quantity-1 = institutionalisierte Beziehung
pattern-P14b-unit-1 = Anteil der Quartale mit beiderseitiger Kooperation

pattern-P15-claim = Eine neue Führungsperson mit anderen Unterstützern kostet mehr Vertrauen als eine mit denselben, und Institutionen mildern dies ab.
pattern-P15-source = Mattes, Leeds und Carroll (2015); Leeds und Mattes (2022).
pattern-P15-setup = Allgemeines System, Nachfolger, die die Hälfte oder ein Zwanzigstel des Vertrauens ihres Vorgängers behalten, zwei Jahre nach einem Führungswechsel, ohne Institutionen und mit ihnen.
pattern-P15-quantity-0 = ohne Institutionen
pattern-P15-unit-0 = Logit des verlorenen Vertrauens
pattern-P15-quantity-1 = mit Institutionen
pattern-P15-unit-1 = Logit des verlorenen Vertrauens

pattern-P16-claim = Führungspersonen scheiden etwa so oft aus dem Amt wie in der Geschichte, und in Demokratien öfter als in Autokratien.
pattern-P16-source = Archigos 4.1, 1950–2014: 0,070 und 0,022 im Quartal in langjährigen Demokratien und Autokratien (eigene Schätzung).
pattern-P16-setup = Allgemeines System, dreißig Jahre zweier Demokratien und zweier Autokratien, Bestrafung von Fehlschlägen eingeschlossen.
pattern-P16-quantity-0 = Demokratien
pattern-P16-unit-0 = Amtsaustritte je Staat und Quartal
pattern-P16-quantity-1 = Autokratien
pattern-P16-unit-1 = Amtsaustritte je Staat und Quartal

pattern-P17-claim = Die Aufsicht ist noch streng, wenn die Kooperation stabil wird: Vertraue, aber prüfe nach.
pattern-P17-source = Hoffman (2002).
pattern-P17-setup = Die Läufe von P11: Strenge der Aufsicht bei der Transformation sowie der Hoffman-Index am Ende transformierter und nicht transformierter Läufe.
pattern-P17-quantity-0 = Aufsicht bei der Transformation
pattern-P17-unit-0 = Strenge, 0 bis 1
pattern-P17-quantity-1 = transformierte Paare
pattern-P17-unit-1 = Hoffman-Index, 0 bis 1
pattern-P17-quantity-2 = andere Paare
pattern-P17-unit-2 = Hoffman-Index, 0 bis 1

pattern-P18-claim = Für die einen schafft Identität Vertrauen, für die anderen Vertrauen Identität: Ein Schock auf eines von beiden trennt die Theorien.
pattern-P18-source = Mercer (2005); Adler und Barnett (1998).
pattern-P18-setup = Die Theorien „Identität zuerst“ und „Sicherheitsgemeinschaft“, ausgehend von mäßigem Vertrauen, ohne Führungswechsel; Mittel der Quartale 16 bis 40 nach einem Schock am Anfang (Vertrauen der Öffentlichkeit nach Identität +0,4, Identität nach Vertrauen +1 auf jeder Ebene), abzüglich derer ohne Schock.
pattern-P18-quantity-0 = Vertrauen der Öffentlichkeit, Identität zuerst
pattern-P18-unit-0 = Logit
pattern-P18-quantity-1 = Identität, Sicherheitsgemeinschaft
pattern-P18-unit-1 = 0 bis 1
pattern-P18-quantity-2 = Identität, Identität zuerst
pattern-P18-unit-2 = 0 bis 1

pattern-P19-claim = Überzogenes Vertrauen fängt eine kleine Enttäuschung auf und fällt tiefer als einfaches Vertrauen, wenn sie sich summieren.
pattern-P19-source = Luhmann (1979).
pattern-P19-setup = Eingebettete Theorie, mit einer Überziehung von 0,6 und ohne, ein Lauf ohne Fehlwahrnehmung, Zwischenfälle und Rauschen; Seite B ist ein Quartal lang und zehn Quartale lang feindselig, und das Entscheidungsvertrauen von Seite A verändert sich.
pattern-P19-quantity-0 = einfaches Vertrauen, eine Enttäuschung
pattern-P19-unit-0 = Logit
pattern-P19-quantity-1 = überzogenes Vertrauen, eine Enttäuschung
pattern-P19-unit-1 = Logit
pattern-P19-quantity-2 = einfaches Vertrauen, zehn Enttäuschungen
pattern-P19-unit-2 = Logit
pattern-P19-quantity-3 = überzogenes Vertrauen, zehn Enttäuschungen
pattern-P19-unit-3 = Logit

pattern-P20-claim = Feindschaft hat ein Gedächtnis: Unter denselben Umständen kooperieren alte Freunde, alte Feinde dagegen nicht.
pattern-P20-source = Bistabilität von Vertrauen und Misstrauen, wie dieses Modell sie hat.
pattern-P20-setup = Eingebettete Theorie ohne Rauschen und Führungswechsel, dreißig Jahre, in denen die Schwelle für Feinde von +2,5 auf −2,5 sinkt und für Freunde von −2,5 auf +2,5 steigt; mittlerer Abstand bei gleicher Schwelle in 200 Läufen.
pattern-P20-quantity-0 = mittlerer Abstand
pattern-P20-unit-0 = Anteil der Läufe mit beiderseitiger Kooperation

pattern-P21-claim = Konflikt ist ein Beleg gegen die Vertrauenswürdigkeit, selbst wo er eine Tragödie ist.
pattern-P21-source = Kydd (2005), nach der Zusammenfassung des Verlags.
pattern-P21-setup = Das Spiel mit einem verrauschten Signal, von außen betrachtet: A-priori-Vertrauen von 0,1, 0,5 und 0,9, gute Zeichen von Sicherheitssuchern mit Wahrscheinlichkeit 0,6, 0,8 und 0,95; Überzeugung, dass beide vertrauenswürdig sind, nach einem Konflikt.
pattern-P21-quantity-0 = Überzeugung nach Konflikt
pattern-P21-unit-0 = Verhältnis zum A-priori-Wert, größtes von neun Fällen

pattern-P22-claim = Selbst bei tiefstem Misstrauen kann ein kleines Signal Vertrauen schaffen, wenn es nicht zu klein ist.
pattern-P22-source = Kydd (2000); Kydd (2005), nach der Zusammenfassung des Verlags.
pattern-P22-setup = Das Spiel mit zwei Runden bei einem Vertrauen von 0,01, wo die Schwelle 0,51 beträgt: Anteile des Einsatzes, die die Typen unterscheiden.
pattern-P22-quantity-0 = kleinster, der überzeugt
pattern-P22-unit-0 = Anteil des Einsatzes
pattern-P22-quantity-1 = größter, der gewagt wird
pattern-P22-unit-1 = Anteil des Einsatzes

pattern-P23-claim = Rivalitäten werden etwa so oft transformiert, wie Rivalitäten geendet haben.
pattern-P23-source = Rivalitäten von 1950–2020 (TSS, Thompson und andere) endeten mit einer Rate von 0,031 im Jahr: 0,61 in dreißig Jahren, aus allen Ursachen.
pattern-P23-setup = Eingebettete Theorie, ausgehend von der voreingestellten Rivalität, dreißig Jahre.
pattern-P23-quantity-0 = transformiert
pattern-P23-unit-0 = Anteil der Läufe

pattern-P24-claim = Eingebettetes Vertrauen transformiert mehr Rivalitäten als ausstrahlende Bindungen und diese mehr als Bindungen allein.
pattern-P24-source = Keating und Wheeler (2013); Wheeler (2018).
pattern-P24-setup = Vier Theorien unter denselben Schocks, ausgehend von der voreingestellten Rivalität, dreißig Jahre.
pattern-P24-quantity-0 = interpersonal
pattern-P24-unit-0 = Anteil transformierter Läufe
pattern-P24-quantity-1 = mit Ausstrahlung
pattern-P24-unit-1 = Anteil transformierter Läufe
pattern-P24-quantity-2 = institutionell
pattern-P24-unit-2 = Anteil transformierter Läufe
pattern-P24-quantity-3 = eingebettet
pattern-P24-unit-3 = Anteil transformierter Läufe

pattern-P25-claim = Durchbrüche zwischen Personen halten selten; eingebettete meist.
pattern-P25-source = Keating und Wheeler (2013); Wheeler (2018).
pattern-P25-setup = Die Läufe von P24. Durchbruch: ein Kooperationsniveau von 0,5 über ein Jahr; er hält, wenn er zur Transformation wird.
pattern-P25-quantity-0 = interpersonal
pattern-P25-unit-0 = Anteil der Durchbrüche, die halten
pattern-P25-quantity-1 = eingebettet
pattern-P25-unit-1 = Anteil der Durchbrüche, die halten
pattern-P25-quantity-2 = interpersonale Durchbrüche
pattern-P25-unit-2 = Anteil der Läufe
pattern-P25-quantity-3 = eingebettete Durchbrüche
pattern-P25-unit-3 = Anteil der Läufe
