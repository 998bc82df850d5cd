import { checkIds, checkKnown, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import { foldText } from '../../text/fold-text.ts';
import { digitsOf } from './facts.ts';
import type { PhoneWorld } from './world.ts';

/** Everything has an id of its own, and each page that is offered has something to show. */
export const phoneCheck: WorldCheck<PhoneWorld> = {
  parts(world, report) {
    for (const list of ['networks', 'apps', 'contacts', 'notifications'] as const) checkIds(list, world[list], report);
    if (world.contacts.some(({ id }) => id === 'new'))
      report(['contacts'], 'ids other than new, the one that is added');
    const asked = world.permissions.map(({ app, what }) => `${app}.${what}`);
    for (const [at, { app }] of world.permissions.entries()) {
      checkKnown(app, world.apps, 'apps', report, ['permissions', at, 'app']);
      if (asked.indexOf(asked[at] ?? '') !== at) report(['permissions', at], 'each thing once for an app');
    }
    const shown = { camera: world.scene, store: world.apps.find(({ publisher }) => publisher !== undefined) };
    if (world.offers.includes('camera') && shown.camera === undefined) report(['scene'], 'what the camera sees');
    if (world.offers.includes('store') && shown.store === undefined)
      report(['apps'], 'an app with a publisher, for the store');
    if (world.offers.includes('permissions') && world.permissions.length === 0)
      report(['permissions'], 'what an app may use');
  },
  values(world, fact) {
    if (fact === 'network') return idsOf(world.networks, 'none');
    if (fact === 'called') return idsOf(world.contacts, 'none', 'new');
    return fact.startsWith('permission.') ? ['always', 'using', 'never'] : null;
  },
  typed(_world, fact, constant) {
    if (fact === 'contact.name') return foldText(constant);
    return fact === 'contact.number' ? digitsOf(constant) : constant;
  },
};
