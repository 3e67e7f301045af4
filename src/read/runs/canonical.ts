import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import type { RunManifest } from './manifest.ts';

/** Whether the bytes of a manifest are canonical JSON (RFC 8785), as the run wrote them. */
export function isCanonical({ path }: Pick<RunManifest, 'path'>): boolean {
  const content = readFileSync(path);
  try {
    return Buffer.from(canonicalize(JSON.parse(content.toString('utf8'))) ?? '').equals(content);
  } catch {
    // Halves of characters and depths without end have no such form.
    return false;
  }
}
