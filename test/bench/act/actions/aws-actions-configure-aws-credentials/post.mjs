const { action, exportVariable } = await import(process.env.BENCH_KIT);

await action(() => {
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) {
    exportVariable(name, '');
  }
});
