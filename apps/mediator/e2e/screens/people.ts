import { agreementWords } from '../../src/agreement/words/agreement-words.ts';
import { peopleWords } from '../../src/people/words/people-words.ts';
import { personWords } from '../../src/person/words/person-words.ts';
import { openDemo, openPart, press, toPeople, type Tour, type Visit } from './visit.ts';

/** Adds somebody by a name, who agrees to it, and says this of being followed. */
async function add(visit: Visit, name: string, said: 'given' | 'deferred'): Promise<void> {
  const { adding, add: go } = peopleWords[visit.locale];
  await press(visit, go);
  if (name !== '') {
    await visit.page.getByLabel(adding.name).fill(name);
    await visit.page.getByLabel(adding.nameAgreed).check();
  }
  await press(visit, agreementWords[visit.locale][said]);
  await visit.page.getByRole('navigation', { name: personWords[visit.locale].partsName }).waitFor();
  await visit.page.locator('.loading').waitFor({ state: 'detached' });
}

/** The list, who is added to it, and people of whom nothing is known yet. */
export const people: Tour = {
  name: 'people',
  screens: [
    { name: 'list-of-the-demonstration', go: openDemo },
    { name: 'search-found', go: ({ page, locale }) => page.getByLabel(peopleWords[locale].search).fill('inventee') },
    {
      name: 'search-none',
      async go({ page, locale }) {
        await page.getByLabel(peopleWords[locale].search).fill('zzz');
        await page.getByText(peopleWords[locale].none).waitFor();
      },
    },
    {
      name: 'add-dialog',
      async go(visit) {
        await visit.page.getByLabel(peopleWords[visit.locale].search).fill('');
        await press(visit, peopleWords[visit.locale].add);
        await visit.page.getByRole('dialog').waitFor();
      },
    },
    {
      name: 'add-dialog-with-a-name',
      async go({ page, locale }) {
        const { adding } = peopleWords[locale];
        await page.getByLabel(adding.name).fill('Maria Inventee');
        await page.getByLabel(adding.nameAgreed).check();
      },
    },
    {
      name: 'person-empty',
      async go(visit) {
        await press(visit, agreementWords[visit.locale].given);
        await visit.page.getByRole('navigation', { name: personWords[visit.locale].partsName }).waitFor();
        await visit.page.locator('.loading').waitFor({ state: 'detached' });
      },
    },
    { name: 'person-empty-plan', go: (visit) => openPart(visit, 'plan') },
    { name: 'person-empty-story', go: (visit) => openPart(visit, 'story') },
    { name: 'person-empty-give', go: (visit) => openPart(visit, 'give') },
    {
      name: 'duplicates',
      async go(visit) {
        await toPeople(visit);
        await visit.page.getByRole('heading', { name: peopleWords[visit.locale].duplicates.title }).waitFor();
      },
    },
    {
      name: 'person-agreement-needed',
      async go(visit) {
        await add(visit, '', 'deferred');
        await visit.page.getByRole('heading', { name: personWords[visit.locale].notKept.title }).waitFor();
      },
    },
  ],
};
