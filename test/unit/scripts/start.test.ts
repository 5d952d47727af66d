import { expect, test } from 'vitest';
import { electronArguments } from '../../../scripts/start.mjs';

test('Baton opens in rehearsal, with whatever else was typed', () => {
  const [folder, ...rest] = electronArguments(['--lang=de'], { sandbox: true });
  expect(folder).toMatch(/[\\/]$/);
  expect(rest).toEqual(['--rehearsal', '--lang=de']);
});

test('--connect opens it without rehearsal', () => {
  const args = electronArguments(['--connect', '--lang=de'], { sandbox: true });
  expect(args.slice(1)).toEqual(['--lang=de']);
});

test('--rehearsal typed again is passed on once', () => {
  expect(electronArguments(['--rehearsal'], { sandbox: true }).slice(1)).toEqual(['--rehearsal']);
});

test("Chromium's sandbox is given up only where it cannot run", () => {
  expect(electronArguments([], { sandbox: true })).not.toContain('--no-sandbox');
  expect(electronArguments([], { sandbox: false })).toContain('--no-sandbox');
});
