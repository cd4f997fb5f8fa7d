"""The sweep in shares under Dask: a cluster of two processes on this machine, or any other by its address.

    python dask_cluster.py OUT.parquet [SHARES] [tcp://scheduler:8786]

Every worker runs the engine itself. On several machines OUT lies in a folder that all of them see.
"""

import os
import subprocess
import sys
from pathlib import Path

from dask.distributed import Client, LocalCluster

ENTENTE = os.environ.get("ENTENTE", "entente")
EXPERIMENT = Path(__file__).resolve().parent / "sweep.toml"


def share(number: int, of: int, folder: str) -> str:
    """Computes one share and returns its file; what is there already is not computed again."""
    out = f"{folder}/{number}.parquet"
    command = [ENTENTE, "sweep", str(EXPERIMENT), "--shard", f"{number}/{of}", "--out", out]
    ended = subprocess.run(command, env={**os.environ, "RAYON_NUM_THREADS": "1"}, capture_output=True, text=True)
    if ended.returncode != 0:
        raise RuntimeError(ended.stderr.strip())
    return out


def main(out: str, shares: int = 8, address: str | None = None) -> None:
    folder = Path(f"{out}.shares").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    cluster = address or LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None)
    with Client(cluster) as client:
        numbers = range(1, shares + 1)
        futures = client.map(share, numbers, of=shares, folder=str(folder), pure=False)
        files = client.gather(futures)
        workers = {worker for holders in client.who_has(futures).values() for worker in holders}
    if address is None:
        cluster.close()
    subprocess.run([ENTENTE, "merge", *files, "--out", out], check=True)
    print(f"{len(files)} shares from {len(workers)} workers")


if __name__ == "__main__":
    out, *rest = sys.argv[1:]
    main(out, *[int(text) if text.isdigit() else text for text in rest])
