import type { Texts } from '../texts-of.ts';
import type { outcomeTexts as en } from '../en/outcome.ts';

/** Spanish: what became of an order, and why buttons rest. */
export const outcomeTexts: Texts<typeof en> = {
  'outcome.handed-over.short': 'Derivada',
  'outcome.handed-over.happened': 'El marcador se hizo cargo de la llamada.',
  'outcome.handed-over.advice': 'Estás libre para la próxima.',
  'outcome.hung-up.short': 'Colgada',
  'outcome.hung-up.happened': 'El marcador terminó la llamada.',
  'outcome.hung-up.advice': 'Estás libre para la próxima.',
  'outcome.refused.short': 'Rechazada',
  'outcome.not-sent.short': 'No enviada',
  'outcome.taken-back.short': 'Anulada',
  'outcome.unknown.short': 'No se sabe',

  'outcome.refused.login-refused.happened': 'El marcador rechazó el acceso del usuario de API.',
  'outcome.refused.login-refused.advice': 'Revisa el usuario de API y su contraseña en Ajustes.',
  'outcome.refused.api-user-locked.happened':
    'El marcador bloqueó al usuario de API tras demasiados accesos rechazados.',
  'outcome.refused.api-user-locked.advice':
    'Espera 15 minutos, o pide al administrador que lo desbloquee, y pregunta de nuevo.',
  'outcome.refused.function-not-allowed.happened': 'El usuario de API no puede derivar llamadas.',
  'outcome.refused.function-not-allowed.advice':
    'Pide al administrador que le permita la función ra_call_control.',
  'outcome.refused.source-not-valid.happened':
    'El marcador no acepta el origen que está en Ajustes.',
  'outcome.refused.source-not-valid.advice':
    'Usa ahí una palabra de al menos dos letras o dígitos, como baton.',
  'outcome.refused.api-not-active.happened':
    'La API de agente está desactivada en todo el marcador.',
  'outcome.refused.api-not-active.advice':
    'Pide al administrador que la active en los ajustes del sistema.',
  'outcome.refused.request-incomplete.happened':
    'El marcador dice que falta una parte de la orden.',
  'outcome.refused.request-incomplete.advice': 'Revisa el usuario de agente en Ajustes.',
  'outcome.refused.agent-not-logged-in.happened':
    'El marcador dice que el usuario de agente no ha iniciado sesión.',
  'outcome.refused.agent-not-logged-in.advice':
    'Revisa el usuario de agente en Ajustes, o pide al supervisor que active al agente.',
  'outcome.refused.no-such-call.happened':
    'El marcador ya no conoce esta llamada: el cliente colgó, o ya fue derivado.',
  'outcome.refused.no-such-call.advice': 'Espera la próxima llamada.',
  'outcome.refused.number-not-valid.happened': 'El marcador no acepta el número de este botón.',
  'outcome.refused.number-not-valid.advice':
    'Edita el botón: el número necesita dos dígitos o más.',
  'outcome.refused.in-group-not-valid.happened':
    'El marcador no conoce el in-group de este botón, o no está activo.',
  'outcome.refused.in-group-not-valid.advice':
    'Edita el botón, o pide al administrador el nombre exacto del in-group.',
  'outcome.refused.stage-not-valid.happened': 'El marcador no conoce este tipo de orden.',
  'outcome.refused.stage-not-valid.advice':
    'Avisa al administrador: puede que el marcador sea demasiado antiguo para ella.',
  'outcome.refused.function-missing.happened':
    'El marcador dio una respuesta vacía, como lo hace uno que no conoce la función.',
  'outcome.refused.function-missing.advice':
    'Avisa al administrador: la API de agente necesita la función ra_call_control.',
  'outcome.refused.address-not-found.happened':
    'No hay ningún servidor en la dirección del marcador.',
  'outcome.refused.address-not-found.advice': 'Revisa tu internet, y la dirección en Ajustes.',
  'outcome.refused.connection-refused.happened':
    'El servidor en la dirección del marcador no aceptó a Baton.',
  'outcome.refused.connection-refused.advice':
    'Revisa la dirección en Ajustes, o pregunta al administrador si el servidor está funcionando.',
  'outcome.refused.certificate-not-trusted.happened':
    'El certificado del marcador no es de confianza, así que no salió ninguna contraseña.',
  'outcome.refused.certificate-not-trusted.advice':
    'Pide al administrador un certificado en el que confíe esta computadora.',
  'outcome.refused.connect-timed-out.happened': 'No se pudo llegar a tiempo al marcador.',
  'outcome.refused.connect-timed-out.advice': 'Revisa tu internet, y presiona de nuevo.',
  'outcome.refused.redirected.happened': 'La dirección del marcador solo remite a otra.',
  'outcome.refused.redirected.advice':
    'Pon la otra dirección en Ajustes. Casi siempre es la misma con https.',
  'outcome.refused.not-a-dialer.happened':
    'Lo que responde en la dirección del marcador no es un marcador.',
  'outcome.refused.not-a-dialer.advice': 'Revisa la dirección en Ajustes.',
  'outcome.refused.turned-away.happened':
    'El servidor web delante del marcador no aceptó la orden.',
  'outcome.refused.turned-away.advice':
    'Presiona de nuevo en un momento. Si continúa, pide al administrador que deje pasar a Baton.',
  'outcome.refused.proxy-refused.happened':
    'Un proxy en el camino al marcador no dejó pasar la orden.',
  'outcome.refused.proxy-refused.advice':
    'Pide al administrador una manera de evitarlo, o su acceso.',
  'outcome.refused.no-call.happened': 'No hay ninguna llamada sobre la cual actuar.',
  'outcome.refused.no-call.advice': 'Espera la próxima llamada.',
  'outcome.refused.call-changed.happened': 'La llamada cambió justo antes de presionar.',
  'outcome.refused.call-changed.advice': 'Mira quién está ahora en la línea, y presiona de nuevo.',
  'outcome.refused.not-your-call.happened':
    'El marcador, consultado en el mismo momento, no mostró esta llamada como tuya.',
  'outcome.refused.not-your-call.advice':
    'Si el cliente sigue contigo, espera a que la llamada vuelva a la pantalla.',
  'outcome.refused.owner-not-known.happened':
    'No se pudo preguntar al marcador de quién es esta llamada.',
  'outcome.refused.owner-not-known.advice': 'Presiona de nuevo en un momento.',
  'outcome.refused.call-not-confirmed.happened': 'Nadie puede verificar de quién es esta llamada.',
  'outcome.refused.call-not-confirmed.advice':
    'Presiona de nuevo, y di si es el cliente con quien hablas.',
  'outcome.refused.caller-gone.happened': 'El cliente ya colgó.',
  'outcome.refused.caller-gone.advice': 'Espera la próxima llamada.',
  'outcome.refused.transfer-in-flight.happened': 'Otra orden aún está en camino.',
  'outcome.refused.transfer-in-flight.advice': 'Espera la respuesta del marcador a esa orden.',
  'outcome.refused.call-already-handed-over.happened': 'Esta llamada ya fue derivada o terminada.',
  'outcome.refused.call-already-handed-over.advice': 'Espera la próxima llamada.',
  'outcome.refused.call-not-settled.happened':
    'No se sabe qué pasó con la última orden para esta llamada.',
  'outcome.refused.call-not-settled.advice':
    'Fíjate si el cliente sigue ahí y, si es así, libera los botones.',
  'outcome.refused.dialer-not-in-sight.happened':
    'Baton no puede ver la llamada en el marcador en este momento.',
  'outcome.refused.dialer-not-in-sight.advice': 'Espera a que la llamada vuelva a la pantalla.',
  'outcome.refused.login-stopped.happened':
    'Baton dejó de preguntar al marcador, para que el usuario de API no quede bloqueado.',
  'outcome.refused.login-stopped.advice':
    'Revisa el usuario de API en Ajustes, y pregunta de nuevo.',
  'outcome.refused.no-password.happened': 'La contraseña del usuario de API no está disponible.',
  'outcome.refused.no-password.advice': 'Escríbela en Ajustes, o desbloquea el llavero.',
  'outcome.refused.button-gone.happened': 'Este botón ya no está en la marcación rápida.',
  'outcome.refused.button-gone.advice': 'Elige otro.',
  'outcome.refused.button-changed.happened': 'El botón cambió entretanto, y no se envió nada.',
  'outcome.refused.button-changed.advice': 'Mira adónde lleva ahora, y presiona de nuevo.',
  'outcome.refused.closed.happened': 'Este destino está cerrado a esta hora.',
  'outcome.refused.closed.advice': 'Elige otro, o indica que se use de todos modos.',
  'outcome.refused.not-held.happened': 'El botón se soltó antes de tiempo.',
  'outcome.refused.not-held.advice': 'Mantenlo presionado hasta que envíe.',
  'outcome.refused.taken-back.happened': 'La orden se anuló, y no se envió nada.',
  'outcome.refused.taken-back.advice': 'Presiona de nuevo para derivar al cliente.',
  'outcome.refused.other-line-chosen.happened':
    'La orden se anuló al elegir otra línea, y no se envió nada.',
  'outcome.refused.other-line-chosen.advice':
    'Para derivar a ese cliente, elige de nuevo su línea y presiona.',
  'outcome.refused.counting-down.happened':
    'Otro botón está en cuenta regresiva para esta llamada.',
  'outcome.refused.counting-down.advice': 'Anula primero ese, o déjalo seguir.',
  'outcome.refused.number-not-dialable.happened':
    'De este número no queda nada que el marcador pueda marcar.',
  'outcome.refused.number-not-dialable.advice': 'Corrige el número: necesita dos dígitos o más.',

  'outcome.unknown.timed-out.happened': 'La orden salió, y no llegó ninguna respuesta a tiempo.',
  'outcome.unknown.timed-out.advice': 'No se envía de nuevo. Fíjate si el cliente sigue contigo.',
  'outcome.unknown.connection-lost.happened':
    'La orden salió, y la comunicación con el marcador se cortó antes de su respuesta.',
  'outcome.unknown.connection-lost.advice':
    'No se envía de nuevo. Fíjate si el cliente sigue contigo.',
  'outcome.unknown.reply-unreadable.happened':
    'La orden salió, y no se puede leer la respuesta del marcador.',
  'outcome.unknown.reply-unreadable.advice':
    'No se envía de nuevo. Fíjate si el cliente sigue contigo.',
  'outcome.unknown.reply-too-large.happened':
    'La orden salió, y la respuesta del marcador fue demasiado larga para leerla.',
  'outcome.unknown.reply-too-large.advice':
    'No se envía de nuevo. Fíjate si el cliente sigue contigo.',
  'outcome.unknown.server-error.happened':
    'La orden salió, y el servidor web del marcador informó un error.',
  'outcome.unknown.server-error.advice':
    'No se envía de nuevo. Fíjate si el cliente sigue contigo.',
  'outcome.unknown.interrupted.happened':
    'Baton se detuvo o fue interrumpido antes de que se supiera qué pasó con la orden.',
  'outcome.unknown.interrupted.advice': 'No se envía de nuevo. Fíjate si el cliente sigue contigo.',

  'outcome.settlement.checking.short': 'No se sabe',
  'outcome.settlement.checking.happened':
    'Baton está verificando. Desde entonces el marcador no le ha mostrado nada de la llamada.',
  'outcome.settlement.checking.advice': 'Fíjate si el cliente sigue contigo.',
  'outcome.settlement.cannot-check.short': 'No se sabe',
  'outcome.settlement.cannot-check.happened':
    'Baton no pudo ver qué pasó con la llamada, así que solo tú puedes decirlo.',
  'outcome.settlement.cannot-check.advice':
    'Si el cliente sigue contigo, libera los botones y presiona de nuevo.',
  'outcome.settlement.handed-over.short': 'Derivada, según parece',
  'outcome.settlement.handed-over.happened': 'El marcador ya no muestra la llamada como tuya.',
  'outcome.settlement.handed-over.advice': 'Un cliente que colgó en ese momento se ve igual.',
  'outcome.settlement.hung-up.short': 'Colgada, según parece',
  'outcome.settlement.hung-up.happened': 'El marcador ya no muestra la llamada como tuya.',
  'outcome.settlement.hung-up.advice': 'Estás libre para la próxima.',
  'outcome.settlement.did-not-happen.short': 'No ocurrió',
  'outcome.settlement.did-not-happen.happened': 'El marcador todavía muestra la llamada como tuya.',
  'outcome.settlement.did-not-happen.advice': 'Si el cliente sigue contigo, presiona de nuevo.',
  'outcome.settlement.freed.short': 'No se sabe',
  'outcome.settlement.freed.happened': 'Dijiste que el cliente sigue contigo.',
  'outcome.settlement.freed.advice': 'Presiona de nuevo.',

  'outcome.rest.no-call': 'Los botones están inactivos hasta que llegue una llamada.',
  'outcome.rest.call-changed': 'Los botones están inactivos mientras cambia la llamada.',
  'outcome.rest.not-your-call':
    'Los botones están inactivos: el marcador no muestra la llamada como tuya.',
  'outcome.rest.owner-not-known':
    'Los botones están inactivos hasta que el marcador diga de quién es la llamada.',
  'outcome.rest.call-not-confirmed':
    'Los botones están inactivos hasta que digas de quién es la llamada.',
  'outcome.rest.caller-gone': 'Los botones están inactivos: el cliente colgó.',
  'outcome.rest.transfer-in-flight':
    'Los botones están inactivos mientras una orden está en camino.',
  'outcome.rest.call-already-handed-over': 'Los botones están inactivos hasta la próxima llamada.',
  'outcome.rest.call-not-settled':
    'Los botones están inactivos: no se sabe qué pasó con la última orden.',
  'outcome.rest.dialer-not-in-sight': 'Los botones están inactivos hasta que se vea el marcador.',
  'outcome.rest.login-stopped': 'Los botones están inactivos: Baton dejó de preguntar al marcador.',
  'outcome.rest.no-password': 'Los botones están inactivos: la contraseña no está disponible.',
  'outcome.rest.button-gone': 'Este botón ya no está en la marcación rápida.',
  'outcome.rest.button-changed': 'El botón acaba de cambiar.',
  'outcome.rest.closed': 'Este destino está cerrado a esta hora.',
  'outcome.rest.not-held': 'Este botón envía cuando se mantiene presionado.',
  'outcome.rest.taken-back': 'La orden se anuló.',
  'outcome.rest.other-line-chosen': 'La orden se anuló al elegir otra línea.',
  'outcome.rest.counting-down':
    'Los botones están inactivos durante la cuenta regresiva de una orden.',
  'outcome.rest.number-not-dialable': 'El marcador no marcaría nada de este número.',
};
