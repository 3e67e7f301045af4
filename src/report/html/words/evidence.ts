import { wordsOf } from '../../../words/voice.ts';

/** What proves the run. */
export const evidenceWords = wordsOf(
  () => ({
    evidence: 'Evidence',
    hashes: 'SHA-256 of every input, as it was read',
    size: 'Bytes',
    outputsElsewhere:
      'The hashes of what was written, and when the run began and ended, are in manifest.json.',
    lawVersion: 'Law data',
    tool: 'Tool',
    contested:
      'The decree of 2026 on consent is contested before the Conseil d’État, and in force meanwhile.',
  }),
  () => ({
    evidence: 'Preuves',
    hashes: 'SHA-256 de chaque fichier, tel qu’il a été lu',
    size: 'Octets',
    outputsElsewhere:
      'Les empreintes des fichiers écrits, ainsi que le début et la fin de l’exécution, sont dans manifest.json.',
    lawVersion: 'Données juridiques',
    tool: 'Outil',
    contested:
      'Le décret de 2026 sur le consentement est contesté devant le Conseil d’État, et en vigueur entre-temps.',
  }),
);
