export { EntryView as View } from './entry-view.tsx';
export { entry as type } from '@jalon/items/interactions';
