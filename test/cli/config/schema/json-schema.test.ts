import { readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { campaignFileSchemas } from '../../../../build/schemas.ts';
import { vocabulary } from '../../../../src/cli/commands/vocabulary.ts';
import { campaignFileSchema } from '../../../../src/cli/config/schema/json-schema.ts';
import { fileOptions } from '../../../../src/cli/options/table.ts';

const names = await vocabulary();
const langs = ['en', 'fr'] as const;
const schemas = langs.map((lang) => campaignFileSchema(fileOptions, names, lang));

describe('the schemas that are shipped', () => {
  const shipped = ['campaign-file.schema.json', 'campaign-file.schema.fr.json'];

  it('are what the build writes', async () => {
    expect(readFileSync('build/rolldown.config.ts', 'utf8')).toMatch(
      /plugins: \[[^\]]*\bcampaignFileSchemas\(\)/,
    );
    const bundle = await rolldown({
      input: 'src/version.ts',
      platform: 'node',
      plugins: [campaignFileSchemas()],
    });
    const { output } = await bundle.generate();
    await bundle.close();
    const written = shipped.map((name) => output.find(({ fileName }) => fileName === name));
    expect(written.map((file) => file?.type === 'asset' && file.source)).toEqual(schemas);
  });

  it('have the names that the package gives them', () => {
    const { files, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(files).toContain('dist');
    for (const name of shipped) expect(exports[`./${name}`]).toBe(`./dist/${name}`);
  });
});

it.each(schemas)('the schema has the list of presets once (%#)', (schema) => {
  for (const preset of names.presets) expect(schema.split(`"${preset}"`).length - 1, preset).toBe(1);
  expect(JSON.parse(schema).definitions.preset.enum).toEqual(names.presets);
  expect(schema.split('"#/definitions/preset"').length).toBeGreaterThan(5);
});
