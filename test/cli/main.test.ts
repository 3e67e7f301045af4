import { EventEmitter } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Worst } from '../../src/audit/campaign/finding-counts.ts';
import { InputError } from '../../src/errors.ts';
import { main } from '../../src/main.ts';
import type { Severity } from '../../src/model.ts';
import { CommitError } from '../../src/write/commit-error.ts';
import { capture, result, run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-main-'));
const contacts = join(folder, 'contacts.csv');
const out = ['--out', join(folder, 'out')];

beforeAll(() => writeFileSync(contacts, 'telephone\n0612345678\n'));

function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: refused`), {
    code,
    errno: -1,
    syscall: 'write',
    ...(path && { path }),
  });
}

async function failing(error: unknown, env = {}) {
  return run(['clean', contacts, ...out], {
    env,
    clean: async () => {
      throw error;
    },
  });
}

describe('exit codes', () => {
  it.each<[string, Severity | null, string, 'cleared' | 'not-cleared', number]>([
    ['nothing found', null, 'error', 'cleared', 0],
    ['an error, never failing', 'error', 'never', 'cleared', 0],
    ['an error, failing on errors', 'error', 'error', 'cleared', 1],
    ['a warning, failing on errors', 'warning', 'error', 'cleared', 0],
    ['a warning, failing on warnings', 'warning', 'warning', 'cleared', 1],
    ['a notice, failing on warnings', 'notice', 'warning', 'cleared', 0],
    ['a notice, failing on notices', 'notice', 'notice', 'cleared', 1],
    ['not cleared, never failing', null, 'never', 'not-cleared', 3],
    ['not cleared wins over findings', 'error', 'error', 'not-cleared', 3],
  ])('%s', async (_, worst, failOn, status, code) => {
    const done = await run(['clean', contacts, ...out, '--fail-on', failOn], {
      clean: async () => result({ status }, worst),
    });
    expect(done.code).toBe(code);
  });

  it.each<[string, string, Partial<Worst>, number]>([
    ['errors on what may have any', 'contacts=error,calls=never', { calls: 'error' }, 0],
    ['errors on what may have none', 'contacts=error,calls=never', { contacts: 'error' }, 1],
    ['warnings on what may have them', 'calls=error', { calls: 'warning' }, 0],
    ['a group that is not named keeps the default', 'calls=error', { contacts: 'error' }, 0],
    ['on the campaign', 'campaign=warning', { campaign: 'warning' }, 1],
    ['below what the campaign may have', 'campaign=warning', { campaign: 'notice' }, 0],
  ])('a level for each: %s', async (_, failOn, worst, code) => {
    const clean = async () => result({}, worst);
    expect((await run(['clean', contacts, ...out, '--fail-on', failOn], { clean })).code).toBe(code);
  });

  it('2 for a mistake in an input, with place, expectation and remedy', async () => {
    const done = await failing(
      new InputError({
        code: 'csv/ragged',
        file: 'a.csv',
        line: 7,
        column: 'Tél',
        problem: { en: 'too many fields', fr: 'trop de champs' },
        expected: { en: '3 fields', fr: '3 champs' },
        remedy: { en: 'quote the field', fr: 'mettez le champ entre guillemets' },
      }),
    );
    expect(done.code).toBe(2);
    expect(done.stderr).toBe(
      'campaign-audit: a.csv:7: column "Tél": too many fields\n  expected: 3 fields\n  what to do: quote the field\n',
    );
  });

  it.each(['ENOSPC', 'EACCES', 'EMFILE', 'EIO', 'EROFS', 'EDQUOT', 'EXDEV'])('74 for %s', async (code) => {
    const done = await failing(systemError(code, '/somewhere/report.json'));
    expect(done.code).toBe(74);
    expect(done.stderr).toContain(`/somewhere/report.json: `);
    expect(done.stderr).toContain(`(${code}, write)`);
    expect(done.stderr).not.toContain('    at ');
  });

  it('74 when outputs are half in place, naming both lists', async () => {
    const done = await failing(new CommitError(['out/a.csv'], ['out/b.csv'], systemError('EIO')));
    expect(done.code).toBe(74);
    expect(done.stderr).toContain('of this run are out/a.csv, not of this run are out/b.csv');
  });

  it('70 for a defect, with the stack', async () => {
    const done = await failing(new TypeError('x is undefined'), { LANG: 'fr_FR.UTF-8' });
    expect(done.code).toBe(70);
    expect(done.stderr).toContain('défaut de campaign-audit');
    expect(done.stderr).toContain('TypeError: x is undefined\n    at ');
  });

  it('70 for what is thrown without being an error', async () => {
    expect((await failing('oops')).stderr).toContain('oops');
  });

  it('a pipe whose reader has gone is quiet', async () => {
    const done = await failing(systemError('EPIPE'));
    expect(done.stderr).toBe('');
    expect(done.code).toBe(74);
  });
});

describe('standard output', () => {
  async function withOutput(error: Error): Promise<{ code: number; stderr: string }> {
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(error) });
    const stderr = capture();
    const streams = { stdin: new PassThrough(), stdout, stderr };
    return { code: await main(['--version'], streams, {}), stderr: stderr.text() };
  }

  it('a reader that leaves during the summary changes nothing', async () => {
    expect(await withOutput(systemError('EPIPE'))).toEqual({ code: 0, stderr: '' });
  });

  it('a full disk behind it is a failure, which names it', async () => {
    const done = await withOutput(systemError('ENOSPC'));
    expect(done.code).toBe(74);
    expect(done.stderr).toContain('standard output: no space left on the disk (ENOSPC, write)');
    expect(done.stderr).toContain('files that were written by this run are whole');
  });
});

it('messages that cannot be written change no exit code', async () => {
  const stderr = new Writable({ write: (_chunk, _encoding, done) => done(systemError('ENOSPC')) });
  const streams = { stdin: new PassThrough(), stdout: capture(), stderr };
  expect(await main(['clean', '--start'], streams, {})).toBe(2);
});

describe('signals', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('%s cleans up and ends with %i', async (signal, code) => {
    const signals = new EventEmitter();
    const events: unknown[] = [];
    await run(['clean', contacts, ...out], {
      parts: { signals, exit: (exit) => events.push(exit) },
      clean: async (_settings, host) => {
        host.onInterrupt(() => events.push('cleaned up'));
        signals.emit(signal);
        return result();
      },
    });
    expect(events).toEqual(['cleaned up', code]);
    expect(signals.eventNames()).toEqual([]);
  });

  it('an error outside of the run is told and ends the process', async () => {
    const signals = new EventEmitter();
    const exited = new Promise<number>((resolve) => {
      void run(['clean', contacts, ...out], {
        parts: { signals, exit: resolve },
        clean: () => new Promise(() => signals.emit('uncaughtException', new Error('late'))),
      });
    });
    expect(await exited).toBe(70);
  });
});

describe('the summary', () => {
  it('goes to standard output', async () => {
    const done = await run(['clean', contacts, ...out]);
    expect(done.stdout).toContain('kept');
    expect(done.stderr).toBe('');
  });

  it('speaks the language asked for', async () => {
    expect((await run(['clean', contacts, ...out, '--lang', 'fr'])).stdout).toContain('conservés');
  });

  it.each([
    ['a list', ['--cleaned', '-']],
    ['a report', ['--format', 'json=-']],
    ['a report without a place', ['--format', 'text']],
    ['a report that the run directory has, too', ['--format', 'json']],
  ])('goes to standard error when %s takes standard output', async (_, argv) => {
    const done = await run(['clean', contacts, ...out, ...argv]);
    expect(done.stdout).toBe('');
    expect(done.stderr).toContain('kept');
  });

  it('is left out by --quiet, unless nothing was cleared', async () => {
    const argv = ['clean', contacts, ...out, '--quiet'];
    expect((await run(argv)).stdout).toBe('');
    const not = await run(argv, { clean: async () => result({ status: 'not-cleared' }) });
    expect(not.stdout).toBe('');
    expect(not.stderr).toContain('NOT CLEARED');
  });

  it.each([
    ['on a terminal', true, {}, [], true],
    ['in a file', false, {}, [], false],
    ['with NO_COLOR', true, { NO_COLOR: '1' }, [], false],
    ['with CI', true, { CI: 'true' }, [], false],
    ['with --no-color', true, {}, ['--no-color'], false],
  ])('has colour %s: %s', async (_, tty, env, argv, colored) => {
    const done = await run(['clean', contacts, ...out, ...argv], { tty, env });
    expect(done.stdout.includes('\u001b[')).toBe(colored);
  });
});

describe('messages of the audit', () => {
  const clean = async (
    _: unknown,
    host: { note(text: { en: string; fr: string }): void; progress: (e: never) => void },
  ) => {
    host.note({ en: 'a remark\u001b[2J', fr: 'une remarque' });
    return result();
  };

  it('go to standard error, without control characters', async () => {
    const done = await run(['clean', contacts, ...out], { clean });
    expect(done.stderr).toBe('campaign-audit: a remark\\u001b[2J\n');
  });

  it('are left out by --quiet', async () => {
    expect((await run(['clean', contacts, ...out, '--quiet'], { clean })).stderr).toBe('');
  });

  it('name every file once with --verbose', async () => {
    const done = await run(['clean', contacts, ...out, '--verbose'], {
      clean: async (_settings, host) => {
        for (const file of ['a.csv', 'a.csv', 'b.csv']) {
          host.progress({
            step: 'read',
            file,
            role: 'calls',
            bytes: 1,
            totalBytes: 2,
            rows: 1,
            totalRows: null,
          });
        }
        return result();
      },
    });
    expect(done.stderr).toMatch(
      /^campaign-audit: reading a\.csv\ncampaign-audit: reading b\.csv\ncampaign-audit: how long it took:\n/,
    );
  });

  it('the host knows the date in Paris, not in UTC', async () => {
    const days: number[] = [];
    await run(['clean', contacts, ...out], {
      parts: { now: () => new Date('2026-08-31T22:30:00Z') },
      clean: async (settings, host) => {
        days.push(host.today, settings.start, host.now().getUTCDate());
        return result();
      },
    });
    expect(days).toEqual([20697, 20697, 31]);
  });
});
