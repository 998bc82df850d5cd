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

/**
 * The rights that follow from each ground (GDPR art. 7-3, 17, 20, 21). A default, to be reviewed by whoever answers for the data.
 */
export const RIGHTS: Readonly<Record<GroundKind, Readonly<Record<Right, RightAnswer>>>> = {
  consent: {
    access: 'yes',
    rectification: 'yes',
    erasure: 'yes',
    restriction: 'yes',
    portability: 'yes',
    objection: 'no',
    withdrawal: 'yes',
  },
  contract: {
    access: 'yes',
    rectification: 'yes',
    erasure: 'yes',
    restriction: 'yes',
    portability: 'yes',
    objection: 'no',
    withdrawal: 'no',
  },
  legalObligation: {
    access: 'yes',
    rectification: 'yes',
    erasure: 'no',
    restriction: 'yes',
    portability: 'no',
    objection: 'no',
    withdrawal: 'no',
  },
  publicTask: {
    access: 'yes',
    rectification: 'yes',
    erasure: 'after-upheld-objection',
    restriction: 'yes',
    portability: 'no',
    objection: 'yes',
    withdrawal: 'no',
  },
  legitimateInterest: {
    access: 'yes',
    rectification: 'yes',
    erasure: 'yes',
    restriction: 'yes',
    portability: 'no',
    objection: 'yes',
    withdrawal: 'no',
  },
};

/** The rights that a ground gives, at once or later, in the order in which a person is told of them. */
export function rightsOf(kind: GroundKind): readonly Right[] {
  return RIGHT_NAMES.filter((right) => RIGHTS[kind][right] !== 'no');
}
