import { expect } from '@playwright/test';
import { step } from '../world/steps.ts';

/** What opens every record of the scenarios. */
export const PASSPHRASE = 'un bus sous la pluie';

step('un ordinateur neuf', async (world) => {
  const page = await world.sitAt();
  await page.goto(`${world.address}/mediateur/`);
});

step('un carnet ouvert', async (world) => {
  const page = await world.sitAt();
  await page.goto(`${world.address}/mediateur/`);
  await page.getByLabel('Choisissez une phrase secrète').fill(PASSPHRASE);
  await page.getByLabel('La même phrase, encore une fois').fill(PASSPHRASE);
  await page.getByLabel(/J’ai compris/).check();
  await page.getByRole('button', { name: 'Créer le carnet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Personnes' })).toBeVisible();
  world.secrets.add(PASSPHRASE);
});

step('je crée le carnet avec la phrase {string}', async (world, phrase: string) => {
  const { page } = world;
  await page.getByLabel('Choisissez une phrase secrète').fill(phrase);
  await page.getByLabel('La même phrase, encore une fois').fill(phrase);
  await page.getByLabel(/J’ai compris/).check();
  await page.getByRole('button', { name: 'Créer le carnet' }).click();
});

step('j’ouvre le carnet avec la phrase {string}', async (world, phrase: string) => {
  await world.page.getByLabel('Votre phrase secrète').fill(phrase);
  await world.page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
});

step('je verrouille le carnet', async (world) => {
  await world.page.getByRole('button', { name: 'Verrouiller' }).click();
  await expect(world.page.getByRole('heading', { level: 1, name: 'Ouvrir le carnet' })).toBeVisible();
});

step('je ferme le navigateur et je le rouvre', async (world) => {
  const page = await world.restart();
  await page.goto(`${world.address}/mediateur/`);
});

step('je vois le titre {string}', async (world, title: string) => {
  await expect(world.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

step('je lis {string}', async (world, text: string) => {
  await expect(world.page.getByText(text).first()).toBeVisible();
});

step('je ne lis plus {string}', async (world, text: string) => {
  await expect(world.page.getByText(text)).toHaveCount(0);
});

step('je déplie {string}', async (world, text: string) => {
  await world.page.getByText(text, { exact: true }).click();
});

step('je presse {string}', async (world, name: string) => {
  await world.page.getByRole('button', { name, exact: true }).click();
});

step('j’ouvre la rubrique {string}', async (world, name: string) => {
  await world.page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name }).click();
});

step('j’ouvre la fiche {string}', async (world, name: string) => {
  await world.page.getByRole('link', { name, exact: true }).click();
});
