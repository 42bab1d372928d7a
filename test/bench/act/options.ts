import type { Repository, RunEvent } from './context.ts';
import type { Permissions, PermissionsOptions } from './permissions.ts';

export interface RunOptions extends RunEvent {
  repository: Repository;
  /** A name in `.github/workflows/` of the commit that runs, or a path there, or an absolute path. */
  workflow: string;
  /** What `uses: org/mlops/…@any` resolves to. */
  releaseTree?: string;
  /** The suite's repository; by default `org/mlops`. */
  org?: string;
  /** Further actions: `owner/repo` to folder. They win over the bench's own. */
  actions?: Record<string, string>;
  secrets?: Record<string, string>;
  vars?: Record<string, string>;
  /** Variables of the machine that the runner stands on; a workflow's `env:` wins over them. */
  env?: Record<string, string>;
  apiUrl?: string;
  serverUrl?: string;
  /** GITHUB_TOKEN. */
  token?: string;
  permissions?: PermissionsOptions;
  /** Called as each job begins, with what its token may do. With it jobs run one at a time. */
  onJob?: (job: string, permissions: Permissions) => void;
  /** Runs these combinations only: `{os: 'linux'}`. */
  matrix?: Record<string, string>;
  /** What outlives a run: caches, and artifacts by run. By default it ends with the run. */
  storage?: string;
  /** RUNNER_TOOL_CACHE; by default an empty folder, as on GitHub's machines. */
  toolCache?: string;
  /** The virtual environment that `actions/setup-python` puts on PATH. */
  python?: string;
  /** Changed files, for `paths` filters. */
  changed?: readonly string[];
  /** In ms, after which everything is killed; by default two minutes. */
  timeout?: number;
  /** Kills the run as a lost machine would. */
  signal?: AbortSignal;
}
