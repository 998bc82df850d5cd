import { accompanimentWords } from '../../src/accompaniment/words/accompaniment-words.ts';
import { agreementWords } from '../../src/agreement/words/agreement-words.ts';
import { giveWords } from '../../src/give/words/give-words.ts';
import { planWords } from '../../src/plan/words/plan-words.ts';
import { profilePartWords } from '../../src/profile/words/profile-words.ts';
import { storyWords } from '../../src/story/words/story-words.ts';
import { button, goHash, openDemo, openPart, openPerson, press, toPeople, type Tour } from './visit.ts';

/** Somebody invented, whom one has met twice. */
const WHO = 'Maria Inventée';

/** Where somebody stands, what is advised, what was decided and noted, and their story. */
export const person: Tour = {
  name: 'person',
  screens: [
    {
      name: 'person-profile',
      async go(visit) {
        await openDemo(visit);
        await openPerson(visit, WHO);
      },
    },
    {
      name: 'person-profile-table',
      async go({ page, locale }) {
        await page.getByText(profilePartWords[locale].view.options.table, { exact: true }).click();
        await page.locator('.profile-standing table').waitFor();
      },
    },
    {
      name: 'person-profile-why',
      async go({ page, locale }) {
        const { barriers, why, view } = profilePartWords[locale];
        await page.getByText(view.options.picture, { exact: true }).click();
        const confided = page.getByRole('button', { name: barriers.show });
        if (await confided.isVisible()) await confided.click();
        await page.getByText(why.title, { exact: true }).click();
        for (const closed of await page.locator('.profile-because:not([open]) summary').all()) await closed.click();
      },
    },
    { name: 'person-plan', go: (visit) => openPart(visit, 'plan') },
    {
      name: 'person-plan-why',
      async go({ page, locale }) {
        for (const why of await page.getByText(planWords[locale].why, { exact: true }).all()) await why.click();
      },
    },
    {
      name: 'plan-refuse-dialog',
      async go(visit) {
        await press(visit, planWords[visit.locale].refuse);
        await visit.page.getByRole('dialog').waitFor();
      },
    },
    {
      name: 'plan-replace-dialog',
      async go(visit) {
        await press(visit, planWords[visit.locale].refusing.cancel);
        await press(visit, planWords[visit.locale].replace);
        await visit.page.getByRole('dialog').waitFor();
      },
    },
    {
      name: 'person-plan-decided',
      async go(visit) {
        const { page, locale } = visit;
        const words = planWords[locale];
        await press(visit, words.replacing.cancel);
        // One step done, one set aside, one agreed.
        await press(visit, words.doneHelped);
        await page.getByText(words.said.done).waitFor();
        await press(visit, words.refuse);
        await page.getByRole('dialog').getByRole('button', { name: words.refusing.go }).click();
        await page.getByText(words.said.refused).waitFor();
        const accept = button(visit, agreementWords[locale].given);
        if (await accept.isVisible()) await accept.click();
        await page.getByText(words.said.accepted).waitFor();
      },
    },
    {
      name: 'accompaniment-all',
      async go({ page, locale }) {
        const { allThemes } = accompanimentWords[locale];
        await page.getByText(allThemes, { exact: true }).click();
        await page.locator('.accompaniment > .accompaniment-more > summary').click();
      },
    },
    {
      name: 'accompaniment-noted',
      async go(visit) {
        await press(visit, accompanimentWords[visit.locale].go);
        await visit.page.getByText(accompanimentWords[visit.locale].said).waitFor();
      },
    },
    { name: 'person-story', go: (visit) => openPart(visit, 'story') },
    {
      name: 'person-story-filtered',
      go: ({ page, locale }) => page.getByText(storyWords[locale].kinds.meetings, { exact: true }).click(),
    },
    { name: 'person-give', go: (visit) => openPart(visit, 'give') },
    {
      name: 'person-give-all-ticked',
      async go({ page }) {
        for (const tick of await page.locator('.give-more input').all()) await tick.check();
      },
    },
    {
      name: 'person-give-leaving',
      async go(visit) {
        const { receipts } = giveWords[visit.locale];
        await press(visit, receipts.withdrawOf(receipts.purposes['known-by-name']));
        await visit.page.locator('.give-leaving').waitFor();
      },
    },
    {
      name: 'person-give-undone',
      async go(visit) {
        await press(visit, giveWords[visit.locale].leaving.undo);
        await visit.page.getByText(giveWords[visit.locale].leaving.undone).waitFor();
      },
    },
    {
      name: 'person-give-erasing',
      async go(visit) {
        await press(visit, giveWords[visit.locale].erase.go);
        await visit.page.locator('.give-leaving').waitFor();
      },
    },
    {
      name: 'person-erased',
      async go(visit) {
        // Whoever leaves the page does not wait ten seconds.
        const hash = await visit.page.evaluate(() => location.hash);
        await toPeople(visit);
        await goHash(visit, hash);
        await visit.page.getByText(giveWords[visit.locale].gone.copies).waitFor({ timeout: 20_000 });
      },
    },
  ],
};
