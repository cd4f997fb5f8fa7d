"""What DuckDB and pandas read is what the CSV file says: read.py EXAMPLES WORK."""

import csv
import json
import sys
from pathlib import Path

examples, work = sys.argv[1:]
sys.path.insert(0, examples)
import read_duckdb  # noqa: E402
import read_pandas  # noqa: E402

one = f"{work}/one.parquet"
with open(f"{work}/one.csv", newline="") as file:
    rows = list(csv.DictReader(file))
sidecar = json.loads(Path(f"{one}.json").read_text())
passed = 0


def ok(what: str, holds: bool) -> None:
    global passed
    if not holds:
        sys.exit(f"not ok - {what}")
    passed += 1
    print(f"ok read {passed} - {what}")


import duckdb  # noqa: E402

numbers = ["leadership_change", "public_enmity", "value", "low", "high"]
columns = ", ".join(["theory", *numbers])
read = duckdb.execute(f"select {columns} from read_parquet(?)", [one]).fetchall()
wanted = [(row["theory"], *(float(row[name]) for name in numbers)) for row in rows]
ok("DuckDB reads the numbers of the CSV file to the last bit", read == wanted and len(read) > 100)

best = read_duckdb.best(one)
by_hand = {}
for row in wanted:
    by_hand[row[0]] = max(by_hand.get(row[0], 0.0), abs(row[3]))
ok("read_duckdb.py finds the largest values", {row[0]: abs(row[3]) for row in best} == by_hand)

for theory in sidecar["theories"]:
    table = read_pandas.table(one, theory)
    cells = {(row[1], row[2]): row[3] for row in wanted if row[0] == theory}
    same = all(table.loc[share, years] == value for (years, share), value in cells.items())
    ok(f"read_pandas.py has the map of {theory}", same and table.size == len(cells))

shares = [str(path) for path in Path(f"{work}/dask.parquet.shares").glob("*.parquet")]
ok("pandas computes the digest of the sidecar from the shares", read_pandas.digest(shares) == sidecar["digest"])
ok("a share less is another digest", read_pandas.digest(shares[1:]) != sidecar["digest"])
