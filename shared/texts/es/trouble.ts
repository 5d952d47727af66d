import type { Texts } from '../texts-of.ts';
import type { troubleTexts as en } from '../en/trouble.ts';

/** Spanish: the system’s boxes where Baton can’t go on, and what its commands say. */
export const troubleTexts: Texts<typeof en> = {
  'trouble.bug.title': 'Baton tiene que cerrarse',
  'trouble.bug.said':
    'Algo falló en Baton mismo. Ábrelo de nuevo; la orden que estaba en camino está en la lista de intentos.',
  'trouble.folder.title': 'Baton no puede usar su carpeta',
  'trouble.folder.said':
    'La carpeta {folder} es de otra persona, o el disco no la acepta. Hazla tuya, o indica otra con --user-data-dir, y abre Baton de nuevo.',
  'trouble.hang.title': 'La ventana de Baton no responde.',
  'trouble.hang.said':
    'Tu llamada se sigue observando, y la orden que está en camino recibirá su respuesta. Recargar trae de vuelta la ventana; nada se envía dos veces.',
  'trouble.hang.reload': 'Recargar',
  'trouble.hang.wait': 'Esperar',
  'trouble.crashes.title': 'La ventana de Baton falló tres veces en un minuto.',
  'trouble.crashes.said':
    'Tu llamada se sigue observando, y la orden que está en camino recibirá su respuesta. Carga la ventana de nuevo. Si eso no ayuda, cierra Baton, ábrelo de nuevo y avisa a tu administrador.',
  'trouble.crashes.load': 'Cargar de nuevo',
  'trouble.crashes.close': 'Cerrar Baton',
  'trouble.switches.only-with-doctor': '--json y --retry van con --doctor.',
  'trouble.switches.doctor-alone':
    '--doctor no abre ninguna ventana: admite --json y --retry, ninguna llamada y ningún ensayo.',
};
