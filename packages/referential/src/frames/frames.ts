import { ANLCI } from './anlci.ts';
import { BARRIER } from './barrier.ts';
import { BASES } from './bases.ts';
import { CLEA } from './clea.ts';
import { COOP } from './coop.ts';
import { CRCN } from './crcn.ts';
import { DI } from './di.ts';
import { DI0 } from './di0.ts';
import { DIGCOMP } from './digcomp.ts';
import { DIGCOMP22 } from './digcomp22.ts';
import { DSI } from './dsi.ts';
import { EDS } from './eds.ts';
import type { Frame } from './frame.ts';
import { INSEE } from './insee.ts';
import { JALON } from './jalon.ts';
import { PIX } from './pix.ts';
import { PLACES } from './places.ts';
import { PREALABLE } from './prealable.ts';

/** Every frame the package knows: DigComp and ours first, then competences, surveys, and the standards of services. */
export const FRAMES: readonly Frame[] = [
  DIGCOMP,
  DIGCOMP22,
  JALON,
  BARRIER,
  PREALABLE,
  CRCN,
  PIX,
  CLEA,
  ANLCI,
  EDS,
  DSI,
  INSEE,
  COOP,
  BASES,
  PLACES,
  DI,
  DI0,
];
