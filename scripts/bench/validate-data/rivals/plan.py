"""What every rival is given: the contract's fields and checks, read once, and where the answer goes."""

import json
import re
import sys
from dataclasses import dataclass, field

PROBABILITIES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]
CHECK = re.compile(
    r'(?P<measure>\w+)(\((?P<of>.*)\))? (?P<sign>=|<=|>=|<|>|between) (?P<low>[\d.-]+)'
    r'(?P<unit>%| days)?( and (?P<high>[\d.-]+)%?)?$'
)


@dataclass
class Check:
    name: str
    measure: str = 'rows'
    of: str = ''
    sign: str = '<='
    bounds: list = field(default_factory=list)
    is_share: bool = True
    where: str | None = None

    def holds(self, value):
        low, high = self.bounds[0], self.bounds[-1]
        return {'=': value == low, '<': value < low, '<=': value <= low, '>': value > low,
                '>=': value >= low, 'between': low <= value <= high}[self.sign]

    @property
    def columns(self):
        return self.of.split(', ')


def read_check(given):
    given = given if isinstance(given, dict) else {'check': given}
    if 'rows' in given:
        allowed = float(given.get('allow', '0%').rstrip('%')) / 100
        return Check(given['name'], of=given['rows'], bounds=[allowed])
    parts = CHECK.match(given['check']).groupdict()
    scale = 100 if parts['unit'] == '%' else 1
    bounds = [float(text) / scale for text in (parts['low'], parts['high']) if text]
    return Check(given['check'], parts['measure'], parts['of'] or '', parts['sign'], bounds,
                 scale == 100, given.get('where'))


class Plan:
    def __init__(self, path):
        with open(path, encoding='utf-8') as file:
            plan = json.load(file)
        self.fields = {each['name']: each for each in plan['fields']}
        self.missing = plan.get('missingValues', [''])
        self.checks = [read_check(each) for each in plan.get('checks', [])]

    def names(self, *types):
        return [name for name, each in self.fields.items() if each['type'] in types]

    def constraints(self):
        """Each constraint as (column, its name, its value)."""
        return [(name, key, value) for name, each in self.fields.items()
                for key, value in each.get('constraints', {}).items()]


def arguments():
    """`SCRIPT DATA PLAN REFERENCE ANSWER`: the reference is `-` when only a profile is asked for."""
    data, plan, reference, answer = sys.argv[1:]
    return data, Plan(plan), None if reference == '-' else reference, answer


def stored(reference):
    with open(reference, encoding='utf-8') as file:
        return json.load(file)['profile']


def write(answer, **parts):
    with open(answer, 'w', encoding='utf-8') as file:
        json.dump(parts, file, default=str)
