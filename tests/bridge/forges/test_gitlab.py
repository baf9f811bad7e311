"""GitLab: what is said in push options, beside the contract that all forges keep (test_forge)."""

from pathlib import Path

from bridging import NOW, build_bridge, make_submission
from git_servers import like_gitlab, opened
from torg.bridge.forges.gitlab import GitLab


def test_the_push_says_what_to_open(tmp_path: Path) -> None:
    """One push, one merge request, in letters as they are."""
    bridge = build_bridge(tmp_path, GitLab())
    like_gitlab(bridge.remote.folder)
    (number,) = bridge.send(make_submission())

    bridge.worker.run(NOW)

    shown = f"{number[:5]}-{number[5:]}"
    assert opened(bridge.remote.folder) == [
        [
            "merge_request.create",
            "merge_request.target=main",
            "merge_request.title=Ny aktivitet: Schack för alla (frivilligcentralen/schack-1)",
            f"merge_request.description=Inskickat med formuläret. Kvittots nummer är {shown}. Se texten i ändringen.",
            "merge_request.remove_source_branch",
        ]
    ]
