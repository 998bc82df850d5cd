export { evidenceMessages } from './evidence-messages.ts';
export { practiceMessages, type PracticeMessageCode } from './practice-messages.ts';
export type { EvidenceMessage, EvidenceMessages } from '../simulation/evidence-message.ts';
