export { InlineChoiceView as View } from './inline-choice-view.tsx';
export { inlineChoice as type } from '@jalon/items/interactions';
