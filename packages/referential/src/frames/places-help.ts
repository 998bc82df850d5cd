import type { EntryIds } from './entry-id.ts';
import type { FrameEntry } from './frame.ts';
import { worded } from './worded.ts';

/** What a place offers, how, and at what price. */
export const PLACES_HELP: readonly FrameEntry<EntryIds['places']>[] = /* @__PURE__ */ [
  /* @__PURE__ */ worded('services', 'Services', 'Services', [
    ['Aide aux démarches administratives', 'Help with paperwork'],
    ['Maîtrise des outils numériques du quotidien', 'Everyday digital tools'],
    ['Insertion professionnelle via le numérique', 'Finding work with digital tools'],
    ['Utilisation sécurisée du numérique', 'Safe use of digital tools'],
    ['Parentalité et éducation avec le numérique', 'Parenting and education with digital tools'],
    ['Loisirs et créations numériques', 'Digital leisure and creation'],
    ['Compréhension du monde numérique', 'Understanding the digital world'],
    ['Accès internet et matériel informatique', 'Internet access and equipment'],
    ['Acquisition de matériel informatique à prix solidaire', 'Equipment at a fair price'],
  ]),
  /* @__PURE__ */ worded('modalites_accompagnement', 'Modalités d’accompagnement', 'Ways of helping', [
    ['En autonomie', 'On one’s own'],
    ['Accompagnement individuel', 'One to one'],
    ['Dans un atelier collectif', 'In a group workshop'],
    ['À distance', 'Remotely'],
  ]),
  /* @__PURE__ */ worded('modalites_acces', 'Modalités d’accès', 'Ways to get in touch', [
    ['Se présenter', 'Come in person'],
    ['Téléphoner', 'Phone'],
    ['Contacter par mail', 'Write an e-mail'],
    ['Prendre un RDV en ligne', 'Book online'],
    ["Ce lieu n'accueille pas de public", 'Not open to the public'],
    ['Envoyer un mail avec une fiche de prescription', 'E-mail with a referral form'],
  ]),
  /* @__PURE__ */ worded('frais_a_charge', 'Frais à charge', 'Cost', [
    ['Gratuit', 'Free'],
    ['Gratuit sous condition', 'Free on conditions'],
    ['Payant', 'Paid'],
  ]),
  /* @__PURE__ */ worded('itinerance', 'Itinérance', 'Travelling', [
    ['Itinérant', 'Travelling'],
    ['Fixe', 'Fixed'],
  ]),
].flat();
