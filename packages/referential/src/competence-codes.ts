import type { CompetenceCode } from './ids.ts';

/** The 21 bare codes of DigComp 3.0 in order, without their titles: for who only has to know a code when they see one. */
export const COMPETENCE_CODES: readonly CompetenceCode[] = [
  '1.1',
  '1.2',
  '1.3',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '2.5',
  '2.6',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '4.1',
  '4.2',
  '4.3',
  '4.4',
  '5.1',
  '5.2',
  '5.3',
  '5.4',
];
