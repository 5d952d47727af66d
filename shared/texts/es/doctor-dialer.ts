import type { Texts } from '../texts-of.ts';
import type { doctorDialerTexts as en } from '../en/doctor-dialer.ts';

/** Spanish: what the dialer has against Baton, and what is changed in VICIdial’s administration. */
export const doctorDialerTexts: Texts<typeof en> = {
  'doctor-dialer.no-password.happened': 'La contraseña del usuario de API no está disponible.',
  'doctor-dialer.no-password.advice': 'Escríbela en Ajustes, o desbloquea el llavero del sistema.',
  'doctor-dialer.login-refused.happened':
    'El marcador rechazó el acceso del usuario de API {apiUser}. Diez rechazos bloquean al usuario, así que no se intenta otro.',
  'doctor-dialer.login-refused.advice':
    'Escribe de nuevo la contraseña en Ajustes. Si es correcta: en la administración del marcador abre Users, usuario {apiUser}, y pon Active en Y, Agent API Access en 1 y User Level en 4 o más, en 7 o más para mirar a los agentes. El acceso rechazado se olvida a las {freeAt}.',
  'doctor-dialer.login-refused-before.happened':
    'El marcador rechazó el acceso del usuario de API {apiUser} el {refusedAt}. Diez rechazos bloquean al usuario, así que no se intentó de nuevo.',
  'doctor-dialer.login-refused-before.advice':
    'Escribe de nuevo la contraseña en Ajustes. Si es correcta: en la administración del marcador abre Users, usuario {apiUser}, y pon Active en Y, Agent API Access en 1 y User Level en 4 o más, en 7 o más para mirar a los agentes. Luego prueba el acceso de nuevo, con --retry en la línea de comandos.',
  'doctor-dialer.user-locked.happened':
    'El marcador bloqueó al usuario de API {apiUser} tras demasiados accesos rechazados.',
  'doctor-dialer.user-locked.advice':
    'Averigua quién envía una contraseña errónea. El marcador vuelve a admitir al usuario a las {freeAt}, si nadie lo intenta hasta entonces.',
  'doctor-dialer.user-locked-before.happened':
    'El marcador había bloqueado al usuario de API {apiUser} el {refusedAt}. El acceso no se intentó de nuevo.',
  'doctor-dialer.user-locked-before.advice':
    'Averigua quién envía una contraseña errónea. El marcador vuelve a admitir al usuario 15 minutos después del último intento. Luego prueba el acceso de nuevo, con --retry en la línea de comandos.',
  'doctor-dialer.login-paused.happened':
    'Varios accesos del usuario de API {apiUser} fueron rechazados hace poco, o quedaron sin respuesta. Baton no envía ninguno hasta las {freeAt}.',
  'doctor-dialer.login-paused.advice':
    'Revisa la contraseña en Ajustes, y por qué no responde el marcador; luego verifica de nuevo.',
  'doctor-dialer.source-not-valid.happened': 'El marcador no acepta “{source}” como origen.',
  'doctor-dialer.source-not-valid.advice':
    'En Ajustes, usa ahí una palabra de al menos dos letras o dígitos, como baton.',
  'doctor-dialer.function-missing.happened':
    'La respuesta del marcador llegó vacía, como ocurre donde la API de agente no conoce ra_call_control.',
  'doctor-dialer.function-missing.advice':
    'Actualiza el marcador a uno cuya API de agente tenga ra_call_control. Si la tiene, revisa el registro de errores de su servidor web.',
  'doctor-dialer.api-not-active.happened': 'La API de agente no está activa en todo el marcador.',
  'doctor-dialer.api-not-active.advice':
    'En la administración del marcador abre Admin, System Settings, y pon Agent API Active en 1.',
  'doctor-dialer.transfer-not-allowed.happened':
    'El acceso es correcto, y el usuario de API {apiUser} no puede usar ra_call_control.',
  'doctor-dialer.transfer-not-allowed.advice':
    'En la administración del marcador abre Users, usuario {apiUser}, y agrega ra_call_control a API Allowed Functions, o elige ahí ALL_FUNCTIONS.',
  'doctor-dialer.agent-not-logged-in.happened':
    '{count, plural, one {El marcador dice que el agente {agents} no ha iniciado sesión.} many {El marcador dice que los agentes {agents} no han iniciado sesión.} other {El marcador dice que los agentes {agents} no han iniciado sesión.}}',
  'doctor-dialer.agent-not-logged-in.advice':
    'En la administración del marcador abre Remote Agents, la entrada con User ID Start {first} o menor, y pon Status en ACTIVE y Number of Lines en tantas como en Ajustes. Si no hay tal entrada, corrige el usuario de agente en Ajustes.',
  'doctor-dialer.agent-not-found.happened': 'El marcador no tiene ningún agente {agents}.',
  'doctor-dialer.agent-not-found.advice':
    'Corrige el usuario de agente, o la cantidad de líneas, en Ajustes. Es el User ID Start que figura en Remote Agents en la administración del marcador.',
  'doctor-dialer.level-or-reports.happened':
    'El acceso es correcto. El marcador lo rechaza para mirar: el usuario de API {apiUser} tiene un nivel menor que 7, o no tiene View Reports.',
  'doctor-dialer.level-or-reports.advice':
    'En la administración del marcador abre Users, usuario {apiUser}, pon User Level en 7 o más y View Reports en 1. Luego prueba el acceso de nuevo, con --retry en la línea de comandos. O desactiva mirar a los agentes en Ajustes, para que no cuente ningún acceso rechazado.',
  'doctor-dialer.level-or-reports-before.happened':
    'El acceso es correcto. Cuando se le preguntó por última vez, el marcador lo rechazó para mirar: el usuario de API {apiUser} tiene un nivel menor que 7, o no tiene View Reports.',
  'doctor-dialer.level-or-reports-before.advice':
    'En la administración del marcador abre Users, usuario {apiUser}, pon User Level en 7 o más y View Reports en 1. Luego prueba el acceso de nuevo, con --retry en la línea de comandos. O desactiva mirar a los agentes en Ajustes, para que no cuente ningún acceso rechazado.',
  'doctor-dialer.agent-status-not-allowed.happened':
    'El acceso es correcto, y el usuario de API {apiUser} no puede usar {function}.',
  'doctor-dialer.agent-status-not-allowed.advice':
    'En la administración del marcador abre Users, usuario {apiUser}, agrega {function} a API Allowed Functions, o elige ahí ALL_FUNCTIONS, y pon View Reports en 1 y Agent API Access en 1.',
};
