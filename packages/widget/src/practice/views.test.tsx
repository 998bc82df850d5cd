import { mirrorServices, type MirrorService } from '@jalon/bank/mirror';
import { practicePaths, type PracticePath } from '@jalon/bank/practice';
import { ASKED_TYPES, WORLD_KINDS } from '@jalon/items';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { loadParts } from '../views/item-parts.ts';
import { courseOf } from './course.ts';
import { MirrorView } from './mirror-view.tsx';
import { startPath, stepPath, type PathState } from './path-machine.ts';
import { PathView } from './path-view.tsx';
import { PracticeList } from './practice-list.tsx';
import { practiceMemory, type PracticeStorage } from './practice-storage.ts';
import { saveProgress } from './read-progress.ts';

await loadParts([...ASKED_TYPES, ...WORLD_KINDS]);

const paths = practicePaths();
const services = mirrorServices();
const [path] = paths as readonly [PracticePath, ...PracticePath[]];
const [service] = services as readonly [MirrorService, ...MirrorService[]];
const hrefOf = (place: string): string => `#${place}`;
const leave = (): void => undefined;

/** A storage that holds this state and no other. */
function holding(state: PathState): PracticeStorage {
  const storage = practiceMemory();
  saveProgress(storage, state);
  return storage;
}

/** A path or a service at its start, and after passing over this many activities. */
function passed(of: PracticePath | MirrorService, count: number): PathState {
  const { id, version, activities } = courseOf(of);
  let state = startPath(
    id,
    version,
    activities.map(({ item }) => item),
  );
  for (let turn = 0; turn < count; turn += 1) state = stepPath(state, { type: 'skip' });
  return state;
}

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  test('the list links to each path and each service, and says what was done of it', () => {
    const storage = holding(passed(path, 1));
    const html = renderToStaticMarkup(
      <PracticeList
        paths={paths}
        services={services}
        locale={locale}
        hrefOf={hrefOf}
        storage={storage}
        onLeave={leave}
      />,
    );
    for (const { id } of [...paths, ...services]) expect(html).toContain(`href="#${id}"`);
    expect(html.match(/<h1/gu)).toHaveLength(1);
    expect(html).toContain(locale === 'fr' ? 'Commencé' : 'Started');
    expect(html).not.toMatch(/%|<progress/u);
  });

  test('every activity of every path shows its title, where one is, help and stop, and gives nothing away', () => {
    for (const one of paths) {
      for (const [at, { item, practice }] of one.activities.entries()) {
        const html = renderToStaticMarkup(
          <PathView path={one} locale={locale} storage={holding(passed(one, at))} onLeave={leave} />,
        );
        expect(html.match(/<h1/gu), item.id).toHaveLength(1);
        expect(html).toContain(`data-jalon-item="${item.id}"`);
        expect(html).toContain(
          locale === 'fr'
            ? `Activité ${at + 1} sur ${one.activities.length}`
            : `Activity ${at + 1} of ${one.activities.length}`,
        );
        expect(html).toContain(locale === 'fr' ? 'aria-label="Demander de l’aide"' : 'aria-label="Ask for help"');
        for (const hint of practice.content[locale]?.hints ?? []) expect(html).not.toContain(`<li>${hint}</li>`);
      }
    }
  });

  test('a service says all along that nothing is sent, and its persona’s card is there', () => {
    for (const one of services) {
      for (const at of one.scenes.keys()) {
        const html = renderToStaticMarkup(
          <MirrorView service={one} locale={locale} storage={holding(passed(one, at))} onLeave={leave} />,
        );
        expect(html).toContain(locale === 'fr' ? 'rien n’est envoyé' : 'nothing is sent');
        for (const { label } of one.persona[locale]) expect(html).toContain(`<dt>${label}</dt>`);
      }
    }
  });
});

test('after the last, passed over: once more, or finishing as it is; then the ending and what comes next', () => {
  const { length } = path.activities;
  const offered = renderToStaticMarkup(
    <PathView path={path} storage={holding(passed(path, length))} onLeave={leave} />,
  );
  expect(offered).toContain('Encore une fois, sans ');
  expect(offered).toContain('Finir comme cela');
});

test('nothing is said of scores, and nothing is disabled', () => {
  const html = renderToStaticMarkup(<PathView path={path} storage={practiceMemory()} onLeave={leave} />);
  expect(html).not.toMatch(/<button[^>]* disabled/u);
  const words = html.replaceAll(/<[^>]*>/gu, ' ');
  expect(words).not.toMatch(/(?<!\p{L})(score|niveau|faux|erreur|note)s?(?!\p{L})/iu);
});

test('without an address, nothing pretends to lead anywhere', () => {
  const html = renderToStaticMarkup(
    <PracticeList paths={paths} services={[service]} storage={practiceMemory()} onLeave={leave} />,
  );
  expect(html).not.toContain('<a ');
});
