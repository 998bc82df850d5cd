export type {
  Session,
  SessionConfig,
  SessionEntry,
  SessionFlag,
  SessionOpening,
  SessionRecord,
  SessionShown,
  Visit,
} from './session.ts';
export type { SessionEvent, SessionRefusal } from './session-event.ts';
export { startSession } from './start-session.ts';
export { stepSession, type SessionStep } from './step-session.ts';
export { toSessionLog, type SessionLog } from './session-log.ts';
export { replaySession, type ItemVersion, type SessionReplay, type SessionReplayError } from './replay-session.ts';
export { scoreSession, type MissingKey, type ScoredSession } from './score-session.ts';
export type { Strategy } from './strategies/strategy.ts';
export { fixedList } from './strategies/fixed-list.ts';
export { staged, type Stage, type StageRoute } from './strategies/staged.ts';
export { adaptive, type ChoiceSoFar } from './strategies/adaptive.ts';
