import { playPersona } from '../../simulation/play-persona.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initPage, isPageAnswered, reducePage } from './actions.ts';
import { pageFactNames, pageFacts } from './facts.ts';
import { pageGestures } from './simulate.ts';
import type { PageAction, PageState, PageWorld } from './world.ts';

/** A long page to scroll. */
export const page: Simulation<PageWorld, PageState, PageAction> = {
  kind: 'page',
  modalities: () => ['scroll', 'pointer.press', 'touch.tap', 'keyboard.keys'],
  init: initPage,
  reduce: reducePage,
  isAnswered: isPageAnswered,
  factNames: pageFactNames,
  facts: pageFacts,
  simulate: (world, key, persona, random) => playPersona(page, pageGestures, world, key, persona, random),
  describe: (world) => [world.name, ...world.blocks.map((block) => block.text)],
};
