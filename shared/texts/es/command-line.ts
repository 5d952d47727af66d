import type { Texts } from '../texts-of.ts';
import type { commandLineTexts as en } from '../en/command-line.ts';

/** Spanish: what `baton --transfer` says besides the outcomes. */
export const commandLineTexts: Texts<typeof en> = {
  'command-line.no-such-button':
    'No hay ningún botón llamado “{button}”. No se envió nada. Revisa la etiqueta o el ID en la marcación rápida.',
  'command-line.several-buttons':
    'Varios botones se llaman “{button}”. No se envió nada. Usa el ID del botón.',
  'command-line.not-allowed':
    'La línea de comandos no puede derivar llamadas. No se envió nada. Permítelo en las preferencias de Baton.',
  'command-line.not-running':
    'Baton no está abierto. No se envió nada. Abre Baton, e intenta de nuevo.',
  'command-line.not-readable.arguments':
    'El comando no se puede leer. No se envió nada. Usa baton --transfer "etiqueta o ID", con --even-closed si quieres, y nada más.',
  'command-line.not-readable.folder':
    'La carpeta de Baton no se puede usar para la respuesta. No se envió nada. Abre Baton para ver qué pasa con ella.',
  'command-line.no-answer':
    'Baton no respondió a tiempo, y puede que la llamada se haya derivado. Fíjate si el cliente sigue contigo.',
};
