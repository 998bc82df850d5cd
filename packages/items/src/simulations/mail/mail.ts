import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initMail, reduceMail } from './actions.ts';
import { mailEvidence } from './evidence.ts';
import { mailFacts } from './facts.ts';
import { takeBackMail } from './take-back.ts';
import type { MailAction, MailState, MailWorld } from './world.ts';

/** A mailbox. */
export const mail: Simulation<MailWorld, MailState, MailAction> = /* @__PURE__ */ defineSimulation({
  kind: 'mail',
  also: ({ offers }) =>
    (['reply', 'replyAll', 'forward', 'compose'] as const).some((one) => offers.includes(one)) ? ['keyboard.text'] : [],
  init: initMail,
  reduce: reduceMail,
  takeBack: takeBackMail,
  facts: mailFacts,
  evidence: mailEvidence,
  describe(world, state) {
    const message = world.messages.find(({ id }) => id === state.message);
    const attachment = message?.attachments.find(({ id }) => id === state.attachment);
    if (attachment !== undefined) return [attachment.name, ...attachment.lines];
    const writing = [state.to, state.subject, state.draft, ...state.attached].filter((text) => text !== '');
    if (state.view === 'write' && state.mode === 'new') return writing;
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
      ...(state.view === 'write' ? writing : []),
    ];
  },
});
