export { PhoneView as View } from './phone-view.tsx';
export { phone as simulation } from '@jalon/items/simulations/phone';
