export { addPasskey, removePasskey } from './vault/add-passkey.ts';
export type { AddPasskeyOptions } from './vault/add-passkey.ts';
export { createPasskey, passkeySecret, passkeySupported } from './vault/passkey.ts';
export type { PasskeyError, PasskeyNames, PasskeyParts, PasskeyResult } from './vault/passkey.ts';
