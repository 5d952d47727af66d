import { describe, expect, it } from 'vitest';
import { drawTrayIcon, trayColours } from '../../../electron/desktop/tray-icon.ts';
import type { TraySign } from '../../../electron/desktop/tray-icon.ts';

const signs = Object.keys(trayColours) as TraySign[];

/** Which pixels are more than half covered. */
function outline(sign: TraySign, size: number): readonly boolean[] {
  const { bitmap } = drawTrayIcon(sign, size, true);
  return Array.from({ length: size * size }, (_, pixel) => (bitmap[pixel * 4 + 3] ?? 0) > 127);
}

/** The luminance of the WCAG, 0 for black and 1 for white. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the icon in the tray', () => {
  it('has a shape of its own for each sign, at every size that is drawn', () => {
    for (const size of [16, 22, 24, 32, 33, 44]) {
      for (const [at, sign] of signs.entries()) {
        for (const other of signs.slice(at + 1)) {
          const theirs = outline(other, size);
          const differing = outline(sign, size).filter((pixel, index) => pixel !== theirs[index]);
          // A tenth of the icon: more than a smudge.
          expect(differing.length, `${sign}, ${other}, ${size}`).toBeGreaterThan(size * size * 0.1);
        }
      }
    }
  });

  it('fills its place and keeps its corners free', () => {
    for (const sign of signs) {
      const pixels = outline(sign, 32);
      const columns = pixels.flatMap((isInk, index) => (isInk ? [index % 32] : []));
      expect([Math.min(...columns) <= 3, Math.max(...columns) >= 28], sign).toEqual([true, true]);
      expect([pixels[0], pixels[31]], sign).toEqual([false, false]);
    }
  });

  it('can be told from a white and from a black panel', () => {
    for (const sign of signs) {
      const own = luminance(trayColours[sign]);
      expect(1.05 / (own + 0.05), `${sign} on white`).toBeGreaterThan(3.5);
      expect((own + 0.05) / 0.05, `${sign} on black`).toBeGreaterThan(3.5);
    }
  });

  it('is black with its alpha alone where the system colours it', () => {
    const { bitmap, size } = drawTrayIcon('trouble', 16, true);
    expect(bitmap).toHaveLength(size * size * 4);
    expect(bitmap.filter((_, index) => index % 4 !== 3).every((value) => value === 0)).toBe(true);
    expect(drawTrayIcon('trouble', 16, false).bitmap.some((value) => value !== 0)).toBe(true);
  });
});
