### "Take away" in the menu "Work".

take-group = Work
take-map = Take the map away
take-chart = Take the chart away
take-png = Picture (PNG)
take-png-spoken = Save the figure as a picture
take-svg = Drawing (SVG)
take-svg-spoken = Save the figure as a drawing
take-csv = Numbers (CSV)
take-csv-spoken = Save the figure’s numbers
take-capsule = Capsule (ZIP)
take-capsule-spoken = Save everything that makes this view again
take-size = Size of the picture
# $times: 1, 2, 4
take-size-times = { $times }×
take-note = Each file says what it is of: scenario, seed, version, runs and the finding. A capsule holds all that makes the view again, and “entente verify” says whether it does.
take-figure = Take the figure away
# Other words under which the palette finds it.
take-words = export save download picture PNG SVG CSV
take-words-one = export download
# $link: take-link.
take-saved = Saved as the file “{ $file }”. If it does not appear, { $link }.
take-saved-sofar = Saved as the file “{ $file }”. It rests on the first { $runs } runs; more were under way. If it does not appear, { $link }.
take-link = Get it here
take-stopped = The model has stopped, so nothing could be saved.
take-too-large = This browser cannot paint { $width } by { $height } pixels. Choose a smaller size; nothing was saved.
take-no-picture = This browser gave no picture. Choose a smaller size, or SVG; nothing was saved.
take-no-model = MODEL.md, which a capsule holds, could not be loaded. Without a network, connect first; nothing was saved.
