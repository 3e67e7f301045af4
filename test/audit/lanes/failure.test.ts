import { openSync } from 'node:fs';
import { expect, it } from 'vitest';
import { errorOf, failureOf } from '../../../src/audit/lanes/failure.ts';
import { InputError, TemporaryFolderError } from '../../../src/errors.ts';

/** An error after its way between threads. */
const passed = (error: unknown) => errorOf(structuredClone(failureOf(error)));

function thrown(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it('a mistake keeps all that is said of it', () => {
  const detail = {
    code: 'csv/unclosed-quote',
    file: 'calls.csv',
    line: 7,
    column: 'numero',
    problem: { en: 'a quote', fr: 'un guillemet' },
  };
  const error = passed(new InputError(detail));
  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({ detail });
});

it('a failure of the operating system keeps its code, its call and its path', () => {
  const refused = thrown(() => openSync('/nowhere/calls.csv', 'r'));
  expect(passed(refused)).toMatchObject({
    code: 'ENOENT',
    syscall: 'open',
    path: '/nowhere/calls.csv',
    message: expect.stringContaining('no such file'),
  });
});

it('a failure of the folder for temporary files stays one', () => {
  const error = passed(new TemporaryFolderError('ENOSPC', 'write', '/tmp'));
  expect(error).toBeInstanceOf(TemporaryFolderError);
  expect(error).toMatchObject({ code: 'ENOSPC', syscall: 'write', path: '/tmp' });
});

it('a defect keeps the place at which it happened', () => {
  const defect = new Error('calls do not balance');
  expect(passed(defect)).toMatchObject({ message: defect.message, stack: defect.stack });
  expect(passed('a text')).toMatchObject({ message: 'a text' });
});
