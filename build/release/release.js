// @ts-check
/**
 * npm run release -- patch|minor|major|<version>: checks everything, writes version and changelog, commits and tags, and
 * leaves the tarball with its provenance in `.release`. Nothing is sent anywhere.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changelogOf, pinnedTo, provenanceOf, versionAfter } from './parts.js';

const root = join(import.meta.dirname, '../..');
const place = join(root, '.release');
/** Files that name the version that is released. */
const pinned = [
  'action.yml',
  'templates/check.yml',
  'docs/automation/github-action.yml',
  'docs/automation/gitlab-component.yml',
  'docs/automation/pre-commit-config.yaml',
];

const run = (/** @type {string} */ command, /** @type {string[]} */ args, cwd = root) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
const textOf = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
const versionOf = () => JSON.parse(textOf('package.json')).version;

/** @param {string} version */
function writeVersion(version) {
  const before = versionOf();
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(join(root, 'CHANGELOG.md'), changelogOf(textOf('CHANGELOG.md'), version, day));
  for (const path of pinned) writeFileSync(join(root, path), pinnedTo(textOf(path), before, version));
  run('npm', ['version', version, '--no-git-tag-version']);
}

/**
 * @param {string} folder with a checkout
 * @param {string} to folder for the tarball
 * @returns {string} path of the tarball
 */
function pack(folder, to) {
  mkdirSync(to, { recursive: true });
  run('npm', ['ci'], folder);
  return join(to, run('npm', ['pack', '--pack-destination', to], folder));
}

/**
 * Makes the tarball in two checkouts of a tag: only what anybody can make again, byte for byte, is released.
 *
 * @param {string} version
 */
function packTwice(version) {
  const aside = mkdtempSync(join(tmpdir(), 'release-'));
  const packed = ['first', 'second'].map((name) => {
    run('git', ['clone', '--quiet', '--branch', `v${version}`, root, join(aside, name)]);
    return pack(join(aside, name), join(aside, `${name}-packed`));
  });
  const [first, second] = packed.map((path) => readFileSync(path));
  if (!first || !second?.equals(first)) throw new Error(`the tarball was made twice, and differs: ${aside}`);
  const name = `campaign-audit-${version}.tgz`;
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  writeFileSync(join(place, name), first);
  const made = { name, tarball: first, version, lock: readFileSync(join(root, 'package-lock.json')) };
  const commit = run('git', ['rev-parse', `v${version}^{commit}`]);
  const provenance = provenanceOf({ ...made, commit, node: process.version, npm: run('npm', ['--version']) });
  writeFileSync(join(place, `${name}.provenance.json`), `${JSON.stringify(provenance, null, 2)}\n`);
  rmSync(aside, { recursive: true });
  return join('.release', name);
}

/** @param {string} wanted */
function release(wanted) {
  if (run('git', ['status', '--porcelain']) !== '')
    throw new Error('there are changes that are not committed');
  const version = versionAfter(versionOf(), wanted);
  writeVersion(version);
  execFileSync('npm', ['run', 'check'], { cwd: root, stdio: 'inherit' });
  run('git', ['commit', '--quiet', '--all', '--message', `Version ${version}`]);
  run('git', ['tag', '--annotate', `v${version}`, '--message', `Version ${version}`]);
  const tarball = packTwice(version);
  console.log(`\nReleased here: ${tarball}, commit and tag v${version}. To publish:
  git push --follow-tags
  npm publish ${tarball}      (in a pipeline of GitHub or GitLab: with --provenance, which npm has signed)`);
}

try {
  release(process.argv[2] ?? '');
} catch (error) {
  console.error(`release: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
