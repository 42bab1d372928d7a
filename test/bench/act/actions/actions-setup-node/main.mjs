const { action, addPath, bench, input, setOutput } = await import(process.env.BENCH_KIT);

await action(() => {
  console.log(`Asked for Node ${input('node-version') || 'any'}; the bench has ${process.version}`);
  addPath(bench.node);
  setOutput('node-version', process.version);
  setOutput('cache-hit', 'false');
});
