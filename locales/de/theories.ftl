theory-wheeler-name = Interpersonal
theory-wheeler-author = Wheeler
theory-wheeler-claim = Vertrauen wächst zwischen zwei Führungspersonen, die sich begegnen und die Furcht der anderen Seite erkennen; es geht verloren, wenn eine von beiden aus dem Amt scheidet.
theory-wheeler-keeps = Sensibilität für das Sicherheitsdilemma, Vertrauenssprünge, Begegnungen, die Bindung zwischen zwei Personen.
theory-wheeler-switches_off = Die übrigen Ebenen des Staates, Einfluss, Institutionen, Identität, fast alles, was ein Nachfolger übernimmt.
theory-wheeler-not_faithful = Bei Wheeler setzt Vertrauen das Kalkül aus; hier ist die Bindung eine abgestufte Überzeugung, und nur die Überziehung nach Luhmann kommt dem nahe.
theory-wheeler-against = Vertrauen, das beide Personen überdauert, ohne dass etwas anderes es trägt.

theory-embedded-name = Eingebettet
theory-embedded-author = Hoffman, Keating und Wheeler
theory-embedded-claim = Vertrauen kann von der Führung in Bürokratie, Medien, Öffentlichkeit und Institutionen getragen werden und überdauert dann die Führungspersonen.
theory-embedded-keeps = Jeden Mechanismus; Führungspersonen arbeiten doppelt so intensiv an der Einbettung.
theory-embedded-switches_off = Nichts.
theory-embedded-not_faithful = Jede Ebene ist eine einzige Überzeugung, und der Staat selbst hat keine, es sei denn, seine Öffentlichkeit besteht aus einzelnen Bürgern und sein kollektiver Staat ist eingeschaltet.
theory-embedded-against = Führungswechsel, nach denen das Vertrauen zusammenbricht, obwohl Ministerien, Medien und Öffentlichkeit Vertrauen gefasst hatten.

theory-rathbun-name = Dispositional
theory-rathbun-author = Rathbun
theory-rathbun-claim = Manche Führungspersonen erwarten guten Willen, bevor sie Belege dafür haben, andere nicht; Kooperation beginnt, wo Vertrauende aufeinandertreffen, und endet, wenn eine von beiden abgelöst wird.
theory-rathbun-keeps = Dispositionen der Führungspersonen und ihren Wechsel mit der regierenden Partei.
theory-rathbun-switches_off = Einfluss zwischen den Ebenen, Begegnungen, Vertrauenssprünge, Institutionen, Identität, fast alles Lernen.
theory-rathbun-not_faithful = Von Rathbun nur der dyadische Teil: Für seine Fälle zur Gestaltung von Institutionen gibt es daneben ein kleines Modell der Ratifikation, und ein Staatenpaar sagt nichts über den Völkerbund nach 1920.
theory-rathbun-against = Nachfolger aus der anderen Partei, die bei gleicher Beleglage die Politik ihrer Vorgänger fortsetzen.

theory-kydd-name = Rationaler Staat
theory-kydd-author = Kydd
theory-kydd-claim = Zwei Staaten, die einander nicht sicher einschätzen können, kooperieren, wenn jeder stark genug überzeugt ist, dass der andere ein Sicherheitssucher ist; unterhalb dieser Schwelle handeln beide Typen gleich, und niemand lernt.
theory-kydd-keeps = Auszahlungen des Sicherheitsdilemmas, die Schwelle des Mindestvertrauens, bayesianisches Lernen aus verrauschten Handlungen, Gleichgewichtsauswahl als gemeinsames Wissen.
theory-kydd-switches_off = Personen, Bindungen, Begegnungen, gewollte Vertrauenssprünge, Ebenen des Staates, Dispositionen, Identität, Institutionen, Verzerrungen.
theory-kydd-not_faithful = Ein Vergleichslauf im dyadischen System, nicht die Spiele des Buches: Er gibt deren Schwelle, deren Lernen und deren Falle wieder, nicht die vorausschauende Rückversicherung.
theory-kydd-against = Staaten, die weiter lernen, während beide die Kooperation verweigern, oder Kooperation, die bei gleichen Überzeugungen davon abhängt, wer im Amt ist.

theory-wheeler_spill-name = Interpersonal, ausstrahlend
theory-wheeler_spill-author = Wheeler, mit Ausstrahlung
theory-wheeler_spill-claim = Was zwei Führungspersonen glauben lernen, hören Ministerien, Medien und Öffentlichkeit, ohne ihrerseits zurückzuwirken.
theory-wheeler_spill-keeps = Alles aus der interpersonalen Theorie und Einfluss von oben nach unten.
theory-wheeler_spill-switches_off = Einfluss von Bürokratie, Medien und Öffentlichkeit auf die Führung, Institutionen, Identität.
theory-wheeler_spill-not_faithful = Die Führung entscheidet allein: Was ausstrahlt, zählt nur über die vorherrschende Meinung, auf die ein Nachfolger trifft.
theory-wheeler_spill-against = Führungspersonen, die ihrer Öffentlichkeit folgen.

theory-hoffman-name = Institutionell
theory-hoffman-author = Hoffman
theory-hoffman-claim = Vertrauen zwischen Staaten zeigt sich im Ermessensspielraum, den sie gewähren, und wächst mit Regeln und Organisationen, die Führungspersonen und Bürokratien schaffen.
theory-hoffman-keeps = Führung, Bürokratie, Institutionen, Begegnungen und Vertrauenssprünge.
theory-hoffman-switches_off = Medien und Öffentlichkeit, Identität.
theory-hoffman-not_faithful = Bei Hoffman gehört zum Vertrauen die Überzeugung, dass die andere Seite das Richtige tun wird; die drei Anzeichen hier sind reines Verhalten.
theory-hoffman-against = Beziehungen, die eine Öffentlichkeit gegen Führung und Bürokratie beendet.

theory-wolfers-name = Regierungen ohne Völker
theory-wolfers-author = Wolfers
theory-wolfers-claim = Regierungen können befreundet sein, während ihre Völker verfeindet bleiben: ein kalter Frieden.
theory-wolfers-keeps = Führung mit Bürokratie, Medien mit Öffentlichkeit, jedes Paar für sich; Institutionen.
theory-wolfers-switches_off = Jeden Einfluss zwischen Regierung und Gesellschaft; den Anteil der Öffentlichkeit an Entscheidungen.
theory-wolfers-not_faithful = Wolfers schreibt über Freundschaft und Feindschaft, nicht über zwei entkoppelte Netzwerke.
theory-wolfers-against = Völker, die ihren Regierungen in die Freundschaft folgen oder sie davon abhalten.

theory-adler_barnett-name = Sicherheitsgemeinschaft
theory-adler_barnett-author = Adler und Barnett
theory-adler_barnett-claim = Zuerst kommt das Vertrauen und lässt Völker sich als Gemeinschaft verstehen; die Identität hält dann das Vertrauen aufrecht.
theory-adler_barnett-keeps = Jeden Mechanismus; Vertrauen wird zu gemeinsamer Identität, und Identität wirkt zurück.
theory-adler_barnett-switches_off = Nichts.
theory-adler_barnett-not_faithful = Austausch und Lernprozesse, aus denen Identität entsteht, sind nicht modelliert; das Vertrauen der Öffentlichkeit steht für sie.
theory-adler_barnett-against = Identität, die wächst, ohne dass ihr Vertrauen vorausgeht.

theory-mercer-name = Identität zuerst
theory-mercer-author = Mercer
theory-mercer-claim = Identität schafft Vertrauen: Die sich als eins empfinden, vertrauen einander über alle Belege hinaus.
theory-mercer-keeps = Jeden Mechanismus; gemeinsame Identität hebt das Vertrauen stärker an.
theory-mercer-switches_off = Identität, die aus Vertrauen wächst.
theory-mercer-not_faithful = Ein Gefühl ist keine Überzeugung; ein höherer Anker des Vertrauens vertritt es hier.
theory-mercer-against = Öffentlichkeiten, die zu einer gemeinsamen Identität finden, weil sie zuerst vertraut haben.

theory-luhmann-name = Überzogen
theory-luhmann-author = Luhmann
theory-luhmann-claim = Vertrauen zehrt von mehr, als es hat: Es nimmt kleine Enttäuschungen gleichgültig hin, bis sie sich summieren, und bricht dann auf einmal zusammen.
theory-luhmann-keeps = Jeden Mechanismus und eine Überziehung des Vertrauens mit einer Toleranz.
theory-luhmann-switches_off = Nichts.
theory-luhmann-not_faithful = Luhmann schreibt über Systemvertrauen und die Reduktion von Komplexität; davon bleibt ein Kippschalter mit einer Toleranz.
theory-luhmann-against = Vertrauen, das im Verhältnis zu jeder Enttäuschung sinkt.

theory-spiral-name = Spirale
theory-spiral-author = Jervis
theory-spiral-claim = Staaten, die nicht sehen, dass sie selbst bedrohlich wirken, deuten Furcht als böse Absicht und vergelten Gleiches mit Gleichem.
theory-spiral-keeps = Alles, was der rationale Staat beibehält.
theory-spiral-switches_off = Alles, was der rationale Staat abschaltet, und die Sensibilität für das Sicherheitsdilemma: Jede feindselige Handlung gilt als feindselige Absicht.
theory-spiral-not_faithful = Vom Spiralmodell ist nur der Attributionsfehler übernommen.
theory-spiral-against = Rivalen, die aufrüsten und einander dennoch Furcht zugestehen.
