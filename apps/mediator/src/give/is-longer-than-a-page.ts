/** What is left of A4 between its margins, in CSS pixels: 273 mm. */
const PAGE = (273 / 25.4) * 96;

/** Whether the sheet would take a second side of paper. It is laid out for that once more, out of sight. */
export function isLongerThanAPage(sheet: HTMLElement): boolean {
  const copy = sheet.cloneNode(true) as HTMLElement;
  copy.classList.add('paper-measured');
  copy.setAttribute('aria-hidden', 'true');
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  copy.removeAttribute('aria-labelledby');
  sheet.after(copy);
  const { height } = copy.getBoundingClientRect();
  copy.remove();
  return height > PAGE;
}
