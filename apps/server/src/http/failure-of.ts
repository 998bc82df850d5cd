/**
 * Kind and place of an error. Its message is left out, and whatever in its stack is no place in a file of code: they may repeat what
 * somebody wrote.
 */
export function failureOf(error: Error): string {
  const { name, message, stack = '' } = error;
  const { code } = error as { readonly code?: unknown };
  const after = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : '';
  const place = after
    .split('\n')
    .map((line) => PLACE.exec(line.trim())?.[0])
    .find((line) => line !== undefined);
  return [WORD.test(name) ? name : 'Error', typeof code === 'string' && WORD.test(code) ? code : '', place ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

const WORD = /^\w{1,40}$/;
const PLACE = /^at (?:(?:async |new )?[\w$.<># [\]]{1,100} \()?(?:file:\/\/|node:)?[^\s()]{1,300}:\d+:\d+\)?$/;
