### The Map tab around its maps. What the maps themselves say comes from Rust.

map-tab-maps = Maps
map-tab-carries = What carries and leads
map-tab-studies = Studies

## The pickers, which read as one sentence: "Across … up … colour … both theories, a typical rivalry"

# Words before a picker. They are seen.
map-tab-across = Across
map-tab-up = up
map-tab-colour = colour
# What each picker is, for a screen reader.
map-tab-across-name = What is varied across
map-tab-up-name = What is varied up
map-tab-colour-name = What the colour shows
map-tab-mode-name = Both theories or their difference
map-tab-runs-name = Which runs
# Nothing is varied up: the map becomes curves.
map-tab-nothing = nothing, curves
map-tab-both = both theories
map-tab-difference = the difference
map-tab-rivalry = a typical rivalry
map-tab-case = the open case

## Ranges and runs

map-tab-ranges = Ranges and runs
map-tab-ranges-changed = Ranges and runs (changed)
map-tab-places = Values along each axis
map-tab-each = Runs of each place
map-tab-from = from
map-tab-to = to
# A button: the whole range.
map-tab-all = All
map-tab-all-of = The whole range of “{ $name }”
map-tab-allowed = Allowed: { $allowed }.

## The maps

map-tab-keys = Drag the ring, or use the arrow keys (with Shift five cells at a time). Click a place, or press Enter, to open its settings in the Lab; Escape takes the ring back.
map-tab-touch = Drag the ring or tap a place; tap the ring to open its settings in the Lab.
# While nothing is known yet.
map-tab-headline = An outcome over what can be set
map-tab-open = Open in Lab
map-tab-back = Back to the Lab’s settings
map-tab-role = map
map-tab-table = Numbers as a table
# The open case, as the maps call it.
map-tab-title = { $title }, { $first }–{ $last }
