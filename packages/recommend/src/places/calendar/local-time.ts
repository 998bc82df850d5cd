/** A moment as the clocks of a place show it. */
export interface LocalTime {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Minutes since midnight, 0–1439. */
  readonly minutes: number;
}

/** What the clocks of a time zone (IANA) show at an instant, in milliseconds since 1970 UTC. */
export function localTimeAt(instant: number, zone: string): LocalTime {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    minutes: 60 * Number(part('hour')) + Number(part('minute')),
  };
}
