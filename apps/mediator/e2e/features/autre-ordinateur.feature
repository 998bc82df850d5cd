# language: fr
Fonctionnalité: Un autre ordinateur
  Un fichier chiffré et signé porte des personnes d’un ordinateur à un autre, deux fois sans dommage.

  Scénario: Le fichier est pris deux fois
    Étant donné un carnet ouvert
    Et j’ajoute "Éloïse Martin", qui est d’accord
    Et je fais un fichier de tout le monde
    Quand je passe à l’ordinateur "bus"
    Et un carnet ouvert
    Et je prends le fichier apporté
    Alors je lis "Ce fichier vient d’un ordinateur que celui-ci ne connaît pas."
    Quand les lettres sont les mêmes, je le dis
    Alors je lis "éléments ajoutés"
    Quand je prends le fichier apporté
    Alors je lis "Tout était déjà là. Rien n’a changé."
    Quand je reviens à la liste
    Alors la liste a 1 personne
    Et je lis "Éloïse Martin"

  Scénario: Ce n’est pas un fichier de Jalon
    Étant donné un carnet ouvert
    Quand je prends un fichier qui n’en est pas un
    Alors je lis "Ce n’est pas un fichier fait par Jalon."
