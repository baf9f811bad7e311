"""Serves the form with waitress: threads, plain HTTP, behind a proxy that speaks TLS."""

import socket
from collections.abc import Callable
from logging import Filter, LogRecord, getLogger
from traceback import format_tb

from flask import Flask
from waitress.server import create_server
from werkzeug.middleware.proxy_fix import ProxyFix

THREADS = 8


class _WithoutAddresses(Filter):
    """Takes the address that was asked for out of what waitress logs: it may hold an association's key."""

    def filter(self, record: LogRecord) -> bool:
        """Let it through, without the address, and with the lines of code alone where something went wrong."""
        record.msg = str(record.msg).partition(" serving ")[0]
        if record.exc_info:
            sort, _, trace = record.exc_info
            record.exc_text, record.exc_info = f"{''.join(format_tb(trace))}{sort and sort.__name__}", None
        return True


_WITHOUT_ADDRESSES = _WithoutAddresses()


def behind(app: Flask, proxies: int) -> Flask:
    """The application, believing that many proxies about the sender's address, the host, the scheme and the folder."""
    if proxies:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]  # as Flask's own documentation does
            app.wsgi_app, x_for=proxies, x_proto=proxies, x_host=proxies, x_prefix=proxies
        )
    return app


def serve(app: Flask, host: str, port: int, proxies: int = 0, answers: Callable[[], None] | None = None) -> None:
    """Answer until somebody stops it.

    Args:
        app: the application, as `behind` gave it back.
        host: the address to answer at.
        port: likewise.
        proxies: as given to `behind`. Waitress else takes away what proxies say before the application sees it.
        answers: called once, when the port is taken and visitors are let in.

    Raises:
        OSError: when the port is taken.
    """
    getLogger("waitress").addFilter(_WITHOUT_ADDRESSES)
    # When the port is taken, waitress leaves open what it had opened; so that is seen before.
    family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
    socket.create_server((host, port), family=family).close()
    server = create_server(  # type: ignore[no-untyped-call]  # waitress has no types
        app, host=host, port=port, threads=THREADS, ident=None, max_request_body_size=1 << 20,
        clear_untrusted_proxy_headers=not proxies,
    )  # fmt: skip
    try:
        if answers:
            answers()
        server.run()
    finally:
        server.close()
