### The Model tab: diagram, mechanisms, theories, games, ratification, limits.

model-title = How the model works
model-about = Every theory is the same system of equations with some of its parts fixed or switched off. It says what follows from assumptions; nothing here shows that a theory is true. The equations are ours, of the kind that the cited authors write or describe in words.

## The diagram

model-diagram-title = Who trusts whom, and through what
model-diagram-note = One of the two states. Lines are as thick as the mechanism is strong in the theory and the settings of the Lab; what the theory switches off is dotted. Point at a line or choose a mechanism.
model-diagram = Diagram
# $working and $off are names of mechanisms.
model-diagram-description = Diagram of { $theory }. Working: { $working }. Switched off: { $off }.
model-diagram-description-whole = Diagram of { $theory }. Working: { $working }. Switched off: nothing.
model-theory-shown = Theory shown
# Boxes of the diagram; a box is about 20 letters wide.
model-box-successor = Successor
model-box-acts = The other side’s acts
# The other side’s leader.
model-box-person = Its leader in person
model-box-image = Enemy images
model-box-institutions = Institutions
model-box-decision = Cooperate?
model-box-identity = Shared identity

## Mechanisms: name, what it says, source. What stands in brackets after a name is a year of publication.

model-mechanisms = Mechanisms
model-parameters-of = Parameters of { $mechanism }
model-equations-of = Equations of { $mechanism }
model-find = Find “{ $name }” in the Lab
model-working = working
model-switched-off = switched off
# The grade of a value in a table, in small letters.
model-grade-data = data
model-grade-derived = derived
model-grade-judgement = judgement
# Words that stand in equations.
model-equation-cooperate = cooperate
model-equation-meet = meet
model-equation-or = or
model-equation-if = if
model-equation-good-news = for good news
model-equation-bad-news = for bad

mechanism-decision-name = Decision
mechanism-decision-says = Each side weighs what its levels believe, as its regime does, and cooperates the more likely the further that lies above the minimum of trust at which cooperation is worth the risk.
mechanism-decision-source = A Kydd-type threshold (Kydd 2005 for the ingredients); derived in this project.
mechanism-evidence-name = Evidence
mechanism-evidence-says = An act of the other side tells as much as a security seeker and an expansionist would have differed in it; each level takes it in at its own rate, and surprises teach more.
mechanism-evidence-source = Kydd (2005); Bayes’ rule in log-odds.
mechanism-sensibility-name = Security dilemma sensibility
mechanism-sensibility-says = Who sees that a frightened state also arms learns less from a hostile act; who does not sees malice. Nought is the spiral model, one the rational benchmark.
mechanism-sensibility-source = Booth and Wheeler (2008); Jervis (1976).
mechanism-bias-name = Bad news and prejudice
mechanism-bias-says = Bad news counts more than good, and news that does not fit is discounted.
mechanism-bias-source = Slovic (1993); Poortinga and Pidgeon (2004).
mechanism-leap-name = Leap of trust
mechanism-leap-says = A leader who wants safety may make himself vulnerable for all to see. It is hard to explain as a trick, and leaves him exposed to betrayal.
mechanism-leap-source = Wheeler (2013, 2018); Kydd (2000) on costly signals; Mattes and Weeks (2019) on vetoes at home.
mechanism-meeting-name = Meetings
mechanism-meeting-says = Leaders who see each other’s fear seek to meet; a good meeting strengthens the bond between the two persons and their eye for each other’s fear.
mechanism-meeting-source = Wheeler (2018).
mechanism-bond-name = Trust in the person
mechanism-bond-says = Part of what a leader learns is credited to the counterpart in person. The bond fades, and ends with the office of either.
mechanism-bond-source = Wheeler (2018).
mechanism-influence-name = Who listens to whom
mechanism-influence-says = Levels move towards each other, but a voice too far from what one believes is hardly heard. A leader who works at it is heard further down: that is embedding.
mechanism-influence-source = DeGroot (1974); Friedkin and Johnsen (1990); Hegselmann and Krause (2002); Zaller (1992); Hoffman (2002).
mechanism-anchor-name = Enemy images
mechanism-anchor-says = Each level returns to an image of the other side, which itself drifts slowly after what is believed; the leader to conventional wisdom and his own disposition.
mechanism-anchor-source = Friedkin and Johnsen (1990); Rathbun (2012) for dispositions.
mechanism-identity-name = Identity
mechanism-identity-says = Public trust may turn into a shared identity (Adler and Barnett), and a shared identity may raise trust (Mercer).
mechanism-identity-source = Adler and Barnett (1998); Mercer (2005).
mechanism-institution-name = Institutions
mechanism-institution-says = Joint cooperation builds institutions, which lower the trust that cooperation needs and carry trust across a succession.
mechanism-institution-source = Keohane (1984); Hoffman (2002).
mechanism-succession-name = Succession
mechanism-succession-says = A leader leaves by chance, by script or punished by a public left behind; the successor keeps part of the trust, and none of the bond.
mechanism-succession-source = Goemans, Gleditsch and Chiozza (2009); Mattes, Leeds and Carroll (2015); Rathbun (2012).
mechanism-overdraft-name = Overdrawn trust
mechanism-overdraft-says = Trust that is well above its threshold draws on more than it has: it shrugs off bad news until disappointment adds up, and then collapses.
mechanism-overdraft-source = Luhmann (1979).
mechanism-volatility-name = Doubt
mechanism-volatility-says = The other state may have changed its type since: certainty leaks away a little every quarter.
mechanism-volatility-source = A hidden-Markov leak; derived in this project.
mechanism-spoiler-name = Spoilers
mechanism-spoiler-says = A bureaucracy or army that distrusts may act on its own and spoil its government’s cooperation.
mechanism-spoiler-source = After Kargil, 1999; a judgement.
mechanism-parties-name = Third parties
mechanism-parties-says = An ally, a common threat or another change of the world moves the threshold of both sides for a time.
mechanism-parties-source = This project’s own; after Walt (1987) on common threats.
mechanism-rally-name = Rally round the flag
mechanism-rally-says = An incident caused by the other side makes it less likely, in its quarter, that the leader leaves office.
mechanism-rally-source = Mueller (1970); Baum (2002).
mechanism-collective-name = The state’s own mind
mechanism-collective-says = A collective state that no single person can move: it follows only a qualified majority of decision weight, and draws a new leader back.
mechanism-collective-source = Wendt (1999, 2004); Searle (1995).
mechanism-citizens-name = A public of persons
mechanism-citizens-says = Citizens in a small world, each with a predisposition and an awareness, hear elites and neighbours and accept what is not too far from what they think.
mechanism-citizens-source = Zaller (1992); Watts and Strogatz (1998).

## Theories side by side

model-theories-title = Theories side by side
model-theories-note = A full dot is a mechanism at work, an empty one is switched off. A name opens the theory’s card: its claim, what it formalises, what it leaves out and what would count against it.
model-theories-table = Theories and mechanisms
model-theory = Theory
model-at-work = at work
model-mechanism-at-work = { $mechanism }: at work
model-mechanism-off = { $mechanism }: switched off

## Games

model-games = Games of trust
model-games-about = A Kydd-type model: two states in a security dilemma, each a security seeker or an expansionist and unsure of the other. It is derived anew from its ingredients; these are not Kydd’s own equations. In this model trust is the probability that the other is a security seeker.
model-games-keys = Tap or drag to move the point. Arrow keys move the point, with Shift ten steps at a time.
model-games-words = In words
model-games-changed = Changed. Back to the first value.
model-games-unchanged = As at first.
model-games-payoffs = What each type gets
# Under the letters R, T, P and S: what each payoff is for.
model-games-peace = peace
model-games-strikes-first = strikes first
model-games-both-attack = both attack
model-games-struck-first = struck first
# A value, its unit and a sentence.
model-games-spoken = { $value } { $unit }. { $sentence }
model-games-figure = { $title }.
model-games-figure-finding = { $title }. { $finding }

## Ratification

model-ratification-title = Trust at home: what a Senate ratifies
model-ratification-note = Rathbun (2012): members who expect good faith accept treaties that bind, others want the power to refuse. Votes are history; the curves are fitted to two of them, and how binding each text was is a judgement. The votes were strategic too: an illustration, no estimate.
model-ratification-figure = Figure of ratification
model-ratification-votes = Votes of the United States Senate
# $finding is one sentence.
model-ratification-description = { $finding } The table beside the figure has the votes.
# Along the axis: how binding a treaty is.
model-ratification-wish = a wish
model-ratification-half = half as binding
model-ratification-signed = Covenant as signed
model-ratification-two-thirds = two thirds
model-ratification-vote = { $date }: { $text }, { $yes } to { $no }. { $source }
model-ratification-adopted = adopted
model-ratification-failed = failed
# $first and $second are model-ratification-any and its like.
model-ratification-finding = In this model, { $first }, and { $second }.
# $senate is the name of a Senate, such as “Senate of 1920”.
model-ratification-any = the { $senate } would have accepted any of them
model-ratification-none = the { $senate } would have accepted none
model-ratification-limit = the { $senate } gives two thirds up to { $share } % of the Covenant’s bindingness

## Patterns

model-patterns-title = What the model should reproduce

## Limits

model-limits-title = Limits and sources
model-limits-note = What the model cannot say, and what it is built on.
model-limits-assumptions = A run shows what follows from assumptions. A replay of a case whose numbers were chosen knowing the outcome is no test of a theory.
model-limits-kydd = The security dilemma is of Kydd’s type; payoffs and symbols are not his equations, and forward-looking reassurance does not come out of thresholds.
model-limits-levels = Levels are single beliefs, and trust is a belief throughout; that it may be an emotion, a moral bond or the decision not to calculate is represented by stand-ins at most.
model-limits-two = Two states have no allies, rivals or world economy.
model-limits-mean = Runs tend to rivalry or to cooperation; a mean is rarely a typical run.
model-literature = Literature behind the theories
