export { CallView as View } from './call-view.tsx';
export { call as simulation } from '@jalon/items/simulations/call';
