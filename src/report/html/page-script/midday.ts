import { elementsOf } from './elements.ts';

/** Scrolls a week of hours that is wider than the screen to its middle, where nearly all calls are. */
export function showMiddays(): void {
  for (const hours of elementsOf('.week .scroll'))
    if (hours.scrollLeft === 0) hours.scrollLeft = (hours.scrollWidth - hours.clientWidth) / 2;
}
