import type { BarrierCode, BarrierStanding, EventOf, TypedEvent } from '@jalon/history/events';
import type { Fact, Facts } from '@jalon/recommend';
import type { DiagnosticConfig } from '../diagnostic-config.ts';
import { talkFacts } from '../talk-facts.ts';
import { barrierStandings, type TalkAnswers } from './first-talk-of.ts';

/** What was said in all first talks. */
export interface KeptTalk {
  /** Of each question, the last answer. */
  readonly answers: TalkAnswers;
  readonly facts: Facts;
}

/** Something said, and the day it was. */
interface Said<T> {
  readonly value: T;
  readonly day: string;
}

/**
 * What the first talks come to: about each question the later word stands, and a fact is as old as the oldest answer that it needs.
 * What a talk tells of barriers and of urgency without an answer that this bank knows is kept as it was told.
 */
export function keptTalk(
  config: DiagnosticConfig,
  events: readonly TypedEvent[],
  dayOf: (instant: string) => string,
): KeptTalk {
  const answers = new Map<string, Said<readonly string[] | null>>();
  const told: Record<string, Fact> = {};
  for (const event of events) {
    if (event.kind !== 'first-talk') continue;
    const day = dayOf(event.at);
    for (const [id, value] of Object.entries(event.payload.answers))
      if (value !== undefined) answers.set(id, { value, day });
    Object.assign(told, toldBeside(config, event, day));
  }
  const answered = answeredFacts(config, answers);
  const later = Object.entries(told).filter(([name, { at = '' }]) => (answered[name]?.at ?? '') < at);
  return {
    answers: Object.fromEntries([...answers].map(([id, { value }]) => [id, value])),
    facts: { ...answered, ...Object.fromEntries(later) },
  };
}

/** A fact is of the last day from which on the answers alone would give it. */
function answeredFacts(config: DiagnosticConfig, answers: ReadonlyMap<string, Said<readonly string[] | null>>): Facts {
  const since = (day: string): Facts =>
    talkFacts(
      config,
      Object.fromEntries([...answers].flatMap(([id, said]) => (said.day >= day ? [[id, said.value]] : []))),
    );
  const days = [...new Set([...answers.values()].map(({ day }) => day))].toSorted().toReversed();
  const found: Record<string, Fact> = {};
  const whole = since('');
  const byDay = days.map((day) => [day, since(day)] as const);
  for (const [name, fact] of Object.entries(whole)) {
    const at = byDay.find(([, facts]) => isSame(facts[name]?.value, fact.value))?.[0];
    found[name] = { ...fact, at };
  }
  return found;
}

/** Lists are compared as sets. */
function isSame(a: Fact['value'] | undefined, b: Fact['value']): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** What one talk tells that does not follow from its answers: typed in elsewhere, or of another bank. */
function toldBeside(config: DiagnosticConfig, { payload }: EventOf<'first-talk'>, at: string): Facts {
  const facts = talkFacts(config, payload.answers as TalkAnswers);
  const derived = barrierStandings(facts);
  const beside: Record<string, Fact> = {};
  for (const [code, value] of Object.entries(payload.barriers) as readonly [BarrierCode, BarrierStanding][])
    if (derived[code] === undefined) beside[`barrier.${code}`] = { value, source: 'talk', refs: [], at };
  if (payload.urgency !== 'unknown' && facts['urgent'] === undefined)
    beside['urgent'] = { value: payload.urgency === 'yes', source: 'talk', refs: [], at };
  return beside;
}
