import { allItems } from '../../fixtures/all.test-item.ts';
import { mailItem } from '../../fixtures/mail.test-item.ts';
import { pointItem } from '../../fixtures/point.test-item.ts';

type Json = Record<string, any>;

/** An item of one of the worlds. */
function worldItem(kind: string): unknown {
  return allItems.find(({ item }) => item.content.fr.type === 'simulation' && item.content.fr.world.kind === kind);
}

/** Changed as somebody would in a text editor. */
function changed(item: unknown, change: (entry: Json) => void): unknown {
  const entry = structuredClone(item) as Json;
  change(entry);
  return entry;
}

const mail = (what: string, change: (entry: Json) => void): BrokenItem => [what, changed(mailItem, change)];
const body = (what: string, change: (body: Json) => void): BrokenItem =>
  mail(what, (e) => change(e['item'].content.fr));
const meta = (what: string, change: (meta: Json) => void): BrokenItem => mail(what, (e) => change(e['item'].meta));
const scoring = (what: string, change: (scoring: Json) => void): BrokenItem =>
  mail(what, (e) => change(e['key'].scoring));

/** What is wrong, and an entry of a file where it is. */
export type BrokenItem = readonly [what: string, entry: unknown];

/** Mistakes that people make by hand, one an entry; then each world without each of its members, and with a wrong value there. */
export const BROKEN_ITEMS: readonly BrokenItem[] = [
  scoring('op as a sign', (s) => (s['goal'] = { fact: 'opened.m1', op: '==', value: true })),
  scoring('op as a sign, within', (s) => (s['goal'].all[0].op = '=')),
  scoring('no op', (s) => delete s['goal'].all[0].op),
  scoring('no value', (s) => delete s['goal'].all[0].value),
  scoring('not with a list', (s) => (s['goal'] = { not: [s['goal']] })),
  scoring('a value that is an object', (s) => (s['goal'].all[0].value = {})),
  scoring('all that is empty', (s) => (s['goal'] = { all: [] })),
  scoring('a fact that is no fact', (s) => (s['goal'].all[0].fact = 'open.m1')),
  scoring('a constant of another type', (s) => (s['goal'].all[0].value = 'yes')),
  scoring('no goal', (s) => delete s['goal']),
  scoring('another template', (s) => (s['template'] = 'goals')),
  scoring('no template', (s) => delete s['template']),
  scoring('observable with a space', (s) => (s['evidence'][0].observable = 'a b')),
  scoring('a rule twice', (s) => s['evidence'].push(s['evidence'][0])),
  scoring('credit above one', (s) => (s['evidence'][0].credit = 2)),
  meta('facts nobody declares', (m) => (m['notApplicableWhen'] = { fact: 'age', op: 'gt', value: 60 })),
  meta('an input there is not', (m) => (m['notApplicableWhen'] = { fact: 'input', op: 'eq', value: 'trackball' })),
  meta('its own equivalent', (m) => (m['equivalents'] = [mailItem.item.id])),
  meta('a country by its name', (m) => (m['geography'] = ['France'])),
  meta('an address without https', (m) => (m['needs'] = { urls: ['http://office.exemple'] })),
  meta('a review without a date', (m) => (m['fragile'] = { reason: 'A law.', reviewBy: 'soon' })),
  body('a picture from elsewhere', (b) => (b['picture'] = { path: 'https://exemple.fr/a.svg' })),
  body('a sound from elsewhere', (b) => (b['audio'] = { path: '../a.mp3', licence: 'mine' })),
  body('a contact that runs code', (b) => (b['world'].messages[0].from.address = 'javascript:alert(1)')),
  mail('a language that is none', (e) => (e['item'].content['en_GB'] = e['item'].content.en)),
  mail('a language twice', (e) => (e['item'].content['EN'] = e['item'].content.en)),
  meta('competence that is none', (m) => (m['dimension'] = 'digcomp:1.9')),
  meta('outcome that is none', (m) => (m['outcomes'] = ['LO1.1.05'])),
  meta('outcome that does not exist', (m) => (m['outcomes'] = ['digcomp:LO5.6.99'])),
  meta('level that is none', (m) => (m['level'] = 'easy')),
  meta('family with spaces', (m) => (m['family'] = 'Ma famille')),
  meta('a way of acting that is none', (m) => (m['construct'] = ['pointer.clic'])),
  meta('a way of acting that is not taken', (m) => (m['construct'] = ['audio'])),
  meta('no licence', (m) => delete m['licence']),
  meta('another licence', (m) => (m['licence'] = 'CC0')),
  meta('a date in words', (m) => (m['reviewedAt'] = '21 novembre')),
  meta('no authors', (m) => (m['authors'] = [])),
  meta('a device that is none', (m) => (m['deviceSupport'].phone = 'good')),
  meta('no time', (m) => (m['expectedSeconds'] = 0)),
  meta('difficulty as a text', (m) => (m['parameters'].b = '-1')),
  meta('credits that do not rise', (m) => (m['parameters'].credits = [0, 1, 1])),
  meta('no French', (m) => (m['can'] = { en: 'reply' })),
  mail('an id with capitals', (e) => (e['item'].id = 'Item:Lina')),
  mail('a version of two figures', (e) => (e['item'].version = '1.0')),
  mail('a schema that is none', (e) => (e['item'].schema = 'jalon.items/1')),
  mail('a newer schema', (e) => (e['item'].schema = 'jalon.item/9')),
  mail('a type that is none', (e) => (e['item'].type = 'simulate')),
  mail('no responses', (e) => (e['item'].responses = [])),
  mail('responses of another type', (e) => (e['item'].responses[0].cardinality = 'single')),
  mail('no outcome', (e) => (e['item'].outcomes[0].id = 'POINTS')),
  mail('a member too many', (e) => (e['item'].comment = 'x')),
  mail('a body of another type', (e) => (e['item'].content.fr.type = 'simulations')),
  mail('the key of another', (e) => (e['key'].itemId = 'item:other')),
  mail('content that is a list', (e) => (e['item'].content = [])),
  mail('no key', (e) => delete e['key']),
  mail('a name of a prototype', (e) => Object.defineProperty(e['item'], '__proto__', { value: {}, enumerable: true })),
  ['no object', 3],
  ['a list within the list', []],
  body('a world that is none', (b) => (b['world'].kind = 'email')),
  body('no kind', (b) => delete b['world'].kind),
  body('no title', (b) => delete b['title']),
  body('a title of spaces', (b) => (b['title'] = '  ')),
  body('an instruction that is no list', (b) => (b['instruction'] = 'Ouvrez.')),
  body('four instructions', (b) => (b['instruction'] = ['Un.', 'Deux.', 'Trois.', 'Quatre.'])),
  body('a gesture that is none', (b) => (b['world'].offers = ['answer'])),
  body('an id with a dot', (b) => (b['world'].messages[0].id = 'm.1')),
  body('an id twice', (b) => (b['world'].messages[1].id = b['world'].messages[0].id)),
  body('an id that facts use', (b) => (b['world'].messages[1].id = 'total')),
  body('markup', (b) => (b['title'] = 'Ouvrez <b>ceci</b>.')),
  body('a number for a text', (b) => (b['world'].messages[0].subject = 3)),
  body('no messages', (b) => (b['world'].messages = [])),
  ['a picture elsewhere', changed(pointItem, (e) => (e['item'].content.fr.picture.path = '../Photo.PNG'))],
  ...[
    'account',
    'arrange',
    'browser',
    'call',
    'desktop',
    'files',
    'form',
    'keyboard',
    'mail',
    'page',
    'payment',
    'phone',
    'pointing',
    'search',
    'texting',
    'touch',
  ].flatMap((kind) => {
    const item = worldItem(kind);
    const { world } = (item as Json)['item'].content.fr;
    return Object.keys(world as object).flatMap((name): readonly BrokenItem[] => [
      [`${kind} without ${name}`, changed(item, (e) => delete e['item'].content.fr.world[name])],
      [`${kind}, ${name} of another type`, changed(item, (e) => (e['item'].content.fr.world[name] = '<?'))],
      [`${kind}, ${name} empty`, changed(item, (e) => (e['item'].content.fr.world[name] = []))],
    ]);
  }),
];
