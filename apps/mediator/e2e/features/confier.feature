# language: fr
Fonctionnalité: Confier l’ordinateur
  La personne fait les activités seule. Rien d’autre ne s’ouvre avant que l’ordinateur soit rendu.

  Scénario: Un apprenant curieux ne sort pas des activités
    Étant donné un carnet ouvert
    Et j’ajoute "Éloïse Martin", qui est d’accord
    Quand je commence une rencontre avec cette personne
    Et rien ne presse
    Et l’écran pose les questions du premier échange
    Et je confie l’ordinateur avec le code "2468"
    Et la personne fait les premières activités toute seule
    Et elle essaie de sortir par le retour, l’adresse et les touches
    Alors elle est toujours devant la même activité, et ne voit personne
    Quand elle ouvre le carnet dans un autre onglet
    Et elle recharge la page
    Et je rouvre avec ma phrase secrète
    Et je presse "Reprendre où on en était"
    Et je confie l’ordinateur avec le code "2468"
    Alors elle est toujours devant la même activité, et ne voit personne

  Scénario: L’ordinateur est rendu avec le code
    Étant donné un carnet ouvert
    Et j’ajoute quelqu’un sans nom, qui est d’accord
    Quand je commence une rencontre avec cette personne
    Et rien ne presse
    Et l’écran pose les questions du premier échange
    Et je confie l’ordinateur avec le code "1357"
    Et la personne fait toutes les activités toute seule
    Et la personne rend l’ordinateur, je tape mon code
    Et je termine les activités
    Et je garde la rencontre
    Alors je lis "Commencer une rencontre"
