import { isLearning } from '../catalogue/is-learning.ts';
import type { SuitedPerson } from '../catalogue/suited-person.ts';
import type { Resource } from '../resource.ts';
import type { StepCode } from './path.ts';

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
