"""Many rows from few: whole groups of rows are copied inside the database, with their links."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.core.management.color import no_style
from django.db import connection
from django.db.models import Field, ForeignKey, Max, Model, QuerySet


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that are copied together: links between them lead to the copies."""

    rows: Sequence[QuerySet[Any]]

    def multiply(self, times: int, **columns: str) -> None:
        """Add `times` copies of each row.

        `columns` are SQL by "table.column", where {column} is the old value, {k} the copy's number.
        """
        strides = {query.model: _stride(query.model) for query in self.rows}
        keys = {query.model: list(query.values_list("pk", flat=True)) for query in self.rows}
        with connection.cursor() as cursor:
            for model, chosen in keys.items():
                if chosen:
                    cursor.execute(_statement(model, chosen, times, strides, columns))
            _catch_up(cursor, list(strides))


def _stride(model: type[Model]) -> int:
    target = _root(model)
    return int(target._default_manager.aggregate(top=Max("pk"))["top"] or 0) + 1


def _root(model: type[Model]) -> type[Model]:
    """The model whose ids a model shares (a one-to-one primary key), else itself."""
    key = model._meta.pk
    return key.related_model if isinstance(key, ForeignKey) else model  # type: ignore[return-value]


def _statement(
    model: type[Model],
    keys: list[int],
    times: int,
    strides: dict[type[Model], int],
    columns: dict[str, str],
) -> str:
    fields = model._meta.local_concrete_fields
    values = [_value(field, strides, columns) for field in fields]
    names = ", ".join(f'"{field.column}"' for field in fields)
    source = model._meta.db_table
    key = model._meta.pk.column
    chosen = ", ".join(map(str, keys))
    series = f"SELECT CAST(1 AS bigint) UNION ALL SELECT k + 1 FROM series WHERE k < {times}"  # noqa: S608 - a number
    return (  # names of our own tables, and numbers
        f'WITH RECURSIVE series(k) AS ({series}) INSERT INTO "{source}" ({names}) '  # noqa: S608
        f'SELECT {", ".join(values)} FROM "{source}" t, series WHERE t."{key}" IN ({chosen})'
    )


def _value(field: Field[Any, Any], strides: dict[type[Model], int], columns: dict[str, str]) -> str:
    table = field.model._meta.db_table
    given = columns.get(f"{table}.{field.column}")
    if given:
        return given.format(column=f't."{field.column}"', k="k")
    linked = field.related_model if isinstance(field, ForeignKey) else None
    model = linked or (field.model if field.primary_key else None)
    stride = strides.get(model)  # type: ignore[arg-type]  # None is simply not there
    return f't."{field.column}" + k * {stride}' if stride else f't."{field.column}"'


def _catch_up(cursor: Any, models: list[type[Model]]) -> None:
    """New rows get ids behind the copies (PostgreSQL counts by itself)."""
    for statement in connection.ops.sequence_reset_sql(no_style(), models):
        cursor.execute(statement)
    if connection.vendor == "postgresql":
        cursor.execute("ANALYZE")  # as its autovacuum would, a minute later
