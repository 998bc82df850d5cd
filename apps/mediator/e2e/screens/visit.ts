import type { Locator, Page } from '@playwright/test';
import { PASSPHRASE } from '../world/passphrase.ts';
import { demoWords } from '../../src/demo/words/demo-words.ts';
import { openingWords } from '../../src/opening/words/opening-words.ts';
import { peopleWords } from '../../src/people/words/people-words.ts';
import { personWords } from '../../src/person/words/person-words.ts';
import type { Locale } from '../../src/shell/locale.ts';
import type { PersonPart } from '../../src/shell/route.ts';
import { shellWords } from '../../src/shell/words/shell-words.ts';

/** Where one is while going through the screens, and in which language. */
export interface Visit {
  readonly page: Page;
  readonly locale: Locale;
}

/** One screen, or one state of it, and how to get there from the one before it in its tour. */
export interface Screen {
  /** Of its file among the pictures. */
  readonly name: string;
  readonly go: (visit: Visit) => Promise<void>;
}

/** Screens that follow each other; the first begins on a new browser. */
export interface Tour {
  readonly name: string;
  readonly screens: readonly Screen[];
}

/** Opens a page of what is served: `/` is the portal, `/mediateur/` the app. */
export async function openAt({ page, locale }: Visit, path = '/mediateur/', hash = ''): Promise<void> {
  await page.goto(`${process.env['JALON_ADDRESS'] ?? 'http://localhost:4173'}${path}?lang=${locale}${hash}`);
}

/** Goes to another page of the app without loading anything again: what is open stays open. */
export async function goHash({ page }: Visit, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** The first button of that name. */
export function button({ page }: Visit, name: string): Locator {
  return page.getByRole('button', { name, exact: true }).filter({ visible: true }).first();
}

/** Presses it. */
export async function press(visit: Visit, name: string): Promise<void> {
  await button(visit, name).click();
}

/** Waits for the heading of the page. */
export async function headed({ page }: Visit, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** The record of invented people. */
export async function openDemo(visit: Visit): Promise<void> {
  await openAt(visit);
  await press(visit, openingWords[visit.locale].demo.go);
  await visit.page.getByRole('complementary', { name: demoWords[visit.locale].name }).waitFor({ timeout: 60_000 });
  await visit.page.locator('table.people').waitFor();
}

/** A new record, with nobody in it. */
export async function createRecord(visit: Visit): Promise<void> {
  const { create } = openingWords[visit.locale];
  const { page } = visit;
  await page.getByLabel(create.field).fill(PASSPHRASE);
  await page.getByLabel(create.again).fill(PASSPHRASE);
  await page.getByLabel(create.understood).check();
  await press(visit, create.go);
  await headed(visit, peopleWords[visit.locale].title);
}

/** To the list, from anywhere in the app. */
export async function toPeople(visit: Visit): Promise<void> {
  await visit.page.getByRole('link', { name: shellWords[visit.locale].people, exact: true }).click();
  await headed(visit, peopleWords[visit.locale].title);
}

/** Opens somebody's page from the list. */
export async function openPerson(visit: Visit, name: string | RegExp): Promise<void> {
  await visit.page.locator('table.people').getByRole('link', { name }).first().click();
  await visit.page.getByRole('navigation', { name: personWords[visit.locale].partsName }).waitFor();
  await visit.page.locator('.loading').waitFor({ state: 'detached' });
}

/** Opens another part of somebody's page. */
export async function openPart(visit: Visit, part: PersonPart): Promise<void> {
  const { parts, partsName } = personWords[visit.locale];
  const { page } = visit;
  await page.getByRole('navigation', { name: partsName }).getByRole('link', { name: parts[part] }).click();
  await page.locator('.tabs [aria-current]', { hasText: parts[part] }).waitFor();
  await page.locator('.loading').waitFor({ state: 'detached' });
}
