"""What every model's admin shares: constant queries, one owner for all rows, plain deletions."""

from collections.abc import Sequence
from typing import Any, TypeVar

from django import forms
from django.contrib import admin
from django.contrib.admin.utils import NestedObjects
from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.text import capfirst

Row = TypeVar("Row", bound=Model)


def owner_id_of(row: object) -> int | None:
    """The id of the user a row belongs to, directly or through its application or contact."""
    for holder in (row, getattr(row, "application", None), getattr(row, "contact", None)):
        owner_id: int | None = getattr(holder, "owner_id", None)
        if owner_id is not None:
            return owner_id
    return None


class SameOwnerForm(forms.ModelForm[Row]):
    """Refuses rows of two people in one: nobody may reach another person's rows through them."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        owners = {owner for value in cleaned.values() for owner in _owners(value)}
        own = getattr(cleaned.get("owner"), "pk", None) or self._instance_owner()
        if own is not None:
            owners.add(own)
        if len(owners) > 1:
            raise ValidationError("These rows belong to different people. Please choose one’s own.")
        return cleaned

    def _instance_owner(self) -> int | None:
        return None if self.instance._state.adding else owner_id_of(self.instance)


def _owners(value: object) -> set[int]:
    rows = value if isinstance(value, QuerySet) else [value]
    return {owner for row in rows if (owner := owner_id_of(row)) is not None}


class PlainDeletion:
    """Says how many rows a deletion takes, instead of listing each with a query of its own."""

    def get_deleted_objects(
        self, objs: Any, request: HttpRequest
    ) -> tuple[list[str], dict[str, int], set[str], list[str]]:
        rows = list(objs)
        if not rows:
            return [], {}, set(), []
        collector = NestedObjects(using=rows[0]._state.db or "default")
        collector.collect(rows)
        counts = {
            str(model._meta.verbose_name_plural): len(found)
            for model, found in collector.data.items()
        }
        lines = [f"{capfirst(name)}: {count}" for name, count in counts.items()]
        needed = set() if self._may_delete(request) else {rows[0]._meta.verbose_name}
        kept = {str(row._meta.verbose_name_plural) for row in collector.protected}
        return lines, counts, needed, sorted(map(capfirst, kept))

    def _may_delete(self, request: HttpRequest) -> bool:
        allowed: bool = self.has_delete_permission(request)  # type: ignore[attr-defined]  # a mixin
        return allowed


class TrackedAdmin(PlainDeletion, admin.ModelAdmin[Row]):
    """A model's pages. `list_select_related` also holds for autocomplete and change pages."""

    form: type[forms.ModelForm[Any]] = SameOwnerForm
    list_per_page = 50
    view_on_site = False  # a row's own page is its owner's alone
    show_full_result_count = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Row]:
        rows = super().get_queryset(request)
        if isinstance(self.list_select_related, Sequence):
            return rows.select_related(*self.list_select_related)
        return rows

    def get_readonly_fields(self, request: HttpRequest, obj: Row | None = None) -> tuple[str, ...]:
        """The owner of a row never changes once it is there."""
        fixed = tuple(super().get_readonly_fields(request, obj))
        has_owner = any(field.name == "owner" for field in self.model._meta.fields)
        return (*fixed, "owner") if obj is not None and has_owner else fixed


class NothingToChange:
    """Rows that only the app itself writes: they can be read, and that is all."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class ReadOnlyAdmin(NothingToChange, TrackedAdmin[Row]):
    """A model whose rows only actions write."""

    def has_act_permission(self, request: HttpRequest) -> bool:
        """May the person use this page's actions? Changing the model is what it takes."""
        return request.user.has_perm(
            f"{self.opts.app_label}.change_{self.opts.model_name}"  # superusers have them all
        )


class ReadOnlyInline(NothingToChange, admin.TabularInline[Row, Any]):
    """Rows shown below the row they hang on, each with a link to its own page."""

    extra = 0
    can_delete = False
    show_change_link = True
    view_on_site = False
    related: tuple[str, ...] = ()

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return tuple(str(name) for name in self.fields or ())

    def get_queryset(self, request: HttpRequest) -> QuerySet[Row]:
        return super().get_queryset(request).select_related(*self.related)
