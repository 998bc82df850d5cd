import { random } from '@jalon/scoring';
import type { PlaceQuery } from '../../packages/recommend/src/places/index.ts';
import { TOWNS } from './towns.ts';

const MONDAY_MORNING = { day: '2026-11-23', minutes: 10 * 60 };

/** What helpers ask for, around towns: nothing, then one to four filters. */
export function queries(count: number, seed: number): readonly PlaceQuery[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, index): PlaceQuery => {
    const [, , , lat, lon] = TOWNS[Math.floor(next() * TOWNS.length)] ?? ['', '', '', 46, 2];
    const near = { lat: lat + 0.4 * (next() - 0.5), lon: lon + 0.4 * (next() - 0.5) };
    const base = { near, at: MONDAY_MORNING, count: 20 };
    switch (index % 5) {
      case 0:
        return base;
      case 1:
        return { ...base, services: ['paperwork-help'], fees: ['free'] };
      case 2:
        return { ...base, services: ['everyday-tools'], openNow: true };
      case 3:
        return { ...base, services: ['paperwork-help'], programmes: ['aidants-connect'], openNow: true };
      default:
        return {
          ...base,
          services: ['everyday-tools', 'safe-use'],
          care: ['low-literacy', 'deafness'],
          fees: ['free'],
          ways: ['remote'],
        };
    }
  });
}
