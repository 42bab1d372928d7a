import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageStore } from '../../../src/domain/rollout/store.ts';

/** How the service behaves: `slow` answers after that many seconds; `liar` names another digest. */
export type Mood = 'well' | 'crash' | 'sick' | 'liar' | 'slow';

const program = `
import http.server, json, os, signal, sys, time
signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
mood, slow, name = sys.argv[1], float(sys.argv[2]), sys.argv[3]
if mood == "crash": sys.exit("model.joblib is not there")
if mood == "slow": time.sleep(slow)
class Handler(http.server.BaseHTTPRequestHandler):
    def answer(self, sent=None):
        status, body = 200, {"name": name, "sent": sent, "secret": os.environ.get("SECRET")}
        if self.path == "/health": status = 500 if mood == "sick" else 200
        if self.path == "/version": body["digest"] = "another" if mood == "liar" else os.environ.get("MLOPS_DIGEST")
        if self.path == "/long": body["long"] = os.urandom(30000).hex()
        if self.path == "/moved": status = 302
        self.send_response(status)
        if status == 302: self.send_header("location", "http://192.0.2.1/")
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())
    def do_GET(self): self.answer()
    def do_POST(self): self.answer(self.rfile.read(int(self.headers["content-length"])).decode())
    def log_message(self, *_): pass
http.server.ThreadingHTTPServer(("0.0.0.0", 8080), Handler).serve_forever()
`;

/** Writes a small service that a test can build; its context holds one file. */
export function writeService(folder: string, name: string, mood: Mood = 'well', slow = 0): string {
  const context = join(folder, name);
  mkdirSync(context, { recursive: true });
  writeFileSync(join(context, 'serve.py'), program);
  const command = ['python3', '-u', '/serve.py', mood, String(slow), name];
  const lines = ['FROM python:3.11-slim', 'COPY serve.py /', `CMD ${JSON.stringify(command)}`, ''];
  writeFileSync(join(context, 'Dockerfile'), lines.join('\n'));
  return context;
}

/** Builds it, and gives its digest. */
export async function buildService(
  store: ImageStore,
  folder: string,
  name: string,
  mood: Mood = 'well',
  slow = 0,
): Promise<string> {
  const context = writeService(folder, name, mood, slow);
  const recipe = { buildArgs: {}, platforms: [], labels: { name } };
  const build = { context, dockerfile: join(context, 'Dockerfile'), ...recipe };
  return store.build(build, name, () => {});
}
