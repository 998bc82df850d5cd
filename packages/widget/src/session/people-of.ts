import { result, type DiagnosticState } from '@jalon/diagnostic';
import type { Resource } from '@jalon/recommend';

/** How many people and places are shown: few choices. */
const MOST = 3;

/** Somebody to see, the advised ones first, then people, then places of the bank. */
export function peopleOf(state: DiagnosticState): readonly Resource[] {
  const { resources } = state.config.bank;
  const advised =
    state.phase === 'urgent' ? result(state).recommendations.filter(({ kind }) => kind === 'human-help') : [];
  const first = advised.flatMap(({ resources: ids }) =>
    ids.flatMap((id) => resources.find((resource) => resource.id === id) ?? []),
  );
  const ofKind = (kind: Resource['kind']): readonly Resource[] =>
    resources.filter((resource) => resource.kind === kind);
  return [...new Set([...first, ...ofKind('person'), ...ofKind('place')])].slice(0, MOST);
}
