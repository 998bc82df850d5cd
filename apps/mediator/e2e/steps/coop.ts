import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { step } from '../world/steps.ts';

step('je coche la thématique {string}', async (world, theme: string) => {
  const { page } = world;
  const tick = page.getByLabel(theme, { exact: true });
  if (!(await tick.isVisible())) await page.getByText('Toutes les thématiques').click();
  await tick.check();
});

step('je télécharge {string}', async (world, name: string) => {
  const { page } = world;
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await download;
  const path = join(world.info.outputDir, file.suggestedFilename());
  await file.saveAs(path);
  world.memory.set('file', path);
  world.memory.set('file name', file.suggestedFilename());
});

step('le fichier téléchargé contient {string}', async (world, text: string) => {
  const content = readFileSync(world.memory.get('file') ?? '', 'utf8');
  expect(content.startsWith('\u{FEFF}'), 'a spreadsheet reads it as UTF-8').toBe(true);
  expect(content).toContain(text);
});

step('le nom du fichier ne dit rien de la personne', async (world) => {
  for (const secret of world.secrets) expect(world.memory.get('file name')).not.toContain(secret);
});
