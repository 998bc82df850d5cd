import { checkUnique } from '../../schema/checks/check-unique.ts';
import { within } from '../../schema/checks/report.ts';
import { checkIds, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import type { CallWorld } from './world.ts';

/** People and screens have ids of their own; there is something to show where showing is offered; captions have something to say. */
export const callCheck: WorldCheck<CallWorld> = {
  parts(world, report) {
    checkUnique(world.people, within(report, 'people'));
    checkIds('screens', world.screens, report);
    if (world.offers.includes('share') !== world.screens.length > 0)
      report(['screens'], 'screens where share is offered, and only there');
    if (world.offers.includes('captions') && world.people.every(({ text }) => text === undefined))
      report(['people'], 'what somebody says, text, where captions are offered');
    if (world.volume !== 4 && !world.offers.includes('volume'))
      report(['offers'], 'volume, or others as loud as can be, 4');
    for (const name of ['microphone', 'camera'] as const) {
      if (world.start.kind === 'inside' && world[name].asked)
        report([name, 'asked'], 'false where the call has begun already');
    }
  },
  values(world, fact) {
    if (fact === 'shared') return idsOf(world.screens, 'none');
    return fact.startsWith('permission.') ? ['unasked', 'allowed', 'refused'] : null;
  },
};
