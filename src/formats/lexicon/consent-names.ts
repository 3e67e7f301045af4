import type { ConsentColumnRole } from '../../settings.ts';
import { columnsFor } from './columns.ts';
import { isOtherChannel, nameSays, wordsOfName } from './signs.ts';

/** What a column of a register or of a contact list may say of consents. */
export type ConsentRole = Exclude<ConsentColumnRole, 'phone'>;

/**
 * What a name says: a role, or less than one. `more-withdrawn` says more of a withdrawal (its reason), `said` is a consent of
 * which only the cells tell whether they are days or words, `dated` may be the day of giving for want of another, `kind` is a
 * channel, a purpose or a state, `state` may be a state by its cells, `way` the channel
 * by which somebody wants to be reached, `collected` says where or by whom a consent was collected.
 */
export type ConsentName =
  | ConsentRole
  | 'more-withdrawn'
  | 'said'
  | 'dated'
  | 'kind'
  | 'state'
  | 'way'
  | 'collected';

const at = (words: string) => new RegExp(`(?:^| )(?:${words})`);
const whole = (words: string) => new RegExp(`(?:^| )(?:${words})(?= |$)`);

const aboutConsent = at(
  'consent|opt ?in(?= |$)|opted in|accord(?= |$)|accords|accept|agree|autoris|authori[sz]|permission|rgpd|gdpr',
);
/** What else accepts or allows calls is a flag of a contact list. */
const plainly = at('consent|opt ?in(?= |$)|opted in|accord(?= |$)');
const withdrawal = at(
  'retrait|retire[es]*(?= |$)|revo[ck]|revoqu|desinscri|desabonn|unsub|opt ?out|opted out|withdr',
);
/** In a contact list these speak of a call or of a list; in a register, of the consent. */
const refusal = at('refus|oppos|resili|annul|cancel');
const moreOf = whole(
  'motifs?|raisons?|reasons?|cause|comment[a-z]*|campaign|campagne|titre|title|id|source|canal|channel|par|by|ip|agent|user|url|origine|mode|message|other',
);
const date = whole('date|datetime|day|jour|le|at|on|time|timestamp|ts|horodatage|heure|when');

/** The first that fits decides. */
const inRegisters: readonly (readonly [ConsentName, RegExp])[] = [
  ['more-withdrawn', new RegExp(`^(?=.*(?:${withdrawal.source}|${refusal.source}))(?=.*${moreOf.source})`)],
  ['withdrawn', withdrawal],
  ['withdrawn', refusal],
  [
    'request',
    at(
      'rappel[a-z]* (?:demande|souhait)|demandes? (?:de |d )?(?:etre )?rappel|call ?back req|request[a-z]* (?:a )?call|(?:request(?:ed)?|demande)(?: at| on| le)?$',
    ),
  ],
  ['appointment', at('rdv|rendez vous|appointment|rappel convenu|creneau accepte')],
  [
    'from',
    at(
      '(?:valable|valid[a-z]*) (?:des|depuis|from|a partir|du)(?= |$)|a partir d|(?:date )?(?:de )?debut(?:$| (?:de |du |d )?(?:validite|consent|periode))|start(?: date| at)?$|from$|effective|prise d effet',
    ),
  ],
  [
    'expires',
    at(
      'expir|echeance|duree(?: de| du)? (?:validite|consent)|duree$|validite|validity|valid for|(?:date )?(?:de )?fin(?:$| (?:de |du |d )?(?:validite|consent|periode|accord|opt ?in))|valid[a-z]* (?:jusqu|until|to|till)|valable jusqu|jusqu|until|end(?: date| at)?$|consent end',
    ),
  ],
  [
    'slots',
    at('creneau|plages?(?= |$)|horaires?(?= |$)|slots?(?= |$)|time window|call(?:ing)? hours|disponibilite'),
  ],
  ['beneficiary', at('benefici|annonceur|advertiser|given to|donne a|au profit de|data controller')],
  ['kind', at('type(?: de| du| d)? consent|consent[a-z]* type|type$|media(?= |$)')],
  ['purpose', at('finalite|purpose|objet(?= |$)|scope(?= |$)|campagne consentie')],
  [
    'collected',
    at(
      '(?:canal|channel|media|mode|source)(?: de| du| d)? (?:collect|recueil|acqui|origin|saisie)|(?:recueil|collect|saisi|obten|enregistr|record|captur|sign)[a-z]* (?:par|by)(?= |$)',
    ),
  ],
  ['channel', at('canal|canaux|channel|media')],
  [
    'proof',
    whole(
      'preuves?|proofs?|justificatif|recording|url|ip|version|texte?s?|wording|receipt|hash|user agent|formulaire|form|capture|screenshot|certificat[a-z]*|token|(?:id|identifiant|ref|reference)(?: de| du)? consent[a-z]*|consent[a-z]* (?:id|ref|reference)|trustedform[a-z]*|jornaya',
    ),
  ],
  ['status', /(?:^| )(?:statut|status|etat)(?! (?:civil|familial|sante))(?= |$)/],
  [
    'state',
    whole(
      'active?|actifs?|enabled|valide?|choix|choice|decision|reponse|response|answer|action|event|evenement|operation|is granted|is given',
    ),
  ],
  ['said', aboutConsent],
  ['said', at('subscribed|abonne|souscri')],
  ['given', at('recueil|collecte|collected|given|donne le|obtenu|signe le|signature date|date signature')],
  [
    'dated',
    /^(?:date|datetime|timestamp|horodatage|(?:date )?(?:de )?(?:creation|saisie|inscription|enregistrement)|cree le|created(?: at| on| date)?|create date|submitted(?: at)?|submission date|recorded at|signed(?: at)?)$/,
  ],
];
/** What in a contact list speaks of the consent alone where its name says so. */
const needsConsent: ReadonlySet<ConsentName> = new Set<ConsentName>([
  'expires',
  'from',
  'slots',
  'beneficiary',
  'kind',
  'purpose',
  'collected',
  'channel',
  'proof',
  'status',
]);
const wayOfContact =
  /^(?:canal|canaux|channel|media)(?: (?:de |of )?(?:contact|communication))?(?: (?:prefere|preferred|souhaite|autorise|accepte)s?)$|^(?:canal|canaux) de contact$|^preferred (?:contact )?channel$/;
const byWholeName = ['given', 'withdrawn', 'expires', 'appointment', 'purpose', 'proof'] as const;

/**
 * What a name says of consents to be called; null: nothing, or of consents to something else.
 *
 * @example consentName('phone_consent_expires_at', 'contacts') // 'expires'
 */
export function consentName(name: string, kind: 'consents' | 'contacts'): ConsentName | null {
  const words = wordsOfName(name);
  if (words === '' || nameSays(name) === 'other-channel' || /bloctel|record id/.test(words)) return null;
  const known = byWholeName.find((role) => columnsFor(role, [name]).length > 0);
  if (known !== undefined)
    return known === 'given' && aboutConsent.test(words) && !date.test(words) ? 'said' : known;
  const found = inRegisters.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  if (found === null || (isOtherChannel(words) && found !== 'proof' && found !== 'collected')) return null;
  return kind === 'consents' ? found : inContacts(found, words);
}

function inContacts(found: ConsentName, words: string): ConsentName | null {
  if (found === 'withdrawn' || found === 'more-withdrawn') return withdrawal.test(words) ? found : null;
  if (found === 'said') return plainly.test(words) ? found : null;
  if (found === 'channel' && wayOfContact.test(words)) return 'way';
  return needsConsent.has(found) && aboutConsent.test(words) ? found : null;
}

/** Whether a name says that its column holds days. */
export function namesDay(name: string): boolean {
  return date.test(wordsOfName(name));
}
