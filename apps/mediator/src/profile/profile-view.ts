import { NAME } from '../desk/desk.ts';

/** How where somebody stands is shown on this device. Says nothing of anybody: kept in clear. */
export type ProfileView = 'picture' | 'table';

const KEY = `${NAME}:profile-view`;

/** What was chosen last; the picture where nothing was, or where nothing can be kept. */
export function readProfileView(): ProfileView {
  try {
    return localStorage.getItem(KEY) === 'table' ? 'table' : 'picture';
  } catch {
    return 'picture';
  }
}

/** Where nothing can be kept, the choice lasts as long as the page. */
export function keepProfileView(view: ProfileView): void {
  try {
    localStorage.setItem(KEY, view);
  } catch {
    // Full or forbidden: nothing is lost but a choice.
  }
}
