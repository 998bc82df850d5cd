export { FilesView as View } from './files-view.tsx';
export { files as simulation } from '@jalon/items/simulations/files';
