import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const providedAtRunTime = ['electron', ...builtinModules, /^node:/];

/** What runs under Node or in Electron's main process: one file, with every dependency in it. */
function nodeBundle(entry: string, fileName: string, format: 'es' | 'cjs'): UserConfig {
  return {
    publicDir: false,
    resolve: { conditions: ['node', 'import', 'default'] },
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: here(entry),
      outDir: here('dist'),
      emptyOutDir: false,
      target: 'node20',
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        external: providedAtRunTime,
        output: { format, entryFileNames: fileName, codeSplitting: false },
      },
    },
  };
}

const targets: Record<string, UserConfig> = {
  main: nodeBundle('electron/main.ts', 'main.js', 'es'),
  'import-worker': nodeBundle('electron/import-worker.ts', 'import-worker.js', 'es'),
  // A sandboxed preload script cannot be an ES module.
  preload: nodeBundle('electron/preload.ts', 'preload.cjs', 'cjs'),
  dialer: nodeBundle('electron/demo/command.ts', 'dialer.js', 'es'),
  renderer: {
    root: here('renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: here('dist/renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      sourcemap: true,
      modulePreload: { polyfill: false },
      // Inlined data: URLs would need a wider content security policy.
      assetsInlineLimit: 0,
    },
  },
};

export default defineConfig(({ mode }) => {
  const target = targets[mode];
  if (!target) throw new Error(`--mode must be one of ${Object.keys(targets).join(', ')}`);
  return target;
});
