import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initPhone, reducePhone } from './actions.ts';
import { phoneEvidence } from './evidence.ts';
import { phoneFacts } from './facts.ts';
import type { PhoneAction, PhoneState, PhoneWorld } from './world.ts';

/** A telephone's home, settings and a few applications. */
export const phone: Simulation<PhoneWorld, PhoneState, PhoneAction> = /* @__PURE__ */ defineSimulation({
  kind: 'phone',
  also: ({ networks, offers }) =>
    networks.some(({ secret }) => secret !== undefined) || offers.includes('contacts') ? ['keyboard.text'] : [],
  init: initPhone,
  reduce: reducePhone,
  facts: phoneFacts,
  evidence: phoneEvidence,
  describe(world, { screen, current, installed }) {
    const app = world.apps.find(({ id }) => id === current);
    const contact = world.contacts.find(({ id }) => id === current);
    const notification = world.notifications.find(({ id }) => id === current);
    if (app !== undefined) return [app.name, ...(screen === 'product' ? [app.publisher ?? ''] : []), ...app.lines];
    if (contact !== undefined) return [contact.name, contact.number];
    if (notification !== undefined) return [notification.title, notification.text];
    if (screen === 'network') return [...world.networks.map(({ name }) => name), ...world.notes];
    if (screen === 'store')
      return world.apps.flatMap(({ name, publisher }) => (publisher === undefined ? [] : [name, publisher]));
    if (screen === 'contacts') return world.contacts.map(({ name }) => name);
    if (screen === 'notifications') return world.notifications.map(({ title }) => title);
    return [...world.apps.filter(({ id }) => installed.includes(id)).map(({ name }) => name), ...world.notes];
  },
});
