import { describe } from 'vitest';
import { hubStoreLaws } from '../conformance/hub-store-laws.ts';
import { itHolds } from '../store.test-laws.ts';
import { memoryHubStore } from './memory-hub-store.ts';

describe('memoryHubStore', () => {
  itHolds(hubStoreLaws(), () => memoryHubStore());
});
