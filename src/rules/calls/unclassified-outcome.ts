import { knownMeanings } from '../../formats/lexicon/ambiguous.ts';
import { attemptLimit } from '../../law/parameters/attempt-limit.ts';
import { consentRequired } from '../../law/parameters/consent-required.ts';
import { refusalPauseDays } from '../../law/parameters/refusal-pause-days.ts';
import { defineCampaignRule } from '../define.ts';
import { asCallsAreLimited } from '../standing.ts';

export const unclassifiedOutcome = defineCampaignRule({
  id: 'calls/unclassified-outcome',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'Call results without a meaning', fr: 'Résultats d’appels sans signification connue' },
  explains: {
    en: 'A result whose meaning nobody knows may be a refusal, and a log without the agents’ results shows no refusals at all. Such a call still counts as an attempt.',
    fr: 'Un résultat dont nul ne connaît le sens est peut-être un refus, et un journal sans les qualifications des agents ne montre aucun refus. Un tel appel compte tout de même comme une tentative.',
  },
  remedy: {
    en: 'Say with --outcomes what each result means; campaign-audit inspect lists them for a log.',
    fr: 'Indiquez avec --outcomes ce que signifie chaque résultat\u00a0; campaign-audit inspect en dresse la liste pour un journal.',
  },
  law: [refusalPauseDays, attemptLimit, consentRequired],
  standing: asCallsAreLimited,
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'A log has a result “KO3”, which nobody knows.',
          fr: 'Un journal comporte un résultat «\u00a0KO3\u00a0», que nul ne connaît.',
        },
        situation: { unknownOutcome: 'KO3' },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'A log of the telephone system says only whether a line was opened.',
          fr: 'Un journal de l’autocommutateur dit seulement si une ligne a été ouverte.',
        },
        situation: { outcomes: 'telephone' },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'The agents’ log lacks a day of the telephone system’s log.',
          fr: 'Il manque au journal des agents un jour de celui de l’autocommutateur.',
        },
        situation: { outcomes: 'telephone', silentDays: ['2024-05-03'] },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'All results of the log are known.',
          fr: 'Tous les résultats du journal sont connus.',
        },
        situation: { outcomes: 'agents' },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'The agents’ log covers all days of the telephone system’s log.',
          fr: 'Le journal des agents couvre tous les jours de celui de l’autocommutateur.',
        },
        situation: { outcomes: 'telephone', silentDays: [] },
      },
    ],
  },
  messages: {
    unknown: {
      en: '{file}: result “{value}” ({count} row(s)) is unknown; put “{value}: <outcome>” into a file and give it with --outcomes',
      fr: '{file}\u00a0: résultat «\u00a0{value}\u00a0» ({count} ligne(s)) inconnu\u00a0; mettez «\u00a0{value}: <issue>\u00a0» dans un fichier et donnez-le avec --outcomes',
    },
    ambiguous: {
      en: '{file}: result “{value}” ({count} row(s)) means several things: {meanings}; put “{value}: <outcome>” into a file and give it with --outcomes',
      fr: '{file}\u00a0: le résultat «\u00a0{value}\u00a0» ({count} ligne(s)) a plusieurs sens\u00a0: {meanings}\u00a0; mettez «\u00a0{value}: <issue>\u00a0» dans un fichier et donnez-le avec --outcomes',
    },
    none: {
      en: '{file}: the log has no results; refusals cannot be seen in it',
      fr: '{file}\u00a0: le journal n’indique aucun résultat\u00a0; les refus n’y sont pas visibles',
    },
    telephone: {
      en: '{file}: the log has telephone statuses only (a line was opened or not); refusals cannot be seen in it: add the agents’ results',
      fr: '{file}\u00a0: le journal ne contient que des états téléphoniques (ligne ouverte ou non)\u00a0; les refus n’y sont pas visibles\u00a0: ajoutez les qualifications des agents',
    },
    partly: {
      en: '{file}: the log has telephone statuses only, and no log has the agents’ results of {count} day(s), the first of them {firstDay}: add them',
      fr: '{file}\u00a0: le journal ne contient que des états téléphoniques, et aucun journal n’a les qualifications des agents de {count} jour(s), dont le premier est le {firstDay}\u00a0: ajoutez-les',
    },
  },
  judge: ({ calls }, say) =>
    calls.files.flatMap(({ file, outcomes, silentDays, unknownOutcomes }) => {
      const because = [{ file, line: 0 }];
      const unknown = unknownOutcomes.map(({ value, count }) =>
        knownMeanings(value) === undefined
          ? say('unknown', { file, value, count }, { because })
          : say('ambiguous', { file, value, count, meanings: value }, { because }),
      );
      if (outcomes === 'agents' || silentDays?.length === 0) return unknown;
      const [firstDay] = silentDays ?? [];
      const count = silentDays?.length ?? 0;
      return firstDay === undefined
        ? [say(outcomes, { file }, { because }), ...unknown]
        : [say('partly', { file, count, firstDay }, { because }), ...unknown];
    }),
});
