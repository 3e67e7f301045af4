import { z } from 'zod';
import type { Lang } from '../../../model.ts';
import { voice } from '../../../words/voice.ts';
import type { Form, Option, Vocabulary } from '../../options/option.ts';
import type { StructureKey } from '../../options/structure.ts';
import { anyText, oneOf } from '../../options/values/forms.ts';
import { fileShape, type Leaf, leaves, owners, shared } from './shape.ts';

const about = {
  title: { en: 'campaign-audit: campaign file', fr: 'campaign-audit\u00a0: fichier de campagne' },
  description: {
    en: 'Every option of campaign-audit; paths are relative to the file.',
    fr: 'Toutes les options de campaign-audit\u00a0; les chemins partent du fichier.',
  },
} as const;

/**
 * The JSON Schema of the campaign file, by which editors complete and check it: made from the shape that the tool reads
 * with, and from the records of its options.
 *
 * @param options those that have a key
 * @param lang language of titles and descriptions
 * @returns draft 7, which editors know best, as JSON with a line end
 */
export function campaignFileSchema(
  options: readonly Option<unknown>[],
  vocabulary: Vocabulary,
  lang: Lang,
): string {
  const made = z.toJSONSchema(fileShape(options), {
    target: 'draft-7',
    metadata: shared,
    override({ zodSchema, jsonSchema }) {
      const leaf = leaves.get(zodSchema);
      if (leaf !== undefined) replace(jsonSchema, formOf(leaf, vocabulary));
      const owner = owners.get(zodSchema);
      if (owner !== undefined) Object.assign(jsonSchema, noted(owner, lang));
    },
  });
  const { $schema, definitions, ...rest } = made;
  const named = {
    $schema,
    title: about.title[lang],
    description: about.description[lang],
    ...rest,
    definitions: Object.assign({ [preset]: oneOf(vocabulary.presets) }, definitions),
  };
  return `${JSON.stringify(named)}\n`;
}

/** The list of presets stands in many places, and is long: the schema has it once. */
const preset = 'preset';

function formOf({ form, nullable }: Leaf, vocabulary: Vocabulary): Form {
  const written = form?.(vocabulary) ?? anyText;
  if (written.enum !== vocabulary.presets) return withNull(written, nullable);
  const named = { $ref: `#/definitions/${preset}` };
  return nullable ? { anyOf: [named, { type: 'null' }] } : named;
}

function replace(target: object, content: Form): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, content);
}

/** A key without a value says nothing. */
function withNull(form: Form, nullable: boolean): Form {
  if (!nullable) return form;
  const { type, enum: names, anyOf } = form;
  return {
    ...form,
    ...(type !== undefined && { type: [type, 'null'].flat() }),
    ...(Array.isArray(names) && { enum: [...names, null] }),
    ...(Array.isArray(anyOf) && { anyOf: [...anyOf, { type: 'null' }] }),
  };
}

/** What a key is for, and what holds where it is left out; of a flag that switches off, the help is that of `false`. */
function noted({ key, help, fallback }: StructureKey, lang: Lang): Form {
  if (typeof fallback !== 'string') return { description: help[lang] };
  if (fallback !== 'true' && fallback !== 'false')
    return { description: help[lang], default: numberIn(fallback) };
  const isOff = fallback === 'true' && !key.includes('.');
  const off = isOff ? `false${voice(lang).colon}` : '';
  return { description: `${off}${help[lang]}`, default: fallback === 'true' };
}

function numberIn(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text;
}
