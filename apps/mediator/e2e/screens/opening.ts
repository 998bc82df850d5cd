import { openingWords } from '../../src/opening/words/opening-words.ts';
import { peopleWords } from '../../src/people/words/people-words.ts';
import { shellWords } from '../../src/shell/words/shell-words.ts';
import { createRecord, headed, openAt, press, type Tour } from './visit.ts';

/** The portal, then the record before anybody is in it. */
export const opening: Tour = {
  name: 'opening',
  screens: [
    { name: 'portal-fr', go: (visit) => openAt(visit, '/') },
    { name: 'portal-en', go: (visit) => openAt(visit, '/en.html') },
    {
      name: 'create',
      async go(visit) {
        await openAt(visit);
        await headed(visit, openingWords[visit.locale].create.title);
      },
    },
    {
      name: 'create-too-short',
      async go(visit) {
        const { create } = openingWords[visit.locale];
        await visit.page.getByLabel(create.field).fill('un bus');
        await press(visit, create.go);
        await visit.page.locator('.field-error').waitFor();
      },
    },
    {
      name: 'empty-list',
      async go(visit) {
        await createRecord(visit);
        await visit.page.getByRole('heading', { name: peopleWords[visit.locale].empty.title }).waitFor();
      },
    },
    {
      name: 'open',
      async go(visit) {
        await press(visit, shellWords[visit.locale].lock);
        await headed(visit, openingWords[visit.locale].open.title);
      },
    },
    {
      name: 'wrong-passphrase',
      async go(visit) {
        const { open } = openingWords[visit.locale];
        await visit.page.getByLabel(open.field).fill('un bus sous la neige');
        await press(visit, open.go);
        await visit.page.locator('.field-error').waitFor();
      },
    },
    {
      name: 'lost-passphrase',
      go: ({ page, locale }) => page.getByText(openingWords[locale].lost.summary).click(),
    },
    {
      name: 'erase-dialog',
      async go(visit) {
        await press(visit, openingWords[visit.locale].lost.erase);
        await visit.page.getByRole('alertdialog').waitFor();
      },
    },
  ],
};
