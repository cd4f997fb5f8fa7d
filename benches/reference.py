"""The reference implementation's speed: reference.py REFMODEL REPLICATES QUARTERS prints nanoseconds per replicate and quarter."""
import importlib.util
import sys
import time

path, replicates, quarters = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
spec = importlib.util.spec_from_file_location("refmodel", path)
refmodel = importlib.util.module_from_spec(spec)
spec.loader.exec_module(refmodel)
parameters = refmodel.preset("EMBEDDED")
refmodel.run(parameters, T=2, R=replicates)
start = time.perf_counter()
refmodel.run(parameters, T=quarters, R=replicates, rec=("K",))
print((time.perf_counter() - start) * 1e9 / replicates / quarters)
