/** Kind and place of an error. Its message is left out: it may repeat what somebody wrote. */
export function failureOf(error: Error): string {
  const { code } = error as { readonly code?: unknown };
  const place = error.stack
    ?.split('\n')
    .find((line) => /^\s+at /.test(line))
    ?.trim();
  return [error.name, typeof code === 'string' ? code : '', place ?? ''].filter((part) => part !== '').join(' ');
}
