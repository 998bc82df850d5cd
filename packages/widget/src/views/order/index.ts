export { OrderView as View } from './order-view.tsx';
export { order as type } from '@jalon/items/interactions';
