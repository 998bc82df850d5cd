# language: fr
Fonctionnalité: Une rencontre
  L’urgence d’abord, puis l’échange, puis les activités. La personne décide de ce qui est gardé.

  Scénario: Un diagnostic ensemble, gardé avec accord
    Étant donné un carnet ouvert
    Et j’ajoute "Éloïse Martin", qui est d’accord
    Quand je commence une rencontre avec cette personne
    Et rien ne presse
    Et l’écran pose les questions du premier échange
    Et la personne fait les activités, avec moi à côté
    Et je termine les activités
    Et je garde la rencontre
    Et j’ouvre la partie "Parcours" du dossier
    Alors je lis "Ce que la personne voit : trois étapes au plus"
    Quand j’ouvre la partie "Historique" du dossier
    Alors je lis "Historique"
    Et rien de tout cela n’est en clair sur le disque

  Scénario: Quelqu’un qu’on ne note pas
    Étant donné un carnet ouvert
    Quand je commence une rencontre sans rien garder
    Et rien ne presse
    Et l’écran pose les questions du premier échange
    Et la personne fait les activités, avec moi à côté
    Et je termine les activités
    Et je ne garde rien de la rencontre
    Alors je lis "Rien n’est gardé"
    Quand je reviens à la liste
    Alors je lis "Le carnet est vide"

  Scénario: Le premier échange noté sur papier
    Étant donné un carnet ouvert
    Et j’ajoute quelqu’un sans nom, qui est d’accord
    Quand je commence une rencontre avec cette personne
    Et rien ne presse
    Et je saisis la feuille du premier échange, au clavier seulement
    Et je m’arrête après l’échange
    Et je garde la rencontre
    Et j’ouvre la partie "Parcours" du dossier
    Alors je lis "Ce que la personne voit : trois étapes au plus"

  Scénario: Ce qui presse passe d’abord
    Étant donné un carnet ouvert
    Et j’ajoute quelqu’un sans nom, qui est d’accord
    Quand je commence une rencontre avec cette personne
    Et quelque chose presse
    Alors je lis "À qui s’adresser tout de suite"
