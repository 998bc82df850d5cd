export { PointView as View } from './point-view.tsx';
export { point as type } from '@jalon/items/interactions';
