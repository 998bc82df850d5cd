export { SearchView as View } from './search-view.tsx';
export { search as simulation } from '@jalon/items/simulations/search';
