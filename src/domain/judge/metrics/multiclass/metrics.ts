import type { MulticlassOutcome } from '../../examples/examples.ts';
import { mostLogLoss } from '../binary/losses.ts';
import type { MetricInfo } from '../metric.ts';
import { classOf, type MetricName, wholeOf } from '../names.ts';
import { kappa, mcc } from './agreement.ts';
import { areaOf, type OfAreas, ovo, ovoWeighted, ovr, ovrWeighted } from './areas.ts';
import {
  averaged,
  f1,
  labelledOnly,
  macro,
  type OfMargins,
  ofClass,
  precision,
  recall,
  weighted,
} from './averages.ts';
import type { Margins } from './confusion.ts';

/** A metric of a multiclass task, with how it is computed. */
export interface MulticlassMetric extends MetricInfo {
  readonly of:
    | { readonly margins: OfMargins }
    | { readonly areas: OfAreas; readonly code?: number }
    | { readonly top: number }
    | 'log_loss';
  /** For a share of pairs of label and prediction: those counted below the line; above it, the right ones of them. */
  readonly among: ((label: number, prediction: number) => boolean) | null;
}

const never = 'there are no examples';
const oneClass = 'the labels are all of one class';
const basics = {
  task: 'multiclass',
  direction: 'higher',
  range: [0, 1],
  needs: 'prediction',
  shape: 'smooth',
  undefinedWhen: never,
  among: null,
} as const;

function metric(
  name: string,
  of: MulticlassMetric['of'],
  differing: Partial<MulticlassMetric> = {},
): MulticlassMetric {
  return { ...basics, name, of, ...differing };
}

function ofMargins(
  name: string,
  margins: OfMargins,
  differing?: Partial<MulticlassMetric>,
): MulticlassMetric {
  return metric(name, { margins }, differing);
}

function ofAreas(name: string, areas: OfAreas): MulticlassMetric {
  const undefinedWhen = 'a class has no labels, or there is only one';
  return metric(name, { areas }, { needs: 'score', undefinedWhen });
}

/** Every right prediction is one of its class, so that micro averages are all the accuracy. */
const micro: OfMargins = {
  value: ({ hits, total }) => hits / total,
  slope:
    ({ total }) =>
    (label, prediction) =>
      Number(label === prediction) / total,
};
const ofAll = { shape: 'share', among: () => true } as const;
const agreement = (both: 'and' | 'or') =>
  ({
    range: [-1, 1],
    undefinedWhen: `labels ${both} predictions are all of one class`,
  }) as const;

export const multiclassMetrics: readonly MulticlassMetric[] = [
  ofMargins('accuracy', micro, ofAll),
  ofMargins('balanced_accuracy', atLeastTwo(averaged(recall, labelledOnly)), {
    undefinedWhen: oneClass,
  }),
  ofMargins('macro_precision', averaged(precision, macro)),
  ofMargins('macro_recall', averaged(recall, macro)),
  ofMargins('macro_f1', averaged(f1, macro)),
  ofMargins('micro_precision', micro, ofAll),
  ofMargins('micro_recall', micro, ofAll),
  ofMargins('micro_f1', micro, ofAll),
  ofMargins('weighted_precision', averaged(precision, weighted)),
  ofMargins('weighted_recall', averaged(recall, weighted)),
  ofMargins('weighted_f1', averaged(f1, weighted)),
  metric('log_loss', 'log_loss', {
    ...{ needs: 'score', direction: 'lower', range: [0, mostLogLoss], shape: 'mean' },
  }),
  ofMargins('mcc', mcc, agreement('or')),
  ofMargins('kappa', kappa('unequal'), agreement('and')),
  ofMargins('kappa_linear', kappa('linear'), agreement('and')),
  ofMargins('kappa_quadratic', kappa('quadratic'), agreement('and')),
  ofAreas('roc_auc_ovr', ovr),
  ofAreas('roc_auc_ovr_weighted', ovrWeighted),
  ofAreas('roc_auc_ovo', ovo),
  ofAreas('roc_auc_ovo_weighted', ovoWeighted),
];

function atLeastTwo(of: OfMargins): OfMargins {
  const isTwo = ({ labelled }: Margins) => labelled.filter((weight) => weight > 0).length > 1;
  return { ...of, value: (margins) => (isTwo(margins) ? of.value(margins) : Number.NaN) };
}

/** As names with a parameter are written. */
export const multiclassForms = [
  ...['top_k_accuracy@3', 'precision[CLASS]', 'recall[CLASS]', 'f1[CLASS]', 'roc_auc[CLASS]'],
];

/** @throws InputError where the parameter does not fit */
export function findMulticlass(
  name: MetricName,
  { classes }: MulticlassOutcome,
): MulticlassMetric | undefined {
  if (name.at === null && name.of === null)
    return multiclassMetrics.find((metric) => metric.name === name.name);
  if (name.of === null)
    return name.base === 'top_k_accuracy' ? atTop(name, classes.length) : undefined;
  const isKnown = name.at === null && Object.hasOwn(ofOne, name.base);
  return isKnown ? ofOne[name.base]!(name, classes) : undefined;
}

function atTop(name: MetricName, classes: number): MulticlassMetric {
  const top = wholeOf(name, 1, Math.max(1, classes - 1));
  return metric(name.name, { top }, { needs: 'score', shape: 'share' });
}

type OfOne = (name: MetricName, classes: readonly string[]) => MulticlassMetric;

/** Of one class against the others. */
const ofOne: Readonly<Record<string, OfOne>> = {
  precision: (name, classes) => {
    const code = classOf(name, classes);
    return ofMargins(name.name, ofClass(precision, code), {
      ...{ shape: 'share', undefinedWhen: `${name.of} is never predicted` },
      among: (_, prediction) => prediction === code,
    });
  },
  recall: (name, classes) => {
    const code = classOf(name, classes);
    return ofMargins(name.name, ofClass(recall, code), {
      ...{ shape: 'share', undefinedWhen: `no label is ${name.of}` },
      among: (label) => label === code,
    });
  },
  f1: (name, classes) =>
    ofMargins(name.name, ofClass(f1, classOf(name, classes)), {
      undefinedWhen: `no label and no prediction is ${name.of}`,
    }),
  roc_auc: (name, classes) => {
    const code = classOf(name, classes);
    const undefinedWhen = `no label is ${name.of}, or all are`;
    const kind = { needs: 'score', shape: 'auc', undefinedWhen } as const;
    return metric(name.name, { areas: areaOf(code), code }, kind);
  },
};
