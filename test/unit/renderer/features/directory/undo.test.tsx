import { describe, expect, it } from 'vitest';
import { isUndoKey } from '../../../../../renderer/features/directory/undo-key.ts';
import type { UndoKeyPress } from '../../../../../renderer/features/directory/undo-key.ts';
import { UndoLine, undoText } from '../../../../../renderer/features/directory/undo-line.tsx';
import { directoryChangeSchema } from '../../../../../shared/directory-change.ts';
import { live } from '../../app-state.ts';
import { drawn, drawnWith } from '../../drawn.tsx';
import { otherSide, windowParts } from '../../fake-bridge.ts';

const press: UndoKeyPress = {
  key: 'z',
  repeat: false,
  isComposing: false,
  defaultPrevented: false,
  ctrlKey: true,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  target: null,
};

/** An element as far as a key press asks for it. */
const elementThat = (isTextField: boolean): EventTarget =>
  Object.assign(new EventTarget(), { matches: () => isTextField });

describe('the key to undo', () => {
  it('is Ctrl+Z, with Caps Lock too, and Command+Z', () => {
    expect(isUndoKey(press)).toBe(true);
    expect(isUndoKey({ ...press, key: 'Z' })).toBe(true);
    expect(isUndoKey({ ...press, ctrlKey: false, metaKey: true })).toBe(true);
    expect(isUndoKey({ ...press, key: 'y' })).toBe(false);
    expect(isUndoKey({ ...press, ctrlKey: false })).toBe(false);
  });

  it('undoes typing in a text field, and nothing else', () => {
    expect(isUndoKey({ ...press, target: elementThat(true) })).toBe(false);
    expect(isUndoKey({ ...press, target: elementThat(false) })).toBe(true);
  });

  it.each(['repeat', 'isComposing', 'defaultPrevented', 'altKey', 'shiftKey', 'metaKey'] as const)(
    'is none with %s',
    (field) => {
      expect(isUndoKey({ ...press, [field]: true })).toBe(false);
    },
  );
});

describe('the line to undo', () => {
  it('names every kind of change, and what was changed', () => {
    const kinds = directoryChangeSchema.options.map(({ shape }) => shape.kind.value);
    const texts = kinds.map((what) => undoText({ what, name: 'Billing' }));
    expect(texts.every((text) => text.includes('Billing'))).toBe(true);
    expect(new Set(texts).size).toBe(kinds.length);
  });

  it('counts what an import brought', () => {
    expect(undoText({ what: 'import', name: '1' })).toBe('Brought in 1 entry.');
    expect(undoText({ what: 'import', name: '1200' })).toBe('Brought in 1,200 entries.');
  });

  it('names nothing where there is no name', () => {
    expect(undoText({ what: 'set-key', name: '' })).toBe('Changed the directory.');
  });

  it('is a polite announcement that is there, empty, before there is anything to say', async () => {
    const empty = await drawn(<UndoLine />);
    expect(empty).toMatch(/role="status"[^>]*><\/div>/);
    const undo = { what: 'remove-entry', name: 'Billing' } as const;
    const markup = await drawn(<UndoLine />, { ...live, undo });
    expect(markup).toContain('Removed Billing.');
    expect(markup).toContain('>Undo</button>');
  });

  it('stays away in every sheet once it was put away, until the next change', async () => {
    const side = otherSide({ ...live, undo: { what: 'remove-entry', name: 'Billing' } });
    const parts = await windowParts(side);
    parts.putAwayUndo.putAway(live.speedDial);
    expect(drawnWith(parts, <UndoLine />)).not.toContain('Removed Billing.');
    side.publish({
      speedDial: { ...live.speedDial },
      undo: { what: 'remove-entry', name: 'Returns' },
    });
    expect(drawnWith(parts, <UndoLine />)).toContain('Removed Returns.');
  });
});
