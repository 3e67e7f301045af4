import { filterFindings } from './filter.ts';
import { changeLanguage } from './language.ts';
import { showMiddays } from './midday.ts';
import { unfoldForPrint } from './print.ts';

// What filters and changes the language; the page is whole without it.
const showFitting = filterFindings();
unfoldForPrint();
changeLanguage(() => {
  showFitting();
  showMiddays();
});
