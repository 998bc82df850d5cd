import { playPersona } from '../../simulation/play-persona.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initMail, isMailAnswered, reduceMail } from './actions.ts';
import { mailFactNames, mailFacts } from './facts.ts';
import { mailGestures } from './simulate.ts';
import type { MailAction, MailState, MailWorld } from './world.ts';

/** A mailbox. */
export const mail: Simulation<MailWorld, MailState, MailAction> = {
  kind: 'mail',
  modalities: (world) => [
    ...(world.offers.includes('reply') ? (['keyboard.text'] as const) : []),
    'pointer.press',
    'touch.tap',
    'keyboard.keys',
  ],
  init: initMail,
  reduce: reduceMail,
  isAnswered: isMailAnswered,
  factNames: mailFactNames,
  facts: mailFacts,
  simulate: (world, key, persona, random) => playPersona(mail, mailGestures, world, key, persona, random),
  describe(world, state) {
    const message = world.messages.find(({ id }) => id === state.message);
    const attachment = message?.attachments.find(({ id }) => id === state.attachment);
    if (attachment !== undefined) return [attachment.name, ...attachment.lines];
    if (message === undefined) {
      return world.messages
        .filter(({ id }) => !state.deleted.includes(id))
        .map(({ from, subject, date }) => `${from.name} : ${subject}, ${date}`);
    }
    return [
      message.subject,
      `${message.from.name} <${message.from.address}>`,
      message.date,
      ...message.lines,
      ...message.links.map(({ label, address }) => `${label} (${address})`),
      ...message.attachments.map(({ name }) => name),
      ...(state.view === 'reply' ? [state.draft] : []),
    ];
  },
};
