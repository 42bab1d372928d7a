import { OutsideError } from '../../../domain/errors.ts';
import { integrity } from './pin.ts';

/**
 * The platform in the words of DuckDB's packages, `linux-x64-musl`.
 *
 * @throws {OutsideError} DuckDB is not published for it.
 */
export function platformName(system: string = process.platform, arch: string = process.arch) {
  const name = `${system}-${arch}${system === 'linux' && isMusl() ? '-musl' : ''}`;
  if (Object.hasOwn(integrity, name)) return name;
  const known = Object.keys(integrity).join(', ');
  throw new OutsideError(`DuckDB does not run on ${name}`, `run this on one of ${known}`);
}

/** Node's own report knows which C library it runs on. Its look at the network may take seconds. */
function isMusl(): boolean {
  Object.assign(process.report, { excludeNetwork: true });
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime === undefined;
}
