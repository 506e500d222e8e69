"""The German thank-yous to an agency's recruiter and to the person who recommended one."""

from followups.drafting.german.address import place, said
from followups.drafting.german.closing import OFFERED
from followups.drafting.german.thank_you import CALL, DETAIL, NOT_FILLED, ON_HOLD
from followups.drafting.wording import Message

AGENCY_THANKS = place(
    "thanks",
    said(
        "mein Dank kommt etwas spät, ist aber herzlich gemeint: danke, dass [Sie|du] mich für "
        "{role_at} vorgeschlagen [haben|hast].",
        "ich schreibe erst jetzt, danke [Ihnen|dir] aber sehr, dass [Sie|du] mich für {role_at} "
        "vorgeschlagen [haben|hast].",
        "auch wenn inzwischen etwas Zeit vergangen ist: herzlichen Dank, dass [Sie|du] mich für "
        "{role_at} ins Gespräch gebracht [haben|hast].",
        "es hat ein wenig gedauert, bis ich schreibe; umso herzlicher danke ich [Ihnen|dir], dass "
        "[Sie|du] mich für {role_at} vorgeschlagen [haben|hast].",
        when="late",
    ),
    said(
        "mein Dank kommt etwas spät, ist aber herzlich gemeint: danke, dass [Sie|du] mich "
        "vorgeschlagen [haben|hast].",
        "ich schreibe erst jetzt, danke [Ihnen|dir] aber sehr für die Unterstützung.",
        "auch wenn inzwischen etwas Zeit vergangen ist: herzlichen Dank, dass [Sie|du] mich ins "
        "Gespräch gebracht [haben|hast].",
        "es hat ein wenig gedauert, bis ich schreibe; umso herzlicher danke ich [Ihnen|dir] für "
        "die Begleitung.",
        when="late",
    ),
    said(
        "vielen Dank für {notice} und dafür, dass [Sie|du] mich für {role_at} vorgeschlagen "
        "[haben|hast].",
        "[haben Sie|hab] herzlichen Dank für {notice} und dafür, dass [Sie|du] mich für {role_at} "
        "ins Gespräch gebracht [haben|hast].",
        "ich danke [Ihnen|dir] für {notice} und ganz besonders dafür, dass [Sie|du] mich für "
        "{role_at} vorgeschlagen [haben|hast].",
        "für {notice} danke ich [Ihnen|dir] sehr, ebenso für den Vorschlag, mich für {role_at} zu "
        "bewerben.",
    ),
    said(
        "vielen Dank, dass [Sie|du] mich für {role_at} vorgeschlagen und dabei so gut begleitet "
        "[haben|hast].",
        "[haben Sie|hab] herzlichen Dank, dass [Sie|du] mich für {role_at} ins Gespräch gebracht "
        "[haben|hast].",
        "ich danke [Ihnen|dir], dass [Sie|du] mich für {role_at} vorgeschlagen [haben|hast], und "
        "auch für die Unterstützung unterwegs.",
        "danke für [Ihren|deinen] Einsatz bei der Bewerbung für {role_at}.",
    ),
    said(
        "vielen Dank für {notice} und für die gute Begleitung.",
        "[haben Sie|hab] herzlichen Dank für {notice} und für die Unterstützung unterwegs.",
        "ich danke [Ihnen|dir] für {notice} und dafür, dass [Sie|du] mich vorgeschlagen "
        "[haben|hast].",
        "für {notice} danke ich [Ihnen|dir] sehr, und ebenso für die Hilfe bei der Bewerbung.",
    ),
    said(
        "vielen Dank, dass [Sie|du] mich vorgeschlagen und so gut begleitet [haben|hast].",
        "[haben Sie|hab] herzlichen Dank, dass [Sie|du] mich ins Gespräch gebracht [haben|hast].",
        "ich danke [Ihnen|dir] für den Vorschlag und für die Unterstützung unterwegs.",
        "danke für [Ihren|deinen] Einsatz bei dieser Bewerbung.",
    ),
)

AGENCY_OUTCOME = place(
    "outcome",
    said(*ON_HOLD, when="outcome_on_hold"),
    said(*NOT_FILLED, when="outcome_position_cancelled"),
    said(
        "Ein wenig enttäuscht bin ich natürlich, und ich respektiere die Entscheidung des "
        "Unternehmens.",
        "Natürlich hätte ich mich über ein anderes Ergebnis gefreut, die Entscheidung des "
        "Unternehmens respektiere ich aber.",
        "Etwas schade finde ich es natürlich; die Entscheidung des Unternehmens respektiere ich.",
        "Ich bin ein klein wenig enttäuscht, kann mit der Entscheidung des Unternehmens "
        "aber gut leben.",
        when="disappointed",
    ),
    said(
        "Die Entscheidung des Unternehmens respektiere ich und freue mich, dass ich so weit "
        "gekommen bin.",
        "Dass ich bis zum Schluss dabei war, freut mich, und die Entscheidung des Unternehmens "
        "respektiere ich.",
        "Es freut mich, dass ich in die engere Wahl gekommen bin, und ich respektiere die "
        "Entscheidung des Unternehmens.",
        "Ich respektiere die Entscheidung des Unternehmens; dass ich so weit gekommen bin, freut "
        "mich.",
        when="finalist",
    ),
    said(
        "Die Entscheidung des Unternehmens verstehe und respektiere ich.",
        "Ich verstehe und respektiere, wie das Unternehmen entschieden hat.",
        "Dass sich das Unternehmen anders entschieden hat, respektiere ich.",
        "Mit der Entscheidung des Unternehmens kann ich gut leben.",
    ),
)

AGENCY_MEETING = place(
    "meeting",
    said(
        "Über den Austausch mit {others_dat} habe ich mich sehr gefreut.",
        "Den Austausch mit {others_dat} habe ich in guter Erinnerung.",
        "Schön war auch, mit {others_dat} zu sprechen.",
        "Ich habe gern mit {others_dat} gesprochen.",
        when="held",
        unless="late",
    ),
    spare=4,
)

AGENCY_WORK = place(
    "work",
    said(
        "Arbeit dieser Art interessiert mich weiterhin, vor allem ein Thema: {project}.",
        "Besonders an einem Thema bleibe ich interessiert: {project}.",
        "Ein Thema würde mich auch an anderer Stelle sehr interessieren: {project}.",
        "Vor allem ein Thema hat mein Interesse geweckt: {project}.",
    ),
    said(
        "Was ich über {company} erfahren habe, bestätigt mir, dass ich genau solche Arbeit suche.",
        "Die Einblicke bei {company} haben mir gezeigt, dass ich in dieser Richtung weitersuchen "
        "möchte.",
        "Durch die Einblicke bei {company} weiß ich nun noch besser, was ich suche.",
        "Nach allem, was ich bei {company} gesehen habe, möchte ich gern in dieser Richtung "
        "arbeiten.",
        when="held",
        unless="late",
    ),
    said(
        "Arbeit dieser Art interessiert mich weiterhin.",
        "An Aufgaben dieser Art bleibe ich interessiert.",
        "In dieser Richtung suche ich weiter.",
        "Aufgaben wie diese suche ich auch weiterhin.",
    ),
    spare=3,
)

AGENCY_INTEREST = place(
    "interest",
    said(
        "Wenn [Ihnen|dir] eine ähnliche Stelle begegnet, würde ich mich freuen, wenn [Sie|du] an "
        "mich [denken|denkst].",
        "Es würde mich freuen, wenn [Sie|du] bei einer ähnlichen Stelle wieder an mich "
        "[denken|denkst].",
        "Sollte eine ähnliche Stelle zu besetzen sein, wäre ich dankbar, wenn [Sie|du] an mich "
        "[denken|denkst].",
        "Falls wieder etwas Ähnliches hereinkommt, freue ich mich, wenn [Sie|du] an mich "
        "[denken|denkst].",
        when="asks",
    ),
    said(
        "Wenn wieder eine ähnliche Stelle zu besetzen ist, dort oder anderswo, freue ich mich, "
        "davon zu hören.",
        "Für eine ähnliche Stelle, auch bei einem anderen Unternehmen, bin ich gern wieder dabei.",
        "Sollte sich etwas Ähnliches ergeben, ganz gleich bei wem, freue ich mich über eine "
        "Nachricht.",
        "Über eine ähnliche Aufgabe, ob dort oder in einem anderen Unternehmen, würde ich "
        "jederzeit gern sprechen.",
    ),
)

AGENCY_ASK = place(
    "ask",
    said(*OFFERED, when="combined offered"),
    said(
        "Falls das Unternehmen etwas dazu gesagt hat, welche Fähigkeiten ich noch ausbauen kann, "
        "würde mich das interessieren; wenn nicht, ist das völlig in Ordnung.",
        "Wenn [Sie|du] vom Unternehmen einen allgemeinen Hinweis weitergeben [dürfen|darfst], "
        "worin ich mich weiterentwickeln kann, freue ich mich darüber; sonst verstehe ich es gut.",
        "Über einen allgemeinen Hinweis des Unternehmens, was ich noch ausbauen kann, würde ich "
        "mich freuen; ist das nicht möglich, verstehe ich es gut.",
        "Hat das Unternehmen erwähnt, was ich für ähnliche Stellen noch stärken kann, freue ich "
        "mich über einen Hinweis; falls nicht, habe ich dafür Verständnis.",
        when="combined",
    ),
)

AGENCY_GOODBYE = place(
    "goodbye",
    said(
        "Eine Antwort ist nicht nötig; ich wollte einfach Danke sagen.",
        "[Sie müssen|Du musst] darauf nicht antworten, der Dank war mir wichtig.",
        "Diese Nachricht braucht keine Antwort. [Ihnen|Dir] alles Gute bis dahin.",
        "Antworten [müssen Sie|musst du] nicht. Bis dahin alles Gute.",
        unless="combined late",
    ),
    said(
        "Alles Gute bis dahin.",
        "Bis dahin wünsche ich [Ihnen|dir] alles Gute.",
        "[Ihnen|Dir] weiterhin viel Erfolg.",
        "Ich wünsche [Ihnen|dir] eine gute Zeit.",
    ),
    spare=1,
)

AGENCY_THANK_YOU = Message(
    paragraphs=(
        (AGENCY_THANKS, CALL, AGENCY_OUTCOME),
        (AGENCY_MEETING, DETAIL, AGENCY_WORK),
        (AGENCY_INTEREST, AGENCY_ASK, AGENCY_GOODBYE),
    ),
    most_words=130,
)

REFERRER_THANKS = place(
    "thanks",
    said(
        "noch einmal vielen Dank, dass [Sie|du] mich bei {company} empfohlen [haben|hast].",
        "[haben Sie|hab] noch einmal herzlichen Dank für die Empfehlung bei {company}.",
        "ich danke [Ihnen|dir] noch einmal sehr, dass [Sie sich|du dich] bei {company} für mich "
        "eingesetzt [haben|hast].",
        "für [Ihre|deine] Empfehlung bei {company} möchte ich noch einmal Danke sagen.",
        unless="internal",
    ),
    said(
        "noch einmal vielen Dank, dass [Sie|du] mich empfohlen [haben|hast].",
        "[haben Sie|hab] noch einmal herzlichen Dank für die Empfehlung.",
        "ich danke [Ihnen|dir] noch einmal sehr, dass [Sie sich|du dich] für mich eingesetzt "
        "[haben|hast].",
        "für [Ihre|deine] Empfehlung möchte ich noch einmal Danke sagen.",
    ),
)

REFERRER_NEWS = place(
    "news",
    said(
        "Ich möchte kurz berichten, wie es ausgegangen ist.",
        "Wie es ausgegangen ist, möchte ich gern kurz erzählen.",
        "Hier in aller Kürze, wie es damit ausgegangen ist.",
        "[Sie sollen|Du sollst] natürlich auch wissen, wie es ausgegangen ist.",
        unless="outcome_on_hold",
    ),
    said(
        "Ich möchte kurz berichten, wie es damit steht.",
        "Wie es damit steht, möchte ich gern kurz erzählen.",
        "Hier in aller Kürze, wie es damit steht.",
        "[Sie sollen|Du sollst] natürlich auch wissen, wie es damit steht.",
    ),
    spare=4,
)

REFERRER_OUTCOME = place(
    "outcome",
    said(
        "Am Ende habe ich meine Bewerbung zurückgezogen, und leicht gefallen ist mir das nicht.",
        "Meine Bewerbung habe ich inzwischen zurückgezogen.",
        "Ich habe mich am Ende entschieden, die Bewerbung zurückzuziehen.",
        "Nach einigem Überlegen habe ich meine Bewerbung zurückgezogen.",
        when="outcome_withdrawn",
    ),
    said(
        "Am Ende habe ich das Angebot nicht angenommen, und leicht gefallen ist mir das nicht.",
        "Das Angebot habe ich nach einigem Überlegen nicht angenommen.",
        "Ich habe mich am Ende gegen das Angebot entschieden.",
        "Über das Angebot habe ich mich gefreut, mich am Ende aber anders entschieden.",
        when="outcome_offer_declined",
    ),
    said(
        "Die Besetzung der Stelle ruht vorerst.",
        "Über die Stelle wird vorerst nicht entschieden.",
        "Die Stelle bleibt fürs Erste offen, wie ich erfahren habe.",
        "Mit der Stelle geht es vorerst nicht weiter, wie ich inzwischen weiß.",
        when="outcome_on_hold",
    ),
    said(
        "Die Stelle wird nun doch nicht besetzt, wie ich inzwischen weiß.",
        "Für die Stelle wird vorerst niemand eingestellt.",
        "Die Pläne haben sich geändert, und die Stelle wird nicht besetzt.",
        "Inzwischen steht fest, dass die Stelle nicht besetzt wird.",
        when="outcome_position_cancelled",
    ),
    said(
        "Das Angebot, das ich schon hatte, gilt nicht mehr.",
        "Ein Angebot hatte ich bereits, es gilt aber nicht mehr.",
        "Das Angebot, das ich bekommen hatte, steht nicht mehr.",
        "Aus dem Angebot, das ich schon hatte, wird nun doch nichts.",
        when="outcome_offer_rescinded",
    ),
    said(
        "Das Angebot, das dann kam, habe ich angenommen.",
        "Ich habe ein Angebot bekommen und es angenommen.",
        "Am Ende kam ein Angebot, und ich habe es gern angenommen.",
        "Die Stelle habe ich bekommen und gern angenommen.",
        when="outcome_accepted",
    ),
    said(
        "Eine Antwort habe ich bisher nicht bekommen.",
        "Gehört habe ich bisher nichts.",
        "Bis heute ist keine Antwort gekommen.",
        "Eine Entscheidung kenne ich noch nicht.",
        when="outcome_no_response",
    ),
    said(
        "Mit {der_stelle} hat es diesmal nicht geklappt; die Entscheidung respektiere ich.",
        "Aus {der_stelle} ist diesmal nichts geworden, und ich respektiere die Entscheidung.",
        "Die Entscheidung zu {der_stelle} ist diesmal anders ausgefallen, und ich respektiere sie.",
        "Bei {der_stelle} ist die Wahl diesmal auf jemand anderen gefallen; das respektiere ich.",
    ),
    said(
        "Diesmal hat es nicht geklappt; die Entscheidung respektiere ich.",
        "Die Wahl ist diesmal nicht auf mich gefallen, und ich respektiere das.",
        "Die Entscheidung ist diesmal anders ausgefallen, und ich respektiere sie.",
        "Für diesmal ist nichts daraus geworden; die Entscheidung respektiere ich.",
    ),
)

REFERRER_THANK_YOU = Message(
    paragraphs=(
        (REFERRER_THANKS, REFERRER_NEWS, REFERRER_OUTCOME),
        (
            place(
                "meeting",
                said(
                    "Es hat mich gefreut, mit {others_dat} zu sprechen.",
                    "Schön war der Austausch mit {others_dat}.",
                    "Ich habe mich gern mit {others_dat} unterhalten.",
                    "Die Begegnung mit {others_dat} war sehr angenehm.",
                    when="held",
                ),
                spare=4,
            ),
            DETAIL,
            place(
                "work",
                said(
                    "Ein Thema hat mich dort besonders angesprochen: {project}.",
                    "Besonders angesprochen hat mich dort: {project}.",
                    "Vor allem ein Thema finde ich dort weiterhin spannend: {project}.",
                    "Mein Interesse gilt weiterhin besonders einem Thema: {project}.",
                ),
                said(
                    "Mein Eindruck vom Unternehmen und von der Arbeit dort ist sehr gut.",
                    "Das Unternehmen und die Arbeit dort haben mir gut gefallen.",
                    "Von der Arbeit dort habe ich einen sehr guten Eindruck gewonnen.",
                    "Was ich vom Unternehmen gesehen habe, hat mir gut gefallen.",
                    when="held",
                ),
                said(
                    "Die Arbeit dort interessiert mich weiterhin.",
                    "Was dort entsteht, verfolge ich weiter mit Interesse.",
                    "An der Arbeit dort bleibe ich interessiert.",
                    "Das Unternehmen finde ich weiterhin spannend.",
                ),
                spare=3,
            ),
        ),
        (
            place(
                "interest",
                said(
                    "Dass [Sie|du] für mich eingetreten [sind|bist], bedeutet mir viel, und "
                    "ich würde es jederzeit auch für [Sie|dich] tun.",
                    "[Ihr|Dein] Vertrauen freut mich sehr, und ich revanchiere mich gern, wenn es "
                    "sich einmal ergibt.",
                    "[Ihre|Deine] Fürsprache bedeutet mir viel; wenn ich einmal etwas für "
                    "[Sie|dich] tun kann, mache ich das gern.",
                    "Es bedeutet mir viel, dass [Sie|du] an mich gedacht [haben|hast]; gern tue "
                    "ich einmal dasselbe für [Sie|dich].",
                ),
            ),
            place(
                "goodbye",
                said(
                    "Alles Gute, und hoffentlich sehen wir uns bald wieder.",
                    "Ich freue mich, wenn wir uns bald einmal wiedersehen.",
                    "Bis hoffentlich bald, und bis dahin alles Gute.",
                    "Herzlich alles Gute, und auf ein baldiges Wiedersehen.",
                ),
                spare=1,
            ),
        ),
    ),
    most_words=130,
)
