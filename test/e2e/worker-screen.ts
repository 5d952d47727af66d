/** The screens that `scripts/window-tests.mjs` has started, one for each worker. */
const displays = process.env['BATON_TEST_DISPLAYS']?.split(' ') ?? [];
// Vitest counts the workers that run at a time from 1.
const display = displays[Number(process.env['VITEST_POOL_ID']) - 1];

if (display !== undefined) {
  process.env['DISPLAY'] = display;
  delete process.env['WAYLAND_DISPLAY'];
}
