import type { Fact, Facts } from '@jalon/recommend';
import type { FactValue } from '@jalon/referential/condition';
import type { Talk, TalkQuestion } from '../talk.ts';
import type { Persona, PersonaActivity } from './persona.ts';

/** What is known of the persona, as the diagnostic gives it: the facts that their answers set, and counts of what they tried. */
export function personaFacts(persona: Persona, talk: Talk): Facts {
  return { ...talkFacts(persona, talk), ...countFacts(persona.activities), ...levelFacts(persona) };
}

function talkFacts({ talk: answers }: Persona, talk: Talk): Facts {
  const facts: Record<string, Fact> = {};
  for (const question of everyQuestion(talk)) {
    for (const option of question.options) {
      if (!answers[question.id]?.includes(option.id)) continue;
      for (const [name, value] of Object.entries(option.sets)) {
        const before = facts[name];
        const refs = [...new Set([...(before?.refs ?? []), question.id])];
        facts[name] = { value: merged(before?.value, value), source: 'talk', refs };
      }
    }
  }
  return facts;
}

function everyQuestion({ comfort, urgency, questions, optional = [] }: Talk): readonly TalkQuestion[] {
  return [comfort, urgency, ...questions, ...optional];
}

/** Lists unite; a need that was told stands; otherwise the later word. */
function merged(before: FactValue | undefined, value: FactValue): FactValue {
  if (Array.isArray(before) && Array.isArray(value)) return [...new Set([...before, ...value])];
  return before === 'need' && value !== 'need' ? before : value;
}

function countFacts(activities: readonly PersonaActivity[]): Facts {
  const facts: Record<string, Fact> = {};
  const count = (name: string, value: number): void => {
    facts[name] = { value, source: 'observation', refs: [] };
  };
  const done = (list: typeof activities): number => list.filter(({ outcome }) => outcome === 'alone').length;
  for (const id of new Set(activities.map(({ dimension }) => dimension))) {
    const here = activities.filter(({ dimension }) => dimension === id);
    count(`tried.${id}`, here.length);
    count(`done.${id}`, done(here));
  }
  count('triedTotal', activities.length);
  if (activities.length > 0) {
    count('doneTotal', done(activities));
    count('failedTotal', activities.filter(({ outcome }) => outcome === 'not-yet').length);
  }
  return facts;
}

function levelFacts({ levels = {}, reached = [] }: Persona): Facts {
  const profile = (value: FactValue): Fact => ({ value, source: 'profile', refs: [] });
  return Object.fromEntries([
    ...Object.entries(levels).map(([id, level]) => [`level.${id}`, profile(level)]),
    ...reached.map((id) => [`reached.area.${id}`, profile(true)]),
  ]);
}
