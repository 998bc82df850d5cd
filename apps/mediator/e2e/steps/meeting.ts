import { expect, type Page } from '@playwright/test';
import { hand } from '../../../learner/e2e/driver/hand.ts';
import { ablePersona, beginnerPersona } from '../../../learner/e2e/driver/persona.ts';
import { play } from '../../../learner/e2e/driver/play.ts';
import { readScreen, shell } from '../../../learner/e2e/driver/read-screen.ts';
import { step } from '../world/steps.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

step('je commence une rencontre avec cette personne', async (world) => {
  await world.page.getByRole('button', { name: 'Commencer une rencontre' }).first().click();
  await expect(heading(world.page, 'D’abord : est-ce que quelque chose presse ?')).toBeVisible();
});

step('je commence une rencontre sans rien garder', async (world) => {
  await world.page.getByRole('button', { name: 'Rencontre sans rien garder' }).click();
  await expect(heading(world.page, 'D’abord : est-ce que quelque chose presse ?')).toBeVisible();
});

step('rien ne presse', async (world) => {
  await world.page.getByText('Non, j’ai le temps').click();
  await world.page.getByRole('button', { name: 'Continuer', exact: true }).click();
  await expect(heading(world.page, 'Le premier échange')).toBeVisible();
});

step('quelque chose presse', async (world) => {
  await world.page.getByText('Oui, je dois agir vite').click();
});

step('l’écran pose les questions du premier échange', async (world) => {
  await world.page.getByRole('button', { name: 'Laisser l’écran demander' }).click();
});

step('je saisis la feuille du premier échange, au clavier seulement', async (world) => {
  const { page } = world;
  await page.getByRole('button', { name: 'Saisir la feuille' }).click();
  await expect(page.getByRole('heading', { name: 'Les réponses de la feuille' })).toBeVisible();
  // The first answer of each question but those that are left open, then on.
  for (let question = 0; question < 4; question += 1) {
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
  }
});

step('je passe aux activités', async (world) => {
  await world.page.getByRole('button', { name: 'Passer aux activités' }).click();
});

step('je m’arrête après l’échange', async (world) => {
  await world.page.getByRole('button', { name: 'S’arrêter après l’échange' }).click();
});

step('la personne fait les activités, avec moi à côté', async (world) => {
  const { page } = world;
  await page.getByRole('button', { name: 'Faire ici, ensemble' }).click();
  await play(page, { hand: hand(page, 'mouse'), persona: beginnerPersona('mouse') });
});

step('je confie l’ordinateur avec le code {string}', async (world, pin: string) => {
  const { page } = world;
  await page.getByRole('button', { name: 'Confier l’ordinateur' }).click();
  await page.getByLabel('Votre code').fill(pin);
  await page.getByRole('button', { name: 'Confier maintenant' }).click();
  await shell(page).waitFor();
  world.memory.set('pin', pin);
});

step('la personne fait les premières activités toute seule', async (world) => {
  const { page } = world;
  let activities = 0;
  await play(page, {
    hand: hand(page, 'mouse'),
    persona: ablePersona('mouse'),
    onScreen: async ({ kind }) => (kind === 'activity' && ++activities === 3 ? 'stop' : undefined),
  });
  world.memory.set('screen', JSON.stringify(await readScreen(page)));
});

step('la personne fait toutes les activités toute seule', async (world) => {
  const { page } = world;
  await play(page, { hand: hand(page, 'mouse'), persona: beginnerPersona('mouse') });
});

step('elle essaie de sortir par le retour, l’adresse et les touches', async (world) => {
  const { page } = world;
  await page.goBack({ timeout: 2000 }).catch(() => null);
  await page.evaluate(() => {
    location.hash = '#/';
  });
  for (const key of ['Escape', 'n', '/', 'Alt+ArrowLeft', 'Backspace']) await page.keyboard.press(key);
  await page.waitForTimeout(300);
});

step('elle est toujours devant la même activité, et ne voit personne', async (world) => {
  const { page } = world;
  expect(await readScreen(page)).toEqual(JSON.parse(world.memory.get('screen') ?? 'null'));
  await expect(page.locator('table.people')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Rubriques' })).toHaveCount(0);
});

step('elle ouvre le carnet dans un autre onglet', async (world) => {
  const { context } = world.laptop;
  const other = await context.newPage();
  await other.goto(`${world.address}/mediateur/`);
  await expect(heading(other, 'Appelez la personne qui vous accompagne')).toBeVisible();
  await expect(other.getByText('Effacer mes traces')).toHaveCount(0);
  await other.close();
});

step('elle recharge la page', async (world) => {
  const { page } = world;
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(heading(page, 'Appelez la personne qui vous accompagne')).toBeVisible();
  await expect(page.getByText('Effacer mes traces')).toHaveCount(0);
});

step('je rouvre avec ma phrase secrète', async (world) => {
  const { page } = world;
  await page.getByRole('button', { name: 'C’est moi qui accompagne' }).click();
  await page.getByLabel('phrase secrète').fill('un bus sous la pluie');
  await page.keyboard.press('Enter');
});

step('la personne rend l’ordinateur, je tape mon code', async (world) => {
  const { page } = world;
  await page.getByRole('button', { name: 'Rendre l’ordinateur' }).click();
  await page.getByLabel('Code', { exact: true }).fill(world.memory.get('pin') ?? '');
  await page.getByRole('button', { name: 'Reprendre', exact: true }).click();
});

step('je termine les activités', async (world) => {
  const { page } = world;
  const kept = heading(page, 'Ce qu’on garde de cette rencontre');
  const onwards = page.getByRole('button', { name: /^(?:Continuer|Terminer)$/ }).filter({ visible: true });
  await expect(kept.or(onwards).first()).toBeVisible();
  if (!(await kept.isVisible())) await onwards.first().click();
  await expect(kept).toBeVisible();
});

step('je garde la rencontre', async (world) => {
  const { page } = world;
  await page.getByRole('button', { name: 'Garder et ouvrir le dossier' }).click();
  await expect(page.getByRole('navigation', { name: 'Dossier' })).toBeVisible();
});

step('je ne garde rien de la rencontre', async (world) => {
  await world.page.getByRole('button', { name: /Ne rien garder de cette rencontre|Terminer et tout oublier/ }).click();
});

step('j’ouvre la partie {string} du dossier', async (world, name: string) => {
  await world.page.getByRole('navigation', { name: 'Dossier' }).getByRole('link', { name, exact: true }).click();
});
