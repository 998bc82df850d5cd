import type { GroundKind } from './ground.ts';

/** What a person may ask for (GDPR art. 7-3, 15 to 18, 20, 21). */
export type Right = (typeof RIGHT_NAMES)[number];

/** Every right, in the order in which a person is told of them. */
export const RIGHT_NAMES = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdrawal',
] as const;

/** Whether a ground gives a right; erasure under a public task comes once an objection was upheld. */
export type RightAnswer = 'yes' | 'no' | 'after-upheld-objection';

/** What every ground gives unless it says otherwise. */
const ANY: Readonly<Record<Right, RightAnswer>> = {
  access: 'yes',
  rectification: 'yes',
  erasure: 'yes',
  restriction: 'yes',
  portability: 'no',
  objection: 'no',
  withdrawal: 'no',
};

/**
 * The rights that follow from each ground (GDPR art. 7-3, 17, 20, 21). A default, to be reviewed by whoever answers for the data.
 */
export const RIGHTS: Readonly<Record<GroundKind, Readonly<Record<Right, RightAnswer>>>> = {
  consent: { ...ANY, portability: 'yes', withdrawal: 'yes' },
  contract: { ...ANY, portability: 'yes' },
  legalObligation: { ...ANY, erasure: 'no' },
  publicTask: { ...ANY, erasure: 'after-upheld-objection', objection: 'yes' },
  legitimateInterest: { ...ANY, objection: 'yes' },
};

/** The rights that a ground gives, at once or later, in the order in which a person is told of them. */
export function rightsOf(kind: GroundKind): readonly Right[] {
  return RIGHT_NAMES.filter((right) => RIGHTS[kind][right] !== 'no');
}
