import type { DimensionId } from '@jalon/referential';
import type { Condition } from '@jalon/referential/condition';
import type { ExpectedText } from '../text/expected-text.ts';
import type { ItemNotes } from './item-notes.ts';
import type { DecorativePicture, Picture, Sound } from './media.ts';

/**
 * One thing asked, as it is delivered: nothing in it tells the answer (that is the {@link ItemKey}).
 * Semantics follow QTI 3; the format is JSON. Content change = new version.
 */
export interface Item<B extends Body = Body> {
  readonly schema: 'jalon.item/1';
  /** `item:` then kebab-case; never tells the answer. */
  readonly id: `item:${string}`;
  /** Semantic version of this item. */
  readonly version: string;
  readonly type: B['type'];
  readonly responses: readonly ResponseDeclaration[];
  readonly outcomes: readonly OutcomeDeclaration[];
  /** One body per language (BCP 47); `fr` is required and is the fallback. */
  readonly content: { readonly fr: B } & { readonly [locale: string]: B };
  readonly meta: ItemMeta;
}

/** What one language of an item shows, discriminated by `type`: something asked, or a simulated world. */
export type Body =
  | ChoiceBody
  | SimulationBody
  | import('../order/order-body.ts').OrderBody
  | import('../match/match-body.ts').MatchBody
  | import('../inline-choice/inline-choice-body.ts').InlineChoiceBody
  | import('../entry/entry-body.ts').EntryBody
  | import('../point/point-body.ts').PointBody
  | import('../self-report/self-report-body.ts').SelfReportBody;

/** What every body says: one sentence a line (A8), at most three lines. */
export interface Spoken {
  /** The question, the screen's single h1. */
  readonly title: string;
  /** Further sentences, one a line; may be empty. */
  readonly instruction: readonly string[];
  /** Replaces title and instruction where a picture or a simulated world cannot be perceived. */
  readonly alternativeInstruction?: readonly string[];
  /** Shown above the answer area. */
  readonly picture?: Picture | DecorativePicture;
  /** Played above the answer area, when the person asks for it. */
  readonly audio?: Sound;
}

/** Single or multiple choice; at most four options (A12). */
export interface ChoiceBody extends Spoken {
  readonly type: 'choice';
  readonly cardinality: 'single' | 'multiple';
  readonly options: readonly ChoiceOption[];
  /** True where the order says something (sizes, dates, "none of them" last): options are then shown as written. */
  readonly fixedOrder?: boolean;
}

/** One answer offered. */
export interface ChoiceOption {
  /** One letter; never tells the answer. */
  readonly id: string;
  readonly label: string;
}

/** Something performed in a simulated world; `world.kind` names the folder in `simulations/`. */
export interface SimulationBody extends Spoken {
  readonly type: 'simulation';
  readonly world: World;
}

/** A simulated world as authored: typed data, discriminated by `kind`. */
export type World =
  | import('../simulations/pointing/world.ts').PointingWorld
  | import('../simulations/arrange/world.ts').ArrangeWorld
  | import('../simulations/touch/world.ts').TouchWorld
  | import('../simulations/keyboard/world.ts').KeyboardWorld
  | import('../simulations/page/world.ts').PageWorld
  | import('../simulations/form/world.ts').FormWorld
  | import('../simulations/mail/world.ts').MailWorld
  | import('../simulations/search/world.ts').SearchWorld
  | import('../simulations/browser/world.ts').BrowserWorld
  | import('../simulations/files/world.ts').FilesWorld
  | import('../simulations/desktop/world.ts').DesktopWorld
  | import('../simulations/account/world.ts').AccountWorld
  | import('../simulations/phone/world.ts').PhoneWorld
  | import('../simulations/payment/world.ts').PaymentWorld
  | import('../simulations/texting/world.ts').TextingWorld
  | import('../simulations/call/world.ts').CallWorld;

/** QTI 3 base type of a response variable. */
export type BaseType =
  | 'boolean'
  | 'identifier'
  | 'integer'
  | 'float'
  | 'string'
  | 'uri'
  | 'file'
  | 'duration'
  | 'point'
  | 'pair'
  | 'directedPair';
/** QTI 3 cardinality: how many values a response variable holds, and whether their order counts. */
export type Cardinality = 'single' | 'multiple' | 'ordered' | 'record';

/** A response variable that answering the item fills, as in QTI 3's `qti-response-declaration`. */
export interface ResponseDeclaration {
  /** `RESPONSE` where there is one only. */
  readonly id: string;
  readonly baseType: BaseType;
  readonly cardinality: Cardinality;
}

/** `SCORE` (credit, 0–1) is always there; named observables follow. */
export interface OutcomeDeclaration {
  readonly id: string;
  readonly baseType: 'float' | 'boolean';
}

/** A way of acting. `construct` lists those that *are* the skill; all others must have an equivalent. */
export type Modality =
  | 'pointer.press'
  | 'pointer.double'
  | 'pointer.right'
  | 'pointer.drag'
  | 'touch.tap'
  | 'touch.drag'
  | 'touch.long'
  | 'touch.swipe'
  | 'touch.pinch'
  | 'keyboard.text'
  | 'keyboard.keys'
  | 'scroll'
  | 'audio';

/** How an item goes on a kind of device: with ease, with some discomfort, or not at all. `obstructed` items are not proposed there. */
export type DeviceSupport = 'comfortable' | 'inconvenient' | 'obstructed';
/** How an item goes for people with a given impairment: as it is, by its alternative, not at all, or nobody has tried yet. */
export type AccessibilitySupport = 'ok' | 'adapted' | 'obstructed' | 'to_test';

/** What is known of an item besides its content: what it measures, for whom and on what it works, how hard it is, who wrote it. */
export interface ItemMeta extends ItemNotes {
  /** The one dimension that the item measures (cross-loading comes later as further entries). */
  readonly dimension: DimensionId;
  /** What its author aims at; measuring uses `parameters`, never this. */
  readonly level: 'groundwork' | 'basic' | 'intermediate' | 'advanced';
  /** Groups variants that are never shown together. */
  readonly family: string;
  /** Modalities that are the skill itself; empty: every input will do. */
  readonly construct: readonly Modality[];
  readonly deviceSupport: Readonly<Record<'desktop' | 'tablet' | 'phone', DeviceSupport>>;
  readonly accessibility: Readonly<
    Record<'blind' | 'lowVision' | 'colour' | 'deaf' | 'motor' | 'reading', AccessibilitySupport>
  >;
  /** Learning outcomes of DigComp 3.0 borne on, `digcomp:LO1.1.05`. */
  readonly outcomes: readonly `digcomp:LO${string}`[];
  /** What a beginner who can do it needs, in seconds: plans the length, is never shown, never scored. */
  readonly expectedSeconds: number;
  /** IRT parameters; see {@link ItemParameters}. */
  readonly parameters: ItemParameters;
  /** "Vous savez déjà…" when done alone: one short sentence per language, starting with a verb ("ouvrir un message"). */
  readonly can: { readonly fr: string; readonly en: string };
  readonly licence: 'CC-BY-4.0';
  readonly authors: readonly string[];
  /** ISO date. */
  readonly reviewedAt: string;
}

/** IRT parameters on the logistic metric (D = 1), declared by an author or calibrated from answers. */
export interface ItemParameters {
  /** `2PL` with chance and slip for right-or-wrong items, `GRM` for credits in steps. */
  readonly model: '2PL' | 'GRM';
  /** Discrimination, 0.4–3. */
  readonly a: number;
  /** Difficulty of each step, strictly increasing; one for 2PL. */
  readonly b: readonly number[];
  /** Credit reached at each category; `[0, 1]` for 2PL, `[0, 0.5, 1]` for two steps. */
  readonly credits: readonly number[];
  /** P(right answer | does not know and does not say so). */
  readonly chance: number;
  /** P(wrong answer | knows). */
  readonly slip: number;
  /** Standard deviation of the author's (or the estimate's) uncertainty on b, and on ln a. */
  readonly sd: { readonly b: number; readonly logA: number };
  readonly provenance: 'declared' | 'calibrated';
  /** Why this difficulty, in one sentence. */
  readonly rationale: string;
}

/** The answer key, apart from what is delivered. Hygiene against leaks, not a security barrier. */
export interface ItemKey {
  readonly itemId: Item['id'];
  readonly itemVersion: string;
  readonly scoring: Scoring;
}

/**
 * How an answer becomes a credit in [0, 1]: the three QTI 3 response-processing templates, `match_text` and `match_slots` for
 * what is typed, and `goal` for simulated worlds.
 * A pair is written as QTI writes it, its two ids with a space between: `a p`.
 */
export type Scoring =
  | { readonly template: 'match_correct'; readonly correct: readonly string[] }
  | {
      readonly template: 'map_response';
      readonly mapping: Readonly<Record<string, number>>;
      readonly defaultValue: number;
      readonly lowerBound: number;
      readonly upperBound: number;
    }
  | {
      readonly template: 'map_response_point';
      /** Tried in this order: the first that holds a point takes it. */
      readonly areas: readonly import('../point/point-area.ts').PointArea[];
      readonly defaultValue: number;
      readonly lowerBound: number;
      readonly upperBound: number;
    }
  | {
      /** Our policy for typed French: the best worth among the answers that what was typed matches; nothing matched is 0. */
      readonly template: 'match_text';
      readonly answers: readonly { readonly expected: ExpectedText; readonly credit: number }[];
    }
  | {
      /** Several lines: the share of what is expected that was found, by the same policy. `free`: on any line, each once. */
      readonly template: 'match_slots';
      readonly expected: readonly ExpectedText[];
      readonly order: 'fixed' | 'free';
    }
  | { readonly template: 'goal'; readonly goal: Condition; readonly evidence: readonly EvidenceRule[] };

/**
 * A sub-goal or a slip seen in the final world or in the actions.
 * Credit of a simulation: 1 when the goal holds, else the sum of satisfied `credit`s, kept in [0, 1);
 * then the lowest satisfied `cap`; then rounded down to the item's `credits`.
 */
export interface EvidenceRule {
  readonly observable: string;
  readonly when: Condition;
  readonly credit?: number;
  readonly cap?: number;
  readonly feedbackOnly?: boolean;
}

/** What a bank holds for one item; its parts are shipped apart, and assessing needs no `practice`. */
export interface BankItem {
  readonly item: Item;
  readonly key: ItemKey;
  readonly practice?: import('../attempt/practice/item-practice.ts').ItemPractice;
}
