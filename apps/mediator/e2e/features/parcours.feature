# language: fr
Fonctionnalité: Le parcours et le suivi
  Trois étapes au plus, leurs raisons, ce que les gens décident, et ce qui s’est passé depuis.

  Contexte:
    Étant donné un carnet ouvert
    Et j’ajoute "Éloïse Martin", qui est d’accord
    Et je commence une rencontre avec cette personne
    Et rien ne presse
    Et je saisis la feuille du premier échange, au clavier seulement
    Et je m’arrête après l’échange
    Et je garde la rencontre
    Et j’ouvre la partie "Parcours" du dossier

  Scénario: Une étape écartée ne revient pas, sa raison est gardée à côté
    Quand je demande pourquoi
    Alors je lis au moins une raison
    Quand j’écarte la première étape : "Trop loin"
    Alors l’étape écartée n’est plus proposée, et la raison est gardée : "Trop loin"
    Quand je recharge la page
    Et j’ouvre le carnet avec la phrase "un bus sous la pluie"
    Alors l’étape écartée n’est plus proposée, et la raison est gardée : "Trop loin"

  Scénario: La visite suivante
    Quand la personne accepte la première étape
    Et je note un accompagnement d’une demi-heure
    Et je ferme le navigateur et je le rouvre
    Et j’ouvre le carnet avec la phrase "un bus sous la pluie"
    Et j’ouvre le dossier de "Éloïse Martin"
    Et j’ouvre la partie "Parcours" du dossier
    Et la première étape est faite, avec de l’aide
    Et j’ouvre la partie "Historique" du dossier
    Alors je lis "Accompagnement de 30 minutes"
