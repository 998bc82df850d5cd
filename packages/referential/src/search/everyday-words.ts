import type { BarrierId, DimensionId, GoalId } from '../ids.ts';
import type { Locale } from '../localised.ts';

/** The words by which people look for a goal or a barrier, and names of products and things for a dimension, beside its keywords. */
export function everydayWords(id: DimensionId | GoalId | BarrierId, locale: Locale): readonly string[] {
  return WORDS[id]?.[locale].split(', ') ?? [];
}

const WORDS: Readonly<Partial<Record<DimensionId | GoalId | BarrierId, Readonly<Record<Locale, string>>>>> = {
  'jalon:0.2': { fr: 'smartphone, iphone, écran tactile', en: 'touchscreen, smartphone, iphone' },
  'jalon:0.5': { fr: 'logo, pictogramme', en: 'logo, pictogram' },
  'jalon:0.6': {
    fr: 'mode avion, bluetooth, 4g, 5g, code wifi, franceconnect',
    en: 'airplane mode, bluetooth, 4g, 5g, wifi code',
  },
  'digcomp:1.1': { fr: 'google, navigateur, chrome, firefox', en: 'google, browser, chrome, firefox, safari' },
  'digcomp:1.2': { fr: 'deepfake, désinformation, wikipédia', en: 'deepfake, disinformation, wikipedia' },
  'digcomp:1.3': {
    fr: 'excel, pdf, cloud, drive, disque dur, perdre un document',
    en: 'excel, pdf, drive, hard disk, lost document',
  },
  'digcomp:2.1': {
    fr: 'whatsapp, chatgpt, ia, messenger, skype, gmail, intelligence artificielle, ia générative, copilot, chatbot, mél',
    en: 'whatsapp, chatgpt, ai, messenger, skype, gmail, artificial intelligence, generative ai, copilot, chatbot',
  },
  'digcomp:2.2': { fr: 'facebook, instagram, tiktok, youtube', en: 'facebook, instagram, tiktok, youtube' },
  'digcomp:2.6': {
    fr: 'signature électronique, signer en ligne, signature numérique',
    en: 'electronic signature, e-signature, digital signature, sign online',
  },
  'digcomp:3.1': { fr: 'word, powerpoint, canva', en: 'word, powerpoint, canva' },
  'digcomp:3.4': {
    fr: 'ia, scratch, ia générative, chatgpt, copilot, chatbot',
    en: 'ai, scratch, generative ai, chatgpt, copilot, chatbot',
  },
  'digcomp:4.1': {
    fr: '2fa, a2f, code reçu par sms',
    en: '2fa, mfa, two-factor authentication, code by text message',
  },
  'digcomp:4.2': { fr: 'carte bleue, rgpd, fishing', en: 'credit card, debit card, gdpr, fishing' },
  'digcomp:4.3': { fr: 'mal aux yeux', en: 'sore eyes' },
  'digcomp:5.1': {
    fr: 'scanner, ne marche pas, ne s’allume plus, imprimante bloquée, photocopieur',
    en: 'scanner, not working, will not turn on, photocopier',
  },
  'goal:family': {
    fr: 'écrire un message, envoyer un mail, famille, amis, petits-enfants, nouvelles de la famille, whatsapp, sms, mél',
    en: 'write a message, send an email, family, friends, grandchildren, keep in touch, whatsapp, text message',
  },
  'goal:video-call': {
    fr: 'appel vidéo, visio, visioconférence, webcam, caméra, skype, voir mes petits-enfants',
    en: 'video call, webcam, camera, skype, zoom, facetime, see my grandchildren',
  },
  'goal:taxes': {
    fr: 'impôts, déclaration de revenus, déclarer ses revenus, avis d’imposition, taxe foncière, trésor public',
    en: 'tax, taxes, tax return, income tax, council tax, file taxes',
  },
  'goal:doctor': {
    fr: 'médecin, docteur, rendez-vous médical, doctolib, dentiste, téléconsultation, hôpital, santé',
    en: 'doctor, appointment, gp, dentist, hospital, book an appointment, health',
  },
  'goal:work': {
    fr: 'emploi, travail, job, offre d’emploi, france travail, pôle emploi, chômage, actualisation, candidature, postuler, intérim, entretien d’embauche, boulot, taf, embauche',
    en: 'job, jobs, work, job search, apply for a job, vacancy, unemployment, interview',
  },
  'goal:school': {
    fr: 'école, collège, lycée, devoirs, notes, pronote, ent, cantine, enseignant, enfant, inscription scolaire',
    en: 'school, homework, grades, teacher, children, school portal, enrol my child',
  },
  'goal:bank': {
    fr: 'banque, compte bancaire, solde, virement, relevé de compte, rib, argent, carte bancaire',
    en: 'bank, banking, bank account, balance, transfer money, bank statement, online banking',
  },
  'goal:buy-sell': {
    fr: 'acheter, vendre, achat en ligne, commander, payer en ligne, livraison, colis, petites annonces, vinted, leboncoin, courses, prix',
    en: 'buy, sell, online shopping, shop, order, delivery, parcel, ebay, pay online, groceries',
  },
  'goal:photos': {
    fr: 'photo, sauvegarder mes photos, récupérer mes photos, trier mes photos, album, vidéos, mémoire pleine, transférer des photos',
    en: 'photo, photos, pictures, save my photos, back up photos, album, sort photos, storage full',
  },
  'goal:phone': {
    fr: 'téléphone, smartphone, portable, mobile, android, iphone, contact, répondeur, appeler',
    en: 'phone, smartphone, mobile, android, iphone, contacts, voicemail, call someone',
  },
  'goal:rights': {
    fr: 'papiers, caf, rsa, apl, cpam, ameli, carte vitale, carte grise, carte d’identité, passeport, retraite, franceconnect, aides sociales, allocation, droits, dossier, préfecture, titre de séjour, permis de conduire, permis',
    en: 'paperwork, benefits, pension, passport, identity card, driving licence, claim, rights, allowance, residence permit',
  },
  'goal:fun': {
    fr: 'jeux, jouer, film, série, télé, replay, vidéo, loisirs, youtube, s’amuser',
    en: 'games, play, film, movie, series, tv, watch videos, leisure, youtube',
  },
  'goal:travel': {
    fr: 'train, billet, voyage, vacances, sncf, bus, covoiturage, hôtel, réserver, avion, horaires de bus',
    en: 'train, ticket, travel, trip, holiday, bus, flight, hotel, book a trip, timetable',
  },
  'goal:health-space': {
    fr: 'mon espace santé, dossier médical, ordonnance, carnet de santé, résultats d’analyses, vaccin',
    en: 'health record, medical record, prescription, test results, vaccine',
  },
  'goal:learn': {
    fr: 'apprendre, cours en ligne, tutoriel, langue, recette, formation, tuto',
    en: 'learn, online course, tutorial, language, recipe, training, how to',
  },
  'goal:news': {
    fr: 'actualités, actu, infos, journal, presse, radio, météo, nouvelles du jour',
    en: 'news, newspaper, press, radio, weather, headlines',
  },
  'goal:find-my-way': {
    fr: 'itinéraire, gps, plan, carte routière, adresse, chemin, google maps, trajet à pied, direction',
    en: 'route, gps, map, maps, directions, address, sat nav, get somewhere',
  },
  'goal:read-listen': {
    fr: 'lire un livre, liseuse, livre audio, ebook, musique, chanson, podcast, écouter la radio, bibliothèque',
    en: 'book, ebook, audiobook, music, song, podcast, library, listen',
  },
  'goal:cv': {
    fr: 'cv, curriculum vitae, lettre de motivation, parcours professionnel',
    en: 'cv, resume, cover letter, curriculum vitae',
  },
  'goal:local-life': {
    fr: 'association, quartier, mairie, commune, débat, pétition, bénévolat, voter, élections, voisins',
    en: 'charity, neighbourhood, local council, debate, petition, volunteering, vote, neighbours',
  },
  'goal:help-someone': {
    fr: 'aider mes parents, aider un proche, aidant, accompagner, aider un voisin, conseiller',
    en: 'help my parents, help a friend, carer, support someone, help a neighbour',
  },
  'goal:housing': {
    fr: 'logement, appartement, maison, loyer, location, hlm, logement social, bail, propriétaire, déménager, électricité, facture',
    en: 'housing, flat, house, rent, landlord, tenant, social housing, move house, bills',
  },
  'goal:sort-email': {
    fr: 'boîte mail, trier mes mails, trop de mails, supprimer des mails, boîte de réception, spam, pourriel, indésirables, mél',
    en: 'inbox, sort emails, too many emails, delete emails, mailbox, spam, junk mail',
  },
  'goal:avoid-scams': {
    fr: 'arnaque, escroquerie, faux message, faux sms, faux site, faux conseiller, fraude, phishing, hameçonnage, piège, se faire avoir, fishing',
    en: 'scam, fraud, fake message, fake website, phishing, trick, con, swindle, fishing',
  },
  'goal:new-device': {
    fr: 'nouvel ordinateur, nouveau téléphone, nouvelle tablette, installer, configurer, mettre en service, allumer',
    en: 'new computer, new phone, new tablet, set up, install, configure, switch on',
  },
  'barrier:F1': {
    fr: 'pas internet, pas de réseau, zone blanche, pas de wifi, abonnement, box, fibre, forfait, connexion lente, débit, 4g',
    en: 'no internet, no signal, slow internet, broadband, no wifi, data plan, coverage',
  },
  'barrier:F2': {
    fr: 'pas d’ordinateur, pas de matériel, vieux téléphone, matériel, équipement, ordinateur pas cher, reconditionné, prêt de matériel, tablette cassée, imprimante, photocopie, photocopieuse, faire des photocopies, pas d’imprimante',
    en: 'no computer, no device, old phone, equipment, cheap computer, refurbished, borrow a laptop, broken tablet, photocopy, photocopies, photocopier, no printer',
  },
  'barrier:F3': {
    fr: 'débutant, jamais utilisé, premiers pas, initiation, grand débutant, partir de zéro',
    en: 'beginner, never used, first steps, starting from scratch, introduction',
  },
  'barrier:F4': {
    fr: 'illettrisme, analphabète, difficulté à lire, ne sait pas lire, lire et écrire, orthographe, compter, dyslexie, ne sais pas lire, sais pas lire, sait pas lire, pas savoir lire, je lis mal, lit mal, mal lire, du mal à lire, je lis lentement, sais pas écrire, sait pas écrire, j’écris mal, du mal à écrire, sais pas compter',
    en: 'illiteracy, cannot read, trouble reading, literacy, spelling, numeracy, dyslexia, can’t read, can not read, cannot write, can’t write, read badly, read slowly, hard to read',
  },
  'barrier:F5': {
    fr: 'français langue étrangère, fle, ne parle pas français, étranger, traduction, interprète, allophone, apprendre le français',
    en: 'does not speak french, foreign language, translation, interpreter, learn french, esl',
  },
  'barrier:F6': {
    fr: 'handicap, malvoyant, aveugle, sourd, malentendant, mauvaise vue, lunettes, tremblement, mains qui tremblent, écrire plus gros, lecteur d’écran, accessibilité, mobilité réduite, attention, surdité, malentendance, j’entends mal, je vois mal, cécité, autisme, autiste, tdah, fauteuil roulant, personne handicapée',
    en: 'disability, blind, low vision, deaf, hard of hearing, glasses, shaking hands, tremor, larger text, screen reader, accessibility, disabled, disabled person, deafness, hearing loss, hearing impaired, visually impaired, blindness, autism, autistic, adhd, wheelchair',
  },
  'barrier:F7': {
    fr: 'peur, stress, angoisse, peur de se tromper, peur de casser, timide, découragé, pas à l’aise, trop vieux, confiance en soi, motivation',
    en: 'afraid, fear, stress, anxious, scared of breaking it, shy, discouraged, too old, self confidence, motivation',
  },
  'barrier:F8': {
    fr: 'seul, isolé, isolement, personne pour m’aider, besoin d’aide, dépendant, quelqu’un fait à ma place, solitude',
    en: 'alone, isolated, nobody to help, lonely, need help, dependent, someone does it for me',
  },
  'barrier:F9': {
    fr: 'démarches administratives, procédure en ligne, dématérialisation, aidants connect, france services, formulaire en ligne',
    en: 'online procedures, administrative forms, red tape, online forms, government services',
  },
  'barrier:F10': {
    fr: 'argent, trop cher, pas les moyens, dettes, surendettement, gratuit, tarif social, fins de mois',
    en: 'money, too expensive, cannot afford, debt, free of charge, low income',
  },
  'barrier:F11': {
    fr: 'trop loin, transport, pas de voiture, se déplacer, campagne, pas le permis, pas de permis, isolement géographique, à domicile, permanence mobile',
    en: 'too far, transport, no car, get there, countryside, rural, home visit, cannot drive, no driving licence',
  },
  'barrier:F12': {
    fr: 'arnaqué, piraté, escroc, victime d’une arnaque, peur de payer en ligne, compte piraté, méfiance',
    en: 'scammed, hacked, victim of fraud, afraid to pay online, distrust',
  },
  'barrier:F13': {
    fr: 'pas le temps, garde d’enfant, crèche, horaires, disponibilité, emploi du temps, travail de nuit',
    en: 'no time, childcare, nursery, busy, schedule, opening times, night shift',
  },
};
