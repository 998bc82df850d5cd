export type { PracticeHref, PracticePlace } from '../parts/practice-place.ts';
export { MirrorView, type MirrorViewProps } from './mirror-view.tsx';
export { PathView, type PathViewProps } from './path-view.tsx';
export { pathMark, type PathMark } from './path-mark.ts';
export {
  startPath,
  stepPath,
  type PathEvent,
  type PathItem,
  type PathOutcome,
  type PathState,
} from './path-machine.ts';
export type { PathCard, ServiceCard } from './practice-card.ts';
export { PracticeList, type PracticeListProps } from './practice-list.tsx';
export type { PracticeProps } from './practice-props.ts';
export { practiceMemory, practiceTab, type PracticeStorage } from './practice-storage.ts';
