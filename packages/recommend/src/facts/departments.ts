/** Codes of the French departments and of the territories overseas that have one (INSEE, 2026): `01`–`95`, `2A`, `2B`, `971`–`988`. */
export const DEPARTMENTS: readonly string[] = /* @__PURE__ */ departmentCodes();

function departmentCodes(): readonly string[] {
  const mainland = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0'));
  const overseas = ['971', '972', '973', '974', '975', '976', '977', '978', '986', '987', '988'];
  return [...mainland.flatMap((code) => (code === '20' ? ['2A', '2B'] : [code])), ...overseas];
}
