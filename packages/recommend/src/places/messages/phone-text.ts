/** A number as people in France write it, in pairs; that of a territory that has its own plan, or a short one, in its own groups. */
export function phoneText(phone: string): string {
  const national = /^\+(?:33|262|590|594|596)(\d{9})$/.exec(phone)?.[1];
  const digits = national === undefined ? phone : `0${national}`;
  if (/^\d{4}$/.test(digits) || national !== undefined) return digits.match(/\d{2}/g)?.join('\u202F') ?? digits;
  return digits;
}
