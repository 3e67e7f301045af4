import { filterFindings } from './filter.ts';
import { changeLanguage } from './language.ts';
import { unfoldForPrint } from './print.ts';
import { sortFindings } from './sort.ts';

// What filters, sorts and changes the language; the page is whole without it.
sortFindings();
const showFitting = filterFindings();
unfoldForPrint();
changeLanguage(showFitting);
