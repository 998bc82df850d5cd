export { bars, type Bar } from './bars.ts';
export { measures, type Measures } from './measures.ts';
export { playLearner, type Answering } from './play-learner.ts';
export { population, trueItems, GROUPS, type Group, type SimulatedLearner } from './population.ts';
export { report, type SimulationReport } from './report.ts';
export { retest, type RetestFigures } from './retest.ts';
export { simulate, type SimulateOptions } from './simulate.ts';
