import { type Near, printedPage } from '../options/near-words.ts';

const masked = {
  en: 'numbers are masked by default, leave it out; --no-mask shows them',
  fr: 'les numéros sont masqués par défaut, retirez-la\u00a0; --no-mask les montre',
};

const noLists = {
  en: 'campaign-audit check audits like clean and writes no list',
  fr: 'campaign-audit check contrôle comme clean, sans écrire de liste',
};

/** For a command that there is not. */
export const nearCommands: readonly Near[] = [
  { meant: '--version', words: ['version', 'ver'] },
  {
    meant: 'check',
    words: [
      'audit',
      'auditer',
      'validate',
      'valider',
      'lint',
      'test',
      'tester',
      'scan',
      'ci',
      'controler',
      'dry-run',
    ],
  },
  { meant: 'clean', words: ['scrub', 'screen', 'filter', 'filtrer', 'nettoyer', 'cleanse', 'run', 'dedupe'] },
  { meant: 'rescrub', words: ['rerun', 'refresh', 'again', 'update', 'relancer', 'actualiser'] },
  { meant: 'explain', words: ['why', 'pourquoi', 'expliquer', 'lookup', 'number', 'numero'] },
  { meant: 'rules', words: ['law', 'laws', 'loi', 'lois', 'droit', 'regle', 'regles', 'diff'] },
  { meant: 'window', words: ['horaire', 'horaires', 'heures', 'hours', 'schedule', 'plage', 'now'] },
  {
    meant: 'summarize',
    words: [
      ...['report', 'reports', 'rapport', 'summary', 'overview', 'bilan', 'resume', 'resumer'],
      ...['purge', 'retention'],
    ],
  },
  { meant: 'inspect', words: ['inspecter', 'detect', 'preview', 'columns', 'colonnes', 'show'] },
  { meant: 'calls', words: ['appels', 'logs', 'journal', 'journaux', 'history', 'historique'] },
  { meant: 'init', words: ['new', 'create', 'setup', 'sample', 'example', 'exemple', 'demo'] },
  { meant: 'verify', words: ['integrity', 'manifest', 'manifeste', 'checksum', 'hash', 'verifier'] },
  { meant: 'completion', words: ['completions', 'autocomplete', 'bash', 'zsh', 'fish'] },
  { meant: 'man', words: ['manual', 'manuel', 'doc', 'docs'] },
  { meant: 'clean --format html', words: ['pdf', 'html', 'page'] },
  { meant: 'clean --format csv', words: ['csv', 'excel', 'xls', 'xlsx', 'export', 'exporter'] },
  { meant: 'clean --format json', words: ['json'] },
  { meant: 'help', words: ['aide', 'usage', 'h', '?'] },
];

/** For an option that there is not, one letter or a word; what is meant may be a command. */
export const nearOptions: readonly Near[] = [
  { meant: '--version', words: ['-v'] },
  { meant: '--verbose', words: ['-v', '-d', '--debug', '--trace', '--verbeux', '-vv', '-vvv'] },
  { meant: '--quiet', words: ['-q', '-s', '--silent', '--silence', '--silencieux'] },
  { meant: '--yes', words: ['-y', '--force', '--assume-yes', '--non-interactive', '--oui'] },
  { meant: '--lang', words: ['-l', '--language', '--langue', '--locale'] },
  {
    meant: '--campaign',
    words: ['-c', '--config', '--config-file', '--configuration', '--settings', '--campagne'],
  },
  {
    meant: '--out',
    words: ['--output', '--output-dir', '--outdir', '--out-dir', '--dest', '--sortie', '--dossier'],
  },
  { meant: '--help', words: ['-?', '--aide', '--usage'] },
  { meant: 'check', words: ['-n', '--dry-run', '--dryrun', '--check', '--no-write'], remedy: noLists },
  { meant: '--format json', words: ['--json', '-j'] },
  { meant: '--format html', words: ['--pdf', '--print', '--imprimer'], remedy: printedPage },
  { meant: '--format html', words: ['--html', '--htm'] },
  { meant: '--format csv', words: ['--csv', '--excel', '--xlsx', '--xls', '--export'] },
  { meant: '--format markdown', words: ['--markdown', '--md'] },
  { meant: '--format text', words: ['--text', '--txt'] },
  { meant: '--format sarif', words: ['--sarif'] },
  { meant: '--format junit', words: ['--junit', '--xml'] },
  { meant: '--format github', words: ['--github'] },
  { meant: '--format', words: ['--report', '--reporter', '--type'] },
  {
    meant: '--no-mask',
    words: [
      '--mask',
      '--masked',
      '--anonymize',
      '--anonymise',
      '--anonymiser',
      '--masquer',
      '--redact',
      '--gdpr',
      '--rgpd',
    ],
    remedy: masked,
  },
  { meant: '--no-mask', words: ['--unmask', '--unmasked', '--show-numbers', '--clear', '--nomask'] },
  { meant: '--no-color', words: ['--no-colour', '--nocolor', '--monochrome'] },
  { meant: '--no-progress', words: ['--batch', '--no-spinner', '--noprogress'] },
  { meant: '--from', words: ['--since', '--after', '--depuis'] },
  { meant: '--to', words: ['--until', '--before'] },
  { meant: '--start', words: ['--from', '--since', '--day', '--date', '--debut', '--depuis'] },
  { meant: '--end', words: ['--to', '--until', '--fin'] },
  { meant: '--law', words: ['--on', '--as-of', '--loi'] },
  { meant: '--opposition', words: ['--blocklist', '--blacklist', '--dnc', '--do-not-call', '--robinson'] },
  { meant: '--own-opposition', words: ['--own-list', '--internal-list', '--liste-interne'] },
  { meant: '--calls', words: ['--logs', '--log', '--history', '--journal', '--appels'] },
  { meant: '--consents', words: ['--optin', '--opt-in', '--consentements'] },
  { meant: '--contacts', words: ['--input', '--list', '--leads'] },
  { meant: '--caller-id', words: ['--cli', '--caller', '--presentation'] },
  { meant: '--rerun', words: ['--replay', '--again'] },
];
