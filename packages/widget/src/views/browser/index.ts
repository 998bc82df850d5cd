export { BrowserView as View } from './browser-view.tsx';
export { browser as simulation } from '@jalon/items/simulations/browser';
