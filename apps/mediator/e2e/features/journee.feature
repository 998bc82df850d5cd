# language: fr
Fonctionnalité: Une journée
  Un ordinateur, sans réseau, avec plusieurs personnes.

  Scénario: Une journée entière hors ligne
    Étant donné un carnet ouvert
    Et le réseau est coupé
    Quand je recharge la page
    Et j’ouvre le carnet avec la phrase "un bus sous la pluie"
    Et j’ajoute "Éloïse Martin", qui est d’accord
    Et je commence une rencontre avec cette personne
    Et rien ne presse
    Et l’écran pose les questions du premier échange
    Et la personne fait les activités, avec moi à côté
    Et je termine les activités
    Et je garde la rencontre
    Et j’ouvre la partie "Parcours" du dossier
    Et la personne accepte la première étape
    Et je note un accompagnement d’une demi-heure
    Et j’ouvre la partie "Historique" du dossier
    Alors je lis "Accompagnement de 30 minutes"
    Quand j’ouvre la rubrique "Fiches pratiques"
    Et j’ouvre la fiche "Accueillir"
    Alors je vois le titre "Accueillir"
    Quand je reviens à la liste
    Et je verrouille le carnet
    Alors rien de tout cela n’est en clair sur le disque

  Scénario: Deux personnes sur un ordinateur ne se mélangent pas
    Étant donné un carnet ouvert
    Et j’ajoute "Éloïse Martin", qui est d’accord
    Et je commence une rencontre avec cette personne
    Et rien ne presse
    Et je saisis la feuille du premier échange, au clavier seulement
    Et je m’arrête après l’échange
    Et je garde la rencontre
    Quand je reviens à la liste
    Et j’ajoute "Karim Benali", qui est d’accord
    Alors je lis "Karim Benali"
    Et je ne lis plus "Éloïse Martin"
    Quand j’ouvre la partie "Historique" du dossier
    Alors je ne lis plus "Premier échange"
    Quand je reviens à la liste
    Alors la liste a 2 personnes

  Scénario: Le disque est plein, rien n’est perdu
    Étant donné un carnet ouvert
    Et j’ajoute "Éloïse Martin", qui est d’accord
    Et je reviens à la liste
    Quand le disque est plein
    Et j’essaie d’ajouter quelqu’un d’autre
    Alors je lis "Il n’y a plus de place sur cet ordinateur."
    Quand je ferme le navigateur et je le rouvre
    Et j’ouvre le carnet avec la phrase "un bus sous la pluie"
    Alors la liste a 1 personne
    Et je lis "Éloïse Martin"
