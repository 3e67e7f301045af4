import { anyCase } from '../../options/values/forms.ts';

const devices = anyCase(['con', 'prn', 'aux', 'nul', 'com[0-9]', 'lpt[0-9]']).slice(0, -1);

/**
 * Names of campaigns: each is a folder of its own run directory on any system, and stays inside it. Letters and digits
 * of any script; spaces, dots, hyphens and underscores between them.
 */
export const namePattern = `^(?!${devices.slice(1)}(?:\\.|$))[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}_-])?$`;
