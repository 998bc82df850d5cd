import { asSet } from '../events/as-set.ts';
import type { OverrideReason, RefusalReason } from '../events/decision-codes.ts';
import type { TypedEvent } from '../events/read-event.ts';
import type { VersionRef } from '../events/version-ref.ts';
import { instantOf } from '../stamp.ts';
import { compareTexts } from './compare-texts.ts';

/** What was proposed to somebody, and what became of it. */
export interface PlanState {
  /** The last plan; null where nothing was proposed. */
  readonly plan: string | null;
  /** Every step there ever was, by its rank in the last plan that had it. */
  readonly steps: readonly PlanStep[];
  /** What the person is shown, at most three: what was agreed on, then what the last plan proposes. */
  readonly visible: readonly string[];
  /** What the next plan must not propose again: steps, or resources. */
  readonly refused: readonly { readonly what: string; readonly reason: RefusalReason }[];
}

/** One step. */
export interface PlanStep {
  readonly step: string;
  /** The last plan that proposed it; null where that has not come. */
  readonly plan: string | null;
  readonly rank: number | null;
  readonly rule: VersionRef | null;
  readonly reasons: readonly string[];
  /** Without those that were refused. */
  readonly resources: readonly string[];
  readonly status: 'issued' | 'accepted' | 'refused' | 'overridden' | 'done';
  /** When it came to be so. */
  readonly since: string;
  /** Why it was refused or overridden. */
  readonly reason: RefusalReason | OverrideReason | null;
  /** What a helper put in its place. */
  readonly instead: string | null;
}

/** Shown at once. */
const MOST_VISIBLE = 3;

/** The plan as it stands. What people decided stands until people decide otherwise: being proposed again changes nothing. */
export function planState(events: readonly TypedEvent[]): PlanState {
  const steps = new Map<string, PlanStep>();
  const resources = new Map<string, RefusalReason>();
  let plan: string | null = null;
  for (const event of asSet(events)) {
    if (event.kind === 'recommendation-issued') ({ plan } = event.payload);
    if (event.kind === 'recommendation-refused' && event.payload.resource !== undefined)
      resources.set(event.payload.resource, event.payload.reason);
    else if (event.kind === 'recommendation-accepted' && event.payload.resource !== undefined)
      resources.delete(event.payload.resource);
    else for (const [step, change] of changesOf(event, steps)) steps.set(step, { ...stepAt(steps, step), ...change });
  }
  const found = [...steps.values()]
    .map((step) => ({ ...step, resources: step.resources.filter((id) => !resources.has(id)) }))
    .toSorted(byRank);
  const refusedSteps = found.flatMap(({ step, status, reason }) =>
    status === 'refused' ? [{ what: step, reason: reason as RefusalReason }] : [],
  );
  const refusedResources = [...resources]
    .map(([what, reason]) => ({ what, reason }))
    .toSorted((a, b) => compareTexts(a.what, b.what));
  return { plan, steps: found, visible: visibleOf(found, plan), refused: [...refusedSteps, ...refusedResources] };
}

function visibleOf(steps: readonly PlanStep[], plan: string | null): readonly string[] {
  const agreed = steps.filter(({ status }) => status === 'accepted');
  const proposed = steps.filter((step) => step.status === 'issued' && step.plan === plan);
  return [...agreed, ...proposed].slice(0, MOST_VISIBLE).map(({ step }) => step);
}

function stepAt(steps: ReadonlyMap<string, PlanStep>, step: string): PlanStep {
  return steps.get(step) ?? { ...UNKNOWN, step };
}

const UNKNOWN: Omit<PlanStep, 'step'> = {
  plan: null,
  rank: null,
  rule: null,
  reasons: [],
  resources: [],
  status: 'issued',
  since: '',
  reason: null,
  instead: null,
};

/** What one event changes, step by step. */
function changesOf(
  event: TypedEvent,
  steps: ReadonlyMap<string, PlanStep>,
): readonly (readonly [step: string, change: Partial<PlanStep>])[] {
  const since = instantOf(event.at);
  switch (event.kind) {
    case 'recommendation-issued': {
      const { step, plan, rank, rule, reasons, resources } = event.payload;
      const decided = steps.get(step)?.since;
      return [[step, { plan, rank, rule, reasons, resources, since: decided ?? since }]];
    }
    case 'recommendation-accepted':
      return [[event.payload.step, { status: 'accepted', since, reason: null, instead: null }]];
    case 'recommendation-refused': {
      const { step, reason } = event.payload;
      return [[step, { status: 'refused', since, reason, instead: null }]];
    }
    case 'recommendation-overridden': {
      const { step, reason, instead } = event.payload;
      const change = [step, { status: 'overridden', since, reason, instead }] as const;
      if (instead === null || instead === step) return [change];
      return [change, [instead, { status: 'accepted', since, reason: null, instead: null }]];
    }
    case 'step-done': {
      const { step, done } = event.payload;
      return [[step, { status: done ? 'done' : 'accepted', since, reason: null, instead: null }]];
    }
    default:
      return [];
  }
}

/** Steps of the last plan that has each, then those that no plan ranks. */
function byRank(a: PlanStep, b: PlanStep): number {
  const rank = (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);
  return rank || compareTexts(a.since, b.since) || compareTexts(a.step, b.step);
}
