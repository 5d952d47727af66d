import type { Texts } from '../texts-of.ts';
import type { importRowTexts as en } from '../en/import-row.ts';

/** Filipino: what is wrong or doubtful in a row that is to come in. */
export const importRowTexts: Texts<typeof en> = {
  'import-row.label-missing': 'Wala itong label. Bigyan ito.',
  'import-row.destination-missing': 'Wala itong number o in-group. Bigyan ito ng isa.',
  'import-row.two-destinations':
    'May number at in-group ito. Sa isang lugar lang nagpapasa ang button: alisin ang isa sa kanila.',
  'import-row.digits-lost':
    'Ginawang {number} ng spreadsheet ang number, at nawala ang mga huling digit nito. I-type ulit ito, sa column na naka-set sa text.',
  'import-row.became-a-date':
    'Inakala ng spreadsheet na petsa ang number, at {number} ang naiwan. I-type ulit ito, sa column na naka-set sa text.',
  'import-row.calculated':
    'Kinuwenta ng spreadsheet ang number, at {number} ang naiwan. I-type ulit ito, sa column na naka-set sa text.',
  'import-row.rounded':
    'Nagtatapos sa mga zero ang number, na parang ni-round ng spreadsheet: 15 digit ang itinatabi nito. Ikumpara ito sa orihinal.',
  'import-row.extension-behind':
    'May extension sa likod ng number, at ida-dial ng dialer ang dalawa bilang isang number. Alisin ang extension, o tiyaking ito ang gusto mo.',
  'import-row.several-numbers':
    'Maraming number sa iisang lugar, at ida-dial sila ng dialer bilang isa. Bigyan ng sariling row ang bawat isa.',
  'import-row.mark-not-known':
    'Hindi yes o no ang “{mark}”. Isulat ang yes, o iwanang walang laman.',
  'import-row.misquoted':
    'Hindi magkakapares ang mga panipi nito. Isulat nang dalawang beses ang panipi sa loob ng cell, at ilagay ang cell sa mga panipi.',
  'import-row.too-many-cells':
    'Mas marami itong cell kaysa sa mga pangalan sa unang linya. Kung may separator sa loob ng cell, kailangang nasa mga panipi ang cell.',
  'import-row.card-not-readable': 'Hindi mabasa ang contact card na ito. I-export ulit ito.',
  'import-row.plus-lost':
    'Mukhang inalis ng spreadsheet ang plus sign ng number. Ikumpara ito sa orihinal.',
  'import-row.zero-lost':
    'Walang 0 sa unahan ang number, na parang inalis ng spreadsheet. Ikumpara ito sa orihinal.',
  'import-row.same-label': 'May ibang button na may ganitong label, pero iba ang destinasyon.',
  'import-row.asks-not-known':
    '“{asks}” ang tanong nito, at hindi iyon alam ng Baton. Isulat ang at-once, countdown o hold.',
  'import-row.key-not-known': 'Wala sa 1 hanggang 9 ang key na “{key}”.',
  'import-row.hours-not-readable':
    'Hindi mabasa ang oras ng pagbubukas na “{hours}”. Isulat ito gaya ng 1-5 09:00-17:00, na 1 ang Lunes, at isang time zone gaya ng America/New_York sa sariling column.',
  'import-row.alternative-not-known':
    '“{label}” ang nakalagay para kapag sarado ito, at walang ganoong button.',
  'import-row.alternative-not-clear':
    'Maraming button ang may label na nakalagay para kapag sarado ito. Papasok ito nang walang button para roon.',
  'import-row.not-an-entry':
    'Hindi ito entry. Ang entry ay may label man lang, at number o in-group.',
};
