import { describe, expect, it } from 'vitest';
import { deniesCalls } from '../../../src/formats/lexicon/denials.ts';
import { asksNotToBeCalled, withoutUnreached } from '../../../src/formats/lexicon/objections.ts';
import { hasValueSign } from '../../../src/formats/lexicon/signs.ts';
import { fold } from '../../../src/formats/lexicon/words.ts';

const asks = (texts: string) => texts.split('|').map((text) => [text, asksNotToBeCalled(fold(text))]);
const all = (texts: string, is: boolean) => texts.split('|').map((text) => [text, is]);

describe('who asks not to be called', () => {
  it.each([
    'ne plus jamais le contacter|Ne souhaite plus de démarchage|PLUS INTERESSE NE PLUS APPELER|n’appelez plus',
    'pas d’appel svp|plus jamais d’appel|sans démarchage|veut plus qu’on l’appelle|arrêtez d’appeler|ne plus déranger',
    'supprimer de la base|à retirer de nos fichiers|droit à l’oubli|harcèlement|contact par mail uniquement',
    'don’t call again|do not ring|never call|not to be called|no more calls|take me off your list|email only',
    'n’est pas à rappeler|n’a pas souhaité être recontacté|ne peut plus être contacté|ne répond pas et ne veut pas être rappelé',
  ])('%s', (texts) => {
    expect(asks(texts)).toEqual(all(texts, true));
  });
});

describe('who does not', () => {
  it.each([
    'ne répond pas|ne répond pas, à rappeler le soir|n’a pas répondu à mon appel|ne peut pas parler, rappeler|NRP',
    'n’est pas là, rappeler plus tard|n’arrive pas à le joindre|ne pas laisser de message|pas de réponse|pas intéressé',
    'rappeler plus tard|souhaite être rappelé|aucun contact depuis 2022|pas encore client|contact par mail|sans emploi',
    'did not pick up|call later|contact is no longer at company|(Do Not Modify) Contact',
  ])('%s', (texts) => {
    expect(asks(texts)).toEqual(all(texts, false));
  });

  it('what follows an unanswered call is of somebody else', () => {
    expect(withoutUnreached('ne repond pas rappeler demain').trim()).toBe('rappeler demain');
    expect(deniesCalls('Ne répond pas, à rappeler')).toBe(false);
    expect(deniesCalls('Ne pas rappeler')).toBe(true);
  });
});

describe('a word of consent', () => {
  it.each([
    ['is one', 'text', 'Accepté|accord|Opt-in : oui|consentement expiré le 3|a accepté par écrit', true],
    [
      'is one that is denied',
      'text',
      'pas d’accord|n’accepte pas les appels|sans son consentement|non autorisé',
      true,
    ],
    ['is none in a name', 'name', 'Accord Parfait SARL|12 rue de l’Accord', false],
  ] as const)('%s', (_, place, texts, is) => {
    expect(texts.split('|').map((text) => [text, hasValueSign(text, place)])).toEqual(all(texts, is));
  });

  it('does not hide an objection in a name', () => {
    const texts = 'DUPONT (décédé)|MARTIN - REFUS|Martin NE PLUS APPELER|ACME - liste noire|Roux DNC';
    expect(texts.split('|').map((text) => [text, hasValueSign(text, 'name')])).toEqual(all(texts, true));
  });
});
