import type { Plugin } from 'rolldown';
import { vocabulary } from '../src/cli/commands/vocabulary.ts';
import { campaignFileSchema } from '../src/cli/config/schema/json-schema.ts';
import { fileOptions } from '../src/cli/options/table.ts';

const files = {
  'campaign-file.schema.json': 'en',
  'campaign-file.schema.fr.json': 'fr',
} as const;

/** Writes the schemas of the campaign file beside the bundle, from the records of the options. */
export function campaignFileSchemas(): Plugin {
  return {
    name: 'campaign-file-schemas',
    async generateBundle() {
      const names = await vocabulary();
      for (const [fileName, lang] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source: campaignFileSchema(fileOptions, names, lang) });
    },
  };
}
