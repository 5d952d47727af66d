import type { Texts } from '../texts-of.ts';
import type { certificateTexts as en } from '../en/certificate.ts';

/** Spanish: a certificate that is not trusted, and the choice to trust it. */
export const certificateTexts: Texts<typeof en> = {
  'certificate.self-signed.title': 'El certificado no es de confianza',
  'certificate.self-signed.happened':
    'El marcador responde él mismo por su certificado, y nadie más lo hace.',
  'certificate.self-signed.advice':
    'Compara su huella con el administrador antes de confiar en él.',
  'certificate.unknown-authority.title': 'El certificado no es de confianza',
  'certificate.unknown-authority.happened':
    'Esta computadora no conoce a quien responde por el certificado del marcador.',
  'certificate.unknown-authority.advice':
    'Compara su huella con el administrador antes de confiar en él.',
  'certificate.wrong-host.title': 'El certificado no es de confianza',
  'certificate.wrong-host.happened':
    'El certificado del marcador es para otra dirección, no la que está en Ajustes.',
  'certificate.wrong-host.advice': 'Revisa la dirección, o compara la huella con el administrador.',
  'certificate.expired.title': 'El certificado venció',
  'certificate.expired.happened': 'El certificado del marcador fue válido hasta {validTo}.',
  'certificate.expired.advice':
    'Pide al administrador uno que valga. No se puede confiar en este a mano.',
  'certificate.not-yet-valid.title': 'El certificado aún no es válido',
  'certificate.not-yet-valid.happened':
    'El certificado del marcador es válido a partir de {validFrom}.',
  'certificate.not-yet-valid.advice':
    'Revisa el reloj de esta computadora, y luego pregunta al administrador.',
  'certificate.changed.title': 'El certificado cambió',
  'certificate.changed.happened': 'El marcador muestra otro certificado, no el de confianza.',
  'certificate.changed.advice':
    'Tal vez no es el marcador el que responde. Pregunta al administrador antes que nada.',
  'certificate.changed-authority.title': 'El certificado cambió',
  'certificate.changed-authority.happened':
    'Hasta ahora una autoridad respondía por el certificado del marcador, y por este no responde nadie conocido.',
  'certificate.changed-authority.advice':
    'Tal vez no es el marcador el que responde. Pregunta al administrador antes que nada.',
  'certificate.other.title': 'El certificado no es de confianza',
  'certificate.other.happened': 'No se pudo verificar el certificado del marcador.',
  'certificate.other.advice':
    'Pide al administrador uno que valga. No se puede confiar en este a mano.',

  'certificate.sheet.title': 'Certificado',
  'certificate.sheet.none': 'No hay ningún certificado sobre el cual decidir.',
  'certificate.sheet.close': 'Cerrar',
  'certificate.sheet.wrong': 'Qué está mal',
  'certificate.sheet.until-settled':
    'Hasta que se resuelva, no sale ninguna contraseña y no se deriva nada.',
  'certificate.fingerprint': 'Huella (SHA-256)',
  'certificate.fingerprint.now': 'Huella de ahora (SHA-256)',
  'certificate.fingerprint.trusted': 'Huella que era de confianza',
  'certificate.fingerprint.hidden':
    '{count, plural, one {El primer dígito está oculto.} many {Los primeros # de dígitos están ocultos.} other {Los primeros # dígitos están ocultos.}}',
  'certificate.issued-to': 'Emitido para',
  'certificate.issued-by': 'Emitido por',
  'certificate.names': 'Para',
  'certificate.valid': 'Válido',
  'certificate.valid-dates': '{validFrom} a {validTo}',
  'certificate.nobody-named': 'No nombra a nadie',

  'certificate.trust': 'Confiar en este certificado',
  'certificate.trust.checking': 'Verificando…',
  'certificate.trust.refuse': 'No confiar en él',
  'certificate.trust.field':
    '{count, plural, one {Primer dígito} many {Primeros # de dígitos} other {Primeros # dígitos}} de la huella de ahora',
  'certificate.trust.field-note':
    'Como te los lea el administrador. Hasta entonces arriba están ocultos.',
  'certificate.trust.more-digits':
    'Escribe {count, plural, one {el primer dígito} many {los primeros # de dígitos} other {los primeros # dígitos}} de la huella, tal como los lea el administrador.',
  'certificate.trust.begins-otherwise':
    'La huella de este certificado empieza de otra manera. No confíes en él, y avisa al administrador.',
  'certificate.trust.failed': 'No se pudo confiar en el certificado. Intenta de nuevo.',
  'certificate.trust.another-certificate':
    'El marcador ya muestra otro certificado, así que no se confió en ninguno. Cierra esto y mira ese otro.',
  'certificate.trust.typed-wrong':
    'La huella no empieza así, por lo que no se confió en nada. Pregunta de nuevo al administrador.',
  'certificate.trust.not-read':
    'No se pudo leer el certificado del marcador en este momento, así que no se confió en nada. Intenta de nuevo.',
  'certificate.trust.holds-now':
    'El marcador ya muestra un certificado en el que esta computadora confía por sí sola. No hace falta confiar en nada: cierra esto y pregunta de nuevo.',
};
