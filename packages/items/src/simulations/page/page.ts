import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initPage, isPageAnswered, reducePage } from './actions.ts';
import { pageEvidence } from './evidence.ts';
import { pageFacts } from './facts.ts';
import type { PageAction, PageState, PageWorld } from './world.ts';

/** A long page to scroll. */
export const page: Simulation<PageWorld, PageState, PageAction> = /* @__PURE__ */ defineSimulation({
  kind: 'page',
  also: () => ['scroll'],
  init: initPage,
  reduce: reducePage,
  noticed: ['see', 'tryPicture'],
  isAnswered: isPageAnswered,
  facts: pageFacts,
  evidence: pageEvidence,
  describe: (world) => [world.name, ...world.blocks.map((block) => block.text)],
});
