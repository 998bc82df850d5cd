import { lazy, Suspense, type ReactElement } from 'react';
import { PeoplePage } from '../people/people-page.tsx';
import { Loading } from '../parts/loading.tsx';
import { MissingPage } from './missing-page.tsx';
import type { Route } from './route.ts';

const PersonPage = lazy(() => import('../person/person-page.tsx'));
const MeetingPage = lazy(() => import('../meeting/meeting-page.tsx'));
const ExportPage = lazy(() => import('../coop/export-page.tsx'));
const CarryPage = lazy(() => import('../carry/carry-page.tsx'));
const KitPage = lazy(() => import('../kit/kit-page.tsx'));
const SettingsPage = lazy(() => import('../settings/settings-page.tsx'));

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
