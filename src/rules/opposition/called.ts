import { houseRegistrationDays } from '../../law/parameters/house-registration-days.ts';
import { oppositionList } from '../../law/parameters/opposition-list.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { registrationEffectDays } from '../../law/parameters/registration-effect-days.ts';
import { rightToObject } from '../../law/parameters/right-to-object.ts';
import { isoDay } from '../../time/days.ts';
import { defineCallRule } from '../define.ts';
import type { At, CallFacts, ListEntry } from '../facts.ts';
import { asListIsHonoured } from '../standing.ts';
import { exportBinds } from './duty.ts';

export const calledListed = defineCallRule({
  id: 'opposition/called',
  scope: 'call',
  severity: 'warning',
  title: { en: 'Call to a number on an opposition list', fr: 'Appel d’un numéro en opposition' },
  explains: {
    en: 'A past call went to a number that is on an opposition list. It is an error where the entry had taken effect by then, at once on the company’s own list, else a warning, since the entry may be younger than the call.',
    fr: 'Un appel passé visait un numéro inscrit sur une liste d’opposition. C’est une erreur si l’inscription avait déjà pris effet (aussitôt pour la liste de l’entreprise), sinon un avertissement, car elle peut être postérieure à l’appel.',
  },
  remedy: {
    en: 'A past call cannot be undone: find out since when the number is opposed, and screen the lists before each campaign.',
    fr: 'Un appel passé ne peut être défait\u00a0: recherchez depuis quand le numéro est en opposition, et contrôlez les listes avant chaque campagne.',
  },
  needs: ['opposition', 'own-opposition'],
  law: [oppositionList, registrationEffectDays, houseRegistrationDays],
  exemptions: [pressExemption],
  articles: {
    ownUndated: rightToObject,
    ownInEffect: rightToObject,
    ownSameDay: rightToObject,
    ownLater: rightToObject,
  },
  standing: asListIsHonoured,
  examples: {
    fires: [
      {
        day: '2024-05-31',
        text: {
          en: 'A call 30 days after the number was entered on the list: an error.',
          fr: 'Un appel 30 jours après l’inscription du numéro sur la liste\u00a0: une erreur.',
        },
        call: { listed: '2024-05-01' },
      },
      {
        day: '2024-05-31',
        text: {
          en: 'A call 29 days after the entry: a warning, it may not have taken effect.',
          fr: 'Un appel 29 jours après l’inscription\u00a0: un avertissement, elle n’avait peut-être pas pris effet.',
        },
        call: { listed: '2024-05-02' },
      },
      {
        day: '2024-05-31',
        text: {
          en: 'A call to a number on the company’s own list, whose entry has no day.',
          fr: 'Un appel vers un numéro de la liste de l’entreprise, dont l’inscription n’est pas datée.',
        },
        call: { ownListed: null },
      },
      {
        day: '2024-05-31',
        text: {
          en: 'A call on the day after the number was entered on the company’s own list: an error.',
          fr: 'Un appel le lendemain de l’inscription du numéro sur la liste de l’entreprise\u00a0: une erreur.',
        },
        call: { ownListed: '2024-05-30' },
      },
    ],
    passes: [
      {
        day: '2024-05-31',
        text: {
          en: 'A call to a number that is on no list.',
          fr: 'Un appel vers un numéro qui ne figure sur aucune liste.',
        },
        call: {},
      },
      {
        day: '2024-05-31',
        text: {
          en: 'A call about a contract in progress to a number on the opposition list.',
          fr: 'Un appel portant sur un contrat en cours vers un numéro de la liste d’opposition.',
        },
        call: { listed: '2024-05-01' },
        campaign: { basis: 'contract' },
      },
    ],
  },
  messages: {
    undated: {
      en: 'called although on the opposition list; the entry has no date and may be younger than the call',
      fr: 'appelé bien qu’inscrit sur la liste d’opposition\u00a0; l’inscription n’est pas datée et peut être postérieure à l’appel',
    },
    inEffect: {
      en: 'called although on the opposition list since {registeredDay}',
      fr: 'appelé bien qu’inscrit sur la liste d’opposition depuis le {registeredDay}',
    },
    recent: {
      en: 'called although on the opposition list since {registeredDay}; an entry takes effect within {days} days',
      fr: 'appelé bien qu’inscrit sur la liste d’opposition depuis le {registeredDay}\u00a0; une inscription prend effet dans un délai de {days} jours',
    },
    later: {
      en: 'on the opposition list since {registeredDay}, after this call',
      fr: 'inscrit sur la liste d’opposition depuis le {registeredDay}, après cet appel',
    },
    ownUndated: {
      en: 'called although on the company’s own opposition list; the entry has no date and may be younger than the call',
      fr: 'appelé bien qu’inscrit sur la liste d’opposition de l’entreprise\u00a0; l’inscription n’est pas datée et peut être postérieure à l’appel',
    },
    ownInEffect: {
      en: 'called although on the company’s own opposition list since {registeredDay}',
      fr: 'appelé bien qu’inscrit sur la liste d’opposition de l’entreprise depuis le {registeredDay}',
    },
    ownSameDay: {
      en: 'called on the day on which the number was entered on the company’s own opposition list, {registeredDay}',
      fr: 'appelé le jour même de son inscription sur la liste d’opposition de l’entreprise, le {registeredDay}',
    },
    ownLater: {
      en: 'on the company’s own opposition list since {registeredDay}, after this call',
      fr: 'inscrit sur la liste d’opposition de l’entreprise depuis le {registeredDay}, après cet appel',
    },
  },
  judge(call, at, say) {
    const found = decidingEntry(call, at);
    if (!found) return null;
    const { own, entry } = found;
    const { registered: registeredDay } = entry;
    if (registeredDay === null) return say(own ? 'ownUndated' : 'undated', {});
    if (at.day < registeredDay) return say(own ? 'ownLater' : 'later', { registeredDay });
    const days = at.law.registrationDays ?? 0;
    // An objection to the company holds at once; of the day of its entry nobody knows which came first.
    if (own && at.day === registeredDay) return say('ownSameDay', { registeredDay });
    if (own) return say('ownInEffect', { registeredDay }, { severity: 'error' });
    if (at.day >= registeredDay + days) return say('inEffect', { registeredDay }, { severity: 'error' });
    return say('recent', { registeredDay, days });
  },
  because(call, at) {
    const found = decidingEntry(call, at);
    if (!found) return [];
    const { file, line, registered } = found.entry;
    return [{ file, line, occurredAt: registered === null ? '' : isoDay(registered) }];
  },
});

/** The entry that bears on the call: of two lists the one that has had the number for longer. */
function decidingEntry(call: CallFacts, at: At): { own: boolean; entry: ListEntry } | null {
  const own = call.ownListed();
  const onExport = call.listed();
  if (!own && !onExport) return null;
  const listed = exportBinds(at) ? onExport : null;
  if (!own) return listed && { own: false, entry: listed };
  // An entry without a date may be older than the call, one of the day after cannot be.
  const since = ({ registered }: ListEntry) => registered ?? at.day + 1;
  return listed && since(listed) < since(own) ? { own: false, entry: listed } : { own: true, entry: own };
}
