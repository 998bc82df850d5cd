import type { TalkAnswers } from '@jalon/diagnostic/record';

/** A meeting with somebody, from what presses to what is kept. Plain data. */
export interface Meeting {
  readonly stage: Stage;
  /** Where `keep` goes back to. */
  readonly from: 'urgency' | 'talk' | 'diagnostic';
  /** What the person told the helper, by question; null: would rather not answer; absent: was not asked. */
  readonly answers: TalkAnswers;
  /** Of these, what was told once the diagnostic had begun: the later word stands. */
  readonly since: TalkAnswers;
  /** How the first talk is held; null until it is chosen. */
  readonly way: TalkWay | null;
  /** The question that the helper asks now. */
  readonly question: string | null;
  readonly diagnostic: UnderWay | null;
  /** How many entries were written already: trying again writes none of them twice. */
  readonly written: number;
  /** Once it is done: whether anything of it is kept. */
  readonly isKept: boolean;
}

/** Urgency, first talk, diagnostic, what is kept, done. */
export type Stage = (typeof STAGES)[number];

/** In their order. */
export const STAGES = ['urgency', 'talk', 'diagnostic', 'keep', 'done'] as const;

/** Asked aloud, typed in from paper, or left to the diagnostic. */
export type TalkWay = 'spoken' | 'paper' | 'left';

/** A diagnostic that began. */
export interface UnderWay {
  readonly id: string;
  /** The instant of the log's 0. */
  readonly startedAt: string;
  /** Once handed over, it was. */
  readonly mode: 'with-helper' | 'handed-over';
  /** As the widget saved it last. */
  readonly log: string;
  /** The person saw their result. */
  readonly isEnded: boolean;
  /** It is on this page now. */
  readonly isShown: boolean;
}

/** What happens in a meeting. */
export type MeetingEvent =
  /** `undefined` takes an answer back. */
  | { readonly type: 'answer'; readonly question: string; readonly options: readonly string[] | null | undefined }
  | { readonly type: 'next' | 'back' | 'stop' | 'pause' }
  /** The person is at their result, or went on from it. */
  | { readonly type: 'ended'; readonly isEnded: boolean }
  | { readonly type: 'way'; readonly way: TalkWay | null }
  | { readonly type: 'ask'; readonly question: string | null }
  | { readonly type: 'begin'; readonly id: string; readonly startedAt: string; readonly log: string }
  | { readonly type: 'show'; readonly mode: UnderWay['mode'] }
  /** `startedAt` where it was begun again. */
  | { readonly type: 'saved'; readonly log: string; readonly startedAt?: string }
  /** The person erased everything; `log` is what is left of it. */
  | { readonly type: 'erased'; readonly log: string }
  | { readonly type: 'resumed'; readonly meeting: Resumable }
  | { readonly type: 'written'; readonly count: number }
  | { readonly type: 'done'; readonly isKept: boolean };

/** What a meeting that was broken off goes on from. */
export type Resumable = Pick<Meeting, 'answers' | 'since' | 'way' | 'diagnostic'>;

/** Nothing was said yet. */
export function newMeeting(): Meeting {
  return {
    stage: 'urgency',
    from: 'urgency',
    answers: {},
    since: {},
    way: null,
    question: null,
    diagnostic: null,
    written: 0,
    isKept: false,
  };
}

/** Whether there is anything that would be lost. */
export function isSomething({ answers, diagnostic }: Meeting): boolean {
  return diagnostic !== null || Object.keys(answers).length > 0;
}

/** The meeting after one event; the same where the event means nothing now. */
export function meetingAfter(meeting: Meeting, event: MeetingEvent): Meeting {
  if (meeting.stage === 'done') return meeting;
  const { diagnostic } = meeting;
  const under = (change: Partial<UnderWay>): Meeting =>
    diagnostic === null ? meeting : { ...meeting, diagnostic: { ...diagnostic, ...change } };
  switch (event.type) {
    case 'answer':
      return answered(meeting, event.question, event.options);
    case 'next':
      return next(meeting);
    case 'back':
      return back(meeting);
    case 'stop':
      return stopped(meeting);
    case 'way':
      return { ...meeting, way: event.way, question: null };
    case 'ask':
      return { ...meeting, question: event.question };
    case 'begin': {
      const { id, startedAt, log } = event;
      if (diagnostic !== null) return meeting;
      return { ...meeting, diagnostic: { id, startedAt, log, mode: 'with-helper', isEnded: false, isShown: false } };
    }
    case 'show':
      return under({ isShown: true, mode: diagnostic?.mode === 'handed-over' ? 'handed-over' : event.mode });
    case 'pause':
      return diagnostic?.isEnded === true && meeting.stage === 'diagnostic'
        ? { ...under({ isShown: false }), stage: 'keep', from: 'diagnostic' }
        : under({ isShown: false });
    case 'saved':
      return under({ log: event.log, startedAt: event.startedAt ?? diagnostic?.startedAt ?? '' });
    case 'ended':
      return under({ isEnded: event.isEnded });
    // "Erase everything" is said to the person: what they told aloud is part of it.
    case 'erased':
      return { ...under({ log: event.log, isEnded: false }), answers: {}, since: {}, way: null, question: null };
    case 'resumed':
      return { ...newMeeting(), ...event.meeting, stage: event.meeting.diagnostic === null ? 'talk' : 'diagnostic' };
    case 'written':
      return { ...meeting, written: event.count };
    case 'done':
      return { ...newMeeting(), stage: 'done', isKept: event.isKept };
    default:
      return event satisfies never;
  }
}

function answered(meeting: Meeting, question: string, options: readonly string[] | null | undefined): Meeting {
  const put = (before: TalkAnswers): TalkAnswers => {
    const { [question]: _, ...rest } = before;
    return options === undefined ? rest : { ...rest, [question]: options };
  };
  const since = meeting.diagnostic === null ? meeting.since : put(meeting.since);
  return { ...meeting, answers: put(meeting.answers), since };
}

function next(meeting: Meeting): Meeting {
  switch (meeting.stage) {
    case 'urgency':
      return { ...meeting, stage: 'talk' };
    case 'talk':
      return { ...meeting, stage: 'diagnostic', question: null };
    case 'diagnostic':
      return stopped(meeting);
    default:
      return meeting;
  }
}

function back(meeting: Meeting): Meeting {
  const { stage, from, way, diagnostic } = meeting;
  switch (stage) {
    case 'talk':
      return way === null || way === 'left'
        ? { ...meeting, stage: 'urgency' }
        : { ...meeting, way: null, question: null };
    case 'diagnostic':
      return { ...meeting, stage: 'talk', diagnostic: diagnostic && { ...diagnostic, isShown: false } };
    case 'keep':
      return { ...meeting, stage: from };
    default:
      return meeting;
  }
}

/** From anywhere to what is kept; where nothing was said there is nothing to ask about. */
function stopped(meeting: Meeting): Meeting {
  const { stage, diagnostic } = meeting;
  if (stage === 'keep' || stage === 'done') return meeting;
  if (!isSomething(meeting)) return { ...newMeeting(), stage: 'done' };
  return { ...meeting, stage: 'keep', from: stage, diagnostic: diagnostic && { ...diagnostic, isShown: false } };
}
