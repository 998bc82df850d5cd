/**
 * Keeps this page in front: back and forward come back here, another address is put right, and leaving is asked about. Gives what ends it.
 */
export function holdPage(): () => void {
  const here = location.href;
  const stay = (): void => {
    if (location.href !== here) history.pushState(null, '', here);
  };
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  // One more than where one is: going back then leads to this very page.
  history.pushState(null, '', here);
  const again = (): void => history.pushState(null, '', here);
  addEventListener('popstate', again);
  addEventListener('hashchange', stay);
  addEventListener('beforeunload', ask);
  return () => {
    removeEventListener('popstate', again);
    removeEventListener('hashchange', stay);
    removeEventListener('beforeunload', ask);
  };
}
