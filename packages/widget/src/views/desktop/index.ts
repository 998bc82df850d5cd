export { DesktopView as View } from './desktop-view.tsx';
export { desktop as simulation } from '@jalon/items/simulations/desktop';
