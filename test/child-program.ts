import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Makes a program that plain Node can run out of a TypeScript file.
 *
 * @param folder where it is put.
 * @returns its path.
 */
export async function buildChildProgram(source: URL, folder: string): Promise<string> {
  const path = fileURLToPath(source);
  const name = `${basename(path, '.ts')}.mjs`;
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: path,
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: name } },
    },
  });
  return join(folder, name);
}
