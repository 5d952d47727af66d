import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const repository = new URL('../../../', import.meta.url);

describe('the table of what stands beside main.ts', () => {
  it('names every file there, and none that is not', () => {
    const text = readFileSync(new URL('docs/decisions/files-beside-main.md', repository), 'utf8');
    const rows = text.split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) => row.match(/[\w-]+\.ts(?=`)/g) ?? []);
    const files = readdirSync(new URL('electron/', repository)).filter(
      (name) => name.endsWith('.ts') && name !== 'main.ts',
    );
    expect(named.toSorted()).toEqual(files.toSorted());
  });
});
