import type { GroundKind } from '../../ground/ground.ts';
import type { Notice } from '../../ground/ground-record.ts';
import type { Right } from '../../ground/rights.ts';
import type { DataCategory, Purpose } from '../../purpose.ts';
import type { NoticeFacts, NoticeTopic } from '../notice-sentences.ts';
import type { Receipt } from '../receipt.ts';

/** Every word of the printed receipt, and of what is read out before, in one language. Each text is one sentence, or what stands in a list. */
export interface ReceiptWords {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly standing: Readonly<Record<Exclude<Receipt['standing'], 'holds'>, string>>;
  /** From which day it stands so. */
  readonly since: (day: string) => string;
  readonly purpose: { readonly title: string } & Readonly<Record<Purpose, string>>;
  readonly kept: { readonly title: string } & Readonly<Record<DataCategory, string>>;
  readonly who: {
    readonly title: string;
    readonly recipients: string;
    readonly nobodyElse: string;
    readonly device: string;
    /** Followed by the country's code. */
    readonly server: string;
  };
  readonly why: { readonly title: string } & Readonly<Record<GroundKind, string>>;
  /** What was said or told, how, and on which day. */
  readonly agreed: (day: string, how: string) => string;
  readonly informed: (day: string) => string;
  readonly how: Readonly<Record<Receipt['method'], string>>;
  readonly until: {
    readonly title: string;
    readonly consent: (day: string) => string;
    readonly lastContact: (months: number) => string;
    readonly lastUpdate: (months: number) => string;
  };
  readonly rights: { readonly title: string; readonly erasureLater: string } & Readonly<Record<Right, string>>;
  readonly withdrawal: {
    readonly titleConsent: string;
    readonly titleOther: string;
    readonly easy: string;
    readonly ways: Readonly<Record<Receipt['withdrawal']['how'][number], string>>;
    readonly contact: string;
  };
  readonly complaint: { readonly title: string; readonly to: string };
  readonly proof: {
    readonly title: string;
    readonly qr: string;
    readonly record: string;
    readonly notice: string;
    readonly channel: Readonly<Record<Notice['channel'], string>>;
    readonly fingerprint: string;
  };
  /** What is read out before somebody is asked, one sentence a line. */
  readonly notice: (told: NoticeFacts) => Readonly<Record<NoticeTopic, readonly string[]>>;
  /** `day` 1–31, `month` 1–12. */
  readonly date: (day: number, month: number, year: number) => string;
  /** What comes between a word and what it announces. */
  readonly colon: string;
}
