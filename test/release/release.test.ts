import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { changelogOf, pinnedTo, provenanceOf, versionAfter } from '../../build/release/parts.js';

const root = join(import.meta.dirname, '../..');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(textOf('package.json'));

describe('the version', () => {
  it.each([
    ['patch', '1.2.4'],
    ['minor', '1.3.0'],
    ['major', '2.0.0'],
    ['1.2.10', '1.2.10'],
    ['1.3.0-rc.1', '1.3.0-rc.1'],
  ])('after 1.2.3 by %s is %s', (wanted, next) => {
    expect(versionAfter('1.2.3', wanted)).toBe(next);
  });

  it.each(['', 'big', '1.2', '1.2.3', '1.2.2', '1.2.3-rc.1'])('is not “%s”', (wanted) => {
    expect(() => versionAfter('1.2.3', wanted)).toThrow();
  });

  it('that the action and the component take by default is that of the package', () => {
    expect(parse(textOf('action.yml')).inputs.version.default).toBe(version);
    const [component] = parseAllDocuments(textOf('templates/check.yml'));
    expect(component?.toJS().spec.inputs.version.default).toBe(version);
  });
});

describe('the changelog', () => {
  const head = '# Changelog\n\nWords.\n\n## [Unreleased]\n';

  it('keeps an empty heading above the version', () => {
    expect(changelogOf(`${head}\n### Added\n\n- A thing.\n`, '1.0.0', '2026-12-01')).toBe(
      `${head}\n## [1.0.0] - 2026-12-01\n\n### Added\n\n- A thing.\n`,
    );
  });

  it('keeps earlier versions below', () => {
    const earlier = '## [0.9.0] - 2026-01-01\n\n- Old.\n';
    expect(changelogOf(`${head}\n- New.\n\n${earlier}`, '1.0.0', '2026-12-01')).toBe(
      `${head}\n## [1.0.0] - 2026-12-01\n\n- New.\n\n${earlier}`,
    );
  });

  it.each([`${head}\n## [0.9.0] - 2026-01-01\n\n- Old.\n`, head, '# Changelog\n'])(
    'is refused where nothing is unreleased',
    (text) => {
      expect(() => changelogOf(text, '1.0.0', '2026-12-01')).toThrow();
    },
  );

  it('of this package can be released', () => {
    expect(changelogOf(textOf('CHANGELOG.md'), '99.0.0', '2026-12-01')).toContain(
      '\n## [99.0.0] - 2026-12-01\n',
    );
  });
});

describe('the version that others take', () => {
  it.each([
    ['action.yml', /^ +default: 99\.0\.0$/],
    ['templates/check.yml', /^ +default: 99\.0\.0$/],
    ['docs/automation/github-action.yml', /^ +uses: OWNER\/campaign-audit@v99\.0\.0$/],
    ['docs/automation/gitlab-component.yml', /^ +- component: .*\/check@99\.0\.0$/],
    ['docs/automation/pre-commit-config.yaml', /^ +rev: v99\.0\.0$/],
  ])('in %s changes, and nothing else does', (path, line) => {
    const text = textOf(path);
    const changed = pinnedTo(text, version, '99.0.0');
    const [before, after] = [text, changed].map((one) => one.split('\n'));
    const lines = after?.filter((line, i) => line !== before?.[i]);
    expect(lines).toEqual([expect.stringMatching(line)]);
    expect(pinnedTo(changed, '99.0.0', version)).toBe(text);
  });

  it('is missed where there is none', () => {
    expect(() => pinnedTo('inputs:\n  other:\n    default: 10.1.0\n', '0.1.0', '1.0.0')).toThrow();
  });
});

describe('the provenance', () => {
  it('names the tarball by its digests, the commit and the lock file', () => {
    const [tarball, lock] = [Buffer.from('tarball'), Buffer.from('lock')];
    const made = { name: 'a.tgz', version: '1.0.0', commit: 'abc', node: 'v20.0.0', npm: '10.0.0' };
    const sha = (name: string, bytes: Buffer) => createHash(name).update(bytes).digest('hex');
    expect(provenanceOf({ ...made, tarball, lock })).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'a.tgz', digest: { sha256: sha('sha256', tarball), sha512: sha('sha512', tarball) } },
      ],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: {
          externalParameters: { version: '1.0.0' },
          resolvedDependencies: [
            { name: 'source', digest: { gitCommit: 'abc' } },
            { name: 'package-lock.json', digest: { sha256: sha('sha256', lock) } },
          ],
        },
      },
    });
  });
});
