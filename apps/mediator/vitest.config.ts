import { nodeTests } from '../../tooling/vitest/node.ts';

export default nodeTests('mediator');
