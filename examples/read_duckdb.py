"""Reads a sweep in DuckDB: where each theory has most durable cooperation, and where the two differ most.

    python read_duckdb.py sweep.parquet
"""

import sys

import duckdb


def best(path: str) -> list[tuple]:
    """The place of the largest value under each theory and of their difference: theory, years, share, value, error."""
    return duckdb.execute(
        """
        select theory, leadership_change, public_enmity, value, (high - low) / 2 / 1.96 as error
        from read_parquet(?)
        qualify row_number() over (partition by theory order by abs(value) desc, leadership_change, public_enmity) = 1
        order by theory
        """,
        [path],
    ).fetchall()


if __name__ == "__main__":
    for theory, years, share, value, error in best(sys.argv[1]):
        print(f"{theory}: {value:.3f} ± {error:.3f} at {years:.1f} years in office, {share:.0%} who trust")
