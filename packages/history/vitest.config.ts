import { nodeTests, withPostgres } from '../../tooling/vitest/node.ts';

export default withPostgres(nodeTests('history'));
