import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { AppContext } from '../../../renderer/app-context.tsx';
import type { AppParts } from '../../../renderer/app-context.tsx';
import type { AppState } from '../../../shared/app-state.ts';
import { live } from './app-state.ts';
import { otherSide, windowParts } from './fake-bridge.ts';

/** A part of the window as markup, in a window that has got a state. */
export async function drawn(part: ReactNode, state: AppState = live): Promise<string> {
  return drawnWith(await windowParts(otherSide(state)), part);
}

/** The same in a window whose parts the test holds. */
export function drawnWith(parts: AppParts, part: ReactNode): string {
  return renderToStaticMarkup(<AppContext value={parts}>{part}</AppContext>);
}

/** The element of a button one of whose texts is a label, empty where there is none. */
export function buttonOf(markup: string, label: string): string {
  const buttons = markup.match(/<button[^]*?<\/button>/g) ?? [];
  return buttons.find((button) => button.includes(`>${label}<`)) ?? '';
}
