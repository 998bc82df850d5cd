/** Whether this is the code of a French department, or of a territory overseas that has one: `01`–`95`, `2A`, `2B`, `971`–`978`, `986`–`988`. */
export function isDepartment(code: string): boolean {
  return /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[678])$/.test(code);
}
