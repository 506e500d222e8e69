"""Every row belongs to one user; nobody else may find it."""

from typing import Self, TypeVar

from django.conf import settings
from django.db import models

from accounts.models import User

Row_co = TypeVar("Row_co", bound=models.Model, covariant=True)


class OwnedQuerySet(models.QuerySet[Row_co]):
    """Rows reached only through their owner; `owner_path` leads from the row to the user."""

    owner_path = "owner"

    def for_user(self, user: User) -> Self:
        """The rows of this user, and no others."""
        return self.filter(**{self.owner_path: user})


class ApplicationPartQuerySet(OwnedQuerySet[Row_co]):
    """Rows that hang on an application and share its owner."""

    owner_path = "application__owner"


class Owned(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    is_sample = models.BooleanField(default=False, editable=False)
    created_at = models.DateTimeField(auto_now_add=True, editable=False)

    class Meta:
        abstract = True
