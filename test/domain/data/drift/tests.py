"""What scipy says of pairs of samples, tables and proportions; JSON in, JSON out."""
import json
import sys
import warnings

import numpy as np
from scipy import stats

warnings.simplefilter('ignore')


def numbers(pair):
    a, b = (np.repeat(side['values'], np.array(side['counts'], int)) for side in pair)
    test = stats.ks_2samp(a, b)
    return {
        'distance': float(test.statistic),
        'p': float(test.pvalue),
        'wasserstein': float(stats.wasserstein_distance(a, b)),
    }


def table(rows):
    test = stats.chi2_contingency(rows, correction=False)
    return {'statistic': float(test.statistic), 'p': float(test.pvalue), 'least': float(test.expected_freq.min())}


def answer(question):
    if 'pair' in question:
        return numbers(question['pair'])
    if 'table' in question:
        return table(question['table'])
    if 'two' in question:
        return float(stats.fisher_exact(question['two']).pvalue)
    if 'tail' in question:
        return float(stats.kstwo.sf(question['tail'][1], question['tail'][0]))
    if 'chi' in question:
        return float(stats.chi2.sf(*question['chi']))
    if 'power' in question:
        level, freedom, away = question['power']
        return float(stats.ncx2.sf(stats.chi2.isf(level, freedom), freedom, away))
    raise ValueError(question)


json.dump([answer(question) for question in json.load(sys.stdin)], sys.stdout)
