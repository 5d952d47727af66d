import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrangementOf,
  broughtOntoScreen,
  mostPlaces,
  placeFor,
  withPlace,
} from '../../../electron/desktop/window-places.ts';
import type { Area, KeptPlace, Screen } from '../../../electron/desktop/window-places.ts';

function screenAt(x: number, y: number, width: number, height: number, taskBar = 40): Screen {
  const bounds = { x, y, width, height };
  return { bounds, workArea: { ...bounds, height: height - taskBar }, scaleFactor: 1 };
}

const laptop = screenAt(0, 0, 1366, 768);
const beside = screenAt(1366, -200, 1920, 1080);

const isInside = (inner: Area, outer: Area): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const isWholeSomewhere = (area: Area, screens: readonly Screen[]): boolean =>
  screens.some(({ workArea }) => isInside(area, workArea));

const anyCoordinate = fc.integer({ min: -8000, max: 8000 });
const anyArea = fc.record({
  x: anyCoordinate,
  y: anyCoordinate,
  width: fc.integer({ min: 1, max: 6000 }),
  height: fc.integer({ min: 1, max: 6000 }),
});
const anyScreen = fc
  .record({
    x: anyCoordinate,
    y: anyCoordinate,
    width: fc.integer({ min: 320, max: 5120 }),
    height: fc.integer({ min: 240, max: 2880 }),
    taskBar: fc.integer({ min: 0, max: 120 }),
  })
  .map(({ x, y, width, height, taskBar }) => screenAt(x, y, width, height, taskBar));
const anyScreens = fc.array(anyScreen, { minLength: 1, maxLength: 4 });
const anyForm = fc.constantFrom('window' as const, 'strip' as const);

const kept = (form: KeptPlace['form'], screens: readonly Screen[], place: Area): KeptPlace => ({
  form,
  screens: arrangementOf(screens),
  place: { ...place, isMaximised: false },
});

describe('a window that is brought onto a screen', () => {
  it('is whole inside some work area, whatever the screens are', () => {
    fc.assert(
      fc.property(anyArea, anyScreens, (area, screens) =>
        isWholeSomewhere(broughtOntoScreen(area, screens), screens),
      ),
    );
  });

  it('stays as it is where it is whole already, and does not move a second time', () => {
    fc.assert(
      fc.property(anyArea, anyScreens, (area, screens) => {
        const once = broughtOntoScreen(area, screens);
        expect(broughtOntoScreen(once, screens)).toEqual(once);
        if (screens.length === 1 && isWholeSomewhere(area, screens)) expect(once).toEqual(area);
      }),
    );
  });

  it('keeps its size where the screen has room for it', () => {
    const away = { x: 3000, y: 5000, width: 400, height: 680 };
    expect(broughtOntoScreen(away, [laptop])).toEqual({ ...away, x: 966, y: 48 });
  });

  it('stays on the screen that shows most of it', () => {
    const mostlyBeside = { x: 1300, y: 700, width: 400, height: 680 };
    const { x, y } = broughtOntoScreen(mostlyBeside, [laptop, beside]);
    expect([x, y]).toEqual([1366, 160]);
  });
});

describe('the place of a form', () => {
  it('is always whole on a screen, whatever was kept', () => {
    const anyKept = fc.array(
      fc
        .record({ form: anyForm, screens: anyScreens, place: anyArea })
        .map((one) => kept(one.form, one.screens, one.place)),
    );
    fc.assert(
      fc.property(anyForm, anyKept, anyScreens, (form, places, screens) =>
        isWholeSomewhere(placeFor(form, places, screens), screens),
      ),
    );
  });

  it('is where it was under the same screens, however they are listed', () => {
    const here = { x: 1400, y: 0, width: 500, height: 700 };
    const places = [
      kept('window', [laptop, beside], here),
      kept('window', [laptop], { x: 5, y: 5, width: 400, height: 680 }),
      kept('strip', [laptop, beside], { x: 9, y: 9, width: 360, height: 144 }),
    ];
    expect(placeFor('window', places, [beside, laptop])).toEqual({ ...here, isMaximised: false });
    expect(placeFor('strip', places, [beside, laptop])).toMatchObject({ x: 9, y: 9 });
  });

  it('is brought from a screen that is gone, and goes back when that is there again', () => {
    const there = { x: 2000, y: 100, width: 420, height: 700 };
    const places = [kept('window', [laptop, beside], there)];
    const alone = placeFor('window', places, [laptop]);
    expect(isInside(alone, laptop.workArea)).toBe(true);
    expect(alone).toMatchObject({ width: 420, height: 700 });
    expect(placeFor('window', places, [laptop, beside])).toMatchObject(there);
  });

  it('is at first the middle for the window, the upper corner of the primary screen for the strip', () => {
    expect(placeFor('window', [], [laptop, beside])).toMatchObject({ x: 483, y: 0 });
    expect(placeFor('strip', [], [laptop, beside])).toEqual({
      x: 1366 - 380 - 16,
      y: 16,
      width: 380,
      height: 200,
      isMaximised: false,
    });
  });

  it('is maximised where it was', () => {
    const [place] = [kept('window', [laptop], { x: 5, y: 5, width: 400, height: 680 })];
    const maximised = { ...place, place: { ...place.place, isMaximised: true } };
    expect(placeFor('window', [maximised], [laptop]).isMaximised).toBe(true);
  });
});

describe('what is kept of places', () => {
  it('is one for each form and arrangement, the latest', () => {
    const one = kept('window', [laptop], { x: 1, y: 1, width: 400, height: 680 });
    const strip = kept('strip', [laptop], { x: 2, y: 2, width: 360, height: 144 });
    const later = kept('window', [laptop], { x: 3, y: 3, width: 400, height: 680 });
    expect(withPlace(withPlace([one], strip), later)).toEqual([strip, later]);
  });

  it('does not grow for ever', () => {
    let places: readonly KeptPlace[] = [];
    for (let x = 0; x < mostPlaces + 5; x += 1) {
      const area = { x: 1, y: 1, width: 400, height: 680 };
      places = withPlace(places, kept('window', [screenAt(x, 0, 800, 600)], area));
    }
    expect(places).toHaveLength(mostPlaces);
    expect(places.at(-1)?.screens).toContain(`${mostPlaces + 4},0,800,600`);
  });
});
