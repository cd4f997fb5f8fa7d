### Patterns: what the model should reproduce.

pattern-construction = follows by construction
pattern-tuned = emerges; defaults were tuned until it did
pattern-relaxed = emerges; defaults were tuned, and the claim was relaxed or redefined, until it did

## The table

patterns-note = { $held } of { $all } hold at the defaults; { $weak } fail in more than a tenth of { $worlds } worlds whose judged parameters are moved by up to a fifth. Some follow by construction, some were tuned for: the third column says which. None is evidence about the world.
patterns-region = Patterns
patterns-head-claim = Claim and source
patterns-head-origin = Origin
patterns-head-measured = Measured
patterns-head-asked = Asked
patterns-head-worlds = Holds in { $worlds } worlds
patterns-holds = holds
patterns-fails = does not hold
patterns-soft = soft: it depends so much on the parameters that a failure is only reported

## Bounds on what is measured

pattern-at-least = { $name } at least { $least }
pattern-at-most = { $name } at most { $most }
pattern-between = { $name } from { $low } to { $high }
pattern-above = { $name } above { $other }
pattern-above-by = { $name } above { $other } by more than { $by }
pattern-not-below = { $name } not below { $other }
pattern-times = { $name } at least { $factor } times { $other }

## Each pattern

pattern-P1a-claim = Trust that rests on two leaders alone collapses when one of them leaves office.
pattern-P1a-source = Wheeler (2018).
pattern-P1a-setup = General system, a strong bond and distrust below the leaders; one leader is replaced by a middling one.
pattern-P1a-quantity-0 = survival over two years
pattern-P1a-unit-0 = ratio of joint cooperation
pattern-P1a-quantity-1 = level without the turnover
pattern-P1a-unit-1 = share of quarters

pattern-P1b-claim = Trust that ministries, media, publics and institutions carry survives the turnover.
pattern-P1b-source = Keating and Wheeler (2013).
pattern-P1b-setup = As P1a, with trust at every level, some institutions and a weak bond.
pattern-P1b-quantity-0 = survival over two years
pattern-P1b-unit-0 = ratio of joint cooperation

pattern-P2a-claim = In democracies a hostile public keeps leaders from transforming a rivalry.
pattern-P2a-source = The argument that trust must be embedded in the state.
pattern-P2a-setup = General system, two democracies, thirty years; public trust starts at -1.0 or at -3.5.
pattern-P2a-quantity-0 = wary public
pattern-P2a-unit-0 = share of runs transformed
pattern-P2a-quantity-1 = hostile public
pattern-P2a-unit-1 = share of runs transformed

pattern-P2b-claim = Leaders who work to embed trust can win over a hostile public.
pattern-P2b-source = The argument that trust must be embedded in the state.
pattern-P2b-setup = As P2a with the hostile public, and leaders whose voice carries four times as far.
pattern-P2b-quantity-0 = embedding leaders
pattern-P2b-unit-0 = share of runs transformed
pattern-P2b-quantity-1 = ordinary leaders
pattern-P2b-unit-1 = share of runs transformed

pattern-P3-claim = States that do not see the other’s fear spiral into hostility; states that do, do not.
pattern-P3-source = Booth and Wheeler (2008); Jervis (1976).
pattern-P3-setup = General system from mild distrust with frequent incidents, fifteen years without turnovers, leaps and meetings; all levels have the same sensibility. Spiral: both sides end 1.5 below the threshold.
pattern-P3-quantity-0 = sensibility of .05
pattern-P3-unit-0 = share of runs that spiral
pattern-P3-quantity-1 = sensibility of .9
pattern-P3-unit-1 = share of runs that spiral

pattern-P4-claim = Below the threshold both types act alike, so that nobody learns whom he faces.
pattern-P4-source = Kydd (2005).
pattern-P4-setup = Theory of the rational state from below its threshold, twenty years; 50 runs.
pattern-P4-quantity-0 = largest change of trust
pattern-P4-unit-0 = log-odds

pattern-P5-claim = Two trustworthy states can misread each other into a trap, as often as a gambler is ruined.
pattern-P5-source = Gambler’s ruin in a Kydd-type repeated game, derived in this project.
pattern-P5-setup = Theory of the rational state from trust of .73 with 15 % misperception; 4000 runs of 25 years, after which the chance of another ruin is below one in a million.
pattern-P5-quantity-0 = trapped
pattern-P5-unit-0 = share of runs
pattern-P5-quantity-1 = formula
pattern-P5-unit-1 = probability
pattern-P5-quantity-2 = difference
pattern-P5-unit-2 = standard errors

pattern-P6-claim = Cooperation needs less trust where conflict is costly and more where striking first pays.
pattern-P6-source = Kydd (2005).
pattern-P6-setup = The minimum trust threshold with a cost of conflict of .3 and a first-strike advantage of .1, then with a cost of 1, then with an advantage of .3.
pattern-P6-quantity-0 = ordinary conflict
pattern-P6-unit-0 = minimum trust, probability
pattern-P6-quantity-1 = costly conflict
pattern-P6-unit-1 = minimum trust, probability
pattern-P6-quantity-2 = large first-strike advantage
pattern-P6-unit-2 = minimum trust, probability

pattern-P7-claim = Hostility after a leap of trust hurts the side that trusted more than the same hostility without it.
pattern-P7-source = Wheeler (2009) on Lahore and Kargil.
pattern-P7-setup = General system in a rivalry; side B is hostile for two quarters and causes an incident, once after a leap of side A and once without; difference in side A’s decision trust.
pattern-P7-quantity-0 = effect of the leap
pattern-P7-unit-0 = log-odds of decision trust

pattern-P8-claim = Governments cut off from their peoples can keep a cold peace; where trust is embedded it is rare.
pattern-P8-source = Wolfers (1962); Egypt and Israel: 54 to 36 for annulling the treaty after 32 years of peace (Pew 2011).
pattern-P8-setup = Trusting governments of hostile peoples for twenty years. Cold peace: joint cooperation above .7 in the second ten and public trust below .25 at the end.
pattern-P8-quantity-0 = peoples cut off
pattern-P8-unit-0 = share of runs in cold peace
pattern-P8-quantity-1 = trust embedded
pattern-P8-unit-1 = share of runs in cold peace

pattern-P9a-claim = Trust is built slowly and lost fast.
pattern-P9a-source = Slovic (1993).
pattern-P9a-setup = General system without chance: from distrust of -1.5 to .8 above the threshold under constant cooperation, and from there to .44 below it under constant hostility.
pattern-P9a-quantity-0 = climb
pattern-P9a-unit-0 = quarters
pattern-P9a-quantity-1 = fall
pattern-P9a-unit-1 = quarters

pattern-P9b-claim = One hostile act costs more trust than one friendly act earns.
pattern-P9b-source = Slovic (1993); Poortinga and Pidgeon (2004).
pattern-P9b-setup = General system without chance, trust of .62 at every level, both sides cooperate but for one quarter of hostility.
pattern-P9b-quantity-0 = loss by one hostile act
pattern-P9b-unit-0 = log-odds
pattern-P9b-quantity-1 = gain by one friendly act
pattern-P9b-unit-1 = log-odds

pattern-P10-claim = A leap of trust works, and works better on a sensible receiver and with more at stake.
pattern-P10-source = Kydd (2000); Booth and Wheeler (2008).
pattern-P10-setup = General system in a rivalry without turnovers and meetings; joint cooperation over four and a half years with one leap of side A, less that without.
pattern-P10-quantity-0 = sensibility of .1
pattern-P10-unit-0 = share of quarters with joint cooperation
pattern-P10-quantity-1 = sensibility of .8
pattern-P10-unit-1 = share of quarters with joint cooperation
pattern-P10-quantity-2 = sensibility of .8, twice the stakes
pattern-P10-unit-2 = share of quarters with joint cooperation

pattern-P11-claim = Governments come first; a majority of the public follows later.
pattern-P11-source = France and Germany: in polls, a majority of the French thought well of Germans 10 to 15 years after the first treaty.
pattern-P11-setup = Embedded theory from the default rivalry, forty years: from transformation to the first quarter, at most six years earlier, in which the publics trust with at least .5.
pattern-P11-quantity-0 = median lag of the public
pattern-P11-unit-0 = quarters

pattern-P12-claim = After good summits leaders trust each other as persons more than they trust the other’s state.
pattern-P12-source = Wheeler (2013) on Gorbachev; in 1990 81 % of Americans thought well of him, fewer than half that his state would keep agreements (Chicago Tribune).
pattern-P12-setup = General system, two sensible leaders in a rivalry, three good summits and two leaps of one side, no turnovers.
pattern-P12-quantity-0 = person beyond state
pattern-P12-unit-0 = log-odds of trust

pattern-P13-claim = A turnover makes a half-embedded relationship pause, and then recover in part.
pattern-P13-source = The pause of the Bush administration in 1989.
pattern-P13-setup = General system, a bond of 1.8, institutions of 0.4 and some distrust below the leaders; one leader is replaced by a wary one; joint cooperation year by year, as a ratio to that without the turnover.
pattern-P13-quantity-0 = lowest of three years
pattern-P13-unit-0 = ratio of joint cooperation
pattern-P13-quantity-1 = sixth to ninth year
pattern-P13-unit-1 = ratio of joint cooperation

pattern-P14a-claim = Two leaders disposed to trust cooperate; one who is not is enough to prevent it.
pattern-P14a-source = Rathbun (2012).
pattern-P14a-setup = Dispositional theory, leaders of disposition +1.8 or -1.8, no turnovers, ten years without the first two.
pattern-P14a-quantity-0 = two trusters
pattern-P14a-unit-0 = share of quarters with joint cooperation
pattern-P14a-quantity-1 = truster and distruster
pattern-P14a-unit-1 = share of quarters with joint cooperation
pattern-P14a-quantity-2 = two distrusters
pattern-P14a-unit-2 = share of quarters with joint cooperation

pattern-P14b-claim = Dispositions matter where relations are new, and little where they are institutionalised.
pattern-P14b-source = Rathbun (2012).
pattern-P14b-setup = General system, six years without turnovers: joint cooperation of two trusters (+0.8) less that of two distrusters (-0.8), from distrust without institutions and from trust with them.
pattern-P14b-quantity-0 = new relationship
pattern-P14b-unit-0 = share of quarters with joint cooperation
pattern-P14b-quantity-1 = institutionalised relationship
pattern-P14b-unit-1 = share of quarters with joint cooperation

pattern-P15-claim = A new leader with other supporters costs more trust than one with the same, and institutions soften it.
pattern-P15-source = Mattes, Leeds and Carroll (2015); Leeds and Mattes (2022).
pattern-P15-setup = General system, successors who keep half or a twentieth of their predecessor’s trust, two years after a turnover, without institutions and with them.
pattern-P15-quantity-0 = without institutions
pattern-P15-unit-0 = log-odds of trust lost
pattern-P15-quantity-1 = with institutions
pattern-P15-unit-1 = log-odds of trust lost

pattern-P16-claim = Leaders leave office about as often as they did, and more often in democracies than in autocracies.
pattern-P16-source = Archigos 4.1, 1950-2014: .070 and .022 a quarter in long-run democracies and autocracies (own estimate).
pattern-P16-setup = General system, thirty years of two democracies and of two autocracies, punishment for failures included.
pattern-P16-quantity-0 = democracies
pattern-P16-unit-0 = exits per state and quarter
pattern-P16-quantity-1 = autocracies
pattern-P16-unit-1 = exits per state and quarter

pattern-P17-claim = Oversight is still strict when cooperation becomes stable: trust, but verify.
pattern-P17-source = Hoffman (2002).
pattern-P17-setup = The runs of P11: strictness of oversight at transformation, and the Hoffman index at the end of runs that were transformed and of those that were not.
pattern-P17-quantity-0 = oversight at transformation
pattern-P17-unit-0 = strictness, 0 to 1
pattern-P17-quantity-1 = transformed pairs
pattern-P17-unit-1 = Hoffman index, 0 to 1
pattern-P17-quantity-2 = other pairs
pattern-P17-unit-2 = Hoffman index, 0 to 1

pattern-P18-claim = Identity makes trust for some and trust makes identity for others: a shock to one tells them apart.
pattern-P18-source = Mercer (2005); Adler and Barnett (1998).
pattern-P18-setup = Theories of identity first and of the security community from moderate trust, without turnovers; means of quarters 16 to 40 after a shock at the start (public trust after identity +.4, identity after trust +1 at every level), less those without.
pattern-P18-quantity-0 = public trust, identity first
pattern-P18-unit-0 = log-odds
pattern-P18-quantity-1 = identity, security community
pattern-P18-unit-1 = 0 to 1
pattern-P18-quantity-2 = identity, identity first
pattern-P18-unit-2 = 0 to 1

pattern-P19-claim = Overdrawn trust absorbs a small disappointment and falls further than plain trust when they add up.
pattern-P19-source = Luhmann (1979).
pattern-P19-setup = Embedded theory, with an overdraft of .6 and without, one run without misperception, incidents and noise; side B is hostile for one quarter and for ten, and side A’s decision trust changes.
pattern-P19-quantity-0 = plain trust, one disappointment
pattern-P19-unit-0 = log-odds
pattern-P19-quantity-1 = overdrawn trust, one disappointment
pattern-P19-unit-1 = log-odds
pattern-P19-quantity-2 = plain trust, ten disappointments
pattern-P19-unit-2 = log-odds
pattern-P19-quantity-3 = overdrawn trust, ten disappointments
pattern-P19-unit-3 = log-odds

pattern-P20-claim = Enmity has a memory: under the same circumstances old friends cooperate and old enemies do not.
pattern-P20-source = Bistability of trust and distrust, as this model has it.
pattern-P20-setup = Embedded theory without noise and turnovers, thirty years in which the threshold falls from +2.5 to -2.5 for enemies and rises from -2.5 to +2.5 for friends; mean gap at the same threshold in 200 runs.
pattern-P20-quantity-0 = mean gap
pattern-P20-unit-0 = share of runs with joint cooperation

pattern-P21-claim = Conflict is evidence of untrustworthiness, even where it is a tragedy.
pattern-P21-source = Kydd (2005), from the publisher’s summary.
pattern-P21-setup = The game with a noisy signal, seen from outside: prior trust of .1, .5 and .9, good signs from security seekers with probability .6, .8 and .95; belief that both are trustworthy, given conflict.
pattern-P21-quantity-0 = belief after conflict
pattern-P21-unit-0 = ratio to the prior, largest of nine cases

pattern-P22-claim = Even under the deepest mistrust a small signal can reassure, if it is not too small.
pattern-P22-source = Kydd (2000); Kydd (2005), from the publisher’s summary.
pattern-P22-setup = The two-round game with trust of .01 where the threshold is .51: shares of the stakes that tell the types apart.
pattern-P22-quantity-0 = smallest that convinces
pattern-P22-unit-0 = share of the stakes
pattern-P22-quantity-1 = largest that is risked
pattern-P22-unit-1 = share of the stakes

pattern-P23-claim = Rivalries are transformed about as often as rivalries have ended.
pattern-P23-source = Rivalries of 1950-2020 (TSS, Thompson and others) ended at .031 a year: .61 in thirty years, of all causes.
pattern-P23-setup = Embedded theory from the default rivalry, thirty years.
pattern-P23-quantity-0 = transformed
pattern-P23-unit-0 = share of runs

pattern-P24-claim = Embedded trust transforms more rivalries than bonds that spill over, and those more than bonds alone.
pattern-P24-source = Keating and Wheeler (2013); Wheeler (2018).
pattern-P24-setup = Four theories on the same shocks from the default rivalry, thirty years.
pattern-P24-quantity-0 = interpersonal
pattern-P24-unit-0 = share of runs transformed
pattern-P24-quantity-1 = with spillover
pattern-P24-unit-1 = share of runs transformed
pattern-P24-quantity-2 = institutional
pattern-P24-unit-2 = share of runs transformed
pattern-P24-quantity-3 = embedded
pattern-P24-unit-3 = share of runs transformed

pattern-P25-claim = Breakthroughs between persons rarely last; embedded ones usually do.
pattern-P25-source = Keating and Wheeler (2013); Wheeler (2018).
pattern-P25-setup = The runs of P24. Breakthrough: a level of cooperation of .5 for a year; it lasts if it becomes a transformation.
pattern-P25-quantity-0 = interpersonal
pattern-P25-unit-0 = share of breakthroughs that last
pattern-P25-quantity-1 = embedded
pattern-P25-unit-1 = share of breakthroughs that last
pattern-P25-quantity-2 = interpersonal breakthroughs
pattern-P25-unit-2 = share of runs
pattern-P25-quantity-3 = embedded breakthroughs
pattern-P25-unit-3 = share of runs
