import type { Texts } from '../texts-of.ts';
import type { rehearsalTexts as en } from '../en/rehearsal.ts';

/** Brazilian Portuguese: the rehearsal. */
export const rehearsalTexts: Texts<typeof en> = {
  'rehearsal.word': 'Treino',
  'rehearsal.nobody': 'Não há nenhum cliente real na linha.',
  'rehearsal.end': 'Encerrar treino',
  'rehearsal.connect': 'Conectar um discador',
  'rehearsal.window-title': 'Treino – {name}',
  'rehearsal.on-a-call': 'Você tem um cliente na linha. Inicie o treino depois da chamada.',
};
