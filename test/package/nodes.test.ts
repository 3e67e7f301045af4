import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { npm, root } from './installed.ts';

/** `npx` with the packed tool, on each Node that is kept, in a folder as people name theirs. */

const aside = realpathSync(mkdtempSync(join(tmpdir(), 'nodes-')));
const campaign = join(aside, 'Opération d’été – Nîmes (août)');

/** Node's own builds lie in the registry, by platform; they need no script to install. */
const platform = `node-${process.platform}-${process.arch}`;

beforeAll(() => {
  mkdirSync(join(aside, 'packed'));
  npm(root, 'pack', '--pack-destination', join(aside, 'packed'));
  cpSync(join(root, 'fixtures/demo/opt-out-2024'), campaign, { recursive: true });
}, 120_000);

function nodeOf(major: number): string {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const place = join(aside, `node${major}`);
  mkdirSync(place);
  npm(place, 'install', '--no-audit', '--no-fund', `${platform}@${major}`);
  return join(place, 'node_modules', platform, 'bin/node');
}

describe('npx with the tarball, in a folder with spaces and accents', () => {
  it.each([20, 22, 24])(
    'cleans a campaign on Node %i',
    (major) => {
      const node = nodeOf(major);
      expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toMatch(new RegExp(`^v${major}\\.`));
      const [tarball = ''] = readdirSync(join(aside, 'packed'));
      const env = {
        PATH: [dirname(node), process.env.PATH].join(delimiter),
        HOME: join(aside, `home${major}`),
        NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS,
        LANG: 'C',
      };
      const argv = ['--yes', `--package=${join(aside, 'packed', tarball)}`, '--', 'campaign-audit', 'clean'];
      const options = ['--campaign', 'campaign-audit.yaml', '--out', `exécution ${major}`];
      const done = spawnSync('npx', [...argv, ...options], { cwd: campaign, env, encoding: 'utf8' });
      expect(done.stdout).toMatch(/^Cleared: 295 of 405 contacts kept, 110 excluded\.\n/);
      expect(done.status).toBe(0);
      expect(readdirSync(join(campaign, `exécution ${major}`))).toContain('cleaned.csv');
    },
    240_000,
  );
});
