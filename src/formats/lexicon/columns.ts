import { withoutClock } from './clock-words.ts';
import { foldHeader, list } from './words.ts';

/**
 * Column names seen in French and English files, folded, by what the column holds.
 * `bloctel` flags say "is on the list", `bloctelCallable` ones "may be called".
 */
const words = {
  phone: list(`
    telephone, tel, tel1, tel2, tel3, n tel, no tel, num tel, numero, numero de telephone, numero
    telephone, numero appele, numero compose, num appele, n appele, no appele, n compose, numero de l appele, tel appele, telephone appele, appele, destinataire, destination, mobile,
    portable, gsm, fixe, telephone 1, telephone 2, telephone fixe, telephone portable, telephone mobile,
    ligne appelee, numero client, numero contact, msisdn, phone, phone number, phone number dialed,
    dialed number, dialled number, dial no, called, called number, callee, to, to number, dst, dest,
    destination number, number dialed, dnis, outtel, outdialed, customer number, customer phone number,
    contact number, raw digits, hs call to number, remote, phone customer, ani dialnum, number`),
  callerNumber: list(`
    appelant, numero appelant, num appelant, n appelant, tel appelant, telephone appelant, de, depuis,
    no appelant, numero de l appelant, caller number, calling party, numero presente, numero affiche, cli, caller, caller id, clid, src,
    source, from, from number, from no, ani, calling, calling number, caller id number, outbound cnum,
    talkdesk phone number, aircall number, line, ligne`),
  date: list(`
    date, date de debut d appel, date debut d appel, date et heure de debut, date et heure d appel,
    date et heure de l appel, date heure appel, debut d appel, debut de l appel, heure de debut d appel, date appel, date d appel, date de l appel, date et heure, date heure, horodatage, jour, debut,
    debut appel, date debut, date de debut, call date, call time, start, start time, start date, start
    stamp, start epoch, started at, timestamp, datetime, datetime utc, date tz offset incl,
    creationdatetime, created at, hs timestamp, time start, eventtime, calllocaltime, calluniversaltime,
    call start time, interaction date, dernier appel, date dernier appel, date du dernier appel, last call,
    last call date, last called`),
  time: list(`
    heure, heure appel, heure d appel, heure de l appel, heure debut, heure de debut, h, time, start time, time tz
    offset incl, call hour`),
  timezone: list(`
    fuseau, fuseau horaire, zone horaire, timezone, time zone, tz, timezone name, call timezone, utc offset,
    decalage utc, decalage horaire`),
  endDate: list('fin, date fin, heure fin, end, end time, end stamp, ended at, hanguptime, time end'),
  answerDate: list(`
    decroche, heure decroche, answer, answer stamp, answered at, answered time, time answered`),
  duration: list(`
    duree, duree appel, duree de l appel, duree totale, duree s, duree sec, temps total, dmc, duration,
    duration total, total duration, length in sec, call duration, total time`),
  talkDuration: list(`
    duree conversation, temps de conversation, temps de parole, duree communication, billsec, billable,
    talk time, talking, talk duration, convduration, incall duration, duration in call, total talk`),
  ringDuration: list(`
    sonnerie, duree sonnerie, duree d attente, ringing, ring time, waitsec, tta, wait time, duration
    wait`),
  outcome: list(`
    statut, statut appel, statut de l appel, status, etat, resultat, resultat appel, resultat de l
    appel, issue, qualification, qualif, code qualif, code qualification, sous qualification,
    qualification d appel, qualification niveau, niveau de qualification, tag, tags, call tags, etiquette, etiquettes,
    code cloture, cloture, code de cloture, code fin, code retour, motif, motif
    de cloture, disposition, call disposition, dispo, wrapup, wrapup name, wrap up code, outcome,
    result, call result, call outcome, last state, call status, hangup cause, reason, reason terminated,
    disp name, disposition code, hs call disposition, completion status, status call, observation, code
    observation`),
  answered: list('repondu, decroche, abouti, joint, answered, connected, abandoned'),
  direction: list(`
    sens, sens appel, direction, type, type appel, type d appel, call type, call direction, waytype,
    traffic direction`),
  callId: list(`
    id appel, identifiant appel, id communication, ref appel, call id, uniqueid, linkedid, uuid, call
    uuid, cdr id, historyid, conversation id, interaction id, contact id, session id, sid, call sid, xml
    cdr uuid, consumptionid, ctiid`),
  legJoin: list(`
    linkedid, bleg uuid, bridge uuid, parentcallsid, master contact id, session id, call id`),
  agent: list(`
    agent, conseiller, conseillere, teleconseiller, teleoperateur, teleop, tc, operateur, commercial,
    vendeur, utilisateur, login, user, username, agent name, full name, users interacted, lastagent,
    firstagent, no agent, n d agent, user login1, extension, poste`),
  campaign: list(`
    campagne, operation, mission, projet, fichier, liste, lot, produit, campaign, campaign id, campaign
    name, list, list id, list name, queue, file, file d attente, skill, skill name, lastcampaign,
    firstcampaign, service`),
  lastName: list('nom, nom de famille, nom client, name, last name'),
  firstName: list('prenom, first name'),
  postcode: list(
    'code postal, cp, c p, cpostal, code post, cod postal, postal code, postcode, zip, zip code',
  ),
  comment: list(`
    commentaire, commentaires, comment, comments, note, notes, memo, observations, description,
    commentaire appel, disp comments`),
  callbackDate: list(`
    date rappel, date de rappel, rappel le, a rappeler le, heure rappel, rdv, date rdv, callback,
    callback time, retrydate, next call`),
  consentSource: list(`
    source consentement, origine, provenance, source, source collecte, canal collecte, partenaire,
    support, url collecte, consent source, lead source, origin`),
  attempts: list(`
    nb appels, nombre d appels, nb tentatives, tentatives, tentative, essais, nb essais, try number,
    triesnumber, called count, attempts, attempt`),
  bloctel: list(`
    bloctel, liste rouge, opposition, opposition bloctel, nettoyage bloctel, inscrit, inscription
    bloctel, bloctel mobile, bloctel fixe, inscrit bloctel`),
  given: list(`
    collected at, consent date, consent given, consented at, consentement, consentement le, date
    autorisation, date collecte, date consentement, date d accord, date de collecte, date de
    consentement, date de l accord, date du consentement, date opt in, date recueil, date recueil
    consentement, given, given at, opt in le, opt in date, recueilli le`),
  withdrawn: list(`
    withdrawn, withdrawn at, revoked, revoked at, retrait, date retrait, date de retrait, retire le,
    retrait du consentement, date desinscription, optout date, opt out le`),
  expires: list(`
    expires, expires at, expiry, valid until, expiration, expire le, date expiration, fin de validite,
    valable jusqu au`),
  appointment: list(`
    appointment, appointment at, rendez vous, rdv, date rdv, rdv le, date et heure du rdv, rappel
    convenu, creneau accepte`),
  purpose: list('purpose, objet, finalite, campagne consentie, scope'),
  proof: list(`
    consent proof, enregistrement, id preuve, justificatif, preuve, preuve consentement, proof, proof
    id, record, recording, reference preuve, url preuve`),
  person: list(`
    campaign contact id, contact id, customer id, id client, id contact, id fiche, id personne, id
    prospect, identifiant1, lead id, n client, ref client, reference, vendor lead code, whoid`),
  bloctelCallable: list('bloctel ok, eligibilite bloctel, autorise'),
  bloctelAnswer: list('reponse bloctel, retour bloctel'),
  bloctelDate: list('bloctel date, date bloctel, bloctel verifie le'),
  registered: list('date inscription, date d inscription, inscrit le'),
} as const;

export type ColumnRole = keyof typeof words;

const folded = new Map(Object.entries(words).map(([role, names]) => [role, new Set(names.map(foldHeader))]));

/**
 * Columns that a role's words name, in header order; a trailing counter (`telephone3`) does not matter.
 * Where no name fits as a whole, names are tried without what they say in brackets (`Date (Paris)`) or of their clock
 * (`Heure UTC`).
 */
export function columnsFor(role: ColumnRole, header: readonly string[]): number[] {
  const whole = fitting(role, header);
  if (whole.length > 0) return whole;
  const bare = fitting(role, header.map(withoutBrackets));
  return bare.length > 0 ? bare : fitting(role, header.map(withoutClock));
}

function fitting(role: ColumnRole, header: readonly string[]): number[] {
  const names = folded.get(role);
  return header.flatMap((name, column) => {
    const key = foldHeader(name);
    return names?.has(key) || names?.has(key.replace(lastDigits, '')) ? [column] : [];
  });
}

/** Bounded, so that each bracket looks but a little way ahead. */
const bracketed = /[([][^)\]]{0,200}[)\]]/g;
const lastDigits = /(?<!\d)\d+$/;

function withoutBrackets(name: string): string {
  return name.replace(bracketed, '');
}

/** Whether a text is a column name that is known, of whatever role. */
export function isColumnName(text: string): boolean {
  const key = foldHeader(text).replace(lastDigits, '');
  return key !== '' && [...folded.values()].some((names) => names.has(key));
}
