import type { StoreError } from '../../store.ts';

/** What an exchange by file answers. */
export type FileResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: FileError };

/**
 * - `weak-passphrase`: shorter than `minimum` characters.
 * - `not-a-file`: not made by `exportFile`; `newer`: made by a later version; `too-large`: more than `FILE_LIMIT` characters.
 * - `truncated`: the end is missing; `tampered`: something was changed since it was signed.
 * - `other-tenant`: of another organisation; `unknown-device`: nobody here vouches for who made it.
 * - `wrong-passphrase`: signed as it should be, and not opened by these words.
 * - `clock-suspect`: this device's clock cannot be read.
 * - what the store says. Only then may something have changed: what was taken of one person is whole, and the same file, imported again, does the rest.
 */
export type FileError =
  | { readonly code: 'weak-passphrase'; readonly minimum: number }
  | {
      readonly code:
        | 'not-a-file'
        | 'newer'
        | 'too-large'
        | 'truncated'
        | 'tampered'
        | 'other-tenant'
        | 'unknown-device'
        | 'wrong-passphrase'
        | 'clock-suspect';
    }
  | StoreError;

/** It was not done. */
export function failed(code: Exclude<FileError['code'], 'weak-passphrase'>): {
  readonly ok: false;
  readonly error: FileError;
} {
  return { ok: false, error: { code } };
}
