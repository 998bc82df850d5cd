# language: fr
Fonctionnalité: Essayer et lire les fiches
  On peut regarder sans rencontrer personne, et lire les fiches sans phrase secrète.

  Scénario: Essayer avec des personnes fictives, puis quitter sans rien laisser
    Étant donné un ordinateur neuf
    Quand je presse "Essayer avec des personnes fictives"
    Alors la liste a 6 personnes
    Et je lis "Personnes fictives"
    Quand je presse "Quitter l’essai"
    Alors je vois le titre "Créer le carnet d’accompagnement"

  Scénario: Les fiches s’ouvrent sans phrase secrète
    Étant donné un ordinateur neuf
    Quand j’ouvre la rubrique "Fiches pratiques"
    Et j’ouvre la fiche "Accueillir"
    Alors je vois le titre "Accueillir"
