import { folded } from '../../../shared/folded.ts';
import { importFields } from './found-row.ts';
import type { ImportField } from './found-row.ts';

/**
 * What a column holds: a field of an entry, or a part of the label, as address books write them.
 * `extension` is a number where no other column holds one; `numberType` says what the number of the
 * column behind it is for.
 */
export type ColumnUse =
  ImportField | 'givenName' | 'middleName' | 'familyName' | 'company' | 'extension' | 'numberType';

/**
 * What columns are called, in Baton's own exports and in those of other programs and languages:
 * English, Spanish, Portuguese, French, Filipino, Arabic, German.
 */
const names: Readonly<Record<ColumnUse, readonly string[]>> = {
  label: [
    ...['label', 'name', 'full name', 'display name', 'file as', 'button', 'preset name'],
    ...['nombre', 'nombre completo', 'etiqueta', 'nome', 'nome completo', 'rotulo', 'nom'],
    ...['nom complet', 'libelle', 'pangalan', 'الاسم', 'اسم', 'الاسم الكامل', 'bezeichnung'],
    ...['anzeigename', 'naam', 'nazwa'],
  ],
  givenName: ['first name', 'given name', 'prenom', 'vorname', 'primeiro nome', 'الاسم الأول'],
  middleName: ['middle name', 'additional name'],
  familyName: [
    ...['last name', 'family name', 'surname', 'apellido', 'apellidos', 'sobrenome'],
    ...['nom de famille', 'apelyido', 'nachname', 'اسم العائلة'],
  ],
  company: [
    ...['company', 'organization', 'organisation', 'organization name', 'organization 1 name'],
    ...['empresa', 'societe', 'entreprise', 'firma', 'الشركة'],
  ],
  number: [
    ...['number', 'phone', 'phone number', 'telephone', 'telephone number', 'tel', 'mobile'],
    ...['mobile phone', 'business phone', 'business phone 2', 'company main phone', 'home phone'],
    ...['home phone 2', 'primary phone', 'other phone', 'destination', 'dial', 'phone no'],
    ...['numero', 'telefono', 'telefone', 'celular', 'movil', 'numero de telephone', 'portable'],
    ...['numero de telefono', 'numero de telefone', 'numero ng telepono', 'telepono'],
    ...['الرقم', 'رقم', 'رقم الهاتف', 'الهاتف', 'هاتف', 'telefon', 'telefonnummer', 'nummer'],
    ...['rufnummer', 'handy', 'mobil', 'mobiltelefon'],
  ],
  extension: ['extension', 'ext', 'extension number', 'durchwahl', 'ramal', 'interno', 'poste'],
  numberType: [],
  inGroup: ['in group', 'ingroup', 'in group id', 'group id', 'queue'],
  group: [
    ...['group', 'groups', 'category', 'categories', 'labels', 'group membership', 'department'],
    ...['team', 'folder', 'grupo', 'departamento', 'categoria', 'groupe', 'service'],
    ...['grupo de contactos', 'pangkat', 'المجموعة', 'مجموعة', 'القسم', 'gruppe', 'abteilung'],
  ],
  status: ['status', 'disposition', 'dispo', 'estado', 'statut', 'disposicion', 'الحالة'],
  note: [
    ...['note', 'notes', 'comment', 'comments', 'remark', 'nota', 'notas', 'comentario'],
    ...['observacoes', 'remarque', 'commentaire', 'tala', 'ملاحظة', 'ملاحظات', 'notiz'],
    ...['bemerkung'],
  ],
  asks: ['asks', 'how it asks'],
  key: ['key', 'number key'],
  favourite: ['favourite', 'favorite', 'starred'],
  rescue: ['rescue'],
  numberHidden: ['number hidden', 'hidden'],
  exact: ['exact', 'exactly as typed'],
  hours: ['hours', 'opening hours'],
  zone: ['time zone', 'timezone', 'zone'],
  whenClosed: ['when closed', 'alternative'],
};

const useOfName: ReadonlyMap<string, ColumnUse> = new Map(
  columnUses().flatMap((use) => names[use].map((name) => [folded(name), use] as const)),
);

function columnUses(): readonly ColumnUse[] {
  const parts = ['givenName', 'middleName', 'familyName', 'company', 'extension'] as const;
  return [...importFields, ...parts];
}

/** Google Contacts numbers its columns: `Phone 1 - Value`, and `Phone 1 - Label` or `- Type`. */
const googlePhone = /^phone \d+ (value|label|type)$/;

/** What a column of that name holds, null where the name says nothing. */
export function useOfColumn(name: string): ColumnUse | null {
  const plain = folded(name);
  const [, part] = googlePhone.exec(plain) ?? [];
  if (part !== undefined) return part === 'value' ? 'number' : 'numberType';
  return useOfName.get(plain) ?? null;
}

/** The field of an entry that a column or property of that name holds, null where there is none. */
export function fieldOfColumn(name: string): ImportField | null {
  const use = useOfColumn(name);
  return importFields.find((field) => field === use) ?? null;
}
