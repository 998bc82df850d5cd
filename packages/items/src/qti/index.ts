export { toQtiResponse, toQtiResponses } from './to-qti-response.ts';
export { fromQtiResponse } from './from-qti-response.ts';
export type { QtiField, QtiResponse, QtiTyped } from './qti-response.ts';
