# language: fr
Fonctionnalité: La Coop, sans double saisie
  Les activités se recopient un champ à la fois, les personnes passent par un fichier.

  Scénario: Un accompagnement se recopie, et les tableaux se téléchargent
    Étant donné un carnet ouvert
    Et j’ajoute "Éloïse Martin", qui est d’accord
    Et j’ouvre la partie "Parcours" du dossier
    Quand je coche la thématique "E-mail"
    Et je note un accompagnement d’une demi-heure
    Et j’ouvre la rubrique "La Coop et tableaux"
    Alors je lis "1 à recopier"
    Quand je télécharge "Les accompagnements (CSV)"
    Alors le fichier téléchargé contient "individuel"
    Et le nom du fichier ne dit rien de la personne
