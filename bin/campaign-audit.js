#!/usr/bin/env node

const texts = {
  en: {
    failed: 'its own files cannot be loaded',
    remedy: '  what to do: put that right, or install it again; nothing was read or written',
    EMFILE: '  what to do: allow more open files (ulimit -n 256) and run again; nothing was read or written',
  },
  fr: {
    failed: 'ses propres fichiers ne peuvent pas être chargés',
    remedy: '  que faire\u00a0: corrigez cela, ou réinstallez-le\u202f; rien n’a été lu ni écrit',
    EMFILE:
      '  que faire\u00a0: autorisez davantage de fichiers ouverts (ulimit -n 256) et relancez\u202f; rien n’a été lu ni écrit',
  },
};

// From here on a signal ends it with the code that is documented, also while it is being loaded; a run cleans up before.
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 143 }))
  process.on(signal, () => process.exit(code));

const loaded = await import('../dist/main.js').catch(cannotStart);
if (loaded) process.exitCode = await loaded.main(process.argv.slice(2), process, process.env);

/** Told by what stands in this file alone: nothing else can be relied on. */
function cannotStart(error) {
  const { code = '', path = '' } = error;
  if (!/^(E[A-Z]+|ERR_MODULE_NOT_FOUND)$/.test(code)) throw error;
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const { locale: system } = new Intl.DateTimeFormat().resolvedOptions();
  const [locale] = /^fr(?![a-z])/i.exec(LC_ALL || LC_MESSAGES || LANG || system) ?? ['en'];
  const asked = /--lang[= ](fr|en)\b/.exec(process.argv.join(' '))?.[1];
  const { failed, remedy, EMFILE } = texts[asked ?? locale.toLowerCase()];
  const where = path === '' ? code : `${code}, ${path}`;
  process.stderr.write(`campaign-audit: ${failed} (${where})\n${code === 'EMFILE' ? EMFILE : remedy}\n`);
  process.exitCode = 74;
}
