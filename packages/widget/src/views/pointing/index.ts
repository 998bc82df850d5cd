export { PointingView as View } from './pointing-view.tsx';
export { pointing as simulation } from '@jalon/items/simulations/pointing';
