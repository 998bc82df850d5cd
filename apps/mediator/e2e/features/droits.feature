# language: fr
Fonctionnalité: Les droits de la personne
  Retirer son accord, emporter son dossier, être effacé : autant de gestes que pour dire oui.

  Scénario: L’accord est retiré le lendemain du diagnostic
    Étant donné un carnet ouvert
    Et j’ajoute "Éloïse Martin", qui est d’accord
    Et je commence une rencontre avec cette personne
    Et rien ne presse
    Et l’écran pose les questions du premier échange
    Et la personne fait les activités, avec moi à côté
    Et je termine les activités
    Et je garde la rencontre
    Quand je ferme le navigateur et je le rouvre
    Et j’ouvre le carnet avec la phrase "un bus sous la pluie"
    Et j’ouvre le dossier de "Éloïse Martin"
    Et j’ouvre la partie "Remettre, exporter, effacer" du dossier
    Et la personne retire son accord pour le suivi
    Alors il ne reste que des accords dans le carnet, pas une réponse
    Et rien de tout cela n’est en clair sur le disque

  Scénario: Le nom est retiré, le suivi continue
    Étant donné un carnet ouvert
    Et j’ajoute "Éloïse Martin", qui est d’accord
    Quand j’ouvre la partie "Remettre, exporter, effacer" du dossier
    Et la personne retire son accord pour le nom
    Et je reviens à la liste
    Alors la liste a 1 personne
    Et je ne lis plus "Éloïse Martin"

  Scénario: La personne est effacée
    Étant donné un carnet ouvert
    Et j’ajoute "Éloïse Martin", qui est d’accord
    Quand j’ouvre la partie "Remettre, exporter, effacer" du dossier
    Et la personne est effacée
    Et je reviens à la liste
    Alors je lis "Le carnet est vide"
