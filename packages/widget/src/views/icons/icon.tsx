import type { ReactElement } from 'react';
import type { IconName } from './icon-name.ts';
import { Circle } from './circle.tsx';
import { Square } from './square.tsx';
import { Star } from './star.tsx';
import { Folder } from './folder.tsx';
import { Letter } from './letter.tsx';
import { Photo } from './photo.tsx';
import { House } from './house.tsx';
import { Cross } from './cross.tsx';
import { Magnifier } from './magnifier.tsx';
import { Wifi } from './wifi.tsx';
import { Battery } from './battery.tsx';
import { Printer } from './printer.tsx';
import { Bin } from './bin.tsx';
import { Gear } from './gear.tsx';
import { Pencil } from './pencil.tsx';
import { Lock } from './lock.tsx';
import { Sheet } from './sheet.tsx';
import { Camera } from './camera.tsx';
import { Phone } from './phone.tsx';
import { Sound } from './sound.tsx';
import { ArrowBack } from './arrow-back.tsx';
import { Menu } from './menu.tsx';
import { Plus } from './plus.tsx';
import { Paperclip } from './paperclip.tsx';
import { Music } from './music.tsx';
import { ArrowUp } from './arrow-up.tsx';
import { Minimise } from './minimise.tsx';
import { Check } from './check.tsx';
import { Flag } from './flag.tsx';
import { Reply } from './reply.tsx';
import { Send } from './send.tsx';
import { Move } from './move.tsx';
import { Globe } from './globe.tsx';
import { Calendar } from './calendar.tsx';
import { Calculator } from './calculator.tsx';
import { Person } from './person.tsx';
import { Video } from './video.tsx';
import { Computer } from './computer.tsx';
import { Basket } from './basket.tsx';
import { UsbKey } from './usb-key.tsx';
import { Torch } from './torch.tsx';

/** Every drawing by its name; the names that items may use are among them. */
const DRAWINGS: Readonly<Record<IconName, () => ReactElement>> = {
  circle: Circle,
  square: Square,
  star: Star,
  folder: Folder,
  letter: Letter,
  photo: Photo,
  house: House,
  cross: Cross,
  magnifier: Magnifier,
  wifi: Wifi,
  battery: Battery,
  printer: Printer,
  bin: Bin,
  gear: Gear,
  pencil: Pencil,
  lock: Lock,
  sheet: Sheet,
  camera: Camera,
  phone: Phone,
  sound: Sound,
  'arrow-back': ArrowBack,
  menu: Menu,
  plus: Plus,
  paperclip: Paperclip,
  music: Music,
  'arrow-up': ArrowUp,
  minimise: Minimise,
  check: Check,
  flag: Flag,
  reply: Reply,
  send: Send,
  move: Move,
  globe: Globe,
  calendar: Calendar,
  calculator: Calculator,
  person: Person,
  video: Video,
  computer: Computer,
  basket: Basket,
  'usb-key': UsbKey,
  torch: Torch,
};

/** True when we have a drawing of that name. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(DRAWINGS, name);
}

/** Properties of {@link Icon}. */
export interface IconProps {
  readonly name: IconName;
  /** Side in CSS pixels; 24 when absent. */
  readonly size?: number;
}

/** A line drawing, always decorative: the name is said by the text or the label beside it. */
export function Icon({ name, size = 24 }: IconProps): ReactElement {
  const Drawing = DRAWINGS[name];
  return (
    <svg
      className="jalon-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <Drawing />
    </svg>
  );
}
