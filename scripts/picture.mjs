/**
 * A report as a pull request shows it: `node scripts/picture.mjs REPORT.md PICTURE.png`. The report
 * is one that a run left (`.mlops/report.md`); Chromium draws it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { marked } from 'marked';

const [report, picture] = process.argv.slice(2);
if (!report || !picture) {
  console.error('node scripts/picture.mjs REPORT.md PICTURE.png');
  process.exit(2);
}
const root = join(import.meta.dirname, '..');
const style = readFileSync(
  join(root, 'node_modules/github-markdown-css/github-markdown-light.css'),
);
const folder = mkdtempSync(join(tmpdir(), 'mlops-picture-'));
const page = join(folder, 'page.html');
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><style>${style}
  body { margin: 16px; background: #fff; }
  .comment { border: 1px solid #d1d9e0; border-radius: 6px; }
  .author { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e;
    font: 14px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
  .markdown-body { padding: 16px; font-size: 14px; }
  </style><div class="comment"><div class="author"><b>github-actions</b> bot commented</div>
  <div class="markdown-body">${marked(readFileSync(report, 'utf8'), { gfm: true })}</div></div>`,
);
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--no-first-run',
];
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
execFileSync(
  'chromium',
  [
    ...flags,
    ...quiet,
    `--user-data-dir=${join(folder, 'profile')}`,
    '--window-size=900,1120',
    `--screenshot=${resolve(picture)}`,
    `file://${page}`,
  ],
  { stdio: 'ignore' },
);
rmSync(folder, { recursive: true });
