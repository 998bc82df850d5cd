import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initBrowser, reduceBrowser } from './actions.ts';
import { describeBrowser } from './describe.ts';
import { browserEvidence } from './evidence.ts';
import { browserFacts } from './facts.ts';
import { takeBackBrowser } from './take-back.ts';
import type { BrowserAction, BrowserState, BrowserWorld } from './world.ts';

/** A browser and the few pages of its web. */
export const browser: Simulation<BrowserWorld, BrowserState, BrowserAction> = /* @__PURE__ */ defineSimulation({
  kind: 'browser',
  also: () => ['keyboard.text', 'scroll'],
  init: initBrowser,
  reduce: reduceBrowser,
  takeBack: takeBackBrowser,
  facts: browserFacts,
  evidence: browserEvidence,
  describe: describeBrowser,
});
