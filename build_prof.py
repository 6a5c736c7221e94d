import cProfile,pstats,argparse,sys,io,contextlib
from pathlib import Path
from mkdocs_calculators.diff import command
p=argparse.ArgumentParser(); command.options(p)
g=p.parse_args(sys.argv[1:])
pr=cProfile.Profile()
with contextlib.redirect_stdout(io.StringIO()): pr.runcall(command.run,Path.cwd(),g)
pstats.Stats(pr).sort_stats("tottime").print_stats(12)
