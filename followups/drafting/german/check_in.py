"""The German check-in after six months."""

from followups.drafting.german.address import place, said
from followups.drafting.wording import Message

CHECK_IN_WHO = place(
    "who",
    said(
        "{applied_month} [haben Sie|hast du] mich für {role_at} vorgeschlagen, und an die gute "
        "Begleitung denke ich gern zurück.",
        "{applied_month} [haben Sie|hast du] mich für {role_at} ins Gespräch gebracht; die gute "
        "Unterstützung habe ich nicht vergessen.",
        "für {role_at} [haben Sie|hast du] mich {applied_month} vorgeschlagen, und ich erinnere "
        "mich gern an die gute Begleitung.",
        "vielleicht [erinnern Sie sich|erinnerst du dich]: Für {role_at} [haben Sie|hast du] "
        "mich {applied_month} vorgeschlagen und sehr gut begleitet.",
        when="agency",
    ),
    said(
        "vor einiger Zeit [haben Sie|hast du] mich für {role_at} vorgeschlagen, und an die gute "
        "Begleitung denke ich gern zurück.",
        "für {role_at} [haben Sie|hast du] mich vor einiger Zeit ins Gespräch gebracht; die gute "
        "Unterstützung habe ich nicht vergessen.",
        "vielleicht [erinnern Sie sich|erinnerst du dich]: Vor einiger Zeit [haben Sie|hast du] "
        "mich für {role_at} vorgeschlagen und sehr gut begleitet.",
        "es ist einige Zeit her, dass [Sie|du] mich für {role_at} vorgeschlagen [haben|hast], und "
        "ich erinnere mich gern an die gute Begleitung.",
        when="agency",
    ),
    said(
        "vor einiger Zeit [haben Sie|hast du] mich für eine Stelle vorgeschlagen, und an die gute "
        "Begleitung denke ich gern zurück.",
        "vielleicht [erinnern Sie sich|erinnerst du dich]: Vor einiger Zeit [haben Sie|hast du] "
        "mich für eine Stelle vorgeschlagen und sehr gut begleitet.",
        "es ist einige Zeit her, dass [Sie|du] mich für eine Stelle vorgeschlagen [haben|hast], "
        "und ich erinnere mich gern daran.",
        "vor einer Weile [haben Sie|hast du] mich für eine Stelle ins Gespräch gebracht; die gute "
        "Unterstützung habe ich nicht vergessen.",
        when="agency",
    ),
    said(
        "{last_month} haben wir über {the_role} gesprochen, und ich denke gern daran zurück.",
        "{last_month} haben wir uns über {the_role} unterhalten; ich erinnere mich gern daran.",
        "vielleicht [erinnern Sie sich|erinnerst du dich] an unser Gespräch {last_month} über "
        "{the_role}; mir ist es in guter Erinnerung.",
        "unser Gespräch über {the_role} {last_month} ist mir in guter Erinnerung geblieben.",
        when="held met contact",
        unless="phone_only",
    ),
    said(
        "{last_month} haben wir über {the_role} gesprochen, und ich denke gern daran zurück.",
        "vielleicht [erinnern Sie sich|erinnerst du dich] an unser Telefonat {last_month} über "
        "{the_role}; mir ist es in guter Erinnerung.",
        "unser Telefonat über {the_role} {last_month} ist mir in guter Erinnerung geblieben.",
        "{last_month} haben wir über {the_role} telefoniert; ich erinnere mich gern daran.",
        when="held met contact",
    ),
    said(
        "{last_month} war ich im Gespräch für {role_at}, und ich denke gern daran zurück.",
        "{last_month} habe ich mich für {role_at} vorgestellt; das Gespräch ist mir in guter "
        "Erinnerung.",
        "vielleicht [erinnern Sie sich|erinnerst du dich]: Für {role_at} war ich {last_month} im "
        "Gespräch, und ich denke gern daran zurück.",
        "das Vorstellungsgespräch für {role_at} {last_month} ist mir in guter Erinnerung "
        "geblieben.",
        when="held",
    ),
    said(
        "vor einiger Zeit war ich im Gespräch für {role_at}, und ich denke gern daran zurück.",
        "vor einiger Zeit habe ich mich für {role_at} vorgestellt; das Gespräch ist mir in guter "
        "Erinnerung.",
        "es ist einige Zeit her, dass ich mich für {role_at} vorgestellt habe, und ich denke gern "
        "daran zurück.",
        "das Vorstellungsgespräch für {role_at} ist mir in guter Erinnerung geblieben.",
        when="held",
    ),
    said(
        "vor einiger Zeit war ich bei [Ihnen|euch] im Gespräch, und ich denke gern daran zurück.",
        "vor einiger Zeit habe ich mich bei [Ihnen|euch] vorgestellt; das Gespräch ist mir in "
        "guter Erinnerung.",
        "es ist einige Zeit her, dass ich mich bei [Ihnen|euch] vorgestellt habe, und ich denke "
        "gern daran zurück.",
        "das Vorstellungsgespräch bei [Ihnen|euch] ist mir in guter Erinnerung geblieben.",
        when="held",
    ),
    said(
        "{applied_month} habe ich mich für {role_at} beworben; für das Interesse damals bin "
        "ich weiterhin dankbar.",
        "vielleicht [erinnern Sie sich|erinnerst du dich] an meine Bewerbung für {role_at} "
        "{applied_month}; für das Interesse damals bin ich weiterhin dankbar.",
        "meine Bewerbung für {role_at} habe ich {applied_month} geschickt; das Interesse damals "
        "hat mich gefreut.",
        "für {role_at} habe ich mich {applied_month} beworben; dass [Sie|ihr] mich damals in "
        "Betracht gezogen [haben|habt], hat mich gefreut.",
    ),
    said(
        "vor einiger Zeit habe ich mich für {role_at} beworben; für das Interesse damals bin ich "
        "weiterhin dankbar.",
        "vielleicht [erinnern Sie sich|erinnerst du dich] an meine Bewerbung für {role_at}; für "
        "das Interesse damals bin ich weiterhin dankbar.",
        "es ist einige Zeit her, dass ich mich für {role_at} beworben habe; das Interesse damals "
        "hat mich gefreut.",
        "für {role_at} habe ich mich vor einiger Zeit beworben; dass [Sie|ihr] mich damals in "
        "Betracht gezogen [haben|habt], hat mich gefreut.",
    ),
    said(
        "vor einiger Zeit habe ich mich bei [Ihnen|euch] beworben; für das Interesse damals bin "
        "ich weiterhin dankbar.",
        "vielleicht [erinnern Sie sich|erinnerst du dich] an meine Bewerbung; für das Interesse "
        "damals bin ich weiterhin dankbar.",
        "es ist einige Zeit her, dass ich mich bei [Ihnen|euch] beworben habe; das Interesse "
        "damals hat mich gefreut.",
        "bei [Ihnen|euch] habe ich mich vor einiger Zeit beworben; dass [Sie|ihr] mich damals in "
        "Betracht gezogen [haben|habt], hat mich gefreut.",
    ),
)

PAUSE = place(
    "pause",
    said(
        "Damals ruhte die Besetzung der Stelle.",
        "Die Besetzung war damals aufgeschoben.",
        "Über die Stelle wurde damals zunächst nicht entschieden.",
        "Damals blieb die Stelle vorerst offen.",
        when="outcome_on_hold",
    ),
    said(
        "Damals wurde die Stelle nicht besetzt.",
        "Eingestellt wurde damals niemand.",
        "Die Stelle blieb damals unbesetzt.",
        "Damals hatten sich die Pläne geändert, und die Stelle blieb unbesetzt.",
        when="outcome_position_cancelled",
    ),
)

CHECK_IN_WORK = place(
    "work",
    said(
        "In dieser Richtung möchte ich weiterhin arbeiten, vor allem an einem Thema: {project}.",
        "Mein Interesse gilt weiterhin dieser Art von Arbeit, besonders einem Thema: {project}.",
        "Aufgaben dieser Art suche ich noch immer, und ein Thema reizt mich besonders: {project}.",
        "Ein Thema interessiert mich bis heute besonders: {project}.",
        when="agency",
    ),
    said(
        "In dieser Richtung möchte ich weiterhin arbeiten.",
        "Mein Interesse gilt weiterhin dieser Art von Arbeit.",
        "Aufgaben dieser Art suche ich noch immer.",
        "Solche Aufgaben interessieren mich bis heute.",
        when="agency",
    ),
    said(
        "Was [Ihr|euer] Team macht, verfolge ich weiterhin gern, vor allem dies: {project}.",
        "Der Arbeit [Ihres|eures] Teams fühle ich mich weiterhin verbunden, besonders hierbei: "
        "{project}.",
        "Aus der Nähe verfolge ich gern, was [Ihr|euer] Team macht, besonders dies: {project}.",
        "Ein Thema [Ihres|eures] Teams interessiert mich bis heute besonders: {project}.",
        when="internal",
    ),
    said(
        "Was [Ihr|euer] Team macht, verfolge ich weiterhin gern.",
        "Der Arbeit [Ihres|eures] Teams fühle ich mich weiterhin verbunden.",
        "Aus der Nähe verfolge ich gern, was [Ihr|euer] Team macht.",
        "Die Arbeit [Ihres|eures] Teams interessiert mich bis heute.",
        when="internal",
    ),
    said(
        "Seither verfolge ich weiter, was {company} macht, vor allem dies: {project}.",
        "Die Arbeit von {company} interessiert mich bis heute, besonders ein Thema: {project}.",
        "Was {company} macht, verfolge ich gern, und ein Thema interessiert mich besonders: "
        "{project}.",
        "Ich verfolge weiterhin gern, wie es bei {company} weitergeht, besonders hierbei: "
        "{project}.",
    ),
    said(
        "Ein Thema verfolge ich seither mit besonderem Interesse: {project}.",
        "Vor allem ein Thema interessiert mich bis heute: {project}.",
        "Besonders gern verfolge ich seither ein Thema: {project}.",
        "Mein Interesse gilt bis heute besonders einem Thema: {project}.",
    ),
    said(
        "Was {company} macht, verfolge ich seither weiter mit Interesse.",
        "Die Arbeit von {company} interessiert mich bis heute.",
        "Ich verfolge weiterhin gern, wie es bei {company} weitergeht.",
        "Wie es bei {company} weitergeht, verfolge ich mit Interesse.",
    ),
    said(
        "[Ihre|Eure] Arbeit interessiert mich bis heute.",
        "Was [Sie machen|ihr macht], verfolge ich seither weiter mit Interesse.",
        "Ich verfolge weiterhin gern, wie es bei [Ihnen|euch] weitergeht.",
        "An [Ihrer|eurer] Arbeit bin ich weiterhin interessiert.",
    ),
    spare=2,
)

DETAIL = place(
    "detail",
    said("{detail_own}", unless="project"),
    said(
        "Besonders im Gedächtnis geblieben ist mir: {detail}.",
        "Eines ist mir besonders lebhaft in Erinnerung: {detail}.",
        "Bis heute in Erinnerung ist mir: {detail}.",
        "Gut in Erinnerung ist mir noch: {detail}.",
        unless="project",
    ),
    spare=2,
)

SINCE = place(
    "since",
    said("{since_own}"),
    said(
        "Neu bei mir seither: {since}.",
        "Bei mir ist inzwischen etwas dazugekommen: {since}.",
        "Was sich bei mir seither getan hat: {since}.",
        "Auf meiner Seite ist seither Neues zu berichten: {since}.",
    ),
    spare=3,
)

INQUIRY = place(
    "inquiry",
    said(
        "Falls es mit der Stelle inzwischen weitergeht, freue ich mich, von [Ihnen|dir] zu hören; "
        "meine Erfahrung dürfte weiterhin passen.",
        "Sollte die Stelle nun besetzt werden, bin ich weiterhin interessiert und freue mich über "
        "eine Nachricht.",
        "Wenn die Besetzung wieder ansteht, bin ich gern dabei; an meinem Interesse hat sich "
        "nichts geändert.",
        "Steht die Besetzung wieder an, freue ich mich über eine Nachricht; mein Interesse und "
        "meine Erfahrung sind geblieben.",
        when="outcome_on_hold",
    ),
    said(
        "Wenn [Sie|du] jemanden mit meiner Erfahrung [suchen|suchst], für eine ähnliche Stelle "
        "oder eine andere passende, freue ich mich, davon zu hören.",
        "Falls gerade eine Stelle zu besetzen ist, zu der meine Erfahrung passt, würde ich mich "
        "über eine Nachricht freuen.",
        "Sollte eine ähnliche Aufgabe zu besetzen sein, jetzt oder demnächst, bin ich gern dabei; "
        "meine Erfahrung [kennen Sie|kennst du] ja.",
        "Gibt es zurzeit oder demnächst eine Stelle, zu der meine Erfahrung passt, freue ich mich, "
        "von [Ihnen|dir] zu hören.",
        when="agency",
    ),
    said(
        "Über ein kurzes Gespräch, wo meine Erfahrung dem Team im kommenden Jahr nützen kann, "
        "würde ich mich freuen.",
        "Gern würde ich kurz mit [Ihnen|dir] darüber sprechen, wo meine Erfahrung im kommenden "
        "Jahr gebraucht wird.",
        "Wenn [Sie|du] einmal Zeit für ein kurzes Gespräch [haben|hast], würde ich gern mit "
        "[Ihnen|dir] überlegen, wo ich künftig beitragen kann.",
        "Ich würde gern kurz besprechen, an welcher Stelle im Team meine Erfahrung in der nächsten "
        "Zeit helfen kann.",
        when="internal",
    ),
    said(
        "Falls es bei [Ihnen|euch] jetzt oder demnächst eine Stelle gibt, zu der die Erfahrung "
        "passt, über die wir gesprochen haben, freue ich mich, davon zu hören.",
        "Wenn bei [Ihnen|euch] gerade eine Aufgabe zu besetzen ist, die zu meiner Erfahrung aus "
        "unserem Gespräch passt, würde ich mich über eine Nachricht freuen.",
        "Sollte sich bei [Ihnen|euch] eine Stelle ergeben, bei der die besprochene Erfahrung "
        "gefragt ist, bin ich gern wieder dabei.",
        "Gibt es bei [Ihnen|euch] zurzeit oder demnächst eine Stelle, für die sich meine Erfahrung "
        "eignet, freue ich mich sehr über eine Nachricht.",
        when="held met contact",
    ),
    said(
        "Falls es bei [Ihnen|euch] jetzt oder demnächst eine Stelle gibt, zu der meine Erfahrung "
        "passt, freue ich mich, davon zu hören.",
        "Wenn bei [Ihnen|euch] gerade eine Aufgabe zu besetzen ist, die zu meiner Erfahrung passt, "
        "würde ich mich über eine Nachricht freuen.",
        "Sollte sich bei [Ihnen|euch] eine Stelle ergeben, bei der meine Erfahrung gefragt ist, "
        "bin ich gern wieder dabei.",
        "Gibt es bei [Ihnen|euch] zurzeit oder demnächst eine Stelle, für die sich meine Erfahrung "
        "eignet, freue ich mich sehr über eine Nachricht.",
    ),
)

CHECK_IN = Message(
    paragraphs=(
        (CHECK_IN_WHO, PAUSE, DETAIL, CHECK_IN_WORK),
        (
            SINCE,
            INQUIRY,
            place(
                "goodbye",
                said(
                    "Mit einer Antwort eilt es nicht. Ich hoffe, [Ihnen|dir] und dem Team geht es "
                    "gut.",
                    "Eine Antwort eilt nicht; ich wünsche [Ihnen|dir] und dem Team eine gute Zeit.",
                    "Eilig ist es nicht. [Ihnen|Dir] und dem Team wünsche ich alles Gute.",
                    "Das hat keine Eile. Hoffentlich geht es [Ihnen|dir] und dem Team gut.",
                ),
                spare=1,
            ),
        ),
    ),
    most_words=120,
)
