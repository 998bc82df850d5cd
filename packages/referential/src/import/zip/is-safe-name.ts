/** Whether a part's name is a plain relative path: no root, drive, backslash, control character, `.` or `..`. */
export function isSafeName(name: string): boolean {
  if (name === '' || /[\\\p{Cc}\uFFFD]/u.test(name) || /^(?:\/|[A-Za-z]:)/.test(name)) return false;
  return name
    .replace(/\/$/, '')
    .split('/')
    .every((step) => step !== '' && step !== '.' && step !== '..');
}
