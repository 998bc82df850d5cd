/** Beginnings of the numbers that France keeps for films and books (ARCEP, decision 2018-0881): nobody is called. */
const RESERVED = ['019900', '026191', '035301', '046571', '053649', '063998'] as const;

/** Whether a French telephone number, however it is written, is one of those kept for fiction. */
export function isReservedNumber(number: string): boolean {
  const digits = number.replaceAll(/\D/gu, '').replace(/^(?:0033|33)0?/u, '0');
  return RESERVED.some((beginning) => digits.startsWith(beginning));
}
