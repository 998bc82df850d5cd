import { parseArgs } from 'node:util';

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** Options and whole numbers of a benchmark; wrong use ends the process with code 2, `--help` with 0. */
export function readArguments<const Names extends string>(
  help: string,
  numbers: Readonly<Record<Names, { readonly default: number; readonly least: number }>>,
): { readonly json: boolean } & Readonly<Record<Names, number>> {
  const names = Object.keys(numbers) as Names[];
  const options: Options = { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } };
  for (const name of names) options[name] = { type: 'string', default: String(numbers[name].default) };
  try {
    const { values } = parseArgs({ options, strict: true, allowPositionals: false });
    if (values['help'] === true) {
      console.log(help);
      process.exit(0);
    }
    const read = names.map((name): [Names, number] => {
      const value = Number(values[name]);
      const { least } = numbers[name];
      if (!Number.isInteger(value) || value < least) throw new Error(`--${name}: a whole number from ${least}`);
      return [name, value];
    });
    return { json: values['json'] === true, ...(Object.fromEntries(read) as Record<Names, number>) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    process.exit(2);
  }
}
