import '@jalon/widget/practice.css';
import type { MirrorService } from '@jalon/bank/mirror';
import type { PracticePath } from '@jalon/bank/practice';
import type { Resource } from '@jalon/recommend';
import { localeMessages, type Locale } from '@jalon/widget';
import { MirrorView, PathView, PracticeList, practiceTab, type PracticeProps } from '@jalon/widget/practice';
import { useEffect, useState, type ReactElement } from 'react';
import { BrokenPage } from './broken-page.tsx';
import { PRACTICE_KEY } from './kept-storage.ts';
import { loadCards, loadPath, loadService, type PracticeCards } from './load-practice.ts';
import type { AppMessages } from './locales/messages.ts';
import { MissingPage } from './missing-page.tsx';
import { practiceHref, type Route } from './practice-route.ts';
import { VOICE_ADDRESS } from './voice-address.ts';

/** Properties of {@link PracticePage}. */
export interface PracticePageProps {
  readonly route: Route;
  readonly locale: Locale;
  readonly messages: AppMessages;
  readonly people: readonly Resource[];
  /** The person came from another screen. */
  readonly isArrival: boolean;
}

/** What one address needs: the cards always, and the path or the service that it names. */
interface Loaded {
  readonly slug: string | null;
  readonly cards: PracticeCards | null;
  readonly path: PracticePath | null;
  readonly service: MirrorService | null;
}

/** One storage for as long as the page lives: views are given the same at each render. */
const storage = practiceTab(() => globalThis.sessionStorage, PRACTICE_KEY);

/** The list, a path or an invented service, with their content fetched when they are asked for. */
export function PracticePage({ route, locale, messages, people, isArrival }: PracticePageProps): ReactElement {
  const slug = 'slug' in route ? `${route.kind}/${route.slug}` : null;
  const [loaded, setLoaded] = useState<Loaded>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void load(route).then((found) => isCurrent && setLoaded(found));
    return () => {
      isCurrent = false;
    };
  }, [route, attempt]);

  const title = (loaded?.path ?? loaded?.service)?.title[locale] ?? practiceTitle(locale);
  useEffect(() => {
    document.title = `${title} · Jalon`;
    return () => {
      document.title = 'Jalon';
    };
  }, [title]);

  if (route.kind === 'missing') return <MissingPage messages={messages} />;
  if (loaded === undefined || loaded.slug !== slug) return <p className="app-loading">{messages.loading}</p>;
  const { cards, path, service } = loaded;
  const again = (): void => {
    setLoaded(undefined);
    setAttempt(attempt + 1);
  };
  if (cards === null) return <BrokenPage messages={messages} onAgain={again} />;
  const shared: Omit<PracticeProps, 'onLeave'> = {
    locale,
    storage,
    people,
    isArrival,
    hrefOf: practiceHref,
    voice: VOICE_ADDRESS,
  };
  if (route.kind === 'list') {
    return <PracticeList {...shared} {...cards} onLeave={() => go('')} />;
  }
  const isKnown = [...cards.paths, ...cards.services].some(({ id }) => id === idOf(route));
  if (!isKnown) return <MissingPage messages={messages} />;
  const toList = (): void => go(practiceHref('practice') ?? '');
  if (path !== null) {
    return <PathView {...shared} path={path} next={after(cards.paths, path.id)} onLeave={toList} />;
  }
  if (service !== null) {
    return <MirrorView {...shared} service={service} next={after(cards.services, service.id)} onLeave={toList} />;
  }
  return <BrokenPage messages={messages} onAgain={again} />;
}

async function load(route: Route): Promise<Loaded> {
  const [cards, path, service] = await Promise.all([
    loadCards(),
    route.kind === 'path' ? loadPath(route.slug) : null,
    route.kind === 'service' ? loadService(route.slug) : null,
  ]);
  return { slug: 'slug' in route ? `${route.kind}/${route.slug}` : null, cards, path, service };
}

/** The name of the list, in the words of the link that leads to it. */
function practiceTitle(locale: Locale): string {
  return localeMessages(locale).welcome.practise;
}

function idOf(route: Route): string {
  return 'slug' in route ? `${route.kind === 'path' ? 'path' : 'mirror'}:${route.slug}` : '';
}

function after<C extends { readonly id: string }>(cards: readonly C[], id: string): C | undefined {
  return cards[cards.findIndex((card) => card.id === id) + 1];
}

function go(hash: string): void {
  // Leaves no empty "#" behind, and the browser's Back comes back here.
  if (hash === '') {
    history.pushState(null, '', `${location.pathname}${location.search}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else location.hash = hash;
}
