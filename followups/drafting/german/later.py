"""The German questions how an application stands: while it is open, and after silence."""

from followups.drafting.german.address import place, said
from followups.drafting.wording import Message

STANDING_WHO = place(
    "who",
    said(
        "[Sie haben|du hast] mich für {role_at} vorgeschlagen, und mein Interesse daran ist "
        "unverändert.",
        "noch einmal danke, dass [Sie|du] mich für {role_at} vorgeschlagen [haben|hast]; mein "
        "Interesse ist unverändert.",
        "{role_at}, für die [Sie|du] mich vorgeschlagen [haben|hast], interessiert mich weiterhin "
        "sehr.",
        "für {role_at} [haben Sie|hast du] mich vorgeschlagen, und ich bin weiterhin sehr "
        "interessiert.",
        when="agency",
    ),
    said(
        "[Sie haben|du hast] mich für eine Stelle vorgeschlagen, und mein Interesse daran ist "
        "unverändert.",
        "noch einmal danke, dass [Sie|du] mich vorgeschlagen [haben|hast]; mein Interesse ist "
        "unverändert.",
        "mein Interesse an der Stelle, die [Sie|du] mir vorgeschlagen [haben|hast], ist "
        "unverändert.",
        "an der Stelle, für die [Sie|du] mich vorgeschlagen [haben|hast], bin ich weiterhin sehr "
        "interessiert.",
        when="agency",
    ),
    said(
        "noch einmal vielen Dank für {talks_met} {last_when}; an {der_stelle} bin ich weiterhin "
        "sehr interessiert.",
        "{talks_met} {last_when} habe ich in guter Erinnerung, und an {der_stelle} bin ich "
        "weiterhin interessiert.",
        "an {der_stelle} bin ich weiterhin sehr interessiert; {talks_met} {last_when} hat mich "
        "darin bestärkt.",
        "ich danke [Ihnen|dir] noch einmal für {talks_met} {last_when}; mein Interesse an "
        "{der_stelle} ist unverändert.",
        when="held met contact",
        unless="several",
    ),
    said(
        "noch einmal vielen Dank für {talks_met}; an {der_stelle} bin ich weiterhin sehr "
        "interessiert.",
        "[haben Sie|hab] noch einmal herzlichen Dank für {talks_met}; an {der_stelle} bin ich "
        "weiterhin interessiert.",
        "ich danke [Ihnen|dir] noch einmal für {talks_met}; mein Interesse an {der_stelle} "
        "ist unverändert.",
        "für {talks_met} danke ich [Ihnen|dir] noch einmal; {der_stelle} gilt weiterhin mein "
        "Interesse.",
        when="held met contact",
    ),
    said(
        "{last_when} war ich im Gespräch für {role_at}, und mein Interesse ist unverändert.",
        "{last_when} habe ich mich für {role_at} vorgestellt, und ich bin weiterhin sehr "
        "interessiert.",
        "nach dem Gespräch {last_when} über {role_at} bin ich weiterhin sehr interessiert.",
        "für {role_at} habe ich mich {last_when} vorgestellt; mein Interesse ist seither eher noch "
        "gewachsen.",
        when="held",
    ),
    said(
        "ich war im Gespräch für {role_at}, und mein Interesse ist unverändert.",
        "ich habe mich für {role_at} vorgestellt und bin weiterhin sehr interessiert.",
        "für {role_at} habe ich mich vorgestellt; mein Interesse ist unverändert.",
        "nach dem Gespräch über {role_at} bin ich weiterhin sehr interessiert.",
        when="held",
    ),
    said(
        "{applied_when} habe ich mich für {role_at} beworben, und mein Interesse ist unverändert.",
        "für {role_at} habe ich mich {applied_when} beworben; ich bin weiterhin sehr interessiert.",
        "meine Bewerbung für {role_at} habe ich {applied_when} geschickt, und mein Interesse ist "
        "unverändert.",
        "ich habe mich {applied_when} für {role_at} beworben und bin weiterhin sehr interessiert.",
    ),
    said(
        "ich habe mich für {role_at} beworben, und mein Interesse ist unverändert.",
        "für {role_at} habe ich mich beworben; ich bin weiterhin sehr interessiert.",
        "meine Bewerbung für {role_at} liegt [Ihnen|euch] vor, und mein Interesse ist unverändert.",
        "ich habe mich für {role_at} beworben und bin weiterhin sehr interessiert.",
    ),
    said(
        "{applied_when} habe ich mich bei [Ihnen|euch] beworben, und mein Interesse an der Stelle "
        "ist unverändert.",
        "bei [Ihnen|euch] habe ich mich {applied_when} beworben; an der Stelle bin ich weiterhin "
        "sehr interessiert.",
        "meine Bewerbung habe ich {applied_when} geschickt, und mein Interesse an der Stelle ist "
        "unverändert.",
        "ich habe mich {applied_when} bei [Ihnen|euch] beworben und bin an der Stelle weiterhin "
        "sehr interessiert.",
    ),
    said(
        "ich habe mich vor Kurzem bei [Ihnen|euch] beworben, und mein Interesse an der Stelle ist "
        "unverändert.",
        "vor Kurzem habe ich mich bei [Ihnen|euch] beworben; an der Stelle bin ich weiterhin sehr "
        "interessiert.",
        "meine Bewerbung liegt [Ihnen|euch] vor, und mein Interesse an der Stelle ist unverändert.",
        "bei [Ihnen|euch] habe ich mich vor Kurzem beworben und bin an der Stelle weiterhin sehr "
        "interessiert.",
    ),
)

STANDING_WORK = place(
    "work",
    said(
        "Besonders gern würde ich hieran mitarbeiten: {project}.",
        "Ein Thema reizt mich dabei besonders: {project}.",
        "Vor allem ein Thema spricht mich an: {project}.",
        "Besonders interessiert mich dabei: {project}.",
        unless="agency internal",
    ),
    spare=2,
)

NUDGE = Message(
    paragraphs=(
        (STANDING_WHO, STANDING_WORK),
        (
            place(
                "inquiry",
                said(
                    "[Wissen Sie|Weißt du] vielleicht, wann das Unternehmen ungefähr entscheiden "
                    "möchte?",
                    "Ist schon absehbar, wann das Unternehmen ungefähr entscheidet?",
                    "Gibt es vom Unternehmen schon einen ungefähren Zeitplan?",
                    "[Können Sie|Kannst du] mir sagen, bis wann das Unternehmen ungefähr "
                    "entscheiden möchte?",
                    when="agency",
                ),
                said(
                    "[Können Sie|Könnt ihr] mir sagen, wann [Sie|ihr] ungefähr entscheiden "
                    "[möchten|möchtet]?",
                    "Ist schon absehbar, wann [Sie|ihr] ungefähr [entscheiden|entscheidet]?",
                    "Gibt es bei [Ihnen|euch] schon einen ungefähren Zeitplan?",
                    "Mit welchem Zeitraum [rechnen Sie|rechnet ihr] ungefähr für die Entscheidung?",
                ),
            ),
            place(
                "goodbye",
                said(
                    "Von meiner Seite eilt es nicht.",
                    "Auf meiner Seite hat es keine Eile.",
                    "Eilig ist es für mich nicht.",
                    "Eilig habe ich es nicht.",
                ),
                spare=1,
            ),
        ),
    ),
    most_words=80,
)

QUESTION = Message(
    paragraphs=(
        (STANDING_WHO, STANDING_WORK),
        (
            place(
                "inquiry",
                said(
                    "[Wissen Sie|Weißt du], ob die Stelle noch offen ist?",
                    "Ist die Stelle nach [Ihrem|deinem] Wissen noch offen?",
                    "Hat das Unternehmen inzwischen entschieden, oder ist die Stelle noch offen?",
                    "[Können Sie|Kannst du] mir sagen, wie es um die Stelle inzwischen steht?",
                    when="agency",
                ),
                said(
                    "Ist die Stelle noch offen, oder ist die Entscheidung inzwischen gefallen?",
                    "[Können Sie|Könnt ihr] mir sagen, ob die Stelle noch offen ist?",
                    "Wie steht es inzwischen um die Stelle?",
                    "Ist über die Stelle inzwischen entschieden?",
                ),
            ),
            place(
                "goodbye",
                said(
                    "Eine kurze Zeile genügt mir, und falls die Wahl schon anders ausgefallen ist, "
                    "ist das in Ordnung.",
                    "Ein kurzer Hinweis reicht völlig; sollte schon anders entschieden sein, "
                    "verstehe ich das gut.",
                    "Falls die Entscheidung schon anders gefallen ist, verstehe ich das; ein Satz "
                    "dazu genügt mir.",
                    "Auch wenn schon anders entschieden ist, freue ich mich über eine kurze "
                    "Nachricht.",
                ),
                spare=1,
            ),
        ),
    ),
    most_words=80,
)
