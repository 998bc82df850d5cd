import { useEffect, useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import type { Result } from '@jalon/diagnostic';
import { useWidget } from '../../parts/widget-context.ts';
import type { PrintOptions } from './print-options.ts';
import { SheetPage } from './sheet-page.tsx';

/** Properties of {@link PrintSheet}. */
export interface PrintSheetProps {
  readonly result: Result;
  readonly options: PrintOptions;
}

/**
 * One page to take away: black on white, at the end of the document so that any page may hold the widget.
 * Hidden on screen. The learner's sheet says nothing of barriers, reasons or remarks unless the helper ticked them.
 */
export function PrintSheet({ result, options }: PrintSheetProps): ReactElement | null {
  const { messages } = useWidget();
  const [isMounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  if (!isMounted) return null;
  return createPortal(<SheetPage result={result} options={options} messages={messages} />, document.body);
}
