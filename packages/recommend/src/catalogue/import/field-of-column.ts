import { foldLabel } from '../../places/codes/fold-label.ts';
import { FIELD_NAMES, type FieldName } from './field-name.ts';

/** Which field a column tells, null where none is called so: as the file says it (`columns`), else by its name in French or English, whatever the capitals and accents. */
export function fieldOfColumn(
  columns: Readonly<Record<string, FieldName | null>> = {},
): (header: string) => FieldName | 'passed-over' | null {
  const known = new Map<string, FieldName | 'passed-over'>();
  for (const [field, names] of Object.entries(FIELD_NAMES) as [FieldName, readonly string[]][])
    for (const name of [field, ...names]) known.set(foldLabel(name), field);
  for (const [header, field] of Object.entries(columns)) known.set(foldLabel(header), field ?? 'passed-over');
  return (header) => known.get(foldLabel(header)) ?? null;
}
