import fc from 'fast-check';
import { expect, test } from 'vitest';
import { browserItem } from '../../fixtures/browser.test-item.ts';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import type { SimulationBody } from '../../item/item.ts';
import { parseItem } from '../../schema/parse-item.ts';
import { bareAddress, isAddress } from './bare-address.ts';
import { browser } from './browser.ts';
import type { BrowserAction, BrowserWorld } from './world.ts';

const plain = ['go', 'back', 'forward', 'reload', 'home', 'bookmark'] as const;
const action = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...plain).map((type) => ({ type })) },
  fc.record({ type: fc.constant('type'), text: fc.constantFrom('', ' ', 'jardin.exemple/Guide', 'jardin', 'a.b') }),
  fc.record({ type: fc.constant('panel'), panel: fc.constantFrom('page', 'downloads', 'bookmarks', 'other') }),
  fc.record({ type: fc.constant('visit'), page: fc.constantFrom('guide', 'shop', 'nowhere') }),
  fc.record({ type: fc.constant('file'), file: fc.constantFrom('pdf', 'old', 'nothing') }),
  fc.record({ type: fc.constant('follow'), block: fc.constantFrom('hello', 'garden', 'big', 'get', 'home') }),
  fc.record({ type: fc.constant('result'), result: fc.constantFrom('paid', 'found', 'none') }),
  fc.record({ type: fc.constant('cookies'), choice: fc.constantFrom('accept', 'refuse', 'choose', 'save', 'eat') }),
  fc.record({ type: fc.constant('purpose'), purpose: fc.constantFrom('tastes', 'other') }),
  fc.record({ type: fc.constant('notifications'), answer: fc.constantFrom('allow', 'block', 'later') }),
  fc.record({ type: fc.constant('alert'), answer: fc.constantFrom('close', 'follow', 'later') }),
);
testWorldLaws(browserItem, action);

const { world } = browserItem.item.content.fr as SimulationBody & { readonly world: BrowserWorld };
const play = (...actions: readonly BrowserAction[]) =>
  actions.reduce((state, one) => browser.reduce(world, state, one), browser.init(world));
const facts = (...actions: readonly BrowserAction[]) => browser.facts(world, play(...actions));
const type = (text: string): BrowserAction => ({ type: 'type', text });
const go: BrowserAction = { type: 'go' };
const back: BrowserAction = { type: 'back' };
const follow = (block: string): BrowserAction => ({ type: 'follow', block });

test.each([
  ['https://www.Jardin.EXEMPLE/Guide/', true],
  ['jardin.exemple/Guide', true],
  ['jardin.exemple/guide', false],
  ['jardin.exemple', false],
])('%s leads to the page: %s', (typed, found) => {
  expect(facts(type(typed), go)['visited.guide']).toBe(found);
});

test('what compares addresses changes nothing that counts, and does so once', () => {
  const part = fc.stringMatching(/^[a-z]{1,8}$/u);
  fc.assert(
    fc.property(part, part, part, (name, end, path) => {
      const bare = `${name}.xx${end}/${path}`;
      for (const typed of [bare, `HTTPS://WWW.${bare}`, `http://${bare}/`, ` ${bare} `]) {
        expect(bareAddress(typed)).toBe(bare);
        expect(isAddress(typed)).toBe(true);
      }
      expect(isAddress(`${name} ${end}`)).toBe(false);
      expect(isAddress(name)).toBe(false);
    }),
  );
});

test('words are searched for; an unknown address leads nowhere; one with a space in it is told apart', () => {
  expect(facts(type('  Jardin  fleuri '), go)).toMatchObject({
    'page.current': 'results',
    words: 'Jardin fleuri',
    'words.folded': 'jardin fleuri',
    'address.searched': false,
    address: '',
  });
  expect(facts(type('nulle-part.exemple'), go)).toMatchObject({
    'page.current': 'unknown',
    address: 'nulle-part.exemple',
    searched: false,
  });
  expect(facts(type('jardin. exemple/Guide'), go)['address.searched']).toBe(true);
  expect(facts(type('jardin,exemple/Guide'), go)['address.searched']).toBe(true);
});

test('back and forward walk along what was visited; going elsewhere forgets what was ahead', () => {
  const there = [type('jardin'), go, { type: 'result', result: 'found' }] as const;
  expect(facts(...there)).toMatchObject({ 'page.current': 'guide', 'result.found': true, 'ads.total': 0 });
  expect(play(...there, back)).toMatchObject({ box: 'jardin' });
  expect(facts(...there, back)['page.current']).toBe('results');
  expect(facts(...there, back, { type: 'forward' })['page.current']).toBe('guide');
  const elsewhere = play(...there, back, { type: 'home' });
  expect(browser.reduce(world, elsewhere, { type: 'forward' })).toBe(elsewhere);
  expect(elsewhere.entries.map(({ place }) => place)).not.toContain('guide');
  const start = play();
  expect(browser.reduce(world, start, back)).toBe(start);
});

test('the choice about cookies is asked once a site, and one by one where the page allows it', () => {
  const there = [follow('garden')] as const;
  const guide = play(...there);
  expect(browser.facts(world, guide)['cookies.guide']).toBe('none');
  expect(facts(...there, { type: 'cookies', choice: 'accept' })).toMatchObject({
    'cookies.guide': 'accepted',
    'allowed.guide.tastes': true,
    'accepted.total': 1,
  });
  const choose = [...there, { type: 'cookies', choice: 'choose' }] as const;
  expect(facts(...choose, { type: 'cookies', choice: 'save' })).toMatchObject({
    'cookies.guide': 'chosen',
    'allowed.guide.tastes': false,
    'accepted.total': 0,
  });
  expect(facts(...choose, { type: 'purpose', purpose: 'tastes' }, { type: 'cookies', choice: 'save' })).toMatchObject({
    'allowed.guide.tastes': true,
  });
  const answered = play(...there, { type: 'cookies', choice: 'refuse' });
  expect(browser.reduce(world, answered, { type: 'cookies', choice: 'accept' })).toBe(answered);
});

test('a blank page offers nothing until it is loaded again, then its alert comes first', () => {
  const blank = play(follow('garden'), follow('big'));
  expect(browser.facts(world, blank)).toMatchObject({ 'page.current': 'shop', 'ads.total': 1, 'loaded.shop': false });
  expect(browser.reduce(world, blank, follow('home'))).toBe(blank);
  expect(browser.reduce(world, blank, { type: 'alert', answer: 'close' })).toBe(blank);
  const loaded = browser.reduce(world, blank, { type: 'reload' });
  expect(browser.reduce(world, loaded, follow('home'))).toBe(loaded);
  const closed = browser.reduce(world, loaded, { type: 'alert', answer: 'close' });
  expect(browser.facts(world, closed)).toMatchObject({ 'alert.shop': 'closed', 'page.current': 'shop' });
  expect(browser.facts(world, browser.reduce(world, closed, follow('home')))['page.current']).toBe('start');
  const followed = browser.reduce(world, loaded, { type: 'alert', answer: 'follow' });
  expect(browser.facts(world, followed)).toMatchObject({ 'alert.shop': 'followed', 'page.current': 'start' });
});

test('a file is opened from the downloads, where what was downloaded before is too', () => {
  const file: BrowserAction = { type: 'file', file: 'pdf' };
  const panel: BrowserAction = { type: 'panel', panel: 'downloads' };
  expect(facts(follow('garden'), panel, file)).toMatchObject({ 'downloaded.pdf': false, 'opened.pdf': false });
  expect(facts(follow('garden'), follow('get'), panel, file)).toMatchObject({
    'downloaded.pdf': true,
    'opened.pdf': true,
  });
  expect(facts(panel, { type: 'file', file: 'old' })).toMatchObject({ 'opened.old': true, 'downloaded.old': true });
  expect(facts({ type: 'file', file: 'old' })['opened.old']).toBe(false);
});

test('a page is kept, opened from the bookmarks, and let go of', () => {
  const bookmark: BrowserAction = { type: 'bookmark' };
  expect(facts(bookmark)['bookmarked.start']).toBe(true);
  expect(facts(bookmark, bookmark)['bookmarked.start']).toBe(false);
  const open = [
    { type: 'panel', panel: 'bookmarks' },
    { type: 'visit', page: 'guide' },
  ] as const;
  expect(facts(...open)).toMatchObject({ 'page.current': 'guide', panel: 'page' });
  expect(facts({ type: 'panel', panel: 'bookmarks' }, { type: 'visit', page: 'shop' })['visited.shop']).toBe(false);
});

test('pages, links and files that contradict each other are refused, each at its place', () => {
  const mend = (change: (one: { pages: Record<string, unknown>[] }) => void) => {
    const item = structuredClone(browserItem.item) as unknown as {
      readonly content: { readonly fr: { readonly world: { pages: Record<string, unknown>[] } } };
    };
    change(item.content.fr.world);
    const parsed = parseItem(item);
    return parsed.ok ? [] : parsed.errors.map(({ path }) => path);
  };
  expect(mend(() => {})).toEqual([]);
  expect(mend(({ pages }) => Object.assign(pages[0] ?? {}, { address: 'pas une adresse' }))).toContain(
    '/content/fr/world/pages/0/address',
  );
  expect(mend(({ pages }) => Object.assign(pages[2] ?? {}, { address: 'WWW.accueil.exemple/' }))).toContain(
    '/content/fr/world/pages/2/address',
  );
  expect(
    mend(({ pages }) =>
      Object.assign(pages[0] ?? {}, { blocks: [{ id: 'big', kind: 'link', text: 'Lien', opens: 'nowhere' }] }),
    ),
  ).toEqual(
    expect.arrayContaining(['/content/fr/world/pages/0/blocks/0/opens', '/content/fr/world/pages/1/blocks/0/id']),
  );
});
