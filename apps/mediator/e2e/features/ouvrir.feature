# language: fr
Fonctionnalité: Ouvrir le carnet
  Le carnet est chiffré par une phrase secrète. Sans elle, personne ne l’ouvre.

  Scénario: Le carnet se crée, se verrouille et se rouvre
    Étant donné un ordinateur neuf
    Quand je crée le carnet avec la phrase "un bus sous la pluie"
    Alors je vois le titre "Personnes"
    Quand je verrouille le carnet
    Et j’ouvre le carnet avec la phrase "un bus sous la neige"
    Alors je lis "Ce n’est pas cette phrase."
    Quand j’ouvre le carnet avec la phrase "un bus sous la pluie"
    Alors je vois le titre "Personnes"

  Scénario: La phrase est perdue
    Étant donné un carnet ouvert
    Et j’ajoute quelqu’un sans nom, qui est d’accord
    Quand je ferme le navigateur et je le rouvre
    Alors je vois le titre "Ouvrir le carnet"
    Quand je déplie "J’ai perdu la phrase secrète"
    Alors je lis "le carnet ne peut plus être rouvert"
    Quand je presse "Effacer mes traces"
    Et je presse "Tout effacer"
    Alors je vois le titre "Créer le carnet d’accompagnement"
    Quand je crée le carnet avec la phrase "une autre phrase à moi"
    Alors je lis "Le carnet est vide"

  Scénario: Le navigateur a effacé ce qui était gardé
    Étant donné un carnet ouvert
    Et j’ajoute quelqu’un sans nom, qui est d’accord
    Quand le navigateur efface ce qui était gardé
    Et je recharge la page
    Alors je lis "Le navigateur a effacé ce qui était gardé ici."
    Et je vois le titre "Créer le carnet d’accompagnement"
