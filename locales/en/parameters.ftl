### Parameters: name, meaning, reason of the default, and words by which a search should find them.

param-group-structure = Structure and first strikes
param-group-evidence = Evidence and bad news
param-group-leaders = Leaders, meetings, leaps
param-group-influence = Who listens to whom
param-group-institutions = Institutions and their signs
param-group-identity = Identity and enemy images
param-group-succession = Succession
param-group-overdrawing = Overdrawn trust
param-group-start = Where trust starts

param-status-data = data
param-status-derived = derived
param-status-judgement = judgement

# Why most behavioural defaults are what they are.
param-source-tuned = judgement; tuned by hand so that the model’s patterns hold

## Units

param-unit-0-to-1 = 0 to 1
param-unit-citizens = citizens
param-unit-exponent = exponent
param-unit-factor = factor
param-unit-likelihood-ratio = likelihood ratio
param-unit-log-odds = log-odds
param-unit-log-odds-of-the-hazard = log-odds of the hazard
param-unit-log-odds-of-the-hazard-per-log-odds = log-odds of the hazard per log-odds
param-unit-log-odds-per-unit-of-identity = log-odds per unit of identity
param-unit-log-odds-per-unit-of-quality = log-odds per unit of quality
param-unit-log-odds-standard-deviation = log-odds, standard deviation
param-unit-loss-from-losing-1 = loss from losing = 1
param-unit-per-quarter = per quarter
param-unit-per-unit-of-log-odds = per unit of log-odds
param-unit-probability = probability
param-unit-probability-per-quarter = probability per quarter
param-unit-probability-per-quarter-and-side = probability per quarter and side
param-unit-probability-per-quarter-at-most = probability per quarter, at most
param-unit-probability-standard-deviation = probability, standard deviation
param-unit-quarters = quarters
param-unit-share = share
param-unit-share-of-a-full-bayesian-update-per-quarter = share of a full Bayesian update per quarter
param-unit-share-of-the-distance-per-quarter = share of the distance per quarter
param-unit-share-of-the-loss-from-losing = share of the loss from losing
param-unit-share-of-the-rest-per-quarter = share of the rest per quarter
param-unit-share-of-the-rest-per-unit-of-quality = share of the rest, per unit of quality
param-unit-share-per-quarter = share per quarter
param-unit-unit-of-payoffs = unit of payoffs

## The table

param-gain-name = Gain from winning
param-gain-meaning = What a security seeker would gain by winning a conflict.
param-gain-source = Kydd-type security dilemma (Kydd 2005); value: judgement
param-gain-words = greed payoff

param-loss-name = Loss from losing
param-loss-meaning = What a state would lose by losing a conflict; the unit of all payoffs.
param-loss-source = Kydd-type security dilemma (Kydd 2005); unit of account
param-loss-words = payoff defeat

param-cost_of_conflict-name = Cost of conflict
param-cost_of_conflict-meaning = What a conflict costs whoever wins it.
param-cost_of_conflict-source = Kydd-type security dilemma (Kydd 2005); value: judgement
param-cost_of_conflict-words = war nuclear deterrence payoff

param-power-name = Relative power
param-power-meaning = Chance of winning a conflict that both start.
param-power-source = Kydd-type security dilemma (Kydd 2005); equal sides: judgement
param-power-words = strength balance capabilities

param-first_strike-name = First-strike advantage
param-first_strike-meaning = How much striking first adds to the chance of winning.
param-first_strike-source = Kydd-type security dilemma (Kydd 2005); value: judgement
param-first_strike-words = offence defence balance surprise attack

param-decisiveness-name = Decisiveness
param-decisiveness-meaning = How sharply cooperation answers to trust above the threshold.
param-decisiveness-source = cooperation in the laboratory is noisy (test of Kydd’s model, Journal of Conflict Resolution 65(4), 2021); value: judgement
param-decisiveness-words = rationality trembling noise

param-expansionist_cooperation-name = Cooperation of expansionists
param-expansionist_cooperation-meaning = How often an expansionist state cooperates all the same.
param-expansionist_cooperation-words = untrustworthy type greedy

param-trustworthy_share-name = Share of security seekers
param-trustworthy_share-meaning = Chance that a newly drawn government is a security seeker.
param-trustworthy_share-source = judgement: both states are security seekers
param-trustworthy_share-words = type trustworthy

param-type_persistence-name = Persistence of type
param-type_persistence-meaning = Chance that a new leader leaves the state’s type as it was.
param-type_persistence-source = judgement: types last
param-type_persistence-words = renewal regime change

param-structural_shock-name = Third parties
param-structural_shock-meaning = What an ally, a common threat or another outside change adds to the trust that cooperation needs, on both sides; negative if it needs less.
param-structural_shock-source = judgement: none, unless a case has one
param-structural_shock-words = alliance common enemy threat world structural shock

param-shock_start-name = When the outside change begins
param-shock_start-meaning = Quarters from the start of the run until the outside change sets in.
param-shock_start-source = judgement: at once
param-shock_start-words = alliance structural shock

param-shock_duration-name = How long it lasts
param-shock_duration-meaning = Quarters for which the outside change lasts.
param-shock_duration-source = judgement: a year
param-shock_duration-words = alliance structural shock

param-misperception-name = Misperception of acts
param-misperception-meaning = How often an act is seen as its opposite.
param-misperception-words = noise error jervis

param-mimicry-name = Suspected trickery
param-mimicry-meaning = Share of friendly acts that an expansionist is believed to imitate.
param-mimicry-words = mimic cheap talk deception reassurance

param-learning_rate-name = Weight of evidence
param-learning_rate-meaning = How much of a quarter’s evidence each level takes in.
param-learning_rate-words = learning bayes information

param-negativity-name = Weight of bad news
param-negativity-meaning = How much more bad news weighs than good.
param-negativity-source = Slovic 1993 (trust is easier to lose than to win); value: judgement
param-negativity-words = grudge asymmetry negativity bias

param-confirmation_bias-name = Confirmation bias
param-confirmation_bias-meaning = How much of unwelcome news is discounted because it does not fit what is believed.
param-confirmation_bias-source = Poortinga and Pidgeon 2004; value: judgement
param-confirmation_bias-words = prejudice congruence stubborn

param-level_sensibility-name = Sensibility below the leader
param-level_sensibility-meaning = How often each level sees fear behind a hostile act.
param-level_sensibility-source = Booth and Wheeler 2008; value: judgement
param-level_sensibility-words = security dilemma empathy fear

param-surprise-name = Surprise
param-surprise-meaning = How much more an unexpected act teaches than an expected one; 0 is pure Bayes.
param-surprise-words = learning attention

param-incident_rate-name = Ambiguous incidents
param-incident_rate-meaning = How often a side causes an incident that could be accident or malice.
param-incident_rate-source = judgement: about one in six years
param-incident_rate-words = crisis accident able archer

param-accident_share-name = Benign explanation of incidents
param-accident_share-meaning = How likely a benign state is to cause such an incident by accident or misreading.
param-accident_share-words = crisis accident misunderstanding

param-incident_weight-name = Weight of incidents
param-incident_weight-meaning = How much more an incident weighs than an ordinary act.
param-incident_weight-words = crisis shock

param-type_volatility-name = Doubt that the other stays the same
param-type_volatility-meaning = Share of trust that returns to a base level each quarter, because the other may have changed.
param-type_volatility-words = forgetting hidden markov leak

param-volatility_base-name = Base level of that doubt
param-volatility_base-meaning = Trust towards which doubt pulls.
param-volatility_base-words = hidden markov prior

param-personal_credit-name = Credit to the person
param-personal_credit-meaning = Share of what a leader learns that is credited to the counterpart in person.
param-personal_credit-source = agent-specific punishment (McGillivray and Smith 2000); value: judgement
param-personal_credit-words = interpersonal bond gorbachev

param-meeting_rate-name = Meetings
param-meeting_rate-meaning = How readily leaders meet without a script.
param-meeting_rate-source = Wheeler 2018; value: judgement
param-meeting_rate-words = summit face to face diplomacy

param-bond_growth-name = What a meeting does
param-bond_growth-meaning = How much a good meeting adds to the interpersonal bond.
param-bond_growth-source = Wheeler 2018; value: judgement
param-bond_growth-words = summit chemistry interpersonal

param-bond_limit-name = Limit of the bond
param-bond_limit-meaning = Largest interpersonal bond, either way.
param-bond_limit-words = interpersonal ceiling

param-bond_decay-name = Fading of the bond
param-bond_decay-meaning = Share of the interpersonal bond that fades each quarter.
param-bond_decay-words = interpersonal forgetting

param-sensibility_growth-name = Learning to see fear
param-sensibility_growth-meaning = How much a good meeting raises security dilemma sensibility.
param-sensibility_growth-source = Wheeler 2018; value: judgement
param-sensibility_growth-words = empathy summit

param-leap_rate-name = Leaps of trust
param-leap_rate-meaning = How readily a sensible leader makes himself vulnerable.
param-leap_rate-source = Wheeler 2013, 2018; value: judgement
param-leap_rate-words = frame breaking reassurance unilateral

param-leap_margin-name = Daring
param-leap_margin-meaning = How far below the threshold leaders still leap.
param-leap_margin-words = courage risk

param-leap_weight-name = Weight of a leap
param-leap_weight-meaning = How much more a leap of trust weighs than an ordinary act.
param-leap_weight-source = costly signals (Kydd 2000); value: judgement
param-leap_weight-words = costly signal reassurance

param-leap_sharpness-name = Sharpness of daring
param-leap_sharpness-meaning = How sharply leaps depend on the leader’s trust.

param-exposure_window-name = Window of exposure
param-exposure_window-meaning = For how long a leap leaves the leaper exposed to betrayal.
param-exposure_window-words = vulnerability betrayal kargil

param-unreciprocated-name = Unanswered leap
param-unreciprocated-meaning = How much of a betrayal an unanswered leap amounts to.
param-unreciprocated-words = reciprocity disappointment

param-veto_midpoint-name = Veto at home
param-veto_midpoint-meaning = Trust at home at which half the domestic veto on leaps applies.
param-veto_midpoint-words = domestic opposition hawks

param-veto-name = Strength of the veto
param-veto-meaning = How far distrust at home can block a leap.
param-veto-source = Mattes and Weeks 2019; value: judgement
param-veto-words = domestic opposition audience cost

param-betrayal_shock-name = Shock of betrayal
param-betrayal_shock-meaning = Trust lost when a leap of trust is betrayed.
param-betrayal_shock-source = Wheeler 2018 (Lahore and Kargil); value: judgement
param-betrayal_shock-words = kargil misplaced trust

param-spoiler-name = Spoilers
param-spoiler-meaning = How far a distrusting bureaucracy or army acts on its own.
param-spoiler-source = judgement: none, unless a case has one (Kargil)
param-spoiler-words = military army kargil

param-influence-name = Who listens to whom
param-influence-meaning = Share of the distance to another level’s view that a level moves each quarter.
param-influence-source = DeGroot 1974; Friedkin and Johnsen 1990; elite cues: Zaller 1992; values: judgement
param-influence-words = cue elite media network spillover

param-confidence_span-name = Bounded confidence
param-confidence_span-meaning = Distance at which another voice begins to be too far away to be heard.
param-confidence_span-source = Hegselmann and Krause 2002; Zaller 1992; value: judgement
param-confidence_span-words = acceptance polarisation

param-embedding_effort-name = Embedding effort
param-embedding_effort-meaning = How hard a leader works to carry trust into the state.
param-embedding_effort-source = Hoffman, Keating and Wheeler (embedding); value: judgement
param-embedding_effort-words = top down rhetoric public diplomacy

param-noise-name = Other influences
param-noise-meaning = Random change of each level’s trust in a quarter.
param-noise-words = shock random

param-decision_weights-name = Who decides
param-decision_weights-meaning = Weight of each level in the decision to cooperate; the four sum to 1.
param-decision_weights-words = selectorate audience democracy

param-citizens-name = Citizens
param-citizens-meaning = Of how many persons each public consists; 0 is a public that believes as one.
param-citizens-source = Zaller 1992; Rousseau and van der Veen 2005; off by default, 500 are many enough
param-citizens-words = agents public network zaller polarisation

param-predisposition_spread-name = Citizens differ
param-predisposition_spread-meaning = Spread of what citizens are inclined to believe.
param-predisposition_spread-source = Zaller 1992; value: judgement
param-predisposition_spread-words = predisposition agents public

param-neighbour_weight-name = Neighbours
param-neighbour_weight-meaning = Share of the distance to the neighbours' mean opinion that a citizen moves each quarter.
param-neighbour_weight-source = DeGroot 1974; Friedkin and Johnsen 1990; value: judgement
param-neighbour_weight-words = agents public network interaction

param-rewiring-name = Ties beyond the neighbourhood
param-rewiring-meaning = Share of ties between citizens that lead anywhere.
param-rewiring-source = Watts and Strogatz 1998; value: judgement, in the range of small worlds
param-rewiring-words = agents small world network

param-trust_limit-name = Limit of trust
param-trust_limit-meaning = Largest trust or distrust, either way.
param-trust_limit-source = judgement: 98 %
param-trust_limit-words = ceiling clamp

param-institution_growth-name = Growth of institutions
param-institution_growth-meaning = How fast joint cooperation turns into rules and organisations.
param-institution_growth-words = treaty regime organisation

param-institution_decay-name = Decay of institutions
param-institution_decay-meaning = Share of institutionalisation lost each quarter.
param-institution_decay-words = erosion

param-threshold_relief-name = What institutions replace
param-threshold_relief-meaning = How far full institutionalisation lowers the trust that cooperation needs.
param-threshold_relief-source = Keohane 1984; Hoffman 2002; value: judgement
param-threshold_relief-words = threshold verification

param-institutional_inheritance-name = Inheritance through institutions
param-institutional_inheritance-meaning = How far institutions hand a leader’s trust to the successor.
param-institutional_inheritance-source = Leeds and Mattes 2022; value: judgement
param-institutional_inheritance-words = continuity turnover

param-institution_damage-name = Damage by betrayal
param-institution_damage-meaning = Share of institutionalisation that a betrayal destroys.
param-institution_damage-words = betrayal collapse

param-discretion_level-name = Level for discretion
param-discretion_level-meaning = Trust at which half the possible discretion is granted.
param-discretion_level-source = Hoffman 2002; value: judgement
param-discretion_level-words = hoffman indicator

param-oversight_level-name = Level for lenient oversight
param-oversight_level-meaning = Trust at which oversight is half as strict.
param-oversight_level-source = Hoffman 2002; value: judgement
param-oversight_level-words = hoffman verify indicator

param-initial_identity-name = Shared identity at the start
param-initial_identity-meaning = How far the two peoples think of themselves as one.
param-initial_identity-words = community we-feeling

param-identity_shock-name = Shock to identity
param-identity_shock-meaning = Shared identity added at the start, beyond its resting level.
param-identity_shock-source = none by default
param-identity_shock-words = experiment

param-trust_to_identity-name = Trust makes identity
param-trust_to_identity-meaning = How fast a public that trusts comes to share an identity.
param-trust_to_identity-source = Adler and Barnett 1998; value: judgement
param-trust_to_identity-words = security community

param-identity_trust_level-name = Trust that identity needs
param-identity_trust_level-meaning = Public trust above which identity grows.
param-identity_trust_level-source = Adler and Barnett 1998; value: judgement
param-identity_trust_level-words = security community

param-identity_decay-name = Fading of identity
param-identity_decay-meaning = Share of added identity that fades each quarter.

param-identity_to_trust-name = Identity makes trust
param-identity_to_trust-meaning = How far shared identity raises the trust to which media and public return.
param-identity_to_trust-source = Mercer 2005; value: judgement
param-identity_to_trust-words = emotion

param-stubbornness-name = Return to the anchor
param-stubbornness-meaning = How fast each level returns to its anchor (the leader: to conventional wisdom and disposition).
param-stubbornness-source = Friedkin and Johnsen 1990; value: judgement
param-stubbornness-words = enemy image stubborn

param-anchor_drift-name = Drift of the enemy image
param-anchor_drift-meaning = How fast each level’s anchor follows what it believes.
param-anchor_drift-source = judgement: half-lives of 34, 23 and 46 quarters
param-anchor_drift-words = enemy image memory generation

param-collective_growth-name = A state’s own mind
param-collective_growth-meaning = How fast the state as such comes round to the view of a qualified majority of its levels; 0 leaves it where it was.
param-collective_growth-source = Wendt 1999, Searle 1995; off by default
param-collective_growth-words = collective state supervenience group mind

param-collective_pull-name = What the state expects of its members
param-collective_pull-meaning = Share of the distance to the state’s own view that each level moves each quarter.
param-collective_pull-source = Wendt 1999, Searle 1995; off by default
param-collective_pull-words = collective state downward causation norm

param-collective_distance-name = How far a majority must have gone
param-collective_distance-meaning = Distance from the state’s own view beyond which a level counts as having left it.
param-collective_distance-source = judgement
param-collective_distance-words = collective state

param-collective_majority-name = Qualified majority
param-collective_majority-meaning = Share of decision weight that must have left the state’s own view before it follows.
param-collective_majority-source = judgement: two thirds
param-collective_majority-words = collective state quorum

param-turnover_hazard-name = Leaders leave
param-turnover_hazard-meaning = Chance that a leader leaves office in a quarter, apart from punishment.
param-turnover_hazard-source = own estimate from Archigos, 1950-2014: 22 long-run democracies, 19 long-run autocracies (.291 and .089 a year)
param-turnover_hazard-words = tenure election hazard archigos

param-new_leader_hazard-name = New leaders are insecure
param-new_leader_hazard-meaning = Chance of leaving office in a quarter that a new leader has beyond that of others; it fades with time in office.
param-new_leader_hazard-source = off by default; .05 suits autocracies: in Archigos, 1946-2015, their leaders leave at .31 in the first year, .10 in the second, .05 to .10 later
param-new_leader_hazard-words = tenure hazard archigos coup

param-tenure_scale-name = How long leaders are new
param-tenure_scale-meaning = Time in office after which that additional chance has fallen to 37 %.
param-tenure_scale-source = judgement, from the same hazards by years in office
param-tenure_scale-words = tenure

param-rally-name = Rally round the flag
param-rally-meaning = How much an incident caused by the other side protects a leader in that quarter.
param-rally-source = Mueller 1970, Baum 2002; off by default; to try: .5 in democracies, .2 in autocracies
param-rally-words = crisis popularity approval audience

param-gap_penalty-name = Punished for being ahead
param-gap_penalty-meaning = How much a leader’s lead over the public raises the hazard.
param-gap_penalty-words = audience cost election

param-betrayal_penalty-name = Punished for being exploited
param-betrayal_penalty-meaning = How much a betrayal raises the hazard of the leader who was betrayed.
param-betrayal_penalty-words = audience cost

param-gap_tolerance-name = Tolerated lead
param-gap_tolerance-meaning = How far ahead of the public a leader may trust unpunished.
param-gap_tolerance-words = audience

param-same_coalition-name = Same coalition
param-same_coalition-meaning = Chance that the successor has the same supporters.
param-same_coalition-words = party election source of leader support

param-party_disposition-name = Parties differ
param-party_disposition-meaning = Disposition of a leader of the trusting party; the other party’s is its opposite.
param-party_disposition-source = Rathbun 2012; value: judgement
param-party_disposition-words = generalised trust liberals conservatives

param-disposition_spread-name = Leaders differ
param-disposition_spread-meaning = Spread of dispositions within a party.
param-disposition_spread-source = Rathbun 2012; value: judgement
param-disposition_spread-words = personality

param-sensibility_mean-name = Sensibility of new leaders
param-sensibility_mean-meaning = Mean security dilemma sensibility of leaders drawn by chance.
param-sensibility_mean-source = Booth and Wheeler 2008; value: judgement
param-sensibility_mean-words = empathy fear

param-party_sensibility-name = Parties differ in sensibility
param-party_sensibility-meaning = Sensibility that the trusting party adds; the other subtracts it.

param-sensibility_spread-name = Leaders differ in sensibility
param-sensibility_spread-meaning = Spread of sensibility among new leaders.

param-inheritance_same-name = Inherited within a coalition
param-inheritance_same-meaning = Share of a leader’s trust that a successor of the same coalition keeps.
param-inheritance_same-source = Mattes, Leeds and Carroll 2015; value: judgement
param-inheritance_same-words = continuity

param-inheritance_different-name = Inherited across coalitions
param-inheritance_different-meaning = Share of a leader’s trust that a successor of another coalition keeps.
param-inheritance_different-source = Mattes, Leeds and Carroll 2015; value: judgement
param-inheritance_different-words = continuity

param-bond_inheritance-name = Inherited bond
param-bond_inheritance-meaning = Share of an interpersonal bond that outlives the person’s office.
param-bond_inheritance-source = Wheeler 2018: none
param-bond_inheritance-words = interpersonal

param-overdraft-name = Overdraft
param-overdraft-meaning = Trust that goes beyond its evidence once given.
param-overdraft-source = Luhmann 1979; off unless the theory is his
param-overdraft-words = luhmann leap

param-overdraft_margin-name = When it opens
param-overdraft_margin-meaning = Decision trust above the threshold at which trust is overdrawn.
param-overdraft_margin-source = Luhmann 1979; value: judgement

param-indifference-name = Indifference
param-indifference-meaning = Share of bad news that overdrawn trust does not take in.
param-indifference-source = Luhmann 1979; value: judgement
param-indifference-words = absorb

param-disappointment_tolerance-name = Tolerance
param-disappointment_tolerance-meaning = Disappointment at which overdrawn trust collapses.
param-disappointment_tolerance-source = Luhmann 1979; value: judgement
param-disappointment_tolerance-words = collapse

param-disappointment_decay-name = Forgetting disappointment
param-disappointment_decay-meaning = Share of collected disappointment forgotten each quarter.
param-disappointment_decay-source = Luhmann 1979; value: judgement

param-collapse-name = Collapse
param-collapse-meaning = Trust lost at every level when overdrawn trust collapses.
param-collapse-source = Luhmann 1979; value: judgement

param-starting_trust-name = Trust at the start
param-starting_trust-meaning = Trust in the other side at each level when the run begins.
param-starting_trust-source = judgement, made knowing the outcome
param-starting_trust-words = initial prior enmity public

param-starting_anchor-name = Anchors at the start
param-starting_anchor-meaning = The enemy image at each level when the run begins; it follows trust at the start unless set.
param-starting_anchor-source = judgement, made knowing the outcome
param-starting_anchor-words = initial enemy image

param-disposition-name = Leaders' disposition at the start
param-disposition-meaning = Generalised trust of the leaders in office when the run begins.
param-disposition-source = judgement, made knowing the outcome
param-disposition-words = rathbun personality

param-sensibility-name = Leaders' sensibility at the start
param-sensibility-meaning = Security dilemma sensibility of the leaders in office when the run begins.
param-sensibility-source = judgement, made knowing the outcome
param-sensibility-words = empathy fear

param-starting_bond-name = Bond at the start
param-starting_bond-meaning = Interpersonal bond when the run begins.
param-starting_bond-source = judgement: none
param-starting_bond-words = interpersonal

param-starting_institutions-name = Institutions at the start
param-starting_institutions-meaning = Institutionalisation of the relationship when the run begins.
param-starting_institutions-source = judgement, made knowing the outcome
param-starting_institutions-words = treaty

## What cannot be set

param-fraction = { $place }: { $value } is a fraction, but only whole { $unit } are allowed, { $low } to { $high }.
# The place, with the colon and the blank after it, stays in front.
param-outside = { $place }: { $value } is outside the allowed range, { $low } to { $high } ({ $unit }).
param-that = that
param-a-number = a number
param-an-object = an object
param-of-levels = leader, bureaucracy, media, public
param-of-sides = side A, side B
param-of-regimes = democracy, autocracy
param-no-regime = { $place }: { $value } is neither "dem" nor "aut".
param-no-coalition = { $place }: { $value } is neither 1 nor -1.
param-unknown = { $key }: no such parameter; allowed are { $all }.
param-weights = decision_weights: { $weights } sum to { $sum }, but the weights of the four levels must sum to 1.
param-no-dilemma = These payoffs are no security dilemma (minimum trust { $trust } instead of between 0 and 1): the cost of conflict must exceed { $cost } with this power, gain, loss and first-strike advantage.
param-no-dilemma-no-minimum = These payoffs are no security dilemma (there is no minimum trust): the cost of conflict must exceed { $cost } with this power, gain, loss and first-strike advantage.
param-no-number = { $place }: { $value } is not a number.
param-entries = { $place }: { $needed } entries are needed ({ $what }), not { $count }.
param-no-list = { $place }: { $value } is not a list of { $needed } ({ $what }).
param-no-boolean = { $place }: { $value } is neither true nor false.
