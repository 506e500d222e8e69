"""The German thank-you to the people who decided."""

from followups.drafting.german.address import place, said
from followups.drafting.german.closing import ASK, GOODBYE
from followups.drafting.wording import Message

# The first words stand below a greeting with a comma: in German they begin with a small letter.
THANKS = place(
    "thanks",
    said(
        "mein Dank kommt etwas spät, ist aber herzlich gemeint: danke für {notice} und für "
        "{time_given}.",
        "ich schreibe erst jetzt, danke [Ihnen|dir] aber sehr für {notice} und für {time_given}.",
        "auch wenn inzwischen etwas Zeit vergangen ist: herzlichen Dank für {notice} und für "
        "{time_given}.",
        "es hat ein wenig gedauert, bis ich schreibe; umso herzlicher danke ich [Ihnen|dir] für "
        "{notice} und für {time_given}.",
        when="late by_phone",
    ),
    said(
        "mein Dank kommt etwas spät, ist aber herzlich gemeint: danke für {time_given}.",
        "ich schreibe erst jetzt, danke [Ihnen|dir] aber sehr für {time_given}.",
        "auch wenn inzwischen etwas Zeit vergangen ist: herzlichen Dank für {time_given}.",
        "es hat ein wenig gedauert, bis ich schreibe; umso herzlicher danke ich [Ihnen|dir] für "
        "{time_given}.",
        when="late",
    ),
    said(
        "mein Dank kommt etwas spät, ist aber herzlich gemeint: danke, dass [Sie sich|ihr euch] "
        "mit meiner Bewerbung für {role_at} befasst [haben|habt].",
        "ich schreibe erst jetzt, danke [Ihnen|euch] aber sehr, dass [Sie|ihr] mich für {role_at} "
        "in Betracht gezogen [haben|habt].",
        "auch wenn inzwischen etwas Zeit vergangen ist: herzlichen Dank, dass [Sie|ihr] mich für "
        "{role_at} in Betracht gezogen [haben|habt].",
        "es hat ein wenig gedauert, bis ich schreibe; umso herzlicher danke ich [Ihnen|euch], dass "
        "[Sie sich|ihr euch] mit meiner Bewerbung für {role_at} befasst [haben|habt].",
        when="late",
    ),
    said(
        "mein Dank kommt etwas spät, ist aber herzlich gemeint: danke, dass [Sie sich|ihr euch] "
        "mit meiner Bewerbung befasst [haben|habt].",
        "ich schreibe erst jetzt, danke [Ihnen|euch] aber sehr, dass [Sie|ihr] mich in Betracht "
        "gezogen [haben|habt].",
        "auch wenn inzwischen etwas Zeit vergangen ist: herzlichen Dank, dass [Sie sich|ihr euch] "
        "Zeit für meine Bewerbung genommen [haben|habt].",
        "es hat ein wenig gedauert, bis ich schreibe; umso herzlicher danke ich [Ihnen|euch], dass "
        "[Sie sich|ihr euch] mit meiner Bewerbung befasst [haben|habt].",
        when="late",
    ),
    said(
        "vielen Dank für {notice} und für {time_given}.",
        "[haben Sie|hab] herzlichen Dank für {notice} und für {time_given}.",
        "ich danke [Ihnen|dir] für {notice} und ganz besonders für {time_given}.",
        "für {notice} danke ich [Ihnen|dir] sehr, und ebenso für {time_given}.",
        "danke für {notice} und vor allem für {time_given}.",
    ),
    said(
        "vielen Dank für {time_given}.",
        "[haben Sie|hab] herzlichen Dank für {time_given}.",
        "ich danke [Ihnen|dir] sehr für {time_given}.",
        "herzlich bedanken möchte ich mich für {time_given}.",
        "heute möchte ich einfach Danke sagen für {time_given}.",
    ),
    said(
        "vielen Dank für {notice} und dafür, dass [Sie|ihr] mich für {role_at} in Betracht gezogen "
        "[haben|habt].",
        "[haben Sie|hab] herzlichen Dank für {notice} und dafür, dass [Sie sich|ihr euch] mit "
        "meiner Bewerbung für {role_at} befasst [haben|habt].",
        "ich danke [Ihnen|dir] für {notice} und auch dafür, dass [Sie sich|ihr euch] Zeit für "
        "meine Bewerbung für {role_at} genommen [haben|habt].",
        "für {notice} danke ich [Ihnen|dir] sehr, ebenso für das Interesse an meiner Bewerbung für "
        "{role_at}.",
    ),
    said(
        "vielen Dank für {notice} und für die Zeit, die [Sie sich|ihr euch] für meine Bewerbung "
        "genommen [haben|habt].",
        "[haben Sie|hab] herzlichen Dank für {notice} und für das Interesse an meiner Bewerbung.",
        "ich danke [Ihnen|dir] für {notice} und auch dafür, dass [Sie sich|ihr euch] mit meiner "
        "Bewerbung befasst [haben|habt].",
        "für {notice} danke ich [Ihnen|dir] sehr, ebenso für die Zeit, die [Sie sich|ihr euch] für "
        "meine Bewerbung genommen [haben|habt].",
    ),
    said(
        "vielen Dank für die Zeit, die [Sie sich|ihr euch] für meine Bewerbung für {role_at} "
        "genommen [haben|habt].",
        "[haben Sie|habt] herzlichen Dank, dass [Sie|ihr] mich für {role_at} in Betracht gezogen "
        "[haben|habt].",
        "ich danke [Ihnen|euch], dass [Sie sich|ihr euch] mit meiner Bewerbung für {role_at} "
        "befasst [haben|habt].",
        "danke für das Interesse an meiner Bewerbung für {role_at} und für die Zeit, die "
        "[Sie sich|ihr euch] dafür genommen [haben|habt].",
    ),
    said(
        "vielen Dank für die Zeit, die [Sie sich|ihr euch] für meine Bewerbung genommen "
        "[haben|habt].",
        "[haben Sie|habt] herzlichen Dank für das Interesse an meiner Bewerbung und für die Zeit, "
        "die [Sie sich|ihr euch] dafür genommen [haben|habt].",
        "ich danke [Ihnen|euch] herzlich, dass [Sie sich|ihr euch] mit meiner Bewerbung befasst "
        "[haben|habt].",
        "danke, dass [Sie sich|ihr euch] die Zeit genommen [haben|habt], meine Bewerbung zu lesen "
        "und zu besprechen.",
    ),
)

CALL = place(
    "call",
    said(
        "Auch für den Anruf mit der Entscheidung bin ich dankbar.",
        "Dass ich die Entscheidung am Telefon erfahren habe, weiß ich zu schätzen.",
        "Danke auch, dass die Entscheidung mit einem Anruf kam.",
        "Den persönlichen Anruf zur Entscheidung fand ich sehr freundlich.",
        when="by_phone",
        unless="told late",
    ),
    said(
        "Danke auch für die Nachricht auf meiner Mailbox.",
        "Auch die Nachricht auf meiner Mailbox fand ich sehr freundlich.",
        "Die Nachricht auf meiner Mailbox weiß ich ebenfalls zu schätzen.",
        "Auch für die Nachricht auf der Mailbox bin ich dankbar.",
        when="by_voicemail",
        unless="told late",
    ),
    spare=4,
)

NOT_FILLED = (
    "Ich verstehe, dass die Stelle nun doch nicht besetzt wird.",
    "Dass die Stelle nicht besetzt wird, kann ich gut nachvollziehen.",
    "Pläne ändern sich, und ich verstehe, dass die Stelle nun nicht besetzt wird.",
    "Dass vorerst niemand eingestellt wird, verstehe ich gut.",
)
ON_HOLD = (
    "Ich verstehe, dass die Besetzung der Stelle vorerst ruht.",
    "Dass die Besetzung der Stelle vorerst ruht, kann ich gut nachvollziehen.",
    "Dass die Stelle fürs Erste offen bleibt, verstehe ich gut.",
    "Ich kann gut nachvollziehen, dass über die Stelle vorerst nicht entschieden wird.",
)

OUTCOME = place(
    "outcome",
    said(*ON_HOLD, when="outcome_on_hold"),
    said(*NOT_FILLED, when="outcome_position_cancelled"),
    said(
        "Ein wenig enttäuscht bin ich natürlich, und ich respektiere die Entscheidung.",
        "Natürlich hätte ich mich über ein anderes Ergebnis gefreut, die Entscheidung respektiere "
        "ich aber.",
        "Etwas schade finde ich es natürlich; die Entscheidung respektiere ich.",
        "Ich bin ein klein wenig enttäuscht, kann mit der Entscheidung aber gut leben.",
        when="disappointed",
    ),
    said(
        "Ich verstehe, dass die Stelle intern besetzt wird, und respektiere das.",
        "Dass die Stelle intern besetzt wird, kann ich gut nachvollziehen.",
        "Dass die Wahl auf jemanden aus dem Haus gefallen ist, verstehe und respektiere ich.",
        "Eine Besetzung aus den eigenen Reihen leuchtet mir ein, und ich respektiere sie.",
        when="reason_internal_hire",
    ),
    said(*NOT_FILLED, when="reason_position_not_filled"),
    said(
        "Ich verstehe, dass jemand anderes besser zur Stelle passt, und respektiere das.",
        "Dass die Wahl auf eine andere Person gefallen ist, verstehe und respektiere ich.",
        "Ich respektiere die Entscheidung für eine Person, die noch besser passt.",
        "Dass jemand anderes besser passt, verstehe ich, und ich respektiere die Entscheidung.",
        when="reason_stronger_candidate",
    ),
    said(
        "Ich verstehe, dass für die Stelle mehr Erfahrung auf dem Gebiet nötig ist, und "
        "respektiere das.",
        "Dass für die Stelle mehr Erfahrung gesucht wird, kann ich gut nachvollziehen.",
        "Den Wunsch nach mehr Erfahrung auf dem Gebiet verstehe ich, und ich respektiere die "
        "Entscheidung.",
        "Dass es für diese Stelle mehr Erfahrung braucht, verstehe und respektiere ich.",
        when="reason_experience_gap",
    ),
    said(
        "Ich respektiere die Entscheidung und freue mich, dass ich so weit gekommen bin.",
        "Dass ich bis zum Schluss dabei war, freut mich, und die Entscheidung respektiere ich.",
        "Die Entscheidung respektiere ich; dass ich so weit gekommen bin, freut mich.",
        "Es freut mich, dass ich in die engere Wahl gekommen bin, und ich respektiere die "
        "Entscheidung.",
        when="finalist",
    ),
    said(
        "Die Entscheidung {zur_stelle} verstehe und respektiere ich.",
        "Ich verstehe und respektiere, wie die Entscheidung {zur_stelle} ausgefallen ist.",
        "Wie die Entscheidung {zur_stelle} ausgefallen ist, respektiere ich.",
        "Dass die Entscheidung {zur_stelle} anders ausgefallen ist, respektiere ich.",
        when="held",
    ),
    said(
        "Wie die Entscheidung diesmal ausgefallen ist, verstehe und respektiere ich.",
        "Ich verstehe und respektiere, wie die Entscheidung ausgefallen ist.",
        "Dass die Entscheidung diesmal anders ausgefallen ist, verstehe und respektiere ich.",
        "Dass die Wahl diesmal anders ausgefallen ist, verstehe und respektiere ich.",
    ),
)

DETAIL = place(
    "detail",
    said("{detail_own}"),
    said(
        "Besonders im Gedächtnis geblieben ist mir: {detail}.",
        "Eines hat mir besonders gut gefallen: {detail}.",
        "Vor allem eines wird mir in Erinnerung bleiben: {detail}.",
        "Besonders gefallen hat mir: {detail}.",
        "In guter Erinnerung bleibt mir vor allem: {detail}.",
    ),
    spare=2,
)

WORK = place(
    "work",
    said(
        "Was [Ihr|euer] Team macht, interessiert mich weiterhin, vor allem dies: {project}.",
        "An einem Thema [Ihres|eures] Teams bleibe ich besonders interessiert: {project}.",
        "Ich würde gern weiter an dem mitdenken, was [Ihr|euer] Team macht, gerade hierbei: "
        "{project}.",
        "Ein Thema [Ihres|eures] Teams liegt mir weiterhin am Herzen: {project}.",
        when="internal",
        unless="late",
    ),
    said(
        "Was [Ihr|euer] Team macht, interessiert mich weiterhin, und ich bringe mich gern ein.",
        "Gern bleibe ich an dem beteiligt, was [Ihr|euer] Team macht.",
        "Ich arbeite auch weiterhin gern mit [Ihrem|eurem] Team zusammen.",
        "Der Arbeit [Ihres|eures] Teams bleibe ich gern verbunden.",
        when="internal",
        unless="late",
    ),
    said(
        "Was {company} macht, interessiert mich weiterhin, vor allem dies: {project}.",
        "Die Arbeit von {company} werde ich weiter verfolgen, besonders dieses Thema: {project}.",
        "Ich verfolge weiter mit Interesse, was {company} macht, und dabei besonders ein "
        "Thema: {project}.",
        "Mein Interesse an der Arbeit von {company} bleibt, vor allem an einem Thema: {project}.",
        unless="late",
    ),
    said(
        "Ein Thema werde ich weiter mit Interesse verfolgen: {project}.",
        "Besonders an einem Thema bleibe ich interessiert: {project}.",
        "Ein Thema interessiert mich weiterhin besonders: {project}.",
        "Vor allem ein Thema wird mich weiter begleiten: {project}.",
    ),
    said(
        "Was ich dabei über {company} erfahren habe, hat mein Interesse noch größer gemacht, und "
        "ich werde die weitere Entwicklung verfolgen.",
        "Ich habe viel über {company} erfahren und bin nun noch neugieriger, wie es dort "
        "weitergeht.",
        "Mein Eindruck von {company} hat mein Interesse noch verstärkt, und ich verfolge gern, wie "
        "es weitergeht.",
        "Die Einblicke in die Arbeit von {company} haben mein Interesse noch verstärkt.",
        when="held",
        unless="late",
    ),
    said(
        "Die Arbeit von {company} interessiert mich weiterhin.",
        "Was {company} macht, verfolge ich weiter mit Interesse.",
        "Mein Interesse an der Arbeit von {company} bleibt bestehen.",
        "Ich bleibe interessiert an dem, was {company} macht.",
    ),
    said(
        "Was ich dabei erfahren habe, hat mein Interesse an [Ihrer|eurer] Arbeit noch verstärkt.",
        "Die Einblicke in [Ihre|eure] Arbeit haben mein Interesse noch größer gemacht.",
        "Nach allem, was ich erfahren habe, finde ich [Ihre|eure] Arbeit noch interessanter als "
        "zuvor.",
        "Ich habe viel über [Ihre|eure] Arbeit erfahren und bleibe sehr daran interessiert.",
        when="held",
        unless="late",
    ),
    said(
        "[Ihre|Eure] Arbeit interessiert mich weiterhin.",
        "Mein Interesse an [Ihrer|eurer] Arbeit bleibt bestehen.",
        "Was [Sie machen|ihr macht], verfolge ich weiter mit Interesse.",
        "An [Ihrer|eurer] Arbeit bleibe ich interessiert.",
    ),
    spare=3,
)

INTEREST = place(
    "interest",
    said(
        "Wenn die Stelle wieder besetzt werden soll, freue ich mich über eine Nachricht.",
        "Sollte es mit der Stelle weitergehen, freue ich mich, davon zu hören.",
        "Falls die Besetzung wieder aufgenommen wird, würde ich mich über eine Nachricht freuen.",
        "Geht es mit der Stelle eines Tages weiter, bin ich gern wieder dabei.",
        when="outcome_on_hold",
    ),
    said(
        "Wenn einmal eine Stelle frei wird, die zu mir passt, würde ich mich freuen, wenn "
        "[Sie|ihr] an mich [denken|denkt].",
        "Es würde mich freuen, wenn [Sie|ihr] bei einer passenden Stelle an mich [denken|denkt].",
        "Sollte sich eine Stelle ergeben, zu der meine Erfahrung passt, wäre ich dankbar, wenn "
        "[Sie|ihr] an mich [denken|denkt].",
        "Falls später eine passende Stelle zu besetzen ist, freue ich mich, wenn [Sie|ihr] an "
        "mich [denken|denkt].",
        when="asks",
    ),
    said(
        "Sollte sich etwas Ähnliches ergeben, in diesem Jahr oder später, würde ich mich sehr "
        "freuen, davon zu hören.",
        "Wenn eine ähnliche Stelle frei wird, ob bald oder später, bin ich sehr gern wieder dabei.",
        "Falls eine vergleichbare Aufgabe zu besetzen ist, auch kurzfristig, freue ich mich sehr "
        "über eine Nachricht.",
        "Über eine ähnliche Stelle, jetzt oder in ein paar Monaten, würde ich jederzeit gern "
        "sprechen.",
        when="finalist",
    ),
    said(
        "Wenn in [Ihrem|eurem] Team wieder eine Stelle frei wird, zu der ich etwas beitragen kann, "
        "bewerbe ich mich gern noch einmal.",
        "Sollte in [Ihrem|eurem] Team eine andere Stelle frei werden, bin ich gern wieder dabei.",
        "Wird in [Ihrem|eurem] Team wieder jemand gesucht, melde ich mich gern.",
        "Für eine andere Aufgabe in [Ihrem|eurem] Team bin ich weiterhin offen.",
        when="internal",
    ),
    said(
        "Wenn bei {company} eine andere Stelle frei wird, die zu mir passt, bewerbe ich mich gern "
        "wieder.",
        "Sollte sich bei {company} etwas anderes Passendes ergeben, freue ich mich über eine "
        "Nachricht.",
        "Falls bei {company} wieder jemand mit meiner Erfahrung gesucht wird, melde ich mich gern.",
        "Über eine andere Aufgabe bei {company} würde ich jederzeit gern sprechen.",
        when="late",
    ),
    said(
        "Wenn eine andere Stelle frei wird, die zu meiner Erfahrung passt, bewerbe ich mich gern "
        "wieder.",
        "Sollte sich eine andere Aufgabe ergeben, bei der ich etwas beitragen kann, bin ich gern "
        "wieder dabei.",
        "Falls später wieder jemand mit meiner Erfahrung gesucht wird, würde ich mich freuen, "
        "davon zu hören.",
        "Über eine andere Aufgabe, bei der meine Erfahrung nützlich ist, würde ich jederzeit gern "
        "sprechen.",
    ),
)

THANK_YOU = Message(
    paragraphs=((THANKS, CALL, OUTCOME), (DETAIL, WORK), (INTEREST, ASK, GOODBYE)),
    most_words=130,
)
