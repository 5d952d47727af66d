import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../shared/texts/en/en.ts';
import { keyUsesIn } from './key-uses.ts';
import type { KeyUse } from './key-uses.ts';
import { messageParts } from './message-parts.ts';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));

/** It only puts its callers' keys and an ending together. */
const wrapper = 'shared/words/sentences.ts';

function codeFiles(): readonly string[] {
  return ['shared', 'electron', 'renderer'].flatMap((part) =>
    readdirSync(`${repository}${part}`, { recursive: true, encoding: 'utf8' })
      .map((name) => `${part}/${name}`)
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && path !== wrapper)
      // The texts themselves.
      .filter((path) => !/^shared\/texts\/.+\//.test(path)),
  );
}

const usesIn = (path: string) => keyUsesIn(path, readFileSync(`${repository}${path}`, 'utf8'));

/** The keys that a place in the code may mean. */
function keysOf(use: KeyUse, texts: ReadonlyMap<string, string>): readonly string[] {
  const { fixed, pattern, endings } = use;
  if (fixed !== null) return endings.map((end) => fixed + end).filter((key) => texts.has(key));
  // A template that begins with a part that is not fixed could mean anything.
  if (!/^`[a-z-]+\./.test(use.text)) return [];
  return [...texts.keys()].filter((key) =>
    endings.some((end) => key.endsWith(end) && pattern.test(key.slice(0, key.length - end.length))),
  );
}

const inWords = ({ at, text }: KeyUse) => `${at} ${text}`;

/** The calls that name no text. */
function strayCalls(uses: readonly KeyUse[], texts: ReadonlyMap<string, string>): string[] {
  return uses.filter((use) => use.isCall && !isWhole(use, texts)).map(inWords);
}

function isWhole(use: KeyUse, texts: ReadonlyMap<string, string>): boolean {
  const keys = keysOf(use, texts);
  return use.endings.every((ending) => keys.some((key) => key.endsWith(ending)));
}

/** The texts that nothing in the code names. */
function unusedKeys(uses: readonly KeyUse[], texts: ReadonlyMap<string, string>): string[] {
  const used = new Set(uses.flatMap((use) => keysOf(use, texts)));
  return [...texts.keys()].filter((key) => !used.has(key));
}

/** The calls that leave a placeholder of their text empty, as far as that can be read off. */
function callsWithGaps(uses: readonly KeyUse[], texts: ReadonlyMap<string, string>): string[] {
  return uses
    .filter(({ isCall, fixed, values }) => isCall && fixed !== null && values !== null)
    .filter((use) =>
      keysOf(use, texts).some((key) =>
        messageParts(texts.get(key) ?? '').placeholders.some(
          ({ name }) => use.values?.includes(name) === false,
        ),
      ),
    )
    .map(inWords);
}

describe('the texts in the code', () => {
  const uses = codeFiles().flatMap(usesIn);
  const texts = new Map(Object.entries(en));

  it('are all there', () => {
    expect(strayCalls(uses, texts)).toEqual([]);
  });

  it('get a value for each of their placeholders', () => {
    expect(callsWithGaps(uses, texts)).toEqual([]);
  });

  it('are all used', () => {
    expect(unusedKeys(uses, texts)).toEqual([]);
  });
});

describe('a text that the code names', () => {
  const texts = new Map([
    ['call.title', 'A call'],
    ['call.kind.inbound', 'Inbound'],
    ['call.kind.other', 'Other'],
    ['call.lost.happened', 'Lost {what}.'],
    ['call.lost.advice', 'Look for it.'],
  ]);
  const used = (code: string) => {
    const unused = unusedKeys(keyUsesIn('a.tsx', code), texts);
    return [...texts.keys()].filter((key) => !unused.includes(key));
  };

  it.each([
    ["t('call.title')", ['call.title']],
    ['t(`call.kind.${kind}`)', ['call.kind.inbound', 'call.kind.other']],
    ["t(yes ? 'call.title' : no ? 'call.kind.other' : 'x')", ['call.title', 'call.kind.other']],
    ["sentences('call.lost', { what })", ['call.lost.happened', 'call.lost.advice']],
    ["const titles: Titles = { a: 'call.title' };", ['call.title']],
    ["<Part title={t('call.title')} />", ['call.title']],
    ['<Part title="call.title" />', ['call.title']],
    ['t(key)', []],
    ['t(`${topic}.title`)', []],
    ["const other = 'call.titles';", []],
  ])('is found in %s', (code, keys) => {
    expect(used(code)).toEqual(keys);
  });

  it.each([
    "t('call.titel')",
    't(`call.${name}.nothing`)',
    't(`${topic}.title`)',
    "t(yes ? 'call.title' : 'call.titel')",
    "sentences('call.title')",
  ])('is missed where there is none: %s', (code) => {
    expect(strayCalls(keyUsesIn('a.ts', `a;\n${code}`), texts).join()).toContain('a.ts:2 ');
  });

  it.each([
    ["sentences('call.lost', { what })", []],
    ["sentences('call.lost', { what: 1, more: 2 })", []],
    ["sentences('call.lost', values)", []],
    ["sentences('call.lost')", ["a.ts:1 'call.lost'"]],
    ["t('call.lost.happened', { that: 1 })", ["a.ts:1 'call.lost.happened'"]],
  ])('gets all its values in %s', (code, gaps) => {
    expect(callsWithGaps(keyUsesIn('a.ts', code), texts)).toEqual(gaps);
  });
});
