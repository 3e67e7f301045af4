import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/index';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { root, toolFolder } from './tool-folder.ts';

/** What others take from here by its place: the action, the hook of pre-commit, the component of GitLab. */

const { folder, commands, sh } = toolFolder('ways in');
const project = join(folder, 'a project');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(textOf('package.json'));

beforeAll(() => {
  cpSync(join(folder, 'demo/opt-out-2024'), join(project, 'une campagne'), { recursive: true });
  // The version that these files name is published after they are tested: npx says what it was asked for, and runs it.
  const npx = `#!/bin/sh\n[ "$1" = --yes ] && echo "asked for $2" >&2\nshift 2\nexec campaign-audit "$@"\n`;
  writeFileSync(join(commands, 'npx'), npx, { mode: 0o755 });
});

describe('the action', () => {
  const text = textOf('action.yml');
  const action = parse(text);
  const [step] = action.runs.steps;
  const errorsOf = (content: string) =>
    parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(({ message }) => message);

  /** Runs its step with such inputs, as GitHub would. */
  function runWith(inputs: Record<string, string>) {
    const given: Record<string, string> = Object.fromEntries(
      Object.entries<{ default: string }>(action.inputs).map(([name, input]) => [
        name,
        inputs[name] ?? input.default,
      ]),
    );
    const env = Object.fromEntries(
      Object.entries<string>(step.env).map(([name, value]) => {
        const [, input = ''] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value) ?? [];
        return [name, given[input] ?? ''];
      }),
    );
    const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
    for (const file of Object.values(files)) writeFileSync(file, '');
    const script = join(folder, 'step.sh');
    writeFileSync(script, step.run);
    const run = `bash --noprofile --norc -e -o pipefail '${script}'`;
    const done = sh(run, { ...env, ...files }, join(project, given['working-directory'] ?? ''));
    return {
      ...done,
      outputs: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    };
  }

  it('keeps the published schema', () => {
    expect(errorsOf(text)).toEqual([]);
    expect(errorsOf(text.replace('using: composite', 'using: shell'))).not.toEqual([]);
  });

  it('puts no input into its script', () => {
    expect(step.run).not.toContain('${{');
    expect(step['working-directory']).toMatch(/^\$\{\{ inputs\.working-directory \}\}$/);
  });

  it('gives findings to the log, the summary and a SARIF file', () => {
    const done = runWith({ campaign: 'campaign-audit.yaml', 'working-directory': 'une campagne' });
    expect(done).toMatchObject({
      code: 1,
      outputs: 'exit-code=1\nsarif=une campagne/campaign-audit.sarif\n',
      summary: expect.stringMatching(/^# /),
      stderr: expect.stringContaining(`asked for campaign-audit@${version}\n`),
    });
    expect(done.stdout).toContain('::error file=contacts.csv,line=2');
    expect(existsSync(join(project, 'une campagne/campaign-audit.sarif'))).toBe(true);
  });

  it('takes arguments as they are, one a line', () => {
    const lines = [
      '--campaign',
      'une campagne/campaign-audit.yaml',
      '--fail-on=never',
      '',
      '--out',
      '$(date)',
    ];
    const done = runWith({ arguments: lines.join('\r\n'), sarif: '', summary: 'false' });
    expect(done).toMatchObject({ code: 0, outputs: 'exit-code=0\n', summary: '' });
    expect(existsSync(join(project, '$(date)/report.json'))).toBe(true);
  });

  it('tells a mistake by its exit code, and names no file that is not there', () => {
    const done = runWith({ campaign: 'missing.yaml', sarif: 'other.sarif' });
    expect(done).toMatchObject({ code: 2, outputs: 'exit-code=2\n' });
    expect(done.stderr).toContain('missing.yaml');
  });
});

describe('the hook of pre-commit', () => {
  const path = join(root, '.pre-commit-hooks.yaml');
  const [hook] = parse(textOf('.pre-commit-hooks.yaml'));

  it('is a manifest that pre-commit takes', () => {
    expect(spawnSync('pre-commit', ['validate-manifest', path], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stdout: '',
    });
  });

  it('checks the campaign of the folder', () => {
    const done = sh(`${hook.entry} ${hook.args.join(' ')}`, {}, join(project, 'une campagne'));
    expect(done).toMatchObject({ code: 1, stderr: '' });
    for (const changed of ['contacts.csv', 'campaign-audit.yaml', 'liste_bloctel.txt'])
      expect(changed).toMatch(new RegExp(hook.files));
  });

  it('is installed by what npm prints alone: scripts that speak would be taken for the name of the package', () => {
    const packed = execFileSync('npm', ['pack', '--dry-run'], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    expect(packed).toBe(`campaign-audit-${version}.tgz\n`);
  }, 120_000);
});

describe('the component of GitLab', () => {
  const home = join(folder, 'gitlab');
  const cli = join(root, 'node_modules/.bin/gitlab-ci-local');
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: home, stdio: 'pipe' });

  beforeAll(() => {
    mkdirSync(join(home, 'templates'), { recursive: true });
    cpSync(join(root, 'templates/check.yml'), join(home, 'templates/check.yml'));
    git('init', '--quiet', '--initial-branch=main');
    git('remote', 'add', 'origin', 'git@gitlab.com:made-up/campaign.git');
    git('add', 'templates');
  });

  /** The jobs of a pipeline that includes it, as GitLab makes them. */
  function pipeline(inputs: Record<string, string>) {
    const include = [{ local: 'templates/check.yml', inputs }];
    writeFileSync(join(home, '.gitlab-ci.yml'), JSON.stringify({ include }));
    const done = spawnSync(cli, ['--preview'], { cwd: home, encoding: 'utf8' });
    return { code: done.status, text: done.stdout, jobs: done.status === 0 ? parse(done.stdout) : {} };
  }

  it('is taken with its inputs', () => {
    const { jobs } = pipeline({ stage: 'deploy', version: '9.9.9', folder: 'une campagne' });
    expect(jobs['campaign-audit']).toMatchObject({
      stage: 'deploy',
      variables: { VERSION: '9.9.9', FOLDER: 'une campagne', CAMPAIGN: 'campaign-audit.yaml' },
    });
  }, 60_000);

  it('runs, and leaves what it gives to GitLab', () => {
    const { jobs } = pipeline({ folder: 'une campagne', 'fail-on': 'never' });
    const { script, variables, artifacts } = jobs['campaign-audit'];
    const done = sh(script.join('\n'), { ...variables, CI_PROJECT_DIR: project }, project);
    expect(done).toMatchObject({ code: 0, stderr: `asked for campaign-audit@${version}\n` });
    for (const given of [...artifacts.paths, artifacts.reports.junit])
      expect(existsSync(join(project, given)), given).toBe(true);
  }, 60_000);
});

describe('the container file', () => {
  const text = textOf('build/Containerfile');

  it('copies what is there, and runs without rights', () => {
    const copied = [...text.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, paths = '']) =>
      paths.split(' '),
    );
    expect(copied.length).toBeGreaterThan(8);
    for (const path of copied) expect(existsSync(join(root, path)), path).toBe(true);
    const { files } = JSON.parse(textOf('package.json'));
    for (const path of files.filter((one: string) => one !== 'dist'))
      expect(
        copied.some((one) => path === one || path.startsWith(`${one}/`)),
        path,
      ).toBe(true);
    expect(text.match(/^USER \d+:\d+$/gm)).toHaveLength(1);
  });
});

describe('what is offered to copy', () => {
  const offered = (name: string) => textOf(`docs/automation/${name}`);

  it('calls the action with inputs that it has', () => {
    const content = offered('github-action.yml');
    const { context } = parseWorkflow({ name: 'campaign-audit.yml', content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors()).toEqual([]);
    const steps: { uses: string; with?: object }[] = parse(content).jobs.check.steps;
    const own = steps.find(({ uses }) => uses.includes('/campaign-audit@'));
    expect(own?.uses).toMatch(new RegExp(`@v${version}$`));
    expect(Object.keys(parse(textOf('action.yml')).inputs)).toEqual(
      expect.arrayContaining(Object.keys(own?.with ?? {})),
    );
  });

  it('includes the component with inputs that it has', () => {
    const [{ component, inputs }] = parse(offered('gitlab-component.yml')).include;
    expect(component).toMatch(new RegExp(`/check@${version}$`));
    const [head] = parseAllDocuments(textOf('templates/check.yml'));
    expect(Object.keys(head?.toJS().spec.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
  });

  it('names the hook in a file that pre-commit takes', () => {
    const path = join(root, 'docs/automation/pre-commit-config.yaml');
    expect(spawnSync('pre-commit', ['validate-config', path]).status).toBe(0);
    const [repo] = parse(offered('pre-commit-config.yaml')).repos;
    expect(repo.rev).toBe(`v${version}`);
    expect(repo.hooks[0].id).toBe(parse(textOf('.pre-commit-hooks.yaml'))[0].id);
  });

  it('starts a container without network, rights and places to write to but the folder', () => {
    writeFileSync(join(commands, 'docker'), '#!/bin/sh\nprintf "%s\\n" "$@"\n', { mode: 0o755 });
    const done = sh(`sh '${join(root, 'docs/automation/container.sh')}'`, {}, project);
    const words = done.stdout.split('\n');
    expect(words).toEqual(
      expect.arrayContaining(['--network', 'none', '--read-only', `${project}:/campaign`]),
    );
    expect(words.slice(words.indexOf('campaign-audit'), -1)).toEqual([
      'campaign-audit',
      'clean',
      '--campaign',
      'campaign-audit.yaml',
    ]);
  });
});
