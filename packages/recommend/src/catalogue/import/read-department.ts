/** The code of a department; a spreadsheet takes the first 0 off. Undefined where it is none. */
export function readDepartment(text: string): string | undefined {
  const code = (/^\d$/.test(text) ? `0${text}` : text).toUpperCase();
  return /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[678])$/.test(code) ? code : undefined;
}
