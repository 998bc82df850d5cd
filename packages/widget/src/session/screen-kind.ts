import type { Opening } from '@jalon/diagnostic';

/** The kind of screen in use, from its width in CSS pixels and whether fingers are its main pointer. */
export function screenKind(width: number, isTouch: boolean): Opening['screen'] {
  if (width < 600) return 'phone';
  return isTouch ? 'tablet' : 'desktop';
}
