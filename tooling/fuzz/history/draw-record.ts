import {
  PURPOSES,
  type DataCategory,
  type Ground,
  type GroundKind,
  type GroundRecord,
  type Purpose,
} from '../../../packages/history/src/index.ts';
import type { Dice } from './dice.ts';

export const GROUNDS: Readonly<Record<GroundKind, Ground>> = {
  consent: { kind: 'consent', explicit: true },
  contract: { kind: 'contract', ref: 'contract:1' },
  legalObligation: { kind: 'legalObligation', ref: 'law:2' },
  publicTask: { kind: 'publicTask', statute: 'law:1' },
  legitimateInterest: { kind: 'legitimateInterest', assessmentRef: 'assessment:1' },
};

export const KINDS = Object.keys(GROUNDS) as readonly GroundKind[];

/** Those who may be named in a record. */
export const RECIPIENTS = ['library', 'town', 'association'] as const;

/** Every category there is: more than any purpose may hold. */
export const CATEGORIES: readonly DataCategory[] = [
  'answers',
  'results',
  'talk',
  'decisions',
  'contact',
  'identity',
  'notes',
];

/** A whole record with bounds drawn. */
export function drawRecord(
  dice: Dice,
  {
    kind,
    ...rest
  }: Pick<GroundRecord, 'recordId' | 'tenant' | 'subject' | 'purpose'> & {
    readonly kind: GroundKind;
    readonly capacity?: GroundRecord['capacity'];
    readonly retention?: GroundRecord['retention'];
    readonly dataCategories?: readonly DataCategory[];
  },
): GroundRecord {
  const most = categoriesUnder(rest.purpose);
  return {
    schema: 'jalon.ground/1',
    ground: kind === 'consent' ? { kind, explicit: dice.chance(0.8) } : GROUNDS[kind],
    dataCategories: dice.chance(0.6) ? most : dice.chance(0.1) ? CATEGORIES : orOne(dice, dice.some(most, 0.6), most),
    specialCategory: dice.chance(0.05),
    optionalData: [],
    recipients: dice.some(RECIPIENTS).map((id) => ({ id, name: `Structure ${id}` })),
    controllers: [{ id: 'town', name: 'Mairie' }],
    storage: { place: dice.one(['device', 'server']), country: 'FR' },
    jurisdiction: 'FR',
    processing: { collection: 'with-a-helper' },
    retention: { after: dice.one(['lastContact', 'lastUpdate']), months: dice.one([1, 2, 12, 24]) },
    notice: { id: 'notice', version: '1', sha256: 'a'.repeat(64), language: 'fr', channel: 'read-aloud' },
    withdrawal: { how: ['spoken'], contact: 'town' },
    rights: ['access'],
    complaintAuthority: 'CNIL',
    capacity: dice.chance(0.5) ? 'own' : dice.one(['under-15', 'protected-adult']),
    ...rest,
  };
}

/** The most that a purpose may hold. */
export function categoriesUnder(purpose: Purpose): readonly DataCategory[] {
  return PURPOSES[purpose];
}

function orOne<T>(dice: Dice, some: readonly T[], of: readonly T[]): readonly T[] {
  return some.length > 0 ? some : [dice.one(of)];
}
