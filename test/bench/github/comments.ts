import { created, invalid, noContent, notFound, ok, refusal } from './answer.ts';
import { type Call, idOf, requiredText } from './call.ts';
import { stamp } from './clock.ts';
import { type Hub, htmlUrl, repoUrl } from './hub.ts';
import { page } from './page.ts';
import { type Route, route } from './router.ts';
import type { Needs } from './tokens.ts';
import { isBot, nodeId, user } from './users.ts';

export interface Comment {
  id: number;
  issue: number;
  body: string;
  author: string;
  createdAt: string;
  updatedAt: string;
}

const LONGEST = 65_536;

const READ: Needs = { issues: 'read', 'pull-requests': 'read' };
const WRITE: Needs = { issues: 'write', 'pull-requests': 'write' };

const ONE = '/issues/comments/{comment_id}';
const OF_ISSUE = '/issues/{issue_number}/comments';

export const commentRoutes: Route[] = [
  route('GET /issues/comments', READ, (call) => listed(call, sorted(call.hub))),
  route(`GET ${ONE}`, READ, (call) => ok(commentView(call.hub, commentOf(call)))),
  route(`PATCH ${ONE}`, WRITE, updateComment),
  route(`DELETE ${ONE}`, WRITE, deleteComment),
  route(`GET ${OF_ISSUE}`, READ, listComments),
  route(`POST ${OF_ISSUE}`, WRITE, createComment),
];

const sorted = (hub: Hub): Comment[] => [...hub.comments.values()].sort((a, b) => a.id - b.id);

function listed(call: Call, comments: Comment[]) {
  const since = call.query.get('since');
  const wanted = comments.filter(({ updatedAt }) => !since || updatedAt >= stamp(since));
  return page(call, wanted, (shown) => shown.map((comment) => commentView(call.hub, comment)));
}

function listComments(call: Call) {
  const issue = issueOf(call);
  return listed(
    call,
    sorted(call.hub).filter((comment) => comment.issue === issue),
  );
}

function createComment(call: Call) {
  const { hub, token } = call;
  const comment = addComment(hub, issueOf(call), token.login, bodyOf(call));
  return created(commentView(hub, comment));
}

export function addComment(hub: Hub, issue: number, author: string, body: string): Comment {
  const now = stamp(hub.now());
  const comment = { id: hub.nextId(), issue, body, author, createdAt: now, updatedAt: now };
  hub.comments.set(comment.id, comment);
  return comment;
}

function updateComment(call: Call) {
  const comment = commentOf(call);
  mayChange(call, comment);
  Object.assign(comment, { body: bodyOf(call), updatedAt: stamp(call.hub.now()) });
  return ok(commentView(call.hub, comment));
}

function deleteComment(call: Call) {
  const comment = commentOf(call);
  mayChange(call, comment);
  call.hub.comments.delete(comment.id);
  return noContent();
}

/** Somebody without the right to write in the repository may change their own comments only. */
function mayChange({ token }: Call, comment: Comment): void {
  if (token.bot || token.permissions === 'all' || token.login === comment.author) return;
  throw refusal(403, 'Must have admin rights to Repository.');
}

function bodyOf(call: Call): string {
  const body = requiredText(call, 'body');
  if (body.trim() === '') {
    throw invalid({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
  }
  if (body.length <= LONGEST) return body;
  throw invalid({
    resource: 'IssueComment',
    code: 'unprocessable',
    field: 'data',
    message: `Body is too long (maximum is ${LONGEST} characters)`,
  });
}

function issueOf(call: Call): number {
  const number = idOf(call, 'issue_number');
  if (!call.hub.issues.has(number) && !call.hub.pulls.has(number)) throw notFound();
  return number;
}

function commentOf(call: Call): Comment {
  const found = call.hub.comments.get(idOf(call, 'comment_id'));
  if (!found) throw notFound();
  return found;
}

function commentView(hub: Hub, comment: Comment) {
  const kind = hub.pulls.has(comment.issue) ? 'pull' : 'issues';
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: repoUrl(hub, `/issues/comments/${comment.id}`),
    html_url: htmlUrl(hub, `/${kind}/${comment.issue}#issuecomment-${comment.id}`),
    issue_url: repoUrl(hub, `/issues/${comment.issue}`),
    user: user(hub, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: isBot(comment.author) ? 'NONE' : 'MEMBER',
    performed_via_github_app: null,
  };
}
