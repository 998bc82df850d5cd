export { AccountView as View } from './account-view.tsx';
export { account as simulation } from '@jalon/items/simulations/account';
