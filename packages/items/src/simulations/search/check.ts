import { checkIds, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import { foldText } from '../../text/fold-text.ts';
import { tidyText } from '../../text/tidy-text.ts';
import type { SearchWorld } from './world.ts';

/** Results have ids of their own; where nothing is typed, the words searched for are there. */
export const searchCheck: WorldCheck<SearchWorld> = {
  parts(world, report) {
    checkIds('results', world.results, report);
    if (!world.typed && world.query.trim() === '') report(['query'], 'words, or typed: true');
  },
  values: (world, fact) => (/^opened\.(first|last)$/u.test(fact) ? idsOf(world.results, 'none') : null),
  typed(_world, fact, constant) {
    if (fact === 'query.folded') return foldText(constant);
    return fact === 'query' ? tidyText(constant) : constant;
  },
};
