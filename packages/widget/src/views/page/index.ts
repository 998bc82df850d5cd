export { PageView as View } from './page-view.tsx';
export { page as simulation } from '@jalon/items/simulations/page';
