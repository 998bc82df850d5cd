import { playPersona } from '../../simulation/play-persona.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { frontOf, initDesktop, isDesktopAnswered, reduceDesktop } from './actions.ts';
import { desktopFactNames, desktopFacts } from './facts.ts';
import { desktopGestures } from './simulate.ts';
import type { DesktopAction, DesktopState, DesktopWorld } from './world.ts';

/** A small desktop, or a browser with tabs. */
export const desktop: Simulation<DesktopWorld, DesktopState, DesktopAction> = {
  kind: 'desktop',
  modalities: () => ['pointer.press', 'touch.tap', 'keyboard.keys'],
  init: initDesktop,
  reduce: reduceDesktop,
  isAnswered: isDesktopAnswered,
  factNames: desktopFactNames,
  facts: desktopFacts,
  simulate: (world, key, persona, random) => playPersona(desktop, desktopGestures, world, key, persona, random),
  describe(world, state) {
    const front = frontOf(state);
    return [
      ...world.programs.map(({ label }) => label),
      ...world.windows.filter(({ id }) => state.order.includes(id)).map(({ title }) => title),
      ...world.windows.filter(({ id }) => id === front).flatMap(({ lines }) => lines),
    ];
  },
};
