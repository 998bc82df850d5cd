// Written by scripts/make-outcomes.ts from the official data supplement of DigComp 3.0 (JRC144705). Do not edit.
import type { CompetenceCode } from './ids.ts';

/** How many competence statements, then learning outcomes, each competence has; both are numbered from 01 without a gap. */
export const STATEMENT_AND_OUTCOME_COUNTS: Readonly<Record<CompetenceCode, readonly [number, number]>> = {
  '1.1': [15, 21],
  '1.2': [21, 31],
  '1.3': [22, 35],
  '2.1': [21, 31],
  '2.2': [16, 20],
  '2.3': [21, 34],
  '2.4': [14, 22],
  '2.5': [15, 21],
  '2.6': [19, 29],
  '3.1': [19, 25],
  '3.2': [15, 26],
  '3.3': [17, 27],
  '3.4': [22, 39],
  '4.1': [15, 19],
  '4.2': [21, 26],
  '4.3': [22, 33],
  '4.4': [17, 19],
  '5.1': [12, 15],
  '5.2': [13, 17],
  '5.3': [12, 16],
  '5.4': [13, 17],
};
