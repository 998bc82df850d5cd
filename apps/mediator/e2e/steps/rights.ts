import { expect } from '@playwright/test';
import { step } from '../world/steps.ts';

step('la personne retire son accord pour le suivi', async (world) => {
  const { page } = world;
  await page.getByRole('button', { name: 'Retirer son accord : Être accompagné dans la durée' }).click();
  await expect(page.getByText('C’est fait. Il ne reste rien').first()).toBeVisible({ timeout: 20_000 });
});

step('la personne retire son accord pour le nom', async (world) => {
  const { page } = world;
  await page.getByRole('button', { name: 'Retirer son accord : Être appelé par son nom' }).click();
  await expect(page.getByText('C’est fait. Il ne reste rien').first()).toBeVisible({ timeout: 20_000 });
});

step('la personne est effacée', async (world) => {
  const { page } = world;
  await page.getByRole('button', { name: 'Effacer la personne', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Il ne reste rien de/ })).toBeVisible({ timeout: 20_000 });
});

step('il ne reste que des accords dans le carnet, pas une réponse', async (world) => {
  const kinds = await world.page.evaluate(async () => {
    const open = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('jalon-mediator');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('the database does not open')));
    });
    const events = await new Promise<readonly { readonly kind: string }[]>((resolve) => {
      const all = open.transaction('events').objectStore('events').getAll();
      all.addEventListener('success', () => resolve(all.result as readonly { readonly kind: string }[]));
    });
    open.close();
    return [...new Set(events.map(({ kind }) => kind))].toSorted();
  });
  // The agreements and the name, which stands on an agreement of its own.
  expect(kinds).toEqual(['ground', 'identity']);
});
