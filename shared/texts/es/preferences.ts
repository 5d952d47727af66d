import type { Texts } from '../texts-of.ts';
import type { preferencesTexts as en } from '../en/preferences.ts';

/** Spanish: the preferences. */
export const preferencesTexts: Texts<typeof en> = {
  'preferences.title': 'Preferencias',
  'preferences.contents': 'En esta hoja',
  'preferences.at-once': 'Lo que eliges vale de inmediato.',

  'preferences.language': 'Idioma',
  'preferences.language.system': 'El del sistema',

  'preferences.window': 'Ventana',
  'preferences.window.form': 'Forma',
  'preferences.window.form.window': 'Ventana completa',
  'preferences.window.form.strip': 'Barra pequeña',
  'preferences.window.form.note':
    'La barra es una ventana pequeña junto al softphone. Queda al frente, y tiene su propio lugar.',
  'preferences.window.keep-on-top': 'Mantener la ventana al frente',
  'preferences.window.keep-on-top.note': 'Otras ventanas no la cubren.',
  'preferences.window.tray': 'Mostrar Baton en la bandeja',
  'preferences.window.tray.note':
    'La bandeja muestra el estado de la llamada. Con ella, Baton sigue a mano después de cerrar su ventana.',
  'preferences.window.tray.none':
    'Este escritorio no tiene una bandeja donde se pueda mostrar Baton.',
  'preferences.window.starts': 'Abrir Baton con el sistema',
  'preferences.window.starts.note': 'Se abre cuando inicias sesión en esta computadora.',
  'preferences.window.starts.none':
    'Baton no puede abrirse con el sistema aquí: este sistema no tiene ese ajuste, o Baton funciona sin estar instalado.',

  'preferences.notifications': 'Notificaciones',
  'preferences.notifications.calls': 'Cuando llega una llamada',
  'preferences.notifications.calls.note': 'Con botones, donde el sistema los tiene.',
  'preferences.notifications.outcomes': 'Qué pasó con una orden',
  'preferences.notifications.outcomes.note': 'Derivada, rechazada o no se sabe.',
  'preferences.notifications.sound': 'Con sonido',
  'preferences.notifications.sound.note': 'Lo oyes en tu diadema, y el cliente quizás también.',
  'preferences.notifications.none':
    'Este sistema no muestra notificaciones de programas. Lo que eliges vale cuando lo haga.',

  'preferences.keys': 'Teclas en otros programas',
  'preferences.keys.note':
    'Estas teclas funcionan mientras otro programa tiene el foco, y solo mientras hay una llamada. Cada una responde con una notificación.',
  'preferences.keys.softphone':
    'Las teclas multimedia y los botones de la diadema quedan para el softphone. Evita las teclas que él mismo usa: la misma tecla haría las dos cosas.',
  'preferences.keys.show': 'Mostrar Baton',
  'preferences.keys.rescue': 'Derivar al botón de rescate',
  'preferences.keys.buttons': 'Presionar los botones 1 a 9',
  'preferences.keys.off': 'Desactivada',
  'preferences.keys.any-digit': '{keys} con 1 a 9',
  'preferences.keys.record': 'Grabar',
  'preferences.keys.record-for': 'Grabar una tecla: {name}',
  'preferences.keys.press': 'Presiona las teclas juntas. Esc la deja como está.',
  'preferences.keys.press-with-digit':
    'Mantén presionadas las teclas y presiona cualquier dígito. Esc las deja como están.',
  'preferences.keys.held': '{keys} y …',
  'preferences.keys.turn-off': 'Desactivar',
  'preferences.keys.turn-off-for': 'Desactivar: {name}',
  'preferences.keys.refused.not-a-key':
    'Se pueden usar letras, dígitos y F1 a F24. Todas las demás teclas quedan para los otros programas.',
  'preferences.keys.refused.no-modifier':
    'Mantén {keys} junto con ella; si no, quien escribe se queda sin esa tecla.',
  'preferences.keys.refused.no-digit':
    'Presiona un dígito con las teclas que mantienes presionadas.',
  'preferences.keys.refused.system-key': 'Esa tecla es del sistema. Usa Ctrl o Alt.',
  'preferences.keys.conflict.taken':
    '{count, plural, one {{keys} no funciona: la tiene otro programa o el sistema.} many {{keys} no funcionan: las tienen otros programas o el sistema.} other {{keys} no funcionan: las tienen otros programas o el sistema.}} Elige otra.',
  'preferences.keys.conflict.twice':
    '{count, plural, one {{keys} está elegida dos veces, así que no hace nada.} many {{keys} están elegidas dos veces, así que no hacen nada.} other {{keys} están elegidas dos veces, así que no hacen nada.}} Elige otra.',
  'preferences.keys.conflict.not-a-key':
    '{count, plural, one {{keys} no puede ser una tecla aquí.} many {{keys} no pueden ser teclas aquí.} other {{keys} no pueden ser teclas aquí.}} Graba otra.',
  'preferences.keys.conflict.not-supported':
    'Este sistema no da a los programas teclas de ese tipo. Las teclas propias de Baton funcionan mientras su ventana tiene el foco.',
  'preferences.key.control': 'Ctrl',
  'preferences.key.command': 'Comando',
  'preferences.key.alt': 'Alt',
  'preferences.key.shift': 'Mayús',

  'preferences.command-line': 'Scripts y stream decks',
  'preferences.command-line.allowed': 'Dejar que la línea de comandos derive',
  'preferences.command-line.allowed.note':
    'Así cualquier programa de esta computadora puede derivar la llamada en la que estás, por el nombre de un botón. Pasa por las mismas protecciones que al presionar.',
  'preferences.command-line.example': 'Por ejemplo:',

  'preferences.history': 'Historial',
  'preferences.history.kept': 'Se guarda por',
  'preferences.history.days': '{days, plural, one {# día} many {# de días} other {# días}}',
  'preferences.history.year': 'Un año',
  'preferences.history.for-ever': 'Para siempre',
  'preferences.history.note': 'Los intentos más antiguos se borran de esta computadora.',

  'preferences.dial-rules': 'Reglas de marcación',
  'preferences.dial-rules.for-dialer':
    'Cómo {host} marca los números que la gente escribe. Cada marcador tiene sus propias reglas.',
  'preferences.dial-rules.for-rehearsal':
    'Para el ensayo, para practicar. Las reglas propias de tu marcador quedan como están.',
  'preferences.dial-rules.no-dialer':
    'Las reglas de marcación son de un marcador. Conecta uno en Ajustes, o inicia un ensayo.',
  'preferences.dial-rules.country': 'Los números sin código de país son de',
  'preferences.dial-rules.country.none': 'Ningún país: marcar como está escrito',
  'preferences.dial-rules.country.option': '{country} ({code})',
  'preferences.dial-rules.untouched':
    'Las extensiones, los códigos con asterisco y los números cortos se marcan como están escritos.',
  'preferences.dial-rules.country-code': 'Los números de ese país',
  'preferences.dial-rules.country-code.keep': 'Conservan el código de país',
  'preferences.dial-rules.country-code.strip': 'Lo pierden',
  'preferences.dial-rules.trunk': 'En lugar del código de país',
  'preferences.dial-rules.trunk.note': 'A menudo 0 en Europa, casi siempre nada en otras partes.',
  'preferences.dial-rules.international': 'Antes de los códigos de otros países',
  'preferences.dial-rules.international.note':
    'En lugar del signo más: 00, 011, o nada si el marcador acepta el código solo.',
  'preferences.dial-rules.outside': 'Antes de cada número de teléfono',
  'preferences.dial-rules.outside.note': 'Lo que da línea externa: a menudo 9, casi siempre nada.',
  'preferences.dial-rules.prefix-problem': 'Hasta ocho dígitos, * o #. No se usa así como está.',
  'preferences.dial-rules.example': '{typed} se marca {dialled}',

  'preferences.team': 'Directorio del equipo',
  'preferences.team.note':
    'Botones que comparte tu equipo. Están junto a los tuyos, bloqueados, y se guardan para cuando falte la red.',
  'preferences.team.from': 'Viene de',
  'preferences.team.from.none': 'Ningún lugar',
  'preferences.team.from.file': 'Un archivo',
  'preferences.team.from.https': 'Una dirección',
  'preferences.team.path': 'Archivo',
  'preferences.team.path.none': 'Ningún archivo elegido',
  'preferences.team.choose': 'Elegir un archivo',
  'preferences.team.url': 'Dirección',
  'preferences.team.key': 'Clave pública (opcional)',
  'preferences.team.key.note':
    'Con una clave solo se acepta un directorio firmado con ella. La tiene tu administrador.',
  'preferences.team.problem.path': 'Elige el archivo del directorio del equipo.',
  'preferences.team.problem.url': 'Esto no es una dirección web. Empieza con https://.',
  'preferences.team.problem.not-https':
    'El directorio del equipo se obtiene solo por https, para que nadie en el camino pueda cambiarlo.',
  'preferences.team.problem.log-in':
    'La dirección contiene un nombre de usuario o una contraseña. Quítalos: otros pueden leerlos aquí.',
  'preferences.team.problem.key':
    'Esto no es una clave pública Ed25519: 44 caracteres en base64, el último de ellos =.',
  'preferences.team.save': 'Guardar el directorio del equipo',
  'preferences.team.saved': 'Guardado.',
  'preferences.team.not-saved': 'No se pudo guardar el directorio del equipo. Intenta de nuevo.',
  'preferences.team.load': 'Cargar ahora',
  'preferences.team.loading': 'Cargando…',
  'preferences.team.copy':
    '{name}: {count, plural, =0 {ningún botón} one {# botón} many {# de botones} other {# botones}}, actualizado: {when}.',
  'preferences.team.signed': 'La firma es válida.',
  'preferences.team.no-copy': 'Aún no hay una copia en esta computadora.',
};
