import type { HolidayId } from '../holidays.ts';
import { defineParameter } from '../parameter.ts';
import { hoursDecree, publicHolidaySection } from '../sources.ts';

export const publicHolidays = defineParameter<readonly HolidayId[]>({
  id: 'public-holidays',
  description: {
    en: 'Public holidays on which consumers may not be called',
    fr: 'Jours fériés où les consommateurs ne peuvent pas être appelés',
  },
  unit: { en: 'holiday', fr: 'jour férié' },
  checkedOn: '2026-11-20',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'Décret 2022-1313', url: hoursDecree },
      certainty: 'primary',
    },
    {
      from: '2023-03-01',
      value: [
        'new-year',
        'easter-monday',
        'labour-day',
        'victory-day',
        'ascension',
        'whit-monday',
        'national-day',
        'assumption',
        'all-saints',
        'armistice',
        'christmas',
      ],
      published: '2022-10-14',
      reference: { title: 'C. conso. D223-9, C. trav. L3133-1', url: publicHolidaySection },
      certainty: 'primary',
    },
  ],
});
