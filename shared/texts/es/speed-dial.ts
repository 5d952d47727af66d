import type { Texts } from '../texts-of.ts';
import type { speedDialTexts as en } from '../en/speed-dial.ts';

/** Spanish: the directory’s main view. */
export const speedDialTexts: Texts<typeof en> = {
  'speed-dial.name': 'Marcación rápida',
  'speed-dial.favourites': 'Favoritos',
  'speed-dial.recents': 'Usados hace poco',
  'speed-dial.team-note': 'Directorio del equipo',
  'speed-dial.team-group': '{group} · {team}',
  'speed-dial.rescue': 'Rescate',
  'speed-dial.none': 'Aún no hay botones.',
  'speed-dial.none.advice': 'Agrega las personas y los departamentos a los que derivas llamadas.',
  'speed-dial.none.add': 'Agregar un botón',

  'speed-dial.number-hidden': 'Número oculto',
  'speed-dial.in-group': 'In-group {name}',
  'speed-dial.default-in-group': 'Grupo de transferencia predeterminado',
  'speed-dial.default-in-group.explained':
    'DEFAULTINGROUP: el marcador toma el grupo de transferencia predeterminado de la propia campaña o del in-group de la llamada.',
  'speed-dial.status': 'Estado {status}',
  'speed-dial.of-team': 'Bloqueado: del directorio del equipo',
  'speed-dial.of-team.explained': 'Lo comparte el equipo, y no se puede cambiar aquí.',
  'speed-dial.asks.countdown': 'Cuenta regresiva antes de enviar',
  'speed-dial.asks.countdown.explained':
    'Hace una cuenta regresiva antes de enviar, y se puede anular.',
  'speed-dial.asks.hold': 'Mantener para enviar',
  'speed-dial.asks.hold.explained':
    'Mantenlo presionado un segundo para enviar, o presiónalo dos veces.',
  'speed-dial.worked': 'Funcionó por última vez el {day}.',
  'speed-dial.refused-lately':
    'Rechazado {count, plural, one {# vez} many {# de veces} other {# veces}}',
  'speed-dial.refused-in-a-row':
    '{count, plural, one {El marcador rechazó su última orden, el {day}.} many {El marcador rechazó sus últimas # de órdenes, la más reciente el {day}.} other {El marcador rechazó sus últimas # órdenes, la más reciente el {day}.}} Revisa su número o su in-group.',

  'speed-dial.open': 'Siempre abierto',
  'speed-dial.open-till': 'Abierto hasta {when}',
  'speed-dial.closed': 'Cerrado',
  'speed-dial.closed-till': 'Cerrado hasta {when}',

  'speed-dial.handing-over': 'Derivando…',
  'speed-dial.counting': 'Se deriva en {seconds, number}…',
  'speed-dial.keep-holding': 'Sigue presionando…',
  'speed-dial.hold-or-press-again': 'Mantén, o presiona otra vez para enviar',
  'speed-dial.say-whose-call': 'Di de quién es la llamada',

  'speed-dial.search': 'Busca o escribe un número',
  'speed-dial.search.clear': 'Borrar la búsqueda',
  'speed-dial.search.results': 'Encontrado',
  'speed-dial.search.status': 'Búsqueda',
  'speed-dial.search.found':
    '{count, plural, =0 {No se encontró nada.} one {# entrada encontrada.} many {# de entradas encontradas.} other {# entradas encontradas.}}',
  'speed-dial.search.none': 'No se encontró nada.',
  'speed-dial.search.more':
    '{count, plural, one {# más. Sigue escribiendo para verla.} many {# más. Sigue escribiendo para verlas.} other {# más. Sigue escribiendo para verlas.}}',
  'speed-dial.search.again': 'Presiona Enter otra vez, o el botón, para enviar.',
  'speed-dial.search.picked':
    'Elegido: {name}, {destination}. Presiona Enter otra vez para enviar.',
  'speed-dial.search.picked-number': 'Elegido: {number}. Presiona Enter otra vez para enviar.',

  'speed-dial.dial': 'Marcar {number}',
  'speed-dial.not-in-directory': 'No está en el directorio',
  'speed-dial.dropped': 'El marcador quita {characters}',

  'speed-dial.menu': 'Qué hacer con {name}',
  'speed-dial.menu.favourite': 'Agregar a favoritos',
  'speed-dial.menu.no-favourite': 'Quitar de favoritos',
  'speed-dial.menu.rescue': 'Hacerlo el rescate',
  'speed-dial.menu.no-rescue': 'Ya no es el rescate',
  'speed-dial.menu.edit': 'Editar',
  'speed-dial.menu.key': 'Asignarle una tecla',
};
