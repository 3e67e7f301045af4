import { lists } from '../options/audit/lists.ts';
import { auditedLogs } from '../options/audit/logs.ts';
import { completionTable as ofCompletion } from '../options/own/completion.ts';
import { explainTable as ofExplain } from '../options/own/explain.ts';
import { initTable as ofInit } from '../options/own/init.ts';
import { inspectTable as ofInspect } from '../options/own/inspect.ts';
import { manTable as ofMan } from '../options/own/man.ts';
import { rescrubTable as ofRescrub } from '../options/own/rescrub.ts';
import { rulesTable as ofRules } from '../options/own/rules.ts';
import { summarizeTable as ofSummarize } from '../options/own/summarize.ts';
import { verifyTable as ofVerify } from '../options/own/verify.ts';
import { windowTable as ofWindow } from '../options/own/window.ts';
import {
  callsOptions,
  checkOptions,
  cleanOptions,
  completionOptions,
  explainOptions,
  initOptions,
  inspectOptions,
  manOptions,
  rescrubOptions,
  rulesOptions,
  summarizeOptions,
  verifyOptions,
  windowOptions,
} from '../options/table.ts';
import type { Command } from './command.ts';

const clean: Command = {
  name: 'clean',
  about: {
    en: 'writes the cleaned and the excluded list, and the violation report',
    fr: 'écrit la liste nettoyée, les exclus et le rapport des manquements',
  },
  argument: lists.contacts,
  options: cleanOptions,
  example: {
    en: 'campaign-audit clean contacts.csv --opposition …, or contacts in the campaign file',
    fr: 'campaign-audit clean contacts.csv --opposition …, ou contacts dans le fichier de campagne',
  },
  async run(session) {
    const { runClean } = await import('./audits/clean.ts');
    return runClean(session);
  },
};

const check: Command = {
  name: 'check',
  about: {
    en: 'audits like clean and writes no list; for CI: exit code 1 on findings',
    fr: 'contrôle comme clean, sans écrire de liste\u00a0; pour l’intégration continue\u00a0: code de sortie 1 s’il y a des constats',
  },
  argument: lists.contacts,
  options: checkOptions,
  example: {
    en: 'campaign-audit check contacts.csv --consents …, or contacts in the campaign file',
    fr: 'campaign-audit check contacts.csv --consents …, ou contacts dans le fichier de campagne',
  },
  async run(session) {
    const { runCheck } = await import('./audits/check.ts');
    return runCheck(session);
  },
};

const calls: Command = {
  name: 'calls',
  about: {
    en: 'audits past calls, each under the law of its day; writes the report alone',
    fr: 'contrôle les appels passés, chacun selon le droit de son jour\u00a0; n’écrit que le rapport',
  },
  argument: auditedLogs,
  options: callsOptions,
  example: {
    en: 'campaign-audit calls log.csv --opposition …, or calls in the campaign file',
    fr: 'campaign-audit calls journal.csv --opposition …, ou calls dans le fichier de campagne',
  },
  async run(session) {
    const { runCalls } = await import('./audits/calls.ts');
    return runCalls(session);
  },
};

const rescrub: Command = {
  name: 'rescrub',
  about: {
    en: 'runs an earlier clean again, on the lists and logs of today; writes what changed and why',
    fr: 'relance un clean antérieur sur les listes et journaux du jour\u00a0; écrit ce qui a changé et pourquoi',
  },
  argument: ofRescrub.run,
  options: rescrubOptions,
  example: {
    en: 'campaign-audit rescrub runs --opposition bloctel.csv',
    fr: 'campaign-audit rescrub passages --opposition bloctel.csv',
  },
  async run(session) {
    const { runRescrub } = await import('./audits/rescrub.ts');
    return runRescrub(session);
  },
};

const inspect: Command = {
  name: 'inspect',
  about: {
    en: 'shows how a file is read: encoding, columns, numbers, results, and what to type next',
    fr: 'montre comment un fichier est lu\u00a0: encodage, colonnes, numéros, résultats, et que taper ensuite',
  },
  argument: ofInspect.file,
  options: inspectOptions,
  example: { en: 'campaign-audit inspect log.csv', fr: 'campaign-audit inspect journal.csv' },
  async run(session) {
    const { runInspect } = await import('./inspect.ts');
    return runInspect(session);
  },
};

const window: Command = {
  name: 'window',
  about: {
    en: 'shows when people of a territory may be called, on their clock and on yours',
    fr: 'montre quand les habitants d’un territoire peuvent être appelés, à leur heure et à la vôtre',
  },
  argument: ofWindow.territory,
  options: windowOptions,
  example: { en: 'campaign-audit window RE', fr: 'campaign-audit window "La Réunion"' },
  async run(session) {
    const { runWindow } = await import('./window/window.ts');
    return runWindow(session);
  },
};

const explain: Command = {
  name: 'explain',
  about: {
    en: 'says whether a number or a row of contacts may be called, and why',
    fr: 'dit d’un numéro, ou d’une ligne de contacts, s’il peut être appelé, et pourquoi',
  },
  argument: ofExplain.number,
  options: explainOptions,
  example: {
    en: 'campaign-audit explain 0199001234 --opposition …, or explain --row 17 --contacts contacts.csv …',
    fr: 'campaign-audit explain 0199001234 --opposition …, ou explain --row 17 --contacts contacts.csv …',
  },
  async run(session) {
    const { runExplain } = await import('./explain.ts');
    return runExplain(session);
  },
};

const verify: Command = {
  name: 'verify',
  about: {
    en: 'says whether the files of a run are still what its manifest says',
    fr: 'dit si un passage est encore tel que son manifeste le décrit',
  },
  argument: ofVerify.runDir,
  options: verifyOptions,
  example: {
    en: 'campaign-audit verify campaign-audit-out',
    fr: 'campaign-audit verify campaign-audit-out --lang fr',
  },
  async run(session) {
    const { runVerify } = await import('./runs/verify.ts');
    return runVerify(session);
  },
};

const summarize: Command = {
  name: 'summarize',
  about: {
    en: 'shows many runs in one table or page, what is due first in front',
    fr: 'montre de nombreux passages en un tableau ou une page, par ordre d’échéance',
  },
  argument: ofSummarize.runDirs,
  options: summarizeOptions,
  example: {
    en: 'campaign-audit summarize campaign-audit-out/*',
    fr: 'campaign-audit summarize campaign-audit-out/* --format html=bilan.html',
  },
  async run(session) {
    const { runSummarize } = await import('./runs/summarize.ts');
    return runSummarize(session);
  },
};

const rules: Command = {
  name: 'rules',
  about: {
    en: 'shows the rules in force on a day; one in full, or what changed in the law between two days',
    fr: 'montre les règles en vigueur un jour donné\u00a0; une règle en détail, ou ce qui a changé dans le droit entre deux jours',
  },
  argument: ofRules.rule,
  options: rulesOptions,
  example: {
    en: 'campaign-audit rules --law 2026-08-11, or rules hours/outside-window',
    fr: 'campaign-audit rules --law 2026-08-11, ou rules hours/outside-window',
  },
  async run(session) {
    const { runRules } = await import('./rules.ts');
    return runRules(session);
  },
};

const init: Command = {
  name: 'init',
  about: {
    en: 'writes a commented campaign file and a made-up sample that runs',
    fr: 'écrit un fichier de campagne commenté et un exemple qui fonctionne',
  },
  argument: ofInit.dir,
  options: initOptions,
  example: { en: 'campaign-audit init my-campaign', fr: 'campaign-audit init ma-campagne' },
  async run(session) {
    const { runInit } = await import('./init.ts');
    return runInit(session);
  },
};

const completion: Command = {
  name: 'completion',
  about: {
    en: 'prints what makes bash, zsh or fish complete the command line',
    fr: 'fait compléter la ligne de commande par bash, zsh ou fish',
  },
  argument: ofCompletion.shell,
  options: completionOptions,
  example: { en: 'campaign-audit completion bash', fr: 'campaign-audit completion zsh' },
  async run(session) {
    const { runCompletion } = await import('./completion.ts');
    return runCompletion(session);
  },
};

const man: Command = {
  name: 'man',
  about: {
    en: 'prints the manual page, in French or English',
    fr: 'affiche la page de manuel, en français ou en anglais',
  },
  argument: ofMan.page,
  options: manOptions,
  example: { en: 'campaign-audit man en | man -l -', fr: 'campaign-audit man fr | man -l -' },
  async run(session) {
    const { runMan } = await import('./man.ts');
    return runMan(session);
  },
};

/** Every command, in the order of the help; a new one is a record here and its runner. */
export const commands: readonly Command[] = [
  clean,
  check,
  calls,
  rescrub,
  explain,
  verify,
  summarize,
  rules,
  window,
  inspect,
  init,
  completion,
  man,
];
