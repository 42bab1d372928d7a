import { Document, isCollection, isMap, isScalar, isSeq, visit } from 'yaml';
import type { ContractText } from './contract.ts';

/** The keys whose value stands on one line. */
const onOneLine = [
  'constraints',
  'missingValues',
  'primaryKey',
  'columns',
  'trueValues',
  'falseValues',
  'enum',
];

/** What another reader of YAML, of 1.1 above all, takes for something else than a text. */
const wordsOfYaml = /^(?:y|yes|n|no|on|off|true|false|null|~)$/i;

/** A contract as a file for people: `comment` first, a blank line before each part, short lists on one line. */
export function writeContract(contract: ContractText, comment: string): string {
  const document = new Document(contract, { schema: 'failsafe' });
  document.commentBefore = comment
    .split(/\r\n|\n|\r/)
    .map((line) => ` ${line}`)
    .join('\n');
  visit(document, {
    Scalar: (_, scalar, path) => {
      const text = String(scalar.value);
      const isText = text === '' || (isSeq(path.at(-1)) && wordsOfYaml.test(text));
      if (isText) scalar.type = 'QUOTE_DOUBLE';
    },
    Pair: (_, { key, value }) => {
      const isLong = String(value).length > 70 && isMap(value);
      if (!isLong && isScalar(key) && onOneLine.includes(String(key.value)) && isCollection(value))
        value.flow = true;
    },
  });
  if (isMap(document.contents))
    for (const pair of document.contents.items.slice(1))
      if (isScalar(pair.key) && ['fields', 'checks'].includes(String(pair.key.value)))
        pair.key.spaceBefore = true;
  return document.toString({ lineWidth: 100, flowCollectionPadding: false });
}
