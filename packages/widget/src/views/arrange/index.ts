export { ArrangeView as View } from './arrange-view.tsx';
export { arrange as simulation } from '@jalon/items/simulations/arrange';
