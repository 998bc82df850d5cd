import { frExpected } from './fr-expected.ts';
import { sayExpected, type CliWords } from './words.ts';

/** What the commands say in French. */
export const fr: CliWords = {
  help: `Écrire des activités simulées : les vérifier, les essayer.

  npx @jalon/items check FICHIER|DOSSIER [--json] [--strict] [--locale fr|en]
  npx @jalon/items play FICHIER [--item ID] [--port N] [--no-open] [--locale fr|en]

check
  FICHIER      une activité avec sa clé, ou une liste
  DOSSIER      tous ses fichiers .json, sous-dossiers compris
  --json       dernière ligne : un objet JSON
  --strict     un avertissement compte comme une erreur

play
  FICHIER      s’ouvre dans le navigateur et se recharge à chaque enregistrement
  --item ID    l’activité montrée d’abord
  --port N     le port, 4180 sinon le premier libre ensuite
  --no-open    n’ouvre pas le navigateur

  --locale     la langue des phrases ; sinon celle du système
  --version    la version
Code de sortie : 0 rien à corriger, 1 une erreur au moins, 2 commande mal écrite.`,
  level: { error: 'erreur', warning: 'avertissement' },
  faults: {
    empty: 'Le fichier est vide : une activité est attendue.',
    value:
      'Une valeur est attendue ici : un texte entre guillemets, un nombre, true, false, null, une liste ou un objet.',
    name: 'Un nom entre guillemets droits est attendu ici, comme "title".',
    colon: 'Deux-points sont attendus après le nom.',
    'comma-in-object': 'Une virgule est attendue avant ceci, ou l’accolade } qui ferme.',
    'comma-in-list': 'Une virgule est attendue avant ceci, ou le crochet ] qui ferme.',
    'trailing-comma': 'La virgule avant ceci est de trop : rien ne la suit.',
    'open-text': 'Ce texte n’a pas de guillemet à la fin de la ligne. Dedans, un guillemet s’écrit \\".',
    escape: 'Après \\, un de ces signes est attendu : " \\ / b f n r t, ou u et quatre chiffres.',
    'curly-quote': 'Des guillemets droits " sont attendus, au lieu de guillemets courbes.',
    'single-quote': 'Des guillemets droits " sont attendus, au lieu d’apostrophes.',
    comment: 'Aucun commentaire n’est permis dans un fichier JSON.',
    'more-after-the-end': 'Le fichier devrait finir avant ceci. Plusieurs activités vont dans une liste [ ].',
    'too-deep': 'Trop d’objets les uns dans les autres.',
    'too-large': 'Le fichier est trop gros : 16 Mo au plus.',
    encoding: 'Le fichier doit être enregistré en UTF-8.',
  },
  rules: {
    'long-sentence': (found, expected) =>
      `Attendu : ${number(expected)} mots au plus par phrase. Trouvé : « ${found} »`,
    'long-sentences': (found, expected) =>
      `Phrases trop longues : ${number(found)} mots en moyenne. Attendu : ${number(expected)} au plus.`,
    'long-screen': (found, expected) =>
      `Écran trop chargé : ${number(found)} mots. Attendu : ${number(expected)} au plus.`,
    'two-sentences': (found) => `Attendu : une phrase par ligne. Trouvé : « ${found} »`,
    'hard-to-read': (found, expected) =>
      `Textes difficiles à lire : lisibilité ${found} (Kandel et Moles). Attendu : ${number(expected)} au moins.`,
    'shaming-word': (found) => `Mot qui peut blesser : « ${word(found)} ». Attendu : des mots bienveillants.`,
    'refused-word': (found, expected) => `Mot à changer : « ${word(found)} ». Attendu : « ${expected} ».`,
    'refused-sign': (found) =>
      `Signe que peu de gens lisent : « ${word(found)} ». Attendu : des mots et des chiffres simples.`,
    negative: (found) => `Attendu : une phrase affirmative. Trouvé : « ${found} »`,
  },
  troubles: {
    'not-json': ({ fault }) => fr.faults[fault],
    'repeated-member': ({ name }) => `« ${name} » est écrit deux fois dans le même objet : seul le dernier compte.`,
    hostile: ({ expected }) => `Refusé sans être lu. Attendu : ${sayExpected(fr, expected)}.`,
    schema: ({ expected, received, meant }) =>
      `Attendu : ${sayExpected(fr, expected)}. Trouvé : ${received === 'nothing' ? 'rien' : received}${meant === null ? '' : `. Vouliez-vous dire « ${meant} » ?`}`,
    'repeated-id': ({ id }) => `Une autre activité s’appelle déjà ${id}. Attendu : un identifiant à elle seule.`,
    'missing-key': () => 'Il manque la clé, qui dit ce qui est réussi. Attendu : un objet avec item et key.',
    leak: ({ expected, received }) =>
      `L’activité trahit sa réponse : ${received}. Attendu : ${sayExpected(fr, expected)}.`,
    'free-credit': ({ locale }) =>
      `Des points sont donnés sans rien faire (${locale}). Attendu : un but qui demande une action.`,
    'dead-goal': ({ locale, search }) =>
      `Le but ne peut pas être atteint (${locale})${fr.search(search)}. Attendu : un but qu’une suite d’actions atteint.`,
    'dead-credit': ({ locale, credit, search }) =>
      `Aucune façon de répondre ne donne le crédit ${credit} (${locale})${fr.search(search)}. Attendu : un crédit qui s’obtient.`,
    'unreachable-state': ({ part, name, search }) =>
      part === 'rule'
        ? `La règle « ${name} » ne peut jamais être vraie${fr.search(search)}. Attendu : une règle qu’une suite d’actions rend vraie.`
        : `« ${name} » ne peut jamais être atteint${fr.search(search)}. Attendu : une partie du monde à laquelle on peut accéder.`,
    unreadable: ({ rule, found, expected }) => fr.rules[rule](found, expected),
    'missing-alternative': ({ what }) =>
      what === 'picture'
        ? 'Il manque les mots qui disent l’image. Attendu : alternative, une phrase.'
        : what === 'sound'
          ? 'Ce qui s’entend n’est pas écrit. Attendu : transcript, une liste de phrases.'
          : what === 'construct'
            ? 'Un geste est exigé, et rien n’est prévu pour qui ne peut pas le faire. Attendu : alternativeInstruction, ou motor autre que ok.'
            : 'L’activité se dit adaptée aux personnes aveugles, et rien ne dit ce qui est dessiné. Attendu : alternativeInstruction.',
    'missing-language': ({ locale, what }) =>
      what === 'absent'
        ? `Il manque la langue « ${locale} ».`
        : 'Ce texte est le même en français et en anglais. Attendu : un texte anglais.',
    'html-in-text': ({ found }) =>
      `Balise dans un texte : « ${found} ». Attendu : des mots seuls, ils sont montrés tels quels.`,
    'javascript-url': ({ found }) =>
      `Adresse qui exécute du code : « ${found} ». Attendu : une adresse inventée, comme exemple.fr/page.`,
    'nothing-inside': () => 'Le fichier ne contient aucune activité. Attendu : une activité avec sa clé, ou une liste.',
    'missing-file': ({ found }) => `Fichier absent : « ${found} ». Attendu : une image ou un son à côté de ce fichier.`,
    'unknown-outcome': ({ found }) =>
      `DigComp 3.0 n’a pas de résultat d’apprentissage ${found}. Attendu : un des siens, comme digcomp:LO1.1.05.`,
    'real-address': ({ found }) =>
      `Adresse qui existe peut-être : « ${found} ». Attendu : une adresse qui finit par .exemple ou exemple.fr.`,
    'real-phone': ({ found }) =>
      `Numéro qui sonne peut-être chez quelqu’un : « ${found} ». Attendu : un numéro réservé à la fiction, comme 06 39 98 00 00.`,
    'real-number': ({ found }) =>
      `Carte ou compte qui existe peut-être : « ${found} ». Attendu : un autre dernier chiffre, ou une autre clé de contrôle.`,
  },
  expected: frExpected,
  search(search) {
    if (search === null) return '';
    return search.complete
      ? ' ; toutes les suites de gestes ont été essayées'
      : ` ; la recherche s’est arrêtée après ${search.states} états, sa limite`;
  },
  summary: (files, items, errors, warnings) =>
    `${many(files, 'fichier')}, ${many(items, 'activité')} : ${many(errors, 'erreur')}, ${many(warnings, 'avertissement')}`,
  progress: (done, all) => `… ${done} fichiers sur ${all}`,
  more: 'npx @jalon/items --help en dit plus.',
  unknownCommand: (name) => `${name} : commande inconnue. Attendu : check ou play.`,
  oneTarget: (command) =>
    `${command} : ${command === 'check' ? 'un fichier ou un dossier' : 'un fichier'} est attendu.`,
  badLocale: (found) => `--locale : fr ou en attendu, ${found} trouvé.`,
  badPort: (found) => `--port : un nombre de 0 à 65535 attendu, ${found} trouvé.`,
  cannotRead: (path, why) => `${path} : lecture impossible (${why}).`,
  noFiles: (folder) => `${folder} : aucun fichier .json ici.`,
  serving: (address, file) => `${file} se joue ici : ${address}`,
  stop: 'Enregistrez le fichier : la page suit. Ctrl+C arrête.',
  saved: (errors, warnings) => `enregistré : ${many(errors, 'erreur')}, ${many(warnings, 'avertissement')}`,
  noPlayer: (folder) =>
    `La page d’essai manque dans ${folder}.\nDans le dépôt de Jalon, construisez-la : npx turbo run build --filter=@jalon/item-player`,
  portTaken: (port) => `Le port ${port} est pris. Choisissez-en un autre avec --port.`,
  noSuchItem: (id, known) => `--item : ${id} n’est pas dans ce fichier. Il y a : ${known.join(', ') || 'rien'}.`,
};

/** The word found, without the text that it was found in. */
function word(found: string): string {
  return found.replace(/: .*$/su, '');
}

function many(count: number, word: string): string {
  return `${count} ${word}${count > 1 ? 's' : ''}`;
}

/** The figure of a finding such as `at most 15 words`. */
function number(text: string): string {
  return /\d+(?:\.\d+)?/u.exec(text)?.[0].replace('.', ',') ?? text;
}
