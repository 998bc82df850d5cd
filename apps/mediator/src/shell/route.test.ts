import { expect, test } from 'vitest';
import { hrefOf, routeOf, type Route } from './route.ts';

const ROUTES: readonly Route[] = [
  { page: 'people' },
  { page: 'export' },
  { page: 'carry' },
  { page: 'kit' },
  { page: 'sheet', sheet: 'welcome' },
  { page: 'settings' },
  { page: 'person', subject: 'a1', part: 'profile' },
  { page: 'person', subject: 'a1', part: 'give' },
  { page: 'meeting', subject: null },
  { page: 'meeting', subject: 'a1' },
];

test.each(ROUTES)('the address of $page leads there', (route) => {
  expect(routeOf(hrefOf(route))).toEqual(route);
});

test.each(['#/nowhere', '#/person', '#/person/a1/elsewhere'])('%s is nowhere', (hash) => {
  expect(routeOf(hash)).toEqual({ page: 'missing' });
});
