import { ANLCI_JALON } from './anlci-jalon.ts';
import { BARRIER_ANCHORS } from './barrier-anchors.ts';
import { BARRIER_COOP } from './barrier-coop.ts';
import { BARRIER_DI } from './barrier-di.ts';
import { BARRIER_PLACES } from './barrier-places.ts';
import { CLEA_DIGCOMP } from './clea-digcomp.ts';
import { CRCN_DIGCOMP } from './crcn-digcomp.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { DI0_DI } from './di0-di.ts';
import { DIGCOMP22_DIGCOMP } from './digcomp22-digcomp.ts';
import { DIMENSION_COOP } from './dimension-coop.ts';
import { DIMENSION_DI } from './dimension-di.ts';
import { DIMENSION_PLACES } from './dimension-places.ts';
import { DSI_DIGCOMP } from './dsi-digcomp.ts';
import { EDS_DIGCOMP } from './eds-digcomp.ts';
import { EDS_JALON } from './eds-jalon.ts';
import { JALON_PREALABLE } from './jalon-prealable.ts';
import { PIX_CRCN } from './pix-crcn.ts';
import { PIX_DIGCOMP } from './pix-digcomp.ts';
import { PLACES_DI } from './places-di.ts';

/** Every row, each written once and in one direction: `crosswalk` reads them from both ends. */
export const CROSSWALKS: readonly CrosswalkRow[] = /* @__PURE__ */ [
  DIGCOMP22_DIGCOMP,
  CRCN_DIGCOMP,
  PIX_DIGCOMP,
  PIX_CRCN,
  CLEA_DIGCOMP,
  JALON_PREALABLE,
  ANLCI_JALON,
  EDS_JALON,
  EDS_DIGCOMP,
  DSI_DIGCOMP,
  BARRIER_ANCHORS,
  BARRIER_COOP,
  BARRIER_PLACES,
  BARRIER_DI,
  DIMENSION_COOP,
  DIMENSION_PLACES,
  DIMENSION_DI,
  PLACES_DI,
  DI0_DI,
].flat();
