export { MailView as View } from './mail-view.tsx';
export { mail as simulation } from '@jalon/items/simulations/mail';
