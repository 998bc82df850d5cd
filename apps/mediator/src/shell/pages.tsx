import { lazy, Suspense, type ReactElement } from 'react';
import { PeoplePage } from '../people/people-page.tsx';
import { Loading } from '../parts/loading.tsx';
import { MissingPage } from './missing-page.tsx';
import type { Route } from './route.ts';

const PersonPage = lazy(async () => ({ default: (await import('../person/person-page.tsx')).PersonPage }));
const MeetingPage = lazy(async () => ({ default: (await import('../meeting/meeting-page.tsx')).MeetingPage }));
const ExportPage = lazy(async () => ({ default: (await import('../coop/export-page.tsx')).ExportPage }));
const CarryPage = lazy(async () => ({ default: (await import('../carry/carry-page.tsx')).CarryPage }));
const KitPage = lazy(async () => ({ default: (await import('../kit/kit-page.tsx')).KitPage }));
const SettingsPage = lazy(async () => ({ default: (await import('../settings/settings-page.tsx')).SettingsPage }));

/** The page of a route; all but the first are fetched when they are asked for. */
export function Pages({ route }: { readonly route: Route }): ReactElement {
  return <Suspense fallback={<Loading />}>{pageOf(route)}</Suspense>;
}

function pageOf(route: Route): ReactElement {
  switch (route.page) {
    case 'people':
      return <PeoplePage />;
    case 'person':
      return <PersonPage key={route.subject} subject={route.subject} part={route.part} />;
    case 'meeting':
      return <MeetingPage key={route.subject} subject={route.subject} />;
    case 'export':
      return <ExportPage />;
    case 'carry':
      return <CarryPage />;
    case 'kit':
      return <KitPage sheet={null} />;
    case 'sheet':
      return <KitPage sheet={route.sheet} />;
    case 'settings':
      return <SettingsPage />;
    case 'missing':
      return <MissingPage />;
    default:
      return route satisfies never;
  }
}
