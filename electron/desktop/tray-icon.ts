/** What the icon in the tray tells. Each has a shape of its own; its colour only repeats it. */
export type TraySign = 'no-call' | 'on-call' | 'trouble' | 'rehearsal';

/** A picture as Electron takes it: four bytes a pixel (blue, green, red, alpha), row by row. */
export interface TrayPicture {
  /** Pixels of a side. */
  readonly size: number;
  readonly bitmap: Uint8Array;
}

/** A point of the icon; both run from -1 to 1, `y` downwards. */
interface Point {
  readonly x: number;
  readonly y: number;
}

type Shape = (point: Point) => boolean;

const disc =
  (radius: number): Shape =>
  ({ x, y }) =>
    Math.hypot(x, y) <= radius;

/** A square with round corners; `half` is half a side. */
const square =
  (half: number, corner: number): Shape =>
  ({ x, y }) => {
    const [across, down] = [Math.abs(x) - half + corner, Math.abs(y) - half + corner];
    if (across <= 0 || down <= 0) return Math.max(across, down) <= corner;
    return Math.hypot(across, down) <= corner;
  };

/** A line with round ends. */
const bar =
  (from: Point, to: Point, halfWidth: number): Shape =>
  ({ x, y }) => {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
    const at = Math.min(1, Math.max(0, along));
    return Math.hypot(x - from.x - at * dx, y - from.y - at * dy) <= halfWidth;
  };

/** Stands on its base, its corners a little round. */
const triangle: Shape = ({ x, y }) => {
  const fromTop = (y + 0.92) / 1.76;
  return fromTop >= 0 && fromTop <= 1 && Math.abs(x) <= 0.1 + 0.88 * fromTop;
};

const without =
  (shape: Shape, ...holes: readonly Shape[]): Shape =>
  (point) =>
    shape(point) && !holes.some((hole) => hole(point));

const either =
  (...shapes: readonly Shape[]): Shape =>
  (point) =>
    shapes.some((shape) => shape(point));

/** An empty ring waits; a full disc that points onward is a call; a triangle warns; a square plays. */
const shapes: Readonly<Record<TraySign, Shape>> = {
  'no-call': without(disc(0.9), disc(0.58)),
  'on-call': without(
    disc(0.96),
    bar({ x: -0.16, y: -0.42 }, { x: 0.26, y: 0 }, 0.15),
    bar({ x: 0.26, y: 0 }, { x: -0.16, y: 0.42 }, 0.15),
  ),
  trouble: without(
    triangle,
    bar({ x: 0, y: -0.24 }, { x: 0, y: 0.24 }, 0.13),
    bar({ x: 0, y: 0.58 }, { x: 0, y: 0.58 }, 0.13),
  ),
  rehearsal: either(without(square(0.92, 0.3), square(0.6, 0.12)), square(0.26, 0.06)),
};

/** Red, green, blue; each as far from black as from white, since a panel may be either. */
export const trayColours: Readonly<Record<TraySign, readonly [number, number, number]>> = {
  'no-call': [0x76, 0x76, 0x76],
  'on-call': [0x0a, 0x8a, 0x1e],
  trouble: [0xd2, 0x45, 0x0c],
  rehearsal: [0xb0, 0x4a, 0xb8],
};

/** Each pixel is looked at in so many places a side: its edges come out smooth. */
const looksPerSide = 4;

/**
 * Draws the icon of a sign.
 *
 * @param size pixels of a side.
 * @param isTemplate draws in black alone, which macOS colours as its menu bar wants it.
 */
export function drawTrayIcon(sign: TraySign, size: number, isTemplate: boolean): TrayPicture {
  const [red, green, blue] = isTemplate ? [0, 0, 0] : trayColours[sign];
  const bitmap = new Uint8Array(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const share = coveredShare(shapes[sign], pixel % size, Math.floor(pixel / size), size);
    // The colours are multiplied by the alpha already, as Electron's bitmaps want it.
    const bytes = [blue, green, red, 255].map((value) => Math.round(value * share));
    bitmap.set(bytes, pixel * 4);
  }
  return { size, bitmap };
}

/** How much of a pixel a shape covers, 0 to 1. */
function coveredShare(shape: Shape, column: number, row: number, size: number): number {
  let covered = 0;
  for (let look = 0; look < looksPerSide * looksPerSide; look += 1) {
    const x = column + ((look % looksPerSide) + 0.5) / looksPerSide;
    const y = row + (Math.floor(look / looksPerSide) + 0.5) / looksPerSide;
    if (shape({ x: (x / size) * 2 - 1, y: (y / size) * 2 - 1 })) covered += 1;
  }
  return covered / (looksPerSide * looksPerSide);
}
