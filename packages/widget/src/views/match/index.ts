export { MatchView as View } from './match-view.tsx';
export { match as type } from '@jalon/items/interactions';
