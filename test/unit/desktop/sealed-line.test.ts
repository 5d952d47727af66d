import { describe, expect, it } from 'vitest';
import { openLine, sealLine } from '../../../electron/desktop/sealed-line.ts';

const key = '0123456789abcdef'.repeat(4);
const text = '{"kind":"handed-over","button":"Zoë, nights"}\n';

describe('a sealed line', () => {
  it('is opened with its key, and is one line whatever stands in it', () => {
    const sealed = sealLine(key, 'answer', text);
    expect(sealed).toMatch(/^[\w-]+$/);
    expect(openLine(key, 'answer', sealed)).toBe(text);
    expect(openLine(key, 'answer', sealLine(key, 'answer', ''))).toBe('');
  });

  it('is another one each time, and shows nothing of what stands in it', () => {
    const [one, other] = [sealLine(key, 'answer', text), sealLine(key, 'answer', text)];
    expect(one).not.toBe(other);
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('handed');
  });

  it('is not opened with another key, nor for another purpose', () => {
    const sealed = sealLine(key, 'hello', text);
    expect(openLine('f'.repeat(64), 'hello', sealed)).toBeNull();
    expect(openLine(key, 'welcome', sealed)).toBeNull();
  });

  it('is not opened where anything of it was changed, or left out', () => {
    const sealed = Buffer.from(sealLine(key, 'answer', text), 'base64url');
    for (const at of sealed.keys()) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(openLine(key, 'answer', changed.toString('base64url'))).toBeNull();
      expect(openLine(key, 'answer', sealed.subarray(0, at).toString('base64url'))).toBeNull();
    }
    expect(openLine(key, 'answer', 'not a sealed line')).toBeNull();
  });
});
