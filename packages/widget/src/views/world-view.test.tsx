import { bank } from '@jalon/bank';
import { bodyOf, itemTypeOf, WORLD_KINDS, worldKindsOf, type WorldKind } from '@jalon/items';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ItemView } from './item-view.tsx';
import { fr } from './messages/fr.ts';
import { loadWorld, loadWorlds, worldPart } from './world-parts.ts';

const { items } = bank();

/** The first activity of this kind, as it begins. */
function html(kind: WorldKind, isAbsent = false): string {
  const item = items.map((entry) => entry.item).find((one) => worldKindsOf([one]).includes(kind));
  if (item === undefined) throw new Error(`no item of kind ${kind}`);
  const { body } = bodyOf(item, 'fr');
  const state = isAbsent ? null : worldPart(kind) ? itemTypeOf(body.type).init(body, 1) : {};
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

test('a world whose view is on its way: one quiet sentence', () => {
  for (const kind of WORLD_KINDS) expect(html(kind)).toContain(`<p class="jalon-sentence">${fr.loading}</p>`);
});

test('a world that could not be had breaks its view, for the guard around it', () => {
  expect(() => html('mail', true)).toThrow('mail');
});

test('each kind is fetched once, then drawn at once', async () => {
  expect(loadWorld('mail')).toBe(loadWorld('mail'));
  await loadWorlds(WORLD_KINDS);
  for (const kind of WORLD_KINDS) {
    expect(html(kind)).toContain('jv-');
    expect(html(kind)).not.toContain(fr.loading);
  }
});
