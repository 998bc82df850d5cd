/** Puts the keyboard on a question: on what is chosen there, else on its first answer. False where it is not on the page. */
export function focusQuestion(within: ParentNode | null, id: string): boolean {
  const field = within?.querySelector(`[data-question="${CSS.escape(id)}"]`);
  const input = field?.querySelector<HTMLElement>('input:checked') ?? field?.querySelector<HTMLElement>('input');
  input?.focus();
  field?.scrollIntoView({ block: 'nearest' });
  return input !== null && input !== undefined;
}
