import { sayExpected, type CliWords } from './words.ts';

/** What the commands say in English. */
export const en: CliWords = {
  help: `Write simulated activities: check them, try them.

  npx @jalon/items check FILE|FOLDER [--json] [--strict] [--locale fr|en]
  npx @jalon/items play FILE [--item ID] [--port N] [--no-open] [--locale fr|en]

check
  FILE         one activity with its key, or a list
  FOLDER       all its .json files, folders within included
  --json       last line: one JSON object
  --strict     a warning counts as an error

play
  FILE         opens in the browser and is loaded again at each save
  --item ID    the activity shown first
  --port N     the port, else 4180 or the first free one after it
  --no-open    does not open the browser

  --locale     the language of the sentences; else the system's
  --version    the version
Exit code: 0 nothing to mend, 1 at least one error, 2 wrong use.`,
  level: { error: 'error', warning: 'warning' },
  faults: {
    empty: 'The file is empty: an activity is expected.',
    value: 'A value is expected here: a text in quotes, a number, true, false, null, a list or an object.',
    name: 'A name in straight quotes is expected here, such as "title".',
    colon: 'A colon is expected after the name.',
    'comma-in-object': 'A comma is expected before this, or the closing brace }.',
    'comma-in-list': 'A comma is expected before this, or the closing bracket ].',
    'trailing-comma': 'The comma before this is one too many: nothing follows it.',
    'open-text': 'This text has no quote at the end of the line. Within it, a quote is written \\".',
    escape: 'After \\, one of these is expected: " \\ / b f n r t, or u and four digits.',
    'curly-quote': 'Straight quotes " are expected, not curly ones.',
    'single-quote': 'Straight quotes " are expected, not apostrophes.',
    comment: 'A JSON file holds no comments.',
    'more-after-the-end': 'The file should end before this. Several activities go into a list [ ].',
    'too-deep': 'Too many objects within objects.',
    'too-large': 'The file is too large: 16 MB at most.',
    encoding: 'The file must be saved as UTF-8.',
  },
  rules: {
    'long-sentence': (found, expected) => `Expected: ${expected} a sentence. Found: “${found}”`,
    'long-sentences': (found, expected) => `Long sentences: ${found}. Expected: ${expected}.`,
    'long-screen': (found, expected) => `Crowded screen: ${found}. Expected: ${expected}.`,
    'two-sentences': (found) => `Expected: one sentence a line. Found: “${found}”`,
    'hard-to-read': (found, expected) =>
      `Hard to read: readability ${found} (Kandel and Moles). Expected: ${expected}.`,
    'shaming-word': (found) => `A word that may hurt: “${word(found)}”. Expected: kind words.`,
    'refused-word': (found, expected) => `A word to change: “${word(found)}”. Expected: “${expected}”.`,
    'refused-sign': (found) => `A sign that few people read: “${word(found)}”. Expected: words and plain digits.`,
    negative: (found) => `Expected: an affirmative sentence. Found: “${found}”`,
  },
  troubles: {
    'not-json': ({ fault }) => en.faults[fault],
    'repeated-member': ({ name }) => `“${name}” is written twice in one object: only the last one counts.`,
    hostile: ({ expected }) => `Refused unread. Expected: ${sayExpected(en, expected)}.`,
    schema: ({ expected, received, meant }) =>
      `Expected: ${sayExpected(en, expected)}. Found: ${received}${meant === null ? '' : `. Did you mean “${meant}”?`}`,
    'repeated-id': ({ id }) => `Another activity is already called ${id}. Expected: an id of its own.`,
    'missing-key': () => 'The key is missing: it says what success is. Expected: an object with item and key.',
    leak: ({ expected, received }) =>
      `The activity tells its answer: ${received}. Expected: ${sayExpected(en, expected)}.`,
    'free-credit': ({ locale }) =>
      `Credit is given for doing nothing (${locale}). Expected: a goal that asks for an action.`,
    'dead-goal': ({ locale, search }) =>
      `The goal cannot be reached (${locale})${en.search(search)}. Expected: a goal that some actions reach.`,
    'dead-credit': ({ locale, credit, search }) =>
      `No way of answering gives the credit ${credit} (${locale})${en.search(search)}. Expected: a credit that can be had.`,
    'unreachable-state': ({ part, name, search }) =>
      part === 'rule'
        ? `The rule “${name}” can never hold${en.search(search)}. Expected: a rule that some actions make true.`
        : `“${name}” can never be reached${en.search(search)}. Expected: a part of the world that can be come to.`,
    unreadable: ({ rule, found, expected }) => en.rules[rule](found, expected),
    'missing-alternative': ({ what }) =>
      what === 'picture'
        ? 'The words that say the picture are missing. Expected: alternative, one sentence.'
        : what === 'sound'
          ? 'What is heard is not written. Expected: transcript, a list of sentences.'
          : what === 'construct'
            ? 'A way of acting is required, and nothing is there for those who cannot do it. Expected: alternativeInstruction, or motor other than ok.'
            : 'It is said to be adapted for blind people, and nothing says what is drawn. Expected: alternativeInstruction.',
    'missing-language': ({ locale, what }) =>
      what === 'absent'
        ? `The language “${locale}” is missing.`
        : 'This text is the same in French and English. Expected: an English text.',
    'html-in-text': ({ found }) => `Markup in a text: “${found}”. Expected: words alone, they are shown as they stand.`,
    'javascript-url': ({ found }) =>
      `An address that runs code: “${found}”. Expected: an invented address, such as exemple.fr/page.`,
    'nothing-inside': () => 'The file holds no activity. Expected: one with its key, or a list of them.',
    'missing-file': ({ found }) => `No such file: “${found}”. Expected: a picture or a sound beside this file.`,
    'unknown-outcome': ({ found }) =>
      `DigComp 3.0 has no learning outcome ${found}. Expected: one of its own, such as digcomp:LO1.1.05.`,
    'real-address': ({ found }) =>
      `An address that may be somebody’s: “${found}”. Expected: one that ends in .exemple or exemple.fr.`,
    'real-phone': ({ found }) =>
      `A number that may ring somewhere: “${found}”. Expected: one kept for fiction, such as 06 39 98 00 00.`,
    'real-number': ({ found }) =>
      `A card or an account that may be somebody’s: “${found}”. Expected: another last digit, or other check digits.`,
  },
  expected: [
    [/^a value of type (?:string|nonoptional)$/u, 'a text in quotes'],
    [/^a value of type (?:number|int)$/u, 'a number'],
    [/^a value of type boolean$/u, 'true or false'],
    [/^a value of type array$/u, 'a list in brackets [ ]'],
    [/^a value of type (?:object|record)$/u, 'an object in braces { }'],
    [/^no such member$/u, 'nothing of this name here'],
    [/^(\S+(?:, \S+)+)$/u, 'one of $1'],
  ],
  search(search) {
    if (search === null) return '';
    return search.complete
      ? '; every sequence of gestures was tried'
      : `; the search stopped after ${search.states} states, its bound`;
  },
  summary: (files, items, errors, warnings) =>
    `${many(files, 'file')}, ${items === 1 ? '1 activity' : `${items} activities`}: ${many(errors, 'error')}, ${many(warnings, 'warning')}`,
  progress: (done, all) => `… ${done} files of ${all}`,
  more: 'npx @jalon/items --help says more.',
  unknownCommand: (name) => `${name}: unknown command. Expected: check or play.`,
  oneTarget: (command) => `${command}: expected ${command === 'check' ? 'a file or a folder' : 'a file'}.`,
  badLocale: (found) => `--locale: expected fr or en, found ${found}.`,
  badPort: (found) => `--port: expected a number from 0 to 65535, found ${found}.`,
  cannotRead: (path, why) => `${path}: cannot be read (${why}).`,
  noFiles: (folder) => `${folder}: no .json file here.`,
  serving: (address, file) => `${file} is played here: ${address}`,
  stop: 'Save the file: the page follows. Ctrl+C stops.',
  saved: (errors, warnings) => `saved: ${many(errors, 'error')}, ${many(warnings, 'warning')}`,
  noPlayer: (folder) =>
    `The page to play on is missing from ${folder}.\nIn Jalon's repository, build it: npx turbo run build --filter=@jalon/item-player`,
  portTaken: (port) => `Port ${port} is taken. Choose another with --port.`,
  noSuchItem: (id, known) => `--item: ${id} is not in this file. There is: ${known.join(', ') || 'nothing'}.`,
};

/** The word found, without the text that it was found in. */
function word(found: string): string {
  return found.replace(/: .*$/su, '');
}

function many(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
