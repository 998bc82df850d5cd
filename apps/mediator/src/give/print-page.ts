/** Prints a whole HTML document from a frame that nobody sees. Its style must be one that the policy of this page names. */
export function printPage(html: string, title: string): void {
  document.querySelector('.print-frame')?.remove();
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.addEventListener('load', () => {
    URL.revokeObjectURL(address);
    frame.contentWindow?.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
    frame.contentWindow?.print();
  });
  frame.src = address;
  document.body.append(frame);
}
