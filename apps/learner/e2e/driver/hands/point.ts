import type { PointAction, PointBody } from '@jalon/items/interactions';
import { tick, type Bench } from './bench.ts';

/** A place of a picture, pressed where it is; with keys, by its name. */
export async function pointHand(bench: Bench, body: PointBody, _state: unknown, action: PointAction): Promise<1> {
  const { area, hand, page } = bench;
  if (action.type === 'region') {
    const label = body.regions.find(({ id }) => id === action.region)?.label ?? '';
    return await tick(bench, area.getByLabel(label, { exact: true }));
  }
  if (action.type === 'erase') throw new Error('nobody changes their mind on purpose');
  const picture = area.getByRole('img', { name: body.picture.alternative });
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  if (box === null) throw new Error('the picture is not on the page');
  const [x = 0, y = 0] = action.at.split(' ').map(Number);
  const at = [box.x + (x / body.picture.width) * box.width, box.y + (y / body.picture.height) * box.height] as const;
  if (hand.input === 'touch') await page.touchscreen.tap(...at);
  else await page.mouse.click(...at);
  return 1;
}
