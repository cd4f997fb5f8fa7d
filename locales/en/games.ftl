### The games on the Model tab.

## What a person sets

games-group-structure = Costs, gains, power
games-group-trust = Trust
games-group-signals = Signs and noise
games-cost-name = Cost of conflict
games-loss-name = Loss from losing
games-gain_seeker-name = Gain of a security seeker
games-gain_expansionist-name = Gain of an expansionist
games-power-name = Power of A
games-first_strike_a-name = First-strike advantage of A
games-first_strike_b-name = First-strike advantage of B
games-trust_a-name = Trust of A in B
games-trust_b-name = Trust of B in A
games-noise-name = Noise
games-alpha-name = Good signs from a security seeker
games-beta-name = Good signs from an expansionist
games-share-name = Stakes in the first round
games-hint = 0 to { $high }
games-hint-percent = 0 to { $high } %
games-not-allowed = { $name }: “{ $text }” is not allowed; { $allowed } is.
games-cost-means = Conflict costs each side { $value }, whoever wins.
games-loss-means = Who loses a conflict loses { $value } besides.
games-gain-seeker-means = A security seeker who wins gains { $value }.
games-gain-expansionist-means = An expansionist who wins gains { $value }.
games-trust-a-means = A thinks it { $value } % likely that B is a security seeker.
games-trust-b-means = B thinks it { $value } % likely that A is a security seeker.
games-noise-means = { $value } in 100 acts are seen as their opposite.
games-alpha-means = { $value } in 100 signs that a security seeker gives look good.
games-beta-means = { $value } in 100 signs that an expansionist gives look good.
games-share-means = The first of two rounds carries { $value } % of the stakes.
games-power-means = If both attack, A wins with { $value } % and B with { $other } %.
games-first-strike-means = Striking first adds { $value } points to { $state }’s chance of winning.

## Session

games-unknown = “{ $id }” is nothing that can be set.
games-kept = { $sentence } Kept: { $value }.
games-point-stays = { $sentence } The point stays where it was.
games-not-drawn = The figure could not be drawn ({ $why }).
games-security-seeker = { $state }, security seeker
games-expansionist = { $state }, expansionist
games-changed = { $name } { $value }{ $unit }.
games-thresholds = Thresholds: A { $a } %, B { $b } %.

## Why numbers make no security dilemma

games-refused-seeker = Striking first would pay even a security seeker in { $state } (T { $temptation } above R { $reward }), so this is no security dilemma.
games-refused-expansionist = Striking first would not pay even an expansionist in { $state } (T { $temptation } below R { $reward }), so nobody need be distrusted and this is no security dilemma.
games-refused-edge = Striking first would be worth exactly as much as peace in { $state } (T equals R), so the types cannot be told apart.
games-refused-no-dilemma = Being struck first would cost { $state } nothing (P not above S), so there is nothing to fear and this is no security dilemma.
games-refused-costly = Striking first would be a disadvantage to { $state } (T below P), so this is no security dilemma.
games-refused-signs = Good signs must be likelier from a security seeker than from an expansionist, or they say nothing.
games-refused-range = That is no { $noun }; { $allowed } is allowed.
games-a-state = a state
games-noun-probability = probability
games-noun-threshold = minimum trust threshold
games-noun-misperception = probability of misperception
games-noun-stake = gain, loss or cost
games-noun-payoff = payoff
games-range-probability = from 0 to 1
games-range-threshold = above 0 and below 1
games-range-misperception = from 0 to below 0.5
games-range-stake = from 0 to 1000000000
games-range-payoff = from -1000000000 to 1000000000

## What moves the thresholds

games-minimum-one = Minimum trust: a security seeker cooperates if it is at least { $a } % sure that the other will.
games-minimum-two = Minimum trust: a security seeker cooperates if it is at least { $a } % (in A) or { $b } % (in B) sure that the other will.
games-pull-cost = A higher cost of conflict
games-pull-loss = A larger loss from losing
games-pull-gain = A larger gain of a security seeker
games-pull-power = More power of A
games-pull-first-strike-a = A larger first-strike advantage of A
games-pull-first-strike-b = A larger first-strike advantage of B
games-point = point
games-pull-neither = { $what } moves neither threshold.
games-pull-both = { $what } { $way ->
    [raises] raises
   *[lowers] lowers
 } both thresholds: by { $by } points for each { $per }.
games-pull-both-apart = { $what } { $way ->
    [raises] raises
   *[lowers] lowers
 } both thresholds: A’s by { $a } and B’s by { $b } points for each { $per }.
games-pull-apart = { $what } { $first ->
    [still] does not move A’s threshold
    [raises] raises A’s threshold by { $a }
   *[lowers] lowers A’s threshold by { $a }
 } and { $second ->
    [still] does not move B’s
    [raises] raises B’s by { $b }
   *[lowers] lowers B’s by { $b }
 } points for each { $per }.

## Regions of the maps: a long name, a shorter one, and one for a corner

games-region-structure-neither-long =
    neither trusts enough:
    mutual fear alone
games-region-structure-neither-middle =
    neither trusts
    enough
games-region-structure-neither-short =
    neither
games-region-structure-a-long =
    A trusts enough, B does not:
    mutual fear alone
games-region-structure-a-middle =
    A trusts enough,
    B does not
games-region-structure-a-short =
    only A
games-region-structure-b-long =
    B trusts enough, A does not:
    mutual fear alone
games-region-structure-b-middle =
    B trusts enough,
    A does not
games-region-structure-b-short =
    only B
games-region-structure-both-long =
    both trust enough:
    cooperation is possible
games-region-structure-both-middle =
    cooperation
    is possible
games-region-structure-both-short =
    both
games-region-structure-all-strike-long =
    striking first pays everybody
games-region-structure-all-strike-middle =
    striking
    pays all
games-region-structure-all-strike-short =
    all strike
games-region-structure-nothing-long =
    nothing to fear
games-region-structure-no-dilemma-long =
    striking first pays nobody:
    no dilemma
games-region-structure-no-dilemma-middle =
    pays nobody:
    no dilemma
games-region-structure-no-dilemma-short =
    no dilemma
games-region-reassurance-small-long =
    noncooperative: so small
    that an expansionist would mimic
games-region-reassurance-small-middle =
    too small: an expan-
    sionist would mimic
games-region-reassurance-small-short =
    too
    small
games-region-reassurance-large-long =
    noncooperative: so large
    that no seeker dares
games-region-reassurance-large-middle =
    too large:
    nobody dares
games-region-reassurance-large-short =
    too
    large
games-region-reassurance-separating-long =
    separating: the first step
    reveals a security seeker
games-region-reassurance-separating-middle =
    separating
games-region-reassurance-separating-short =
    sep.
games-region-reassurance-pooling-long =
    pooling: expansionists
    cooperate first, too
games-region-reassurance-pooling-middle =
    pooling
games-region-reassurance-pooling-short =
    pool.
games-region-reassurance-both-long =
    separating and pooling
games-region-reassurance-both-middle =
    separating
    and pooling
games-region-reassurance-both-short =
    both

## Structure

games-structure = Structure
games-threshold-of = { $state }’s threshold
games-axis-cost = Cost of conflict →
games-axis-first-strike = ↑ First-strike advantage
games-axis-first-strike-of = ↑ First-strike advantage of { $state }
games-hatching = Rising hatching: A alone trusts enough; falling hatching: B alone; level lines: striking first pays nobody; dots: it pays everybody.
games-dare-both = Both dare to cooperate: conflict may cost as little as { $cost }, or striking first add as much as { $points } points, before one of them stops.
games-dare-cost = Both dare to cooperate as long as conflict costs { $cost }, whatever striking first adds up to { $points } points.
games-dare-points = Both dare to cooperate however little conflict costs, until striking first adds more than { $points } points.
games-dare-always = Both dare to cooperate however little conflict costs and whatever striking first adds up to { $points } points.
games-who-b = B does not dare to cooperate
games-who-a = A does not dare to cooperate
games-who-neither = Neither dares to cooperate
games-take-both = { $who }: it would take a cost of conflict of { $cost }, or a first-strike advantage of no more than { $points } points.
games-take-points = { $who }: it would take a first-strike advantage of no more than { $points } points.
games-take-none = { $who }: without any trust no cost of conflict is high enough.
games-structure-note = Equilibria at the present trust, A’s { $a } % and B’s { $b } %. Mutual fear is an equilibrium everywhere.
games-structure-kept = { $state }’s advantage stays at { $share } % of it.
games-structure-description = Map of equilibria. Across: cost of conflict, 0 to { $highCost }. Up: first-strike advantage, 0 to { $highStrike }. The point is at { $cost } and { $strike }, in the region “{ $region }”. A’s threshold is crossed there at a cost of { $a }, B’s at { $b }; cooperation is possible to the right of both lines. { games-hatching }
games-no-height = no height

## Trust

games-trust = Trust
games-needs = { $state } needs { $percent } %
games-axis-trust-a = A’s trust in B, % →
games-axis-trust-b = ↑ B’s trust in A, %
games-axis-trust-a-up = ↑ A’s trust in B, %
games-verdict-both = Both can dare to cooperate, and mutual fear is an equilibrium as well.
games-verdict-a = A could dare, B could not, so both defect and neither learns anything.
games-verdict-b = B could dare, A could not, so both defect and neither learns anything.
games-verdict-neither = Neither could dare, so both defect and neither learns anything.
games-trust-finding = A needs { $needA } % and has { $trustA }; B needs { $needB } % and has { $trustB }. { $verdict }
games-trust-note = A good sign (+) would take A’s trust to { $goodA } % and B’s to { $goodB } %; a bad one (−) to { $badA } % and { $badB } %. { $signs }
games-trust-description = Map of equilibria. Across: A’s trust in B, up: B’s trust in A, both 0 to 100 %. An upright line at { $needA } % is A’s threshold, a level line at { $needB } % is B’s; cooperation is possible to the right of the one and above the other. The point is at { $trustA } % and { $trustB } %. { games-hatching }
games-signs-range = cooperate after a good sign alone at { $low } to { $high } % trust, and whatever they see from { $always } %
games-signs-never = never cooperate on a good sign alone, since good signs are too rare, and whatever they see from { $always } %
games-signs-both = Two such states can { $can }.
games-signs-apart = Two states like A can { $a }; two like B { $b }.

## Reassurance

games-reassurance = Reassurance
games-axis-stakes = Stakes in the first round, % →
games-step-separating = A first round with { $share } % of the stakes reassures: a security seeker dares it, an expansionist would not.
games-step-both = A first round with { $share } % of the stakes can reassure, but expansionists can also cooperate in it and exploit later.
games-step-pooling = A first round with { $share } % of the stakes reveals nothing: it is so small that expansionists cooperate in it, too.
games-step-small = A first round with { $share } % of the stakes convinces nobody: it is so small that an expansionist would mimic it.
games-step-large = A first round with { $share } % of the stakes is too large: no security seeker dares it.
games-step-any = Some first step reassures at any trust, however low.
games-step-not-any = At some trust no first step reassures.
games-reassurance-note = At A’s trust of { $a } %, { $windowA }; for two states like B at { $b } %, { $windowB }. { $any }
games-reassurance-description = Map of the equilibria of two rounds between two states like { $state }. Across: share of the stakes in the first round, up: trust, both 0 to 100 %. The point is at { $share } % and { $trust } %, in the region “{ $region }”. Left of the window an expansionist would mimic the first step, right of it no security seeker dares it. Mutual fear is an equilibrium everywhere.
games-window = { $low } to { $high } % of the stakes separate the types
games-window-none = no share of the stakes separates the types

## The trap

games-trap = The trap
# At the end of the axis of time.
games-years = { $years } years
games-trap-panel = { $from }’s trust in { $to }, %
games-trap-barrier = trap below { $percent } %
games-trap-bar = Trapped in { $runs } runs, within ten years
games-trap-formula = Gambler’s ruin formula, ever
games-trap-finding = In { $share } of 100 runs two security seekers misread each other into the trap; the gambler’s ruin formula says { $formula }.
games-trap-b = B starts below its threshold, so both defect from the first quarter and neither ever learns anything.
games-trap-a = A starts below its threshold, so both defect from the first quarter and neither ever learns anything.
games-trap-both = Both start below their thresholds, so both defect from the first quarter and neither ever learns anything.
games-walk-below = { $state } is below from the start
games-walk-never = nothing can shake { $state }
games-walk = { $acts ->
    [one] one bad act too many traps { $state }
   *[other] { $acts } bad acts too many trap { $state }
 }
games-trap-note = { $drawn } of { $runs } runs, the same shocks at every setting; { $noise } in 100 acts are misread: { $a }, { $b }. A cross marks the fall below the barrier; from then on trust stands still (dotted).
games-trap-description = Two line charts over ten years, A’s trust in B above and B’s trust in A below, in per cent on a scale of log-odds, with a barrier at { $needA } % and { $needB } %. { $drawn } runs are drawn; { $trapped } of them end in the trap. Of { $runs } runs { $share } % do, where the formula says { $formula } % in the long run.

## Votes that a parliament held

vote-versailles-reserved = Treaty of Versailles with Lodge’s reservations
vote-versailles-signed = Treaty of Versailles as signed
vote-versailles-second = Treaty of Versailles with reservations, second vote
vote-charter = Charter of the United Nations, with a veto
vote-source-knowledge = general knowledge
