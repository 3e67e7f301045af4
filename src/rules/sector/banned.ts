import { firstEndOf, lastDayOf, requestInForce } from '../consent/request.ts';
import { lastUpTo } from '../days.ts';
import { defineCampaignRule, definePersonRule } from '../define.ts';
import { bannedSectorOf, sectorBan } from './ban.ts';

const messages = {
  'energy-renovation': {
    en: 'telephone canvassing is forbidden for energy saving and renewable energy in homes, with or without consent, save under a contract in progress',
    fr: 'le démarchage téléphonique est interdit pour les économies d’énergie et les énergies renouvelables dans le logement, avec ou sans consentement, hors contrat en cours',
  },
  'cpf-training': {
    en: 'telephone canvassing is forbidden for training paid by the personal training account, with or without consent, save for training in progress',
    fr: 'le démarchage téléphonique est interdit pour les formations financées par le compte personnel de formation, avec ou sans consentement, hors formation en cours',
  },
  'housing-adaptation': {
    en: 'telephone canvassing is forbidden for the adaptation of homes to age or disability, with or without consent, save under a contract in progress',
    fr: 'le démarchage téléphonique est interdit pour l’adaptation du logement au vieillissement ou au handicap, avec ou sans consentement, hors contrat en cours',
  },
  warned: {
    en: 'for the adaptation of homes canvassing by message, mail and social network is forbidden since 2 July 2025, and by telephone from 11 August 2026 on; official pages say that the telephone is covered already',
    fr: 'pour l’adaptation du logement, le démarchage par message, courriel et réseau social est interdit depuis le 2 juillet 2025, et par téléphone à compter du 11 août 2026\u00a0; des pages officielles disent qu’il l’est déjà par téléphone',
  },
  noRequest: {
    en: 'the sector is closed to canvassing, and the person has not asked to be called back',
    fr: 'le secteur est interdit de démarchage, et la personne n’a pas demandé à être rappelée',
  },
  endedRequest: {
    en: 'the sector is closed to canvassing, and what the person said against calls on {endedDay} ended the request of {requestDay} to be called back',
    fr: 'le secteur est interdit de démarchage, et la demande de rappel du {requestDay} a pris fin le {endedDay} par un refus, un retrait ou une opposition de la personne',
  },
  otherRequest: {
    en: 'the sector is closed to canvassing, and the request of {requestDay} to be called back was about something else',
    fr: 'le secteur est interdit de démarchage, et la demande de rappel du {requestDay} portait sur autre chose',
  },
  lapsedRequest: {
    en: 'the sector is closed to canvassing, and the request of {requestDay} to be called back was good up to {lastDay}',
    fr: 'le secteur est interdit de démarchage, et la demande de rappel du {requestDay} valait jusqu’au {lastDay} inclus',
  },
} as const;

const meta = {
  id: 'sector/banned',
  severity: 'error',
  title: { en: 'Sector closed to telephone canvassing', fr: 'Secteur interdit de démarchage téléphonique' },
  explains: {
    en: 'In some sectors canvassing by telephone is banned, with or without consent. Only a contract in progress about the same object allows a call or, since 11 August 2026, a request of the person to be called back, within five working days. Where the register holds such requests, each person is judged by them.',
    fr: 'Dans certains secteurs, le démarchage téléphonique est interdit, avec ou sans consentement. Seul un contrat en cours portant sur le même objet permet d’appeler ou, depuis le 11 août 2026, une demande de rappel de la personne, dans les cinq jours ouvrables. Si le registre contient de telles demandes, chaque personne est jugée d’après elles.',
  },
  remedy: {
    en: 'Do not run this campaign by telephone. Declare --basis contract only if every contact has such a contract; give the register of requests to be called back; correct --sector if it misnames what is sold.',
    fr: 'Ne menez pas cette campagne par téléphone. Ne déclarez --basis contract que si chaque contact a un tel contrat\u00a0; fournissez le registre des demandes de rappel\u00a0; corrigez --sector s’il désigne mal ce qui est vendu.',
  },
  ...sectorBan,
  standing: ({ bannedSectors }) => (bannedSectors.length > 0 ? 'law' : null),
  messages,
} as const satisfies Partial<Parameters<typeof defineCampaignRule>[0]>;

export const bannedSector = defineCampaignRule({
  ...meta,
  scope: 'campaign',
  gap: 'forbidden',
  examples: {
    fires: [
      {
        day: '2020-07-26',
        text: {
          en: 'Energy renovation is sold on the first day of its ban.',
          fr: 'De la rénovation énergétique est vendue le premier jour de son interdiction.',
        },
        situation: {},
        campaign: { sector: 'energy-renovation' },
      },
      {
        day: '2026-08-11',
        text: {
          en: 'The adaptation of homes is sold on the first day of its ban, to people who all consented.',
          fr: 'De l’adaptation de logements est vendue le premier jour de son interdiction, à des personnes qui ont toutes consenti.',
        },
        situation: {},
        campaign: { sector: 'housing-adaptation', basis: 'consent' },
      },
      {
        day: '2026-08-10',
        text: {
          en: 'The same a day before: a warning, only messages are covered yet.',
          fr: 'De même la veille\u00a0: un avertissement, seuls les messages sont visés.',
        },
        situation: {},
        campaign: { sector: 'housing-adaptation', basis: 'consent' },
      },
    ],
    passes: [
      {
        day: '2020-07-25',
        text: {
          en: 'Energy renovation is sold on the day before its ban.',
          fr: 'De la rénovation énergétique est vendue la veille de son interdiction.',
        },
        situation: {},
        campaign: { sector: 'energy-renovation' },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'Customers are called about the housing adaptation under contract with them.',
          fr: 'Des clients sont appelés au sujet de l’adaptation de logement faisant l’objet de leur contrat.',
        },
        situation: {},
        campaign: { sector: 'housing-adaptation', basis: 'contract' },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'The register holds requests to be called back: each person is judged by them.',
          fr: 'Le registre contient des demandes de rappel\u00a0: chaque personne est jugée d’après elles.',
        },
        situation: {},
        campaign: { sector: 'housing-adaptation', requestsGiven: true },
      },
    ],
  },
  judge({ facts, law }, say) {
    const banned = bannedSectorOf(facts, law);
    if (banned !== null) return facts.requestsGiven ? [] : [say(banned, {})];
    const isWarned = facts.basis !== 'contract' && law.warnedSectors.includes(facts.sector);
    return isWarned ? [say('warned', {}, { severity: 'warning' })] : [];
  },
});

/** The same ban for each person, where the register holds requests to be called back. */
export const bannedForPerson = definePersonRule({
  ...meta,
  scope: 'person',
  examples: {
    fires: [
      {
        day: '2026-09-21',
        text: {
          en: 'The request of Monday the week before was good up to Saturday.',
          fr: 'La demande du lundi de la semaine précédente valait jusqu’au samedi.',
        },
        person: { requests: ['2026-09-14'] },
        campaign: { sector: 'energy-renovation', requestsGiven: true },
      },
    ],
    passes: [
      {
        day: '2026-09-19',
        text: {
          en: 'The fifth working day after the request: a Saturday.',
          fr: 'Le cinquième jour ouvrable après la demande\u00a0: un samedi.',
        },
        person: { requests: ['2026-09-14'] },
        campaign: { sector: 'energy-renovation', requestsGiven: true },
      },
    ],
  },
  judge(person, at, say) {
    const { campaign, law, day, lawChanges } = at;
    // Where nobody can have asked, the ban of the first day is the campaign’s; one that begins later is each person’s.
    const isTheirs = campaign.requestsGiven || !campaign.bannedFromStart;
    if (!isTheirs || bannedSectorOf(campaign, law) === null) return null;
    if (requestInForce(person, at) !== null) return null;
    const next = person.requests.find((request) => request.day > day)?.day ?? null;
    const options = { until: next ?? lawChanges };
    const last = lastUpTo(
      person.requests.map((request) => request.day),
      day,
    );
    const request = person.requests.findLast((one) => one.day === last);
    if (request === undefined) return say('noRequest', {}, options);
    const lastDay = lastDayOf(request, at);
    const because = { ...options, because: [request.source] };
    const { day: requestDay } = request;
    if (day > lastDay) return say('lapsedRequest', { requestDay, lastDay }, because);
    const endedDay = firstEndOf(person, requestDay);
    return endedDay <= day
      ? say('endedRequest', { requestDay, endedDay }, because)
      : say('otherRequest', { requestDay }, because);
  },
});
