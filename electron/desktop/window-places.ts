import type { Preferences } from '../../shared/preferences.ts';

/** A stretch of the screens, in the system's points. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A screen, as far as windows are placed on it. */
export interface Screen {
  readonly bounds: Area;
  /** Without the task bar, the dock and the like. */
  readonly workArea: Area;
  readonly scaleFactor: number;
}

/** Where a window was, and how large. */
export interface WindowPlace extends Area {
  readonly isMaximised: boolean;
}

/** Which form the window has. */
export type WindowForm = Preferences['form'];

/** A place of a form, under one arrangement of screens. */
export interface KeptPlace {
  readonly form: WindowForm;
  /** See {@link arrangementOf}. */
  readonly screens: string;
  readonly place: WindowPlace;
}

/** Width and height in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How small each form may get. */
export const smallestSizes: Readonly<Record<WindowForm, Size>> = {
  window: { width: 320, height: 480 },
  strip: { width: 320, height: 112 },
};

/** How large each form is at first. */
const firstSizes: Readonly<Record<WindowForm, Size>> = {
  window: { width: 400, height: 740 },
  strip: { width: 380, height: 200 },
};

/** How far the strip is from the edge of the screen at first. */
const stripMargin = 16;
/** So many places are kept; the oldest goes first. */
export const mostPlaces = 40;

/** Names an arrangement of screens: the same screens in the same places have the same name. */
export function arrangementOf(screens: readonly Screen[]): string {
  return screens
    .map(({ bounds: { x, y, width, height }, scaleFactor }) =>
      [x, y, width, height, scaleFactor].join(','),
    )
    .sort()
    .join(' ');
}

/**
 * Where a form of the window goes: where it was under this arrangement of screens, else where it was
 * last under any, else to its first place; and always whole on a screen that is there.
 *
 * @param kept oldest first.
 * @param screens at least one, the primary one first.
 */
export function placeFor(
  form: WindowForm,
  kept: readonly KeptPlace[],
  screens: readonly Screen[],
): WindowPlace {
  const ofForm = kept.filter((other) => other.form === form);
  const here = ofForm.findLast((other) => other.screens === arrangementOf(screens));
  const place = (here ?? ofForm.at(-1))?.place ?? firstPlace(form, screens);
  return { ...broughtOntoScreen(place, screens), isMaximised: place.isMaximised };
}

/** The window in the middle of the primary screen, the strip in its upper corner. */
function firstPlace(form: WindowForm, [primary]: readonly Screen[]): WindowPlace {
  const { width, height } = firstSizes[form];
  const area = primary?.workArea ?? { x: 0, y: 0, width, height };
  const right = area.x + area.width - width;
  const centre = { x: (area.x + right) / 2, y: area.y + (area.height - height) / 2 };
  const corner = { x: right - stripMargin, y: area.y + stripMargin };
  const { x, y } = form === 'strip' ? corner : centre;
  return { x: Math.round(x), y: Math.round(y), width, height, isMaximised: false };
}

/** Remembers a place, instead of what was remembered for its form and arrangement. */
export function withPlace(kept: readonly KeptPlace[], place: KeptPlace): readonly KeptPlace[] {
  const others = kept.filter(
    ({ form, screens }) => form !== place.form || screens !== place.screens,
  );
  return [...others, place].slice(-mostPlaces);
}

/**
 * Brings an area whole onto the screen that it is on or nearest to: moved as little as that takes,
 * and made smaller only where it is larger than what the screen has to offer.
 */
export function broughtOntoScreen(area: Area, screens: readonly Screen[]): Area {
  const nearest = nearestWorkArea(area, screens);
  if (!nearest) return area;
  const width = Math.min(area.width, nearest.width);
  const height = Math.min(area.height, nearest.height);
  return {
    x: clamp(area.x, nearest.x, nearest.x + nearest.width - width),
    y: clamp(area.y, nearest.y, nearest.y + nearest.height - height),
    width,
    height,
  };
}

/** The one that shares most with the area; of those that share nothing, the nearest by its middle. */
function nearestWorkArea(area: Area, screens: readonly Screen[]): Area | null {
  const rated = screens.map(({ workArea }) => ({
    workArea,
    shared: sharedPoints(area, workArea),
    distance: middleDistance(area, workArea),
  }));
  rated.sort((one, other) => other.shared - one.shared || one.distance - other.distance);
  return rated[0]?.workArea ?? null;
}

function sharedPoints(one: Area, other: Area): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

function middleDistance(one: Area, other: Area): number {
  return Math.hypot(
    one.x + one.width / 2 - other.x - other.width / 2,
    one.y + one.height / 2 - other.y - other.height / 2,
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
