/** The codes of the French departments, and of the territories overseas that have one: `01`–`95` (Corsica is `2A` and `2B`), `971`–`978`, `986`–`988`. */
export const DEPARTMENT_CODE: RegExp = /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[678])$/;

/** Whether this is one of them. */
export function isDepartment(code: string): boolean {
  return DEPARTMENT_CODE.test(code);
}
