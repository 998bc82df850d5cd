/** One rule of opening hours: on which days, when, and what then. */
export interface HoursRule {
  readonly days: HoursDays;
  /** Minutes since midnight of the day they begin; past 1440 they end on the next. `null`: the whole day. */
  readonly times: readonly HoursTimes[] | null;
  readonly state: 'open' | 'off' | 'unknown';
  readonly comment?: string | undefined;
  /** Whether it adds to the rules before it (`,`) instead of taking their place on its days (`;`). */
  readonly adds: boolean;
}

/** Which days a rule is about; what is absent restricts nothing. */
export interface HoursDays {
  /** 0 Monday to 6 Sunday; `nth` are weeks of the month, from 1, or from −1 at its end. */
  readonly weekdays?:
    | readonly { readonly from: number; readonly to: number; readonly nth: readonly number[] }[]
    | undefined;
  /** Public holidays, beside the weekdays where there are some (`PH,Sa`); only those on these weekdays where `holidaysOnly`. */
  readonly publicHolidays: boolean;
  readonly schoolHolidays: boolean;
  /** Only on the weekdays that are within these holidays (`SH Mo-Fr`). */
  readonly holidaysOnly?: boolean | undefined;
  /** Month × 100 + date, both ends included; `whole` months rather than dates. It may go over the new year. */
  readonly dates?: readonly { readonly from: number; readonly to: number; readonly whole: boolean }[] | undefined;
  /** ISO weeks, both ends included, each `step`th. */
  readonly weeks?: readonly { readonly from: number; readonly to: number; readonly step: number }[] | undefined;
}

export interface HoursTimes {
  readonly from: number;
  readonly to: number;
}
