import { describe } from 'vitest';
import { itHolds } from '../store.test-laws.ts';
import { keyStoreLaws } from './key-store-laws.ts';
import { memoryKeyStore } from './memory-key-store.ts';

describe('memoryKeyStore', () => {
  itHolds(keyStoreLaws(), memoryKeyStore);
});
