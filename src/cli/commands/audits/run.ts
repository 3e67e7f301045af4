import { endingOf, failingGroups } from '../../../audit/run/ending.ts';
import type { AuditResult } from '../../../audit/run/result.ts';
import type { Host } from '../../../host/host.ts';
import type { Day } from '../../../model.ts';
import { isStopped } from '../../../report/figures/rule-counts.ts';
import type { Settings } from '../../../settings.ts';
import type { CampaignFile } from '../../config/file/campaign-file.ts';
import { checkPaths, standardOutputTakers } from '../../config/paths/paths.ts';
import { runPlace } from '../../config/paths/run-place.ts';
import { choose, meaningOf, type Read } from '../../config/settings/choose.ts';
import { type Draft, meant } from '../../config/settings/meant.ts';
import { checkWaivers } from '../../config/settings/waivers.ts';
import type { Context } from '../../options/option.ts';
import { fileOptions } from '../../options/table.ts';
import { failOnWithout } from '../../options/values/fail-on.ts';
import { writeStepSummary } from '../../show/step-summary.ts';
import type { Failure } from '../../show/summary/page.ts';
import { summary, whyNotCleared } from '../../show/summary/summary.ts';
import { wantsColor } from '../../terminal/color.ts';
import { type Terminal, widthOf } from '../../terminal/terminal.ts';
import type { Ending, Session } from '../command.ts';
import { campaignFile } from '../session/asked-campaign.ts';
import { hostOf, recogniserOf, today } from '../session/host.ts';
import { contextOf, printsConfig } from '../session/reading.ts';

/** What a command makes of the options: settings, and the audit that takes them. */
interface Job {
  settings: Settings;
  audit(host: Host): Promise<AuditResult>;
}

/**
 * Runs an audit: options to settings, settings to the audit, its report to the summary.
 *
 * @param prepare asks of the settings what the command needs
 * @param behind what stands behind the flags: the campaign file, or what takes its place
 * @throws InputError for every mistake, before anything is read
 */
export async function runAudit(
  session: Session,
  prepare: (draft: Draft, context: Context) => Job,
  behind: (session: Session, context: Context) => CampaignFile | null = campaignFile,
): Promise<Ending> {
  const { command, typed, terminal, parts } = session;
  const day = today(parts.now());
  const context = await contextOf(session, day);
  const file = behind(session, context);
  const choices = choose(command.options, fileOptions, typed, file, context);
  const draft = meant(choices, context, file);
  checkWaivers(choices, draft.start, context);
  terminal.lang = draft.lang;
  const read: Read = (option) => meaningOf(option, choices, context);
  if (printsConfig(session, { choices, read, file })) return 'done';
  const out = runPlace(draft.out, draft, day);
  const job = prepare({ ...draft, out, command: command.name }, context);
  checkPaths(job.settings);
  return audited(job, session, day);
}

async function audited({ settings, audit }: Job, session: Session, day: Day): Promise<Ending> {
  const { terminal, interrupts } = session;
  const { host, close, finished } = hostOf(settings, session, day, await recogniserOf(settings));
  const remove = interrupts.onInterrupt(close);
  try {
    const result = await audit(host);
    close();
    writeStepSummary(settings, result, terminal);
    finished();
    const cleared = !isStopped(result.report);
    const stream = terminal.streams[standardOutputTakers(settings).length > 0 ? 'stderr' : 'stdout'];
    if (settings.quiet && !cleared)
      printOn(terminal.streams.stderr, whyNotCleared, result, settings, terminal);
    else if (!settings.quiet) printOn(stream, summary, result, settings, terminal);
    return endingOf(result.report, result.worst, settings.failOn);
  } finally {
    close();
    remove();
  }
}

function printOn(
  stream: NodeJS.WritableStream,
  words: typeof summary,
  result: AuditResult,
  settings: Settings,
  { env, hinted }: Terminal,
): void {
  const { report, say, outputs, aside, overwrites, replaced, copies } = result;
  const { lang, out, color } = settings;
  const options = {
    lang,
    color: wantsColor(stream, env, color),
    width: widthOf(stream),
    hinted,
    runDir: out,
    outputs,
    beside: { aside, overwrites, replaced, copies },
    failure: failureOf(result, settings),
  };
  stream.write(words(report, say, options));
}

/** What fails a run, and what `--fail-on` might say instead. */
function failureOf(result: AuditResult, { failOn: levels, origins }: Settings): Failure {
  const groups = failingGroups(result.worst, levels);
  const isDefault = (origins.failOn ?? 'default') === 'default';
  return { groups, levels, without: failOnWithout(levels, groups, isDefault) };
}
