import { notFound, ok, redirect, refusal } from './answer.ts';
import { type Call, idOf } from './call.ts';
import { type Hub, repoUrl } from './hub.ts';
import { page } from './page.ts';
import { repository } from './repository.ts';
import { route } from './router.ts';
import { type Run, runOf } from './runs.ts';
import type { Needs } from './tokens.ts';
import { nodeId } from './users.ts';

const READ: Needs = { actions: 'read' };

export const artifactRoutes = [
  route('GET /actions/runs/{run_id}/artifacts', READ, (call) => {
    const run = runOf(call);
    return listed(
      call,
      run.artifacts.map((artifact) => ({ run, artifact })),
    );
  }),
  route('GET /actions/artifacts', READ, (call) => listed(call, everyArtifact(call.hub))),
  route('GET /actions/artifacts/{artifact_id}', READ, (call) => {
    const { run, artifact } = artifactOf(call);
    return ok(artifactView(call.hub, run, artifact));
  }),
  route('GET /actions/artifacts/{artifact_id}/{archive_format}', READ, downloadArtifact),
];

export interface Artifact {
  id: number;
  name: string;
  bytes: Buffer;
  expired: boolean;
}

interface Held {
  run: Run;
  artifact: Artifact;
}

const everyArtifact = (hub: Hub): Held[] =>
  [...hub.runs.values()].flatMap((run) => run.artifacts.map((artifact) => ({ run, artifact })));

function listed(call: Call, held: Held[]) {
  const name = call.query.get('name');
  const wanted = held
    .filter(({ artifact }) => name === null || artifact.name === name)
    .toReversed();
  return page(call, wanted, (shown) => ({
    total_count: wanted.length,
    artifacts: shown.map(({ run, artifact }) => artifactView(call.hub, run, artifact)),
  }));
}

function artifactOf(call: Call): Held {
  const id = idOf(call, 'artifact_id');
  const found = everyArtifact(call.hub).find(({ artifact }) => artifact.id === id);
  if (!found) throw notFound();
  return found;
}

function downloadArtifact(call: Call) {
  if (call.param('archive_format') !== 'zip') throw notFound();
  const { artifact } = artifactOf(call);
  if (artifact.expired) throw refusal(410, 'Artifact has expired');
  return redirect(call.hub.files.offer(artifact.bytes, 'application/zip'));
}

function artifactView(hub: Hub, run: Run, artifact: Artifact) {
  const url = repoUrl(hub, `/actions/artifacts/${artifact.id}`);
  return {
    ...{ id: artifact.id, node_id: nodeId('MA', artifact.id), name: artifact.name, url },
    size_in_bytes: artifact.bytes.length,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    ...{ created_at: run.createdAt, updated_at: run.createdAt, expires_at: run.createdAt },
    workflow_run: {
      ...{ id: run.id, head_branch: run.headBranch, head_sha: run.headSha },
      repository_id: repository(hub).id,
      head_repository_id: repository(hub, run.headRepository).id,
    },
  };
}
