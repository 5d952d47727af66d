import { z } from 'zod';
import { openKeptFile } from './kept-file.ts';
import type { KeptFile } from './kept-file.ts';
import type { KeptFilePlace } from './settings-file.ts';

const points = z.int().min(-100_000).max(100_000);
const length = z.int().min(1).max(100_000);

/** Where the window was, for each form and each arrangement of screens; the oldest first. */
const windowPlacesSchema = z.object({
  places: z
    .array(
      z.object({
        form: z.enum(['window', 'strip']),
        screens: z.string().max(1000),
        place: z.object({
          x: points,
          y: points,
          width: length,
          height: length,
          isMaximised: z.boolean(),
        }),
      }),
    )
    .max(100),
});

/** See {@link windowPlacesSchema}. */
export type WindowPlaces = z.infer<typeof windowPlacesSchema>;

/**
 * Opens `window.json`. No notice tells of one that can't be read or written: the window then opens
 * where a new one does, and nothing of anybody's work is lost.
 */
export function openWindowPlaceFile(place: KeptFilePlace): KeptFile<WindowPlaces> {
  return openKeptFile({
    ...place,
    name: 'window',
    schema: windowPlacesSchema,
    migrations: [],
    initial: { places: [] },
  });
}
