export { deviceStoreLaws } from './device-store-laws.ts';
export { hubStoreLaws } from './hub-store-laws.ts';
export { keyStoreLaws } from './key-store-laws.ts';
export type { Law } from './law.ts';
export { memoryKeyStore } from './memory-key-store.ts';
export { storeLaws } from './store-laws.ts';
