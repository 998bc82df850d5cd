import { audience } from '../catalogue/criteria/audience.ts';
import { done } from '../catalogue/criteria/done.ts';
import { territory } from '../catalogue/criteria/territory.ts';
import { validity } from '../catalogue/criteria/validity.ts';
import { isLearning } from '../catalogue/is-learning.ts';
import type { SuitedPerson } from '../catalogue/suited-person.ts';
import type { Resource } from '../resource.ts';
import type { StepCode } from './path.ts';

/** Why a resource is not proposed at all; null where it may be. The same bounds as the catalogue's, whatever it is looked for. */
export function notHere(resource: Resource, person: SuitedPerson): 'done' | 'nothing-here' | null {
  const need = { kind: 'dimension', dimension: 'digcomp:5.4' } as const;
  const isAgainst = (criterion: typeof done): boolean => {
    const verdict = criterion(resource, person, need);
    return verdict !== null && 'against' in verdict;
  };
  if (isAgainst(done)) return 'done';
  return [audience, territory, validity].some(isAgainst) ? 'nothing-here' : null;
}

/**
 * What has to be there before a resource can be used. Somebody at one's side has a connection, and lends a device for the first
 * gestures; a skill asks for a device of one's own.
 */
export function waitsFor(resource: Resource, person: SuitedPerson): Extract<StepCode, `waits-for-${string}`> | null {
  const { needs, devices, withSomeone, kind } = resource;
  if (needs.includes('email') && person.ownEmail === false) return 'waits-for-email';
  const isGesture = resource.dimensions.some((dimension) => dimension.startsWith('jalon:'));
  const isLent =
    withSomeone === 'with-someone' && (isGesture || resource.dimensions.length === 0 || kind === 'workshop');
  if (isLearning(resource) && !isLent && lacksDevice(devices, person.devices)) return 'waits-for-device';
  if (withSomeone === 'with-someone') return null;
  return needs.includes('connection') && person.connection === 'none' ? 'waits-for-connection' : null;
}

function lacksDevice(asked: Resource['devices'], owned: SuitedPerson['devices']): boolean {
  if (owned === undefined) return false;
  return asked === undefined ? owned.length === 0 : asked.length > 0 && !asked.some((one) => owned.includes(one));
}
