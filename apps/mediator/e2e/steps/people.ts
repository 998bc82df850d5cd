import { expect } from '@playwright/test';
import { step } from '../world/steps.ts';

step('j’ajoute quelqu’un sans nom, qui est d’accord', async (world) => {
  const { page } = world;
  await page.getByRole('button', { name: 'Ajouter quelqu’un' }).click();
  world.secrets.add((await page.locator('.code-card strong').textContent()) ?? '');
  await page.getByRole('button', { name: 'La personne est d’accord', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Dossier' })).toBeVisible();
});

step('j’ajoute {string}, qui est d’accord', async (world, name: string) => {
  const { page } = world;
  world.secrets.add(name);
  await page.getByRole('button', { name: 'Ajouter quelqu’un' }).click();
  await page.getByLabel('Comment l’appeler').fill(name);
  await page.getByLabel(/pour que son nom soit gardé/).check();
  await page.getByRole('button', { name: 'La personne est d’accord', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

step('j’ajoute quelqu’un qui ne veut pas', async (world) => {
  const { page } = world;
  await page.getByRole('button', { name: 'Ajouter quelqu’un' }).click();
  await page.getByRole('button', { name: 'La personne ne veut pas' }).click();
});

step('je reviens à la liste', async (world) => {
  await world.page.getByRole('link', { name: 'Personnes', exact: true }).click();
  await expect(world.page.getByRole('heading', { level: 1, name: 'Personnes' })).toBeVisible();
});

step('la liste a {int} personne(s)', async (world, count: number) => {
  // Invented people are written one by one, as real ones are: on a busy machine that takes a while.
  await expect(world.page.locator('table.people tbody tr')).toHaveCount(count, { timeout: 40_000 });
});

step('je cherche {string}', async (world, text: string) => {
  await world.page.getByLabel('Chercher').fill(text);
});

step('j’essaie d’ajouter quelqu’un d’autre', async (world) => {
  const { page } = world;
  await page.getByRole('button', { name: 'Ajouter quelqu’un' }).click();
  await page.getByRole('button', { name: 'La personne est d’accord', exact: true }).click();
});

step('j’ouvre le dossier de {string}', async (world, name: string) => {
  await world.page.getByRole('link', { name }).click();
  await expect(world.page.getByRole('navigation', { name: 'Dossier' })).toBeVisible();
});
