import { bank } from '@jalon/bank';
import { ASKED_TYPES, bodyOf, itemTypeOf, partsOf, WORLD_KINDS, type ItemPart } from '@jalon/items';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ItemView } from './item-view.tsx';
import { fr } from './messages/fr.ts';
import { loadPart, loadParts, partDrawing } from './item-parts.ts';

const { items } = bank();

const PARTS = [...ASKED_TYPES, ...WORLD_KINDS];

/** The first activity of this kind, as it begins. */
function html(part: ItemPart, isAbsent = false): string {
  const item = items.map((entry) => entry.item).find((one) => partsOf([one]).includes(part));
  if (item === undefined) throw new Error(`no item of kind ${part}`);
  const { body } = bodyOf(item, 'fr');
  const state = isAbsent ? null : partDrawing(part) ? itemTypeOf(body.type).init(body, 1) : {};
  return renderToStaticMarkup(
    <ItemView
      item={item}
      body={body}
      state={state}
      locale="fr"
      input={null}
      messages={fr}
      onAction={() => undefined}
    />,
  );
}

test('what has its view on its way: one quiet sentence', () => {
  for (const part of PARTS) expect(html(part)).toContain(`<p class="jalon-sentence">${fr.loading}</p>`);
});

test('what could not be had breaks its view, for the guard around it', () => {
  for (const part of ['mail', 'order'] as const) expect(() => html(part, true)).toThrow(part);
});

test('each kind is fetched once, then drawn at once', async () => {
  expect(loadPart('mail')).toBe(loadPart('mail'));
  await loadParts(PARTS);
  for (const part of PARTS) {
    expect(html(part)).toContain('jv-');
    expect(html(part)).not.toContain(fr.loading);
  }
});
