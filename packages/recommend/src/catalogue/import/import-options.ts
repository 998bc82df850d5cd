import type { CsvOptions } from '../../csv/csv-options.ts';
import type { Resource, ResourceKind } from '../../resource.ts';
import type { FieldName } from './field-name.ts';

/** How to read a file of entries. */
export interface ImportOptions extends Pick<CsvOptions, 'separator' | 'encoding'> {
  /** Which field a column or a member tells, by its name in the file; `null` where it is to be passed over. Before the names that are known. */
  readonly columns?: Readonly<Record<string, FieldName | null>> | undefined;
  /** What stands for what a row does not tell. */
  readonly defaults?: ImportDefaults | undefined;
  /** How many entries are kept; 50,000 unless told. */
  readonly maxResources?: number | undefined;
  /** How many issues are kept; 10,000 unless told. */
  readonly maxIssues?: number | undefined;
}

/** What holds for every row that does not say otherwise. */
export interface ImportDefaults extends Partial<
  Pick<Resource, 'provider' | 'withSomeone' | 'languages' | 'licence' | 'audience'>
> {
  readonly kind?: ResourceKind | undefined;
}
