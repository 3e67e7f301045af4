import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parts } from '../../../src/cli/commands/parts.ts';
import { campaignFileSchema } from '../../../src/cli/config/json-schema.ts';
import { fileOptions } from '../../../src/cli/options/table.ts';

const files = [
  ['en', 'src/cli/config/campaign-file.schema.json'],
  ['fr', 'src/cli/config/campaign-file.schema.fr.json'],
] as const;

it.each(files)(
  'the schema that is published is made from the records (%s): UPDATE=1 npx vitest run test/cli/config/json-schema.test.ts writes it anew',
  async (lang, path) => {
    const made = campaignFileSchema(fileOptions, await parts.vocabulary(), lang);
    if (process.env.UPDATE) writeFileSync(path, made);
    expect(readFileSync(path, 'utf8')).toBe(made);
  },
);
