import type { Texts } from '../texts-of.ts';
import type { settingsTexts as en } from '../en/settings.ts';

/** Spanish: the settings of the dialer’s connection. */
export const settingsTexts: Texts<typeof en> = {
  'settings.title': 'Ajustes',
  'settings.dialer': 'Marcador',
  'settings.address': 'Dirección del marcador',
  'settings.address.in-use': 'Baton usa {address}.',
  'settings.plain-http': 'Permitir http sin cifrar',
  'settings.plain-http.note': 'Así cualquiera en el camino al marcador puede leer la contraseña.',
  'settings.api-user': 'Usuario de API',
  'settings.source': 'Origen',
  'settings.source.note': 'Nombra a Baton en el registro de solicitudes del marcador.',
  'settings.password': 'Contraseña',
  'settings.password.forget': 'Olvidar la contraseña',
  'settings.agent': 'Agente',
  'settings.agent.note':
    'Los agentes derivan las llamadas con Baton, no con la tecla de transferencia del softphone: el marcador no se enteraría, perdería la llamada y la contaría mal.',
  'settings.agent-user': 'Usuario de agente',
  'settings.agent-user.note': 'El usuario cuyas llamadas tomas, como lo nombra el marcador.',
  'settings.lines': 'Líneas',
  'settings.lines.note': 'Cuántas llamadas toma el agente a la vez. Para la mayoría, una.',
  'settings.lines.two': 'Baton sigue a los agentes {first} y {last}.',
  'settings.lines.three': 'Baton sigue a los agentes {first}, {second} y {last}.',
  'settings.lines.many': 'Baton sigue a los agentes {first}, {second} … y {last}.',
  'settings.lines.not-a-number':
    'Escribe cuántas líneas tiene el agente: un número del 1 al {most}.',
  'settings.looks': 'Mirar el estado del agente',
  'settings.looks.note':
    'Necesita el nivel 7 y View Reports. Sin esto, Baton espera a que le avisen de las llamadas.',
  'settings.stream': 'Flujo de eventos',
  'settings.stream.address': 'Dirección del flujo de eventos (opcional)',
  'settings.stream.address.note':
    'Avisa a Baton de las llamadas cuando llegan. {placeholder} representa al usuario de agente.',
  'settings.stream.token': 'Token (opcional)',
  'settings.stream.token.forget': 'Olvidar el token',
  'settings.stream.token.forgotten': 'El token se olvida cuando guardas los ajustes.',
  'settings.stream.fields': 'Campos de los mensajes',
  'settings.stream.call-id': 'Campo con el ID de llamada',
  'settings.stream.caller-number': 'Campo con el número del cliente',
  'settings.stream.caller-number.note':
    'Se deja vacío, como los de abajo, si los mensajes no lo tienen.',
  'settings.stream.campaign': 'Campo con la campaña',
  'settings.stream.lead-id': 'Campo con el ID del lead',
  'settings.stream.agent-user': 'Campo con el usuario de agente',
  'settings.stream.agent-user.note': 'Indica para qué línea es un mensaje.',
  'settings.secret.opening': 'Esperando al llavero',
  'settings.secret.in-keychain': 'En el llavero',
  'settings.secret.this-run-only': 'Solo mientras Baton esté abierto',
  'settings.secret.not-at-hand': 'Guardado, no disponible',
  'settings.certificate': 'Certificado',
  'settings.certificate.trusted':
    'Confiaste en el certificado del marcador con esta huella SHA-256. Ningún otro vale.',
  'settings.certificate.forget': 'Olvidar el certificado',
  'settings.check': 'Verificar conexión',
  'settings.check.note': 'Verifica los ajustes en uso, no lo que está escrito aquí.',
  'settings.save': 'Guardar ajustes',
  'settings.saving': 'Guardando…',
  'settings.cancel': 'Cancelar',
  'settings.not-saved': 'No se pudieron guardar los ajustes. Intenta de nuevo.',
  'settings.not-saved.password-missing':
    'Aún no hay ninguna contraseña guardada. Escribe la contraseña del usuario de API.',
  'settings.not-saved.password-of-another':
    'La contraseña guardada es de otro marcador o de otro usuario de API. Escribe la contraseña de este.',
  'settings.not-saved.token-of-another':
    'El token guardado es de otro flujo de eventos. Escribe el token de este, u olvídalo.',
  'settings.not-saved.set-up-gone':
    'Esta configuración ya no se ofrece. Abre de nuevo el archivo o el enlace.',
  'settings.not-saved.on-a-call':
    'Hay un cliente en la línea. No se cambió nada; hazlo después de la llamada.',
  'settings.not-saved.agent-user-missing':
    'La configuración deja abierto el usuario de agente. Escribe el tuyo.',
};
