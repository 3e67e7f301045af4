import type { Certainty } from '../../../../model.ts';
import { reportWords } from '../../../../report/words/words.ts';
import type { Rule } from '../../../../rules/define.ts';
import { wordsOf } from '../../../../words/voice.ts';

/** What all documents on rules say. */
export const ruleWords = wordsOf(
  ({ lang, n, date, colon, semicolon }) => ({
    lang,
    n,
    date,
    colon,
    semicolon,
    period: (from: string | null, until: string | null) => {
      if (from === null) return until === null ? 'at all times' : `until ${date(until)}`;
      return until === null ? `from ${date(from)} on` : `from ${date(from)} to ${date(until)}`;
    },
    severities: reportWords.en.severities,
    scopes: {
      campaign: 'campaign',
      number: 'number',
      person: 'person',
      call: 'past call',
    } satisfies Record<Rule['scope'], string>,
    certainties: reportWords.en.certainties,
    shortCertainties: { primary: 'text', secondary: 'quoted', inferred: 'inferred' } satisfies Record<
      Certainty,
      string
    >,
    until: (day: string) => `until ${day}`,
    always: 'always',
    checked: (day: string) => `last checked ${date(day)}`,
    gap: (id: string) => `a gap: --accept ${id}`,
    forbidden: 'cannot be accepted',
    house: (key: string | null) => (key === null ? 'house policy' : `house policy (${key})`),
    noArticle: 'no article',
    sources: 'Sources',
    disclaimer: 'This is not legal advice.',
    nothing: 'no such rule',
    yes: 'yes',
    digits: (count: number) => `${count} digits`,
    except: (list: string) => `save ${list}`,
    fines: (natural: string, legal: string) => `${natural} for a natural person, ${legal} for a company`,
  }),
  ({ lang, n, date, colon, semicolon }) => ({
    lang,
    n,
    date,
    colon,
    semicolon,
    period: (from, until) => {
      if (from === null) return until === null ? 'en tout temps' : `jusqu’au ${date(until)}`;
      return until === null ? `à partir du ${date(from)}` : `du ${date(from)} au ${date(until)}`;
    },
    severities: reportWords.fr.severities,
    scopes: { campaign: 'campagne', number: 'numéro', person: 'personne', call: 'appel passé' },
    certainties: reportWords.fr.certainties,
    shortCertainties: { primary: 'texte', secondary: 'citation', inferred: 'déduit' },
    until: (day) => `jusqu’au ${day}`,
    always: 'toujours',
    checked: (day) => `vérifié le ${date(day)}`,
    gap: (id) => `lacune\u00a0: --accept ${id}`,
    forbidden: 'ne peut être acceptée',
    house: (key) => (key === null ? 'règle interne' : `règle interne (${key})`),
    noArticle: 'sans article',
    sources: 'Sources',
    disclaimer: 'Ceci n’est pas un avis juridique.',
    nothing: 'aucune règle',
    yes: 'oui',
    digits: (count) => `${count} chiffres`,
    except: (list) => `hormis ${list}`,
    fines: (natural, legal) => `${natural} pour une personne physique, ${legal} pour une personne morale`,
  }),
);
