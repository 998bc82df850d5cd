export { PaymentView as View } from './payment-view.tsx';
export { payment as simulation } from '@jalon/items/simulations/payment';
