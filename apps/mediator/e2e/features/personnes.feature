# language: fr
Fonctionnalité: Les personnes
  Une personne est un code. Son nom n’est gardé que si elle est d’accord.

  Scénario: Quelqu’un sans nom, quelqu’un avec un nom, et quelqu’un qui ne veut pas
    Étant donné un carnet ouvert
    Quand j’ajoute quelqu’un sans nom, qui est d’accord
    Et je reviens à la liste
    Et j’ajoute "Éloïse Martin", qui est d’accord
    Et je reviens à la liste
    Et j’ajoute quelqu’un qui ne veut pas
    Et je reviens à la liste
    Alors la liste a 2 personnes
    Quand je cherche "eloise"
    Alors la liste a 1 personne
    Et je lis "Éloïse Martin"
