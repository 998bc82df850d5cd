import { checkIds, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import type { AccountWorld } from './world.ts';

/** What is offered has what it needs: a code to read where one is asked, an account where somebody is in it. */
export const accountCheck: WorldCheck<AccountWorld> = {
  parts(world, report) {
    const { code, offers, password, person, start } = world;
    checkIds('providers', world.providers, report);
    const asksCode = start === 'code' || offers.includes('forgotten') || offers.includes('twoSteps');
    if (asksCode && code === undefined) report(['code'], 'the message that brings the code asked for');
    if (code !== undefined && !code.text.includes(code.value)) report(['code', 'text'], `words with ${code.value}`);
    if (world.caller !== undefined && !asksCode)
      report(['offers'], 'twoSteps or forgotten, or start: code, for the caller to ring');
    if (start === 'create' && !offers.includes('create')) report(['offers'], 'create, to start there');
    if (start === 'home' && password === undefined) report(['password'], 'the password of the account that is open');
    if (!/^[^\s@]+@(?:[^\s@.]+\.)*(?:exemple|exemple\.fr)$/u.test(person.email))
      report(['person', 'email'], 'an invented address that ends in .exemple or exemple.fr');
  },
  values(world, fact) {
    if (fact === 'provider') return idsOf(world.providers, 'none');
    if (fact === 'cookies') return ['none', 'asked', 'accepted', 'refused'];
    if (fact !== 'screen') return null;
    return ['signIn', 'create', 'forgotten', 'code', 'renew', 'provider', 'home', 'change', 'out'];
  },
};
