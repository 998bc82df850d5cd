import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import { foldText } from '../../text/fold-text.ts';
import type { PhoneState, PhoneWorld } from './world.ts';

/** Every fact that a goal about this telephone may read, as it is now. */
export function phoneFacts(world: PhoneWorld, state: PhoneState): Readonly<Record<string, FactValue>> {
  const { added, permissions } = state;
  const grantOf = (app: string, what: string) => permissions[`${app}.${what}`] ?? 'never';
  return {
    ...factsOfEach(world.apps, ({ id }) => ({
      [`installed.${id}`]: state.installed.includes(id),
      [`opened.${id}`]: state.opened.includes(id),
    })),
    ...factsOfEach(world.permissions, ({ app, what }) => ({ [`permission.${app}.${what}`]: grantOf(app, what) })),
    ...factsOfEach(world.notifications, ({ id }) => ({ [`notification.${id}`]: state.read.includes(id) })),
    ...state.settings,
    screen: state.screen,
    network: state.network ?? 'none',
    'key.refused': state.keysRefused,
    'permissions.opened': world.permissions.filter(
      ({ app, what, value }) => value !== 'always' && grantOf(app, what) === 'always',
    ).length,
    'contact.name': foldText(added?.name ?? ''),
    'contact.number': digitsOf(added?.number ?? ''),
    'contacts.total': world.contacts.length + (added === null ? 0 : 1),
    called: state.called ?? 'none',
    photos: state.photos,
    'photo.seen': state.isPhotoSeen,
    updated: state.isUpdated,
  };
}

/** A number as it is dialled: its digits, `+33` being a first 0. */
export function digitsOf(number: string): string {
  return number.replaceAll(/[^\d+]/gu, '').replace(/^(?:\+|00)33/u, '0');
}
