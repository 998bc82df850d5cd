export { fromState, toState, type BankEdition, type SavedState } from './saved-state.ts';
