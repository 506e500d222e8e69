"""The addresses of what comes after. The start page itself stands in config.urls."""

from django.urls import path

from followups.views import (
    decisions,
    happenings,
    health,
    mail,
    outbox,
    outcomes,
    reviews,
    sample,
    steps,
    today,
)

app_name = "followups"

urlpatterns = [
    path("quiet/close/", today.close_quiet, name="close_quiet"),
    path("quiet/<int:batch>/undo/", today.quiet_undo, name="quiet_undo"),
    path("applications/<int:pk>/quiet/", today.quiet_ask, name="quiet_ask"),
    path("applications/<int:pk>/outcome/", outcomes.outcome_add, name="outcome_add"),
    path("applications/<int:pk>/reopen/", outcomes.reopen, name="reopen"),
    path("applications/<int:pk>/feedback/", happenings.feedback_add, name="feedback_add"),
    path("applications/<int:pk>/what-happened/", happenings.happened, name="happened"),
    path("outcomes/<int:pk>/edit/", outcomes.outcome_edit, name="outcome_edit"),
    path("outcomes/<int:pk>/undo/", outcomes.outcome_undo, name="outcome_undo"),
    path("decisions/<int:pk>/", decisions.decision, name="decision"),
    path("decisions/<int:pk>/change/", decisions.decision_change, name="decision_change"),
    path("decisions/<int:pk>/undo/", decisions.decision_undo, name="decision_undo"),
    path("steps/<int:pk>/", steps.step, name="step"),
    path("steps/<int:pk>/draft/", steps.step_draft, name="step_draft"),
    path("steps/<int:pk>/measure/", steps.step_measure, name="step_measure"),
    path("steps/<int:pk>/recipient/", steps.step_recipient, name="step_recipient"),
    path("steps/<int:pk>/sent/", steps.step_sent, name="step_sent"),
    path("steps/<int:pk>/done/", steps.step_done, name="step_done"),
    path("steps/<int:pk>/later/", steps.step_later, name="step_later"),
    path("steps/<int:pk>/skip/", steps.step_skip, name="step_skip"),
    path("steps/<int:pk>/undo/", steps.step_undo, name="step_undo"),
    path("steps/<int:pk>/reflection/", reviews.reflection, name="reflection"),
    path("steps/<int:pk>/role-fit/", reviews.role_fit, name="role_fit"),
    path("health/", health.health, name="health"),
    path("health/live/", health.live, name="health_live"),
    path("outbox/", outbox.outbox, name="outbox"),
    path("outbox/<int:pk>/", outbox.outbox_mail, name="outbox_mail"),
    path("outbox/<int:pk>/retry/", outbox.reminder_retry, name="reminder_retry"),
    path("m/<str:token>/", mail.mail_action, name="mail_action"),
    path("unsubscribe/<str:token>/", mail.unsubscribe, name="unsubscribe"),
    path("sample/load/", sample.sample_load, name="sample_load"),
    path("sample/remove/", sample.sample_remove, name="sample_remove"),
]
