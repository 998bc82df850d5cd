import { expect } from '@playwright/test';
import { step } from '../world/steps.ts';

step('la personne accepte la première étape', async (world) => {
  const { page } = world;
  await page.getByRole('button', { name: 'La personne est d’accord', exact: true }).first().click();
  await expect(page.getByText('C’est convenu.')).toBeVisible();
  await expect(page.getByText('Convenu', { exact: true }).first()).toBeVisible();
});

step('j’écarte la première étape : {string}', async (world, reason: string) => {
  const { page } = world;
  const card = page.locator('.plan-step').first();
  world.memory.set('refused', (await card.locator('h3').textContent()) ?? '');
  await card.getByRole('button', { name: 'Écarter', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(reason).click();
  await dialog.getByRole('button', { name: 'Écarter', exact: true }).click();
  await expect(page.getByText('C’est écarté.')).toBeVisible();
});

step('l’étape écartée n’est plus proposée, et la raison est gardée : {string}', async (world, reason: string) => {
  const { page } = world;
  const refused = world.memory.get('refused') ?? '?';
  await expect(page.locator('.plan-step h3', { hasText: refused })).toHaveCount(0);
  const card = page.locator('section', { has: page.getByRole('heading', { name: 'Écartés' }) });
  await expect(card.getByText(refused)).toBeVisible();
  await expect(card.getByText(reason)).toBeVisible();
});

step('je demande pourquoi', async (world) => {
  await world.page.getByText('Pourquoi ?', { exact: true }).first().click();
});

step('je lis au moins une raison', async (world) => {
  await expect(world.page.locator('.plan-why[open] li, .plan-why[open] p').first()).toBeVisible();
});

step('la première étape est faite, avec de l’aide', async (world) => {
  const { page } = world;
  await page.getByRole('button', { name: 'Fait, avec de l’aide' }).first().click();
  await expect(page.getByText('c’est noté comme fait')).toBeVisible();
});

step('je note un accompagnement d’une demi-heure', async (world) => {
  const { page } = world;
  await page.getByRole('button', { name: 'Noter', exact: true }).click();
  await expect(page.getByText('C’est noté. Voici de quoi le recopier')).toBeVisible();
});
