import type { InputReport, Report } from '../model.ts';
import { pathFrom, uriOf } from '../output/place.ts';

/** Stands for the working directory, whose own path is not shown. */
export const rootId = '%SRCROOT%';

/** The inputs as artifacts, each place once. */
export function artifactsOf(report: Report): object[] {
  return Array.from(inputsByUri(report).values(), (input) => ({
    location: { uri: uriIn(report, input.path), uriBaseId: rootId },
    length: input.bytes,
    roles: ['analysisTarget'],
    encoding: input.encoding,
    hashes: { 'sha-256': input.sha256 },
    properties: { role: input.role, rows: input.rows, unreadable: input.unreadable },
  }));
}

function inputsByUri(report: Report): Map<string, InputReport> {
  const inputs = new Map<string, InputReport>();
  for (const input of report.inputs) {
    const uri = uriIn(report, input.path);
    if (!inputs.has(uri)) inputs.set(uri, input);
  }
  return inputs;
}

function uriIn({ root }: Report, path: string): string {
  return uriOf(pathFrom(root, path));
}

/** Makes locations: code scanning takes no result without one, so that the campaign stands at its list or log. */
export function locator(report: Report): (path: string, line: number) => object {
  const uris = [...inputsByUri(report).keys()];
  const main = report.inputs[0]?.path ?? report.tool.name;
  return (path, line) => {
    const uri = uriIn(report, path === '' ? main : path);
    const index = uris.indexOf(uri);
    return {
      physicalLocation: {
        artifactLocation: { uri, uriBaseId: rootId, ...(index < 0 ? {} : { index }) },
        ...(line > 0 ? { region: { startLine: line } } : {}),
      },
    };
  };
}
