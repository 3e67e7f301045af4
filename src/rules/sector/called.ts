import { requestInForce } from '../consent/request.ts';
import { defineCallRule } from '../define.ts';
import { bannedSectorOf, sectorBan } from './ban.ts';

export const calledInBannedSector = defineCallRule({
  id: 'sector/called',
  scope: 'call',
  severity: 'error',
  title: { en: 'Call in a sector closed to canvassing', fr: 'Appel dans un secteur interdit de démarchage' },
  explains: {
    en: 'A past call was placed in a sector in which canvassing by telephone was banned on that day, without a contract in progress and without a request of the person to be called back in force.',
    fr: 'Un appel passé a été émis dans un secteur où le démarchage téléphonique était interdit ce jour-là, sans contrat en cours ni demande de rappel en vigueur de la personne.',
  },
  remedy: {
    en: 'A past call cannot be undone: stop the campaign. If the person had asked to be called back, give the register that holds the request.',
    fr: 'Un appel passé ne peut être défait\u00a0: arrêtez la campagne. Si la personne avait demandé à être rappelée, fournissez le registre qui contient la demande.',
  },
  ...sectorBan,
  standing: ({ bannedSectors }) => (bannedSectors.length > 0 ? 'law' : null),
  examples: {
    fires: [
      {
        day: '2022-12-21',
        text: {
          en: 'A call about training on the first day of its ban.',
          fr: 'Un appel portant sur une formation le premier jour de l’interdiction.',
        },
        call: {},
        campaign: { sector: 'cpf-training' },
      },
      {
        day: '2026-09-21',
        text: {
          en: 'A call back on the sixth working day after the request.',
          fr: 'Un rappel le sixième jour ouvrable après la demande.',
        },
        call: { requests: ['2026-09-14'] },
        campaign: { sector: 'energy-renovation' },
      },
    ],
    passes: [
      {
        day: '2022-12-20',
        text: {
          en: 'A call about training on the day before its ban.',
          fr: 'Un appel portant sur une formation la veille de l’interdiction.',
        },
        call: {},
        campaign: { sector: 'cpf-training' },
      },
      {
        day: '2026-09-19',
        text: {
          en: 'A call back on the fifth working day after the request.',
          fr: 'Un rappel le cinquième jour ouvrable après la demande.',
        },
        call: { requests: ['2026-09-14'] },
        campaign: { sector: 'energy-renovation' },
      },
    ],
  },
  messages: {
    'energy-renovation': {
      en: 'called about energy saving or renewable energy in homes: canvassing by telephone is forbidden',
      fr: 'appelé pour des économies d’énergie ou des énergies renouvelables dans le logement\u00a0: le démarchage téléphonique est interdit',
    },
    'cpf-training': {
      en: 'called about training paid by the personal training account: canvassing by telephone is forbidden',
      fr: 'appelé pour une formation financée par le compte personnel de formation\u00a0: le démarchage téléphonique est interdit',
    },
    'housing-adaptation': {
      en: 'called about the adaptation of a home to age or disability: canvassing by telephone is forbidden',
      fr: 'appelé pour l’adaptation d’un logement au vieillissement ou au handicap\u00a0: le démarchage téléphonique est interdit',
    },
  },
  judge(call, at, say) {
    const banned = bannedSectorOf(at.campaign, at.law);
    if (banned === null || requestInForce(call.consentThen(), at) !== null) return null;
    return say(banned, {});
  },
});
