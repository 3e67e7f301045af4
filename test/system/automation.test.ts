import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { Ajv } from 'ajv';
import gitlabSchema from 'gitlab-ci-local/src/schema/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root, toolFolder } from './tool-folder.ts';

/** What docs/automation offers to copy: taken by the programs that read it, and run as they would. */

const offered = join(root, 'docs/automation');
const textOf = (name: string) => readFileSync(join(offered, name), 'utf8');

const { folder, commands, sh } = toolFolder('automation');

beforeAll(() => {
  const demo = join(folder, 'demo/opt-out-2024/campaign-audit.yaml');
  for (const runs of ['autumn', 'all/autumn/runs', 'all/winter/runs'])
    sh(`campaign-audit clean --campaign ${demo} --quiet --out ${runs}/first`);
}, 120_000);

/** A run directory beside the first one. */
const secondOf = (runs: string) =>
  readdirSync(join(folder, runs)).filter((name) => name !== 'first' && !name.startsWith('.'));

describe('the crontab', () => {
  const text = textOf('crontab');
  const [line = ''] = text.split('\n').filter((one) => /^\d/.test(one));

  it('is taken by cron', () => {
    writeFileSync(join(folder, 'crontab'), text);
    expect(execFileSync('crontab', ['-n', join(folder, 'crontab')], { encoding: 'utf8' })).not.toContain(
      'bad',
    );
  });

  it('runs, and prints what is to be mailed', () => {
    const command = line.split(' ').slice(5).join(' ').replaceAll('/srv/campaigns', folder);
    // What cron gives, and what the file sets; the tool is where npm puts it.
    const set = Object.fromEntries(
      [...text.matchAll(/^([A-Z]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    const own = { LOGNAME: 'root', SHELL: '/bin/sh', PATH: '/usr/bin:/bin', ...set };
    const done = sh(command, {
      ...own,
      PATH: own.PATH.replace('/usr/local/bin', `${commands}:${dirname(process.execPath)}`),
    });
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toMatch(/^Calling list contacts: nothing changed\n/);
    expect(secondOf('autumn')).toHaveLength(1);
  });
});

describe('the timer of systemd', () => {
  it('and its service are taken', () => {
    const units = join(folder, 'units');
    cpSync(offered, units, { recursive: true });
    const service = join(units, 'campaign-audit.service');
    const own = textOf('campaign-audit.service')
      .replace('/usr/local/bin', commands)
      .replace('User=campaigns', 'User=root');
    writeFileSync(service, own);
    const done = spawnSync(
      'systemd-analyze',
      ['verify', '--man=no', service, join(units, 'campaign-audit.timer')],
      {
        encoding: 'utf8',
      },
    );
    expect(done.stderr.split('\n').filter((one) => one.includes('campaign-audit'))).toEqual([]);
    expect(done.status).toBe(0);
  });

  it('means the first of each month', () => {
    const [, when = ''] = /^OnCalendar=(.*)$/m.exec(textOf('campaign-audit.timer')) ?? [];
    const done = execFileSync('systemd-analyze', ['calendar', '--iterations=2', when], { encoding: 'utf8' });
    expect(done.match(/-01 0\d:17:00/g)?.length).toBeGreaterThan(1);
  });
});

describe('the job of GitLab', () => {
  const job = parse(textOf('gitlab-ci.yml'));

  it('keeps the published schema', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const isValid = ajv.compile(gitlabSchema);
    expect([isValid(job), isValid.errors]).toEqual([true, null]);
    expect(
      isValid({ 'campaign-audit': { ...job['campaign-audit'], artifacts: { when: 'sometimes' } } }),
    ).toBe(false);
  });

  it('runs, and leaves what it gives to GitLab', () => {
    const [install, check] = job['campaign-audit'].script;
    expect(install).toBe('npm ci');
    const project = join(folder, 'project');
    cpSync(join(folder, 'demo/opt-out-2024'), project, { recursive: true });
    expect(sh(check, {}, project).code).toBe(1);
    const { paths, reports } = job['campaign-audit'].artifacts;
    for (const given of [...paths, reports.junit]) expect(existsSync(join(project, given)), given).toBe(true);
  });
});

describe('the workflow of GitHub', () => {
  const text = textOf('github-workflow.yml');
  const errorsOf = (content: string) =>
    parseWorkflow({ name: 'campaign-audit.yml', content }, new NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(({ message }) => message);

  it('keeps the published schema', () => {
    expect(errorsOf(text)).toEqual([]);
    expect(errorsOf(text.replace('runs-on', 'runs-in'))).not.toEqual([]);
  });

  it('runs, and leaves what it gives to GitHub', () => {
    const steps: { run?: string; with?: { sarif_file?: string } }[] = parse(text).jobs.check.steps;
    const [install, check = ''] = steps.flatMap(({ run }) => run ?? []);
    expect(install).toBe('npm ci');
    const project = join(folder, 'project');
    cpSync(join(folder, 'demo/opt-out-2024'), join(project, 'campaigns'), { recursive: true });
    const summary = join(folder, 'summary.md');
    const done = sh(check, { GITHUB_STEP_SUMMARY: summary }, project);
    expect(done.code).toBe(1);
    expect(done.stdout).toContain('::error');
    expect(readFileSync(summary, 'utf8')).toMatch(/^#/);
    const sarif = steps.flatMap((step) => step.with?.sarif_file ?? [])[0] ?? '';
    expect(existsSync(join(project, sarif))).toBe(true);
  });
});

describe('every campaign of a folder', () => {
  const script = join(offered, 'every-campaign.sh');

  it('is screened again, two at a time', () => {
    expect(sh(`sh ${script} all`)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(['autumn', 'winter'].map((name) => secondOf(`all/${name}/runs`).length)).toEqual([1, 1]);
  });

  it('is named where it did not end with 0', () => {
    mkdirSync(join(folder, 'all/spring/runs'), { recursive: true });
    const done = sh(`sh ${script} all`);
    expect(done.code).toBe(1);
    expect(done.stdout).toBe(`exit 2: campaign-audit rescrub all/spring/runs --keep-inputs\n`);
  });

  it('is a task of an array of Slurm', () => {
    const job = textOf('every-campaign.slurm');
    expect(job.match(/^#SBATCH --array=1-\d+/m)).not.toBeNull();
    writeFileSync(join(folder, 'campaigns.txt'), 'all/autumn/runs\nall/winter/runs\n');
    const task = (id: string) =>
      sh(`bash ${join(offered, 'every-campaign.slurm')}`, { SLURM_ARRAY_TASK_ID: id });
    const before = secondOf('all/winter/runs').length;
    expect(task('2')).toMatchObject({ code: 0, stderr: '' });
    expect(secondOf('all/winter/runs')).toHaveLength(before + 1);
    expect(task('3')).toMatchObject({ code: 2, stderr: 'campaigns.txt has no line 3\n' });
  });
});
