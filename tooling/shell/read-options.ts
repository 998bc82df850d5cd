import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ readonly options: O; readonly strict: true }>>['values'];

/** The options of a command; a wrong one ends the process with code 2 and one sentence. */
export function readOptions<const O extends Options>(options: O): Values<O> {
  try {
    return parseArgs({ options, strict: true, allowPositionals: false }).values as Values<O>;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}
