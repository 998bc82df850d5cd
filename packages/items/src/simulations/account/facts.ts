import type { FactValue } from '@jalon/referential/condition';
import { ACCOUNT_ERRORS, isOwnAddress } from './errors-of.ts';
import { fieldsOf } from './fields-of.ts';
import { passwordFeatures } from './password-features.ts';
import type { AccountState, AccountWorld } from './world.ts';

/**
 * Every fact that a goal about this area may read, as it is now. Those of `password` are of the new password: as it is being
 * typed on a page that chooses one, else of the one chosen; of nothing before that.
 */
export function accountFacts(world: AccountWorld, state: AccountState): Readonly<Record<string, FactValue>> {
  const { typed, done } = state;
  const isTyping = fieldsOf(world, state.screen).includes('fresh');
  const chosen = isTyping ? typed.fresh : state.isChosen ? (state.secret ?? '') : '';
  const features = Object.entries(passwordFeatures(chosen, world.person));
  return {
    screen: state.screen,
    cookies: state.cookies,
    created: done.includes('created'),
    signedIn: state.isSignedIn,
    signedOut: done.includes('signedOut') && !state.isSignedIn,
    stayedSignedIn: state.isSignedIn && state.stays,
    passwordChanged: done.includes('changed'),
    provider: state.provider ?? 'none',
    'code.sent': done.includes('codeSent'),
    'code.isRight': done.includes('codeRight'),
    'code.given': state.call === 'given',
    'email.isRight': isOwnAddress(world, typed.email),
    ...Object.fromEntries(features.map(([name, value]) => [`password.${name}`, value as FactValue])),
    'password.isSame': isTyping ? typed.again === typed.fresh && typed.fresh !== '' : state.isChosen,
    'password.isNamed': state.isChosen && passwordFeatures(state.secret ?? '', world.person).hasName,
    ...Object.fromEntries(ACCOUNT_ERRORS.map((error) => [`refused.${error}`, state.refused.includes(error)])),
  };
}
