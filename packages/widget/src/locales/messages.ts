import type { NotApplicableReason } from '@jalon/diagnostic';
import type { FlagCode } from '@jalon/items/measures';
import type { HelperWords } from '../helper/helper-words.ts';
import type { ViewMessages } from '../views/view-messages.ts';

/** Lines of text for people: one sentence each. */
export type Lines = readonly string[];

/**
 * Every word of the widget in one language. `fr.ts` is written first; the parity test holds `en.ts` to it.
 * Lines are lists, one sentence an entry. Functions take whole numbers and give one sentence.
 */
export interface Messages {
  /** BCP 47, for `lang` and for the voice. */
  readonly lang: 'fr' | 'en';
  /** The language's own name. */
  readonly language: string;
  /** The name of the whole, for whoever moves from landmark to landmark. */
  readonly name: string;
  readonly bar: BarMessages;
  readonly voice: { readonly listen: string; readonly stop: string };
  readonly welcome: WelcomeMessages;
  readonly question: QuestionMessages;
  readonly urgent: UrgentMessages;
  readonly activity: ActivityMessages;
  readonly help: HelpMessages;
  readonly stop: StopMessages;
  readonly result: ResultMessages;
  readonly helper: HelperMessages;
  readonly print: PrintMessages;
  readonly notices: NoticeMessages;
  /** The words of the views, beside them. */
  readonly views: ViewMessages;
}

/** The bar at the bottom: same words, same place on every screen. */
export interface BarMessages {
  readonly label: string;
  readonly help: string;
  /** The whole sentence behind the short word, for screen readers; holds the short word. */
  readonly helpLong: string;
  readonly stop: string;
  readonly back: string;
  readonly skip: string;
  readonly dontKnow: string;
  readonly done: string;
  readonly goOn: string;
}

export interface WelcomeMessages {
  readonly title: string;
  readonly lines: Lines;
  readonly languageLabel: string;
  /** Pressed when it is so; alone otherwise. */
  readonly withHelper: string;
  readonly begin: string;
  /** The quiet link to what one can practise, where the page has it. */
  readonly practise: string;
}

export interface QuestionMessages {
  readonly number: (number: number, total: number) => string;
  readonly why: string;
  readonly preferNot: string;
  readonly several: string;
  readonly chosen: string;
}

export interface UrgentMessages {
  readonly title: string;
  readonly lines: Lines;
  readonly where: string;
  readonly goOn: string;
}

export interface ActivityMessages {
  readonly number: (number: number) => string;
  readonly training: string;
  readonly nothingSent: string;
  readonly undo: string;
  readonly reset: string;
  readonly notYet: string;
  readonly assisted: string;
  /** Stays beside the number of an activity that somebody helps with. */
  readonly withHelp: string;
  readonly failed: Lines;
}

export interface HelpMessages {
  readonly title: string;
  readonly alone: Lines;
  readonly withHelper: Lines;
  readonly where: string;
  /** Before what is asked, said in other words. */
  readonly otherwise: string;
  readonly helped: string;
  /** In place of that button once it was pressed. */
  readonly noted: string;
  readonly goOn: string;
  readonly close: string;
}

export interface StopMessages {
  readonly title: string;
  readonly lines: Lines;
  readonly confirm: string;
  readonly goOn: string;
  readonly welcome: { readonly title: string; readonly lines: Lines; readonly close: string };
  readonly result: { readonly title: string; readonly lines: Lines; readonly erase: string; readonly close: string };
}

export interface ResultMessages {
  readonly title: string;
  readonly titleStopped: string;
  readonly lines: (activities: number) => Lines;
  readonly did: string;
  readonly more: (count: number) => string;
  readonly withHelp: string;
  readonly nothingYet: (activities: number) => string;
  /** Stopped before anything was tried: there is something to go on with. */
  readonly noActivity: Lines;
  /** Nothing was tried and nothing is left. */
  readonly allPassed: Lines;
  readonly startHere: string;
  readonly nextStep: string;
  readonly others: string;
  readonly because: string;
  readonly where: string;
  readonly withSomeone: string;
  readonly noStep: Lines;
  readonly unexplored: string;
  readonly unexploredLines: Lines;
  readonly moreTitle: string;
  readonly moreLines: Lines;
  /** Leads to the optional questions. */
  readonly moreQuestions: string;
  readonly keepTitle: string;
  readonly keep: string;
  /** Beside the box that is not ticked. */
  readonly keepLines: Lines;
  /** Beside the ticked box. */
  readonly keptLines: Lines;
  readonly print: string;
  readonly resume: string;
  readonly again: string;
  readonly erase: string;
  readonly eraseTitle: string;
  readonly eraseLines: Lines;
  readonly eraseConfirm: string;
  readonly eraseCancel: string;
  readonly helper: string;
}

export interface HelperMessages extends HelperWords {
  readonly title: string;
  readonly back: string;
  readonly reasons: string;
  readonly reasonsFolded: (count: number) => string;
  readonly why: string;
  /** The optional questions left. */
  readonly more: string;
  readonly moreLines: Lines;
  readonly asked: string;
  readonly selection: Readonly<
    Record<
      'first-easy' | 'after-failure' | 'comfort' | 'most-informative' | 'not-yet-explored' | 'easiest-left',
      string
    >
  >;
  /** What could not be observed, and why; it counts against nobody. */
  readonly unobserved: {
    readonly title: string;
    readonly line: string;
    readonly why: (count: number, reason: string) => string;
    readonly replaced: (count: number) => string;
    readonly reasons: Readonly<Record<NotApplicableReason, string>>;
  };
  /** What in the log may not be an answer, by how many times it was seen. Never a verdict. */
  readonly flags: {
    readonly title: string;
    readonly line: string;
    readonly codes: Readonly<Record<FlagCode, (count: number) => string>>;
  };
  readonly operators: Readonly<Record<'all' | 'any' | 'not' | 'atLeast', string>>;
  readonly comparisons: Readonly<Record<'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte' | 'in' | 'contains', string>>;
  /** Before what is known of this person. */
  readonly here: string;
  readonly truths: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  readonly printTitle: string;
  readonly printBarriers: string;
  readonly printReasons: string;
  readonly printNotes: string;
  readonly notes: string;
}

export interface PrintMessages {
  readonly title: string;
  readonly footer: string;
}

export interface NoticeMessages {
  readonly label: string;
  readonly ok: string;
  readonly unknownLocale: Lines;
  readonly corruptSession: Lines;
  readonly startAgain: string;
  /** A voice was asked for, and there is none on this device. */
  readonly noVoice: Lines;
  readonly storageFull: Lines;
  readonly storageUnavailable: Lines;
  readonly bankTooSmall: Lines;
  readonly loading: string;
  readonly notLoaded: Lines;
  readonly tryAgain: string;
  readonly erased: string;
  readonly kept: string;
  readonly notKept: string;
  readonly keepFailed: string;
  readonly stillKept: string;
  readonly notErased: string;
  readonly notPermitted: Lines;
}
