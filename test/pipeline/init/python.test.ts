import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commandOf, modulesOf, neededArguments } from '../../../src/pipeline/init/command.ts';
import { columnsOf } from '../../../src/pipeline/init/python/frame.ts';
import { rolesOf } from '../../../src/pipeline/init/python/roles.ts';
import { readScript } from '../../../src/pipeline/init/python/script.ts';
import { writtenFiles } from '../../../src/pipeline/init/python/writes.ts';

const written = (text: string, path = 'train.py') =>
  writtenFiles(readScript(path, text)).map((file) => `${file.kind} ${file.path}`);

test.each([
  ['joblib.dump(m, "model.joblib")', 'model model.joblib'],
  ['from joblib import dump as keep\nkeep(m, filename="m.pkl")', undefined],
  ['from joblib import dump\ndump(m, filename="m.pkl")', 'model m.pkl'],
  ['with open("m.pkl", "wb") as f:\n    pickle.dump(m, f)', 'model m.pkl'],
  ['pickle.dump(m, open("m.bin", "wb"))', 'model m.bin'],
  ['torch.save(net.state_dict(), "out/net.pt")', 'model out/net.pt'],
  ['booster.save_model("booster.json")', 'model booster.json'],
  ['net.save("saved_net")', 'model saved_net'],
  ['mlflow.sklearn.save_model(m, path="m")', 'model m'],
  ['Path("m.onnx").write_bytes(onx.SerializeToString())', 'model m.onnx'],
  ['table.to_csv("p.csv")', 'table p.csv'],
  ['table.to_parquet(path="p.parquet")', 'table p.parquet'],
  ['table.write_csv("p.csv")', 'table p.csv'],
  ['json.dump(m, open("m.json", "w"))', 'values m.json'],
  ['(Path("out") / "m.json").write_text(json.dumps(m) + "\\n")', 'values out/m.json'],
  ['with gzip.open("p.csv.gz", mode="wt") as f: pass', 'table p.csv.gz'],
  ['open("p.csv").read()', undefined],
  ['table.to_csv(sys.argv[1])', undefined],
  ['table.to_csv("/tmp/p.csv")', undefined],
  ['table.to_csv("../p.csv")', undefined],
  ['table.to_csv("s3://bucket/p.csv")', undefined],
  ['plt.savefig("p.png")', undefined],
  ['# table.to_csv("p.csv")', undefined],
])('what %j writes', (text, expected) => {
  expect(written(text)[0]).toBe(expected);
});

test.each([
  ['OUT = "out"\nt.to_csv(f"{OUT}/p.csv")', 'out/p.csv'],
  ['OUT: str = "out"\nt.to_csv(os.path.join(OUT, "a", "p.csv"))', 'out/a/p.csv'],
  ['t.to_csv(Path(__file__).parent / "p.csv")', 'code/p.csv'],
  ['t.to_csv(Path(__file__).resolve().parent.parent / "p.csv")', 'p.csv'],
  ['R = Path(__file__).resolve().parents[1]\nt.to_csv(R / "p.csv")', 'p.csv'],
  ['t.to_csv(os.path.join(os.path.dirname(os.path.abspath(__file__)), "p.csv"))', 'code/p.csv'],
  ['t.to_csv("out/" + "p" + ".csv")', 'out/p.csv'],
  ['t.to_csv("{}/p.csv".format(x))', '*/p.csv'],
  ['t.to_csv("run_%d.csv" % n)', 'run_*.csv'],
  ['C = {"out": "o/p.csv"}\nt.to_csv(C["out"])', 'o/p.csv'],
  ['t.to_csv(os.environ.get("OUT", "p.csv"))', 'p.csv'],
  ['p.add_argument("-o", "--out-file", default="p.csv")\nt.to_csv(args.out_file)', 'p.csv'],
  ['def f(t, to="p.csv"):\n    t.to_csv(to)', 'p.csv'],
  ['def f(t, to):\n    t.to_csv(to / "p.csv")\nf(x, to=Path("out"))', 'out/p.csv'],
  [
    'class A:\n    def __init__(self):\n        self.o = "p.csv"\n    def f(self):\n        t.to_csv(self.o)',
    'p.csv',
  ],
  ['def where():\n    return Path("out")\nt.to_csv(where() / "p.csv")', 'out/p.csv'],
  ['a, b = "a.csv", "p.csv"\nt.to_csv(b)', 'p.csv'],
  ['o = "a.csv"\no = "p.csv"\nt.to_csv(o)\no = "c.csv"', 'p.csv'],
  ['o = o\nt.to_csv(o)', undefined],
  ['a = b\nb = a\nt.to_csv(a + b)', undefined],
])('the path in %j', (text, expected) => {
  expect(writtenFiles(readScript('code/train.py', text))[0]?.path).toBe(expected);
});

const data = { columns: ['id', 'region', 'score', 'churned'], target: 'churned' };

function roles(text: string) {
  const script = readScript('train.py', text);
  const [table] = writtenFiles(script).filter(({ kind }) => kind === 'table');
  const columns = table ? columnsOf(script, table, data.columns) : [];
  return { columns: columns.map(({ name }) => name), ...rolesOf(script, columns, data) };
}

const split = `
df = pd.read_csv("d.csv")
X_train, X_test, y_train, y_test = train_test_split(df.drop(columns=["churned"]), df["churned"])
p = model.predict_proba(X_test)[:, 1]
hard = (p > 0.5).astype(int)
`;

test.each([
  [
    'a dictionary',
    'pd.DataFrame({"a": y_test, "b": hard, "c": p}).to_csv("p.csv")',
    { columns: ['a', 'b', 'c'], target: 'a', prediction: 'b', score: 'c' },
  ],
  [
    'columns that are added to the examples',
    'X_test["churned"] = y_test\nX_test["label"] = model.predict(X_test)\nX_test.to_csv("p.csv")',
    {
      columns: ['id', 'region', 'score', 'churned', 'label'],
      target: 'churned',
      prediction: 'label',
    },
  ],
  [
    'a choice of columns, and more of them',
    'KEEP = ["id", "churned"]\nout = df[KEEP + ["region"]].assign(label=hard, chance=p.round(3))\nout.to_csv("p.csv")',
    {
      columns: ['id', 'churned', 'region', 'label', 'chance'],
      target: 'churned',
      prediction: 'label',
      score: 'chance',
    },
  ],
  [
    'columns that are renamed',
    'out = df[["id", "churned"]].rename(columns={"churned": "truth"})\nout["y_hat"] = hard\nout.to_csv("p.csv")',
    { columns: ['id', 'truth', 'y_hat'], target: 'truth', prediction: 'y_hat' },
  ],
  [
    'a function that makes the table',
    'def make(a, b):\n    return pd.DataFrame({"truth": a, "answer": b})\nmake(y_test, hard).to_csv("p.csv")',
    { columns: ['truth', 'answer'], target: 'truth', prediction: 'answer' },
  ],
  [
    'rows that are collected',
    'rows = []\nrows = [{"id": i, "y": t, "pred": q} for i, t, q in zip(ids, y_test, hard)]\npd.DataFrame(rows).to_csv("p.csv")',
    { columns: ['id', 'y', 'pred'], target: 'y', prediction: 'pred' },
  ],
  [
    'rows of csv',
    'with open("p.csv", "w") as f:\n    w = csv.writer(f)\n    w.writerow(["id", "label", "said"])\n    w.writerows(zip(ids, y_test, hard))',
    { columns: ['id', 'label', 'said'], target: 'label', prediction: 'said' },
  ],
  [
    'rows of a dictionary writer',
    'with open("p.csv", "w") as f:\n    w = csv.DictWriter(f, fieldnames=["id", "target", "prediction"])',
    { columns: ['id', 'target', 'prediction'], target: 'target', prediction: 'prediction' },
  ],
  [
    'lines of text',
    'f = open("p.csv", "w")\nf.write("id,actual,predicted\\n")',
    { columns: ['id', 'actual', 'predicted'], target: 'actual', prediction: 'predicted' },
  ],
  [
    'a feature called score is no answer',
    'df[["id", "score", "churned"]].assign(prediction=hard).to_csv("p.csv")',
    {
      columns: ['id', 'score', 'churned', 'prediction'],
      target: 'churned',
      prediction: 'prediction',
    },
  ],
  ['what cannot be told', 'np.column_stack([y_test, p]).to_csv("p.csv")', { columns: [] }],
])('columns of predictions: %s', (_, text, expected) => {
  expect(roles(split + text)).toEqual(expected);
});

test('whatever text is given, something is answered', () => {
  const token = fc.constantFrom(
    ...[
      'def f(',
      'class A:\n ',
      ')',
      '[',
      ']',
      '{',
      '}',
      'x',
      ' = ',
      ', ',
      '"p.csv"',
      "f'{x}.csv'",
    ],
    ...[
      '.to_csv(',
      'open(',
      'with ',
      ' as ',
      'return ',
      'import ',
      '\n',
      ' / ',
      ':',
      '"',
      "'''",
      '*',
    ],
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(token, { maxLength: 40 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (source) => {
      const script = readScript('train.py', source);
      for (const file of writtenFiles(script)) columnsOf(script, file, ['x']);
    }),
    { numRuns: 300 },
  );
});

test('names that stand for each other many times over end soon', () => {
  const lines = Array.from({ length: 200 }, (_, at) => `df = df.merge(df).assign(c${at}=df)`);
  const started = performance.now();
  written([...lines, 'df.to_csv("p.csv")'].join('\n'));
  roles([...lines, 'df.to_csv("p.csv")'].join('\n'));
  expect(performance.now() - started).toBeLessThan(3000);
});

test('the command: a module where the imports need the folder on the path', () => {
  const command = (path: string, text: string) => commandOf(readScript(path, text), 'python');
  expect(command('train.py', 'import src.a')).toBe('python train.py');
  expect(command('src/train.py', 'from src.a import b')).toBe('python -m src.train');
  expect(command('pkg/sub/train.py', 'from ..a import b')).toBe('python -m pkg.sub.train');
  expect(command('scripts/train.py', 'import numpy')).toBe('python scripts/train.py');
  expect(command("it's/train.py", '')).toBe("python 'it'\\''s/train.py'");
});

test('the modules that a script is made of', () => {
  const sources = new Map([
    ['train.py', 'import lib.a\nfrom helpers import x'],
    ['lib/__init__.py', ''],
    ['lib/a.py', 'from . import b\nfrom ..other import c'],
    ['lib/b.py', 'import train'],
    ['other.py', ''],
    ['helpers.py', 'import numpy'],
    ['unused.py', ''],
  ]);
  expect(modulesOf('train.py', sources)).toEqual(
    [...sources.keys()].filter((file) => file !== 'unused.py').sort(),
  );
});

test('arguments that must be given', () => {
  const text = `
p.add_argument("data")
p.add_argument("rest", nargs="*")
p.add_argument("--model", required=True)
p.add_argument("--seed", default=0)
p.add_argument("--fast", action="store_true")
`;
  expect(neededArguments(readScript('train.py', text))).toEqual(['data', '--model']);
});
