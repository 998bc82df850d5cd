import type { Accompaniment } from '../../events/kinds/accompaniment.ts';
import type { CopyField } from '../ready-to-copy.ts';

/** What stands for each code of La Coop on a page, in one language: our own words, as near to its own as we know. */
export interface CoopWords {
  /** BCP 47. */
  readonly language: string;
  readonly fields: Readonly<Record<CopyField, string>>;
  readonly types: Readonly<Record<Accompaniment['type'], string>>;
  readonly places: Readonly<Record<Accompaniment['place'], string>>;
  readonly themes: Readonly<Record<Accompaniment['themes'][number], string>>;
  readonly devices: Readonly<Record<Accompaniment['devices'][number], string>>;
  readonly autonomy: Readonly<Record<NonNullable<Accompaniment['autonomy']>, string>>;
  readonly workshopLevels: Readonly<Record<NonNullable<Accompaniment['workshopLevel']>, string>>;
  readonly orientations: Readonly<Record<NonNullable<Accompaniment['orientation']>, string>>;
  readonly yes: string;
  readonly no: string;
  /** Of 1 to 1,440 minutes. */
  readonly duration: (minutes: number) => string;
  /** `day` and `month` in two figures, `year` in four. */
  readonly date: (day: string, month: string, year: string) => string;
}
