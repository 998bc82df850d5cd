import type { DataKind } from '../../event-kind.ts';
import type { GroundEvent } from '../../ground/ground-event.ts';
import type { GroundKind } from '../../ground/ground.ts';
import type { Right } from '../../ground/rights.ts';
import type { Purpose } from '../../purpose.ts';
import type { PayloadWords } from './payload-words.ts';

/** The words of the page that a person is given. */
export interface ExportWords {
  readonly language: 'fr' | 'en';
  readonly title: string;
  readonly intro: string;
  readonly made: (at: string) => string;
  readonly told: string;
  readonly toldNothing: string;
  readonly kept: string;
  readonly keptNothing: string;
  readonly forPurpose: (purpose: string) => string;
  readonly ground: string;
  readonly controllers: string;
  readonly recipients: string;
  readonly nobody: string;
  readonly retention: (months: number, after: 'lastContact' | 'lastUpdate') => string;
  readonly rights: string;
  readonly complaint: string;
  readonly contact: string;
  readonly details: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly payloads: PayloadWords;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly grounds: Readonly<Record<GroundKind, string>>;
  readonly kinds: Readonly<Record<DataKind, string>>;
  /** What was told and answered, whoever said it. */
  readonly answers: Readonly<Record<GroundEvent['state'], string>>;
  readonly rightNames: Readonly<Record<Right, string>>;
}
