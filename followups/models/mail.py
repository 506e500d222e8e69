"""Mail that came in: where it stands, what it was read as, and the mailbox it may come from."""

import datetime

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from followups.enums import MailboxSecurity, MailboxState, MailKind, MailState, MailWay
from followups.models.plans import Step
from tracker.enums import Written
from tracker.models import Application, Feedback, Outcome, StageEvent, Touchpoint
from tracker.models.owned import Owned, OwnedQuerySet


class MailQuerySet(OwnedQuerySet["Mail"]):
    def waiting(self) -> "MailQuerySet":
        """What a person still has to look at."""
        return self.filter(state=MailState.WAITING)


class Mail(Owned):
    """One mail that was handed in or fetched, once: by its Message-ID and by its bytes.

    The columns are what lists need; the words themselves stand in `MailContent`. A mail is in
    exactly one state. `outcome`, `stage_event`, `feedback`, `touchpoint` and `step` say what it
    became when it was confirmed; `made_application` that the application was added with it.
    """

    fingerprint = models.CharField(max_length=64, editable=False)
    message_id = models.CharField(max_length=300, blank=True, editable=False)
    way = models.CharField(max_length=10, choices=MailWay)
    state = models.CharField(max_length=12, choices=MailState, default=MailState.WAITING)
    reason = models.CharField(max_length=300, blank=True)
    taken_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True, blank=True)
    subject = models.CharField(max_length=300, blank=True)
    sender_name = models.CharField(max_length=200, blank=True)
    sender_address = models.CharField(max_length=320, blank=True)
    kind = models.CharField(max_length=20, choices=MailKind, default=MailKind.OTHER)
    kind_confidence = models.FloatField(default=0)
    written = models.CharField(max_length=10, choices=Written, default=Written.UNCLEAR)
    written_confidence = models.FloatField(default=0)
    company_name = models.CharField(max_length=200, blank=True)
    title = models.CharField(max_length=200, blank=True)
    application = models.ForeignKey(
        Application, on_delete=models.SET_NULL, null=True, blank=True, related_name="mails"
    )
    outcome = models.ForeignKey(
        Outcome, on_delete=models.SET_NULL, null=True, blank=True, related_name="mails"
    )
    stage_event = models.ForeignKey(
        StageEvent, on_delete=models.SET_NULL, null=True, blank=True, related_name="mails"
    )
    feedback = models.ForeignKey(
        Feedback, on_delete=models.SET_NULL, null=True, blank=True, related_name="mails"
    )
    touchpoint = models.ForeignKey(
        Touchpoint, on_delete=models.SET_NULL, null=True, blank=True, related_name="mails"
    )
    step = models.ForeignKey(
        Step, on_delete=models.SET_NULL, null=True, blank=True, related_name="mails"
    )
    made_application = models.BooleanField(default=False)
    filed_at = models.DateTimeField(null=True, blank=True)
    batch = models.BigIntegerField(null=True, blank=True)

    is_new = False
    """Set by `take_in` on a mail that was not there before; no column."""

    is_back = False
    """Set by `take_in` on a mail that was set aside and waits again; no column."""

    objects = MailQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "fingerprint"], name="mail_taken_once"),
            models.UniqueConstraint(
                fields=["owner", "message_id"],
                condition=~Q(message_id=""),
                name="mail_message_id_once",
            ),
            models.CheckConstraint(condition=Q(way__in=MailWay.values), name="mail_way"),
            models.CheckConstraint(condition=Q(state__in=MailState.values), name="mail_state"),
            models.CheckConstraint(
                condition=Q(kind__in=MailKind.values) & Q(written__in=Written.values),
                name="mail_words",
            ),
            models.CheckConstraint(
                condition=Q(kind_confidence__range=(0, 1)) & Q(written_confidence__range=(0, 1)),
                name="mail_confidences",
            ),
            models.CheckConstraint(
                condition=Q(state=MailState.FILED, filed_at__isnull=False)
                | (~Q(state=MailState.FILED) & Q(filed_at__isnull=True)),
                name="mail_filed_has_time",
            ),
        ]
        indexes = [
            models.Index(fields=["owner", "state", "-taken_at", "-id"], name="mail_inbox"),
            models.Index(
                fields=["owner", "batch"], name="mail_batch", condition=Q(batch__isnull=False)
            ),
        ]

    def __str__(self) -> str:
        return self.subject or self.sender_name or self.sender_address or "A mail"

    def came_on(self) -> datetime.date:
        """The owner's local date on which it was sent, as far as that can be; else was taken."""
        moment = self.sent_at if self.sent_at and self.sent_at <= self.taken_at else self.taken_at
        return self.owner.today(moment)


class MailContentQuerySet(OwnedQuerySet["MailContent"]):
    owner_path = "mail__owner"

    def forget(self) -> int:
        """Empty what the mails say; what they became, and their fingerprints, stay."""
        return self.update(
            raw=b"",
            text="",
            spans=[],
            html="",
            attachments=[],
            envelope={},
            reading={},
            candidates=[],
            problems=[],
        )


class MailContent(models.Model):
    """The mail itself, apart from the list's columns: as it came, as text, and as it was read.

    `raw` is what was handed in (empty once forgotten); `spans` the parts of `text` that the
    employer wrote; `envelope` what else of the message is asked for later; `reading` and
    `candidates` what the confirm page shows; `before` what confirming changed, so that it can be
    taken back exactly.
    """

    mail = models.OneToOneField(
        Mail, on_delete=models.CASCADE, primary_key=True, related_name="content"
    )
    raw = models.BinaryField(default=b"")
    text = models.TextField(blank=True)
    spans = models.JSONField(default=list)
    html = models.TextField(blank=True)
    attachments = models.JSONField(default=list)
    envelope = models.JSONField(default=dict)
    reading = models.JSONField(default=dict)
    candidates = models.JSONField(default=list)
    problems = models.JSONField(default=list)
    before = models.JSONField(default=dict)

    objects = MailContentQuerySet.as_manager()

    def __str__(self) -> str:
        return f"Words of mail {self.mail_id}"


class MailboxQuerySet(OwnedQuerySet["Mailbox"]):
    """Rows of one user only, through `for_user`."""


class Mailbox(models.Model):
    """One folder of the person's own mailbox that is looked into, and never changed (IMAP).

    The password is kept encrypted (see `followups.secret`). `uid_validity` and `last_uid`
    say how far the folder was read (RFC 3501); `next_poll_at` when it is looked into again;
    `lease_until` that a worker is at it. `folders` are the names the server listed last;
    `position` says how many of the `in_folder` mails there were read or passed by.
    """

    owner = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="mailbox"
    )
    host = models.CharField(_("server"), max_length=253)
    port = models.PositiveIntegerField(
        _("port"), default=993, validators=[MinValueValidator(1), MaxValueValidator(65535)]
    )
    security = models.CharField(
        _("connection"), max_length=10, choices=MailboxSecurity, default=MailboxSecurity.TLS
    )
    username = models.CharField(_("user name"), max_length=320)
    password = models.TextField(editable=False)
    folder = models.CharField(_("folder"), max_length=200, default="INBOX")
    since = models.DateField(_("mails since"))
    is_on = models.BooleanField(_("look into this folder"), default=True)
    state = models.CharField(max_length=12, choices=MailboxState, default=MailboxState.NEW)
    said = models.CharField(max_length=300, blank=True)
    uid_validity = models.BigIntegerField(null=True, blank=True)
    last_uid = models.BigIntegerField(default=0)
    failures = models.PositiveIntegerField(default=0)
    polled_at = models.DateTimeField(null=True, blank=True)
    worked_at = models.DateTimeField(null=True, blank=True)
    next_poll_at = models.DateTimeField()
    lease_until = models.DateTimeField(null=True, blank=True)
    folders = models.JSONField(default=list, editable=False)
    position = models.PositiveIntegerField(default=0)
    in_folder = models.PositiveIntegerField(default=0)

    objects = MailboxQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "mailboxes"
        constraints = [
            models.CheckConstraint(
                condition=Q(security__in=MailboxSecurity.values), name="mailbox_security"
            ),
            models.CheckConstraint(
                condition=Q(state__in=MailboxState.values), name="mailbox_state"
            ),
            models.CheckConstraint(
                condition=Q(port__gte=1) & Q(port__lte=65535), name="mailbox_port"
            ),
        ]
        indexes = [
            models.Index(fields=["next_poll_at"], name="mailbox_due", condition=Q(is_on=True))
        ]

    def __str__(self) -> str:
        return f"{self.username} at {self.host}"
