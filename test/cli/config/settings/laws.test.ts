import { describe, expect, it } from 'vitest';
import { run } from '../../run.ts';
import { useFolder, withFile } from '../support.ts';

useFolder();

const laws = (...argv: string[]) => run(['clean', 'contacts.csv', ...argv]);

describe('the laws that are compared', () => {
  it('are two days, in either order', async () => {
    const later = await laws('--law-from', '2026-08-10', '--law-to', '2026-08-11');
    expect(later.settings).toMatchObject({ law: null, lawFrom: 20_675, lawTo: 20_676 });
    const earlier = await laws('--law-from', '2026-08-11', '--law-to', '2026-08-10');
    expect(earlier.settings).toMatchObject({ lawFrom: 20_676, lawTo: 20_675 });
  });

  it('may come from the campaign file, in which a flag has its way', async () => {
    const text = 'contacts: contacts.csv\nlawFrom: 2026-08-10\nlawTo: 2026-08-11\n';
    const { settings } = await withFile(text, ['--law-to', '2026-09-01']);
    expect(settings).toMatchObject({ lawFrom: 20_675, lawTo: 20_697 });
  });

  it.each([
    ['the first alone', ['--law-from', '2026-08-10'], '--law-from: a comparison needs two days, --law-to is'],
    ['the second alone', ['--law-to', '2026-08-10'], '--law-to: a comparison needs two days, --law-from is'],
    [
      'the same day twice',
      ['--law-from', '2026-08-10', '--law-to', '2026-08-10'],
      '--law-to: is the day of --law-from',
    ],
    [
      'one law for every day beside them',
      ['--law-from', '2026-08-10', '--law-to', '2026-08-11', '--law', '2026-09-01'],
      '--law: contradicts --law-from and --law-to',
    ],
    ['a day that is none', ['--law-from', '2026-02-30', '--law-to', '2026-08-11'], '--law-from: '],
  ])('are refused: %s', async (_, argv, says) => {
    const { code, settings, stderr } = await laws(...argv);
    expect({ code, settings }).toEqual({ code: 2, settings: undefined });
    expect(stderr).toContain(says);
  });

  it('are no matter of explain, which looks at one number', async () => {
    const { code, stderr } = await run(['explain', '0199001234', '--law-from', '2026-08-10']);
    expect(code).toBe(2);
    expect(stderr).toContain('unknown option "--law-from"');
  });
});
