import { readFileSync } from 'node:fs';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import Draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';

const schema = JSON.parse(readFileSync('src/report/report.schema.json', 'utf8'));

/** The schema with every object closed, so that a field it does not describe shows. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (node === null || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return 'properties' in copy ? { additionalProperties: false, ...copy } : copy;
}

interface Validation {
  (value: unknown): unknown;
  errors?: { instancePath: string; message?: string }[] | null;
}

function checker(validate: Validation): (value: unknown) => string[] {
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

function reportValidation(): Validation {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  formats.default(ajv);
  return ajv.compile({ ...schema, ...Object(closed(schema)) });
}

function sarifValidation(): Validation {
  const ajv = new Draft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile(sarifSchema);
}

/** What of a `report.json` is not as its schema says. */
export const reportProblems = checker(reportValidation());
/** What of a SARIF log is not as the published schema says. */
export const sarifProblems = checker(sarifValidation());
