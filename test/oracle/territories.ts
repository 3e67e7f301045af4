/** National prefixes of French numbers by territory, after Arcep's open numbering data of April 2026. */

/** Prefixes of ten-digit national numbers; the longest that fits decides. Metropolitan 01–07 and 09 is the rest. */
export const PREFIXES: Record<string, string[]> = {
  RE: [
    '0262',
    '0263',
    '02688',
    '0692',
    '0693',
    '07009',
    '070920',
    '070921',
    '070922',
    '09399',
    '09479',
    '09762',
    '09763',
  ],
  YT: ['02689', '0269', '0639', '07008', '070935', '070936', '070937', '09398', '09478', '09769'],
  PM: ['0508', '0708'],
  GP: ['0590', '05987', '0690', '0691', '07005', '07090', '09015', '09395', '09475', '09760', '09761'],
  GF: [
    '0594',
    '05988',
    '0694',
    '07006',
    '070930',
    '070931',
    '070932',
    '070933',
    '09016',
    '09396',
    '09476',
    '09764',
    '09765',
  ],
  MQ: ['0596', '05989', '0696', '0697', '07007', '07091', '09017', '09397', '09477', '09766', '09767'],
};

/** Country calling code and zone of each territory. */
export const TERRITORIES: Record<string, { code: string; zone: string }> = {
  FR: { code: '33', zone: 'Europe/Paris' },
  RE: { code: '262', zone: 'Indian/Reunion' },
  YT: { code: '262', zone: 'Indian/Mayotte' },
  PM: { code: '508', zone: 'America/Miquelon' },
  GP: { code: '590', zone: 'America/Guadeloupe' },
  GF: { code: '594', zone: 'America/Cayenne' },
  MQ: { code: '596', zone: 'America/Martinique' },
  NC: { code: '687', zone: 'Pacific/Noumea' },
  PF: { code: '689', zone: 'Pacific/Tahiti' },
  WF: { code: '681', zone: 'Pacific/Wallis' },
};
