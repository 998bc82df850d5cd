import { join } from 'node:path';
import { expect } from '@playwright/test';
import { step } from '../world/steps.ts';

const FILE_PHRASE = 'trois pommes au marché';

step('je fais un fichier de tout le monde', async (world) => {
  const { page } = world;
  await page.getByRole('link', { name: 'Autre ordinateur' }).click();
  await page.getByLabel('Tout le monde').check();
  await page.getByLabel('Une phrase pour ce fichier').fill(FILE_PHRASE);
  await page.getByLabel('La même phrase, encore une fois').fill(FILE_PHRASE);
  world.memory.set('letters', (await page.locator('form .hint .code').textContent()) ?? '');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Faire le fichier/ }).click();
  const file = await download;
  const path = join(world.info.outputDir, file.suggestedFilename());
  await file.saveAs(path);
  world.memory.set('file', path);
  world.secrets.add(FILE_PHRASE);
  await expect(page.getByText('Le fichier est enregistré')).toBeVisible();
});

step('je prends le fichier apporté', async (world) => {
  const { page } = world;
  await page.getByRole('link', { name: 'Autre ordinateur' }).click();
  await page.locator('input[type=file]').setInputFiles(world.memory.get('file') ?? '');
  await page.getByLabel('Sa phrase').fill(FILE_PHRASE);
  await page.getByRole('button', { name: 'Prendre ce qu’il contient' }).click();
});

step('les lettres sont les mêmes, je le dis', async (world) => {
  const { page } = world;
  await expect(page.getByText(world.memory.get('letters') ?? '?').first()).toBeVisible();
  await page.getByRole('button', { name: 'Ce sont les mêmes lettres' }).click();
});

step('je prends un fichier qui n’en est pas un', async (world) => {
  const { page } = world;
  await page.getByRole('link', { name: 'Autre ordinateur' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'vacances.jalon', mimeType: 'text/plain', buffer: Buffer.from('la mer') });
  await page.getByLabel('Sa phrase').fill(FILE_PHRASE);
  await page.getByRole('button', { name: 'Prendre ce qu’il contient' }).click();
});

step('je passe à l’ordinateur {string}', async (world, name: string) => {
  await world.sitAt(name);
});
