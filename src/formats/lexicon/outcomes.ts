import { type Outcome, outcomes } from '../../model.ts';
import { fold, list } from './words.ts';

/** Words, folded, that are taken for an outcome without asking. */
const strong: Partial<Record<Outcome, readonly string[]>> = {
  answered: list(`
    answered, repondu, decroche, conversation, argumente, contact argumente, contact abouti, abouti,
    joint, contact utile, cu, vente, vendu, sale, gagne, signe, commande, accord, accord mail, contrat,
    rdv pris, rdv, rendez vous, rdv confirme, interesse, hot lead, succes, success, connected, connecte,
    completed provider status, live voice, human, transfere, transfert, xfer, appel court, deja client,
    deja equipe, hors cible, hc, barrage, barrage secretaire, filtrage secretaire, hors criteres,
    dialogue impossible, barriere de la langue, ne parle pas francais, raccroche au nez, mauvais
    interlocuteur, pas le bon interlocuteur, deja contacte, doublon appele, won, reussi, picked up, call connected`),
  refused: list(`
    refused, refus, refuse, refusee, refuses, refus argumente, refus argumentaire, refus non argumente, refus intro, refus
    immediat, refus pas interesse, refus prix, refus tarif, refus avant consentement, refus ecoute,
    refus de reponse, refus repondre, refuse de participer, pas interesse, pas interessee, non
    interesse, pi, ni, not interested, notinterested, negative, declined, decline, dec, declined sale, perdu,
    lost, trop cher, pas de besoin, sans besoin, pas de budget, ne veut pas changer, deja un
    prestataire, non merci, negatif, contact negatif, sans suite, mecontent, raccroche, raccroche au nez
    apres presentation, hang up on pitch`),
  objected: list(`
    objected, ne plus appeler, ne plus rappeler, ne pas rappeler, ne plus contacter, ne pas contacter,
    ne souhaite plus etre appele, ne veut plus etre appele, ne plus solliciter, desire etre raye du
    fichier, a retirer du fichier, retirer du fichier, rayer du fichier, supprimer du fichier, liste
    noire, blacklist, blackliste, black list, stop, stop pub, stop appel, opposition, oppose, opposition
    demarchage, droit d opposition, rgpd, demande rgpd, suppression rgpd, desinscription, desabonne,
    npa, npai appel, npr, npc, dnc, do not call, do not call again, donotcall, dncl agent, opt out,
    optout, pacitel, bloctel declare, menace plainte, harcelement, desinscrit, desinscrite,
    unsubscribe, unsubscribed, opted out, do not contact, do not phone, don t call, remove from list, ne pas
    demarcher, ne plus demarcher, black listed, blacklisted`),
  callback: list(`
    rappel, a rappeler, rappeler, rappel perso, rappel personnel, rappel general, rappel agent, rappel
    client, rappel programme, rappel auto, rappeler plus tard, rap, rp, rpp, callback, call back,
    callbk, cbhold, relance, a relancer, rel, occupe rappeler, absent rappeler, pas disponible,
    indisponible, en reflexion, reflexion, besoin de reflexion, appel intermediaire, souhaite reflechir,
    rdv tel, rdv telephonique, tocall, redial, scheduled, follow up, call later`),
  unanswered: list(`
    nrp, nrp1, nrp2, nrp3, nrp4, nrp5, ne repond pas, non reponse, non repondu, pas de reponse, pas
    repondu, sans reponse, sans reponse sr, non decroche, absent, absence, personne, injoignable, pas
    joint, non joint, sonne dans le vide, no answer, noanswer, na, unanswered, missed, manque, annule, annulee,
    annule pendant sonnerie, cancelled, canceled, cancel, originator cancel, abandon sonnerie, ring no answer,
    rna, timeout, no party contact, unreachable, not reached, pasderep`),
  busy: list('occupe, occ, ligne occupee, busy, ab, b, user busy, tonalite occupe'),
  voicemail: list(`
    repondeur, rep, repd, messagerie, messagerie vocale, boite vocale, bv, mv, msg laisse, message
    laisse, message repondeur, repondeur message laisse, voicemail, left voicemail, vm, answering
    machine, machine, amd, a, aa, am, al, left message, voice mail`),
  invalid: list(`
    faux numero, faux num, mauvais numero, numero errone, numero invalide, numero inexistant, numero non
    attribue, non attribue, num non attribue, numero hors service, hors service, hs, ligne coupee, ligne
    resiliee, coupe, fn, faux, fau, nna, nv, fax, tonalite fax, modem, npai, wrong number, bad number,
    disconnected, disconnected number, dc, adc, not in service, invalid, invalid number, unallocated
    number, decede, deceased, demenage, out of service, sit, operator intercept`),
  failed: list(`
    echec, echec reseau, erreur reseau, probleme technique, pb technique, incident technique, failed,
    failure, congestion, saturation, chanunavail, network error, carrier error, all trunks busy, dial
    error, rejete par l operateur, system error`),
  'not-placed': list(`
    not placed, non appele, non traite, pas appele, a appeler, nouveau, nouvelle fiche, vierge, fiche
    neuve, new, queue, queued, not called, not started, non compose, ignore, ignored, saute, skipped,
    filtre, filtre bloctel, exclu bloctel, doublon, duplicate, dncl, dncc, blocked, bloque, hors
    plage, hors horaires, quota atteint, quota reached, initiated`),
  unclassified: list(`
    null, n a, aucun, aucune, autre, divers, inconnu, unknown, undefined, non qualifie, sans
    qualification, no disposition, default wrap up code, inin wrap up timeout, other`),
};

/** Words that mean one thing here and another there: no outcome until the user maps them. */
const ambiguous: Partial<Record<Outcome, readonly string[]>> = {
  answered: list(`
    ok, oui, yes, o, y, traite, termine, finished, closed, positive, passe, passee, fini, done, completed, clos, positif, ca, cna, argued, arguedpositive,
    nonargued, suivi, info`),
  refused: list('non, no, n, ko, nok, abandon, rejete, rejected, hang up, bar, argued, perdu sans argument'),
  objected: list('nr, bloctel, exclu, excluded, archive, desactive, inactif, dnccar'),
  callback: list('suivi, en cours, in progress, relance j 1'),
  unanswered: list('n, nr, sr, abandon, non abouti'),
  voicemail: list('message, msg'),
  invalid: list('erreur, ko numero'),
  failed: list('ko, erreur, manque issabel failed, rejete, rejected, autre injoignable'),
  'not-placed': list(
    'en attente, pending, en cours, in progress, disponible, available, passe, passee, incall',
  ),
};

/** Words of calls that somebody made to the company. */
const inbound: ReadonlySet<string> = new Set(
  list(`
    abandoned in ivr, abandoned in queue, short abandoned, out of opening hours, no available agent,
    agents did not answer, afthrs, timeot, entrant, recu, inbound`),
);

const strongByWord = new Map(
  outcomes.flatMap((outcome) =>
    [outcome, ...(strong[outcome] ?? [])].map((word): [string, Outcome] => [fold(word), outcome]),
  ),
);

/** Words that by themselves say that somebody is not to be called. */
export const objectedWords: readonly string[] = strong.objected ?? [];

/** The outcome that a word has by itself; the standard outcome words always have theirs. */
export function strongOutcome(folded: string): Outcome | undefined {
  return strongByWord.get(folded);
}

/** What an ambiguous word may mean, most telling first; empty for any other word. */
export function possibleOutcomes(folded: string): Outcome[] {
  return outcomes.filter((outcome) => ambiguous[outcome]?.includes(folded));
}

export function isInboundWord(folded: string): boolean {
  return inbound.has(folded);
}
