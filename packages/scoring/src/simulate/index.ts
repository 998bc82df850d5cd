export type { ItemChoice, SessionChoice, SimulationDesign, SimulationStop, SimulationTruth } from './design.ts';
export type { Persona, PersonaKind, SimulatedPeople, WishToStop } from './people.ts';
export { generateItems, type GeneratedItems } from './generate-items.ts';
export { simulate } from './simulate.ts';
export { designFromJson, type DesignFile } from './design-from-json.ts';
export type { SimulationReport } from './report.ts';
export type { SessionEnd } from './session-record.ts';
export type { Accuracy } from './accuracy.ts';
export type { Experience } from './experience.ts';
export type { Exposure } from './exposure.ts';
export type { LevelConfusion } from './level-confusion.ts';
export {
  biasByAbility,
  coverageByAbility,
  exposurePlot,
  failuresByAbility,
  lengthByAbility,
  levelPlot,
  rmseByAbility,
  rmseByLength,
  type NamedReports,
  type PlotWords,
} from './plots/report-plots.ts';
export { barChart, lineChart, type ChartFrame, type Series } from './plots/chart.ts';
export { shareTable } from './plots/share-table.ts';
