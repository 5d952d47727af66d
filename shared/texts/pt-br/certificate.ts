import type { Texts } from '../texts-of.ts';
import type { certificateTexts as en } from '../en/certificate.ts';

/** Brazilian Portuguese: a certificate that is not trusted, and the choice to trust it. */
export const certificateTexts: Texts<typeof en> = {
  'certificate.self-signed.title': 'O certificado não é confiável',
  'certificate.self-signed.happened':
    'O próprio discador atesta o seu certificado, e mais ninguém.',
  'certificate.self-signed.advice':
    'Compare a impressão digital com o administrador antes de confiar nele.',
  'certificate.unknown-authority.title': 'O certificado não é confiável',
  'certificate.unknown-authority.happened':
    'Este computador não conhece quem atesta o certificado do discador.',
  'certificate.unknown-authority.advice':
    'Compare a impressão digital com o administrador antes de confiar nele.',
  'certificate.wrong-host.title': 'O certificado não é confiável',
  'certificate.wrong-host.happened':
    'O certificado do discador é de um endereço diferente do que está em Configurações.',
  'certificate.wrong-host.advice':
    'Confira o endereço, ou compare a impressão digital com o administrador.',
  'certificate.expired.title': 'O certificado venceu',
  'certificate.expired.happened': 'O certificado do discador era válido até {validTo}.',
  'certificate.expired.advice':
    'Peça ao administrador um que seja válido. Não dá para confiar neste manualmente.',
  'certificate.not-yet-valid.title': 'O certificado ainda não é válido',
  'certificate.not-yet-valid.happened':
    'O certificado do discador é válido a partir de {validFrom}.',
  'certificate.not-yet-valid.advice':
    'Confira o relógio deste computador, depois pergunte ao administrador.',
  'certificate.changed.title': 'O certificado mudou',
  'certificate.changed.happened':
    'O discador mostra um certificado diferente do que era de confiança.',
  'certificate.changed.advice':
    'Talvez não seja o discador que responde. Pergunte ao administrador antes de qualquer outra coisa.',
  'certificate.changed-authority.title': 'O certificado mudou',
  'certificate.changed-authority.happened':
    'Até agora uma autoridade atestava o certificado do discador, e ninguém conhecido atesta este.',
  'certificate.changed-authority.advice':
    'Talvez não seja o discador que responde. Pergunte ao administrador antes de qualquer outra coisa.',
  'certificate.other.title': 'O certificado não é confiável',
  'certificate.other.happened': 'Não foi possível verificar o certificado do discador.',
  'certificate.other.advice':
    'Peça ao administrador um que seja válido. Não dá para confiar neste manualmente.',

  'certificate.sheet.title': 'Certificado',
  'certificate.sheet.none': 'Não há nenhum certificado para decidir.',
  'certificate.sheet.close': 'Fechar',
  'certificate.sheet.wrong': 'O que está errado',
  'certificate.sheet.until-settled':
    'Até isso ser resolvido, nenhuma senha é enviada e nada é repassado.',
  'certificate.fingerprint': 'Impressão digital (SHA-256)',
  'certificate.fingerprint.now': 'Impressão digital atual (SHA-256)',
  'certificate.fingerprint.trusted': 'Impressão digital que era de confiança',
  'certificate.fingerprint.hidden':
    '{count, plural, one {O primeiro dígito está oculto.} many {Os primeiros # dígitos estão ocultos.} other {Os primeiros # dígitos estão ocultos.}}',
  'certificate.issued-to': 'Emitido para',
  'certificate.issued-by': 'Emitido por',
  'certificate.names': 'Vale para',
  'certificate.valid': 'Validade',
  'certificate.valid-dates': '{validFrom} a {validTo}',
  'certificate.nobody-named': 'Ninguém informado',

  'certificate.trust': 'Confiar neste certificado',
  'certificate.trust.checking': 'Verificando…',
  'certificate.trust.refuse': 'Não confiar',
  'certificate.trust.field':
    '{count, plural, one {Primeiro dígito} many {Primeiros # dígitos} other {Primeiros # dígitos}} da impressão digital atual',
  'certificate.trust.field-note':
    'Como o administrador os ditar para você. Até lá eles ficam ocultos acima.',
  'certificate.trust.more-digits':
    'Digite {count, plural, one {o primeiro dígito} many {os primeiros # dígitos} other {os primeiros # dígitos}} da impressão digital, como o administrador ditar.',
  'certificate.trust.begins-otherwise':
    'A impressão digital deste certificado começa de outra forma. Não confie nele, e avise o administrador.',
  'certificate.trust.failed': 'Não foi possível confiar no certificado. Tente de novo.',
  'certificate.trust.another-certificate':
    'O discador já mostra outro certificado, então nada passou a ser de confiança. Feche isto e veja o novo.',
  'certificate.trust.typed-wrong':
    'A impressão digital não começa assim, então nada passou a ser de confiança. Pergunte de novo ao administrador.',
  'certificate.trust.not-read':
    'Não foi possível ler o certificado do discador agora, então nada passou a ser de confiança. Tente de novo.',
  'certificate.trust.holds-now':
    'O discador já mostra um certificado em que este computador confia por si. Não é preciso confiar em nada: feche isto e pergunte de novo.',
};
