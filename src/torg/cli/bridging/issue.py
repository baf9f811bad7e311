"""`torg bridge issue`: an issue on GitHub becomes a proposal, or gets an answer that says what to mend."""

import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

import click

from torg.bridge.clone import Clone
from torg.bridge.forges.forge import ForgeError
from torg.bridge.forges.github import GitHub
from torg.bridge.git import Git, GitError
from torg.bridge.hub.opened import Issue, Reply, answer_of, propose
from torg.bridge.hub.telling import comment
from torg.bridge.spool import Spool
from torg.bridge.work import Worker
from torg.cli.bridging.runner import Runner, app_token, need_event, need_runner
from torg.cli.bridging.towns import need_town
from torg.cli.options import PathType, content_option, today_option
from torg.cli.swedish import Command
from torg.phrases import hub as say


@click.command("issue", cls=Command)
@click.argument("event", type=PathType(), metavar="FIL", help="Händelsen, som GitHub skriver den.")
@click.option("--send", is_flag=True, help="Gör förslaget och skriv svaret på GitHub. Annars visas bara svaret.")
@today_option
@content_option
def command(event: Path, send: bool, today: date, content: Path) -> None:
    """Gör ett förslag av ett ärende på GitHub.

    Ärendet granskas som om det kom genom formuläret. Är något fel skrivs det som ett svar på ärendet.
    """
    try:
        issue = Issue.of(need_event(event))
    except ValueError:
        raise click.UsageError(f"«{event}» är ingen händelse om ett ärende.") from None
    runner = need_runner() if send else None
    reply = answer_of(need_town(content, today), issue)
    try:
        told = _proposed(runner, issue, reply, content.resolve().name) if runner else reply.comment
        if runner and told:
            comment(runner.rest, issue.number, told)
    except (ForgeError, GitError) as error:
        raise click.ClickException(say.unanswered(str(error))) from None
    if told:
        click.echo(say.ISSUE_ANSWERED if send else told.rstrip())
        return
    click.echo("Ärendet kan bli ett förslag." if reply.sent else "Ärendet kommer inte från ett formulär.")


def _proposed(runner: Runner, issue: Issue, reply: Reply, content: str) -> str:
    """The answer, after the proposal has been made when there is one to make."""
    if reply.sent is None:
        return reply.comment
    app = app_token(runner, runner.repository, "BRIDGE_APP")  # what an App proposes starts the other workflows
    with tempfile.TemporaryDirectory() as folder:
        clone = Clone(Git(Path(folder, "clone"), runner.url, token=app.for_git if app else runner.token))
        forge = GitHub(runner.api, runner.repository, app or runner.token)
        worker = Worker(Spool(Path(folder, "spool")), clone, forge, content)
        return propose(worker, issue, reply.sent, datetime.now(UTC))
