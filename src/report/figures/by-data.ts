import type { MessageData } from '../../findings.ts';

/** Fillings of one message that are told apart; where there are more, such as times, few come twice. */
const most = 2048;

/** What is known of one filling of a message; nothing yet where it is absent. */
export interface Filling<T> {
  known?: T;
}

/** What fills the placeholders of a message, one of them a level. */
interface Level<T> extends Filling<T> {
  below?: Map<string | number, Level<T>>;
}

/** Remembers something of each filling of one message, without making a text of what fills it. */
export class ByData<T> {
  private readonly top: Level<T> = {};
  private count = 0;

  /**
   * What is known of a filling, to be filled in where it is nothing yet.
   *
   * @param beside what it hangs on beside the data
   * @param except a placeholder whose figure does not count
   * @returns null: there are too many to remember any more
   */
  of(data: MessageData, beside: string | number, except?: string): Filling<T> | null {
    if (this.count === most) return null;
    let level = below(this.top, beside);
    for (const name in data) {
      const value = data[name] ?? '';
      if (name !== except || typeof value === 'string') level = below(level, value);
    }
    if (level.known === undefined) this.count++;
    return level;
  }
}

function below<T>(level: Level<T>, value: string | number): Level<T> {
  level.below ??= new Map();
  const known = level.below.get(value);
  if (known !== undefined) return known;
  const made: Level<T> = {};
  level.below.set(value, made);
  return made;
}
