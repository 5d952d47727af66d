import type { Texts } from '../texts-of.ts';
import type { doctorProblemTexts as en } from '../en/doctor-problem.ts';

/** Brazilian Portuguese: what the check finds wrong on the way to the dialer, and what an administrator changes. */
export const doctorProblemTexts: Texts<typeof en> = {
  'doctor-problem.no-tls.happened':
    'O servidor não usa TLS ali, ou não um que este computador também use.',
  'doctor-problem.no-tls.advice':
    'Confira se a porta no endereço é a de https, e se o servidor web do discador oferece TLS 1.2 ou mais novo.',
  'doctor-problem.proxy-out-of-reach.happened':
    'Este computador passa pelo proxy {proxy}, e não consegue chegar a ele.',
  'doctor-problem.proxy-out-of-reach.advice':
    'Confira o proxy nas configurações de rede do sistema, ou na variável de ambiente HTTPS_PROXY.',
  'doctor-problem.certificate-ends-soon.happened': 'O certificado só vale até {validTo}.',
  'doctor-problem.certificate-ends-soon.advice':
    'Renove o certificado do servidor web do discador antes desse dia.',
  'doctor-problem.plain-http.happened':
    'Por http simples, qualquer um no caminho pode ler a senha do usuário da API.',
  'doctor-problem.plain-http.advice':
    'Configure https no servidor web do discador, e coloque o endereço https dele em Configurações.',

  'doctor-problem.address-not-found.happened':
    'Ninguém conhece o nome que está no endereço do discador.',
  'doctor-problem.address-not-found.advice':
    'Confira o endereço em Configurações, e a internet e o servidor DNS deste computador.',
  'doctor-problem.connection-refused.happened':
    'O computador no endereço do discador não aceita conexões ali.',
  'doctor-problem.connection-refused.advice':
    'Confira se o servidor web do discador está em execução, se a porta no endereço é a dele, e se nenhum firewall está no caminho.',
  'doctor-problem.proxy-refused.happened':
    'Um proxy no caminho não deixa o Baton chegar ao discador.',
  'doctor-problem.proxy-refused.advice':
    'Faça o proxy deixar passar CONNECT para o host e a porta do endereço do discador.',
  'doctor-problem.timed-out.happened': 'Nenhuma resposta chegou a tempo.',
  'doctor-problem.timed-out.advice':
    'Confira se o discador está no ar e sem sobrecarga, e se um firewall não descarta o que este computador envia.',
  'doctor-problem.connection-lost.happened': 'A conexão caiu antes de chegar uma resposta.',
  'doctor-problem.connection-lost.advice':
    'Consulte o log de erros do servidor web do discador, e tente de novo.',
  'doctor-problem.redirected.happened':
    'O servidor web redireciona as requisições para {origin}. O Baton não segue com uma senha.',
  'doctor-problem.redirected.advice':
    'Se esse for o discador, coloque esse endereço em Configurações.',
  'doctor-problem.redirected-nowhere.happened':
    'O servidor web redireciona as requisições, sem dizer para onde.',
  'doctor-problem.redirected-nowhere.advice':
    'Se esse for o discador, coloque esse endereço em Configurações.',
  'doctor-problem.http-not-found.happened': 'O servidor web respondeu com o status HTTP {status}.',
  'doctor-problem.http-not-found.advice':
    'Confira o endereço em Configurações: /agc/api.php e /vicidial/non_agent_api.php precisam estar sob ele.',
  'doctor-problem.http-forbidden.happened': 'O servidor web respondeu com o status HTTP {status}.',
  'doctor-problem.http-forbidden.advice':
    'Faça o servidor web liberar /agc/api.php e /vicidial/non_agent_api.php.',
  'doctor-problem.http-status.happened': 'O servidor web respondeu com o status HTTP {status}.',
  'doctor-problem.http-status.advice': 'Consulte o log de erros do servidor web do discador.',
  'doctor-problem.reply-unreadable.happened': 'O que voltou não é resposta de um discador.',
  'doctor-problem.reply-unreadable.advice':
    'Confira o endereço em Configurações: /agc/api.php e /vicidial/non_agent_api.php precisam estar sob ele.',
  'doctor-problem.reply-too-large.happened':
    'O que voltou é maior do que qualquer resposta de um discador.',
  'doctor-problem.reply-too-large.advice':
    'Confira o endereço em Configurações: /agc/api.php e /vicidial/non_agent_api.php precisam estar sob ele.',

  'doctor-problem.certificate.not-read.happened':
    'O certificado do discador não é confiável, então nenhuma senha é enviada.',
  'doctor-problem.certificate.not-read.advice':
    'Dê ao servidor web do discador um certificado de uma autoridade em que este computador confie, e faça-o enviar a cadeia completa (fullchain.pem).',
  'doctor-problem.certificate.no-password-goes-out': 'Nenhuma senha é enviada.',
  'doctor-problem.certificate.self-signed.happened':
    'O próprio discador atesta o seu certificado, e mais ninguém.',
  'doctor-problem.certificate.self-signed.advice':
    'Dê ao servidor web do discador um certificado de uma autoridade em que este computador confie. Ou informe a impressão digital dele aos agentes, por um meio que não seja a rede, para que possam confiar nele.',
  'doctor-problem.certificate.unknown-authority.happened':
    'Este computador não conhece quem atesta o certificado do discador.',
  'doctor-problem.certificate.unknown-authority.advice':
    'Instale o certificado da autoridade no repositório do sistema neste computador. Se os navegadores conhecem a autoridade, faça o servidor web enviar a cadeia completa (fullchain.pem).',
  'doctor-problem.certificate.wrong-host.happened':
    'O certificado do discador é de um endereço diferente do que está em Configurações.',
  'doctor-problem.certificate.wrong-host.advice':
    'Coloque em Configurações um endereço que esteja no certificado, ou faça incluir este no certificado.',
  'doctor-problem.certificate.expired.happened':
    'O certificado do discador era válido até {validTo}.',
  'doctor-problem.certificate.expired.advice':
    'Renove o certificado do servidor web do discador e carregue-o nele. Se ainda for válido, acerte o relógio deste computador.',
  'doctor-problem.certificate.not-yet-valid.happened':
    'O certificado do discador é válido a partir de {validFrom}.',
  'doctor-problem.certificate.not-yet-valid.advice':
    'Acerte o relógio deste computador. Se ele estiver certo, mande refazer o certificado, válido a partir de hoje.',
  'doctor-problem.certificate.changed.happened':
    'O discador mostra um certificado diferente do que era de confiança aqui.',
  'doctor-problem.certificate.changed.advice':
    'Se você o renovou, informe a nova impressão digital aos agentes, por um meio que não seja a rede. Senão, descubra quem responde no endereço do discador.',
  'doctor-problem.certificate.changed-authority.happened':
    'Este computador confiava no certificado do discador, e não confia mais.',
  'doctor-problem.certificate.changed-authority.advice':
    'Se você o renovou, informe a nova impressão digital aos agentes, por um meio que não seja a rede. Senão, descubra quem responde no endereço do discador.',
  'doctor-problem.certificate.other.happened':
    'Não foi possível verificar o certificado do discador.',
  'doctor-problem.certificate.other.advice':
    'Mande refazê-lo: para servidor, com uma chave de pelo menos 2048 bits (RSA) ou 256 (EC), assinado com SHA-256 ou melhor.',
  'doctor-problem.facts':
    '{hasSubject, select, yes {Certificado de {subject}, } other {}}{hasIssuer, select, yes {emitido por {issuer}, } other {}}{hasNames, select, yes {para {names}, } other {}}válido de {validFrom} a {validTo}, impressão digital SHA-256 {fingerprint}.',
};
