// @ts-check
/** The texts of a release: what changes in the files, and what is said of the tarball. They touch no file and no clock. */
import { createHash } from 'node:crypto';
import semver from 'semver';

/**
 * @param {string} current version
 * @param {string} wanted a version, or how much of the current one grows
 * @returns {string}
 * @throws where it is no version that comes after the current one
 */
export function versionAfter(current, wanted) {
  const grown = /** @type {const} */ (['patch', 'minor', 'major']).find((part) => part === wanted);
  const next = grown ? semver.inc(current, grown) : semver.valid(wanted);
  if (next === null) throw new Error(`“${wanted}” is no version: patch, minor, major, or one such as 1.2.0`);
  if (!semver.gt(next, current)) throw new Error(`${next} does not come after ${current}`);
  return next;
}

/**
 * The changelog in which what was unreleased stands under the version.
 *
 * @param {string} text
 * @param {string} version
 * @param {string} day ISO
 * @throws where nothing is unreleased
 */
export function changelogOf(text, version, day) {
  const [before = '', rest = ''] = text.split(/(?<=^## \[Unreleased\]\n)/m);
  const [unreleased = '', ...earlier] = rest.split(/^(?=## )/m);
  if (!/^- /m.test(unreleased)) throw new Error('CHANGELOG.md has nothing under [Unreleased]');
  return `${before}\n## [${version}] - ${day}\n${[unreleased, ...earlier].join('')}`;
}

/**
 * A text in which a version is another one wherever it stands by itself or behind a v.
 *
 * @param {string} text
 * @param {string} before
 * @param {string} version
 * @throws where it names no such version
 */
export function pinnedTo(text, before, version) {
  const pin = new RegExp(`(?<![\\d.])${before.replaceAll('.', '\\.')}(?![\\d.])`, 'g');
  if (text.search(pin) < 0) throw new Error(`${before} is named nowhere`);
  return text.replace(pin, version);
}

/**
 * What was made from what, as an in-toto statement with a predicate of SLSA. It is not signed: npm signs its own where
 * a pipeline publishes with `--provenance`.
 *
 * @param {{ name: string, tarball: Buffer, commit: string, version: string, lock: Buffer, node: string, npm: string }} made
 */
export function provenanceOf({ name, tarball, commit, version, lock, node, npm }) {
  const sha = (/** @type {string} */ algorithm, /** @type {Buffer} */ bytes) =>
    createHash(algorithm).update(bytes).digest('hex');
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256: sha('sha256', tarball), sha512: sha('sha512', tarball) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'https://slsa.dev/provenance/v1#npm-pack',
        externalParameters: { version, commands: ['npm ci', 'npm pack'] },
        internalParameters: { node, npm },
        resolvedDependencies: [
          { name: 'source', digest: { gitCommit: commit } },
          { name: 'package-lock.json', digest: { sha256: sha('sha256', lock) } },
        ],
      },
      runDetails: { builder: { id: 'build/release/release.js' } },
    },
  };
}
