import type { BarrierCode, BarrierStanding, FirstTalk } from '@jalon/history/events';
import { isBarrierId } from '@jalon/referential';
import type { Facts } from '@jalon/recommend';
import type { DiagnosticConfig } from '../diagnostic-config.ts';
import { talkFacts } from '../talk-facts.ts';

/** Options chosen, by question id; null: would rather not answer; absent: was not asked. */
export type TalkAnswers = Readonly<Record<string, readonly string[] | null>>;

/** What is kept of a first talk, from its answers. */
export function firstTalkOf(config: DiagnosticConfig, answers: TalkAnswers, told: FirstTalk['told']): FirstTalk {
  const facts = talkFacts(config, answers);
  const urgent = facts['urgent']?.value;
  const { id, version } = config.bank;
  return {
    bank: { id, version },
    answers,
    barriers: barrierStandings(facts),
    urgency: urgent === true ? 'yes' : urgent === false ? 'no' : 'unknown',
    told,
  };
}

/** Where the person stands with each barrier that facts tell of. */
export function barrierStandings(facts: Facts): Readonly<Partial<Record<BarrierCode, BarrierStanding>>> {
  const standings: Partial<Record<BarrierCode, BarrierStanding>> = {};
  for (const [name, { value }] of Object.entries(facts)) {
    const code = name.slice('barrier.'.length);
    const isBarrier = name.startsWith('barrier.') && isBarrierId(`barrier:${code}`);
    if (isBarrier && (value === 'need' || value === 'strength' || value === 'refused'))
      standings[code as BarrierCode] = value;
  }
  return standings;
}
