### The theories: name, claim, what each keeps and leaves out.


theory-wheeler-name = Interpersonal
theory-wheeler-author = Wheeler
theory-wheeler-claim = Trust grows between two leaders who meet and see each other’s fear, and is lost when one of them leaves office.
theory-wheeler-keeps = Security dilemma sensibility, leaps of trust, meetings, the bond between two persons.
theory-wheeler-switches_off = The other levels of the state, influence, institutions, identity, nearly all inheritance.
theory-wheeler-not_faithful = Wheeler’s trust is a suspension of calculation; the bond here is a graded belief, and only Luhmann’s overdraft comes near.
theory-wheeler-against = Trust that outlives both persons without anything else to carry it.

theory-embedded-name = Embedded
theory-embedded-author = Hoffman, Keating and Wheeler
theory-embedded-claim = Trust can be carried from leaders into bureaucracy, media, public and institutions, and then survives the leaders.
theory-embedded-keeps = Every mechanism; leaders work twice as hard to embed.
theory-embedded-switches_off = Nothing.
theory-embedded-not_faithful = Each level is one belief and the state has no mind of its own, unless its public is made of citizens and its collective state is switched on.
theory-embedded-against = Turnovers after which trust collapses although ministries, media and publics had come to trust.

theory-rathbun-name = Dispositional
theory-rathbun-author = Rathbun
theory-rathbun-claim = Some leaders expect good faith before they have evidence and some do not; cooperation begins where trusters meet, and goes when one is replaced.
theory-rathbun-keeps = Dispositions of leaders, and their change with the party in office.
theory-rathbun-switches_off = Influence between levels, meetings, leaps, institutions, identity, almost all learning.
theory-rathbun-not_faithful = Of Rathbun only the dyadic part: his cases on the design of institutions have a small model of ratification beside it, and a pair of states says nothing about the League after 1920.
theory-rathbun-against = Successors of the other party who keep the predecessor’s policy at equal evidence.

theory-kydd-name = Rational state
theory-kydd-author = Kydd
theory-kydd-claim = Two states that are unsure of each other cooperate when each believes strongly enough that the other is a security seeker; below that threshold both act alike and nobody learns.
theory-kydd-keeps = Payoffs of the security dilemma, the minimum trust threshold, Bayesian learning from noisy acts, equilibrium selection as common knowledge.
theory-kydd-switches_off = Persons, bonds, meetings, leaps by choice, levels of the state, dispositions, identity, institutions, biases.
theory-kydd-not_faithful = A comparison run in the dyadic system, not the games of the book: it reproduces their threshold, their learning and their trap, not forward-looking reassurance.
theory-kydd-against = States that keep learning while both defect, or cooperation that depends on who holds office at equal beliefs.

theory-wheeler_spill-name = Interpersonal, spilling over
theory-wheeler_spill-author = Wheeler, with spillover
theory-wheeler_spill-claim = What two leaders come to believe is heard by ministries, media and publics, who do not talk back.
theory-wheeler_spill-keeps = All of the interpersonal theory, and influence from the top down.
theory-wheeler_spill-switches_off = Influence of bureaucracy, media and public on leaders, institutions, identity.
theory-wheeler_spill-not_faithful = Leaders alone decide: what spills over matters only through the conventional wisdom that meets a successor.
theory-wheeler_spill-against = Leaders who follow their public.

theory-hoffman-name = Institutional
theory-hoffman-author = Hoffman
theory-hoffman-claim = Trust between states shows in the discretion they grant and grows with rules and organisations that leaders and bureaucracies build.
theory-hoffman-keeps = Leaders, bureaucracies, institutions, meetings and leaps.
theory-hoffman-switches_off = Media and publics, identity.
theory-hoffman-not_faithful = For Hoffman trust includes a belief that the other will do what is right; the three signs here are behaviour alone.
theory-hoffman-against = Relationships that publics end against leaders and bureaucracies.

theory-wolfers-name = Governments without peoples
theory-wolfers-author = Wolfers
theory-wolfers-claim = Governments can be friends while their peoples remain enemies: a cold peace.
theory-wolfers-keeps = Leaders with bureaucracies, media with publics, each pair by itself; institutions.
theory-wolfers-switches_off = All influence between government and society; the public’s part in decisions.
theory-wolfers-not_faithful = Wolfers writes of amity and enmity, not of two decoupled networks.
theory-wolfers-against = Peoples who follow their governments into friendship, or stop them.

theory-adler_barnett-name = Security community
theory-adler_barnett-author = Adler and Barnett
theory-adler_barnett-claim = Trust comes first and makes peoples think of themselves as one; identity then holds trust in place.
theory-adler_barnett-keeps = Every mechanism; trust turns into shared identity, and identity feeds back.
theory-adler_barnett-switches_off = Nothing.
theory-adler_barnett-not_faithful = Transactions and learning that make identity are not modelled; public trust stands for them.
theory-adler_barnett-against = Identity that grows without trust before it.

theory-mercer-name = Identity first
theory-mercer-author = Mercer
theory-mercer-claim = Identity makes trust: those who feel as one trust each other beyond the evidence.
theory-mercer-keeps = Every mechanism; shared identity raises trust more strongly.
theory-mercer-switches_off = Identity that grows from trust.
theory-mercer-not_faithful = An emotion is not a belief; a higher anchor of trust stands in for it.
theory-mercer-against = Publics that come to share an identity because they trusted first.

theory-luhmann-name = Overdrawn
theory-luhmann-author = Luhmann
theory-luhmann-claim = Trust draws on more than it has: it takes small disappointments with indifference until they add up, and then collapses at once.
theory-luhmann-keeps = Every mechanism, and an overdraft of trust with a tolerance.
theory-luhmann-switches_off = Nothing.
theory-luhmann-not_faithful = Luhmann writes of system trust and reduction of complexity; a latch with a tolerance is what is kept.
theory-luhmann-against = Trust that falls in proportion to each disappointment.

theory-spiral-name = Spiral
theory-spiral-author = Jervis
theory-spiral-claim = States that do not see their own threat read fear as malice, and answer it in kind.
theory-spiral-keeps = Everything that the rational state keeps.
theory-spiral-switches_off = Everything that the rational state switches off, and security dilemma sensibility: every hostile act is taken as hostile intent.
theory-spiral-not_faithful = Of the spiral model only the attribution error is kept.
theory-spiral-against = Rivals who arm and yet credit each other with fear.
