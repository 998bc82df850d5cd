import type { ExpectedText, ExpectedWords } from './expected-text.ts';
import type { TextMatch } from './text-match.ts';

/** One row of the table that explains the policy: what was expected, what was typed, what that is, and why. */
export interface TextCase {
  readonly expected: ExpectedText;
  readonly typed: string;
  readonly match: TextMatch['match'];
  /** Slips, where some were forgiven. */
  readonly distance?: number;
  /** All of `steps`, where they say something. */
  readonly steps?: TextMatch['steps'];
  readonly why: string;
}

/** Cases that share a heading. */
export interface TextCases {
  readonly about: string;
  readonly cases: readonly TextCase[];
}

const words = (accepted: string, options: Omit<ExpectedWords, 'kind' | 'accepted'> = {}): ExpectedWords => ({
  kind: 'text',
  accepted: [accepted],
  ...options,
});
const code = (accepted: string): ExpectedText => ({ kind: 'code', accepted: [accepted] });
const number = (accepted: string): ExpectedText => ({ kind: 'number', accepted: [accepted] });
const date = (accepted: string): ExpectedText => ({ kind: 'date', accepted: [accepted] });
const email = (accepted: string): ExpectedText => ({ kind: 'email', accepted: [accepted] });
const url = (accepted: string): ExpectedText => ({ kind: 'url', accepted: [accepted] });
const phone = (accepted: string): ExpectedText => ({ kind: 'phone', accepted: [accepted] });

/** Every choice of the policy, each with the case that made it. */
export const TEXT_CASES: readonly TextCases[] = [
  {
    about: 'Always: what nobody sees',
    cases: [
      { expected: words('souris'), typed: 'souris', match: 'exact', why: 'sign for sign' },
      {
        expected: words('élève'),
        typed: 'e\u0301le\u0300ve',
        match: 'exact',
        why: 'some keyboards send letter and accent apart; NFC joins them',
      },
      {
        expected: words('mot de passe'),
        typed: '  mot  de\u00A0passe ',
        match: 'normalised',
        steps: ['tidy'],
        why: 'spaces become one, of one kind',
      },
      {
        expected: words('mot de passe'),
        typed: 'motdepasse',
        match: 'tolerated',
        distance: 2,
        why: 'spaces are collapsed, never deleted: each one missing is a slip',
      },
      {
        expected: words('télécharger'),
        typed: 'télé\u00ADcharger\u200B',
        match: 'normalised',
        steps: ['tidy'],
        why: 'soft hyphens and zero-width characters come with pasting',
      },
      {
        expected: words("l'icône"),
        typed: 'l’icône',
        match: 'normalised',
        steps: ['tidy'],
        why: 'telephones type a curly apostrophe',
      },
      { expected: words('souris'), typed: '   ', match: 'none', why: 'nothing typed matches nothing' },
    ],
  },
  {
    about: 'Words: what is folded away',
    cases: [
      {
        expected: words('cœur'),
        typed: 'COEUR',
        match: 'normalised',
        steps: ['capitals', 'ligatures'],
        why: 'capitals, and a letter that no key types',
      },
      {
        expected: words('curriculum vitæ'),
        typed: 'curriculum vitae',
        match: 'normalised',
        steps: ['ligatures'],
        why: 'the same for æ',
      },
      {
        expected: words('porte-clés'),
        typed: 'porte clés',
        match: 'normalised',
        steps: ['signs'],
        why: 'a hyphen is a space for whoever does not know it',
      },
      {
        expected: words('télécharger'),
        typed: 'Télécharger.',
        match: 'normalised',
        steps: ['capitals', 'signs'],
        why: 'a sentence has a capital and a full stop',
      },
      {
        expected: words('télécharger', { accents: 'ignore' }),
        typed: 'telecharger',
        match: 'normalised',
        steps: ['accents'],
        why: 'declared not to count',
      },
      {
        expected: words('télécharger', { accents: 'test' }),
        typed: 'telecharger',
        match: 'none',
        why: 'accents are what is measured: no slip is forgiven',
      },
      {
        expected: words('télécharger', { accents: 'test' }),
        typed: 'TÉLÉCHARGER',
        match: 'normalised',
        steps: ['capitals'],
        why: 'capitals are not what is measured',
      },
      {
        expected: words('télécharger'),
        typed: 'télecharger',
        match: 'tolerated',
        distance: 1,
        steps: ['slip-accent'],
        why: 'not declared: a wrong accent is a wrong letter',
      },
      { expected: words('été'), typed: 'ete', match: 'none', why: 'and a short word forgives none' },
      {
        expected: words('мой', { accents: 'ignore' }),
        typed: 'мои',
        match: 'none',
        why: 'marks come off Latin letters only: elsewhere they make another letter',
      },
      {
        expected: words('Paris', { capitals: 'test' }),
        typed: 'paris',
        match: 'none',
        why: 'capitals are what is measured',
      },
      { expected: words('C++', { signs: 'test' }), typed: 'C', match: 'none', why: 'signs are what is measured' },
      { expected: words('@'), typed: '!', match: 'none', why: 'an answer made of signs keeps them' },
      { expected: words('@'), typed: '@', match: 'exact', why: 'and is found' },
    ],
  },
  {
    about: 'Words: by option',
    cases: [
      {
        expected: words('imprimante', { articles: 'ignore' }),
        typed: "l'imprimante",
        match: 'normalised',
        steps: ['signs', 'article'],
        why: 'people answer with the article',
      },
      {
        expected: words('la souris', { articles: 'ignore' }),
        typed: 'une souris',
        match: 'normalised',
        steps: ['article'],
        why: 'on either side, whichever article',
      },
      {
        expected: words('imprimante'),
        typed: 'une imprimante',
        match: 'none',
        why: 'not by accident: four letters more',
      },
      {
        expected: words('souris', { articles: 'ignore' }),
        typed: 'la la souris',
        match: 'none',
        why: 'one article, not two',
      },
      {
        expected: words('la', { articles: 'ignore' }),
        typed: 'le',
        match: 'none',
        why: 'an article alone is the answer, not in front of one',
      },
      {
        expected: words('fichier', { plurals: 'ignore' }),
        typed: 'fichiers',
        match: 'normalised',
        steps: ['plural'],
        why: 'one or several',
      },
      {
        expected: words('journal', { plurals: 'ignore' }),
        typed: 'journaux',
        match: 'normalised',
        steps: ['plural'],
        why: 'irregular, and still one or several',
      },
      {
        expected: words('pièces jointes', { plurals: 'ignore' }),
        typed: 'pièce jointe',
        match: 'normalised',
        steps: ['plural'],
        why: 'in every word',
      },
      { expected: words('clés', { plurals: 'count' }), typed: 'clé', match: 'none', why: 'not by accident' },
      {
        expected: words('cadenas', { spelling: 'ignore' }),
        typed: 'cadena',
        match: 'normalised',
        steps: ['sound'],
        why: 'a silent letter, where spelling is not measured',
      },
      {
        expected: words('photo', { spelling: 'ignore' }),
        typed: 'foto',
        match: 'normalised',
        steps: ['sound'],
        why: 'two spellings of a sound',
      },
      { expected: words('photo'), typed: 'foto', match: 'none', why: 'two slips in five letters, where it is' },
    ],
  },
  {
    about: 'Words: slips',
    cases: [
      {
        expected: words('ordinateur'),
        typed: 'ordinatuer',
        match: 'tolerated',
        distance: 1,
        steps: ['slip-swapped'],
        why: 'two letters swapped are one slip',
      },
      { expected: words('clic'), typed: 'clac', match: 'none', why: 'up to four letters, one slip makes another word' },
      {
        expected: words('clavier'),
        typed: 'clavoer',
        match: 'tolerated',
        distance: 1,
        steps: ['slip-neighbour'],
        why: 'five to eight letters forgive one; o is beside i',
      },
      { expected: words('clavier'), typed: 'klavoer', match: 'none', why: 'not two' },
      {
        expected: words('navigateur'),
        typed: 'navigatur',
        match: 'tolerated',
        distance: 1,
        steps: ['slip-missing'],
        why: 'a key pressed too lightly',
      },
      {
        expected: words('navigateur'),
        typed: 'naviggateurr',
        match: 'tolerated',
        distance: 2,
        steps: ['slip-extra', 'slip-extra'],
        why: 'a key held too long, twice in nine to fourteen letters',
      },
      {
        expected: words('authentification'),
        typed: 'otantificasion',
        match: 'none',
        why: 'beyond fourteen, three at most: here five',
      },
      {
        expected: words('authentification'),
        typed: 'autentificasion',
        match: 'tolerated',
        distance: 2,
        why: 'two of the three',
      },
      {
        expected: words('clic'),
        typed: 'clicccccccccccccccccccc',
        match: 'none',
        why: 'the expected length counts: padding buys nothing',
      },
      {
        expected: words('clic droit'),
        typed: 'clac droit',
        match: 'tolerated',
        distance: 1,
        why: 'the whole answer counts its letters; what must not pass is declared wrong',
      },
      {
        expected: words('clic droit', { refused: ['clac droit'] }),
        typed: 'clac droit',
        match: 'none',
        steps: ['refused'],
        why: 'declared wrong',
      },
      {
        expected: words('connecter'),
        typed: 'déconnecter',
        match: 'none',
        steps: ['opposite'],
        why: 'a negative prefix says the opposite: no slip',
      },
      {
        expected: words('se connecter'),
        typed: 'se deconnecter',
        match: 'none',
        steps: ['opposite'],
        why: 'nor without its accent, in any word',
      },
      {
        expected: words('déconnecter'),
        typed: 'connecter',
        match: 'none',
        steps: ['opposite'],
        why: 'nor where it is missing',
      },
      {
        expected: words('possibilité'),
        typed: 'impossibilité',
        match: 'none',
        steps: ['opposite'],
        why: 'the same of im-, in-, ir-, mal-, non-',
      },
      { expected: words('déverrouiller'), typed: 'verrouiler', match: 'none', why: 'nor with a slip besides' },
      {
        expected: words('connecter'),
        typed: 'donnecter',
        match: 'tolerated',
        distance: 1,
        why: 'a letter that happens to begin a prefix is still a slip',
      },
      {
        expected: words('déconnecter'),
        typed: 'décconnecter',
        match: 'tolerated',
        distance: 1,
        why: 'a slip beside a prefix that both have is one',
      },
      {
        expected: words('importer', { refused: ['exporter'] }),
        typed: 'emporter',
        match: 'none',
        steps: ['near-refused'],
        why: 'as near to the wrong answer as to the right one',
      },
      {
        expected: words('importer', { refused: ['exporter'] }),
        typed: 'inporter',
        match: 'tolerated',
        distance: 1,
        why: 'nearer to the right one',
      },
      {
        expected: words('pêcher', { accents: 'ignore', refused: ['pécher'] }),
        typed: 'pécher',
        match: 'none',
        steps: ['refused'],
        why: 'exactly the wrong answer, though folded it is the right one',
      },
      { expected: words('2021'), typed: '2020', match: 'none', why: 'a digit is never a slip' },
      {
        expected: words('facture 2021'),
        typed: 'factuer 2021',
        match: 'tolerated',
        distance: 1,
        why: 'the words around may slip',
      },
      { expected: words('facture 2021'), typed: 'facture 2020', match: 'none', why: 'the number may not' },
      { expected: words('facture'), typed: 'facture2', match: 'none', why: 'a digit added is no slip either' },
      {
        expected: words('clavier', { tolerance: 'keyboard' }),
        typed: 'clabier',
        match: 'tolerated',
        distance: 1,
        steps: ['slip-neighbour'],
        why: 'only slips of the finger: b is beside v',
      },
      {
        expected: words('clavier', { tolerance: 'keyboard' }),
        typed: 'clarier',
        match: 'none',
        why: 'r is not, and counts two',
      },
      {
        expected: words('clavier', { tolerance: 'none' }),
        typed: 'clabier',
        match: 'none',
        why: 'where typing is what is measured',
      },
    ],
  },
  {
    about: 'Numbers',
    cases: [
      {
        expected: number('1 250,50'),
        typed: '1250.5',
        match: 'normalised',
        steps: ['number-form'],
        why: 'comma or dot, grouped or not',
      },
      {
        expected: number('1250'),
        typed: '1\u202F250',
        match: 'normalised',
        why: 'the thin space of French typography',
      },
      { expected: number('1250'), typed: '12 50', match: 'none', why: 'spaces group by three' },
      {
        expected: number('1250'),
        typed: '1.250',
        match: 'none',
        why: 'a dot comes before decimals: this is one and a quarter',
      },
      { expected: number('7'), typed: '007', match: 'normalised', why: 'leading zeros say nothing' },
      { expected: number('0'), typed: '-0,00', match: 'normalised', why: 'zero has no sign' },
      { expected: number('2021'), typed: '2020', match: 'none', why: 'exact unless declared' },
      {
        expected: { kind: 'number', accepted: ['12,5'], units: ['€', 'euros'] },
        typed: '12,50 €',
        match: 'normalised',
        why: 'a declared unit',
      },
      { expected: number('12,5'), typed: '12,5 kg', match: 'none', why: 'another unit would be another answer' },
      {
        expected: { kind: 'number', accepted: ['100'], tolerance: { relative: 0.1 } },
        typed: '92',
        match: 'tolerated',
        distance: 8,
        steps: ['number-near'],
        why: 'within the tenth declared',
      },
      {
        expected: { kind: 'number', accepted: ['1'], tolerance: { absolute: 0.1 } },
        typed: '1,1',
        match: 'tolerated',
        distance: 0.1,
        why: 'binary rounding never refuses the limit itself',
      },
      {
        expected: number('9007199254740993'),
        typed: '9007199254740992',
        match: 'none',
        why: 'compared as digits: none is lost',
      },
    ],
  },
  {
    about: 'Dates',
    cases: [
      {
        expected: date('2026-03-05'),
        typed: '05/03/2026',
        match: 'normalised',
        steps: ['date-form'],
        why: 'the day comes first',
      },
      { expected: date('2026-03-05'), typed: '5.3.2026', match: 'normalised', why: 'dots, no zeros' },
      {
        expected: date('2026-03-05'),
        typed: 'Jeudi 5 mars 2026',
        match: 'normalised',
        why: 'in words, with its weekday',
      },
      {
        expected: date('2026-03-05'),
        typed: 'lundi 5 mars 2026',
        match: 'none',
        why: 'it was a Thursday: two answers in one',
      },
      {
        expected: date('2026-08-01'),
        typed: 'le 1er aout 2026',
        match: 'normalised',
        why: 'the first, and August without its accent',
      },
      { expected: date('2026-02-12'), typed: '12 févr. 2026', match: 'normalised', why: 'an abbreviation' },
      { expected: date('2026-06-12'), typed: '12 jui 2026', match: 'none', why: 'June or July' },
      { expected: date('2026-03-05'), typed: '03/05/2026', match: 'none', why: 'the third of May' },
      { expected: date('2026-03-05'), typed: '05/03/26', match: 'none', why: 'which century was not declared' },
      {
        expected: { kind: 'date', accepted: ['2026-03-05'], century: 2000 },
        typed: '05/03/26',
        match: 'normalised',
        why: 'here it was',
      },
      { expected: date('2026-03-03'), typed: '31/02/2026', match: 'none', why: 'no such day, and none is made up' },
    ],
  },
  {
    about: 'E-mail and web addresses, telephone numbers, codes',
    cases: [
      {
        expected: email('paul@exemple.fr'),
        typed: 'paul@exempl.fr',
        match: 'none',
        why: 'it would go to somebody else',
      },
      {
        expected: email('paul@exemple.fr'),
        typed: 'Paul@Exemple.FR',
        match: 'normalised',
        steps: ['capitals'],
        why: 'capitals arrive at the same place',
      },
      {
        expected: email('paul@exemple.fr'),
        typed: 'paul @exemple.fr',
        match: 'none',
        steps: ['space-inside'],
        why: 'it would not go; told apart, for it can be shown',
      },
      {
        expected: email('helene@exemple.fr'),
        typed: 'hélène@exemple.fr',
        match: 'none',
        why: 'accents make another address',
      },
      {
        expected: url('https://www.exemple.fr/aide'),
        typed: 'www.exemple.fr/aide/',
        match: 'normalised',
        steps: ['url-form'],
        why: 'nobody types the scheme, nor counts the last slash',
      },
      {
        expected: url('https://www.exemple.fr/aide'),
        typed: 'WWW.Exemple.fr/aide',
        match: 'normalised',
        why: 'capitals do not count in a host',
      },
      {
        expected: url('https://www.exemple.fr/aide'),
        typed: 'www.exemple.fr/Aide',
        match: 'none',
        why: 'they do in a path',
      },
      {
        expected: url('https://exemple.fr'),
        typed: 'http://exemple.fr',
        match: 'none',
        why: 'secure or not is what some items ask',
      },
      {
        expected: url('https://exemple.fr'),
        typed: 'https://exemple.fr@autre.fr',
        match: 'none',
        why: 'another host behind a familiar name',
      },
      {
        expected: url('https://exemple.fr'),
        typed: 'exemple .fr',
        match: 'none',
        steps: ['space-inside'],
        why: 'a browser would search for it',
      },
      {
        expected: phone('06 12 34 56 78'),
        typed: '0612345678',
        match: 'normalised',
        steps: ['phone-form'],
        why: 'grouped or not',
      },
      { expected: phone('06 12 34 56 78'), typed: '+33 (0)6.12.34.56.78', match: 'normalised', why: '+33 is 0' },
      { expected: phone('06 12 34 56 78'), typed: '06 12 34 56 87', match: 'none', why: 'somebody else' },
      { expected: phone('06 12 34 56 78'), typed: 'O6 12 34 56 78', match: 'none', why: 'a letter is no digit' },
      {
        expected: code('AB-1234'),
        typed: 'AB-1234 ',
        match: 'normalised',
        steps: ['tidy'],
        why: 'a space that nobody sees',
      },
      { expected: code('AB-1234'), typed: 'ab-1234', match: 'none', why: 'to copy is what is asked' },
      { expected: code('481 207'), typed: '481207', match: 'none', why: 'declare both where both are right' },
    ],
  },
];
