export { TouchView as View } from './touch-view.tsx';
export { touch as simulation } from '@jalon/items/simulations/touch';
