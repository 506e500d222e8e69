"""The German note after one withdrew an application or turned an offer down."""

from followups.drafting.german.address import place, said
from followups.drafting.german.thank_you import DETAIL
from followups.drafting.wording import Message

THANKS = place(
    "thanks",
    said(
        "noch einmal vielen Dank, dass [Sie|du] mich für {role_at} vorgeschlagen und begleitet "
        "[haben|hast].",
        "[haben Sie|hab] noch einmal herzlichen Dank für die Unterstützung bei der Bewerbung für "
        "{role_at}.",
        "ich danke [Ihnen|dir] noch einmal, dass [Sie|du] mich für {role_at} ins Gespräch gebracht "
        "[haben|hast].",
        "für [Ihren|deinen] Einsatz bei der Bewerbung für {role_at} danke ich [Ihnen|dir] noch "
        "einmal sehr.",
        when="agency",
    ),
    said(
        "noch einmal vielen Dank, dass [Sie|du] mich vorgeschlagen und begleitet [haben|hast].",
        "[haben Sie|hab] noch einmal herzlichen Dank für die Unterstützung bei dieser Bewerbung.",
        "ich danke [Ihnen|dir] noch einmal, dass [Sie|du] mich ins Gespräch gebracht [haben|hast].",
        "für [Ihren|deinen] Einsatz danke ich [Ihnen|dir] noch einmal sehr.",
        when="agency",
    ),
    said(
        "noch einmal vielen Dank für {time_given}.",
        "[haben Sie|hab] noch einmal herzlichen Dank für {time_given}.",
        "ich danke [Ihnen|dir] noch einmal sehr für {time_given}.",
        "auf diesem Weg noch einmal herzlichen Dank für {time_given}.",
    ),
    said(
        "noch einmal vielen Dank für das Interesse an meiner Bewerbung für {role_at}.",
        "[haben Sie|habt] noch einmal herzlichen Dank, dass [Sie|ihr] mich für {role_at} in "
        "Betracht gezogen [haben|habt].",
        "ich danke [Ihnen|euch] noch einmal, dass [Sie sich|ihr euch] mit meiner Bewerbung für "
        "{role_at} befasst [haben|habt].",
        "auf diesem Weg noch einmal herzlichen Dank für das Interesse an meiner Bewerbung für "
        "{role_at}.",
    ),
    said(
        "noch einmal vielen Dank für das Interesse an meiner Bewerbung.",
        "[haben Sie|habt] noch einmal herzlichen Dank, dass [Sie sich|ihr euch] Zeit für meine "
        "Bewerbung genommen [haben|habt].",
        "ich danke [Ihnen|euch] noch einmal, dass [Sie sich|ihr euch] mit meiner Bewerbung befasst "
        "[haben|habt].",
        "auf diesem Weg noch einmal herzlichen Dank für die Zeit, die [Sie sich|ihr euch] für "
        "meine Bewerbung genommen [haben|habt].",
    ),
)

OUTCOME = place(
    "outcome",
    said(
        "Das Angebot hat mich sehr gefreut, und es abzulehnen, ist mir nicht leichtgefallen.",
        "Über das Angebot habe ich mich sehr gefreut; Nein zu sagen, ist mir schwergefallen.",
        "Dass ich das Angebot nicht angenommen habe, war keine leichte Entscheidung.",
        "Gegen das Angebot habe ich mich nach langem Überlegen entschieden; gefreut hat es mich "
        "sehr.",
        when="outcome_offer_declined",
    ),
    said(
        "Dass ich meine Bewerbung zurückgezogen habe, war keine leichte Entscheidung.",
        "Meine Bewerbung zurückzuziehen, ist mir nicht leichtgefallen.",
        "Die Entscheidung, meine Bewerbung zurückzuziehen, habe ich mir nicht leicht gemacht.",
        "Ich habe lange überlegt, bevor ich meine Bewerbung zurückgezogen habe.",
    ),
)

GOOD = place(
    "good",
    said(
        "Was [Ihr|euer] Team macht, finde ich weiterhin wichtig, vor allem dies: {project}.",
        "Ein Thema [Ihres|eures] Teams finde ich weiterhin spannend: {project}.",
        "An der Arbeit [Ihres|eures] Teams gefällt mir vor allem dies: {project}.",
        "Bei der Arbeit [Ihres|eures] Teams beeindruckt mich besonders: {project}.",
        when="internal",
    ),
    said(
        "Die Arbeit von {company} gefällt mir weiterhin, vor allem dies: {project}.",
        "Was {company} macht, finde ich weiterhin spannend, besonders dieses Thema: {project}.",
        "An der Arbeit von {company} beeindruckt mich besonders: {project}.",
        "Ich verfolge weiter gern, was {company} macht, und dabei besonders ein Thema: {project}.",
    ),
    said(
        "Ein Thema finde ich weiterhin besonders spannend: {project}.",
        "Vor allem ein Thema werde ich weiter verfolgen: {project}.",
        "Besonders beeindruckt hat mich ein Thema: {project}.",
        "Mein Interesse gilt weiterhin besonders einem Thema: {project}.",
    ),
    said(
        "Die Gespräche waren offen und freundlich, und ich habe viel daraus mitgenommen.",
        "Ich habe mich in den Gesprächen gut aufgehoben gefühlt und einiges gelernt.",
        "Aus den Gesprächen habe ich viel mitgenommen.",
        "Die freundliche Art der Gespräche habe ich sehr geschätzt.",
        when="several",
    ),
    said(
        "Das Gespräch war offen und freundlich, und ich habe viel daraus mitgenommen.",
        "Ich habe mich im Gespräch gut aufgehoben gefühlt und einiges gelernt.",
        "Aus dem Gespräch habe ich viel mitgenommen.",
        "Die freundliche Art des Gesprächs habe ich sehr geschätzt.",
        when="held",
    ),
    spare=2,
)

INTEREST = place(
    "interest",
    said(
        "Für eine andere Stelle, die besser passt, bewerbe ich mich gern wieder.",
        "Wenn später eine Stelle hereinkommt, die besser passt, freue ich mich über eine "
        "Nachricht.",
        "Über andere Stellen, die besser passen, spreche ich gern wieder mit [Ihnen|dir].",
        "Sollte sich etwas ergeben, das besser passt, freue ich mich, von [Ihnen|dir] zu hören.",
        when="agency",
    ),
    said(
        "Ich freue mich auf die weitere Zusammenarbeit im Haus.",
        "Auf die weitere Zusammenarbeit freue ich mich.",
        "An anderer Stelle im Haus arbeiten wir hoffentlich bald wieder zusammen.",
        "Ich arbeite auch weiterhin gern mit [Ihnen|euch] zusammen.",
        when="internal",
    ),
    said(
        "Ich würde mich freuen, wenn sich unsere Wege wieder einmal kreuzen.",
        "Vielleicht ergibt sich später eine Gelegenheit, zusammenzuarbeiten; mich würde das "
        "freuen.",
        "Sollte sich später etwas ergeben, das besser passt, spreche ich gern wieder mit "
        "[Ihnen|euch].",
        "Es wäre schön, wenn wir zu einem anderen Zeitpunkt wieder ins Gespräch kommen.",
    ),
)

GOODBYE = place(
    "goodbye",
    said(
        "Eine Antwort ist nicht nötig. Ich wünsche [Ihnen|dir] alles Gute.",
        "[Sie müssen|Du musst] darauf nicht antworten. Alles Gute für [Sie|dich].",
        "Diese Nachricht braucht keine Antwort; ich wünsche [Ihnen|dir] weiterhin viel Erfolg.",
        "Antworten [müssen Sie|musst du] nicht. [Ihnen|Dir] alles Gute.",
        when="agency",
    ),
    said(
        "Für die Besetzung der Stelle und für alles Weitere wünsche ich [Ihnen|dir] und dem Team "
        "viel Erfolg.",
        "Ich wünsche [Ihnen|dir] und dem Team, dass die Stelle bald gut besetzt ist.",
        "[Ihnen|Dir] und dem Team wünsche ich eine glückliche Hand bei der Besetzung und alles "
        "Gute.",
        "Alles Gute für [Sie|dich] und das Team, auch bei der weiteren Suche.",
    ),
    spare=1,
)

COURTESY_NOTE = Message(
    paragraphs=((THANKS, OUTCOME), (DETAIL, GOOD), (INTEREST, GOODBYE)), most_words=110
)
