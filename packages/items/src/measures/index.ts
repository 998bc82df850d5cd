export type { Measured } from './measured.ts';
export { throughput, type PointingTask, type PointingTrial, type ScreenPoint, type Throughput } from './throughput.ts';
export { typing, type TypedKey, type Typing } from './typing.ts';
export { typedKeys, type TypedBox } from './typed-keys.ts';
export { minimumStringDistance } from './minimum-string-distance.ts';
export { detection, type Detection, type Sorted } from './detection.ts';
export { detectionOf, sorted, type JudgedMailbox } from './detection-of.ts';
export {
  classifyPresses,
  type DoubleClick,
  type DoubleClickAttempt,
  type DoubleClickReach,
  type Press,
} from './classify-presses.ts';
export { flags } from './flags/flags.ts';
export type { Flag, FlagCode } from './flags/flag.ts';
export type { ShownItem } from './flags/shown-item.ts';
