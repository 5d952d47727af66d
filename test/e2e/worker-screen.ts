import { startVirtualScreen } from '../../scripts/virtual-screen.mjs';

// Each worker's windows open on a screen of their own, and not on a person's: a window of another
// that opens above takes the pointer out of this one, and ends what is dragged or held there.
if (process.platform === 'linux') {
  const { display } = await startVirtualScreen();
  process.env['DISPLAY'] = display;
  delete process.env['WAYLAND_DISPLAY'];
}
