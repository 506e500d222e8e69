"""The German request for feedback, and the thanks once it came."""

from followups.drafting.german.address import place, said
from followups.drafting.wording import Message

REQUEST_THANKS = place(
    "thanks",
    said(
        "vielen Dank, dass [Sie|du] mir eine Rückmeldung angeboten [haben|hast]; ich nehme das "
        "gern an.",
        "[haben Sie|hab] herzlichen Dank für das Angebot einer Rückmeldung, das ich gern annehme.",
        "über [Ihr|dein] Angebot einer Rückmeldung habe ich mich gefreut und nehme es gern an.",
        "danke, dass ich von [Ihnen|dir] eine Rückmeldung bekommen kann; ich freue mich darauf.",
        when="offered",
    ),
    said(
        "noch einmal vielen Dank, dass [Sie|du] mich für {role_at} vorgeschlagen [haben|hast].",
        "[haben Sie|hab] noch einmal herzlichen Dank für die Unterstützung bei der Bewerbung für "
        "{role_at}.",
        "ich danke [Ihnen|dir] noch einmal, dass [Sie|du] mich für {role_at} ins Gespräch gebracht "
        "[haben|hast].",
        "für [Ihren|deinen] Einsatz bei der Bewerbung für {role_at} danke ich [Ihnen|dir] noch "
        "einmal sehr.",
        when="agency",
    ),
    said(
        "noch einmal vielen Dank, dass [Sie|du] mich vorgeschlagen [haben|hast].",
        "[haben Sie|hab] noch einmal herzlichen Dank für die Unterstützung bei dieser Bewerbung.",
        "ich danke [Ihnen|dir] noch einmal, dass [Sie|du] mich ins Gespräch gebracht [haben|hast].",
        "für [Ihren|deinen] Einsatz danke ich [Ihnen|dir] noch einmal sehr.",
        when="agency",
    ),
    said(
        "noch einmal vielen Dank für {talks_about}; mein Dank gilt ebenso {others_dat}.",
        "[haben Sie|hab] noch einmal herzlichen Dank für {talks_about}; auch "
        "{others_dat} bin ich dankbar.",
        "ich danke [Ihnen|dir] und ebenso {others_dat} noch einmal für {talks_about}.",
        "für {talks_about} danke ich [Ihnen|dir] noch einmal sehr, und auch {others_dat}.",
        when="held met contact",
    ),
    said(
        "noch einmal vielen Dank für {talks_about}.",
        "[haben Sie|hab] noch einmal herzlichen Dank für {talks_about}.",
        "ich danke [Ihnen|dir] noch einmal für {talks_about}.",
        "für {talks_about} möchte ich noch einmal Danke sagen.",
    ),
)

REQUEST_OUTCOME = place(
    "outcome",
    said(
        "Die Entscheidung des Unternehmens respektiere ich; mir geht es darum, daraus zu lernen.",
        "Ich respektiere die Entscheidung des Unternehmens und möchte gern etwas daraus mitnehmen.",
        "Mit der Entscheidung des Unternehmens kann ich gut leben; nun möchte ich daraus lernen.",
        "Wie das Unternehmen entschieden hat, respektiere ich; ich möchte einfach daraus lernen.",
        when="agency",
    ),
    said(
        "Dass ich so weit gekommen bin, freut mich, und ich respektiere die Entscheidung; nun "
        "möchte ich gern daraus lernen.",
        "Ich respektiere die Entscheidung und freue mich, dass ich in die engere Wahl gekommen "
        "bin; gern möchte ich daraus lernen.",
        "Die Entscheidung respektiere ich; dass ich bis zum Schluss dabei war, freut mich, und nun "
        "möchte ich daraus lernen.",
        "Es freut mich, dass ich bis zum Schluss dabei war; die Entscheidung respektiere ich und "
        "möchte etwas daraus mitnehmen.",
        when="finalist",
    ),
    said(
        "Die Entscheidung respektiere ich; mir geht es darum, daraus zu lernen.",
        "Ich respektiere die Entscheidung und möchte gern etwas daraus mitnehmen.",
        "Mit der Entscheidung kann ich gut leben; nun möchte ich gern daraus lernen.",
        "Wie die Entscheidung ausgefallen ist, respektiere ich; ich möchte einfach daraus lernen.",
    ),
)

ASK = place(
    "ask",
    said(
        "Wenn [Sie|du] in den kommenden Wochen eine Viertelstunde [haben|hast], würde ich gern mit "
        "[Ihnen|dir] darüber sprechen, welche Fähigkeiten ich für eine solche Aufgabe in Zukunft "
        "ausbauen kann.",
        "Über eine Viertelstunde in den kommenden Wochen würde ich mich freuen: Mich interessiert, "
        "worin ich mich für eine solche Aufgabe in Zukunft weiterentwickeln kann.",
        "Falls sich in den kommenden Wochen eine Viertelstunde findet, spreche ich gern mit "
        "[Ihnen|dir] darüber, was ich für eine solche Aufgabe in Zukunft noch lernen kann.",
        "Gern würde ich in den kommenden Wochen eine Viertelstunde mit [Ihnen|dir] darüber "
        "sprechen, welche Fähigkeiten ich für die Zukunft stärken kann.",
        when="internal",
    ),
    said(
        "Wann immer [Sie|du] ein paar Minuten [haben|hast], schriftlich oder am Telefon, würde "
        "mich am meisten interessieren, welche Fähigkeiten ich für ähnliche Stellen in Zukunft "
        "ausbauen kann.",
        "Am meisten würde mir helfen zu erfahren, worin ich mich für ähnliche Stellen in Zukunft "
        "weiterentwickeln kann, ob schriftlich oder am Telefon, wie es [Ihnen|dir] lieber ist.",
        "Sobald [Sie|du] ein paar Minuten dafür [haben|hast], schriftlich oder am Telefon, würde "
        "ich gern erfahren, was ich für ähnliche Stellen in Zukunft noch lernen kann.",
        "Besonders interessiert mich, welche Fähigkeiten ich in Zukunft stärken kann; ein paar "
        "Minuten genügen, schriftlich oder am Telefon, wie es [Ihnen|dir] passt.",
        when="offered",
    ),
    said(
        "Falls [Sie|du] ein paar Minuten [haben|hast] und etwas weitergeben [dürfen|darfst], würde "
        "mich ein allgemeiner Hinweis freuen, welche Fähigkeiten ich für ähnliche Stellen in "
        "Zukunft ausbauen kann.",
        "Wenn das Unternehmen etwas gesagt hat, das [Sie|du] weitergeben [dürfen|darfst], und ein "
        "paar Minuten Zeit sind, wüsste ich gern, worin ich mich in Zukunft weiterentwickeln kann.",
        "Über einen allgemeinen Hinweis, was ich für ähnliche Stellen in Zukunft noch lernen kann, "
        "würde ich mich freuen, sofern [Sie|du] Zeit [haben|hast] und etwas weitergeben "
        "[dürfen|darfst].",
        "Wenn [Sie|du] einmal ein paar Minuten [haben|hast]: Welche Fähigkeiten ich aus Sicht des "
        "Unternehmens in Zukunft stärken kann, würde mich sehr interessieren.",
        when="agency",
    ),
    said(
        "Falls [Sie|du] einmal ein paar Minuten [haben|hast], würde mich ein allgemeiner Hinweis "
        "freuen, welche Fähigkeiten ich für ähnliche Stellen in Zukunft ausbauen kann.",
        "Wenn [Sie|du] bei Gelegenheit ein paar Minuten Zeit [haben|hast], wüsste ich gern, worin "
        "ich mich für ähnliche Stellen in Zukunft weiterentwickeln kann.",
        "Über einen allgemeinen Hinweis, was ich für ähnliche Stellen in Zukunft noch lernen kann, "
        "würde ich mich freuen, wenn [Sie|du] einmal ein paar Minuten [haben|hast].",
        "Mich würde interessieren, welche Fähigkeiten ich für ähnliche Stellen in Zukunft stärken "
        "kann, falls [Sie|du] dafür einmal ein paar Minuten [haben|hast].",
    ),
)

SIZE = place(
    "size",
    said(
        "Das kann ganz formlos sein.",
        "Ein ganz lockeres Gespräch genügt.",
        "Vorbereiten [müssen Sie|musst du] dafür nichts.",
        "Mir reicht ein kurzer, offener Austausch.",
        when="internal",
    ),
    said(
        "Ein, zwei Sätze reichen völlig.",
        "Schon ein oder zwei Sätze helfen mir weiter.",
        "Ein kurzer Satz genügt vollkommen.",
        "Lang muss das nicht sein; ein, zwei Stichworte genügen.",
    ),
    spare=1,
)

WAY_OUT = place(
    "way_out",
    said(
        "Wenn es nicht passt, ist das völlig in Ordnung.",
        "Falls es gerade nicht geht, verstehe ich das gut.",
        "Sollte dafür keine Zeit sein, ist das kein Problem.",
        "Wenn es sich nicht einrichten lässt, habe ich dafür Verständnis.",
        when="internal",
    ),
    said(
        "Es eilt nicht, und wenn es doch nicht möglich ist, verstehe ich das gut.",
        "Eilig ist es nicht; sollte es doch nicht gehen, habe ich dafür Verständnis.",
        "Damit hat es keine Eile, und falls es nicht mehr passt, ist das völlig in Ordnung.",
        "Ganz ohne Eile, und wenn etwas dazwischenkommt, ist das kein Problem.",
        when="offered",
    ),
    said(
        "Ich weiß, dass sich so etwas nicht immer weitergeben lässt; in dem Fall ist keine Antwort "
        "nötig.",
        "Nicht immer ist so etwas möglich, das weiß ich; dann [brauchen Sie|brauchst du] nicht zu "
        "antworten.",
        "Falls interne Regeln dagegen sprechen, verstehe ich das gut, und eine Antwort ist dann "
        "nicht nötig.",
        "Wenn es nicht möglich ist, habe ich dafür volles Verständnis, und [Sie müssen|du musst] "
        "nicht antworten.",
    ),
)

FEEDBACK_REQUEST = Message(
    paragraphs=((REQUEST_THANKS, REQUEST_OUTCOME), (ASK, SIZE, WAY_OUT)), most_words=120
)

FEEDBACK_THANKS = Message(
    paragraphs=(
        (
            place(
                "thanks",
                said(
                    "vielen Dank für [Ihre|deine] Rückmeldung und für die Zeit dafür.",
                    "[haben Sie|hab] herzlichen Dank für die Rückmeldung.",
                    "danke, dass [Sie sich|du dir] Zeit für diese Rückmeldung genommen "
                    "[haben|hast].",
                    "für [Ihre|deine] Rückmeldung danke ich [Ihnen|dir] sehr.",
                    "ich danke [Ihnen|dir] für die offene Rückmeldung.",
                ),
            ),
            place(
                "act_on",
                said("{act_on_own}"),
                said(
                    "Als Erstes nehme ich mir vor: {act_on}.",
                    "Damit fange ich an: {act_on}.",
                    "Mein nächster Schritt: {act_on}.",
                    "Konkret nehme ich mir eines vor: {act_on}.",
                ),
                said(
                    "Daran kann ich gut weiterarbeiten.",
                    "Das gibt mir etwas Konkretes, woran ich arbeiten kann.",
                    "Ich weiß nun genauer, woran ich arbeiten möchte.",
                    "Das hilft mir, gezielt weiterzuarbeiten.",
                ),
            ),
            place(
                "goodbye",
                said(
                    "Alles Gute für [Sie|dich] und das Team.",
                    "[Ihnen|Dir] und dem Team alles Gute.",
                    "Ich wünsche [Ihnen|dir] und dem Team alles Gute.",
                    "Weiterhin viel Erfolg für [Sie|dich] und das Team.",
                ),
                spare=1,
            ),
        ),
    ),
    most_words=36,
)
