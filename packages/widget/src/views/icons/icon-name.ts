import type { PointingTarget } from '@jalon/items';

/** The names of our line drawings: those that items may use, and those that the views need. */
export type IconName =
  | PointingTarget['icon']
  | 'music'
  | 'arrow-up'
  | 'minimise'
  | 'check'
  | 'flag'
  | 'reply'
  | 'send'
  | 'move'
  | 'globe'
  | 'calendar'
  | 'calculator'
  | 'person'
  | 'video'
  | 'computer'
  | 'basket'
  | 'usb-key'
  | 'torch';
