"""Reads a sweep in pandas as a map, and computes the digest of its shares again.

    python read_pandas.py sweep.parquet [SHARES.parquet ...]
"""

import hashlib
import json
import sys
from pathlib import Path

import pandas as pd


def table(path: str, theory: str) -> pd.DataFrame:
    """The outcome under one theory: years in office across, the public that trusts down."""
    rows = pd.read_parquet(path)
    return rows[rows.theory == theory].pivot(index="public_enmity", columns="leadership_change", values="value")


def digest(shares: list[str]) -> str:
    """SHA-256 over the numbers of all pieces in order: what the sidecar of the result says too."""
    numbers = pd.concat(pd.read_parquet(path) for path in shares).sort_values(["piece", "number"])
    return hashlib.sha256(numbers["value"].to_numpy("<f8").tobytes()).hexdigest()


if __name__ == "__main__":
    path, *shares = sys.argv[1:]
    sidecar = json.loads(Path(f"{path}.json").read_text())
    print(sidecar["citation"])
    for theory in sidecar["theories"]:
        print(f"\n{theory}\n{table(path, theory).round(2).to_string()}")
    if shares:
        print("\nThe shares are those of the result." if digest(shares) == sidecar["digest"] else "\nOther numbers.")
