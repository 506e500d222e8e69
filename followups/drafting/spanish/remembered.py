"""What Spanish letters recall of the way: who else took part, the call, the moment remembered."""

from followups.drafting.spanish.address import slot, way

OTHERS = slot(
    "others",
    way(
        "Gracias también {others_to_each}.",
        "Agradezco también su tiempo {others_to_each}.",
        "Y gracias, cómo no, {others_to_each}.",
        "Mi agradecimiento va también {others_to_each}.",
        when="held contact",
    ),
    way(
        "Gracias también a {others}.",
        "Las gracias van también para {others}.",
        "Y gracias, cómo no, a {others}.",
        "Agradezco también su tiempo a {others}.",
        when="held contact",
    ),
    way(
        "Gracias en particular a {others}.",
        "Las gracias van sobre todo para {others}.",
        "Quiero dar las gracias en especial a {others}.",
        "Agradezco su tiempo sobre todo a {others}.",
        when="held",
    ),
    spare=4,
)

CALL = slot(
    "call",
    way(
        "Agradezco también la llamada para comunicarme la decisión.",
        "Fue un detalle llamarme para darme la noticia.",
        "Agradezco además que la noticia llegara con una llamada.",
        "También agradezco la llamada.",
        when="by_phone",
        unless="told late",
    ),
    way(
        "Agradezco también el mensaje de voz con la decisión.",
        "Fue un detalle dejarme un mensaje de voz.",
        "Agradezco además que la noticia llegara de viva voz.",
        "También agradezco el mensaje de voz.",
        when="by_voicemail",
        unless="told late",
    ),
    spare=5,
)

DETAIL = slot(
    "detail",
    way("{detail_own}"),
    way(
        "De nuestra conversación me quedo sobre todo con esto: {detail}.",
        "Hay algo de lo que hablamos que tengo muy presente: {detail}.",
        "De lo que hablamos, esto fue lo que más me gustó: {detail}.",
        "Hubo un momento de la conversación especialmente agradable: {detail}.",
        when="held met contact",
    ),
    way(
        "Del proceso me quedo sobre todo con esto: {detail}.",
        "Hay algo del proceso que tengo muy presente: {detail}.",
        "De todo el proceso, esto fue lo que más me gustó: {detail}.",
        "Hubo un momento del proceso especialmente agradable: {detail}.",
    ),
    spare=1,
)
