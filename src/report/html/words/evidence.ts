import { wordsOf } from '../../../words/voice.ts';

/** What proves the run, and what a breach may cost. */
export const evidenceWords = wordsOf(
  ({ n }) => ({
    evidence: 'Evidence',
    hashes: 'SHA-256 of every input, as it was read',
    size: 'Bytes',
    outputsElsewhere:
      'The hashes of what was written, and when the run began and ended, are in manifest.json; campaign-audit verify checks them.',
    lawVersion: 'Law data',
    tool: 'Tool',
    finesTitle: 'What a breach may cost',
    fines: (natural: number, legal: number) =>
      `at most ${n(natural)} € for a natural person and ${n(legal)} € for a legal person, for a breach of the articles on canvassing by telephone.`,
    finesCaption: 'Articles on which findings of this run rest',
    fineColumn: 'Highest fine for a legal person',
    upTo: (euros: number) => `${n(euros)} €`,
    otherTexts: 'under other texts',
    contested:
      'The decree of 2026 on consent is contested before the Conseil d’État, and in force meanwhile.',
  }),
  ({ n }) => ({
    evidence: 'Preuves',
    hashes: 'SHA-256 de chaque fichier, tel qu’il a été lu',
    size: 'Octets',
    outputsElsewhere:
      'Les empreintes des fichiers écrits, ainsi que le début et la fin de l’exécution, sont dans manifest.json\u202f; campaign-audit verify les vérifie.',
    lawVersion: 'Données juridiques',
    tool: 'Outil',
    finesTitle: 'Ce que peut coûter un manquement',
    fines: (natural, legal) =>
      `au plus ${n(natural)}\u00a0€ pour une personne physique et ${n(legal)}\u00a0€ pour une personne morale, en cas de manquement aux articles sur le démarchage téléphonique.`,
    finesCaption: 'Articles sur lesquels reposent les constats de ce contrôle',
    fineColumn: 'Amende maximale pour une personne morale',
    upTo: (euros) => `${n(euros)}\u00a0€`,
    otherTexts: 'selon d’autres textes',
    contested:
      'Le décret de 2026 sur le consentement est contesté devant le Conseil d’État, et en vigueur entre-temps.',
  }),
);
