import { talkFacts, type DiagnosticConfig } from '@jalon/diagnostic';
import type { TalkAnswers } from '@jalon/diagnostic/record';
import { evaluate, type Resource } from '@jalon/recommend';

/** How many are shown: few, but a helper may choose among them. */
const MOST = 6;

/** Somebody to see when something presses: what the rules advise for what was told, then people, then places of the bank. */
export function helpAtOnce(config: DiagnosticConfig, answers: TalkAnswers): readonly Resource[] {
  const { rules, resources } = config.bank;
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const advised = evaluate(rules, talkFacts(config, answers)).recommendations.filter(
    ({ kind }) => kind === 'human-help',
  );
  const ofKind = (kind: Resource['kind']): readonly Resource[] =>
    resources.filter((resource) => resource.kind === kind);
  const found = advised.flatMap((one) => one.resources.flatMap((id) => byId.get(id) ?? []));
  return [...new Set([...found, ...ofKind('person'), ...ofKind('place')])].slice(0, MOST);
}
