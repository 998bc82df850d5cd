export { KeyboardView as View } from './keyboard-view.tsx';
export { keyboard as simulation } from '@jalon/items/simulations/keyboard';
