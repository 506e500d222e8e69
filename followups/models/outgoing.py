"""Mail that goes out under the person's own name: their account, and each message."""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from followups.enums import UNDER_WAY, CopyTo, MailboxSecurity, OutgoingState, SenderState
from followups.models.plans import Step
from tracker.models.owned import Owned, OwnedQuerySet


class SendingAccountQuerySet(OwnedQuerySet["SendingAccount"]):
    """Rows of one user only, through `for_user`."""


class SendingAccount(models.Model):
    """The mail server a person sends through, with their key to it (SMTP, RFC 6409).

    The password is kept encrypted. `state` and `said` tell how the last try went, in words.
    """

    owner = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sending_account"
    )
    address = models.EmailField(_("your address"), max_length=254)
    host = models.CharField(_("server"), max_length=253)
    port = models.PositiveIntegerField(
        _("port"), default=587, validators=[MinValueValidator(1), MaxValueValidator(65535)]
    )
    security = models.CharField(
        _("connection"),
        max_length=10,
        choices=MailboxSecurity,
        default=MailboxSecurity.STARTTLS,
    )
    username = models.CharField(_("user name"), max_length=320, blank=True)
    password = models.TextField(editable=False, blank=True)
    copy_to = models.CharField(_("copy"), max_length=12, choices=CopyTo, default=CopyTo.MYSELF)
    sent_folder = models.CharField(_("Sent folder"), max_length=200, blank=True)
    state = models.CharField(max_length=12, choices=SenderState, default=SenderState.NEW)
    said = models.CharField(max_length=300, blank=True)
    tried_at = models.DateTimeField(null=True, blank=True)
    worked_at = models.DateTimeField(null=True, blank=True)

    objects = SendingAccountQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(security__in=MailboxSecurity.values), name="sending_security"
            ),
            models.CheckConstraint(condition=Q(state__in=SenderState.values), name="sending_state"),
            models.CheckConstraint(condition=Q(copy_to__in=CopyTo.values), name="sending_copy"),
            models.CheckConstraint(
                condition=Q(port__gte=1) & Q(port__lte=65535), name="sending_port"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.address} through {self.host}"


class OutgoingQuerySet(OwnedQuerySet["Outgoing"]):
    def under_way(self) -> "OutgoingQuerySet":
        """Those about which not all is known yet."""
        return self.filter(state__in=UNDER_WAY)


class Outgoing(Owned):
    """One message to one person, as it was when send was pressed.

    `send_at` (UTC) is when it may leave: ten seconds after the press. `lease_until` says that a
    worker is at it; one that never came back leaves it UNSURE, because it may have arrived.
    """

    step = models.ForeignKey(Step, on_delete=models.CASCADE, related_name="outgoing")
    state = models.CharField(max_length=12, choices=OutgoingState, default=OutgoingState.QUEUED)
    said = models.CharField(max_length=300, blank=True)
    from_address = models.EmailField(max_length=254)
    from_name = models.CharField(max_length=120, blank=True)
    to_address = models.EmailField(max_length=254)
    to_name = models.CharField(max_length=200, blank=True)
    subject = models.CharField(max_length=300)
    body = models.TextField()
    message_id = models.CharField(max_length=300)
    in_reply_to = models.CharField(max_length=998, blank=True)
    references = models.TextField(blank=True)
    pressed_at = models.DateTimeField()
    send_at = models.DateTimeField()
    lease_until = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    copy_said = models.CharField(max_length=300, blank=True)

    objects = OutgoingQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "outgoing"
        ordering = ("-pressed_at", "-id")
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=OutgoingState.values), name="outgoing_state"
            ),
            models.UniqueConstraint(
                fields=["step"],
                condition=Q(state__in=UNDER_WAY),
                name="outgoing_one_under_way_per_step",
            ),
            models.UniqueConstraint(
                fields=["owner", "message_id"], name="outgoing_message_id_once"
            ),
            models.CheckConstraint(
                condition=Q(state=OutgoingState.SENDING, lease_until__isnull=False)
                | (~Q(state=OutgoingState.SENDING) & Q(lease_until__isnull=True)),
                name="outgoing_leased_while_sending",
            ),
        ]
        indexes = [
            models.Index(
                fields=["send_at"],
                name="outgoing_queued",
                condition=Q(state=OutgoingState.QUEUED),
            ),
            models.Index(
                fields=["lease_until"],
                name="outgoing_leased",
                condition=Q(lease_until__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        # Without words: it stands in the admin's titles too.
        return f"Message {self.pk}, {self.get_state_display().lower()}"
