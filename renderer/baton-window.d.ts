import type { BatonBridge } from '../shared/ipc.ts';

declare global {
  interface Window {
    /** Put on the page by the preload script: the only way out of the window. */
    readonly baton: BatonBridge;
  }
}
