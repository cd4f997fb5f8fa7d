# Reads a sweep in R as a map of the difference between the two theories.
#   Rscript read.R sweep.parquet          with the package nanoparquet; a .csv needs none
path <- commandArgs(trailingOnly = TRUE)[1]
rows <- if (grepl("[.]csv$", path)) read.csv(path) else nanoparquet::read_parquet(path)
difference <- rows[grepl(" - ", rows$theory), ]
map <- tapply(difference$value, list(difference$public_enmity, difference$leadership_change), sum)
print(round(map, 2))
# What the noise hides: cells whose interval has nought in it.
hidden <- mean(difference$low <= 0 & difference$high >= 0)
cat(sprintf("%s, %.0f %% of the places within the error\n", difference$theory[1], 100 * hidden))
