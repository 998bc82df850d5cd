import type { Gestures } from '../../simulate/gestures.ts';
import { textsFor } from '../../simulate/texts-for.ts';
import type { PhoneAction, PhoneLevel, PhoneScreen, PhoneState, PhoneSwitch, PhoneWorld } from './world.ts';

/** Go to each page that is offered, and there: turn each thing on or off, set each level, join, install, allow, call, shoot. */
export const phoneGestures: Gestures<PhoneWorld, PhoneState, PhoneAction> = (world, _state, leaves) => {
  const at = (...pages: readonly PhoneScreen[]): readonly PhoneAction[] => [
    { type: 'home' },
    ...pages.map((to): PhoneAction => ({ type: 'go', to })),
  ];
  const has = (page: (typeof world.offers)[number], gestures: readonly (readonly PhoneAction[])[]) =>
    world.offers.includes(page) ? gestures : [];
  const flip = (page: PhoneScreen, ...settings: readonly PhoneSwitch[]) =>
    settings.map((setting) => [...at('settings', page), { type: 'switch', setting } as const]);
  const levels = (page: PhoneScreen, setting: PhoneLevel) =>
    valuesFor(setting).map((value) => [...at('settings', page), { type: 'set', setting, value } as const]);
  const valuesFor = (setting: PhoneLevel): readonly string[] => {
    const spoken = leaves.filter(({ fact }) => fact === setting).flatMap(({ value }) => [value].flat().map(String));
    return [...new Set([...spoken, '1', '5'])];
  };
  const open = (id: string): PhoneAction => ({ type: 'open', id });
  const names = [...textsFor(leaves, (fact) => fact === 'contact.name'), 'Alex'];
  const numbers = [...textsFor(leaves, (fact) => fact === 'contact.number'), '0100000000'];
  const fill = (field: 'key' | 'name' | 'number', text: string): PhoneAction => ({ type: 'fill', field, text });
  return [
    ...world.offers.map((page) => [...at(page), ...at('settings', page).slice(1)]),
    ...world.apps.map(({ id }) => [...at(), open(id)]),
    ...has('network', [
      ...flip('network', 'wifi', 'airplane', 'bluetooth'),
      ...world.networks.map(({ id, secret }) => [
        ...at('settings', 'network'),
        open(id),
        ...(secret === undefined ? [] : [fill('key', secret), { type: 'join' } as const]),
      ]),
      ...world.networks.map(({ id }) => [
        ...at('settings', 'network'),
        open(id),
        fill('key', 'x'),
        { type: 'join' } as const,
      ]),
    ]),
    ...has('sound', [...flip('sound', 'silent'), ...levels('sound', 'volume')]),
    ...has('display', [...levels('display', 'brightness'), ...levels('display', 'textSize')]),
    ...has('battery', flip('battery', 'saver')),
    ...has('update', [[...at('settings', 'update'), { type: 'update' }]]),
    ...has(
      'permissions',
      world.permissions.flatMap(({ app, what }) =>
        (['always', 'using', 'never'] as const).map((value) => [
          ...at('settings', 'permissions'),
          open(app),
          { type: 'permit', what, value } as const,
        ]),
      ),
    ),
    ...has(
      'store',
      world.apps.flatMap(({ id }) => [
        [...at('store'), open(id), { type: 'install' } as const],
        [...at('store'), open(id), { type: 'remove' } as const],
      ]),
    ),
    ...has('contacts', [
      ...names.flatMap((name) =>
        numbers.map((number) => [
          ...at('contacts', 'newContact'),
          fill('name', name),
          fill('number', number),
          { type: 'save' } as const,
        ]),
      ),
      ...[...world.contacts.map(({ id }) => id), 'new'].map((id) => [
        ...at('contacts'),
        open(id),
        { type: 'call' } as const,
      ]),
    ]),
    ...has('camera', [
      [...at('camera'), { type: 'shoot' }],
      [...at('camera'), { type: 'go', to: 'gallery' }],
    ]),
    ...has(
      'notifications',
      world.notifications.map(({ id }) => [...at('notifications'), open(id)]),
    ),
    [{ type: 'back' }],
  ];
};
