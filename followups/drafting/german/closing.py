"""How German thank-yous close: feedback where it is wanted, and a good-bye."""

from followups.drafting.german.address import place, said

OFFERED = (
    "Danke auch für das Angebot einer Rückmeldung; ich nehme es gern an, ganz ohne Eile.",
    "Das Angebot einer Rückmeldung nehme ich gern an, ganz wie es zeitlich passt.",
    "Über die angebotene Rückmeldung freue ich mich, wann immer es gut passt.",
    "Die Rückmeldung, die [Sie|du] mir angeboten [haben|hast], nehme ich gern an; es eilt nicht.",
)

ASK = place(
    "ask",
    said(*OFFERED, when="combined offered"),
    said(
        "Falls [Sie|du] einmal ein paar Minuten [haben|hast], würde mich auch interessieren, "
        "welche Fähigkeiten ich für ähnliche Stellen noch ausbauen kann; wenn das nicht geht, "
        "verstehe ich es gut.",
        "Über einen allgemeinen Hinweis, was ich für ähnliche Stellen noch ausbauen kann, würde "
        "ich mich bei Gelegenheit freuen; ist das nicht möglich, verstehe ich es gut.",
        "Wenn [Sie|du] irgendwann ein paar Minuten [haben|hast], wäre auch ein allgemeiner Hinweis "
        "wertvoll, worin ich mich weiterentwickeln kann; falls nicht, ist das völlig in Ordnung.",
        "Ein kurzer Hinweis, welche Fähigkeiten ich noch stärken kann, wäre bei Gelegenheit "
        "wertvoll für mich; geht das nicht, habe ich dafür Verständnis.",
        when="combined",
    ),
)

GOODBYE = place(
    "goodbye",
    said(
        "Eine Antwort ist nicht nötig. Ich wünsche [Ihnen allen|euch allen] alles Gute.",
        "[Sie müssen|Du musst] darauf nicht antworten. Alles Gute für [Sie|euch] alle.",
        "Antworten [müssen Sie|musst du] nicht; ich wünsche allen weiterhin gutes Gelingen.",
        "Eine Antwort ist dafür nicht nötig. Weiterhin gutes Gelingen für alles, was ansteht.",
        when="internal",
        unless="combined",
    ),
    said(
        "Eine Antwort ist nicht nötig. Ich wünsche [Ihnen|dir] und dem Team alles Gute.",
        "[Sie müssen|Du musst] darauf nicht antworten. [Ihnen|Dir] und dem ganzen Team alles Gute.",
        "Eine Antwort ist dafür nicht nötig; ich wünsche [Ihnen|dir] und dem Team weiterhin viel "
        "Erfolg.",
        "Diese Nachricht braucht keine Antwort. Für die kommende Zeit wünsche ich [Ihnen|dir] und "
        "dem Team alles Gute.",
        unless="combined late",
    ),
    said(
        "Ich wünsche [Ihnen|dir] und dem Team alles Gute.",
        "[Ihnen|Dir] und dem Team weiterhin alles Gute.",
        "Alles Gute für [Sie|dich] und das Team.",
        "Weiterhin viel Erfolg für [Sie|dich] und das Team.",
    ),
    spare=1,
)
