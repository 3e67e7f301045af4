import { jsonText } from './json.ts';

/** A file as it was read or written: SHA-256 in hex, size in bytes, rows without the header. */
export interface FileEvidence {
  path: string;
  sha256: string;
  bytes: number;
  rows: number | null;
}

/** What the report of a run says that its evidence has to say, too. */
export interface DecidedPart {
  schemaVersion: number;
  tool: object;
  law: object;
  /** null where there was no list. */
  status: string | null;
  accepted: readonly { rule: string; reason: string; until?: string }[];
}

export interface ManifestExtra {
  /** The effective configuration, flags over campaign file over defaults. */
  configuration: object;
  inputs: readonly (FileEvidence & { role: string })[];
  outputs: readonly FileEvidence[];
  /** ISO 8601. */
  startedAt: string;
  endedAt: string;
}

/**
 * The evidence of a run: what was read under which law and settings, and what was written.
 *
 * @returns JSON with a line end; the times alone differ between two runs on the same inputs
 */
export function manifest(report: DecidedPart, extra: ManifestExtra): string {
  const { schemaVersion, tool, law, status, accepted } = report;
  const evidence = {
    schemaVersion,
    tool,
    law,
    status,
    startedAt: extra.startedAt,
    endedAt: extra.endedAt,
    accepted: accepted.map(({ rule, reason, until }) => ({ rule, reason, ...(until && { until }) })),
    configuration: extra.configuration,
    inputs: extra.inputs.map((input) => ({ role: input.role, ...file(input) })),
    outputs: extra.outputs.map(file),
  };
  return `${jsonText(evidence, 2)}\n`;
}

function file({ path, sha256, bytes, rows }: FileEvidence): FileEvidence {
  return { path, sha256, bytes, rows };
}
