import type { Texts } from '../texts-of.ts';
import type { callTexts as en } from '../en/call.ts';

/** Spanish: the card of the call, and the sheet in which a call ID is typed. */
export const callTexts: Texts<typeof en> = {
  'call.view.not-set-up.state': 'Sin configurar',
  'call.view.not-set-up.title': 'Aún no hay marcador',
  'call.view.not-set-up.happened': 'Baton todavía no conoce tu marcador.',
  'call.view.not-set-up.advice': 'Configúralo, o practica con el marcador incluido.',
  'call.view.no-password.state': 'Sin contraseña',
  'call.view.no-password.title': 'Falta la contraseña',
  'call.view.no-password.happened': 'La contraseña del usuario de API no está disponible.',
  'call.view.no-password.advice': 'Escríbela en Ajustes.',
  'call.view.looking.state': 'Buscando',
  'call.view.looking.title': 'Buscando tu llamada',
  'call.view.looking.happened': 'Baton está preguntando al marcador en qué llamada estás.',
  'call.view.looking.advice': 'Esto toma un momento.',

  'call.view.ready.state': 'Sin llamada',
  'call.view.ready.title': 'Esperando una llamada',
  'call.view.ready.happened': 'El agente {agentUser} está listo.',
  'call.view.ready.advice': 'El próximo cliente aparece aquí.',
  'call.view.paused.state': 'En pausa',
  'call.view.paused.title': 'Estás en pausa',
  'call.view.paused.happened': 'El agente {agentUser} está en pausa.',
  'call.view.paused.advice': 'Las llamadas vuelven cuando termina la pausa.',
  'call.view.paused-with-code.state': 'En pausa',
  'call.view.paused-with-code.title': 'Estás en pausa',
  'call.view.paused-with-code.happened':
    'El agente {agentUser} está en pausa con el código {pauseCode}.',
  'call.view.paused-with-code.advice': 'Las llamadas vuelven cuando termina la pausa.',
  'call.view.ringing.state': 'Sin llamada',
  'call.view.ringing.title': 'Viene una llamada en camino',
  'call.view.ringing.happened': 'El marcador está timbrando al agente {agentUser}.',
  'call.view.ringing.advice': 'Contesta: el cliente aparece aquí.',
  'call.view.other-status.state': 'Sin llamada',
  'call.view.other-status.title': 'Esperando una llamada',
  'call.view.other-status.happened':
    'El marcador tiene al agente {agentUser} como {agentStatus}, sin llamada.',
  'call.view.other-status.advice': 'El próximo cliente aparece aquí.',

  'call.view.on-call-sure.state': 'En llamada',
  'call.view.on-call-sure.title': 'Estás en una llamada',
  'call.view.on-call-sure.happened': 'El marcador tiene a un cliente en tu línea.',
  'call.view.on-call-sure.advice': 'Presiona un botón para derivar al cliente.',
  'call.view.on-call-likely.state': 'En llamada',
  'call.view.on-call-likely.title': 'Estás en una llamada',
  'call.view.on-call-likely.happened': 'Baton recibió aviso de un cliente en tu línea.',
  'call.view.on-call-likely.advice': 'Presiona un botón para derivar al cliente.',
  'call.view.on-call-unchecked.state': 'Sin verificar',
  'call.view.on-call-unchecked.title': 'Una llamada que nadie ha verificado',
  'call.view.on-call-unchecked.happened':
    'Baton recibió aviso de esta llamada, y nada confirma que sea tuya.',
  'call.view.on-call-unchecked.advice': 'Fíjate si es el cliente con quien hablas.',

  'call.view.caller-gone.state': 'El cliente colgó',
  'call.view.caller-gone.title': 'El cliente colgó',
  'call.view.caller-gone.happened': 'Ya no hay a quién derivar.',
  'call.view.caller-gone.advice': 'Cuelga el teléfono y espera la próxima llamada.',
  'call.view.agent-not-logged-in.state': 'Sin sesión',
  'call.view.agent-not-logged-in.title': 'No has iniciado sesión',
  'call.view.agent-not-logged-in.happened':
    'El marcador dice que el agente {agentUser} no ha iniciado sesión.',
  'call.view.agent-not-logged-in.advice':
    'Pide al supervisor que active al agente. Baton sigue mirando.',
  'call.view.agent-not-found.state': 'No existe el agente',
  'call.view.agent-not-found.title': 'Agente desconocido',
  'call.view.agent-not-found.happened': 'El marcador no tiene ningún agente {agentUser}.',
  'call.view.agent-not-found.advice': 'Revisa el usuario de agente en Ajustes.',

  'call.view.not-trusted.state': 'No confiable',
  'call.view.not-trusted.title': 'El certificado no es de confianza',
  'call.view.wrong-address.state': 'Dirección errónea',
  'call.view.wrong-address.title': 'La dirección lleva a otro lugar',
  'call.view.proxy.state': 'Fuera de alcance',
  'call.view.proxy.title': 'Hay un proxy en el camino',
  'call.view.out-of-reach.state': 'Fuera de alcance',
  'call.view.out-of-reach.title': 'No se puede llegar al marcador',
  'call.view.stream-down.state': 'Flujo caído',
  'call.view.stream-down.title': 'El flujo de eventos está caído',

  'call.view.login-refused.state': 'Acceso rechazado',
  'call.view.login-refused.title': 'El acceso fue rechazado',
  'call.view.login-refused.happened':
    'El marcador rechazó el acceso del usuario de API {apiUser}. Baton dejó de preguntar, para que el usuario no quede bloqueado.',
  'call.view.login-refused.advice':
    'Revisa la contraseña en Ajustes. El rechazo cuenta en contra del usuario hasta las {time}.',
  'call.view.locked.state': 'Acceso rechazado',
  'call.view.locked.title': 'El usuario de API está bloqueado',
  'call.view.locked.happened':
    'El marcador bloqueó al usuario de API {apiUser} tras demasiados accesos rechazados. El usuario queda libre otra vez a las {time}.',
  'call.view.locked.advice':
    'Espera hasta entonces, o pide al administrador que lo desbloquee, y pregunta de nuevo.',
  'call.view.login-paused.state': 'Acceso en pausa',
  'call.view.login-paused.title': 'Baton espera con sus accesos',
  'call.view.login-paused.happened':
    'Varios accesos del usuario de API {apiUser} quedaron sin respuesta, y cada uno puede contar como rechazado. Baton espera hasta las {time}.',
  'call.view.login-paused.advice': 'Revisa tu internet. Pregunta de nuevo para intentar antes.',
  'call.view.no-permission-function.state': 'Sin permiso',
  'call.view.no-permission-function.title': 'El usuario de API no puede mirar',
  'call.view.no-permission-function.happened':
    'El usuario de API {apiUser} no puede usar agent_status. Tu softphone aún puede avisar a Baton de las llamadas, o puedes escribir el ID.',
  'call.view.no-permission-function.advice':
    'Pide al administrador que permita agent_status a ese usuario.',
  'call.view.no-permission-level.state': 'Sin permiso',
  'call.view.no-permission-level.title': 'El usuario de API no puede mirar',
  'call.view.no-permission-level.happened':
    'Al usuario de API {apiUser} le falta el nivel 7 o View Reports. Tu softphone aún puede avisar a Baton de las llamadas, o puedes escribir el ID.',
  'call.view.no-permission-level.advice':
    'Pide ambas cosas al administrador. El acceso en sí es correcto.',
  'call.view.listening-event-stream.state': 'A la escucha',
  'call.view.listening-event-stream.title': 'Esperando una llamada',
  'call.view.listening-event-stream.happened':
    'El flujo de eventos avisa de las llamadas del agente {agentUser}.',
  'call.view.listening-event-stream.advice': 'El próximo cliente aparece aquí.',
  'call.view.listening-hand-over.state': 'A la escucha',
  'call.view.listening-hand-over.title': 'Esperando aviso de una llamada',
  'call.view.listening-hand-over.happened': 'Baton no mira al agente {agentUser}.',
  'call.view.listening-hand-over.advice':
    'Tu softphone avisa a Baton de la llamada, o puedes escribir su ID.',

  'call.action.ask-again': 'Preguntar de nuevo',
  'call.action.open-settings': 'Abrir ajustes',
  'call.action.type-call': 'Escribir un ID de llamada',
  'call.action.check-connection': 'Verificar conexión',
  'call.action.look-at-certificate': 'Ver el certificado',
  'call.action.unlock-keychain': 'Desbloquear el llavero',
  'call.action.try-keychain-again': 'Probar el llavero de nuevo',
};
