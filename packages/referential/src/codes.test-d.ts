import type { CompetenceCode } from './ids.ts';
import { area } from './area.ts';
import { competence } from './competence.ts';
import { competencesOf } from './competences-of.ts';
import type { Competence } from './competences.ts';
import { dimensionById } from './dimension-by-id.ts';
import { level } from './level.ts';
import type { HalfLevel } from './levels.ts';

/** What the types promise: read by the compiler, which refuses this file when a promise is broken. */
export const accepted: readonly Competence[] = [competence('1.3'), competence('digcomp:1.3'), ...competencesOf('2')];
export const code: CompetenceCode = competence('5.4').code;
export const known: HalfLevel = level('basic', 'low');

// @ts-expect-error No such competence.
export const ninth: Competence = competence('9.9');

// @ts-expect-error Area 1 has three.
export const fourth: Competence = competence('digcomp:1.4');

// @ts-expect-error A competence of another frame.
export const foreign: Competence = competence('pix:2.3');

// @ts-expect-error Groundwork is below DigComp.
export const groundwork: Competence = competence('jalon:0.1');

// @ts-expect-error A dimension is named with its prefix.
export const bare: unknown = dimensionById('1.3');

// @ts-expect-error Five areas.
export const sixth: unknown = area('6');

// @ts-expect-error Groundwork has dimensions, no competences.
export const none: unknown = competencesOf('jalon:0');

// @ts-expect-error No such band.
export const band: unknown = level('foundation');

// @ts-expect-error A level known to the band only is not known to the half.
export const halved: HalfLevel = level('basic');
