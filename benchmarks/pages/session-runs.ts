import { defaultComfortRule, defaultStopRule, type Blueprint, type ComfortRule, type StopRule } from '@jalon/scoring';
import { simulate, type SimulatedPeople, type SimulationDesign, type SimulationReport } from '@jalon/scoring/simulate';
import { AREA_SIZES } from '../mcat/set-up.ts';

/** Tags of the bank: things to do rather than to answer, and things that somebody cannot do. */
const TAGS = { performed: 0.5, drag: 0.3 } as const;
/** Answers asked for in each area, and to performed items. */
export const BOUNDS = { least: 3, most: 5, performed: 14 } as const;

/** As many answers as the usual stop rule allows. */
const MOST = 25;

/** Whole sessions, by what constrains them. */
export interface SessionRuns {
  readonly free: SimulationReport;
  readonly bounds: SimulationReport;
  readonly performed: SimulationReport;
  readonly filtered: SimulationReport;
  readonly constrained: SimulationReport;
  readonly comfort: SimulationReport;
  readonly everything: SimulationReport;
  /** The same, ended by the usual stop rule. */
  readonly stopped: SimulationReport;
}

/** The people and items of a design in whole sessions of the same length, under more and more constraints. */
export function sessionRuns(design: SimulationDesign, people: SimulatedPeople): SessionRuns {
  const { items, stop } = design;
  if (!('count' in items)) throw new Error('items to make up are needed: they bear tags');
  const session = (
    blueprint: Omit<Blueprint, 'length'>,
    comfort: ComfortRule | null,
    randomesque = 1,
    rule: StopRule = { kind: 'length', items: stop.items },
    length = stop.items,
  ): SimulationReport =>
    simulate(
      {
        ...design,
        items: { ...items, tags: TAGS },
        stop: { items: length },
        choice: {
          kind: 'session',
          blueprint: { length, ...blueprint },
          select: { weights: {}, perSecond: false, comfort, randomesque },
          stop: rule,
        },
      },
      people,
    );
  const areas = AREA_SIZES.map(
    (_, area) => ({ on: 'area', of: String(area + 1), min: BOUNDS.least, max: BOUNDS.most }) as const,
  );
  const performed = { on: 'tag', of: 'performed', min: BOUNDS.performed } as const;
  const filter = { none: ['drag'] };
  const all = { bounds: [...areas, performed], tags: filter, maxInRow: { area: 2 } };
  return {
    free: session({}, null),
    bounds: session({ bounds: areas }, null),
    performed: session({ bounds: [performed] }, null),
    filtered: session({ tags: filter }, null),
    constrained: session(all, null, 5),
    comfort: session({}, defaultComfortRule()),
    everything: session(all, defaultComfortRule(), 5),
    stopped: session(all, defaultComfortRule(), 5, defaultStopRule(), MOST),
  };
}
