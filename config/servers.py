"""The two things a running installation consists of: the web server and the queue's workers."""

import socket
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from gunicorn.app.base import BaseApplication


class PortError(Exception):
    """The address cannot be listened on; the text says why."""


def listen(host: str, port: int) -> socket.socket:
    """Return a socket listening on the address.

    Raises `PortError` when the port is taken, not permitted, or the host is not this machine's.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        reason = error.strerror or str(error)
        raise PortError(
            f"Port {port} on {host} cannot be used ({reason}). "
            f"Something else may be running there; try PORT={port + 1}."
        ) from error
    listener.listen(128)
    return listener


class _Web(BaseApplication):
    def __init__(self, listener: socket.socket) -> None:
        self._listener = listener
        super().__init__()

    def load_config(self) -> None:
        for name, value in _web_options(self._listener).items():
            self.cfg.set(name, value)

    def load(self) -> Callable[..., Any]:
        return get_wsgi_application()


def _web_options(listener: socket.socket) -> dict[str, Any]:
    return {
        "bind": [f"fd://{listener.fileno()}"],
        "worker_class": "gthread",
        "workers": settings.WEB_PROCESSES,
        "threads": settings.WEB_THREADS,
        "preload_app": True,
        "loglevel": "warning",
        "timeout": 60,
        "graceful_timeout": 10,
        "proc_name": "afterword",
        "limit_request_line": 8190,
    }


def serve_web(listener: socket.socket) -> int:
    """Answer requests on `listener` until told to stop."""
    _Web(listener).run()
    return 0


def serve_queue() -> int:
    """Run django-q2's cluster until told to stop."""
    from django_q.cluster import Cluster  # noqa: PLC0415 - reads settings and forks on import

    cluster = Cluster()
    cluster.start()
    cluster.sentinel.join()
    return int(cluster.sentinel.exitcode or 0)
