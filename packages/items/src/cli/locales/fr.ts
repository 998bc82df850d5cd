import { sayExpected, type CliWords } from './words.ts';

/** What the commands say in French. */
export const fr: CliWords = {
  help: `Écrire des activités simulées : les vérifier, les essayer.

  npx @jalon/items check FICHIER|DOSSIER [--json] [--strict] [--locale fr|en]
  npx @jalon/items play FICHIER [--item ID] [--port N] [--no-open] [--locale fr|en]

check
  FICHIER      une activité avec sa clé, ou une liste
  DOSSIER      tous ses fichiers .json, sous-dossiers compris
  --json       dernière ligne : un objet JSON
  --strict     un avertissement compte comme une erreur

play
  FICHIER      s’ouvre dans le navigateur et se recharge à chaque enregistrement
  --item ID    l’activité montrée d’abord
  --port N     le port, 4180 sinon le premier libre ensuite
  --no-open    n’ouvre pas le navigateur

  --locale     la langue des phrases ; sinon celle du système
  --version    la version
Code de sortie : 0 rien à corriger, 1 une erreur au moins, 2 commande mal écrite.`,
  level: { error: 'erreur', warning: 'avertissement' },
  faults: {
    empty: 'Le fichier est vide : une activité est attendue.',
    value:
      'Une valeur est attendue ici : un texte entre guillemets, un nombre, true, false, null, une liste ou un objet.',
    name: 'Un nom entre guillemets droits est attendu ici, comme "title".',
    colon: 'Deux-points sont attendus après le nom.',
    'comma-in-object': 'Une virgule est attendue avant ceci, ou l’accolade } qui ferme.',
    'comma-in-list': 'Une virgule est attendue avant ceci, ou le crochet ] qui ferme.',
    'trailing-comma': 'La virgule avant ceci est de trop : rien ne la suit.',
    'open-text': 'Ce texte n’a pas de guillemet à la fin de la ligne. Dedans, un guillemet s’écrit \\".',
    escape: 'Après \\, un de ces signes est attendu : " \\ / b f n r t, ou u et quatre chiffres.',
    'curly-quote': 'Des guillemets droits " sont attendus, au lieu de guillemets courbes.',
    'single-quote': 'Des guillemets droits " sont attendus, au lieu d’apostrophes.',
    comment: 'Aucun commentaire n’est permis dans un fichier JSON.',
    'more-after-the-end': 'Le fichier devrait finir avant ceci. Plusieurs activités vont dans une liste [ ].',
    'too-deep': 'Trop d’objets les uns dans les autres.',
    'too-large': 'Le fichier est trop gros : 16 Mo au plus.',
    encoding: 'Le fichier doit être enregistré en UTF-8.',
  },
  rules: {
    'long-sentence': (found, expected) =>
      `Attendu : ${number(expected)} mots au plus par phrase. Trouvé : « ${found} »`,
    'long-sentences': (found, expected) =>
      `Phrases trop longues : ${number(found)} mots en moyenne. Attendu : ${number(expected)} au plus.`,
    'long-screen': (found, expected) =>
      `Écran trop chargé : ${number(found)} mots. Attendu : ${number(expected)} au plus.`,
    'two-sentences': (found) => `Attendu : une phrase par ligne. Trouvé : « ${found} »`,
    'hard-to-read': (found, expected) =>
      `Textes difficiles à lire : lisibilité ${found} (Kandel et Moles). Attendu : ${number(expected)} au moins.`,
    'shaming-word': (found) => `Mot qui peut blesser : « ${word(found)} ». Attendu : des mots bienveillants.`,
    'refused-word': (found, expected) => `Mot à changer : « ${word(found)} ». Attendu : « ${expected} ».`,
    'refused-sign': (found) =>
      `Signe que peu de gens lisent : « ${word(found)} ». Attendu : des mots et des chiffres simples.`,
    negative: (found) => `Attendu : une phrase affirmative. Trouvé : « ${found} »`,
  },
  troubles: {
    'not-json': ({ fault }) => fr.faults[fault],
    'repeated-member': ({ name }) => `« ${name} » est écrit deux fois dans le même objet : seul le dernier compte.`,
    hostile: ({ expected }) => `Refusé sans être lu. Attendu : ${sayExpected(fr, expected)}.`,
    schema: ({ expected, received }) =>
      `Attendu : ${sayExpected(fr, expected)}. Trouvé : ${received === 'nothing' ? 'rien' : received}`,
    'repeated-id': ({ id }) => `Une autre activité s’appelle déjà ${id}. Attendu : un identifiant à elle seule.`,
    'missing-key': () => 'Il manque la clé, qui dit ce qui est réussi. Attendu : un objet avec item et key.',
    leak: ({ expected, received }) =>
      `L’activité trahit sa réponse : ${received}. Attendu : ${sayExpected(fr, expected)}.`,
    'free-credit': ({ locale }) =>
      `Des points sont donnés sans rien faire (${locale}). Attendu : un but qui demande une action.`,
    'dead-goal': ({ locale, search }) =>
      `Le but ne peut pas être atteint (${locale})${fr.search(search)}. Attendu : un but qu’une suite d’actions atteint.`,
    'dead-credit': ({ locale, credit, search }) =>
      `Aucune façon de répondre ne donne le crédit ${credit} (${locale})${fr.search(search)}. Attendu : un crédit qui s’obtient.`,
    'unreachable-state': ({ part, name, search }) =>
      part === 'rule'
        ? `La règle « ${name} » ne peut jamais être vraie${fr.search(search)}. Attendu : une règle qu’une suite d’actions rend vraie.`
        : `« ${name} » ne peut jamais être atteint${fr.search(search)}. Attendu : une partie du monde à laquelle on peut accéder.`,
    unreadable: ({ rule, found, expected }) => fr.rules[rule](found, expected),
    'missing-alternative': ({ what }) =>
      what === 'picture'
        ? 'Il manque les mots qui disent l’image. Attendu : alternative, une phrase.'
        : what === 'construct'
          ? 'Un geste est exigé, et rien n’est prévu pour qui ne peut pas le faire. Attendu : alternativeInstruction, ou motor autre que ok.'
          : 'L’activité se dit adaptée aux personnes aveugles, et rien ne dit ce qui est dessiné. Attendu : alternativeInstruction.',
    'missing-language': ({ locale, what }) =>
      what === 'absent'
        ? `Il manque la langue « ${locale} ».`
        : 'Ce texte est le même en français et en anglais. Attendu : un texte anglais.',
    'html-in-text': ({ found }) =>
      `Balise dans un texte : « ${found} ». Attendu : des mots seuls, ils sont montrés tels quels.`,
    'javascript-url': ({ found }) =>
      `Adresse qui exécute du code : « ${found} ». Attendu : une adresse inventée, comme exemple.fr/page.`,
  },
  expected: [
    [/^an object with item and key$/u, 'un objet avec item et key'],
    [/^a value of type (?:string|nonoptional)$/u, 'un texte entre guillemets'],
    [/^a value of type (?:number|int)$/u, 'un nombre'],
    [/^a value of type boolean$/u, 'true ou false'],
    [/^a value of type array$/u, 'une liste entre crochets [ ]'],
    [/^a value of type (?:object|record)$/u, 'un objet entre accolades { }'],
    [/^a value of type (.+)$/u, 'une valeur de type $1'],
    [/^text like \/\\S\/u?$/u, 'quelques mots'],
    [/^text like .*0,39.*$/u, 'une lettre, puis des lettres, chiffres ou traits d’union (40 au plus)'],
    [/^text like .*\\d\+\\\.\\d\+.*$/u, 'une version, comme 1.0.0'],
    [/^text like \/\^\(\?:\[\^<\].*$/u, 'des mots sans balise'],
    [/^text like .*item:.*$/u, 'item: puis des minuscules, chiffres et traits d’union'],
    [/^text like .*digcomp:LO.*$/u, 'un résultat d’apprentissage, comme digcomp:LO1.1.05'],
    [/^text like .*a-z0-9.*$/u, 'des minuscules, chiffres et traits d’union'],
    [/^text like .*A-Za-z0-9_.*$/u, 'une lettre, puis des lettres, chiffres, _ ou traits d’union'],
    [/^text like .*\\d\{4\}.*$|^date$/u, 'une date, comme 2026-11-21'],
    [/^text like (.+)$/u, 'un texte de la forme $1'],
    [/^no such member, as in French$/u, 'rien de tel ici, comme en français'],
    [/^no such member$/u, 'rien de ce nom ici'],
    [/^this member, as in French$/u, 'cette partie, comme en français'],
    [/^(\d+) members, as in French$/u, '$1 éléments, comme en français'],
    [/^(.+), as in French$/u, '$1, comme en français'],
    [/^no part of the key$/u, 'rien de la clé dans ce qui est montré'],
    [/^an id that does not tell the answer$/u, 'un identifiant qui ne dit pas la réponse'],
    [/^an id that no other has$/u, 'un identifiant différent des autres'],
    [/^an id other than (.+)$/u, 'un identifiant autre que $1'],
    [/^a name that no other rule has$/u, 'un nom différent des autres règles'],
    [/^the id of one of the (.+)$/u, 'l’identifiant d’un élément de : $1'],
    [/^one of the (?:options|pairs|degrees) (.+)$/u, 'un de : $1'],
    [/^one of the declared kinds$/u, 'une des formes prévues (voir les mondes)'],
    [/^one of (.+)$/u, 'un de : $1'],
    [/^one declaration: (.+)$/u, 'une déclaration : $1'],
    [/^either a credit or a cap, or feedbackOnly$/u, 'credit, cap ou feedbackOnly: true'],
    [/^a code that has a message: (.+)$/u, 'un code qui a son message : $1'],
    [/^goal, for a performed item$/u, '"template": "goal", pour une activité simulée'],
    [/^(match_correct|map_response|map_response_point|match_text|match_slots).*, for .*$/u, 'un autre "template" : $&'],
    [/^(\S+) compared with a (boolean), not with (.+)$/u, '$1 comparé à true ou false, et non à $3'],
    [/^(\S+) compared with a (number), not with (.+)$/u, '$1 comparé à un nombre, et non à $3'],
    [/^(\S+) compared with a (string), not with (.+)$/u, '$1 comparé à un texte, et non à $3'],
    [/^(\S+) compared with (?:one of )?(.+), not with (.+)$/u, '$1 comparé à $2, et non à $3'],
    [/^\[0, 1\] for a right-or-wrong item$/u, '[0, 1] avec le modèle 2PL'],
    [/^(\d+) difficulties, one less than credits$/u, '$1 difficultés, une de moins que les crédits'],
    [/^more than the one before$/u, 'plus que le précédent'],
    [/^SCORE, a float$/u, 'SCORE, de type float, en premier'],
    [/^a way of acting that this item takes: (.+)$/u, 'un geste que cette activité permet : $1'],
    [
      /^(\S+) among them: this item cannot be answered without$/u,
      '$1 dans construct : sans ce geste, on ne peut pas répondre',
    ],
    [/^each option once$/u, 'chaque réponse une seule fois'],
    [/^at least (.+)$/u, 'au moins $1'],
    [/^at most (\d+) characters$/u, '$1 caractères au plus'],
    [/^at most (\d+) values in all$/u, '$1 valeurs au plus en tout'],
    [/^at most (.+)$/u, 'au plus $1'],
    [/^more than (.+)$/u, 'plus que $1'],
    [/^less than (.+)$/u, 'moins que $1'],
    [/^members nested less deeply, and in no circle$/u, 'moins d’objets les uns dans les autres'],
    [/^a (?:target|point) within (\d+) pixels$/u, 'un endroit dans les $1 pixels'],
    [/^a target that lies on no other$/u, 'une cible qui n’en recouvre aucune autre'],
    [/^options for a choice, and only there$/u, 'options pour un choix, et là seulement'],
    [/^the id of one of the options, or nothing$/u, 'l’identifiant d’une des options, ou un texte vide'],
    [/^true, false, or nothing$/u, 'true, false, ou un texte vide'],
    [/^the words shown when it is ill-formed$/u, 'les mots montrés quand la réponse a une autre forme'],
    [/^words, or typed: true$/u, 'des mots, ou typed: true'],
    [/^hints in each language of the item$/u, 'des indices dans chaque langue de l’activité'],
    [/^a language of the item$/u, 'une langue de l’activité'],
    [/^an action that has an effect then$/u, 'une action qui change quelque chose à ce moment'],
    [/^actions that reach full credit$/u, 'des actions qui mènent au but'],
    [/^one to four words to choose$/u, 'un à quatre mots à choisir'],
    [/^a point that no other region has$/u, 'un endroit différent des autres'],
    [/^one place a thing$/u, 'une seule place par chose'],
    [/^full credit by the named regions alone.*$/u, 'le crédit entier par les noms des endroits, sans pointer'],
    [/^(.+, .+)$/u, 'un de : $1'],
  ],
  search(search) {
    if (search === null) return '';
    return search.complete
      ? ' ; toutes les suites de gestes ont été essayées'
      : ` ; la recherche s’est arrêtée après ${search.states} états, sa limite`;
  },
  summary: (files, items, errors, warnings) =>
    `${many(files, 'fichier')}, ${many(items, 'activité')} : ${many(errors, 'erreur')}, ${many(warnings, 'avertissement')}`,
  progress: (done, all) => `… ${done} fichiers sur ${all}`,
  more: 'npx @jalon/items --help en dit plus.',
  unknownCommand: (name) => `${name} : commande inconnue. Attendu : check ou play.`,
  oneTarget: (command) =>
    `${command} : ${command === 'check' ? 'un fichier ou un dossier' : 'un fichier'} est attendu.`,
  badLocale: (found) => `--locale : fr ou en attendu, ${found} trouvé.`,
  badPort: (found) => `--port : un nombre de 0 à 65535 attendu, ${found} trouvé.`,
  cannotRead: (path, why) => `${path} : lecture impossible (${why}).`,
  noFiles: (folder) => `${folder} : aucun fichier .json ici.`,
  serving: (address, file) => `${file} se joue ici : ${address}`,
  stop: 'Enregistrez le fichier : la page suit. Ctrl+C arrête.',
  saved: (errors, warnings) => `enregistré : ${many(errors, 'erreur')}, ${many(warnings, 'avertissement')}`,
  noPlayer: (folder) =>
    `La page d’essai manque dans ${folder}.\nDans le dépôt de Jalon, construisez-la : npx turbo run build --filter=@jalon/item-player`,
  portTaken: (port) => `Le port ${port} est pris. Choisissez-en un autre avec --port.`,
  noSuchItem: (id, known) => `--item : ${id} n’est pas dans ce fichier. Il y a : ${known.join(', ') || 'rien'}.`,
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
