"""ydata-profiling: the whole profile without correlations, interactions and pictures, which are not asked for here."""

from frames import read
from plan import arguments, write
from ydata_profiling import ProfileReport

data, plan, _, answer = arguments()
report = ProfileReport(read(data, plan), progress_bar=False, correlations=None, interactions=None,
                       missing_diagrams=None, samples=None)
write(answer, profile=report.to_json())
