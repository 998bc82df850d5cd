import type { KeyboardAction } from '@jalon/items';

type Writing = Extract<KeyboardAction, { readonly type: 'write' }>['by'];

/** How a text came, from the `inputType` of an input event (W3C Input Events Level 2). Undo and redo are keys like others. */
export function writingOf(inputType: string): Writing {
  switch (inputType) {
    case 'insertFromPaste':
    case 'insertFromPasteAsQuotation':
    case 'insertFromDrop':
    case 'insertFromYank':
      return 'paste';
    case 'insertReplacementText':
      return 'help';
    default:
      return 'keys';
  }
}
