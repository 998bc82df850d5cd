export { evidenceMessages } from './evidence-messages.ts';
export type { EvidenceMessage, EvidenceMessages } from '../simulation/evidence-message.ts';
