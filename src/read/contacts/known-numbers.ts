import type { PhoneNumber } from '../../model.ts';
import { readNumberBytes } from '../../phone/bytes.ts';
import { readCell } from '../../phone/cell.ts';
import type { FieldView } from '../csv/field.ts';

/** The numbers of a cell that can be somebody's or a service's; what cannot be read is left out. */
export function knownNumbers(view: FieldView): PhoneNumber[] {
  const plain = readNumberBytes(view.bytes, view.start, view.end);
  if (plain > 0) return [plain];
  return readCell(view.text()).flatMap(({ number }) => (number > 0 ? [number] : []));
}
