import { random } from '@jalon/scoring';
import { TOWNS, type Town } from './towns.ts';

/** Columns of the national standard 1.0.2, in its order. */
export const HEADER =
  'id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,longitude,typologie,telephone,courriels,site_web,horaires,presentation_resume,presentation_detail,source,itinerance,structure_parente,date_maj,services,publics_specifiquement_adresses,prise_en_charge_specifique,frais_a_charge,dispositif_programmes_nationaux,formations_labels,autres_formations_labels,modalites_acces,modalites_accompagnement,fiche_acces_libre,prise_rdv';

const SERVICES = [
  'Aide aux démarches administratives',
  'Maîtrise des outils numériques du quotidien',
  'Insertion professionnelle via le numérique',
  'Utilisation sécurisée du numérique',
  'Parentalité et éducation avec le numérique',
  'Loisirs et créations numériques',
  'Compréhension du monde numérique',
  'Accès internet et matériel informatique',
  'Acquisition de matériel informatique à prix solidaire',
];
const PUBLICS = ['Jeunes', 'Étudiants', 'Familles et/ou enfants', 'Seniors', 'Femmes'];
const CARE = ['Surdité', 'Handicaps moteurs', 'Illettrisme', 'Langues étrangères (anglais)', 'Déficience visuelle'];
const PROGRAMMES = ['Conseillers numériques', 'France Services', 'Aidants Connect', 'Promeneurs du net'];
const ACCESS = ['Se présenter', 'Téléphoner', 'Contacter par mail', 'Prendre un RDV en ligne'];
const WAYS = ['En autonomie', 'Accompagnement individuel', 'Dans un atelier collectif', 'À distance'];
const KINDS = ['BIB', 'CCAS', 'EPN', 'RFS', 'ASSO', 'TIERS_LIEUX', 'MUNI'];
const NAMES = [
  'Médiathèque',
  'Espace France Services',
  'Centre social',
  'Maison des associations',
  'Mairie',
  'Point numérique',
  'Tiers-lieu',
];
const STREETS = [
  'rue de la République',
  'place du Marché',
  'avenue Jean Jaurès',
  'rue des Écoles',
  'boulevard Victor Hugo',
  'impasse du Moulin',
];
const HOURS = ['Mo-Fr', 'Tu-Sa', 'Mo,Tu,Th,Fr', 'We,Sa', 'Mo-We,Fr'];

/** Rows of a CSV of invented places around real towns, the same for the same seed; what producers leave out is left out as often. */
export function* syntheticRows(count: number, seed: number, towns: readonly Town[] = TOWNS): Generator<string> {
  const next = random(seed);
  const whole = (below: number): number => Math.floor(below * next());
  const one = <T>(values: readonly T[]): T => values[whole(values.length)] as T;
  const some = (values: readonly string[], share: number): string => values.filter(() => next() < share).join('|');
  const told = (share: number, value: () => string): string => (next() < share ? value() : '');
  const digits = (length: number): string => Array.from({ length }, () => whole(10)).join('');
  for (let index = 0; index < count; index++) {
    const [commune, insee, postcode, lat, lon] = one(towns);
    const name = `${one(NAMES)} ${one(STREETS).split(' ').at(-1)} ${digits(3)}`;
    const spread = (): number => (next() + next() + next() - 1.5) * 0.3;
    const close = 15 + whole(5);
    const cells = [
      `synthetique-${seed}-${index}`,
      digits(14),
      name,
      commune,
      postcode,
      insee,
      `${1 + whole(200)} ${one(STREETS)}`,
      told(0.1, () => 'Bâtiment B'),
      ...(next() < 0.97 ? [(lat + spread()).toFixed(6), (lon + spread()).toFixed(6)] : ['', '']),
      one(KINDS),
      told(0.85, () => `+33${1 + whole(9)}${digits(8)}`),
      told(0.7, () => `contact-${digits(5)}@exemple.fr`),
      told(0.6, () => `https://www.exemple.fr/${digits(6)}`),
      told(
        0.65,
        () =>
          `${one(HOURS)} ${8 + whole(3)}:00-12:${whole(2) * 3}0,${13 + whole(2)}:30-${close}:00${told(0.6, () => '; PH off')}`,
      ),
      told(0.3, () => `Un lieu d’accueil, ouvert à tous, ${digits(6)}`),
      '',
      one(['Coop numérique', 'France Services', 'Hubs', 'Collectivité']),
      told(0.2, () => one(['Itinérant', 'Fixe'])),
      '',
      `202${3 + whole(4)}-${String(1 + whole(11)).padStart(2, '0')}-${String(1 + whole(28)).padStart(2, '0')}`,
      some(SERVICES, 0.4),
      told(0.3, () => some(PUBLICS, 0.4)),
      told(0.3, () => some(CARE, 0.3)),
      told(0.8, () => one(['Gratuit', 'Gratuit', 'Gratuit', 'Gratuit sous condition', 'Payant'])),
      told(0.5, () => some(PROGRAMMES, 0.35)),
      '',
      told(0.1, () => 'QPV'),
      some(ACCESS, 0.5),
      told(0.7, () => some(WAYS, 0.4)),
      '',
      told(0.1, () => `https://rdv.exemple.fr/${digits(6)}`),
    ];
    yield cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
  }
}

/** The rows as the bytes of a file, in pieces. */
export function* csvBytes(rows: Iterable<string>, pieceBytes = 65_536): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = `${HEADER}\n`;
  for (const row of rows) {
    text += `${row}\n`;
    if (text.length < pieceBytes) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}
