import type { Texts } from '../texts-of.ts';
import type { noticeTexts as en } from '../en/notice.ts';

/** Spanish: notices, what belongs to no single call. */
export const noticeTexts: Texts<typeof en> = {
  'notice.settings-damaged.happened': 'No se pudieron leer los ajustes. Se guardan como {keptAs}.',
  'notice.settings-damaged.advice': 'Completa los ajustes de nuevo.',
  'notice.settings-from-newer-version.happened':
    'Los ajustes son de un Baton más nuevo. Se guardan como {keptAs}.',
  'notice.settings-from-newer-version.advice':
    'Abre el Baton más nuevo, o completa los ajustes de nuevo.',
  'notice.settings-not-readable.happened': 'El sistema no deja a Baton leer su archivo de ajustes.',
  'notice.settings-not-readable.advice':
    'Pregunta al administrador de quién es el archivo. Hasta entonces los cambios duran solo mientras Baton esté abierto.',
  'notice.settings-not-written.happened':
    'No se pueden escribir los ajustes, así que duran solo mientras Baton esté abierto.',
  'notice.settings-not-written.advice': 'Haz espacio en el disco, y guárdalos de nuevo.',

  'notice.speed-dial-damaged.happened':
    'No se pudo leer la marcación rápida. Se guarda como {keptAs}.',
  'notice.speed-dial-damaged.advice':
    'Agrega los botones de nuevo, o pide que reparen ese archivo.',
  'notice.speed-dial-from-newer-version.happened':
    'La marcación rápida es de un Baton más nuevo. Se guarda como {keptAs}.',
  'notice.speed-dial-from-newer-version.advice':
    'Abre el Baton más nuevo, o agrega los botones de nuevo.',
  'notice.speed-dial-entries-left-out.happened':
    '{count, plural, one {# botón no se pudo leer y queda fuera.} many {# de botones no se pudieron leer y quedan fuera.} other {# botones no se pudieron leer y quedan fuera.}} El archivo completo se guarda como {keptAs}.',
  'notice.speed-dial-entries-left-out.advice': 'Agrega lo que falta.',
  'notice.speed-dial-not-readable.happened':
    'El sistema no deja a Baton leer su archivo de marcación rápida.',
  'notice.speed-dial-not-readable.advice':
    'Pregunta al administrador de quién es el archivo. Hasta entonces los cambios duran solo mientras Baton esté abierto.',
  'notice.speed-dial-edit-not-readable.happened':
    'El archivo de marcación rápida fue editado y ahora no se puede leer. Los botones están como antes.',
  'notice.speed-dial-edit-not-readable.advice':
    'Corrige el archivo. Si antes cambias un botón aquí, el archivo se guarda aparte.',
  'notice.speed-dial-edit-entries-left-out.happened':
    '{count, plural, one {# botón del archivo editado de marcación rápida no se puede leer y queda fuera.} many {# de botones del archivo editado de marcación rápida no se pueden leer y quedan fuera.} other {# botones del archivo editado de marcación rápida no se pueden leer y quedan fuera.}}',
  'notice.speed-dial-edit-entries-left-out.advice':
    'Corrige el archivo. Si antes cambias un botón aquí, el archivo se guarda aparte.',
  'notice.speed-dial-not-written.happened':
    'No se puede escribir la marcación rápida, así que el cambio dura solo mientras Baton esté abierto.',
  'notice.speed-dial-not-written.advice': 'Haz espacio en el disco, y haz el cambio de nuevo.',

  'notice.password-file-damaged.happened':
    'No se pudo leer la contraseña guardada. Su archivo se guarda como {keptAs}.',
  'notice.password-file-damaged.advice': 'Escribe la contraseña en Ajustes.',
  'notice.password-not-erased.happened':
    'La contraseña está olvidada, pero no se pudo quitar su archivo cifrado.',
  'notice.password-not-erased.advice': 'Quita password.json de la carpeta de perfil de Baton.',
  'notice.token-file-damaged.happened':
    'No se pudo leer el token del flujo de eventos. Su archivo se guarda como {keptAs}.',
  'notice.token-file-damaged.advice': 'Escribe el token en Ajustes.',
  'notice.token-not-erased.happened':
    'El token del flujo de eventos está olvidado, pero no se pudo quitar su archivo.',
  'notice.token-not-erased.advice':
    'Quita el archivo cifrado del token de la carpeta de perfil de Baton.',

  'notice.journal-lines-set-aside.happened':
    '{count, plural, one {# línea del registro no se pudo leer y se guarda en {keptAs}.} many {# de líneas del registro no se pudieron leer y se guardan en {keptAs}.} other {# líneas del registro no se pudieron leer y se guardan en {keptAs}.}}',
  'notice.journal-lines-set-aside.advice': 'No hay que hacer nada.',
  'notice.journal-not-written.happened':
    'No se puede escribir el registro: {waiting, plural, one {# intento espera} many {# de intentos esperan} other {# intentos esperan}} en la memoria.',
  'notice.journal-not-written.advice':
    'Haz espacio en el disco, y deja Baton abierto mientras tanto.',

  'notice.hand-over-not-readable.happened':
    'Lo que otro programa dijo a Baton no nombra ninguna llamada. No se hizo nada con ello.',
  'notice.hand-over-not-readable.advice':
    'Revisa el enlace o el comando que tiene configurado el softphone.',
  'notice.handed-call-not-yours.happened':
    'Otro programa nombró la llamada {callId}, y el marcador no la muestra como tuya.',
  'notice.handed-call-not-yours.advice': 'Revisa para qué agente toma llamadas el softphone.',
  'notice.handed-call-not-shown.happened':
    'Otro programa nombró la llamada {callId}. No se muestra: hay otra llamada en la línea.',
  'notice.handed-call-not-shown.advice':
    'Si estás en esa llamada, no toques los botones hasta que la tarjeta la muestre.',

  'notice.log-ins-not-written.happened':
    'No se pueden anotar los accesos rechazados, así que tras un reinicio Baton no sabe de ellos.',
  'notice.log-ins-not-written.advice':
    'Haz espacio en el disco, y revisa la contraseña antes de abrir Baton de nuevo.',
  'notice.log-ins-damaged.happened':
    'No se pudo leer lo que Baton sabía de los accesos rechazados. Se guarda como {keptAs}.',
  'notice.log-ins-damaged.advice': 'Revisa la contraseña en Ajustes si antes se rechazó un acceso.',
  'notice.window-recovered.happened': 'La ventana se detuvo y ha vuelto.',
  'notice.window-recovered.advice': 'Historial, en el menú, muestra qué pasó con la última orden.',
  'notice.notification-failed.happened': 'El sistema no mostró una notificación.',
  'notice.notification-failed.advice':
    'Revisa en los ajustes del sistema si Baton puede mostrar notificaciones.',
};
