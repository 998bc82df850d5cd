export { TextingView as View } from './texting-view.tsx';
export { texting as simulation } from '@jalon/items/simulations/texting';
