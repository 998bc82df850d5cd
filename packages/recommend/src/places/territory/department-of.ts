/** The department (`29`, `2A`, `971`) of an INSEE code, else of a postcode; `null` where neither is whole. */
export function departmentOf(insee: string | undefined, postcode: string | undefined): string | null {
  if (insee !== undefined && /^(?:\d\d|2[AB])\d{3}$/.test(insee)) return insee.slice(0, overseas(insee) ? 3 : 2);
  if (postcode === undefined || !/^\d{5}$/.test(postcode)) return null;
  // Two islands kept the postcodes of Guadeloupe.
  if (postcode === '97133') return '977';
  if (postcode === '97150') return '978';
  if (overseas(postcode)) return postcode.slice(0, 3);
  if (postcode.startsWith('20')) return postcode < '20200' ? '2A' : '2B';
  return postcode.slice(0, 2);
}

function overseas(code: string): boolean {
  return code.startsWith('97') || code.startsWith('98');
}
