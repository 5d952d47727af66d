import type { Texts } from '../texts-of.ts';
import type { teamTexts as en } from '../en/team.ts';

/** Spanish: the team directory. */
export const teamTexts: Texts<typeof en> = {
  'team.invalid.id-twice': 'Un mismo ID aparece dos veces.',
  'team.invalid.id-too-long': 'El ID tiene más de 50 caracteres.',
  'team.invalid.no-such-group': 'No hay ningún grupo con este ID.',
  'team.invalid.no-such-entry': 'No hay ninguna entrada con este ID.',
  'team.invalid.missing': 'Ahí falta algo.',
  'team.invalid.unknown-field': 'No existe ningún campo con ese nombre.',
  'team.invalid.wrong-type': 'Ahí va otro tipo de valor.',
  'team.invalid.empty': 'Está vacío.',
  'team.invalid.too-long': 'Es demasiado largo: el máximo es de {most} caracteres.',
  'team.invalid.too-many': 'Hay demasiados: el máximo es {most}.',
  'team.invalid.wrong-form': 'No está escrito como debe ser.',
  'team.invalid.not-allowed': 'Ese valor no está permitido ahí.',
  'team.invalid.no-such-zone': 'No existe ninguna zona horaria con ese nombre.',
  'team.loading': 'Buscando el directorio del equipo…',
  'team.no-copy': 'Aún no hay una copia del directorio del equipo.',
  'team.as-of': '{name}, actualizado: {at}',
  'team.as-of-signed': '{name}, firmado, actualizado: {at}',
  'team.try-again': 'Intentar de nuevo',
  'team.stays': 'Se conserva la última copia buena.',
  'team.trouble.not-reachable': 'No se puede llegar al directorio del equipo.',
  'team.trouble.certificate-not-trusted':
    'El servidor del directorio del equipo muestra un certificado que no es de confianza. No se tomó nada de él.',
  'team.trouble.turned-away':
    'El servidor del directorio del equipo responde con el estado {status}. Pregunta a quien lo mantiene.',
  'team.trouble.redirected':
    'El servidor del directorio del equipo remite a otra dirección. Ponla en los ajustes, si es la correcta.',
  'team.trouble.too-large': 'El directorio del equipo es demasiado grande para serlo.',
  'team.trouble.file-not-readable': 'No se puede abrir el archivo del directorio del equipo.',
  'team.trouble.not-json': 'El directorio del equipo no es JSON.',
  'team.trouble.not-valid': 'El directorio del equipo tiene un error. {because}',
  'team.trouble.not-valid-at': 'El directorio del equipo tiene un error en {where}. {because}',
  'team.trouble.signature-missing':
    'El directorio del equipo no está firmado, y tiene que estarlo.',
  'team.trouble.signature-wrong':
    'La firma del directorio del equipo no corresponde a la clave de los ajustes.',
  'team.trouble.not-kept':
    'No se pudo guardar el directorio del equipo en esta computadora. Vale mientras Baton esté abierto.',
};
