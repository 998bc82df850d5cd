import type { Resource } from '@jalon/recommend';
import { resourceOfPractice } from '@jalon/recommend/catalogue';
import { mirrorServices } from '../mirror/mirror-services.ts';
import { practicePaths } from '../practice/practice-paths.ts';

/** The entries that open our own practice paths and invented services: what `content/catalogue/practice.json` holds, so that a catalogue is light. */
export function practiceEntries(): readonly Resource[] {
  return [...practicePaths(), ...mirrorServices()].map((one) => resourceOfPractice(one, 'Jalon'));
}
