export type { DiagnosticProps, Step } from './diagnostic-props.ts';
export { Diagnostic } from './diagnostic.tsx';
export { isLocale, localeMessages, localeOf, type Locale } from './locales/locale-messages.ts';
export type { Lines, Messages } from './locales/messages.ts';
export { soundBank, FEWEST_ITEMS, type SoundBank } from './session/sound-bank.ts';
export type { WidgetError } from './session/widget-error.ts';
export type { SessionStorage, StorageChoice } from './storage/session-storage.ts';
export { deviceStorage, memoryStorage, tabStorage, type WebStorage } from './storage/web-storage.ts';
export { contrast } from './style/contrast.ts';
