import type { Recommendation } from '../recommendation.ts';
import type { Stage } from './stage.ts';

/** The part of the path that advice belongs to, told by the facts that it stands on: any rule has one, whoever wrote it. */
export function stageOf({ kind, facts }: Pick<Recommendation, 'kind' | 'facts'>): Stage {
  const names = Object.keys(facts);
  const isNeed = (name: string): boolean => facts[name]?.value === 'need';
  const device = facts['device']?.value;
  if (kind === 'human-help' && facts['urgent']?.value === true) return 'urgent';
  if (facts['connection']?.value === 'none' || (Array.isArray(device) && device.includes('none'))) return 'means';
  if (kind === 'human-help') return 'people';
  if (['barrier.F7', 'barrier.F11', 'barrier.F13'].some(isNeed)) return 'ease';
  if (facts['goal'] !== undefined || names.some(isAboutSkill)) return 'skills';
  if (names.some(isAboutGesture)) return 'gestures';
  if (names.some(isAboutEase)) return 'ease';
  if (names.some(isAboutWhatIsWanted)) return 'skills';
  return names.some(isAboutDaily) ? 'daily' : 'onwards';
}

function isAboutSkill(name: string): boolean {
  return /^(?:tried|done|level|reached)\.digcomp:/.test(name);
}

function isAboutGesture(name: string): boolean {
  return /^(?:tried|done|level|reached)\.jalon:/.test(name) || name === 'barrier.F3';
}

function isAboutEase(name: string): boolean {
  return name === 'reading' || name.startsWith('comfort.') || /^barrier\.F[456]$/.test(name);
}

function isAboutWhatIsWanted(name: string): boolean {
  return name === 'ownEmail' || name === 'barrier.F12';
}

function isAboutDaily(name: string): boolean {
  return (
    name === 'procedures' || name === 'connection' || name === 'device' || /^barrier\.F(?:1|2|8|10|11|13)$/.test(name)
  );
}
