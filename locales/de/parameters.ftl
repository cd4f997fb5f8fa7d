param-group-structure = Struktur und Erstschlag
param-group-evidence = Belege und schlechte Nachrichten
param-group-leaders = Führung, Begegnungen, Vertrauenssprünge
param-group-influence = Wer auf wen hört
param-group-institutions = Institutionen und ihre Anzeichen
param-group-identity = Identität und Feindbilder
param-group-succession = Nachfolge
param-group-overdrawing = Überzogenes Vertrauen
param-group-start = Wo das Vertrauen beginnt

param-status-data = Daten
param-status-derived = abgeleitet
param-status-judgement = Einschätzung

param-source-tuned = Einschätzung; von Hand so eingestellt, dass die Muster des Modells gelten

param-unit-0-to-1 = 0 bis 1
param-unit-citizens = Bürger
param-unit-exponent = Exponent
param-unit-factor = Faktor
param-unit-likelihood-ratio = Likelihood-Quotient
param-unit-log-odds = Logit
param-unit-log-odds-of-the-hazard = Logit der Hazardrate
param-unit-log-odds-of-the-hazard-per-log-odds = Logit der Hazardrate je Logit
param-unit-log-odds-per-unit-of-identity = Logit je Einheit Identität
param-unit-log-odds-per-unit-of-quality = Logit je Einheit Qualität
param-unit-log-odds-standard-deviation = Logit, Standardabweichung
param-unit-loss-from-losing-1 = Verlust bei Niederlage = 1
param-unit-per-quarter = je Quartal
param-unit-per-unit-of-log-odds = je Einheit Logit
param-unit-probability = Wahrscheinlichkeit
param-unit-probability-per-quarter = Wahrscheinlichkeit je Quartal
param-unit-probability-per-quarter-and-side = Wahrscheinlichkeit je Quartal und Seite
param-unit-probability-per-quarter-at-most = Wahrscheinlichkeit je Quartal, höchstens
param-unit-probability-standard-deviation = Wahrscheinlichkeit, Standardabweichung
param-unit-quarters = Quartale
param-unit-share = Anteil
param-unit-share-of-a-full-bayesian-update-per-quarter = Anteil einer vollen bayesianischen Aktualisierung je Quartal
param-unit-share-of-the-distance-per-quarter = Anteil des Abstands je Quartal
param-unit-share-of-the-loss-from-losing = Anteil des Verlusts bei Niederlage
param-unit-share-of-the-rest-per-quarter = Anteil des Rests je Quartal
param-unit-share-of-the-rest-per-unit-of-quality = Anteil des Rests, je Einheit Qualität
param-unit-share-per-quarter = Anteil je Quartal
param-unit-unit-of-payoffs = Einheit der Auszahlungen

param-gain-name = Gewinn bei Sieg
param-gain-meaning = Was ein Sicherheitssucher gewönne, wenn er einen Konflikt gewinnt.
param-gain-source = Sicherheitsdilemma nach Kydd (2005); Wert: Einschätzung
param-gain-words = Gier Auszahlung Beute

param-loss-name = Verlust bei Niederlage
param-loss-meaning = Was ein Staat verlöre, wenn er einen Konflikt verliert; die Einheit aller Auszahlungen.
param-loss-source = Sicherheitsdilemma nach Kydd (2005); Rechnungseinheit
param-loss-words = Auszahlung Niederlage

param-cost_of_conflict-name = Kosten des Konflikts
param-cost_of_conflict-meaning = Was ein Konflikt kostet, wer ihn auch gewinnt.
param-cost_of_conflict-source = Sicherheitsdilemma nach Kydd (2005); Wert: Einschätzung
param-cost_of_conflict-words = Krieg nuklear atomar Abschreckung Auszahlung

param-power-name = Relative Macht
param-power-meaning = Wahrscheinlichkeit, einen Konflikt zu gewinnen, den beide beginnen.
param-power-source = Sicherheitsdilemma nach Kydd (2005); gleich starke Seiten: Einschätzung
param-power-words = Stärke Gleichgewicht Fähigkeiten Machtverteilung

param-first_strike-name = Erstschlagvorteil
param-first_strike-meaning = Wie stark der Erstschlag die Gewinnwahrscheinlichkeit erhöht.
param-first_strike-source = Sicherheitsdilemma nach Kydd (2005); Wert: Einschätzung
param-first_strike-words = Offensive Defensive Überraschungsangriff Erstschlag

param-decisiveness-name = Entschiedenheit
param-decisiveness-meaning = Wie scharf die Kooperation auf Vertrauen über der Schwelle anspricht.
param-decisiveness-source = Kooperation im Labor ist verrauscht (Test von Kydds Modell, Journal of Conflict Resolution 65(4), 2021); Wert: Einschätzung
param-decisiveness-words = Rationalität Zittern Rauschen

param-expansionist_cooperation-name = Kooperation von Expansionisten
param-expansionist_cooperation-meaning = Wie oft ein expansionistischer Staat dennoch kooperiert.
param-expansionist_cooperation-words = nicht vertrauenswürdig Typ gierig

param-trustworthy_share-name = Anteil der Sicherheitssucher
param-trustworthy_share-meaning = Wahrscheinlichkeit, dass eine neu gezogene Regierung ein Sicherheitssucher ist.
param-trustworthy_share-source = Einschätzung: Beide Staaten sind Sicherheitssucher
param-trustworthy_share-words = Typ vertrauenswürdig

param-type_persistence-name = Beständigkeit des Typs
param-type_persistence-meaning = Wahrscheinlichkeit, dass eine neue Führung den Typ des Staates lässt, wie er war.
param-type_persistence-source = Einschätzung: Typen sind von Dauer
param-type_persistence-words = Erneuerung Regimewechsel

param-structural_shock-name = Dritte
param-structural_shock-meaning = Was ein Verbündeter, eine gemeinsame Bedrohung oder eine andere Veränderung von außen dem Vertrauen hinzufügt, das Kooperation auf beiden Seiten braucht; negativ, wenn sie weniger braucht.
param-structural_shock-source = Einschätzung: keine, es sei denn, ein Fall hat eine
param-structural_shock-words = Allianz Bündnis gemeinsamer Feind Bedrohung Welt struktureller Schock

param-shock_start-name = Wann die äußere Veränderung beginnt
param-shock_start-meaning = Quartale vom Beginn des Laufs bis zum Einsetzen der äußeren Veränderung.
param-shock_start-source = Einschätzung: sofort
param-shock_start-words = Allianz Bündnis struktureller Schock

param-shock_duration-name = Wie lange sie dauert
param-shock_duration-meaning = Quartale, die die äußere Veränderung andauert.
param-shock_duration-source = Einschätzung: ein Jahr
param-shock_duration-words = Allianz Bündnis struktureller Schock

param-misperception-name = Fehlwahrnehmung von Handlungen
param-misperception-meaning = Wie oft eine Handlung als ihr Gegenteil wahrgenommen wird.
param-misperception-words = Rauschen Irrtum Fehler Jervis

param-mimicry-name = Vermutete Verstellung
param-mimicry-meaning = Anteil freundlicher Handlungen, die ein Expansionist nach Meinung des Beobachters nachahmt.
param-mimicry-words = Nachahmung Täuschung bloße Worte Rückversicherung

param-learning_rate-name = Gewicht der Belege
param-learning_rate-meaning = Wie viel von den Belegen eines Quartals jede Ebene aufnimmt.
param-learning_rate-words = Lernen Bayes Information

param-negativity-name = Gewicht schlechter Nachrichten
param-negativity-meaning = Wie viel mehr schlechte Nachrichten wiegen als gute.
param-negativity-source = Slovic 1993 (Vertrauen ist leichter zu verlieren als zu gewinnen); Wert: Einschätzung
param-negativity-words = Groll Asymmetrie Negativitätsverzerrung

param-confirmation_bias-name = Bestätigungsfehler
param-confirmation_bias-meaning = Wie weit unwillkommene Nachrichten abgewertet werden, weil sie nicht zur bestehenden Überzeugung passen.
param-confirmation_bias-source = Poortinga und Pidgeon 2004; Wert: Einschätzung
param-confirmation_bias-words = Vorurteil Kongruenz Starrsinn

param-level_sensibility-name = Sensibilität unterhalb der Führung
param-level_sensibility-meaning = Wie oft jede Ebene hinter einer feindseligen Handlung Furcht erkennt.
param-level_sensibility-source = Booth und Wheeler 2008; Wert: Einschätzung
param-level_sensibility-words = Sicherheitsdilemma Empathie Furcht

param-surprise-name = Überraschung
param-surprise-meaning = Wie viel mehr eine unerwartete Handlung lehrt als eine erwartete; 0 ist reiner Bayes.
param-surprise-words = Lernen Aufmerksamkeit

param-incident_rate-name = Mehrdeutige Zwischenfälle
param-incident_rate-meaning = Wie oft eine Seite einen Zwischenfall verursacht, der Versehen oder böse Absicht sein könnte.
param-incident_rate-source = Einschätzung: etwa einer in sechs Jahren
param-incident_rate-words = Krise Unfall Able Archer

param-accident_share-name = Wohlwollende Deutung von Zwischenfällen
param-accident_share-meaning = Wie wahrscheinlich ein gutwilliger Staat einen solchen Zwischenfall durch Versehen oder Missdeutung verursacht.
param-accident_share-words = Krise Unfall Missverständnis

param-incident_weight-name = Gewicht der Zwischenfälle
param-incident_weight-meaning = Wie viel mehr ein Zwischenfall wiegt als eine gewöhnliche Handlung.
param-incident_weight-words = Krise Schock

param-type_volatility-name = Zweifel, ob die andere Seite dieselbe bleibt
param-type_volatility-meaning = Anteil des Vertrauens, der jedes Quartal auf einen Grundwert zurückgeht, weil sich die andere Seite verändert haben kann.
param-type_volatility-words = Vergessen verborgenes Markow-Modell

param-volatility_base-name = Grundwert dieses Zweifels
param-volatility_base-meaning = Vertrauen, auf das der Zweifel hinzieht.
param-volatility_base-words = verborgenes Markow-Modell A-priori

param-personal_credit-name = Zuschreibung an die Person
param-personal_credit-meaning = Anteil dessen, was eine Führungsperson lernt, den sie dem Gegenüber persönlich zuschreibt.
param-personal_credit-source = personenbezogene Bestrafung (McGillivray und Smith 2000); Wert: Einschätzung
param-personal_credit-words = interpersonal Bindung Gorbatschow

param-meeting_rate-name = Begegnungen
param-meeting_rate-meaning = Wie leicht sich Führungspersonen ohne Vorgabe begegnen.
param-meeting_rate-source = Wheeler 2018; Wert: Einschätzung
param-meeting_rate-words = Gipfel Gipfeltreffen persönliche Diplomatie

param-bond_growth-name = Was eine Begegnung bewirkt
param-bond_growth-meaning = Wie viel eine gute Begegnung der persönlichen Bindung hinzufügt.
param-bond_growth-source = Wheeler 2018; Wert: Einschätzung
param-bond_growth-words = Gipfel Chemie interpersonal

param-bond_limit-name = Grenze der Bindung
param-bond_limit-meaning = Größte persönliche Bindung, in beide Richtungen.
param-bond_limit-words = interpersonal Obergrenze

param-bond_decay-name = Verblassen der Bindung
param-bond_decay-meaning = Anteil der persönlichen Bindung, der jedes Quartal verblasst.
param-bond_decay-words = interpersonal Vergessen

param-sensibility_growth-name = Lernen, Furcht zu erkennen
param-sensibility_growth-meaning = Wie stark eine gute Begegnung die Sensibilität für das Sicherheitsdilemma erhöht.
param-sensibility_growth-source = Wheeler 2018; Wert: Einschätzung
param-sensibility_growth-words = Empathie Gipfel

param-leap_rate-name = Vertrauenssprünge
param-leap_rate-meaning = Wie leicht sich eine sensible Führungsperson verwundbar macht.
param-leap_rate-source = Wheeler 2013, 2018; Wert: Einschätzung
param-leap_rate-words = Bruch des Rahmens Rückversicherung einseitig

param-leap_margin-name = Wagemut
param-leap_margin-meaning = Wie weit unter der Schwelle Führungspersonen noch springen.
param-leap_margin-words = Mut Risiko

param-leap_weight-name = Gewicht eines Sprungs
param-leap_weight-meaning = Wie viel mehr ein Vertrauenssprung wiegt als eine gewöhnliche Handlung.
param-leap_weight-source = kostspielige Signale (Kydd 2000); Wert: Einschätzung
param-leap_weight-words = kostspieliges Signal Rückversicherung

param-leap_sharpness-name = Schärfe des Wagemuts
param-leap_sharpness-meaning = Wie scharf Sprünge vom Vertrauen der Führungsperson abhängen.

param-exposure_window-name = Zeit der Verwundbarkeit
param-exposure_window-meaning = Wie lange ein Sprung die springende Seite einem Vertrauensbruch aussetzt.
param-exposure_window-words = Verwundbarkeit Vertrauensbruch Kargil

param-unreciprocated-name = Unbeantworteter Sprung
param-unreciprocated-meaning = Wie weit ein unbeantworteter Sprung einem Vertrauensbruch gleichkommt.
param-unreciprocated-words = Gegenseitigkeit Reziprozität Enttäuschung

param-veto_midpoint-name = Veto im Inneren
param-veto_midpoint-meaning = Vertrauen im Inneren, bei dem das innenpolitische Veto gegen Sprünge zur Hälfte greift.
param-veto_midpoint-words = innenpolitische Opposition Falken

param-veto-name = Stärke des Vetos
param-veto-meaning = Wie weit Misstrauen im Inneren einen Sprung verhindern kann.
param-veto-source = Mattes und Weeks 2019; Wert: Einschätzung
param-veto-words = innenpolitische Opposition Publikumskosten

param-betrayal_shock-name = Schock des Vertrauensbruchs
param-betrayal_shock-meaning = Vertrauen, das verloren geht, wenn auf einen Vertrauenssprung ein Vertrauensbruch folgt.
param-betrayal_shock-source = Wheeler 2018 (Lahore und Kargil); Wert: Einschätzung
param-betrayal_shock-words = Kargil enttäuschtes Vertrauen Verrat

param-spoiler-name = Störer
param-spoiler-meaning = Wie weit eine misstrauische Bürokratie oder Armee eigenmächtig handelt.
param-spoiler-source = Einschätzung: keine, es sei denn, ein Fall hat welche (Kargil)
param-spoiler-words = Militär Armee Kargil Spoiler

param-influence-name = Wer auf wen hört
param-influence-meaning = Anteil des Abstands zur Sicht einer anderen Ebene, den eine Ebene jedes Quartal zurücklegt.
param-influence-source = DeGroot 1974; Friedkin und Johnsen 1990; Orientierung an Eliten: Zaller 1992; Werte: Einschätzung
param-influence-words = Eliten Medien Netzwerk Ausstrahlung

param-confidence_span-name = Begrenzte Hörweite
param-confidence_span-meaning = Abstand, ab dem eine andere Stimme zu weit entfernt ist, um gehört zu werden.
param-confidence_span-source = Hegselmann und Krause 2002; Zaller 1992; Wert: Einschätzung
param-confidence_span-words = Akzeptanz Polarisierung bounded confidence

param-embedding_effort-name = Einsatz für die Einbettung
param-embedding_effort-meaning = Wie intensiv eine Führungsperson daran arbeitet, Vertrauen in den Staat zu tragen.
param-embedding_effort-source = Hoffman, Keating und Wheeler (Einbettung); Wert: Einschätzung
param-embedding_effort-words = von oben nach unten Rhetorik öffentliche Diplomatie

param-noise-name = Andere Einflüsse
param-noise-meaning = Zufällige Veränderung des Vertrauens jeder Ebene in einem Quartal.
param-noise-words = Schock Zufall Rauschen

param-decision_weights-name = Wer entscheidet
param-decision_weights-meaning = Gewicht jeder Ebene bei der Entscheidung zu kooperieren; die vier ergeben zusammen 1.
param-decision_weights-words = Selektorat Publikum Demokratie

param-citizens-name = Bürger
param-citizens-meaning = Aus wie vielen Personen jede Öffentlichkeit besteht; 0 ist eine Öffentlichkeit mit einer einzigen Überzeugung.
param-citizens-source = Zaller 1992; Rousseau und van der Veen 2005; in der Voreinstellung aus, 500 sind genug
param-citizens-words = Agenten Öffentlichkeit Netzwerk Zaller Polarisierung

param-predisposition_spread-name = Bürger unterscheiden sich
param-predisposition_spread-meaning = Streuung dessen, wozu Bürger in ihren Überzeugungen neigen.
param-predisposition_spread-source = Zaller 1992; Wert: Einschätzung
param-predisposition_spread-words = Prädisposition Neigung Agenten Öffentlichkeit

param-neighbour_weight-name = Nachbarn
param-neighbour_weight-meaning = Anteil des Abstands zur mittleren Meinung der Nachbarn, den ein Bürger jedes Quartal zurücklegt.
param-neighbour_weight-source = DeGroot 1974; Friedkin und Johnsen 1990; Wert: Einschätzung
param-neighbour_weight-words = Agenten Öffentlichkeit Netzwerk Interaktion

param-rewiring-name = Beziehungen über die Nachbarschaft hinaus
param-rewiring-meaning = Anteil der Beziehungen zwischen Bürgern, die irgendwohin führen.
param-rewiring-source = Watts und Strogatz 1998; Wert: Einschätzung, im Bereich kleiner Welten
param-rewiring-words = Agenten kleine Welt Netzwerk

param-trust_limit-name = Grenze des Vertrauens
param-trust_limit-meaning = Größtes Vertrauen oder Misstrauen.
param-trust_limit-source = Einschätzung: 98 %
param-trust_limit-words = Obergrenze Begrenzung

param-institution_growth-name = Wachstum der Institutionen
param-institution_growth-meaning = Wie schnell beiderseitige Kooperation zu Regeln und Organisationen wird.
param-institution_growth-words = Vertrag Regime Organisation

param-institution_decay-name = Verfall der Institutionen
param-institution_decay-meaning = Anteil der Institutionalisierung, der jedes Quartal verloren geht.
param-institution_decay-words = Erosion

param-threshold_relief-name = Was Institutionen ersetzen
param-threshold_relief-meaning = Wie weit volle Institutionalisierung das Vertrauen senkt, das Kooperation braucht.
param-threshold_relief-source = Keohane 1984; Hoffman 2002; Wert: Einschätzung
param-threshold_relief-words = Schwelle Verifikation Überprüfung

param-institutional_inheritance-name = Weitergabe durch Institutionen
param-institutional_inheritance-meaning = Wie weit Institutionen das Vertrauen einer Führungsperson an den Nachfolger weitergeben.
param-institutional_inheritance-source = Leeds und Mattes 2022; Wert: Einschätzung
param-institutional_inheritance-words = Kontinuität Führungswechsel

param-institution_damage-name = Schaden durch Vertrauensbruch
param-institution_damage-meaning = Anteil der Institutionalisierung, den ein Vertrauensbruch zerstört.
param-institution_damage-words = Vertrauensbruch Zusammenbruch

param-discretion_level-name = Niveau für Ermessensspielraum
param-discretion_level-meaning = Vertrauen, bei dem die Hälfte des möglichen Ermessensspielraums gewährt wird.
param-discretion_level-source = Hoffman 2002; Wert: Einschätzung
param-discretion_level-words = Hoffman Indikator Anzeichen

param-oversight_level-name = Niveau für lockere Aufsicht
param-oversight_level-meaning = Vertrauen, bei dem die Aufsicht halb so streng ist.
param-oversight_level-source = Hoffman 2002; Wert: Einschätzung
param-oversight_level-words = Hoffman Überprüfung Kontrolle Indikator

param-initial_identity-name = Gemeinsame Identität am Anfang
param-initial_identity-meaning = Wie weit sich die beiden Völker als eins verstehen.
param-initial_identity-words = Gemeinschaft Wir-Gefühl

param-identity_shock-name = Schock für die Identität
param-identity_shock-meaning = Gemeinsame Identität, die am Anfang über ihren Ruhewert hinaus hinzukommt.
param-identity_shock-source = in der Voreinstellung keiner
param-identity_shock-words = Experiment

param-trust_to_identity-name = Vertrauen schafft Identität
param-trust_to_identity-meaning = Wie schnell eine Öffentlichkeit, die vertraut, zu einer gemeinsamen Identität findet.
param-trust_to_identity-source = Adler und Barnett 1998; Wert: Einschätzung
param-trust_to_identity-words = Sicherheitsgemeinschaft

param-identity_trust_level-name = Vertrauen, das Identität braucht
param-identity_trust_level-meaning = Vertrauen der Öffentlichkeit, über dem Identität wächst.
param-identity_trust_level-source = Adler und Barnett 1998; Wert: Einschätzung
param-identity_trust_level-words = Sicherheitsgemeinschaft

param-identity_decay-name = Verblassen der Identität
param-identity_decay-meaning = Anteil der hinzugekommenen Identität, der jedes Quartal verblasst.

param-identity_to_trust-name = Identität schafft Vertrauen
param-identity_to_trust-meaning = Wie weit gemeinsame Identität das Vertrauen anhebt, zu dem Medien und Öffentlichkeit zurückkehren.
param-identity_to_trust-source = Mercer 2005; Wert: Einschätzung
param-identity_to_trust-words = Gefühl Emotion

param-stubbornness-name = Rückkehr zum Anker
param-stubbornness-meaning = Wie schnell jede Ebene zu ihrem Anker zurückkehrt (die Führung: zur vorherrschenden Meinung und zur eigenen Disposition).
param-stubbornness-source = Friedkin und Johnsen 1990; Wert: Einschätzung
param-stubbornness-words = Feindbild Beharrung Starrsinn

param-anchor_drift-name = Wandel des Feindbilds
param-anchor_drift-meaning = Wie schnell der Anker jeder Ebene dem folgt, was sie glaubt.
param-anchor_drift-source = Einschätzung: Halbwertszeiten von 34, 23 und 46 Quartalen
param-anchor_drift-words = Feindbild Gedächtnis Generation

param-collective_growth-name = Eigene Überzeugung des Staates
param-collective_growth-meaning = Wie schnell sich der Staat als solcher der Sicht einer qualifizierten Mehrheit seiner Ebenen anschließt; bei 0 bleibt er, wo er war.
param-collective_growth-source = Wendt 1999, Searle 1995; in der Voreinstellung aus
param-collective_growth-words = kollektiver Staat Supervenienz Gruppengeist

param-collective_pull-name = Was der Staat von den Seinen erwartet
param-collective_pull-meaning = Anteil des Abstands zur Sicht des Staates selbst, den jede Ebene jedes Quartal zurücklegt.
param-collective_pull-source = Wendt 1999, Searle 1995; in der Voreinstellung aus
param-collective_pull-words = kollektiver Staat abwärtsgerichtete Verursachung Norm

param-collective_distance-name = Wie weit eine Mehrheit sich entfernt haben muss
param-collective_distance-meaning = Abstand von der Sicht des Staates selbst, ab dem eine Ebene als abgewichen gilt.
param-collective_distance-source = Einschätzung
param-collective_distance-words = kollektiver Staat

param-collective_majority-name = Qualifizierte Mehrheit
param-collective_majority-meaning = Anteil am Entscheidungsgewicht, der von der Sicht des Staates abgewichen sein muss, bevor dieser folgt.
param-collective_majority-source = Einschätzung: zwei Drittel
param-collective_majority-words = kollektiver Staat Quorum

param-turnover_hazard-name = Ausscheiden aus dem Amt
param-turnover_hazard-meaning = Wahrscheinlichkeit, dass eine Führungsperson in einem Quartal aus dem Amt scheidet, von Bestrafung abgesehen.
param-turnover_hazard-source = eigene Schätzung aus Archigos, 1950–2014: 22 langjährige Demokratien, 19 langjährige Autokratien (0,291 und 0,089 im Jahr)
param-turnover_hazard-words = Amtszeit Wahl Hazardrate Archigos Führungswechsel

param-new_leader_hazard-name = Unsicherheit neuer Führungspersonen
param-new_leader_hazard-meaning = Wahrscheinlichkeit, in einem Quartal aus dem Amt zu scheiden, die eine neue Führungsperson zusätzlich hat; sie nimmt mit der Zeit im Amt ab.
param-new_leader_hazard-source = in der Voreinstellung aus; 0,05 passt zu Autokratien: In Archigos, 1946–2015, scheiden deren Führungspersonen im ersten Jahr mit 0,31 aus, im zweiten mit 0,10, später mit 0,05 bis 0,10
param-new_leader_hazard-words = Amtszeit Hazardrate Archigos Putsch

param-tenure_scale-name = Wie lange Führungspersonen neu sind
param-tenure_scale-meaning = Zeit im Amt, nach der diese zusätzliche Wahrscheinlichkeit auf 37 % gesunken ist.
param-tenure_scale-source = Einschätzung, aus denselben Hazardraten nach Amtsjahren
param-tenure_scale-words = Amtszeit

param-rally-name = Schulterschluss in der Krise
param-rally-meaning = Wie stark ein von der anderen Seite verursachter Zwischenfall eine Führungsperson in diesem Quartal schützt.
param-rally-source = Mueller 1970, Baum 2002; in der Voreinstellung aus; zum Ausprobieren: 0,5 in Demokratien, 0,2 in Autokratien
param-rally-words = Krise Beliebtheit Zustimmung Publikum Rally-Effekt

param-gap_penalty-name = Bestraft für den Vorsprung
param-gap_penalty-meaning = Wie stark der Vorsprung einer Führungsperson vor der Öffentlichkeit die Hazardrate erhöht.
param-gap_penalty-words = Publikumskosten Wahl

param-betrayal_penalty-name = Bestraft für das Ausgenutztwerden
param-betrayal_penalty-meaning = Wie stark ein Vertrauensbruch die Hazardrate der hintergangenen Führungsperson erhöht.
param-betrayal_penalty-words = Publikumskosten

param-gap_tolerance-name = Geduldeter Vorsprung
param-gap_tolerance-meaning = Wie weit eine Führungsperson ungestraft mehr vertrauen darf als die Öffentlichkeit.
param-gap_tolerance-words = Publikum

param-same_coalition-name = Gleiche Koalition
param-same_coalition-meaning = Wahrscheinlichkeit, dass der Nachfolger dieselben Unterstützer hat.
param-same_coalition-words = Partei Wahl Unterstützung der Führung

param-party_disposition-name = Parteien unterscheiden sich
param-party_disposition-meaning = Disposition einer Führungsperson der vertrauenden Partei; die der anderen Partei ist ihr Gegenteil.
param-party_disposition-source = Rathbun 2012; Wert: Einschätzung
param-party_disposition-words = generalisiertes Vertrauen Liberale Konservative

param-disposition_spread-name = Führungspersonen unterscheiden sich
param-disposition_spread-meaning = Streuung der Dispositionen innerhalb einer Partei.
param-disposition_spread-source = Rathbun 2012; Wert: Einschätzung
param-disposition_spread-words = Persönlichkeit

param-sensibility_mean-name = Sensibilität neuer Führungspersonen
param-sensibility_mean-meaning = Mittlere Sensibilität zufällig gezogener Führungspersonen für das Sicherheitsdilemma.
param-sensibility_mean-source = Booth und Wheeler 2008; Wert: Einschätzung
param-sensibility_mean-words = Empathie Furcht

param-party_sensibility-name = Sensibilität nach Partei
param-party_sensibility-meaning = Sensibilität, die die vertrauende Partei hinzufügt; die andere zieht sie ab.

param-sensibility_spread-name = Streuung der Sensibilität
param-sensibility_spread-meaning = Streuung der Sensibilität unter neuen Führungspersonen.

param-inheritance_same-name = Weitergabe innerhalb einer Koalition
param-inheritance_same-meaning = Anteil am Vertrauen einer Führungsperson, den ein Nachfolger derselben Koalition behält.
param-inheritance_same-source = Mattes, Leeds und Carroll 2015; Wert: Einschätzung
param-inheritance_same-words = Kontinuität

param-inheritance_different-name = Weitergabe zwischen Koalitionen
param-inheritance_different-meaning = Anteil am Vertrauen einer Führungsperson, den ein Nachfolger einer anderen Koalition behält.
param-inheritance_different-source = Mattes, Leeds und Carroll 2015; Wert: Einschätzung
param-inheritance_different-words = Kontinuität

param-bond_inheritance-name = Weitergegebene Bindung
param-bond_inheritance-meaning = Anteil einer persönlichen Bindung, der die Amtszeit der Person überdauert.
param-bond_inheritance-source = Wheeler 2018: keine
param-bond_inheritance-words = interpersonal

param-overdraft-name = Überziehung
param-overdraft-meaning = Vertrauen, das, einmal gegeben, über seine Belege hinausgeht.
param-overdraft-source = Luhmann 1979; aus, außer in seiner Theorie
param-overdraft-words = Luhmann Sprung

param-overdraft_margin-name = Wann sie einsetzt
param-overdraft_margin-meaning = Entscheidungsvertrauen über der Schwelle, ab dem Vertrauen überzogen ist.
param-overdraft_margin-source = Luhmann 1979; Wert: Einschätzung

param-indifference-name = Gleichgültigkeit
param-indifference-meaning = Anteil schlechter Nachrichten, den überzogenes Vertrauen nicht aufnimmt.
param-indifference-source = Luhmann 1979; Wert: Einschätzung
param-indifference-words = Absorption auffangen

param-disappointment_tolerance-name = Toleranz
param-disappointment_tolerance-meaning = Enttäuschung, bei der überzogenes Vertrauen zusammenbricht.
param-disappointment_tolerance-source = Luhmann 1979; Wert: Einschätzung
param-disappointment_tolerance-words = Zusammenbruch

param-disappointment_decay-name = Vergessen der Enttäuschung
param-disappointment_decay-meaning = Anteil der angesammelten Enttäuschung, der jedes Quartal vergessen wird.
param-disappointment_decay-source = Luhmann 1979; Wert: Einschätzung

param-collapse-name = Zusammenbruch
param-collapse-meaning = Vertrauen, das auf jeder Ebene verloren geht, wenn überzogenes Vertrauen zusammenbricht.
param-collapse-source = Luhmann 1979; Wert: Einschätzung

param-starting_trust-name = Vertrauen am Anfang
param-starting_trust-meaning = Vertrauen in die andere Seite auf jeder Ebene zu Beginn des Laufs.
param-starting_trust-source = Einschätzung in Kenntnis des Ausgangs
param-starting_trust-words = Anfangswert A-priori Feindschaft Öffentlichkeit

param-starting_anchor-name = Anker am Anfang
param-starting_anchor-meaning = Das Feindbild auf jeder Ebene zu Beginn des Laufs; es folgt dem Vertrauen am Anfang, sofern nicht eigens gesetzt.
param-starting_anchor-source = Einschätzung in Kenntnis des Ausgangs
param-starting_anchor-words = Anfangswert Feindbild

param-disposition-name = Disposition der Führung am Anfang
param-disposition-meaning = Generalisiertes Vertrauen der Führungspersonen, die zu Beginn des Laufs im Amt sind.
param-disposition-source = Einschätzung in Kenntnis des Ausgangs
param-disposition-words = Rathbun Persönlichkeit

param-sensibility-name = Sensibilität der Führung am Anfang
param-sensibility-meaning = Wie sensibel die zu Beginn des Laufs amtierenden Führungspersonen für das Sicherheitsdilemma sind.
param-sensibility-source = Einschätzung in Kenntnis des Ausgangs
param-sensibility-words = Empathie Furcht

param-starting_bond-name = Bindung am Anfang
param-starting_bond-meaning = Persönliche Bindung zu Beginn des Laufs.
param-starting_bond-source = Einschätzung: keine
param-starting_bond-words = interpersonal

param-starting_institutions-name = Institutionen am Anfang
param-starting_institutions-meaning = Institutionalisierung der Beziehung zu Beginn des Laufs.
param-starting_institutions-source = Einschätzung in Kenntnis des Ausgangs
param-starting_institutions-words = Vertrag

param-fraction = { $place }: { $value } ist ein Bruch, erlaubt sind aber nur ganze Zahlen ({ $unit }), { $low } bis { $high }.
param-outside = { $place }: { $value } liegt außerhalb des erlaubten Bereichs, { $low } bis { $high } ({ $unit }).
param-that = der Wert
param-a-number = eine Zahl
param-an-object = ein Objekt
param-of-levels = Führung, Bürokratie, Medien, Öffentlichkeit
param-of-sides = Seite A, Seite B
param-of-regimes = Demokratie, Autokratie
param-no-regime = { $place }: { $value } ist weder "dem" noch "aut".
param-no-coalition = { $place }: { $value } ist weder 1 noch -1.
param-unknown = { $key }: Diesen Parameter gibt es nicht; erlaubt sind { $all }.
param-weights = decision_weights: { $weights } ergeben zusammen { $sum }, die Gewichte der vier Ebenen müssen aber 1 ergeben.
param-no-dilemma = Diese Auszahlungen sind kein Sicherheitsdilemma (Mindestvertrauen { $trust } statt zwischen 0 und 1): Bei dieser Macht, diesem Gewinn, diesem Verlust und diesem Erstschlagvorteil müssen die Kosten des Konflikts { $cost } übersteigen.
param-no-dilemma-no-minimum = Diese Auszahlungen sind kein Sicherheitsdilemma (es gibt kein Mindestvertrauen): Bei dieser Macht, diesem Gewinn, diesem Verlust und diesem Erstschlagvorteil müssen die Kosten des Konflikts { $cost } übersteigen.
param-no-number = { $place }: { $value } ist keine Zahl.
param-entries = { $place }: Nötig sind { $needed } Einträge ({ $what }), nicht { $count }.
param-no-list = { $place }: { $value } ist keine Liste von { $needed } Werten ({ $what }).
param-no-boolean = { $place }: { $value } ist weder wahr noch falsch (true, false).
