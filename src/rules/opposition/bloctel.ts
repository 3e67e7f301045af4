import { oppositionList } from '../../law/parameters/opposition-list.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { defineNumberRule } from '../define.ts';
import { asListIsHonoured } from '../standing.ts';
import { exportBinds } from './duty.ts';

export const bloctel = defineNumberRule({
  id: 'opposition/bloctel',
  scope: 'number',
  severity: 'error',
  title: { en: 'On the opposition list (Bloctel)', fr: 'Inscrit sur la liste d’opposition (Bloctel)' },
  explains: {
    en: 'A number on the opposition list may be called only under a contract in progress and about its object. Since the list has ended, an export that is given is still honoured, as house policy.',
    fr: 'Un numéro inscrit sur la liste d’opposition ne peut être appelé que dans le cadre d’un contrat en cours et sur son objet. Depuis que la liste a pris fin, un export fourni reste respecté, par règle interne.',
  },
  remedy: {
    en: 'Nothing, as long as the number is on the list. Declare --basis contract if the whole list is of customers under contract; policy.bloctelAfterEnd lets exports go once the list has ended.',
    fr: 'Rien, tant que le numéro figure sur la liste. Déclarez --basis contract si toute la liste est faite de clients sous contrat\u00a0; policy.bloctelAfterEnd permet d’ignorer les exports une fois la liste disparue.',
  },
  needs: ['opposition'],
  law: [oppositionList],
  exemptions: [pressExemption],
  standing: asListIsHonoured,
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'The number is on the export.', fr: 'Le numéro figure dans l’export.' },
        number: { listed: true },
      },
      {
        day: '2026-08-11',
        text: {
          en: 'The number is on an export given after the end of the list: house policy.',
          fr: 'Le numéro figure dans un export fourni après la fin de la liste\u00a0: règle interne.',
        },
        number: { listed: true },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'The number is on the export, and the call is about a contract in progress.',
          fr: 'Le numéro figure dans l’export, et l’appel porte sur un contrat en cours.',
        },
        number: { listed: true },
        campaign: { basis: 'contract' },
      },
      {
        day: '2026-08-11',
        text: {
          en: 'The house lets exports go after the end of the list.',
          fr: 'L’entreprise ignore les exports après la fin de la liste.',
        },
        number: { listed: true },
        campaign: { policy: { bloctelAfterEnd: 'ignore' } },
      },
    ],
  },
  messages: {
    listed: {
      en: 'on the opposition list ({file}, line {line})',
      fr: 'inscrit sur la liste d’opposition ({file}, ligne {line})',
    },
    afterEnd: {
      en: 'on the opposition list ({file}, line {line}), honoured after the end of Bloctel (house policy)',
      fr: 'inscrit sur la liste d’opposition ({file}, ligne {line}), respectée après la fin de Bloctel (règle interne)',
    },
  },
  judge(number, at, say) {
    if (!exportBinds(at)) return null;
    const entry = number.listed();
    if (!entry) return null;
    const until = at.campaign.policy.bloctelAfterEnd === 'ignore' ? at.lawChanges : null;
    return say(
      at.law.oppositionListEnded ? 'afterEnd' : 'listed',
      { file: entry.file, line: entry.line },
      { until, because: [entry] },
    );
  },
});
