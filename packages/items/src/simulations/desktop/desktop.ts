import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { frontOf, initDesktop, reduceDesktop } from './actions.ts';
import { desktopEvidence } from './evidence.ts';
import { desktopFacts } from './facts.ts';
import type { DesktopAction, DesktopState, DesktopWorld } from './world.ts';

/** A small desktop, or a browser with tabs. */
export const desktop: Simulation<DesktopWorld, DesktopState, DesktopAction> = /* @__PURE__ */ defineSimulation({
  kind: 'desktop',
  also: (world) => (world.icons === undefined ? [] : ['pointer.double']),
  init: initDesktop,
  reduce: reduceDesktop,
  facts: desktopFacts,
  evidence: desktopEvidence,
  describe(world, state) {
    const front = frontOf(state);
    return [
      ...[...world.programs, ...(world.icons ?? [])].map(({ label }) => label),
      ...world.windows.filter(({ id }) => state.order.includes(id)).map(({ title }) => title),
      ...world.windows.filter(({ id }) => id === front).flatMap(({ lines }) => lines),
    ];
  },
});
