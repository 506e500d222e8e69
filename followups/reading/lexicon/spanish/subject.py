"""What Spanish subject lines give away before the mail is opened."""

SUBJECT: dict[str, list[str]] = {
    "subject_received": [
        r"recibid\w+|recepción|confirmación|hemos recibido|enviad\w+|registrad\w+|gracias por"
    ],
    "subject_update": [
        (
            r"(?:actualización|estado|novedades|respuesta|resultado|información|sobre|seguimiento"
            r"|resolución|decisión) (?:\w+ ){0,4}?(?:candidatura|solicitud|proceso|puesto"
            r"|entrevista|postulación)|(?:tu|su) (?:candidatura|solicitud|postulación|proceso)"
        )
    ],
    "subject_interview": [
        (
            r"entrevista|invitación|citación|convocatoria|llamada|disponibilidad|reunión|charla"
            r"|cita"
        )
    ],
    "subject_test": [r"pruebas?|test|ejercicio|evaluación|reto|cuestionario|caso práctico"],
    "subject_offer": [
        (
            r"oferta (?:de empleo|laboral|formal|de trabajo|económica|de incorporación)|propuesta"
            r"|contrato|enhorabuena|felicidades|bienvenid\w+|incorporación"
        )
    ],
    "subject_alert": [
        (
            r"\d+ (?:\w+ ){0,3}?(?:ofertas|empleos|vacantes)|alerta|nuevas? (?:ofertas?"
            r"|vacantes?)|ofertas de empleo (?:para|en|de la|que)|feria|newsletter|boletín"
            r"|webinar|empleos para"
        )
    ],
    "subject_automatic": [
        r"respuesta automática|ausencia|fuera de la oficina|no entregado|ausente|vacaciones"
    ],
}
