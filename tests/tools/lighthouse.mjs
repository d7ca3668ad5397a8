// Audits pages with Lighthouse, three times each; prints one line of JSON per page with the medians.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';

const [base, ...addresses] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const browser = spawn('/usr/bin/chromium', [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`,
  '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', 'about:blank',
], { stdio: ['ignore', 'ignore', 'pipe'] });

const port = await new Promise((resolve, reject) => {
  let said = '';
  browser.stderr.on('data', (chunk) => {
    said += chunk;
    const match = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said);
    if (match) resolve(Number(match[1]));
  });
  browser.on('exit', () => reject(new Error(said)));
});

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
// Pages without scripts are quiet as soon as they are loaded: there is nothing to wait for.
const quick = { extends: 'lighthouse:default', settings: { pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, networkQuietThresholdMs: 250, cpuQuietThresholdMs: 250 } };
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
try {
  for (const address of addresses) {
    const runs = [];
    for (let run = 0; run < 3; run++)
      runs.push((await lighthouse(base + address, { port, logLevel: 'silent', onlyCategories: categories, disableFullPageScreenshot: true }, quick)).lhr);
    const scores = Object.fromEntries(categories.map((name) => [name, median(runs.map((lhr) => Math.round(lhr.categories[name].score * 100)))]));
    const failed = Object.values(runs[0].audits).filter((audit) => audit.score !== null && audit.score < 1 && audit.scoreDisplayMode === 'binary').map((audit) => audit.id);
    console.log(JSON.stringify({ address, ...scores, shift: median(runs.map((lhr) => lhr.audits['cumulative-layout-shift'].numericValue)), failed }));
  }
} finally {
  browser.removeAllListeners('exit');
  browser.kill();
  await new Promise((resolve) => browser.once('exit', resolve));
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  } catch (busy) {
    // A helper of the browser may outlive it for a moment and write on; what was audited stands.
    if (busy.code !== 'ENOTEMPTY') throw busy;
  }
}
