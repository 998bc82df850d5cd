import type { Accompaniment } from './kinds/accompaniment.ts';

/** What La Coop asks for and was not told. */
export type CoopGap = 'structure' | 'commune';

/** What is still to be told before an accompaniment can be copied into La Coop. It may be kept without. */
export function missingForCoop({ place, structure, commune }: Accompaniment): readonly CoopGap[] {
  const gaps: CoopGap[] = [];
  if (place === 'lieu_activite' && structure === null) gaps.push('structure');
  if ((place === 'domicile' || place === 'autre') && commune === null) gaps.push('commune');
  return gaps;
}
