export { ItemView, type ItemViewProps } from './item-view.tsx';
export { PractiseView, type PractiseViewProps } from './practise/practise-view.tsx';
export { Icon, isIconName, type IconProps } from './icons/icon.tsx';
export type { IconName } from './icons/icon-name.ts';
export { fr } from './messages/fr.ts';
export { en } from './messages/en.ts';
export type { PreferredInput } from './parts/view-props.ts';
export { loadParts } from './item-parts.ts';
export type { ViewMessages } from './view-messages.ts';
