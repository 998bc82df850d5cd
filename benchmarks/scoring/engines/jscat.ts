import { createRequire, registerHooks } from 'node:module';
import type { Engine } from './engine.ts';

/** As much of jsCAT's public interface as is used here. */
interface Cat {
  readonly theta: number;
  readonly seMeasurement: number;
  findNextItem(stimuli: readonly Stimulus[]): {
    readonly nextStimulus: Stimulus;
    readonly remainingStimuli: readonly Stimulus[];
  };
  updateAbilityEstimate(item: Stimulus, answer: 0 | 1): void;
}
interface Stimulus {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly index: number;
}
interface JsCat {
  readonly Cat: new (options: object) => Cat;
}

/** The name it is installed by. */
export const JSCAT = '@bdelab/jscat';

/** jsCAT (ISC), run as published, with its own defaults save what the set-up fixes. Loaded by this call, before any clock starts. */
export function jscat(): Engine {
  const { Cat } = load();
  return ({ a, b }) => {
    const stimuli = a.map((slope, index): Stimulus => ({ a: slope, b: b[index] ?? NaN, c: 0, d: 1, index }));
    return (answer, length) => {
      const cat = new Cat({
        method: 'EAP',
        itemSelect: 'MFI',
        nStartItems: 0,
        theta: 0,
        minTheta: -6,
        maxTheta: 6,
        priorDist: 'norm',
        priorPar: [0, 1],
      });
      let left: readonly Stimulus[] = stimuli;
      const items: number[] = [];
      for (let step = 0; step < length; step++) {
        const { nextStimulus, remainingStimuli } = cat.findNextItem(left);
        left = remainingStimuli;
        items.push(nextStimulus.index);
        cat.updateAbilityEstimate(nextStimulus, answer(nextStimulus.index));
      }
      return { theta: cat.theta, se: cat.seMeasurement, items };
    };
  };
}

/** It asks for an optimiser that it fetches from a Git address and uses for maximum likelihood alone: left out here, nothing stands in for it. */
const OPTIMISER = 'optimization-js';
const NOTHING = 'jalon:nothing';

function load(): JsCat {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === OPTIMISER ? { url: NOTHING, format: 'commonjs', shortCircuit: true } : next(specifier, context),
    load: (url, context, next) =>
      url === NOTHING ? { format: 'commonjs', source: '', shortCircuit: true } : next(url, context),
  });
  try {
    return createRequire(import.meta.url)(JSCAT) as JsCat;
  } finally {
    hooks.deregister();
  }
}
