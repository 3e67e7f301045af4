import canonicalize from 'canonicalize';

/** A file as it was read or written: SHA-256 in hex, size in bytes, rows without the header. */
export interface FileEvidence {
  path: string;
  sha256: string;
  bytes: number;
  rows: number | null;
}

/** A copy of an input, packed, in the run directory; hash and size are those of the copy. */
export type CopyEvidence = Omit<FileEvidence, 'rows'>;

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
  /** That was run: `clean`, `check`, `calls` …; null: none, a program asked. */
  command: string | null;
  /** The effective configuration, flags over campaign file over defaults. */
  configuration: object;
  /** Where each option came from: `flag`, the path of a campaign file, or `default`. */
  origins: Readonly<Record<string, string>>;
  /** The folder in which the run was started, from the run directory; paths of configuration and inputs begin there. */
  workingDirectory: string;
  inputs: readonly (FileEvidence & { role: string; copy?: CopyEvidence })[];
  /** Paths in the run directory begin there, others are as they were given. */
  outputs: readonly FileEvidence[];
  /** Files of earlier runs that are left in the run directory. */
  earlier: readonly CopyEvidence[];
  /** SHA-256 of the manifest that this one replaces, or whose run was made again; null: the first. */
  previous: string | null;
  /** The run that this one was held against: its directory as it was named, and the SHA-256 of its manifest; null: none. */
  baseline: { path: string; sha256: string } | null;
  exitCode: number;
  /** ISO 8601. */
  startedAt: string;
  endedAt: string;
}

/**
 * The evidence of a run: what was read under which law and settings, and what was written.
 *
 * @returns canonical JSON (RFC 8785), so that it can be signed; `previous` and the times alone differ between two runs on the same inputs
 */
export function manifest(report: DecidedPart, extra: ManifestExtra): string {
  const { schemaVersion, tool, law, status, accepted } = report;
  const text = canonicalize({
    ...extra,
    schemaVersion,
    tool,
    law,
    status,
    accepted: accepted.map(({ rule, reason, until }) => ({ rule, reason, ...(until && { until }) })),
    inputs: extra.inputs.map(({ role, copy, ...input }) => ({ role, ...file(input), copy: copy ?? null })),
    outputs: extra.outputs.map(file),
  });
  if (text === undefined) throw new Error('a manifest without content');
  return text;
}

function file({ path, sha256, bytes, rows }: FileEvidence): FileEvidence {
  return { path, sha256, bytes, rows };
}
