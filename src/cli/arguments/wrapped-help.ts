import { type Command, Help } from 'commander';

/** commander ends lines at no-break spaces, too: while it does, others stand for them. */
const standIns: readonly (readonly [string, string])[] = [
  ['\u00a0', '\ue000'],
  ['\u202f', '\ue001'],
];

/** A help as wide as that of a command: what is added to a help does not know it of itself. */
export function asWideAs(command: Command): WrappedHelp {
  const help = new WrappedHelp();
  const width = command.configureOutput().getOutHelpWidth?.();
  if (width !== undefined) help.helpWidth = width;
  return help;
}

/** The help of commander, in which no line begins with a French `;` or `:`. */
export class WrappedHelp extends Help {
  /** Beside long terms commander would leave long texts on one line. */
  override minWidthToWrap = 20;

  override boxWrap(text: string, width: number): string {
    const hidden = standIns.reduce((all, [space, other]) => all.replaceAll(space, other), text);
    const wrapped = super.boxWrap(hidden, width);
    return standIns.reduce((all, [space, other]) => all.replaceAll(other, space), wrapped);
  }
}
