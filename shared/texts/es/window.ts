import type { Texts } from '../texts-of.ts';
import type { windowTexts as en } from '../en/window.ts';

/** Spanish: what every part of the window has in common. */
export const windowTexts: Texts<typeof en> = {
  'window.notices': 'Avisos',
  'window.failure': 'Falla',
  'window.dismiss': 'Descartar',
  'window.dismiss-what': 'Descartar: {what}',
  'window.close-sheet': 'Cerrar {title}',
  'window.cancel': 'Cancelar',
  'window.copied': 'Copiado',
  'window.not-copied': 'No copiado',
  'window.not-saved-yet': 'Escribiste esto antes, y aún no se ha guardado. Cancelar lo descarta.',
  'window.not-done': 'No funcionó. Intenta de nuevo.',
  'window.crashed.title': 'La ventana se detuvo',
  'window.crashed.said':
    'Un error en la ventana de Baton la detuvo. Cierra Baton y ábrelo de nuevo: Historial muestra entonces qué pasó con la última orden.',
  'window.start-failed.title': 'No se puede mostrar tu llamada',
  'window.start-failed.said':
    'La ventana preguntó a Baton qué mostrar, y no recibió respuesta. Intenta de nuevo. Si eso no ayuda, cierra Baton y ábrelo de nuevo.',
  'window.start-failed.try-again': 'Intentar de nuevo',
};
